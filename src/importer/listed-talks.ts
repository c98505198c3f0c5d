import type { Heading, List, ListItem, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { firstLineOf, isHeading } from './below.ts';
import { isBeside } from './marks.ts';
import { splitTitle } from './people.ts';

/* Talks that a note tells as items of a list. */

/** "- **제목** (회사 이름)" */
const opensBold = ({ children: [first] }: ListItem): boolean =>
  first?.type === 'paragraph' && first.children[0]?.type === 'strong';

/** "- 제목 - 이름(회사)" above a list. */
const namesSpeaker = (item: ListItem): boolean => splitTitle(firstLineOf(item)).people.length > 0;

/** Items that each hold notes, as headings: "1. 제목 - 이름(회사)" above a list. */
export function listedTalks(nodes: readonly RootContent[]): RootContent[] | undefined {
  if (nodes.some((node) => isHeading(node) && node.depth > 1 && !isBeside(plainText(node)))) return undefined;
  const ordered = nodes.some((node) => node.type === 'list' && node.ordered === true);
  const isOuter = (node: RootContent | undefined): node is List =>
    node?.type === 'list' &&
    (ordered
      ? node.ordered === true
      : node.children.every(opensBold) ||
        (node.children.length > 1 && node.children.filter(namesSpeaker).length >= node.children.length / 2));
  const items = nodes.filter(isOuter).flatMap((list) => list.children);
  // "1. 제목, 이름" with "- 내용" below that is not indented: the list behind it is what it holds.
  const holding = nodes.flatMap((node, at) =>
    isOuter(node)
      ? node.children.filter(
          (item, index) =>
            item.children.length > 1 ||
            (index === node.children.length - 1 && nodes[at + 1]?.type === 'list' && !isOuter(nodes[at + 1])),
        )
      : [],
  );
  const named = items.filter(namesSpeaker);
  if (holding.length < 2 || holding.length < items.length / 2 || named.length < 2) return undefined;
  return nodes.flatMap((node): RootContent[] => {
    if (!isOuter(node)) return [node];
    return node.children.flatMap((item, index): RootContent[] => {
      const [first, ...rest] = item.children;
      if (first?.type !== 'paragraph') return item.children as RootContent[];
      const number = { type: 'text' as const, value: ordered ? `${(node.start ?? 1) + index}. ` : '' };
      return [
        { type: 'heading', depth: 2, children: [number, ...first.children], position: first.position } as Heading,
        ...(rest as RootContent[]),
      ];
    });
  });
}

/** How deep the headings stand that counted items become. */
const countedDepth = 2;

/**
 * Lines "1. 제목" that count up, each with its notes behind it and not within: to Markdown, lists of one item.
 * They become headings; `undefined` where there are fewer than three.
 */
export function countedTalks(nodes: readonly RootContent[]): RootContent[] | undefined {
  const isNext = (node: RootContent, count: number): node is List =>
    node.type === 'list' && node.ordered === true && node.children.length === 1 && (node.start ?? 1) === count;
  let count = 1;
  const turned = nodes.flatMap((node): RootContent[] => {
    const [item] = isNext(node, count) ? node.children : [];
    const [first, ...rest] = item?.children ?? [];
    const title = item === undefined ? '' : firstLineOf(item);
    if (first?.type !== 'paragraph' || title.length < 8 || title !== plainText(first).trim()) return [node];
    const number = { type: 'text' as const, value: `${count++}. ` };
    const children = [number, ...first.children];
    return [
      { type: 'heading', depth: countedDepth, children, position: node.position } as Heading,
      ...(rest as RootContent[]),
    ];
  });
  return count > 3 ? turned : undefined;
}
