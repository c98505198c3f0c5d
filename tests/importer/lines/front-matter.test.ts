import { describe, expect, test } from 'vitest';
import { openFrontMatter } from '../../../src/importer/lines/front-matter.ts';

const none = {
  title: undefined,
  titleLine: expect.any(Number),
  date: undefined,
  tags: [],
  speaker: undefined,
  about: undefined,
  url: undefined,
};

describe('what stands before a note is read', () => {
  test.each<[string, string, object]>([
    [
      'of Jekyll',
      '---\nlayout: post\ntitle: "서밋 후기"\ndate: 2019-04-20 10:00:00 +0900\ncategories: [aws, 행사]\ntags:\n  - 서밋\n---\n글',
      { title: '서밋 후기', date: '2019-04-20 10:00:00 +0900', tags: ['aws', '행사', '서밋'] },
    ],
    [
      'of Hugo',
      '+++\ntitle = "서밋 후기"\ndate = 2019-04-20T10:00:00Z\ntags = ["aws", "행사"]\nspeaker = \'김도윤\'\n+++\n글',
      { title: '서밋 후기', date: '2019-04-20T10:00:00Z', tags: ['aws', '행사'], speaker: '김도윤' },
    ],
    [
      'in Korean',
      '---\n제목: 서밋 후기\n날짜: 2019-04-20\n태그: aws\n발표자: 김도윤\n출처: https://example.com/\n---\n글',
      { title: '서밋 후기', date: '2019-04-20', tags: ['aws'], speaker: '김도윤', url: 'https://example.com/' },
    ],
    ['in another case', '---\nTitle: 서밋\nDATE: 2019-04-20\n---\n글', { title: '서밋', date: '2019-04-20' }],
    [
      'with the day of its last change behind that of the post',
      '---\nupdated: 2021-02-03\ndate: 2019-04-20\n---\n글',
      { date: '2019-04-20' },
    ],
    ['with the day of its publication', '---\npubDate: 2019-04-20\n---\n글', { date: '2019-04-20' }],
    ['with the day of its last change alone', '---\nlast_modified_at: 2019-04-20\n---\n글', { date: '2019-04-20' }],
    ['with a key of two words', '---\ndatePublished: 2019-04-20\n---\n글', { date: '2019-04-20' }],
    [
      'with an author who says to be who spoke',
      '---\nauthor: "발표: 김도윤 (정리 밤톨)"\n---\n글',
      { speaker: '김도윤' },
    ],
    ['with an author and no speaker', '---\nauthor: 김도윤\n---\n글', {}],
    ['with a year for a title', '---\ntitle: 2019\n---\n글', { title: '2019' }],
    ['with a broken line', '---\ntitle: "서밋\ndate: 2019-04-20\n---\n글', { title: '서밋', date: '2019-04-20' }],
    ['with nothing of interest', '---\nlayout: post\n---\n글', {}],
    [
      'of Notion',
      '# 서밋\n\nCreated: April 18, 2019\nTags: AWS, 행사\n발표자: 김도윤\n\n글',
      { date: 'April 18, 2019', tags: ['AWS', '행사'], speaker: '김도윤' },
    ],
  ])('%s', (_rule, text, meta) => {
    expect(openFrontMatter(text).meta).toEqual({ ...none, ...meta });
  });

  test.each<[string, string, number]>([
    ['a title', '---\nlayout: post\ntitle: 서밋\n---\n글', 3],
    ['a title in Korean', '---\n제목: 서밋\n---\n글', 2],
    ['no title', '---\nlayout: post\n---\n글', 1],
  ])('the line of %s is known', (_rule, text, line) => {
    expect(openFrontMatter(text).meta.titleLine).toBe(line);
  });

  test.each<[string, string]>([
    ['a note without any', '# 제목\n\n글'],
    ['a text between two rules', '---\n그냥 글\n---\n글'],
    ['a list between two rules', '---\n- 하나\n- 둘\n---\n글'],
    ['rules in the middle', '글\n\n---\ntitle: 아님\n---\n'],
    ['a fence that is not closed', '---\ntitle: 아님\n글'],
    ['lines like properties with another among them', '# 제목\n\nTags: a\n글은 글이다\n'],
    ['an empty note', ''],
  ])('not %s', (_rule, text) => {
    expect(openFrontMatter(text)).toEqual({ meta: none, body: text, changes: [] });
  });
});

test('every line of it is listed, and every other line keeps its number', () => {
  const { body, changes } = openFrontMatter('---\ntitle: 서밋\n\nlayout: post\n---\n글\n');
  expect(body).toBe('\n\n\n\n\n글\n');
  expect(changes).toEqual([
    { code: 'movedFrontMatter', line: 2, was: 'title: 서밋', now: '' },
    { code: 'movedFrontMatter', line: 4, was: 'layout: post', now: '' },
  ]);
  const notion = openFrontMatter('# 서밋\n\nTags: a\nDate: 2019-04-18\n\n글\n');
  expect(notion.body).toBe('# 서밋\n\n\n\n\n글\n');
  expect(notion.changes.map(({ line, was }) => `${line} ${was}`)).toEqual(['3 Tags: a', '4 Date: 2019-04-18']);
});

test('a front matter that repeats itself without end is read as far as it goes', () => {
  const bomb = ['a: &a [x, x]', ...Array.from({ length: 20 }, (_, at) => `b${at}: [*a, *a]`)].join('\n');
  expect(() => openFrontMatter(`---\n${bomb}\n---\n글`)).not.toThrow();
});
