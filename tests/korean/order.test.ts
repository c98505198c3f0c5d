import { describe, expect, test } from 'vitest';
import { compareNames } from '../../src/korean/order.ts';

describe('names in a list', () => {
  test.each<[string, string[]]>([
    ['Hangul follows the order of the alphabet', ['가용성', '다이나모', '람다', '하둡']],
    ['Hangul stands before Latin letters', ['람다', 'Lambda']],
    ['digits count by value', ['EC2 M4', 'EC2 M5', 'EC2 M10']],
    ['case does not part names', ['alb', 'ALB Target', 'CloudFront', 'codebuild']],
  ])('%s', (_rule, sorted) => {
    expect([...sorted].reverse().sort(compareNames)).toEqual(sorted);
  });

  test('the order is total: two names are equal only when they are the same', () => {
    const names = ['람다', 'Lambda', 'lambda', 'LAMBDA', 'S3', 's3', 'S 3', '', '가', '각'];
    for (const a of names) {
      for (const b of names) {
        expect(compareNames(a, b) === 0, `${a} ${b}`).toBe(a === b);
        expect(Math.sign(compareNames(a, b)), `${a} ${b}`).toBe(-Math.sign(compareNames(b, a)) + 0);
      }
    }
  });
});
