/*
 * Hangul by the keys that type it. Our own rather than a library's: it is what the search stands on, and the library's
 * share would be a tenth of all that the search may load. `tests/korean/keys.test.ts` holds it against es-hangul.
 */

const initials = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
const vowels = [...'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'];
const finals = ['', ...'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'];

/** Letters that take two keys. */
const pairs: Record<string, string> = {
  ㅘ: 'ㅗㅏ',
  ㅙ: 'ㅗㅐ',
  ㅚ: 'ㅗㅣ',
  ㅝ: 'ㅜㅓ',
  ㅞ: 'ㅜㅔ',
  ㅟ: 'ㅜㅣ',
  ㅢ: 'ㅡㅣ',
  ㄳ: 'ㄱㅅ',
  ㄵ: 'ㄴㅈ',
  ㄶ: 'ㄴㅎ',
  ㄺ: 'ㄹㄱ',
  ㄻ: 'ㄹㅁ',
  ㄼ: 'ㄹㅂ',
  ㄽ: 'ㄹㅅ',
  ㄾ: 'ㄹㅌ',
  ㄿ: 'ㄹㅍ',
  ㅀ: 'ㄹㅎ',
  ㅄ: 'ㅂㅅ',
};
const joined: Record<string, string> = Object.fromEntries(Object.entries(pairs).map(([letter, two]) => [two, letter]));

/** The two-set keyboard (두벌식), the one that nearly everybody uses. */
const letterOf: Record<string, string> = Object.fromEntries(
  [...'qwertyuiopasdfghjklzxcvbnmQWERTOP'].map((key, at) => [
    key,
    [...'ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ'][at] ?? '',
  ]),
);
const keyOf: Record<string, string> = Object.fromEntries(
  Object.entries(letterOf).map(([key, letter]) => [letter, key]),
);

const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;

/** Initial, vowel and final of a syllable; undefined for any other letter. */
function partsOf(letter: string): readonly [initial: string, vowel: string, final: string] | undefined {
  const code = letter.charCodeAt(0);
  if (code < firstSyllable || code > lastSyllable) return undefined;
  const number = code - firstSyllable;
  return [
    initials[Math.floor(number / 588)] ?? '',
    vowels[Math.floor((number % 588) / 28)] ?? '',
    finals[number % 28] ?? '',
  ];
}

/**
 * A text as the keys that type it: every syllable down to single jamo, compound vowels and final clusters split. A word
 * that is still being typed is then a prefix of the whole: "람ㄷ" and "람다" → "ㄹㅏㅁㄷ…", "컨텡" and "컨테이너" → "ㅋㅓㄴㅌㅔㅇ…".
 */
export function toKeys(text: string): string {
  let keys = '';
  for (const letter of text) for (const part of partsOf(letter) ?? [letter]) keys += pairs[part] ?? part;
  return keys;
}

/** The initial consonants of a word; other letters stay: "람다" → "ㄹㄷ", "S3 버킷" → "S3 ㅂㅋ" */
export function toInitials(text: string): string {
  let found = '';
  for (const letter of text) found += partsOf(letter)?.[0] ?? letter;
  return found;
}

/** Whether a word consists of consonants only and so can only be meant as initials. Clusters count: ㄳ is ㄱ and ㅅ. */
export function isInitials(word: string): boolean {
  return /^[ㄱ-ㅎ]+$/.test(word);
}

/** Jamo in the order of their keys as an input method shows them: "ㄹㅏㅁㄷㅏ" → "람다" */
function assemble(keys: readonly string[]): string {
  let text = '';
  let [initial, vowel, final] = ['', '', ''];
  const close = (): void => {
    text +=
      initial && vowel
        ? String.fromCharCode(
            firstSyllable + initials.indexOf(initial) * 588 + vowels.indexOf(vowel) * 28 + finals.indexOf(final),
          )
        : initial + vowel;
    [initial, vowel, final] = ['', '', ''];
  };
  for (const key of keys) {
    if (vowels.includes(key)) {
      if (final) {
        // The last consonant begins the next syllable after all.
        const two = pairs[final];
        const next = two?.[1] ?? final;
        final = two?.[0] ?? '';
        close();
        initial = next;
        vowel = key;
      } else if (vowel) {
        const both = joined[vowel + key];
        if (both) {
          vowel = both;
        } else {
          close();
          vowel = key;
        }
      } else {
        vowel = key;
      }
    } else if (initials.includes(key)) {
      const both = final ? joined[final + key] : undefined;
      if (both) {
        final = both;
      } else if (initial && vowel && !final && finals.includes(key)) {
        final = key;
      } else {
        close();
        initial = key;
      }
    } else {
      close();
      text += key;
    }
  }
  close();
  return text;
}

/** A word that was typed with the other keyboard layout: "fkaek" → "람다", "ㅣ므ㅠㅇㅁ" → "lambda", "ㄷㅊ2" → "ec2". */
export function toOtherLayout(word: string): string {
  return /[ㄱ-ㅣ가-힣]/.test(word)
    ? [...toKeys(word)].map((letter) => keyOf[letter] ?? letter).join('')
    : assemble([...word].map((key) => letterOf[key] ?? letterOf[key.toLowerCase()] ?? key));
}
