import { convertHangulToQwerty, convertQwertyToHangul, disassemble, getChoseong } from 'es-hangul';
import { describe, expect, test } from 'vitest';
import { isInitials, toInitials, toKeys, toOtherLayout } from '../../src/korean/keys.ts';

/** Every 7th syllable: all initials, vowels and finals, in all neighbourhoods. */
const syllables = Array.from({ length: 1596 }, (_, index) => String.fromCharCode(0xac00 + index * 7));

describe('a text as the keys that type it', () => {
  test.each([
    ['람다', 'ㄹㅏㅁㄷㅏ'],
    ['람ㄷ', 'ㄹㅏㅁㄷ'],
    ['컨텡', 'ㅋㅓㄴㅌㅔㅇ'],
    ['왜', 'ㅇㅗㅐ'],
    ['닭', 'ㄷㅏㄹㄱ'],
    ['까', 'ㄲㅏ'],
    ['ㄳ', 'ㄱㅅ'],
    ['S3 버킷', 'S3 ㅂㅓㅋㅣㅅ'],
    ['', ''],
  ])('%j → %j', (text, keys) => {
    expect(toKeys(text)).toBe(keys);
  });

  test('is what es-hangul says, for syllables of every kind', () => {
    for (const syllable of syllables) expect(toKeys(syllable), syllable).toBe(disassemble(syllable));
  });

  test('a word that is still being typed is the beginning of the whole', () => {
    for (const word of ['람다', '컨테이너', '쿠버네티스', '데이터베이스', '왜곡', '닭갈비']) {
      const keys = toKeys(word);
      for (let typed = 1; typed < keys.length; typed++) {
        // What an input method shows after so many keys.
        const shown = toOtherLayout(toOtherLayout(keys.slice(0, typed)));
        expect(keys.startsWith(toKeys(shown)), shown).toBe(true);
      }
    }
  });
});

describe('initial consonants', () => {
  test.each([
    ['람다', 'ㄹㄷ'],
    ['S3 버킷', 'S3 ㅂㅋ'],
    ['Lambda', 'Lambda'],
    ['까마귀', 'ㄲㅁㄱ'],
  ])('%j → %j', (text, initials) => {
    expect(toInitials(text)).toBe(initials);
  });

  test('are what es-hangul says, for syllables of every kind', () => {
    for (const syllable of syllables) expect(toInitials(syllable), syllable).toBe(getChoseong(syllable));
  });

  test.each([
    ['ㄹㄷ', true],
    ['ㄳ', true],
    ['람ㄷ', false],
    ['ㅏ', false],
    ['s', false],
    ['', false],
  ])('%j can only be meant as initials: %s', (word, answer) => {
    expect(isInitials(word)).toBe(answer);
  });
});

describe('the other keyboard layout', () => {
  test.each([
    ['fkaek', '람다'],
    ['ㅣ므ㅠㅇㅁ', 'lambda'],
    ['ㄷㅊ2', 'ec2'],
    ['ㄴ3', 's3'],
    ['zjsxpdlsj', '컨테이너'],
    ['tjqjfltm', '서버리스'],
    ['dho', '왜'],
    ['ekfr', '닭'],
    ['dlTek', '있다'],
    ['', ''],
  ])('%j → %j', (typed, meant) => {
    expect(toOtherLayout(typed)).toBe(meant);
  });

  test('is what es-hangul says, for syllables of every kind', () => {
    for (const syllable of syllables) {
      expect(toOtherLayout(syllable), syllable).toBe(convertHangulToQwerty(syllable));
      expect(toOtherLayout(convertHangulToQwerty(syllable)), syllable).toBe(
        convertQwertyToHangul(convertHangulToQwerty(syllable)),
      );
    }
  });

  test('there and back is the same Korean word', () => {
    for (const word of ['람다', '쿠버네티스', '데이터베이스', '왜곡', '닭갈비', '웬일', '있다', '꽃', '쌓아']) {
      expect(toOtherLayout(toOtherLayout(word))).toBe(word);
    }
  });
});
