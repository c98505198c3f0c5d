import { distance } from 'fastest-levenshtein';
import { describe, expect, test } from 'vitest';
import { toKeys } from '../../src/korean/keys.ts';
import { slipBudget, slipsBetween } from '../../src/korean/slips.ts';

const far = Number.POSITIVE_INFINITY;

describe('slips between two words', () => {
  test.each<[string, string, string, number]>([
    ['none', 'lambda', 'lambda', 0],
    ['one left out', 'lamda', 'lambda', 1],
    ['one added', 'lambbda', 'lambda', 1],
    ['one mistaken', 'lanbda', 'lambda', 1],
    ['two swapped', 'lamdba', 'lambda', 1],
    ['a similar vowel is half', '컨태이너', '컨테이너', 0.5],
    ['a similar consonant is half', '깜다', '감다', 0.5],
    ['two slips', 'lmda', 'lambda', 2],
    ['too many', 'abc', 'lambda', far],
    ['nothing typed', '', 'ab', 2],
  ])('%s', (_rule, typed, word, slips) => {
    expect(slipsBetween(toKeys(typed), toKeys(word), 2)).toBe(slips);
  });

  test('are the same both ways, and never more than the letters that differ', () => {
    const words = ['lambda', 'lamda', 'lamdba', 'redis', 'radius', '람다', '람디', '컨테이너', '컨태이너', 'ab', 'ba'];
    for (const a of words.map(toKeys)) {
      for (const b of words.map(toKeys)) {
        const slips = slipsBetween(a, b, 20);
        expect(slips, `${a} ${b}`).toBe(slipsBetween(b, a, 20));
        expect(slips, `${a} ${b}`).toBeLessThanOrEqual(distance(a, b));
        expect(slips === 0, `${a} ${b}`).toBe(a === b);
      }
    }
  });

  test('do not change with the budget while they are within it', () => {
    for (const [a, b] of [
      ['lamda', 'lambda'],
      ['lmda', 'lambda'],
      ['ㅋㅓㄴㅌㅐㅇㅣㄴㅓ', 'ㅋㅓㄴㅌㅔㅇㅣㄴㅓ'],
    ] as const) {
      const slips = slipsBetween(a, b, 10);
      expect(slipsBetween(a, b, Math.ceil(slips))).toBe(slips);
      expect(slipsBetween(a, b, Math.ceil(slips) - 1)).toBe(far);
    }
  });
});

describe('slips that a word may hold', () => {
  test.each([
    ['eks', 0],
    ['vpcs', 0],
    ['redis', 1],
    ['fargate', 1],
    ['cloudwatch', 2],
    ['ㄹㄷ', 0],
    ['ㄹㅏㅁㄷㅏ', 1],
    ['ㅋㅓㄴㅌㅔㅇㅣㄴㅓ', 2],
    ['ㄷㅔㅇㅣㅌㅓㅂㅔㅇㅣㅅㅡㅅㅓㅂㅣㅅㅡ', 3],
  ])('%s may hold %i', (keys, budget) => {
    expect(slipBudget(keys)).toBe(budget);
  });
});
