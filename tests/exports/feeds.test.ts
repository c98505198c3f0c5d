import { describe, expect, test } from 'vitest';
import { toChangeFeed, toServiceFeed, toSessionFeed } from '../../src/exports/feeds.ts';
import { toRss } from '../../src/exports/rss.ts';
import { buildGraph } from '../../src/graph/graph.ts';
import { serviceId } from '../../src/schema/ids.ts';
import { event, lifecycle, passage, records, section, service, session } from '../helpers/records.ts';

const named = (title: string) => section(`of-${title.length}`, { title, passages: [passage('글', ['lambda'])] });
const unfinished: Parameters<typeof session>[1] = { draft: true };

const graph = buildGraph(
  records({
    sessions: [
      session('early/b', { title: '둘째', order: 2, sections: [named('가')] }),
      session('early/a', { title: '첫째', order: 1, published: '2026-12-24', summary: '알 수 있다.' }),
      session('late/c', {
        title: '셋째',
        sections: ['가', '나나', '다다다', '라라라라', '마마마마마', '바'].map(named),
      }),
      session('late/d', { ...unfinished, title: '쓰는 중', order: 9, published: '2027-01-01' }),
    ],
    events: [
      event('early', { nameKo: '앞의 행사', order: 1, year: 2018 }),
      event('late', { nameKo: '뒤의 행사', order: 2, year: 2019 }),
    ],
    services: [
      service('lambda', {
        shortName: 'Lambda',
        lifecycle: [
          lifecycle('born', { date: '2014-11', asOf: '2026-11-22' }),
          lifecycle('grown', { date: '2020-12-01', asOf: '2026-11-20', note: '커졌습니다.' }),
          lifecycle('undated', { asOf: '2026-11-20', part: '일부' }),
          lifecycle('planned', { date: '2028-01', asOf: '2026-11-20' }),
        ],
      }),
      service('parent'),
      service('child', { parent: 'parent' }),
    ],
  }),
  { drafts: true },
);
const titlesOf = (feed: { items: readonly { title: string }[] } | undefined) => feed?.items.map(({ title }) => title);

describe('the feed of sessions', () => {
  test('holds what is published, new first, of one day the latest event first', () => {
    expect(titlesOf(toSessionFeed(graph))).toEqual(['첫째 · 앞의 행사', '셋째 · 뒤의 행사', '둘째 · 앞의 행사']);
    expect(toSessionFeed(graph).items[0]).toEqual({
      id: '/sessions/early/a/',
      path: '/sessions/early/a/',
      title: '첫째 · 앞의 행사',
      text: '알 수 있다.',
      day: '2026-12-24',
    });
  });

  test('is not longer than a reader needs', () => {
    const many = Array.from({ length: 120 }, (_, at) => session(`early/s-${at}`, { order: at + 1 }));
    const feed = toSessionFeed(buildGraph(records({ sessions: many, events: [event('early')] })));
    expect(feed.items).toHaveLength(100);
  });
});

describe('the feed of changes', () => {
  test('has the day of the check, so that neither a late find nor a plan is missed', () => {
    expect(toChangeFeed(graph).items.map(({ id, day }) => [id, day])).toEqual([
      ['/services/lambda/#planned', '2026-11-20'],
      ['/services/lambda/#undated', '2026-11-20'],
      ['/services/lambda/#grown', '2026-11-20'],
    ]);
  });

  test('tells in the title when it took place', () => {
    expect(titlesOf(toChangeFeed(graph))).toEqual([
      'Lambda · 2028년 1월 · 예정',
      'Lambda · 일부 · 2026년 11월 20일 현재',
      'Lambda · 2020년 12월 1일',
    ]);
    expect(toChangeFeed(graph).items[2]?.text).toBe('커졌습니다. 출처: https://example.com/');
  });
});

describe('the feed of a service', () => {
  const feed = toServiceFeed(graph, serviceId.parse('lambda'));

  test('holds the sessions that speak of it and all its changes', () => {
    expect(titlesOf(feed)).toEqual([
      '첫째 · 앞의 행사',
      'Lambda · 2014년 11월',
      '셋째 · 뒤의 행사',
      '둘째 · 앞의 행사',
      'Lambda · 2028년 1월 · 예정',
      'Lambda · 일부 · 2026년 11월 20일 현재',
      'Lambda · 2020년 12월 1일',
    ]);
  });

  test('leads to the first section of a session, is known by the session, and names the sections', () => {
    expect(feed?.items[2]).toMatchObject({
      id: '/sessions/late/c/',
      path: '/sessions/late/c/#of-1',
      text: '구절 6개: 가, 나나, 다다다, 라라라라, 마마마마마 외 1개',
    });
    expect(feed?.items[0]).toMatchObject({ path: '/sessions/early/a/', text: '알 수 있다.' });
  });

  test('is none where there is nothing', () => {
    expect(toServiceFeed(graph, serviceId.parse('parent'))).toBeUndefined();
    expect(toServiceFeed(graph, serviceId.parse('nowhere'))).toBeUndefined();
  });
});

test('a feed carries text as text, for readers that take it for HTML', async () => {
  const item = { id: '/a/', path: '/a/#b', title: 'Q&A', text: 'a < b & <b>c</b>', day: '2026-11-21' };
  const feed = { path: '/a/feed.xml', page: '/a/', title: '제목', description: '설명', items: [item] };
  const xml = await toRss(feed, (path) => `https://notes.example.com${path}`);
  expect(xml).toContain('<description>a &amp;lt; b &amp;amp; &amp;lt;b&gt;c&amp;lt;/b&gt;</description>');
  expect(xml).toContain('<title>Q&amp;A</title><link>https://notes.example.com/a/#b</link>');
  expect(xml).toContain('<guid isPermaLink="false">/a/</guid>');
  expect(xml).toContain('<pubDate>Sat, 21 Nov 2026 00:00:00 GMT</pubDate>');
});
