import { toPlainForms } from '../../korean/normalise.ts';

/** The words of a text, lower case: runs of letters and digits. Marks and markup are none. */
export const toWords = (text: string): string[] =>
  toPlainForms(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Counts how often each word occurs. */
function count(words: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/**
 * Lines of a text that hold a word which is told nowhere else as often as here: numbers from 1 with the words. It is what
 * makes sure that nothing is lost, whatever went wrong before.
 */
export function linesNotTold(text: string, told: readonly string[]): { line: number; words: string[] }[] {
  const left = count(told.flatMap(toWords));
  const missing: { line: number; words: string[] }[] = [];
  text.split('\n').forEach((content, index) => {
    const words = toWords(content).filter((word) => {
      const there = left.get(word) ?? 0;
      left.set(word, there - 1);
      return there <= 0;
    });
    if (words.length > 0) missing.push({ line: index + 1, words });
  });
  return missing;
}
