import type { Heading, Paragraph, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { isHeading } from '../tree/blocks.ts';
import { isPlainKeynote } from './heading-words.ts';

/* Headings of Markdown that their writer meant as something else, and the other way round. */

/** Whether a text ends like a sentence. */
export const endsInSentence = (text: string): boolean => /(?:[.!?…]|(?:다|요|음|함|됨|죠)[)\s]*)$/.test(text.trim());

/** A line that may be a title: short, alone in its block, no sentence. */
export const isTitleAlone = (node: RootContent | undefined): node is Paragraph => {
  const text = node?.type === 'paragraph' ? plainText(node).trim() : '';
  return text.length >= 4 && text.length <= 60 && !text.includes('\n') && !endsInSentence(text);
};

/** "##" with nothing behind it, and the title on a line of its own below. */
export const fillHeadings = (nodes: readonly RootContent[]): readonly RootContent[] =>
  nodes.flatMap((node, at): RootContent[] => {
    const isEmpty = (one: RootContent | undefined): one is Heading => isHeading(one) && plainText(one).trim() === '';
    const [before, next] = [nodes[at - 1], nodes[at + 1]];
    if (isEmpty(node) && isTitleAlone(next)) return [];
    return isEmpty(before) && isTitleAlone(node)
      ? [{ type: 'heading', depth: before.depth, children: node.children, position: node.position }]
      : [node];
  });

/** "< 기조연설 >" on a line of its own above headings: it holds those up to the next rule. */
export function liftKeynotes(nodes: readonly RootContent[]): readonly RootContent[] {
  let held = 0;
  return nodes.map((node, at): RootContent => {
    const [, text = ''] =
      node.type === 'paragraph' ? (/^[<〈《[]\s*(\S[^\n]{1,20}?)\s*[>〉》\]]$/.exec(plainText(node).trim()) ?? []) : [];
    const next = nodes[at + 1];
    if (isPlainKeynote(text) && isHeading(next) && next.depth < 6) {
      held = next.depth;
      return { type: 'heading', depth: next.depth, children: [{ type: 'text', value: text }], position: node.position };
    }
    if (node.type === 'thematicBreak' || (isHeading(node) && node.depth < held)) held = 0;
    return isHeading(node) && held > 0 ? { ...node, depth: Math.min(6, node.depth + 1) as Heading['depth'] } : node;
  });
}

/** A sentence right above "--", which Markdown takes for a heading: the dashes part it from what follows. */
export const freeSentences = (nodes: readonly RootContent[]): readonly RootContent[] =>
  nodes.map((node): RootContent => {
    const { start, end } = node.position ?? {};
    const isUnderlined = isHeading(node) && start !== undefined && end !== undefined && end.line > start.line;
    return isUnderlined && end.column <= 3 && endsInSentence(plainText(node))
      ? { type: 'paragraph', children: node.children, position: node.position }
      : node;
  });
