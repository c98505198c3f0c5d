import type { Element, ElementContent, Root } from 'hast';
import { toKoreanDate } from '../korean/date.ts';
import { isElement } from './text.ts';

/** What happened to a service after the note, as far as a reader of the claim needs it. */
export interface Since {
  /** "2019-09"; undefined when the source gives no date. */
  readonly date?: string | undefined;
  readonly note: string;
  readonly source: string;
  readonly evidence: 'official-text' | 'official-link' | 'secondary';
  readonly asOf: string;
}

interface Options {
  /** What a claim's `since` names; undefined when there is no such lifecycle event, which the graph reports. */
  readonly toSince: (reference: string) => Since | undefined;
}

const evidenceWords = { 'official-text': '공식 문서', 'official-link': '공식 링크', secondary: '간접 확인' };

const h = (tagName: string, properties: Element['properties'], ...children: (ElementContent | string)[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
});

/** Place of a source as a reader knows it: "aws.amazon.com", "github.com". */
const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '');

function toNote(as: string, since: Since): Element {
  const head: (Element | string)[] = ['그 뒤 · '];
  if (since.date) head.push(h('time', { dateTime: since.date }, toKoreanDate(since.date)));
  else head.push(h('time', { dateTime: since.asOf }, `${toKoreanDate(since.asOf)} 현재`));
  if (as === 'alternative') head.push(' · 대안');
  return h(
    'span',
    { className: ['since'], role: 'note' },
    // Shown as a block; who reads the words alone needs the space.
    ' ',
    h('b', {}, ...head),
    ' ',
    since.note,
    ' ',
    h(
      'span',
      { className: ['fine'] },
      h('a', { href: since.source }, hostOf(since.source)),
      ` · ${evidenceWords[since.evidence]} `,
      h('time', { dateTime: since.asOf }, `(${toKoreanDate(since.asOf)} 기준)`),
    ),
  );
}

function claimsIn(node: Element): Element[] {
  const found = 'dataClaim' in node.properties ? [node] : [];
  return [...found, ...node.children.flatMap((child) => (isElement(child) ? claimsIn(child) : []))];
}

const isNote = (node: ElementContent): boolean => isElement(node) && node.properties['role'] === 'note';

function wordsOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return isElement(node) && !isNote(node) ? node.children.map(wordsOf).join('') : '';
}

const holds = (node: ElementContent, claim: Element): boolean =>
  node === claim || (isElement(node) && node.children.some((child) => holds(child, claim)));

/** The words of each child, from the last character of a claim on: none of what stands before it. */
function wordsFrom(claim: Element, children: readonly ElementContent[]): string[] {
  const at = children.findIndex((child) => holds(child, claim));
  return children.map((child, index) => {
    if (index < at) return '';
    if (index > at) return wordsOf(child);
    return isElement(child) && child !== claim ? wordsFrom(claim, child.children).join('') : wordsOf(child).slice(-1);
  });
}

const sentenceEnd = /[.?!](?=\s|$)/;

/** Puts a note into the line of its claim, behind the sentence in which the claim ends, and into no element of the line. */
function insertNote(line: ElementContent[], claim: Element, note: Element): void {
  const words = wordsFrom(claim, line);
  const lengthBefore = (index: number): number => words.slice(0, index).join('').length;
  const end = words.join('').search(sentenceEnd) + 1 || Infinity;
  const at = line.findIndex((_child, index) => lengthBefore(index + 1) >= end);
  const child = line[at];
  if (child?.type === 'text') {
    const rest = child.value.slice(end - lengthBefore(at));
    child.value = child.value.slice(0, child.value.length - rest.length);
    line.splice(at + 1, 0, note, ...(rest ? [{ type: 'text' as const, value: rest }] : []));
  } else line.splice(child ? at + 1 : line.length, 0, note);
}

/**
 * Puts what happened since beside a claim that time has touched: behind its sentence, last in its cell, after its heading.
 *
 * ```html
 * <p><span data-claim="qldb/2025-07-31">프리뷰</span>이다. 원장을 둔다.</p>
 * →   <p><span class="claim overtaken">프리뷰</span>이다.<span class="since" role="note"> 그 뒤 · …</span> 원장을 둔다.</p>
 * ```
 */
export function rehypeClaims({ toSince }: Options) {
  /** The claims of a block, which are told apart no longer, with their notes. */
  const takeNotes = (block: Element): { claim: Element; note: Element }[] =>
    claimsIn(block).flatMap((claim) => {
      const { dataClaim: reference, dataAs: as } = claim.properties;
      claim.properties = { className: ['claim', String(as)] };
      const since = toSince(String(reference));
      return since ? [{ claim, note: toNote(String(as), since) }] : [];
    });

  const placeInSentences = (block: Element): void => {
    const notes = takeNotes(block);
    const nested = block.children.findIndex((child) => isElement(child, 'ul', 'ol'));
    const line = block.children.splice(0, nested < 0 ? block.children.length : nested);
    // From the last on, so that of two claims in one sentence the first has its note first.
    for (const { claim, note } of notes.reverse()) insertNote(line, claim, note);
    block.children.unshift(...line);
  };

  const walk = (parent: Root | Element): void => {
    parent.children = (parent.children as ElementContent[]).flatMap((child): ElementContent[] => {
      if (!isElement(child)) return [child];
      if (/^h[2-4]$/.test(child.tagName)) return [child, ...takeNotes(child).map(({ note }) => note)];
      if (/^t[dh]$/.test(child.tagName)) child.children.push(...takeNotes(child).map(({ note }) => note));
      else if (child.tagName !== 'p') walk(child);
      // What is left in an item stands in no paragraph and in no list of its own.
      if (/^(?:p|li)$/.test(child.tagName)) placeInSentences(child);
      return [child];
    });
  };
  return walk;
}
