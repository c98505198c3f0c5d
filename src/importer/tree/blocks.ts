import type { Heading, ListItem, Node, Paragraph, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';

/* What a block is, and what it says. */

/** Line of the note on which a block begins. */
export const lineOf = (node: Node): number => node.position?.start.line ?? 1;

/** A line in bold letters and nothing else, which may stand for a heading. */
export const isBold = (node: RootContent): node is Paragraph =>
  node.type === 'paragraph' &&
  node.children.length > 0 &&
  node.children.every((child) => child.type === 'strong' || (child.type === 'text' && child.value.trim() === '')) &&
  !plainText(node).includes('\n');

/** Whether a block is a heading. */
export const isHeading = (node: RootContent | undefined): node is Heading => node?.type === 'heading';

/** Text of a block as its lines stand in the note, with the breaks that it asks for. */
export function brokenText(node: Node): string {
  if (node.type === 'break') return '\n';
  if ('children' in node) return (node.children as Node[]).map(brokenText).join('');
  return 'value' in node ? String(node.value) : '';
}

/** The first line of an item. */
export const firstLineOf = (item: ListItem): string => {
  const [first] = item.children;
  return first?.type === 'paragraph' ? (plainText(first).split('\n')[0] ?? '').trim() : '';
};

/** Text of blocks, a line each, code included. */
export function textOf(node: Node): string {
  if (node.type === 'break') return '\n';
  if ('value' in node && typeof node.value === 'string') return node.value;
  if (!('children' in node)) return '';
  const isInline = /^(?:paragraph|heading|emphasis|strong|delete|link|tableCell)$/.test(node.type);
  return (node.children as Node[]).map(textOf).join(isInline ? '' : '\n');
}

/** The headings of blocks, a line each. */
export const headingsOf = (nodes: readonly RootContent[]): string =>
  nodes.flatMap((node) => (node.type === 'heading' ? [plainText(node)] : [])).join('\n');

/** Without the rules at both ends, which parted it from what is around. */
export function trimRules(nodes: readonly RootContent[]): RootContent[] {
  const isRule = (node: RootContent | undefined): boolean => node?.type === 'thematicBreak';
  let [from, to] = [0, nodes.length];
  while (isRule(nodes[from])) from++;
  while (to > from && isRule(nodes[to - 1])) to--;
  return nodes.slice(from, to);
}
