import { describe, expect, test } from 'vitest';
import { isComposed, toNameKey } from '../../src/korean/normalise.ts';

test.each([
  ['람다', true],
  ['Lambda', true],
  ['', true],
  ['람다'.normalize('NFD'), false],
  ['Amazon S3의 '.concat('버킷'.normalize('NFD')), false],
])('%j is composed: %s', (text, composed) => {
  expect(isComposed(text)).toBe(composed);
});

describe('names are compared without case, spaces and joining marks', () => {
  test.each([
    ['Amazon  Route 53', 'amazonroute53'],
    ['블루/그린', '블루그린'],
    ['re:Invent', 'reinvent'],
    ['Node.js', 'nodejs'],
    ['X-Ray', 'xray'],
    ['X–Ray', 'xray'],
    ['CI/CD', 'cicd'],
    ['C++', 'c++'],
    ['Ｓ３', 's3'],
    ['람다'.normalize('NFD'), '람다'],
    ['Lambda@Edge', 'lambda@edge'],
    [' ', ''],
  ])('%j → %j', (name, key) => {
    expect(toNameKey(name)).toBe(key);
  });

  test('a key is its own key', () => {
    for (const name of ['Amazon Route 53', '블루/그린', 'AWS Lambda@Edge', 'Ｋ８ｓ', '에이다블유에스 람다']) {
      expect(toNameKey(toNameKey(name))).toBe(toNameKey(name));
    }
  });
});
