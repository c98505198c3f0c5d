/* Revised Romanisation, letter by letter: good enough for a file name, which a person may change. */

const initials = ['g', 'kk', 'n', 'd', 'tt', 'r', 'm', 'b', 'pp', 's', 'ss', '', 'j', 'jj', 'ch', 'k', 't', 'p', 'h'];
const vowels = [
  ...['a', 'ae', 'ya', 'yae', 'eo', 'e', 'yeo', 'ye', 'o', 'wa', 'wae'],
  ...['oe', 'yo', 'u', 'wo', 'we', 'wi', 'yu', 'eu', 'ui', 'i'],
];
const finals = [
  ...['', 'k', 'k', 'k', 'n', 'n', 'n', 't', 'l', 'k', 'm', 'l', 'l', 'l'],
  ...['p', 'l', 'm', 'p', 'p', 't', 't', 'ng', 't', 't', 'k', 't', 'p', 't'],
];

/** How people with these family names write them. */
const familyNames: Record<string, string> = {
  이: 'lee',
  박: 'park',
  최: 'choi',
  김: 'kim',
  강: 'kang',
  조: 'cho',
  임: 'lim',
  신: 'shin',
  오: 'oh',
  우: 'woo',
  노: 'noh',
  유: 'yoo',
  문: 'moon',
  구: 'koo',
};

const romaniseSyllable = (letter: string): string => {
  const code = letter.charCodeAt(0) - 0xac00;
  if (code < 0 || code > 11171) return letter;
  return `${initials[Math.floor(code / 588)]}${vowels[Math.floor((code % 588) / 28)]}${finals[code % 28]}`;
};

/** "람다" → "ramda"; what is no Hangul stays. */
export const romanise = (text: string): string => [...text].map(romaniseSyllable).join('');

/** A Korean name as a file name, family name first: "김일호" → "kim-ilho" */
export function romaniseName(name: string): string {
  const family = [...name][0] ?? '';
  return `${familyNames[family] ?? romanise(family)}-${romanise(name.slice(family.length))}`;
}
