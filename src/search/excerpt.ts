import { toKeys } from '../korean/keys.ts';
import type { Lexicon } from './lexicon.ts';
import type { Plan } from './planner.ts';
import type { Part } from './result.ts';

const length = 110;

/** The words to mark in a text, longest first: names of what was asked for and the words of the site it was taken for. */
export function toMarkedWords({ terms }: Plan, lexicon: Lexicon): string[] {
  const words = terms.flatMap(({ entities, words: found, typed }) => [
    typed,
    ...entities.flatMap((number) => lexicon.entities[number]?.names ?? []),
    ...found.slice(0, 8).map(({ text }) => text),
  ]);
  return [...new Set(words.map((word) => word.trim()).filter((word) => word.length > 1))].sort(
    (a, b) => b.length - a.length,
  );
}

/** Where words stand in a text, in order, without overlaps. Case does not matter. */
function placesOf(text: string, words: readonly string[]): { start: number; end: number }[] {
  const lower = text.toLowerCase();
  const places: { start: number; end: number }[] = [];
  for (const word of words) {
    const needle = word.toLowerCase();
    for (let at = lower.indexOf(needle); at >= 0; at = lower.indexOf(needle, at + needle.length)) {
      const end = at + needle.length;
      // Latin words count as wholes: s3 is not in eks3.
      const cut = /[a-z0-9]/;
      if (cut.test(needle[0] ?? '') && cut.test(lower[at - 1] ?? '')) continue;
      if (cut.test(needle.at(-1) ?? '') && cut.test(lower[end] ?? '')) continue;
      if (!places.some((place) => at < place.end && end > place.start)) places.push({ start: at, end });
    }
  }
  return places.sort((a, b) => a.start - b.start);
}

/** A text as pieces, marked where the words stand. */
export function toMarkedParts(text: string, words: readonly string[]): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const { start, end } of placesOf(text, words)) {
    if (start > from) parts.push({ text: text.slice(from, start), marked: false });
    parts.push({ text: text.slice(start, end), marked: true });
    from = end;
  }
  if (from < text.length) parts.push({ text: text.slice(from), marked: false });
  return parts;
}

/** The passage of a section that holds most of the words, cut to a line or two around the first of them. */
export function toExcerpt(passages: readonly string[], words: readonly string[]): Part[] {
  let best = { text: passages[0] ?? '', count: 0, first: 0 };
  for (const text of passages) {
    const places = placesOf(text, words);
    const count = new Set(places.map(({ start, end }) => toKeys(text.slice(start, end).toLowerCase()))).size;
    if (count > best.count) best = { text, count, first: places[0]?.start ?? 0 };
  }
  const start = best.text.length <= length ? 0 : Math.max(0, Math.min(best.first - 30, best.text.length - length));
  // From a word's beginning, unless that would skip what is to be shown.
  const space = best.text.indexOf(' ', start) + 1;
  const from = start === 0 ? 0 : space > 0 && space <= best.first ? space : start;
  const piece = best.text.slice(from, from + length);
  const cut = `${from > 0 ? '…' : ''}${piece}${from + length < best.text.length ? '…' : ''}`;
  return toMarkedParts(cut, words);
}
