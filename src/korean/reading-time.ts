/** Hangul syllables that a practised reader takes in a minute; Latin words count as two syllables. */
const syllablesPerMinute = 500;

/** Minutes it takes to read a text, at least one. */
export function toReadingMinutes(text: string): number {
  const hangul = text.match(/[가-힣]/g)?.length ?? 0;
  const latin = text.match(/[A-Za-z0-9]+/g)?.length ?? 0;
  return Math.max(1, Math.round((hangul + latin * 2) / syllablesPerMinute));
}
