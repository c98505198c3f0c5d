import type { Node, Parent, PhrasingContent, Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import type { Change } from '../change.ts';
import { isAttention } from './attention.ts';
import { lineOf } from './blocks.ts';
import { parseMdx, printMdx } from './markdown.ts';

/* Emphasis within emphasis, of which Markdown cannot mark all that HTML can. */

/** What is emphasised within what. Other nodes are what they say. */
function shapeOf(node: Node): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'footnoteReference' && 'label' in node) return `[^${node.label}]`;
  const inside = 'children' in node ? (node as Parent).children.map(shapeOf).join('') : '';
  return isAttention(node) ? `<${node.type}>${inside}</${node.type}>` : 'value' in node ? String(node.value) : inside;
}

const toLine = (children: PhrasingContent[]): Root => ({ type: 'root', children: [{ type: 'paragraph', children }] });

const isReadable = (children: PhrasingContent[]): boolean =>
  shapeOf(parseMdx(printMdx(toLine(children)))) === shapeOf(toLine(children));

/** Whether marks come to stand beside marks, or within others. */
const hasMarksTogether = (children: readonly PhrasingContent[]): boolean =>
  children.some(
    (child, at) =>
      isAttention(child) &&
      (isAttention(children[at + 1]) || child.children.some((one) => isAttention(one) || 'children' in one)),
  );

/** Children without emphasis, from a depth of emphasis on. */
function flatten(children: readonly PhrasingContent[], kept: number): PhrasingContent[] {
  return children.flatMap((child): PhrasingContent[] => {
    if (!('children' in child)) return [child];
    const inside = flatten(child.children, isAttention(child) ? kept - 1 : kept);
    return isAttention(child) && kept <= 0 ? inside : [{ ...child, children: inside } as PhrasingContent];
  });
}

/** Takes the innermost emphasis out of lines whose marks would be read in another way, until they are read as they are. */
export function dropUnreadableMarks(tree: Root, changes: Change[]): void {
  visitParents(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
    if (!hasMarksTogether(node.children) || isReadable(node.children)) return;
    const depths = [2, 1, 0].map((depth) => flatten(node.children, depth));
    node.children = depths.find(isReadable) ?? flatten(node.children, 0);
    const said = plainText(node);
    changes.push({ code: 'droppedEmphasis', line: lineOf(node), was: said, now: said });
  });
}
