import { describe, expect, test } from 'vitest';
import { createNameMatcher } from '../../src/korean/name-matcher.ts';

const find = createNameMatcher([
  { id: 'lambda', names: ['AWS Lambda', 'Lambda', '람다'] },
  { id: 'lambda-layers', names: ['Lambda Layers', '람다 레이어', '레이어'] },
  { id: 's3', names: ['Amazon S3', 'S3'] },
  { id: 's3-ia', names: ['S3 Standard-IA'] },
  { id: 'ec2-classic', names: ['EC2 (Classic)'] },
  { id: 'cpp', names: ['C++'] },
]);

/** What was found, as written: "s3=Amazon S3". */
const found = (text: string): string[] => find(text).map(({ start, end, id }) => `${id}=${text.slice(start, end)}`);

describe('names are found', () => {
  test.each<[string, string, string[]]>([
    ['as they are written', 'Lambda와 S3', ['lambda=Lambda', 's3=S3']],
    ['each time', 'S3, S3', ['s3=S3', 's3=S3']],
    ['before a particle', '람다의 호출은 S3에서는 다르다', ['lambda=람다', 's3=S3']],
    ['before a compound particle', '람다로부터', ['lambda=람다']],
    ['before Hangul when they are Latin', 'Lambda함수', ['lambda=Lambda']],
    ['before marks', '람다, (S3)', ['lambda=람다', 's3=S3']],
    ['at both ends of a text', 'S3와 람다', ['s3=S3', 'lambda=람다']],
    ['longest first', 'Lambda Layers와 Lambda', ['lambda-layers=Lambda Layers', 'lambda=Lambda']],
    ['longest first in Korean', '람다 레이어와 람다', ['lambda-layers=람다 레이어', 'lambda=람다']],
    ['not a second time inside a longer one', 'AWS Lambda', ['lambda=AWS Lambda']],
    ['the shorter one where the longer one goes on', 'S3 Standard와', ['s3=S3']],
    ['with a mark at the end', 'EC2 (Classic)에서', ['ec2-classic=EC2 (Classic)']],
    ['with a sign at the end', 'C++로', ['cpp=C++']],
    ['behind a hyphen', 'pre-Lambda', ['lambda=Lambda']],
  ])('%s', (_rule, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('the vendor in front belongs to the name', () => {
  test.each<[string, string, string[]]>([
    ['AWS', 'AWS 람다는', ['lambda=AWS 람다']],
    ['Amazon', 'Amazon Lambda Layers', ['lambda-layers=Amazon Lambda Layers']],
    ['the Korean vendor', '아마존 S3', ['s3=아마존 S3']],
    ['behind another name', 'S3와 AWS 람다', ['s3=S3', 'lambda=AWS 람다']],
    ['not when it ends another word', 'preAWS 람다', ['lambda=람다']],
    ['not without a space', 'AWS람다', ['lambda=람다']],
    ['not another word', '우리 람다', ['lambda=람다']],
  ])('%s', (_rule, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('names are not found', () => {
  test.each([
    ['in a longer Latin word', 'S30'],
    ['at the end of a Latin word', 'AS3'],
    ['in a longer Korean word', '람다함수'],
    ['at the end of a Korean word', '우람다'],
    ['before a Korean word that begins like a particle', '레이어드'],
    ['in another case', 'lambda, LAMBDA'],
    ['in an empty text', ''],
  ])('%s', (_rule, text) => {
    expect(found(text)).toEqual([]);
  });

  test('when there are none', () => {
    expect(createNameMatcher([])('AWS Lambda')).toEqual([]);
  });
});

test('matches come in order and never overlap', () => {
  const pieces = ['AWS Lambda', 'Lambda Layers', '람다', 'S3', 'Amazon S3', '의', ' ', ', ', '함수', 'AWS '];
  for (let seed = 1; seed <= 500; seed++) {
    let state = seed;
    const text = Array.from({ length: 8 }, () => {
      state = (state * 1103515245 + 12345) % 2147483648;
      return pieces[state % pieces.length];
    }).join('');
    let last = 0;
    for (const { start, end } of find(text)) {
      expect(start, text).toBeGreaterThanOrEqual(last);
      expect(end, text).toBeGreaterThan(start);
      last = end;
    }
    expect(last).toBeLessThanOrEqual(text.length);
  }
});
