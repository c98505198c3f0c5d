import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/graph.ts';
import { type StartView, type Step, toStart } from '../../src/views/start.ts';
import { event, passage, records, section, service, session, topic } from '../helpers/records.ts';

type Talk = Parameters<typeof session>[1];

const ids = ['lambda', 's3', 'ec2', 'rds', 'eks'];
const topics = ['serverless', 'storage', 'compute', 'cost'];

/** Two days of basics, two summits and a conference of depth, in which the given talks were held. */
const startOf = (talks: Readonly<Record<string, Talk>>): StartView => {
  const order = new Map<string, number>();
  return toStart(
    buildGraph(
      records({
        sessions: Object.entries(talks).map(([id, given]) => {
          const [at = ''] = id.split('/');
          order.set(at, (order.get(at) ?? 0) + 1);
          return session(id, { order: order.get(at) ?? 1, sections: [section('one', { passages: [] })], ...given });
        }),
        events: [
          event('summit', { order: 1, year: 2018, nameKo: '서밋 2018' }),
          event('vegas', { order: 2, year: 2018, nameKo: '리인벤트 2018', level: 'depth' }),
          event('seoul', { order: 3, year: 2019, nameKo: '서밋 2019' }),
          event('basics', { order: 4, year: 2020, nameKo: '기초 2020', level: 'basics' }),
          event('basics-again', { order: 5, year: 2021, nameKo: '기초 2021', level: 'basics' }),
        ],
        services: ids.map((id) => service(id, { shortName: id.toUpperCase() })),
        topics: topics.map((id) => topic(id, { name: id })),
      }),
    ),
  );
};

const pathOf = (view: StartView, id: string): readonly Step[] =>
  [...view.paths, ...view.single].find((path) => path.id === id)?.steps ?? [];
const hrefsOf = (steps: readonly Step[]): string[] => steps.map(({ href }) => href.replace(/^\/sessions\/|\/$/g, ''));
const reasonsOf = (steps: readonly Step[]): string[] => steps.map(({ reason }) => reason);

describe('the path of a topic', () => {
  const about = (place: number, services: string[] = ['lambda']): Talk => ({
    services,
    topics: [...['storage', 'compute', 'cost'].slice(0, place), 'serverless'],
  });

  test.each<[string, Readonly<Record<string, Talk>>, string[]]>([
    [
      'leads from the basics through practice to depth, whatever was first in time',
      { 'summit/a': about(0), 'vegas/b': about(0), 'basics/c': about(0) },
      ['basics/c', 'summit/a', 'vegas/b'],
    ],
    ['has within a level the older first', { 'seoul/a': about(0), 'summit/b': about(0) }, ['summit/b', 'seoul/a']],
    [
      'has of a level the two that are about the topic first',
      { 'summit/a': about(1), 'summit/b': about(0), 'seoul/c': about(0) },
      ['summit/b', 'seoul/c'],
    ],
    [
      'has of two that are about it alike the older',
      { 'summit/a': about(1), 'summit/b': about(1), 'seoul/c': about(0) },
      ['summit/a', 'seoul/c'],
    ],
    [
      'takes into a level without any one that has the topic third and shares a service',
      { 'summit/a': about(0), 'basics/b': about(2) },
      ['basics/b', 'summit/a'],
    ],
    ['takes none that shares no service', { 'summit/a': about(0), 'basics/b': about(2, ['s3']) }, ['summit/a']],
    ['takes none into a level that has its own', { 'summit/a': about(0), 'seoul/b': about(2) }, ['summit/a']],
    ['takes none that has the topic fourth', { 'summit/a': about(0), 'basics/b': about(3) }, ['summit/a']],
    [
      'has whatever has the topic, where nothing is about it first',
      { 'summit/a': about(3), 'basics/b': about(2, ['s3']) },
      ['basics/b', 'summit/a'],
    ],
  ])('%s', (_rule, talks, expected) => {
    expect(hrefsOf(pathOf(startOf(talks), 'serverless'))).toEqual(expected);
  });

  test('says how long it takes and how many sessions there are besides', () => {
    const long = section('long', { passages: [passage('가'.repeat(1000))] });
    const view = startOf({
      'summit/a': { ...about(0), sections: [long] },
      'summit/b': about(0),
      'summit/c': about(1),
    });
    expect(view.paths[0]).toMatchObject({
      id: 'serverless',
      minutes: 3,
      sessions: 3,
      span: '실전',
      href: '/topics/serverless/',
    });
  });

  test('says from which level it leads to which', () => {
    expect(startOf({ 'basics/a': about(0), 'summit/b': about(0), 'vegas/c': about(0) }).paths[0]?.span).toBe(
      '입문 → 심화',
    );
  });

  test('stands apart where there is one session only', () => {
    const view = startOf({ 'summit/a': about(0), 'summit/b': { topics: ['cost'] }, 'seoul/c': { topics: ['cost'] } });
    expect(view.paths.map(({ id }) => id)).toEqual(['cost']);
    expect(view.single.map(({ id }) => id)).toEqual(['serverless']);
  });
});

