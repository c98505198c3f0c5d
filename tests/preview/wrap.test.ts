import { describe, expect, test } from 'vitest';
import { type Step, setText } from '../../src/preview/wrap.ts';

/** A letter of Hangul is 1 em wide, any other half of that. */
const measure = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (/[가-힣]/.test(letter) ? 1 : 0.5), 0);

const one: Step = { size: 10, lines: 1 };
const three: Step = { size: 10, lines: 3 };
const small: Step = { size: 5, lines: 3 };

describe('a text is set', () => {
  test.each<[string, string, number, readonly [Step, ...Step[]], { size: number; lines: readonly string[] }]>([
    ['on one line while it fits', '가나 다라', 45, [three], { size: 10, lines: ['가나 다라'] }],
    ['in whole words', '가나다 라마바사 아', 55, [three], { size: 10, lines: ['가나다', '라마바사 아'] }],
    ['in even lines', '가 나 다 라 마 바', 70, [three], { size: 10, lines: ['가 나 다', '라 마 바'] }],
    ['with a bracket on the next line', '가나다라(ab cd)', 60, [three], { size: 10, lines: ['가나다라', '(ab cd)'] }],
    ['with a bracket on the same line', '가나다라(ab cd)', 80, [three], { size: 10, lines: ['가나다라(ab cd)'] }],
    ['with its spaces folded', ' 가나\n  다라 ', 45, [three], { size: 10, lines: ['가나 다라'] }],
    [
      'with the first step in which it fits',
      '가나다 라마바',
      50,
      [one, three, small],
      { size: 10, lines: ['가나다', '라마바'] },
    ],
    [
      'smaller where that saves a word from being broken',
      '가나다라마바',
      30,
      [three, small],
      { size: 5, lines: ['가나다라마바'] },
    ],
    [
      'smaller where it would need too many lines',
      '가나 다라 마바 사아',
      30,
      [three, small],
      { size: 5, lines: ['가나 다라', '마바 사아'] },
    ],
    [
      'with a word broken that is wider than any line',
      '가나다라마바',
      20,
      [three],
      { size: 10, lines: ['가나', '다라', '마바'] },
    ],
    ['cut after a whole word', '가나 다라 마바 사아', 45, [one], { size: 10, lines: ['가나…'] }],
    ['cut without the sign that led on', '가나, 다라 · 마바사', 65, [one], { size: 10, lines: ['가나, 다라…'] }],
    ['cut within a word where there is but one', '가나다라마바사', 35, [one], { size: 10, lines: ['가나다…'] }],
  ])('%s', (_, text, width, steps, expected) => {
    expect(setText(text, width, steps, measure)).toEqual(expected);
  });
});

const titles = [
  '클라우드 세상에서 살아남기 "진화의 시작: 인프라 엔지니어에서 Ops 엔지니어로"',
  'AWS Lambda 내부 동작 방식 및 활용 방법 살펴보기',
  '가'.repeat(300),
  '가나다 '.repeat(60),
  'a'.repeat(40),
  '하나',
];
describe.each(titles)('%s', (title) => {
  const width = 100;
  const steps: readonly [Step, ...Step[]] = [
    { size: 9, lines: 1 },
    { size: 6, lines: 3 },
    { size: 4, lines: 3 },
  ];
  const { size, lines } = setText(title, width, steps, measure);

  test('is set in three lines at most, none wider than it may be', () => {
    expect(lines.length).toBeLessThanOrEqual(3);
    expect(lines.filter((line) => measure(line) * size > width)).toEqual([]);
  });

  test('keeps its words, and says when it does not show all of them', () => {
    const shown = lines.join(' ');
    if (shown.endsWith('…')) expect(title.replaceAll(' ', '')).toContain(shown.slice(0, -1).replaceAll(' ', ''));
    else expect(shown.replaceAll(' ', '')).toBe(title.replaceAll(' ', ''));
  });
});
