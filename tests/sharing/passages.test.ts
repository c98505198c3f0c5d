import { describe, expect, test } from 'vitest';
import type { Passage } from '../../src/sharing/citation.ts';
import { parsePassages, withoutPassage, withPassage } from '../../src/sharing/passages.ts';

const passage = (text: string, change: Partial<Passage> = {}): Passage => ({
  source: { title: '제목', event: undefined, speakers: [], date: undefined, address: 'https://notes.example.com/a/' },
  section: '',
  text,
  address: 'https://notes.example.com/a/#b',
  since: [],
  ...change,
});

describe('kept passages', () => {
  test('are read as they were kept', () => {
    const passages = [passage('하나'), passage('둘', { since: ['그 뒤'] })];
    expect(parsePassages(JSON.stringify(passages))).toEqual(JSON.parse(JSON.stringify(passages)));
  });

  test.each([null, '', '{', '{}', 'null', '[1, null, "a", {}]', '[{"text": "글"}]'])('%j holds none', (kept) => {
    expect(parsePassages(kept)).toEqual([]);
  });

  test('never lead to what is no page', () => {
    const bad = passage('하나', { address: 'javascript:alert(1)' });
    expect(parsePassages(JSON.stringify([bad, passage('둘')])).map(({ text }) => text)).toEqual(['둘']);
  });
});

describe('collecting', () => {
  const one = passage('하나');
  const two = passage('둘');

  test('adds at the end, and each passage once', () => {
    expect(withPassage([one], two)).toEqual([one, two]);
    expect(withPassage([one, two], passage('하나'))).toEqual([one, two]);
  });

  test('lets go of one', () => {
    expect(withoutPassage([one, two], passage('하나'))).toEqual([two]);
  });
});
