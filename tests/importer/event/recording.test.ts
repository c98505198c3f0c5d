import { describe, expect, test } from 'vitest';
import { readRecording, recordingsOf } from '../../../src/importer/event/recording.ts';
import { parseMarkdown } from '../../../src/importer/tree/markdown.ts';

describe('the title of a recording', () => {
  test.each<[string, string, string[], string | undefined, number | undefined]>([
    ['람다 실전 - 김도윤 (숲) :: AWS Community Day 2020', '람다 실전', ['김도윤'], 'AWS Community Day', 2020],
    ['[우아한테크세미나] 191121 람다 실전 by 김도윤님', '람다 실전', ['김도윤'], '테크세미나', 2019],
    ['[Track1-4] 람다 깊이 이해하기-김도윤', '람다 깊이 이해하기', ['김도윤'], undefined, undefined],
  ])('%s', (text, title, names, event, year) => {
    const recording = readRecording(text);
    expect(recording?.title).toBe(title);
    expect(recording?.people.map(({ name }) => name)).toEqual(names);
    expect(recording?.event).toBe(event);
    expect(recording?.year).toBe(year);
  });

  test.each(['영상', '[Track 1]', ''])('%j is none', (text) => {
    expect(readRecording(text)).toBeUndefined();
  });
});

test('only links to recordings and slides count, and not bare addresses', () => {
  const { children } = parseMarkdown(
    '[람다 실전 하나](https://www.youtube.com/watch?v=1) https://youtu.be/2 [람다 실전 둘](https://example.com/3) [람다 실전 셋](https://speakerdeck.com/4)',
  );
  expect(recordingsOf(children).map(({ title }) => title)).toEqual(['람다 실전 하나', '람다 실전 셋']);
});
