import { expect, test } from 'vitest';
import { toReadingMinutes } from '../../src/korean/reading-time.ts';

test.each<[string, string, number]>([
  ['an empty text takes a minute', '', 1],
  ['a short text takes a minute', '람다는 함수를 실행한다.', 1],
  ['500 syllables take a minute', '가'.repeat(500), 1],
  ['1,500 syllables take three minutes', '가'.repeat(1500), 3],
  ['a Latin word counts as two syllables', 'Lambda '.repeat(500), 2],
  ['half minutes are rounded', '가'.repeat(1250), 3],
  ['marks and blanks take no time', `${'가'.repeat(1000)}${' . '.repeat(1000)}`, 2],
])('%s', (_rule, text, minutes) => {
  expect(toReadingMinutes(text)).toBe(minutes);
});