describe('a step', () => {
  test.each<[string, Readonly<Record<string, Talk>>, string[]]>([
    [
      'goes deeper into what both are about',
      { 'basics/a': { services: ['ec2', 'lambda'] }, 'summit/b': { services: ['s3', 'lambda'] } },
      ['여기에서 시작: EC2 · LAMBDA', '앞에서 본 것을 더 깊게: LAMBDA'],
    ],
    [
      'goes on at the same level',
      { 'summit/a': { services: ['lambda'] }, 'summit/b': { services: ['lambda'] } },
      ['여기에서 시작: LAMBDA', '앞에서 본 것에 이어서: LAMBDA'],
    ],
    [
      'has something new where nothing is shared',
      { 'basics/a': { services: ['ec2'] }, 'summit/b': { services: ['s3', 'rds', 'eks', 'lambda'] } },
      ['여기에서 시작: EC2', '새로 만나는 것: S3 · RDS · EKS'],
    ],
    [
      'looks back at every step before it',
      {
        'basics/a': { services: ['ec2'] },
        'summit/b': { services: ['s3'] },
        'vegas/c': { services: ['ec2'] },
      },
      ['여기에서 시작: EC2', '새로 만나는 것: S3', '앞에서 본 것을 더 깊게: EC2'],
    ],
    [
      'names first what few sessions are about',
      {
        'basics/a': { services: ['lambda', 's3'] },
        'summit/b': { services: ['lambda'] },
        'vegas/c': { services: ['lambda', 's3'] },
      },
      ['여기에서 시작: LAMBDA · S3', '앞에서 본 것을 더 깊게: LAMBDA', '앞에서 본 것을 더 깊게: S3 · LAMBDA'],
    ],
  ])('%s', (_rule, talks, expected) => {
    const told = Object.entries(talks).map(([id, given]): [string, Talk] => [id, { ...given, topics: ['serverless'] }]);
    expect(reasonsOf(pathOf(startOf(Object.fromEntries(told)), 'serverless'))).toEqual(expected);
  });

  test('says its level, event, minutes and summary', () => {
    const [step] = pathOf(startOf({ 'vegas/a': { title: '깊은 이야기', topics: ['cost'] } }), 'cost');
    expect(step).toMatchObject({
      text: '깊은 이야기',
      level: '심화',
      event: { text: '리인벤트 2018', href: '/events/vegas/' },
      minutes: 1,
      summary: '무엇을 알 수 있다.',
    });
  });
});

describe('the path of a newcomer', () => {
  test('is the newest event of the basics, in its order, with the topics that lead on', () => {
    const { newcomer } = startOf({
      'basics/old': { topics: ['cost'] },
      'basics-again/a': { topics: [] },
      'basics-again/b': { topics: ['serverless'] },
      'summit/c': { topics: ['serverless'] },
    });
    expect(newcomer).toMatchObject({ text: '기초 2021', href: '/events/basics-again/', minutes: 2 });
    expect(newcomer?.steps.map(({ href, onward }) => [href, onward])).toEqual([
      ['/sessions/basics-again/a/', []],
      ['/sessions/basics-again/b/', [{ text: 'serverless', href: '#serverless' }]],
    ]);
  });

  test('is left out where no event is of the basics', () => {
    expect(startOf({ 'summit/a': {} }).newcomer).toBeUndefined();
  });
});

test('the levels say which events they are, and only those that there are', () => {
  expect(startOf({ 'seoul/a': {}, 'vegas/b': {}, 'summit/c': {} }).levels).toEqual([
    {
      text: '실전',
      events: [
        { text: '서밋 2018', href: '/events/summit/' },
        { text: '서밋 2019', href: '/events/seoul/' },
      ],
    },
    { text: '심화', events: [{ text: '리인벤트 2018', href: '/events/vegas/' }] },
  ]);
});
