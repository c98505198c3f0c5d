import type { Node, Parent, PhrasingContent, Text } from 'mdast';
import type { Options } from 'remark-stringify';

/* Emphasis, bold and strikethrough, whose marks mean something only beside the right characters. */

export const isAttention = (node: Node | undefined): node is Parent & PhrasingContent =>
  node !== undefined && /^(?:emphasis|strong|delete)$/.test(node.type);

const isText = (node: Node | undefined): node is Text => node?.type === 'text';

/** Takes the white space off one end of a node's text, and gives it. */
function takeSpace(node: Parent, end: 'first' | 'last'): string {
  const text = node.children.at(end === 'first' ? 0 : -1);
  if (!isText(text)) return '';
  const kept = end === 'first' ? text.value.trimStart() : text.value.trimEnd();
  const taken = end === 'first' ? text.value.slice(0, text.value.length - kept.length) : text.value.slice(kept.length);
  text.value = kept;
  if (kept === '') node.children.splice(node.children.indexOf(text), 1);
  return taken;
}

const toTexts = (value: string): PhrasingContent[] => (value === '' ? [] : [{ type: 'text', value }]);

/**
 * Children as Markdown can mark them: white space stands outside of emphasis, nothing is struck out twice, and what is
 * struck out without a gap is one.
 */
export function tidyAttention(children: readonly PhrasingContent[], isStruck = false): PhrasingContent[] {
  const tidied: PhrasingContent[] = [];
  for (const child of children) {
    if (!('children' in child)) {
      tidied.push(child);
      continue;
    }
    const inside = tidyAttention(child.children, isStruck || child.type === 'delete');
    child.children = inside as typeof child.children;
    if (!isAttention(child)) {
      tidied.push(child);
      continue;
    }
    const [before, after] = [takeSpace(child, 'first'), takeSpace(child, 'last')];
    tidied.push(...toTexts(before));
    const last = tidied.at(-1);
    if (child.type === 'delete' && isStruck) tidied.push(...child.children);
    else if (child.type === 'delete' && last?.type === 'delete') last.children.push(...child.children);
    else if (child.children.length > 0) tidied.push(child);
    tidied.push(...toTexts(after));
  }
  return tidied;
}

/** The character that stands at one end of a node; a mark where that is no text. */
function characterAt(node: Node, end: 'first' | 'last'): string {
  if (!isText(node)) return '*';
  return (end === 'first' ? /^./su : /.$/su).exec(node.value)?.[0] ?? '';
}

/** The character right inside of the marks beside a text; undefined where no marks are, or marks of others as well. */
function innerEdge(parent: Parent, at: number, end: 'first' | 'last'): string | undefined {
  const [before, one, after] = [at - 1, at, at + 1].map((index) => parent.children[index]);
  const edge = isAttention(one) ? one.children.at(end === 'first' ? 0 : -1) : undefined;
  const isAtEdge = before === undefined || after === undefined;
  if (edge === undefined || isAttention(before) || isAttention(after) || (isAtEdge && isAttention(parent))) return;
  return characterAt(edge, end);
}

const isHangul = (character: string): boolean =>
  /[\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(character);

/** Stands for nothing; no text has it, as it says that a character is broken. */
const nothing = '\uFFFD';

/** How a letter is printed beside marks. */
function besideMarks(letter: string, inner: string | undefined): string {
  if (inner === undefined || !/[\p{L}\p{N}]/u.test(letter) || !/[\p{P}\p{S}]/u.test(inner)) return letter;
  // Of signs beyond the first plane the printer sees a half, which is none.
  if (!isHangul(letter)) return inner.length > 1 ? `&#x${letter.codePointAt(0)?.toString(16).toUpperCase()};` : letter;
  return nothing + letter + nothing;
}

type Handle = NonNullable<NonNullable<Options['handlers']>['text']>;

/**
 * Prints a text. The printer takes "**EKS(쿠버네티스)**는" for no emphasis and would write "&#xB294;"; the grammar of this
 * site reads it, so a sign that `withoutNothing` takes away parts the marks from the letter.
 */
export const printText: Handle = (node: Text, parent, state, info) => {
  const printed = state.safe(node.value, info);
  if (!parent) return printed;
  const siblings = parent as Parent;
  // The printer also asks how the text behind the node at hand begins.
  const here = state.indexStack.at(-1) ?? 0;
  const at = siblings.children[here] === node ? here : here + 1;
  return printed
    .replace(/^./su, (letter) => besideMarks(letter, innerEdge(siblings, at - 1, 'last')))
    .replace(/.$/su, (letter) => besideMarks(letter, innerEdge(siblings, at + 1, 'first')));
};

export const withoutNothing = (printed: string): string => printed.replaceAll(nothing, '');
