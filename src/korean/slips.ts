/** Vowels and consonants that are easily taken for each other, in sound or on the keyboard: half a slip. */
const near = new Set(
  [
    'ㅐㅔ',
    'ㅓㅗ',
    'ㅡㅜ',
    'ㅓㅏ',
    'ㅡㅓ',
    'ㄱㄲ',
    'ㄷㄸ',
    'ㅂㅃ',
    'ㅅㅆ',
    'ㅈㅉ',
    'ㄱㅋ',
    'ㄷㅌ',
    'ㅂㅍ',
    'ㅈㅊ',
  ].flatMap((pair) => [pair, [...pair].reverse().join('')]),
);

const cost = (a: string, b: string): number => (a === b ? 0 : near.has(a + b) ? 0.5 : 1);

/** Keys by their sound: two syllables that are said as one are written as one. 글레이시어 and 글레이셔 are the same. */
export function toSound(keys: string): string {
  return keys
    .replaceAll('ㅣㅇㅓ', 'ㅕ')
    .replaceAll('ㅣㅇㅏ', 'ㅑ')
    .replaceAll('ㅣㅇㅗ', 'ㅛ')
    .replaceAll('ㅜㅇㅓ', 'ㅝ');
}

/**
 * How many slips lie between two words of jamo or letters: one left out, added, mistaken or swapped with its neighbour is
 * a slip, a similar sound half a one. Infinity when there are more than `budget`, found out early.
 */
export function slipsBetween(typed: string, word: string, budget: number): number {
  if (Math.abs(typed.length - word.length) > budget) return Number.POSITIVE_INFINITY;
  let beforeLast: number[] = [];
  let last = Array.from({ length: word.length + 1 }, (_, index) => index);
  for (let i = 1; i <= typed.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= word.length; j++) {
      const [a = '', b = ''] = [typed[i - 1], word[j - 1]];
      let value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost(a, b));
      if (i > 1 && j > 1 && a === word[j - 2] && typed[i - 2] === b) {
        value = Math.min(value, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(value);
      if (value < least) least = value;
    }
    if (least > budget) return Number.POSITIVE_INFINITY;
    beforeLast = last;
    last = row;
  }
  const found = last[word.length] ?? Number.POSITIVE_INFINITY;
  return found <= budget ? found : Number.POSITIVE_INFINITY;
}

/**
 * How many slips a word of so many keys may hold and still be taken for another: none up to four Latin letters, so that
 * EKS is never ECS.
 */
export function slipBudget(keys: string): number {
  const length = keys.length;
  if (/^[ -~]+$/.test(keys)) return length <= 4 ? 0 : length <= 7 ? 1 : 2;
  return length <= 4 ? 0 : length <= 8 ? 1 : length <= 16 ? 2 : 3;
}
