import { romanize } from 'es-hangul';
import { describe, expect, test } from 'vitest';
import { romanise, romaniseName } from '../../src/korean/romanise.ts';

/** Every 7th syllable: all initials, vowels and finals, in all neighbourhoods. */
const syllables = Array.from({ length: 1596 }, (_, index) => String.fromCharCode(0xac00 + index * 7));

describe('Hangul in Latin letters', () => {
  test.each([
    ['람다', 'ramda'],
    ['서버리스', 'seobeoriseu'],
    ['까치', 'kkachi'],
    ['왜', 'wae'],
    ['닭', 'dak'],
    ['S3 버킷', 'S3 beokit'],
    ['ㄱ', 'ㄱ'],
    ['', ''],
  ])('%j → %j', (text, latin) => {
    expect(romanise(text)).toBe(latin);
  });

  test('is what es-hangul says, for single syllables of every kind', () => {
    for (const syllable of syllables) expect(romanise(syllable), syllable).toBe(romanize(syllable));
  });

  test('is never empty and nothing but letters', () => {
    for (const syllable of syllables) expect(romanise(syllable), syllable).toMatch(/^[a-z]+$/);
  });
});

test.each([
  ['김일호', 'kim-ilho'],
  ['이서연', 'lee-seoyeon'],
  ['박하늘', 'park-haneul'],
  ['차은호', 'cha-eunho'],
  ['한결', 'han-gyeol'],
])('the name %s is %s', (name, latin) => {
  expect(romaniseName(name)).toBe(latin);
});
