import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/graph.ts';
import type { Records } from '../../src/graph/records.ts';
import { serviceViews } from '../../src/views/service.ts';
import { claim, event, lead, lifecycle, passage, records, section, service, session } from '../helpers/records.ts';

const viewOf = (id: string, given: Partial<Records>) => {
  const found = serviceViews(buildGraph(records(given))).find((view) => view.id === id);
  if (!found) throw new Error(`no page of ${id}`);
  return found;
};

const says = (id: string, order = 1) => session(id, { order, sections: [lead(passage('글', ['lambda']))] });

describe('the timeline of a service', () => {
  const timeline = (given: Partial<Records>) =>
    viewOf('lambda', given).years.map(({ year, items }) => [year, ...items.map(({ id }) => id)]);

  test('puts what was said and what happened since in one line of time, by year', () => {
    expect(
      timeline({
        sessions: [says('summit/a'), says('reinvent/b'), says('later/c')],
        events: [
          event('summit', { order: 1, year: 2018, when: { date: '2018-04-18', source: '노트' } }),
          event('reinvent', { order: 2, year: 2018, when: { date: '2018-11', source: '노트' } }),
          event('later', { order: 3, year: 2021 }),
        ],
        services: [
          service('lambda', {
            lifecycle: [
              lifecycle('born', { date: '2014-11' }),
              lifecycle('between', { date: '2018-06-01' }),
              lifecycle('after', { date: '2019-09' }),
            ],
          }),
        ],
      }),
    ).toEqual([
      ['2014', 'born'],
      ['2018', 'summit', 'between', 'reinvent'],
      ['2019', 'after'],
      ['2021', 'later'],
    ]);
  });

  test('puts an event without a date on the day of its check', () => {
    expect(
      timeline({
        sessions: [says('summit/a')],
        events: [event('summit', { year: 2018 })],
        services: [
          service('lambda', {
            lifecycle: [lifecycle('undated', { asOf: '2026-11-20' }), lifecycle('planned', { date: '2027' })],
          }),
        ],
      }),
    ).toEqual([
      ['2018', 'summit'],
      ['2026', 'undated'],
      ['2027', 'planned'],
    ]);
  });

  test('puts what is known to the month after the days of the month', () => {
    expect(
      timeline({
        sessions: [says('reinvent/a')],
        events: [event('reinvent', { year: 2018, when: { date: '2018-11', source: '노트' } })],
        services: [
          service('lambda', {
            lifecycle: [
              lifecycle('early', { date: '2018-11-07' }),
              lifecycle('then', { date: '2018-11' }),
              lifecycle('next', { date: '2018-12' }),
            ],
          }),
        ],
      }),
    ).toEqual([['2018', 'early', 'reinvent', 'then', 'next']]);
  });

  test('keeps the order of events where a date is not known', () => {
    expect(
      timeline({
        sessions: [says('spring/a'), says('autumn/b')],
        events: [
          event('spring', { order: 1, year: 2019, when: { date: '2019-04-18', source: '노트' } }),
          event('autumn', { order: 2, year: 2019 }),
        ],
        services: [service('lambda')],
      }),
    ).toEqual([['2019', 'spring', 'autumn']]);
  });

  test('puts an event of an unknown day before the next event', () => {
    expect(
      timeline({
        sessions: [says('unknown/a'), says('winter/b')],
        events: [
          event('unknown', { order: 1, year: 2019 }),
          event('winter', { order: 2, year: 2019, when: { date: '2019-12', source: '노트' } }),
        ],
        services: [service('lambda', { lifecycle: [lifecycle('last', { date: '2019' })] })],
      }),
    ).toEqual([['2019', 'unknown', 'winter', 'last']]);
  });

  test('is empty for a parent of which nothing is said', () => {
    const given = {
      sessions: [session('summit/a', { services: ['layers'], sections: [lead(passage('글', ['layers']))] })],
      events: [event('summit')],
      services: [service('lambda'), service('layers', { kind: 'feature', parent: 'lambda' })],
    };
    expect(viewOf('lambda', given)).toMatchObject({
      years: [],
      counts: { sections: 0, events: 0, since: 0 },
      first: undefined,
      last: undefined,
      asOf: undefined,
      features: [{ text: 'layers', href: '/services/layers/' }],
    });
    expect(viewOf('layers', given).parent).toEqual({ text: 'lambda', href: '/services/lambda/' });
  });
});

