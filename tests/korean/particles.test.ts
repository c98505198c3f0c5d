import { describe, expect, test } from 'vitest';
import { isParticle, stripParticle } from '../../src/korean/particles.ts';

test.each([
  ['는', true],
  ['에서는', true],
  ['으로부터는', true],
  ['이나', true],
  ['함수', false],
  ['이나영', false],
  ['에서는에서는', false],
  ['', false],
])('%j is a particle and nothing else: %s', (text, answer) => {
  expect(isParticle(text)).toBe(answer);
});

describe('a particle is cut off a Latin name only', () => {
  test.each([
    ['EKS를', 'EKS'],
    ['EKS는', 'EKS'],
    ['S3에서는', 'S3'],
    ['S3로의', 'S3'],
    ['Lambda@Edge를', 'Lambda@Edge'],
    ['(EKS)를', '(EKS)'],
    ['EKS', 'EKS'],
    ['Lambda함수', 'Lambda함수'],
    ['서버리스', '서버리스'],
    ['나이', '나이'],
    ['람다를', '람다를'],
    ['를', '를'],
    ['', ''],
  ])('%j → %j', (word, stripped) => {
    expect(stripParticle(word)).toBe(stripped);
  });

  test('what was stripped once is not stripped again', () => {
    for (const name of ['EKS', 'S3', 'Route53', 'Lambda@Edge']) {
      for (const particle of ['은', '는', '이', '가', '을', '를', '에서', '으로부터는', '이라는']) {
        expect(stripParticle(`${name}${particle}`)).toBe(name);
        expect(stripParticle(stripParticle(`${name}${particle}`))).toBe(name);
      }
    }
  });
});
