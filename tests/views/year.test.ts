import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/graph.ts';
import { yearViews } from '../../src/views/year.ts';
import { event, lead, lifecycle, passage, records, section, service, session } from '../helpers/records.ts';

const graph = buildGraph(
  records({
    sessions: [
      session('spring/a', {
        title: '봄의 발표',
        services: ['lambda', 'iam'],
        sections: [
          lead(passage('글', ['lambda', 'sns'])),
          section('x', { title: '절', titleServices: [service('s3').id] }),
        ],
        announcements: [{ service: 's3', what: '새 등급', status: 'ga', section: 'x' }],
      }),
      session('autumn/b', {
        services: ['qldb'],
        sections: [section('y', { title: '장부', titleServices: [service('qldb').id] })],
      }),
      session('later/c', {
        services: ['lambda'],
        sections: [section('z', { title: '뒤의 절', titleServices: [service('lambda').id] })],
      }),
    ],
    events: [
      event('spring', { order: 1, year: 2018, nameKo: '봄 행사' }),
      event('autumn', { order: 2, year: 2018, nameKo: '가을 행사' }),
      event('later', { order: 3, year: 2021, nameKo: '뒤의 행사' }),
      event('empty', { order: 4, year: 2022 }),
    ],
    services: [
      service('lambda', { shortName: 'Lambda', category: 'compute' }),
      service('s3', { shortName: 'S3', category: 'storage' }),
      service('iam', { shortName: 'IAM', category: 'security' }),
      service('sns', { shortName: 'SNS', category: 'integration' }),
      service('qldb', {
        shortName: 'QLDB',
        category: 'database',
        lifecycle: [lifecycle('end', { event: 'end-of-support', date: '2025-07-31' })],
      }),
    ],
  }),
);
const [first, second, ...rest] = yearViews(graph);

describe('a year', () => {
  test('has a page when a session is of it, oldest first', () => {
    expect([first?.year, second?.year, rest.length]).toEqual([2018, 2021, 0]);
  });

  test('shows its events in time order with the number of sessions', () => {
    expect(first?.events.map(({ text, sessions }) => [text, sessions])).toEqual([
      ['봄 행사', 1],
      ['가을 행사', 1],
    ]);
  });

  test('groups what it is about by category, in the order of categories, with its sections', () => {
    expect(first?.groups.map(({ id, items }) => [id, ...items.map(({ text }) => text)])).toEqual([
      ['compute', 'Lambda'],
      ['storage', 'S3'],
      ['database', 'QLDB'],
    ]);
    expect(first?.groups[1]?.items[0]?.sections).toEqual([
      { text: '절', href: '/sessions/spring/a/#x', session: '봄의 발표' },
    ]);
  });

  test('puts apart what is only named, or what a session is only filed under', () => {
    expect(first?.named.map(({ text }) => text)).toEqual(['IAM', 'SNS']);
  });

  test('shows only sections of its own', () => {
    expect(
      second?.groups.flatMap(({ items }) => items.flatMap(({ sections }) => sections.map(({ text }) => text))),
    ).toEqual(['뒤의 절']);
  });

  test('shows what was announced', () => {
    expect(first?.announcements).toMatchObject([
      {
        text: '새 등급',
        status: '정식 출시',
        event: '봄 행사',
        href: '/sessions/spring/a/#x',
        service: { text: 'S3' },
      },
    ]);
    expect(second?.announcements).toEqual([]);
  });

  test('tells once what two sessions of an event announce alike, with the way to both', () => {
    const told = (status: 'ga' | 'preview') => {
      const announces = (id: string, order: number, given: 'ga' | 'preview') =>
        session(id, {
          order,
          title: `발표 ${id}`,
          sections: [section('x', { title: '절' })],
          announcements: [{ service: 'lambda', what: `${id}의 말`, status: given, section: 'x' }],
        });
      const [view] = yearViews(
        buildGraph(
          records({
            sessions: [
              announces('spring/a', 1, 'ga'),
              announces('spring/b', 2, status),
              announces('autumn/c', 1, 'ga'),
            ],
            events: [event('spring', { order: 1, year: 2018 }), event('autumn', { order: 2, year: 2018 })],
            services: [service('lambda')],
          }),
        ),
      );
      return view?.announcements.map(({ text, also }) => [text, ...also.map((one) => `${one.text} ${one.href}`)]);
    };
    expect(told('ga')).toEqual([['spring/a의 말', '발표 spring/b /sessions/spring/b/#x'], ['autumn/c의 말']]);
    expect(told('preview')).toEqual([['spring/a의 말'], ['spring/b의 말'], ['autumn/c의 말']]);
  });

  test('shows what of it has ended since', () => {
    expect(first?.gone.map(({ text, stamp }) => [text, stamp?.text])).toEqual([['QLDB', '지원 종료']]);
    expect(second?.gone).toEqual([]);
  });

  test('leads to the years before and after that have pages', () => {
    expect([first?.previous, first?.next]).toEqual([undefined, { text: '2021년', href: '/years/2021/' }]);
    expect([second?.previous, second?.next]).toEqual([{ text: '2018년', href: '/years/2018/' }, undefined]);
  });
});