describe('what was said at an event', () => {
  const given = {
    sessions: [
      session('summit/a', {
        title: '첫 발표',
        order: 1,
        announcements: [
          { service: 'lambda', what: '레이어', status: 'preview' as const, section: 'x' },
          { service: 's3', what: '다른 것', status: 'ga' as const, section: 'x' },
        ],
        sections: [
          lead(passage('머리의 말', ['lambda'])),
          section('x', {
            title: '절의 제목',
            passages: ['가', '나', '다', '라'].map((text) => passage(text, ['lambda'])),
          }),
        ],
      }),
      session('summit/b', {
        title: '둘째 발표',
        order: 2,
        sections: [
          section('y', {
            title: '느린 절',
            passages: [passage('연결은 느리다. 그리고 S3이다.', ['lambda'], { voice: 'takeaway' })],
            claims: [claim('lambda/2019-09', { text: '느리다', as: 'overtaken' }), claim('s3/x', { text: 'S3' })],
          }),
        ],
      }),
    ],
    events: [event('summit', { nameKo: '서밋', year: 2018, when: { date: '2018-04-18', source: '노트' } })],
    services: [service('lambda', { lifecycle: [lifecycle('2019-09', { date: '2019-09' })] }), service('s3')],
  };
  const [said] = viewOf('lambda', given).years[0]?.items ?? [];

  test('names the event and its day', () => {
    expect(said).toMatchObject({
      kind: 'said',
      id: 'summit',
      event: { text: '서밋', href: '/events/summit/' },
      date: { iso: '2018-04-18', text: '2018년 4월 18일' },
    });
  });

  test('leads to each section, to the session itself for its lead', () => {
    expect(said).toMatchObject({
      sections: [
        { text: '첫 발표', href: '/sessions/summit/a/' },
        { text: '첫 발표 — 절의 제목', href: '/sessions/summit/a/#x' },
        { text: '둘째 발표 — 느린 절', href: '/sessions/summit/b/#y' },
      ],
    });
  });

  test('quotes three passages of a section at most, each with its voice', () => {
    expect(said).toMatchObject({
      sections: [
        { passages: [{ text: '머리의 말', voice: 'stage' }] },
        { passages: [{ text: '가' }, { text: '나' }, { text: '다' }] },
        { passages: [{ voice: 'takeaway' }] },
      ],
    });
    expect(said?.kind === 'said' && said.sections[1]?.passages).toHaveLength(3);
  });

  test('leads from words that time has touched to what did, on the same page', () => {
    expect(said).toMatchObject({
      sections: [
        { passages: [{ since: [] }] },
        {},
        { passages: [{ since: [{ text: '그 뒤 2019-09', href: '#2019-09' }] }] },
      ],
    });
  });

  test('says what was announced of this service', () => {
    expect(said).toMatchObject({ announced: [{ text: '레이어', status: '프리뷰', href: '/sessions/summit/a/#x' }] });
  });

  test('is counted by section and event', () => {
    expect(viewOf('lambda', given)).toMatchObject({
      counts: { sections: 3, events: 1, since: 1 },
      first: { iso: '2018-04-18' },
      last: { iso: '2018-04-18' },
      asOf: { iso: '2026-11-20' },
    });
  });
});

test('only the passage that holds a claim leads to what has touched it, not another of the same words', () => {
  const given = {
    sessions: [
      session('summit/a', {
        sections: [
          section('x', {
            passages: [
              passage('S3 복제는 프리뷰다.', ['lambda'], { line: 3 }),
              passage('Lambda 레이어는 프리뷰다.', ['lambda'], { line: 5 }),
            ],
            claims: [claim('lambda/ga', { text: '프리뷰', line: 5 })],
          }),
        ],
      }),
    ],
    events: [event('summit', { year: 2018 })],
    services: [service('lambda', { lifecycle: [lifecycle('ga', { date: '2019' })] })],
  };
  expect(viewOf('lambda', given).years[0]?.items).toMatchObject([
    { sections: [{ passages: [{ since: [] }, { since: [{ href: '#ga' }] }] }] },
  ]);
});

test('other names are all but the official one', () => {
  const given = {
    sessions: [says('summit/a')],
    events: [event('summit')],
    services: [
      service('lambda', {
        name: 'AWS Lambda',
        nameKo: '람다',
        shortName: 'Lambda',
        names: ['람다 함수'],
        aliases: ['FaaS'],
      }),
    ],
  };
  expect(viewOf('lambda', given).otherNames).toEqual(['람다', 'Lambda', '람다 함수']);
});

test('the day of the latest check counts for the whole', () => {
  const given = {
    sessions: [says('summit/a')],
    events: [event('summit')],
    services: [
      service('lambda', {
        lifecycle: [
          lifecycle('a', { asOf: '2026-01-01' }),
          lifecycle('b', { asOf: '2026-11-20' }),
          lifecycle('c', { asOf: '2025-01-01' }),
        ],
      }),
    ],
  };
  expect(viewOf('lambda', given).asOf?.iso).toBe('2026-11-20');
});

test.each([
  ['2026-11-20', undefined],
  ['2026-11', undefined],
  ['2026-11-21', '예정'],
  ['2027', '예정'],
])('what is dated %s and was checked on 2026-11-20 has the stamp %s', (date, stamp) => {
  const given = {
    sessions: [says('summit/a')],
    events: [event('summit')],
    services: [service('lambda', { lifecycle: [lifecycle('x', { date })] })],
  };
  expect(viewOf('lambda', given).years.at(-1)?.items).toMatchObject([
    { id: 'x', planned: stamp && { text: stamp, shape: 'dashed' } },
  ]);
});

test('a part whose whole is of another category is found below the whole', () => {
  const { category, parent } = viewOf('bucket-policy', {
    sessions: [session('summit/a', { services: ['bucket-policy'] })],
    events: [event('summit')],
    services: [
      service('s3', { category: 'storage' }),
      service('bucket-policy', { kind: 'feature', category: 'security', parent: 's3' }),
    ],
  });
  expect([category, parent?.href]).toEqual([undefined, '/services/s3/']);
});

test('a session that is filed under the service and names it nowhere is said to be so, and not quoted', () => {
  const view = viewOf('lambda', {
    sessions: [
      session('summit/a', { services: ['lambda'], summary: '무엇을 알 수 있다.', sections: [section('one')] }),
      session('summit/b', { order: 2, sections: [lead(passage('이름이 나오는 글이다.', ['lambda']))] }),
    ],
    events: [event('summit', { year: 2018 })],
    services: [service('lambda')],
  });
  expect(view.years[0]?.items).toMatchObject([
    {
      sections: [
        { href: '/sessions/summit/a/', passages: [], isFiledOnly: true },
        { href: '/sessions/summit/b/', passages: [{}], isFiledOnly: false },
      ],
      count: 1,
    },
  ]);
  expect(view.counts).toMatchObject({ sections: 1, events: 1 });
});
