import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/graph.ts';
import { sessionViews } from '../../src/views/session.ts';
import {
  event,
  lead,
  lifecycle,
  passage,
  records,
  section,
  service,
  session,
  speaker,
  topic,
} from '../helpers/records.ts';

const { id: lambda } = service('lambda');

const graph = buildGraph(
  records({
    sessions: [
      session('late/x', {
        title: '뒤의 발표',
        services: ['lambda'],
        sections: [section('l', { titleServices: [lambda] })],
      }),
      session('early/b', {
        title: '둘째',
        order: 2,
        speakers: [{ id: 'kim', affiliation: 'AWS', role: '아키텍트' }, { id: 'lee', role: '강사' }, { id: 'gs' }],
        services: ['lambda', 'qldb', 's3', 'eks'],
        topics: ['cdn'],
        sections: [
          lead(passage('머리')),
          section('one', { title: '하나', titleServices: [lambda], passages: [passage('가'.repeat(1000))] }),
          section('two', { title: '둘', depth: 3 }),
          section('three', { title: '셋', depth: 4 }),
        ],
        slides: 'https://example.com/slides/',
        corrections: [{ was: 'AKS', now: 'EKS', why: '이름을 잘못 적었다.' }],
      }),
      session('early/a', { title: '첫째', order: 1, sections: [lead(passage('글', ['lambda']))] }),
      session('early/c', { title: '셋째', order: 7, sections: [lead(passage('글', ['s3']))] }),
    ],
    events: [
      event('late', { order: 2, year: 2021, nameKo: '뒤의 행사' }),
      event('early', { order: 1, year: 2018, nameKo: '앞의 행사', when: { date: '2018-04-18', source: '노트' } }),
    ],
    services: [
      service('lambda', { shortName: 'Lambda' }),
      service('qldb', {
        shortName: 'QLDB',
        lifecycle: [
          lifecycle('preview', { event: 'preview', date: '2017' }),
          lifecycle('end', { event: 'end-of-support', date: '2025-07-31' }),
        ],
      }),
      service('s3', { shortName: 'S3', lifecycle: [lifecycle('old', { event: 'renamed', date: '2017' })] }),
      service('eks', { shortName: 'EKS' }),
    ],
    topics: [topic('cdn', { name: 'CDN' })],
    speakers: [
      speaker('kim', { name: '김일호' }),
      speaker('lee', { name: '이한주' }),
      speaker('gs', { name: 'GS네오텍', kind: 'organisation' }),
    ],
  }),
);
const views = sessionViews(graph);
const viewOf = (id: string) => {
  const found = views.find((view) => view.id === id);
  if (!found) throw new Error(`no page of ${id}`);
  return found;
};

describe('the place of a session in its event', () => {
  test.each([
    ['early/a', 1, undefined, '둘째'],
    ['early/b', 2, '첫째', '셋째'],
    ['early/c', 3, '둘째', undefined],
  ])('%s is number %i, between %s and %s', (id, position, previous, next) => {
    const view = viewOf(id);
    expect([view.position, view.count]).toEqual([position, 3]);
    expect([view.previous?.text, view.next?.text]).toEqual([previous, next]);
  });

  test('a session that is alone has no neighbours, not even of other events', () => {
    expect(viewOf('late/x')).toMatchObject({ position: 1, count: 1, previous: undefined, next: undefined });
  });

  test('neighbours are links', () => {
    expect(viewOf('early/b').next).toEqual({ text: '셋째', href: '/sessions/early/c/' });
  });
});

describe('the page of a session', () => {
  const view = viewOf('early/b');

  test('says where and when', () => {
    expect(view).toMatchObject({
      text: '둘째',
      href: '/sessions/early/b/',
      year: { text: '2018년', href: '/years/2018/' },
      event: { text: '앞의 행사', href: '/events/early/' },
      date: { iso: '2018-04-18', text: '2018년 4월 18일' },
      updated: { iso: '2026-11-21' },
      file: 'content/sessions/early/b.mdx',
    });
    expect(viewOf('late/x').date).toEqual({ iso: '2021', text: '2021년' });
  });

  test('says who spoke, as what they were then', () => {
    expect(view.speakers).toEqual([
      { text: '김일호', href: '/speakers/kim/', isPerson: true, role: 'AWS 아키텍트' },
      { text: '이한주', href: '/speakers/lee/', isPerson: true, role: '강사' },
      { text: 'GS네오텍', href: '/speakers/gs/', isPerson: false, role: '' },
    ]);
  });

  test('lists its services in the order of the note, with what became of them since', () => {
    expect(view.chips.map(({ text, stamp }) => [text, stamp?.text])).toEqual([
      ['Lambda', undefined],
      ['QLDB', '지원 종료'],
      ['S3', undefined],
      ['EKS', undefined],
    ]);
  });

  test('lists topics', () => {
    expect(view.topics).toEqual([{ text: 'CDN', href: '/topics/cdn/' }]);
  });

  test('has contents of two levels, without the lead', () => {
    expect(view.contents.map(({ id, title, depth }) => [id, title, depth])).toEqual([
      ['one', '하나', 2],
      ['two', '둘', 3],
    ]);
  });

  test('tells how long it takes to read', () => {
    expect(view.minutes).toBe(2);
    expect(viewOf('early/a').minutes).toBe(1);
  });

  test('shows where it came from and what was corrected', () => {
    expect(view.source).toEqual({ note: '노트' });
    expect(view.slides).toBe('https://example.com/slides/');
    expect(view.corrections).toHaveLength(1);
  });

  test('leads to related sessions of other events, with the reason', () => {
    expect(view.related).toEqual([
      { text: '뒤의 발표', href: '/sessions/late/x/', event: '뒤의 행사', reason: 'Lambda' },
    ]);
  });
});

test('a draft that has nothing but a title has a page, and says that it is one', () => {
  const draft: Parameters<typeof session>[1] = { draft: true };
  const unwritten = { services: undefined, summary: undefined, keyPoints: undefined, source: { note: '' } };
  const undated = { order: undefined, published: undefined, updated: undefined };
  const [view] = sessionViews(
    buildGraph(
      records({ sessions: [session('early/a', { ...draft, ...unwritten, ...undated })], events: [event('early')] }),
      { drafts: true },
    ),
  );
  expect(view).toMatchObject({
    isDraft: true,
    position: 1,
    summary: '',
    keyPoints: [],
    chips: [],
    source: undefined,
    updated: undefined,
  });
  expect(viewOf('early/a').isDraft).toBe(false);
});

test('every session has a page, in time order', () => {
  expect(views.map(({ id }) => id)).toEqual(['early/a', 'early/b', 'early/c', 'late/x']);
});
