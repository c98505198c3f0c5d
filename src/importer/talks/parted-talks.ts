import type { Heading, Paragraph, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { isHeading } from '../tree/blocks.ts';
import { partFirstLine } from './listed-talks.ts';

/* Talks of a note without headings that rules part from each other. */

/** Dashes of a rule that parts talks; shorter ones part what is said in them. */
const longRule = 4;

/** How many dashes a rule has; 0 for what is none. */
function dashesOf(node: RootContent | undefined): number {
  const { start, end } = node?.position ?? {};
  return node?.type === 'thematicBreak' && start && end ? end.column - start.column : 0;
}

/** Whether a block is a rule of few dashes, or begins with one. */
const isShortRule = (node: RootContent): boolean =>
  (dashesOf(node) > 0 && dashesOf(node) < longRule) || (node.type === 'paragraph' && /^--(?!-)/.test(plainText(node)));

/** A block whose first line may be a title. */
const isTitled = (node: RootContent | undefined): node is Paragraph => {
  const [line = ''] = node?.type === 'paragraph' ? plainText(node).trim().split('\n') : [];
  return line.length >= 4 && line.length <= 60 && !/(?:다|요|음|함|됨|죠)[.!?…]*$|[은는]\s.*\.$/.test(line);
};

/**
 * A note without headings, with rules of few dashes and of many: a title stands at its head, and alone behind each rule
 * of many. They become headings; `undefined` where one is missing.
 */
export function partedTalks(nodes: readonly RootContent[]): RootContent[] | undefined {
  if (nodes.some(isHeading) || !nodes.some(isShortRule)) return undefined;
  const long = nodes.filter((node) => dashesOf(node) >= longRule);
  const head = nodes.find(({ type }) => type === 'paragraph');
  const begun = long.map((rule) => nodes[nodes.indexOf(rule) + 1]);
  const areAlone = begun.every((node) => isTitled(node) && !plainText(node).trim().includes('\n'));
  if (long.length === 0 || !isTitled(head) || !areAlone) return undefined;
  return nodes.flatMap((node): RootContent[] => {
    if (node.type !== 'paragraph' || (node !== head && !begun.includes(node))) return [node];
    const { line, behind } = partFirstLine(node);
    const heading: Heading = { type: 'heading', depth: 2, children: line, position: node.position };
    return [heading, ...behind];
  });
}
