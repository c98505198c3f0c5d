import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/graph.ts';
import { toMatrix } from '../../src/views/matrix.ts';
import { event, lead, lifecycle, passage, records, section, service, session } from '../helpers/records.ts';

const { id: lambda } = service('lambda');

const all = {
  sessions: [
    session('a/one', {
      services: ['lambda'],
      sections: [
        lead(passage('글', ['lambda', 's3'])),
        section('x', { titleServices: [lambda] }),
        section('y', { passages: [passage('글', ['ecs', 'spof', 'redis'])] }),
      ],
    }),
    session('b/two', { services: ['ecs', 'lambda'], sections: [lead(passage('글', ['ecs', 's3', 'spof', 'redis']))] }),
    session('c/three', { services: ['ecs'], sections: [lead(passage('글', ['lambda', 'ecs']))] }),
  ],
  events: [
    event('a', { order: 1, year: 2018, shortName: '가', nameKo: '행사 가' }),
    event('b', { order: 2, year: 2018, shortName: '나', nameKo: '행사 나' }),
    event('c', { order: 3, year: 2021, shortName: '다', nameKo: '행사 다' }),
  ],
  services: [
    service('lambda', { shortName: 'Lambda', category: 'compute' }),
    service('ecs', { shortName: 'ECS', category: 'containers' }),
    service('s3', {
      shortName: 'S3',
      category: 'storage',
      lifecycle: [lifecycle('2025-12-01', { event: 'limit-changed', date: '2025-12-01' })],
    }),
    service('spof', { shortName: 'SPOF', kind: 'concept', category: 'concept' }),
    service('redis', { shortName: 'Redis', kind: 'third-party', category: 'third-party' }),
    service('batch', { shortName: 'Batch', category: 'compute' }),
  ],
};

const matrix = toMatrix(buildGraph(records(all)));
const rowOf = (text: string) => matrix.groups.flatMap(({ items }) => items).find((row) => row.text === text);

describe('services by events', () => {
  test('years span their events', () => {
    expect(matrix.years).toEqual([
      { text: '2018', href: '/years/2018/', span: 2 },
      { text: '2021', href: '/years/2021/', span: 1 },
    ]);
    expect(matrix.events).toEqual([
      { text: '가', name: '행사 가', href: '/events/a/' },
      { text: '나', name: '행사 나', href: '/events/b/' },
      { text: '다', name: '행사 다', href: '/events/c/' },
    ]);
  });

  test('a cell counts the sections of an event and leads to them', () => {
    expect(rowOf('Lambda')?.cells[0]).toMatchObject({ text: '2', sections: 2, href: '/services/lambda/#a' });
    expect(rowOf('Lambda')?.cells[0]?.label).toContain('Lambda');
    expect(rowOf('Lambda')?.cells[0]?.label).toContain('행사 가');
  });

  test('an event that says nothing leaves its cell empty', () => {
    expect(rowOf('Lambda')?.cells.map((cell) => cell?.sections)).toEqual([2, undefined, 1]);
  });

  test('a cell tells what an event is about from what it only names', () => {
    expect(rowOf('Lambda')?.cells.map((cell) => cell?.isSubject)).toEqual([true, undefined, false]);
  });

  test('a session that never names the service under which it is filed counts for nothing', () => {
    expect(rowOf('Lambda')?.cells[1]).toBeUndefined();
  });

  test.each([
    ['Lambda', 0, 2],
    ['ECS', 0, 2],
    ['S3', 0, 1],
  ])('the thread of %s runs from event %i to event %i', (text, first, last) => {
    expect(rowOf(text)).toMatchObject({ first, last });
  });

  test.each([
    ['Lambda', '2018', '2021'],
    ['S3', '2018', '2018'],
  ])('%s was first mentioned in %s and last in %s', (text, first, last) => {
    expect(rowOf(text)).toMatchObject({ firstDate: { iso: first }, lastDate: { iso: last } });
  });

  test('what has become of a service leads to where its page tells it', () => {
    expect(rowOf('S3')).toMatchObject({
      stamp: { text: '한도 변경' },
      change: { text: '한도 변경', href: '/services/s3/#2025-12-01', date: { iso: '2025-12-01' } },
    });
    expect(rowOf('Lambda')?.change).toBeUndefined();
  });

  test('rows stand under their category, in the order of categories', () => {
    expect(matrix.groups.map(({ id, items }) => [id, ...items.map(({ text }) => text)])).toEqual([
      ['compute', 'Lambda'],
      ['containers', 'ECS'],
      ['storage', 'S3'],
    ]);
  });

  test('concepts and products of others have no row', () => {
    expect([rowOf('SPOF'), rowOf('Redis')]).toEqual([undefined, undefined]);
  });
});

describe('a service of one event', () => {
  const once = {
    ...all,
    sessions: [
      ...all.sessions,
      session('c/four', { order: 2, services: ['lambda'], sections: [lead(passage('글', ['batch']))] }),
    ],
  };

  test('has no row but is listed beside those of its category', () => {
    const [compute] = toMatrix(buildGraph(records(once))).groups;
    expect(compute?.items.map(({ text }) => text)).toEqual(['Lambda']);
    expect(compute?.rest.map(({ text }) => text)).toEqual(['Batch']);
  });

  test('has a row while there is only one event, when the event is about it', () => {
    const [only, ...others] = all.sessions;
    const { groups } = toMatrix(buildGraph(records({ ...all, sessions: only ? [only] : others })));
    expect(groups.flatMap(({ items }) => items.map(({ text }) => text))).toEqual(['Lambda']);
  });

  test('is told where it has its rows too, with when it was mentioned', () => {
    const [compute] = toMatrix(buildGraph(records(once))).groups;
    expect(compute?.rest[0]).toMatchObject({
      first: 2,
      last: 2,
      firstDate: { iso: '2021' },
      lastDate: { iso: '2021' },
      cells: [undefined, undefined, { href: '/services/batch/#c', sections: 1 }],
    });
  });

  test('of a category without any row is all that the category has', () => {
    const lonely = {
      ...all,
      sessions: [
        ...all.sessions,
        session('c/four', { order: 2, services: ['lambda'], sections: [lead(passage('글', ['braket']))] }),
      ],
      services: [...all.services, service('braket', { shortName: 'Braket', category: 'specialised' })],
    };
    expect(
      toMatrix(buildGraph(records(lonely))).groups.map(({ id, items, rest }) => [id, items.length, rest.length]),
    ).toEqual([
      ['compute', 1, 0],
      ['containers', 1, 0],
      ['storage', 1, 0],
      ['specialised', 0, 1],
    ]);
  });
});

test('no sessions make an empty matrix', () => {
  expect(toMatrix(buildGraph(records({ events: all.events, services: all.services })))).toEqual({
    years: [],
    events: [],
    groups: [],
  });
});
