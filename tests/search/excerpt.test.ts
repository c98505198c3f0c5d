import { describe, expect, test } from 'vitest';
import { toExcerpt, toMarkedParts, toMarkedWords } from '../../src/search/excerpt.ts';
import { toPlan } from '../../src/search/planner.ts';
import { lexicon } from '../helpers/lexicon.ts';

/** "a [b] c" for a text with b marked. */
const shown = (parts: ReturnType<typeof toMarkedParts>): string =>
  parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('words are marked', () => {
  test.each<[string, string, string[], string]>([
    ['wherever they stand', '람다는 람다이다.', ['람다'], '[람다]는 [람다]이다.'],
    ['in any case', 'LAMBDA와 lambda', ['Lambda'], '[LAMBDA]와 [lambda]'],
    ['within Korean words', '고가용성', ['가용성'], '고[가용성]'],
    ['not within Latin words', 's3는 eks3와 s30이 아니다.', ['s3'], '[s3]는 eks3와 s30이 아니다.'],
    ['longest first', 'Lambda Layers', ['Lambda Layers', 'Lambda'], '[Lambda Layers]'],
    ['next to each other', '람다버킷', ['람다', '버킷'], '[람다][버킷]'],
    ['as text, not as HTML', '<b>람다</b> & S3', ['람다', '<b>'], '[<b>][람다]</b> & S3'],
    ['as text, not as a pattern', 'C++과 (.*)', ['C++', '.*'], '[C++]과 ([.*])'],
    ['nowhere where there are none', '글이다.', ['람다'], '글이다.'],
    ['nowhere without words', '글이다.', [], '글이다.'],
    ['not in nothing', '', ['람다'], ''],
  ])('%s', (_rule, text, words, marked) => {
    expect(shown(toMarkedParts(text, words))).toBe(marked);
  });

  test('the pieces are the text', () => {
    const text = 'Lambda는 <b>S3</b>를 &amp; 람다를 부르고 람다는 Lambda Layers를 쓴다.';
    for (const words of [['람다'], ['Lambda', '람다', 'S3'], ['Lambda Layers', 'Lambda'], ['를', '를 '], ['없음']]) {
      expect(
        toMarkedParts(text, words)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
    }
  });
});

describe('an excerpt', () => {
  const long = `${'앞에 놓인 말이 길다. '.repeat(20)}여기에 람다가 있다. ${'뒤에 놓인 말도 길다. '.repeat(20)}`.trim();

  test('is the passage that holds most of the words', () => {
    expect(shown(toExcerpt(['버킷이다.', '람다와 버킷이다.', '람다이다.'], ['람다', '버킷']))).toBe(
      '[람다]와 [버킷]이다.',
    );
  });

  test('is the first passage when none holds any', () => {
    expect(shown(toExcerpt(['하나.', '둘.'], ['람다']))).toBe('하나.');
  });

  test('is nothing where there is nothing', () => {
    expect(toExcerpt([], ['람다'])).toEqual([]);
  });

  test('is a line or two around the first of the words, cut between words', () => {
    const text = shown(toExcerpt([long], ['람다']));
    expect(text).toContain('[람다]');
    expect(text.length).toBeLessThan(130);
    expect(text).toMatch(/^….*…$/);
    expect(long.split(' ')).toContain(text.slice(1).split(' ')[0]);
  });

  test.each([
    ['at the beginning', `람다가 있다. ${'말이 길다. '.repeat(40)}`],
    ['at the end', `${'말이 길다. '.repeat(40)}여기에 람다가 있다.`],
    [
      'behind a long address',
      `${'말이 길다. '.repeat(10)}https://example.com/${'a/'.repeat(60)}람다 ${'말이 길다. '.repeat(20)}`,
    ],
  ])('shows a word %s', (_where, text) => {
    expect(shown(toExcerpt([text], ['람다']))).toContain('[람다]');
  });
});

test.each<[string, string[]]>([
  ['람다', ['Lambda', 'FaaS', '람다']],
  ['버킷', ['버킷']],
  ['블랙홀증발', []],
])('the words to mark for %j are the names of what was meant', (typed, words) => {
  expect(toMarkedWords(toPlan(typed, lexicon), lexicon)).toEqual(words);
});
