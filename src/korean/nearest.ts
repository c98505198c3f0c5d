import { distance } from 'fastest-levenshtein';
import { toKeys } from './keys.ts';

/**
 * The candidate that was probably meant, or undefined when none is near: one slip in short words, two from six
 * letters, three from twelve. Hangul is compared by jamo, so that 람디 is near 람다. Ties go to the first candidate.
 */
export function nearestOf(typed: string, candidates: Iterable<string>): string | undefined {
  const letters = toKeys(typed.toLowerCase());
  const budget = letters.length >= 12 ? 3 : letters.length >= 6 ? 2 : 1;
  let best: string | undefined;
  let bestDistance = budget + 1;
  for (const candidate of candidates) {
    const found = distance(letters, toKeys(candidate.toLowerCase()));
    if (found < bestDistance) {
      best = candidate;
      bestDistance = found;
    }
  }
  return best;
}
