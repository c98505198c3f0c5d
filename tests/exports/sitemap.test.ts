import { expect, test } from 'vitest';
import { toSitemap } from '../../src/exports/sitemap.ts';
import { buildGraph } from '../../src/graph/graph.ts';
import { fixedPages, ownPages } from '../../src/links.ts';
import { event, lead, lifecycle, passage, records, service, session, speaker, topic } from '../helpers/records.ts';

const graph = buildGraph(
  records({
    sessions: [
      session('early/a', { updated: '2026-11-21', speakers: [{ id: 'kim' }], topics: ['cdn'] }),
      session('late/b', {
        updated: '2026-12-24',
        redirects: ['/sessions/late/former/'],
        speakers: [{ id: 'kim' }],
        sections: [lead(passage('글', ['s3']))],
      }),
    ],
    events: [event('early', { order: 1, year: 2018 }), event('late', { order: 2, year: 2019 })],
    services: [service('lambda'), service('s3', { lifecycle: [lifecycle('grown', { asOf: '2027-02-03' })] })],
    topics: [topic('cdn')],
    speakers: [speaker('kim')],
  }),
);

test('a page was changed when the last thing of which it is made was', () => {
  const entries = toSitemap(graph).map(({ path, changed }) => [path, changed]);
  expect(entries).toHaveLength(fixedPages.length - ownPages.length + 10);
  expect(Object.fromEntries(entries)).toMatchObject({
    '/sessions/early/a/': '2026-11-21',
    '/sessions/late/b/': '2026-12-24',
    '/events/early/': '2026-11-21',
    '/events/late/': '2026-12-24',
    '/years/2018/': '2026-11-21',
    '/years/2019/': '2026-12-24',
    '/services/lambda/': '2026-12-24',
    '/services/s3/': '2027-02-03',
    '/topics/cdn/': '2026-11-21',
    '/speakers/kim/': '2026-12-24',
  });
});

test('nothing is said of when a page was changed that is not made of notes', () => {
  expect(toSitemap(graph)).toContainEqual({ path: '/about/', changed: undefined });
});
