import type { Passage, Source } from './citation.ts';
import { type Span, toTextFragment, toWholeWords } from './text-fragment.ts';

const textOf = (node: Element | null): string => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Where the passages of this page are from. */
export function pageSource(): Source {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  return {
    title: textOf(document.querySelector('h1')),
    event: textOf(document.querySelector('.session-head .crumb a:last-of-type')) || undefined,
    speakers: [...document.querySelectorAll('.by a')].map(textOf),
    date: textOf(document.querySelector('.by time')) || undefined,
    address: canonical ?? location.origin + location.pathname,
  };
}

/** The title of a heading, without its link. */
export const titleOf = (heading: Element): string => textOf(heading);

/** The heading under which a place of the text stands. */
function headingBefore(text: Element, node: Node): Element | undefined {
  return [...text.querySelectorAll('h2[id], h3[id], h4[id]')]
    .filter((one) => one.contains(node) || one.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING)
    .at(-1);
}

const blocks = 'p, li, td, th, h2, h3, h4, dt, dd, div, pre, summary, figcaption, .since';

/** A text of the page with its place in the whole. */
interface Piece {
  readonly node: Node;
  readonly block: Element | null | undefined;
  readonly start: number;
  readonly end: number;
}

/**
 * The text of an element as a browser searches it, a line for each block, and the pieces that it is made of. What happened
 * since is read, because the browser finds it too, but is no piece: nobody said it on stage.
 */
function readText(text: Element): { text: string; pieces: Piece[] } {
  const pieces: Piece[] = [];
  let read = '';
  let last: Element | null | undefined;
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest('svg')) continue;
    const block = node.parentElement?.closest(blocks);
    if (block !== last && read !== '' && !read.endsWith('\n')) read += '\n';
    last = block;
    const start = read.length;
    read += node.textContent;
    if (!block?.matches('.since')) pieces.push({ node, block, start, end: read.length });
  }
  return { text: read, pieces };
}

/** The pieces that a range holds, cut to it; none of spaces only. */
function piecesIn(range: Range, text: string, pieces: readonly Piece[]): Piece[] {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  return pieces
    .filter(({ node }) => range.intersectsNode(node))
    .map((piece) => ({
      ...piece,
      start: piece.node === startContainer ? piece.start + startOffset : piece.start,
      end: piece.node === endContainer ? piece.start + endOffset : piece.end,
    }))
    .filter(({ start, end }) => text.slice(start, end).trim() !== '');
}

/** The words of the pieces within a span, a line for each block. */
function wordsIn({ text, start: from, end: to }: Span, pieces: readonly Piece[]): string {
  const lines = new Map<Piece['block'], string>();
  for (const { block, start, end } of pieces)
    lines.set(block, (lines.get(block) ?? '') + text.slice(Math.max(start, from), Math.min(end, to)));
  return [...lines.values()]
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** The words of a claim in the text, and what has happened since to it. */
function sinceIn(text: Element, range: Range): string[] {
  const notes = [...text.querySelectorAll('.since')];
  // Each claim has its note, in the same order.
  return [...text.querySelectorAll('.claim')].flatMap((claim, at) =>
    range.intersectsNode(claim) ? [textOf(notes[at] ?? null)] : [],
  );
}

/** The passage that a range of the text holds, taken to whole words; undefined when it holds none. */
export function toPassage(text: Element, range: Range): Passage | undefined {
  const { text: whole, pieces } = readText(text);
  const taken = piecesIn(range, whole, pieces);
  const [first] = taken;
  const last = taken.at(-1);
  if (!first || !last) return undefined;
  const span = toWholeWords({ text: whole, start: first.start, end: last.end });
  const source = pageSource();
  const heading = headingBefore(text, range.startContainer);
  return {
    source,
    section: heading ? titleOf(heading) : '',
    text: wordsIn(span, pieces),
    address: `${source.address}#${heading?.id ?? ''}${toTextFragment(span)}`,
    since: sinceIn(text, range),
  };
}

/** The first words below a heading, as a passage: for who cannot choose words. */
export function passageBelow(text: Element, heading: Element): Passage | undefined {
  let block = heading.nextElementSibling;
  while (block && !/^(?:P|UL|OL|DL|PRE)$/.test(block.tagName) && !/^H[2-4]$/.test(block.tagName))
    block = block.nextElementSibling;
  const range = document.createRange();
  range.selectNodeContents(block && !/^H/.test(block.tagName) ? block : heading);
  const passage = toPassage(text, range);
  return passage && { ...passage, address: `${passage.source.address}#${heading.id}` };
}
