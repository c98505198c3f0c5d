import type { Passage, Source } from './citation.ts';
import { toTextFragment, toWholeWords } from './text-fragment.ts';

const textOf = (node: Element | null): string => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Where the passages of this page are from. */
export function pageSource(): Source {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  return {
    title: textOf(document.querySelector('h1')),
    event: document.querySelector<HTMLElement>('[data-event]')?.dataset['event'],
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

const blocks = 'p, li, td, th, h2, h3, h4, dt, dd, div, pre, summary, figcaption';

/** The text of an element as a browser searches it, a line for each block, with the text nodes it is made of. */
function readText(text: Element): { text: string; starts: Map<Node, number> } {
  const starts = new Map<Node, number>();
  let read = '';
  let last: Element | null | undefined;
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const block = node.parentElement?.closest(blocks);
    if (block !== last && read !== '' && !read.endsWith('\n')) read += '\n';
    last = block;
    starts.set(node, read.length);
    if (!node.parentElement?.closest('svg')) read += node.textContent;
  }
  return { text: read, starts };
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
  const { text: whole, starts } = readText(text);
  const offsetOf = (node: Node, offset: number): number => {
    const own = starts.get(node);
    if (own !== undefined) return own + offset;
    // Between two elements: the words begin with the first text behind it.
    const before = document.createRange();
    before.setStart(text, 0);
    before.setEnd(node, offset);
    const next = [...starts].find(([one]) => before.comparePoint(one, 0) > 0);
    return next?.[1] ?? whole.length;
  };
  const span = toWholeWords({
    text: whole,
    start: offsetOf(range.startContainer, range.startOffset),
    end: offsetOf(range.endContainer, range.endOffset),
  });
  const taken = whole.slice(span.start, span.end);
  if (taken.trim() === '') return undefined;
  const source = pageSource();
  const heading = headingBefore(text, range.startContainer);
  return {
    source,
    section: heading ? titleOf(heading) : '',
    text: taken
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter((line) => line !== '')
      .join('\n'),
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
