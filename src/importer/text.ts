import type { Node, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';

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
