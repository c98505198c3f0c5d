import { describe, expect, test } from 'vitest';
import { toTextFragment, toWholeWords } from '../../src/sharing/text-fragment.ts';

/** The span of a text between brackets: "가 [나] 다" */
function spanOf(marked: string): { text: string; start: number; end: number } {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return { text: marked.replace(/[[\]]/g, ''), start, end };
}
const decoded = (marked: string): string => decodeURIComponent(toTextFragment(spanOf(marked)).replace(/%2D/g, '-'));

describe('a choice of words', () => {
  test.each([
    ['람[다]는 빠르다', '람다는'],
    ['람다는 [빠르]다', '빠르다'],
    ['[ 람다는 ] 빠르다', '람다는'],
    ['람다는[ ]빠르다', ''],
  ])('%s is taken to whole words', (marked, words) => {
    const { text, start, end } = toWholeWords(spanOf(marked));
    expect(text.slice(start, end)).toBe(words);
  });
});

describe('a link to words', () => {
  test.each([
    ['names them all where they are few', '[람다는 빠르다]', ':~:text=람다는 빠르다'],
    [
      'names what stands in front where they stand earlier too',
      '그 람다는 크다\n이 [람다는] 빠르다',
      ':~:text=이-,람다는',
    ],
    ['is empty where nothing is chosen', '람다는[ ]빠르다', ''],
    [
      'names the first and the last words of several blocks',
      '[하나 둘 셋 넷 다섯\n여섯 일곱 여덟 아홉 열]',
      ':~:text=하나 둘 셋 넷,일곱 여덟 아홉 열',
    ],
  ])('%s', (_rule, marked, directive) => {
    expect(decoded(marked)).toBe(directive);
  });

  test('names the first and the last words of many', () => {
    const words = Array.from({ length: 60 }, (_one, at) => `낱말${at}`).join(' ');
    expect(decoded(`[${words}]`)).toBe(':~:text=낱말0 낱말1 낱말2 낱말3,낱말56 낱말57 낱말58 낱말59');
  });

  test('hides the signs that part its pieces', () => {
    expect(toTextFragment(spanOf('[X-Ray, 그리고]'))).toBe(`:~:text=X%2DRay%2C%20${encodeURIComponent('그리고')}`);
  });
});
