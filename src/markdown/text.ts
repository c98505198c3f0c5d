import type { Element, ElementContent, Root, RootContent } from 'hast';

type HastNode = Root | RootContent | ElementContent;

export const isElement = (node: HastNode | undefined, ...names: string[]): node is Element =>
  node?.type === 'element' && (names.length === 0 || names.includes(node.tagName));

const unread = new Set(['svg', 'summary', 'pre']);

/** The number of a footnote in the text and the arrow back from it are furniture. */
export const isFootnoteMark = ({ properties }: Element): boolean =>
  'dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties;

/** The words of a tree as a reader meets them: one space between blocks, none added inside a line. Drawings and code blocks have none. */
export function textOf(node: HastNode, skip: (element: Element) => boolean = () => false): string {
  const collect = (one: HastNode): string => {
    if (one.type === 'text') return one.value;
    if (!('children' in one)) return '';
    if (one.type === 'element' && (unread.has(one.tagName) || isFootnoteMark(one) || skip(one))) return ' ';
    const inner = one.children.map(collect).join('');
    return one.type === 'element' && /^(p|li|ul|ol|td|th|tr|div|br)$/.test(one.tagName) ? ` ${inner} ` : inner;
  };
  return collect(node).replace(/\s+/g, ' ').trim();
}
