import type { Image, Link, Node, Paragraph, Parent, Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import type { Change } from '../change.ts';
import { lineOf } from './blocks.ts';

/* Pictures are not carried over: each leaves a block that asks for its facts in words. */

/** Name of a picture: what the note says of it, else its file. */
function nameOf({ alt, url }: Image): string {
  const file = url.split(/[?#]/)[0]?.split('/').at(-1) ?? '';
  let name = file;
  try {
    name = decodeURIComponent(file);
  } catch {
    // A broken escape stays as it is.
  }
  return (alt?.trim() || name || '이름 없음')
    .replace(/[\]\n]+/g, ' ')
    .trim()
    .slice(0, 200);
}

const picture = (name: string): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'text', value: `[사진: ${name}] 담긴 사실을 글로 적으세요` }],
});

/** Leaves a block that asks for words in place of every picture, behind the block that held it. */
export function replacePictures(tree: Root, changes: Change[]): void {
  const holders: Parent[][] = [];
  visitParents(tree, 'image', (node, ancestors) => {
    const parent = ancestors.at(-1) as Parent | undefined;
    holders.push([...(ancestors as Parent[])]);
    const index = parent?.children.indexOf(node) ?? -1;
    if (!parent || index < 0) return;
    const name = nameOf(node);
    changes.push({
      code: 'removedPicture',
      line: lineOf(node),
      was: `![${node.alt ?? ''}](${node.url}${node.title ? ` "${node.title}"` : ''})`,
      now: `[사진: ${name}]`,
    });
    parent.children.splice(index, 1);
    const next = parent.children[index];
    const before = parent.children[index - 1];
    // One space is enough where a picture stood between two.
    if (next?.type === 'text' && before?.type === 'text' && before.value.endsWith(' '))
      next.value = next.value.trimStart();
    // The nearest place where a block may stand.
    let at = ancestors.length - 1;
    while (at > 0 && !/^(?:root|blockquote|listItem|footnoteDefinition)$/.test(ancestors[at]?.type ?? '')) at--;
    const holder = ancestors[at] as Parent;
    const block = (ancestors[at + 1] ?? parent) as Node;
    const place = holder.children.indexOf(block as never);
    const mark = picture(name);
    mark.position = node.position;
    let after = place + 1;
    while (/^\[사진: /.test(plainText(holder.children[after] as Node | undefined))) after++;
    holder.children.splice(after, 0, mark);
    if ('spread' in holder) holder.spread = true;
    return [SKIP, index];
  });
  for (const holder of holders) trimHolder(tree, holder, changes);
}

/** Takes away what held nothing but a picture, and the space that stood around one. */
function trimHolder(tree: Root, path: readonly Parent[], changes: Change[]): void {
  for (const [index, holder] of [...path.entries()].reverse()) {
    if (!/^(?:paragraph|link|emphasis|strong|delete)$/.test(holder.type)) return;
    const { children } = holder;
    const [first, last] = [children[0], children.at(-1)];
    if (holder.type === 'paragraph' && first?.type === 'text') first.value = first.value.trimStart();
    if (holder.type === 'paragraph' && last?.type === 'text') last.value = last.value.trimEnd();
    const isEmpty = children.every(
      (child) => (child.type === 'text' && child.value.trim() === '') || child.type === 'break',
    );
    const parent = path[index - 1] ?? tree;
    const at = parent.children.indexOf(holder as never);
    if (!isEmpty || at < 0) return;
    parent.children.splice(at, 1);
    if (holder.type !== 'link') continue;
    const { url, title } = holder as Link;
    changes.push({ code: 'removedAddress', line: lineOf(holder), was: `${url} ${title ?? ''}`.trim(), now: '' });
  }
}
