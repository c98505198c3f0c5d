import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/importer/tree/markdown.ts';
import { type Passage, type Source, toLinkText, toMarkdown, toQuotation } from '../../src/sharing/citation.ts';

const source: Source = {
  title: '람다 이해하기',
  event: '서밋 2019',
  speakers: ['김도윤', '이서연'],
  date: '2019년 4월 18일',
  address: 'https://notes.example.com/sessions/summit/lambda/',
};
const passage: Passage = {
  source,
  section: '콜드 스타트',
  text: '처음 부를 때 *느리다*.\n두 번째는 빠르다.',
  address: `${source.address}#cold-start`,
  since: ['그 뒤 · 2019년 9월 빨라졌다.'],
};

describe('a link for a chat', () => {
  test('of a page names it in words above the address', () => {
    expect(toLinkText(source)).toBe('람다 이해하기, 서밋 2019\nhttps://notes.example.com/sessions/summit/lambda/');
  });

  test('of a section names the section too, because a fragment never reaches who draws the preview', () => {
    expect(toLinkText(source, { title: '콜드 스타트', id: 'cold-start' })).toBe(
      '콜드 스타트 — 람다 이해하기, 서밋 2019\nhttps://notes.example.com/sessions/summit/lambda/#cold-start',
    );
  });

  test('of a page that is no session has no event', () => {
    expect(toLinkText({ ...source, event: undefined })).toMatch(/^람다 이해하기\n/);
  });
});

describe('a quotation', () => {
  test('says what, who, where and when, and how to get there', () => {
    expect(toQuotation(source, passage).split('\n')).toEqual([
      '“처음 부를 때 *느리다*.',
      '두 번째는 빠르다.”',
      '람다 이해하기, 김도윤·이서연, 서밋 2019, 2019년 4월 18일',
      `${source.address}#cold-start`,
    ]);
  });

  test('cites the page where nothing is chosen', () => {
    expect(toQuotation({ ...source, speakers: [], date: undefined })).toBe(
      `람다 이해하기, 서밋 2019\n${source.address}`,
    );
  });
});

describe('collected passages as Markdown', () => {
  const tree = parseMarkdown(toMarkdown([passage, { ...passage, since: [] }]));

  test('are a quotation, its source, and what has happened since', () => {
    expect(tree.children.map(({ type }) => type)).toEqual([
      'blockquote',
      'paragraph',
      'list',
      'blockquote',
      'paragraph',
    ]);
  });

  test('show signs of Markdown in the text as they are', () => {
    expect(JSON.stringify(tree)).toContain('느리다');
    expect(JSON.stringify(tree)).not.toContain('"emphasis"');
  });
});
