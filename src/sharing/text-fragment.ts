/* A link to words of a page: `#:~:text=`, https://wicg.github.io/scroll-to-text-fragment/ */

/** A run of text that a browser is to find: from `start` to `end` in `text`. */
export interface Span {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Longer passages are named by their first and last words. */
const longest = 120;
const fewWords = 4;

const collapsed = (text: string): string => text.replace(/\s+/g, ' ').trim();
const firstWords = (text: string): string => collapsed(text).split(' ').slice(0, fewWords).join(' ');
const lastWords = (text: string): string => collapsed(text).split(' ').slice(-fewWords).join(' ');
/** A hyphen and a comma part the pieces of a directive. */
const encode = (text: string): string => encodeURIComponent(text).replace(/-/g, '%2D');

/**
 * The span with the words that it cuts in two taken whole: browsers find whole words only, and in Korean those are what
 * stands between spaces.
 */
export function toWholeWords({ text, start, end }: Span): Span {
  const taken = text.slice(start, end);
  let from = start + (taken.length - taken.trimStart().length);
  let to = end - (taken.length - taken.trimEnd().length);
  if (from >= to) return { text, start, end: start };
  while (from > 0 && /\S/.test(text[from - 1] ?? '')) from--;
  while (to < text.length && /\S/.test(text[to] ?? '')) to++;
  return { text, start: from, end: to };
}

/** The directive that leads to a span of whole words, "" for an empty one. A line break parts two blocks of the page. */
export function toTextFragment({ text, start, end }: Span): string {
  const taken = text.slice(start, end).trim();
  if (taken === '') return '';
  const isShort = taken.length <= longest && !taken.includes('\n');
  const first = isShort ? collapsed(taken) : firstWords(taken.split('\n')[0] ?? '');
  const before = collapsed(text.slice(0, start));
  const isFirst = !` ${before} `.includes(` ${first} `);
  // The line in front of it is no part of the words around.
  const lead = isFirst
    ? ''
    : lastWords(
        text
          .slice(0, start)
          .split('\n')
          .filter((line) => line.trim() !== '')
          .at(-1) ?? '',
      );
  const last = isShort ? '' : lastWords(taken.split('\n').at(-1) ?? '');
  return `:~:text=${lead ? `${encode(lead)}-,` : ''}${encode(first)}${last ? `,${encode(last)}` : ''}`;
}
