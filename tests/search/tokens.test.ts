import { describe, expect, test } from 'vitest';
import { toCertainStem, toStems, toTokens } from '../../src/search/tokens.ts';

test.each<[string, string[]]>([
  ['Lambda는 10ms, 99.99%', ['lambda', '는', '10ms', '99.99%']],
  ['S3로 옮긴다.', ['s3', '로', '옮긴다']],
  ['Lambda@Edge와 re:Invent', ['lambda@edge', '와', 're', 'invent']],
  ['C++과 C#', ['c++', '과', 'c#']],
  ['10만 건, 3개', ['10만', '건', '3개']],
  ['1,000개.', ['1,000개']],
  ['Node.js 12.', ['node.js', '12']],
  ['Ｓ３', ['s3']],
  ['', []],
  ['…!?', []],
])('the words of %j', (text, tokens) => {
  expect(toTokens(text)).toEqual(tokens);
});

describe('the stem before a particle', () => {
  test.each<[string, string | undefined]>([
    ['어플라이언스를', '어플라이언스'],
    ['함수에서는', '함수'],
    ['가나', undefined],
    ['를', undefined],
    ['lambda', undefined],
  ])('that leaves no doubt, of %j: %j', (token, stem) => {
    expect(toCertainStem(token)).toBe(stem);
  });

  test.each<[string, string[]]>([
    ['버킷은', ['버킷']],
    ['버킷에서는', ['버킷', '버킷에서']],
    ['연동하여', ['연동']],
    ['10만건을', ['10만건']],
    ['s3를', ['s3']],
    ['버킷', []],
    ['은', []],
  ])('in every way, longest ending first, of %j: %j', (token, stems) => {
    expect(toStems(token)).toEqual(stems);
  });
});
