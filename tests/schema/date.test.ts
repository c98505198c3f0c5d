import { describe, expect, test } from 'vitest';
import { fullDate, partialDate } from '../../src/schema/date.ts';

describe('a date is as precise as it is known', () => {
  test.each<[unknown, string | undefined]>([
    ['2019', '2019'],
    ['2019-04', '2019-04'],
    ['2019-04-18', '2019-04-18'],
    ['2020-02-29', '2020-02-29'],
    [2019, '2019'],
    ['2019-02-29', undefined],
    ['2019-04-31', undefined],
    ['2019-13', undefined],
    ['2019-00', undefined],
    ['2019-4', undefined],
    ['2019-04-1', undefined],
    ['2019-04-18T00:00:00Z', undefined],
    ['19', undefined],
    ['2019년', undefined],
    ['', undefined],
    [19, undefined],
    [2019.5, undefined],
    [true, undefined],
    [null, undefined],
    [undefined, undefined],
  ])('%j → %j', (given, date) => {
    expect(partialDate.safeParse(given).data).toBe(date);
  });

  test('every day of four years is a date, and the day after the last of a month is none', () => {
    for (let year = 2017; year <= 2020; year++) {
      for (let month = 1; month <= 12; month++) {
        const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
        for (let day = 1; day <= 31; day++) {
          const text = [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
          expect(partialDate.safeParse(text).success, text).toBe(day <= last);
          expect(fullDate.safeParse(text).success, text).toBe(day <= last);
        }
      }
    }
  });
});

test.each([
  ['2019-04-18', true],
  ['2019-04', false],
  ['2019', false],
  [2019, false],
])('%j is a full date: %s', (given, answer) => {
  expect(fullDate.safeParse(given).success).toBe(answer);
});
