import { expect, test } from 'vitest';
import { toKoreanDate } from '../../src/korean/date.ts';

test.each([
  ['2019-04-18', '2019년 4월 18일'],
  ['2019-12-01', '2019년 12월 1일'],
  ['2019-04', '2019년 4월'],
  ['2019', '2019년'],
])('%s → %s', (date, words) => {
  expect(toKoreanDate(date)).toBe(words);
});
