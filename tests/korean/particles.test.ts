import { expect, test } from 'vitest';
import { isParticle } from '../../src/korean/particles.ts';

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
