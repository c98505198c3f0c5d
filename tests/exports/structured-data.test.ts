import { describe, expect, test } from 'vitest';
import { toArticle, toBreadcrumbs, toDataBlock, toEvent, toSpeaker } from '../../src/exports/structured-data.ts';
import { buildGraph } from '../../src/graph/graph.ts';
import { eventViews } from '../../src/views/event.ts';
import { sessionViews } from '../../src/views/session.ts';
import { speakerViews } from '../../src/views/speaker.ts';
import { event, records, service, session, speaker } from '../helpers/records.ts';

const address = (path: string): string => `https://notes.example.com${path}`;
const graph = buildGraph(
  records({
    sessions: [
      session('summit/a', {
        title: '발표',
        services: ['lambda', 's3', 'rds', 'eks'],
        speakers: [{ id: 'kim', affiliation: 'AWS', role: '아키텍트' }, { id: 'gs' }],
        summary: '알 수 있다.',
        published: '2026-11-21',
        updated: '2026-11-22',
      }),
      session('online/b', { title: '혼자 듣기' }),
    ],
    events: [
      event('summit', {
        name: 'Summit 2019',
        nameKo: '서밋 2019',
        order: 1,
        year: 2019,
        when: { date: '2019-04-18', source: '노트' },
        place: '서울',
        url: 'https://example.com/summit/',
      }),
      event('online', { name: 'Online 2021', nameKo: '온라인 2021', order: 2, year: 2021 }),
    ],
    services: ['lambda', 's3', 'rds', 'eks'].map((id) => service(id, { shortName: id.toUpperCase() })),
    speakers: [
      speaker('kim', { name: '김일호', names: ['Kim Ilho'] }),
      speaker('gs', { name: 'GS네오텍', kind: 'organisation' }),
    ],
  }),
);
const viewOf = <View extends { id: string }>(views: readonly View[], id: string): View => {
  const found = views.find((view) => view.id === id);
  if (!found) throw new Error(`no page of ${id}`);
  return found;
};

const kim = { '@type': 'Person', name: '김일호', url: address('/speakers/kim/') };
const gs = { '@type': 'Organization', name: 'GS네오텍', url: address('/speakers/gs/') };
const summit = {
  '@type': 'Event',
  name: '서밋 2019',
  url: address('/events/summit/'),
  startDate: '2019-04-18',
  location: '서울',
};
const talk = {
  '@type': 'Event',
  name: '발표',
  url: address('/sessions/summit/a/'),
  startDate: '2019-04-18',
};

test('a session is an article about a talk that was part of an event, and about its main services', () => {
  expect(toArticle(viewOf(sessionViews(graph), 'summit/a'), address)).toEqual({
    '@type': 'Article',
    headline: '발표',
    url: address('/sessions/summit/a/'),
    datePublished: '2026-11-21',
    dateModified: '2026-11-22',
    about: [
      { ...talk, location: '서울', performer: [kim, gs], superEvent: summit },
      { '@type': 'Thing', name: 'LAMBDA', url: address('/services/lambda/') },
      { '@type': 'Thing', name: 'S3', url: address('/services/s3/') },
      { '@type': 'Thing', name: 'RDS', url: address('/services/rds/') },
    ],
  });
});

test('what is not known is not said: a day, a place, who spoke', () => {
  const online = { startDate: '2021' };
  expect(toArticle(viewOf(sessionViews(graph), 'online/b'), address)).toMatchObject({
    about: [
      {
        '@type': 'Event',
        name: '혼자 듣기',
        url: address('/sessions/online/b/'),
        ...online,
        superEvent: { '@type': 'Event', name: '온라인 2021', url: address('/events/online/'), ...online },
      },
      {},
    ],
  });
  expect(JSON.stringify(toArticle(viewOf(sessionViews(graph), 'online/b'), address))).not.toMatch(/location|performer/);
});

test('an event has its talks and all who spoke', () => {
  expect(toEvent(viewOf(eventViews(graph), 'summit'), address)).toEqual({
    ...summit,
    alternateName: 'Summit 2019',
    sameAs: 'https://example.com/summit/',
    performer: [kim, gs],
    subEvent: [{ ...talk, location: '서울' }],
  });
});

describe('a speaker', () => {
  test.each([
    ['kim', { ...kim, alternateName: ['Kim Ilho'], performerIn: [talk] }],
    ['gs', { ...gs, event: [talk] }],
  ])('%s is what is known of them, without what they were then', (id, told) => {
    expect(toSpeaker(viewOf(speakerViews(graph), id), address)).toEqual(told);
  });
});

test('a trail ends in the page itself', () => {
  expect(toBreadcrumbs([{ text: '행사', href: '/events/' }], '서밋', address)).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: '행사', item: address('/events/') },
      { '@type': 'ListItem', position: 2, name: '서밋' },
    ],
  });
});

test('no text closes the data block or opens a comment in it', () => {
  const block = toDataBlock({ '@type': 'Thing', name: '</script><!--<script>' });
  expect(block).not.toContain('<');
  expect(JSON.parse(block)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Thing',
    name: '</script><!--<script>',
  });
});
