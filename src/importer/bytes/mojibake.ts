import { isCommonSyllable, toCp949 } from './cp949.ts';

/** What Latin-1 and CP1252 make of the bytes 80 to BF, which follow in UTF-8. */
const tail = '[\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';

/** What Mac Roman makes of them. */
const macTail = '[ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø]';

/** Letters of Western encodings in an order that only other bytes give them, and what begins one character there. */
const western: readonly (readonly [run: RegExp, character: RegExp])[] = [
  // UTF-8 as Latin-1: 서버 → ì„œë²„, and the same without its invisible characters: ìë²
  [new RegExp(`(?:[ê-í]${tail}{0,2}){2,}`, 'g'), /[ê-í]/g],
  [new RegExp(`[\\u00E2-\\u00E9\\u00EF]${tail}{2}|ð${tail}{3}|[ÂÃ]${tail}`, 'g'), /^./g],
  // UTF-8 as Mac Roman: 서버 → ÏÑúÎ≤Ñ
  [new RegExp(`(?:[ÌÍÎÏ]${macTail}{2}){2,}`, 'g'), /[ÌÍÎÏ]./g],
  // CP949 as Latin-1: 서버 → ¼­¹ö
  [/(?:[\u00B0-\u00C8][\u00A1-\u00FE]){2,}/g, /../g],
];

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const countWestern = (line: string): number =>
  western
    .map(([run, character]) => (line.match(run) ?? []).reduce((sum, found) => sum + countOf(found, character), 0))
    .reduce((most, count) => Math.max(most, count), 0);

/** Three bytes of UTF-8 that say a syllable or a sign; a `?` stands for one or two that were lost. */
const threeBytes = /[\xE2\xE3\xEA-\xED](?:[\x80-\xBF][\x80-\xBF?]|\?[\x80-\xBF]?)|\?[\x80-\xBF]{1,2}/g;

/**
 * UTF-8 as CP949: 서버 → ?쒕쾭. Written back as CP949 such a line is UTF-8 for the most part, and few of its
 * letters are common syllables. In Korean neither is so.
 */
function countCp949(line: string): number {
  const bytes = toCp949(line.replaceAll('\uFFFD', '?'));
  const found = bytes.match(threeBytes) ?? [];
  if (found.length < 2) return 0;
  const letters = line.match(/(?![A-Za-z])\p{L}/gu) ?? [];
  const isRare = letters.filter(isCommonSyllable).length <= 0.7 * letters.length;
  const covered = countOf(found.join(''), /[\x80-\xFF]/g);
  return isRare && covered >= 0.6 * countOf(bytes, /[\x80-\xFF]/g) ? found.length : 0;
}

const isLong = (garbled: number, others: number): boolean =>
  garbled >= 2 && (garbled >= 10 || garbled > 0.05 * (garbled + others));

/**
 * The first line of text that was read in the wrong encoding, or that lost many of its characters. Undefined where there is
 * none; a garbled word that a note quotes among many sound ones is none.
 */
export function firstGarbledLine(text: string): number | undefined {
  const lines = text.split('\n');
  const lost = countOf(text, /\uFFFD/g);
  if (lost >= 3 && lost > 0.03 * countOf(text, /\S/gu)) return lines.findIndex((line) => line.includes('\uFFFD')) + 1;

  const counts = lines.map((line) => (/^[\t -~]*$/.test(line) ? 0 : Math.max(countWestern(line), countCp949(line))));
  const garbled = counts.reduce((sum, count) => sum + count, 0);
  if (garbled === 0) return undefined;
  const others = lines
    .filter((_, index) => counts[index] === 0)
    .reduce((sum, line) => sum + countOf(line, /(?![A-Za-z])\p{L}/gu), 0);
  return isLong(garbled, others) ? counts.findIndex((count) => count > 0) + 1 : undefined;
}
