import { describe, expect, test } from 'vitest';
import { nearestOf } from '../../src/korean/nearest.ts';

describe('what was probably meant', () => {
  test.each<[string, string, string[], string | undefined]>([
    ['one letter left out', 'lamda', ['s3', 'lambda'], 'lambda'],
    ['one letter too many', 'lambdaa', ['lambda'], 'lambda'],
    ['two slips from six letters on', 'dynmodbb', ['dynamodb'], 'dynamodb'],
    ['three slips from twelve letters on', 'elasticbeanstak', ['elastic-beanstalk'], 'elastic-beanstalk'],
    ['a slip within a Korean syllable', '람디', ['람다'], '람다'],
    ['another case', 'LAMBDA', ['lambda'], 'lambda'],
    ['the nearest of several', 'lambda-layer', ['lambda', 'lambda-layers'], 'lambda-layers'],
    ['the first of equals', 'ek', ['eks', 'ekr'], 'eks'],
    ['not two slips in a short word', 'e3', ['s4'], undefined],
    ['not four slips in any', 'abcdefghijklmnop', ['abcdefghijkl'], undefined],
    ['nothing of nothing', 'lambda', [], undefined],
  ])('%s', (_rule, typed, candidates, nearest) => {
    expect(nearestOf(typed, candidates)).toBe(nearest);
  });

  test('a word that is there is nearest to itself', () => {
    const words = ['lambda', 'lambda-layers', 's3', 's3-ia', '람다', '레이어', 'x'];
    for (const word of words) expect(nearestOf(word, words)).toBe(word);
  });
});
