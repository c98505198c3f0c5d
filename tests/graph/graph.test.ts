import { describe, expect, test } from 'vitest';
import { buildGraph, eventOf } from '../../src/graph/graph.ts';
import { serviceId, sessionId } from '../../src/schema/ids.ts';
import {
  event,
  lead,
  metric,
  passage,
  records,
  section,
  service,
  session,
  speaker,
  topic,
} from '../helpers/records.ts';

const lambda = serviceId.parse('lambda');

test('the event of a session is its folder', () => {
  expect(eventOf(sessionId.parse('seoul-2019/lambda'))).toBe('seoul-2019');
});

describe('how much a session is about a service', () => {
  const one = session('seoul/a', {
    services: ['lambda', 's3', 'eks', 'ecs', 'rds'],
    sections: [
      section('x', {
        titleServices: [serviceId.parse('ecs'), serviceId.parse('lambda')],
        passages: [passage('글', ['sqs', 'ecs'])],
      }),
      section('y', { titleServices: [serviceId.parse('sns')], passages: [passage('글', ['sqs', 's3'])] }),
      section('z', { titleServices: [serviceId.parse('sqs')] }),
    ],
  });
  const roles = buildGraph(records({ sessions: [one], events: [event('seoul')] })).rolesBySession.get(one.id);

  test.each([
    ['lambda', 'main', 'is one of the first three and in a heading'],
    ['s3', 'main', 'is one of the first three and in the text'],
    ['eks', 'main', 'is one of the first three and nowhere else'],
    ['ecs', 'section', 'is the fourth, in a heading and in the text'],
    ['sns', 'section', 'is in a heading only'],
    ['sqs', 'section', 'is in the text first and in a heading later'],
    ['rds', 'mention', 'is the fifth and nowhere else'],
  ])('%s is %s: it %s', (id, role) => {
    expect(roles?.get(serviceId.parse(id))).toBe(role);
  });

  test('what is only in the text is a mention', () => {
    const other = session('seoul/b', { services: ['s3'], sections: [lead(passage('글', ['lambda']))] });
    const graph = buildGraph(records({ sessions: [other], events: [event('seoul')] }));
    expect(graph.rolesBySession.get(other.id)?.get(lambda)).toBe('mention');
  });
});

describe('the sections that speak of a service', () => {
  const mentionsOf = (sections: ReturnType<typeof section>[]) => {
    const graph = buildGraph(
      records({
        sessions: [session('seoul/a', { services: ['lambda'], sections })],
        events: [event('seoul')],
        services: [service('lambda')],
      }),
    );
    return graph.mentionsByService
      .get(lambda)
      ?.map(({ section: { id }, passages }) => [id, ...passages.map(({ text }) => text)]);
  };

  test.each<[string, ReturnType<typeof section>[], string[][]]>([
    [
      'come with the passages that name it',
      [section('x', { passages: [passage('가', ['lambda']), passage('나', ['s3']), passage('다', ['s3', 'lambda'])] })],
      [['x', '가', '다']],
    ],
    [
      'come with their first passage when only the heading names it',
      [section('x', { titleServices: [lambda], passages: [passage('가'), passage('나')] })],
      [['x', '가']],
    ],
    [
      'come with text rather than the words of a figure, and never with its title or a sentence that leads elsewhere',
      [
        section('x', {
          titleServices: [lambda],
          passages: [
            passage('다른 곳', [], { form: 'reference' }),
            passage('그림', [], { form: 'title' }),
            passage('그림의 말', [], { form: 'drawing' }),
            passage('글'),
          ],
        }),
        section('y', {
          titleServices: [lambda],
          passages: [passage('그림', [], { form: 'title' }), passage('그림의 말', [], { form: 'drawing' })],
        }),
      ],
      [
        ['x', '글'],
        ['y', '그림의 말'],
      ],
    ],
    ['come without passages when there are none', [section('x', { titleServices: [lambda] })], [['x']]],
    [
      'come with what names it, not with the first passage, when heading and text do',
      [section('x', { titleServices: [lambda], passages: [passage('가'), passage('나', ['lambda'])] })],
      [['x', '나']],
    ],
    [
      'come in the order of the note, each once',
      [
        lead(passage('가', ['lambda'])),
        section('x'),
        section('y', { passages: [passage('나', ['lambda']), passage('다', ['lambda'])] }),
      ],
      [
        ['', '가'],
        ['y', '나', '다'],
      ],
    ],
    [
      'are the lead alone when the session is about it and never names it',
      [lead(passage('가'), passage('나')), section('x', { passages: [passage('다')] })],
      [['']],
    ],
    [
      'are never those of another service',
      [lead(passage('가', ['s3'])), section('x', { passages: [passage('나', ['lambda'])] })],
      [['x', '나']],
    ],
  ])('%s', (_rule, sections, expected) => {
    expect(mentionsOf(sections)).toEqual(expected);
  });

  test('are the session itself, not a section on something else, when it never names it and has no lead', () => {
    expect(mentionsOf([section('x', { passages: [passage('가', ['s3'])] })])).toEqual([['']]);
  });

  test('say so where the session is only filed under the service', () => {
    const filed = (sections: ReturnType<typeof section>[]) =>
      buildGraph(
        records({
          sessions: [session('seoul/a', { services: ['lambda'], sections })],
          events: [event('seoul')],
          services: [service('lambda')],
        }),
      )
        .mentionsByService.get(lambda)
        ?.map(({ filedOnly }) => filedOnly);
    expect(filed([lead(passage('가'))])).toEqual([true]);
    expect(filed([section('x', { titleServices: [lambda] })])).toEqual([undefined]);
  });

  test('come in time order over events and within an event in the order of sessions', () => {
    const says = (id: string, order: number) =>
      session(id, { order, sections: [section('x', { passages: [passage('가', ['lambda'])] })] });
    const graph = buildGraph(
      records({
        sessions: [says('late/a', 2), says('early/b', 2), says('late/c', 1), says('early/d', 1)],
        events: [event('late', { order: 2 }), event('early', { order: 1 })],
        services: [service('lambda')],
      }),
    );
    expect(graph.mentionsByService.get(lambda)?.map(({ session: id }) => id)).toEqual([
      'early/d',
      'early/b',
      'late/c',
      'late/a',
    ]);
    expect([...graph.sessions.keys()]).toEqual(['early/d', 'early/b', 'late/c', 'late/a']);
    expect([...graph.sessionsByEvent]).toEqual([
      ['early', ['early/d', 'early/b']],
      ['late', ['late/c', 'late/a']],
    ]);
  });
});

describe('what is in the graph', () => {
  const spoken = session('a/one', {
    topics: ['cdn'],
    speakers: [{ id: 'kim' }],
    services: ['lambda'],
    sections: [lead(passage('글', ['lambda', 'layers']))],
  });
  const all = records({
    sessions: [spoken],
    events: [
      event('c', { order: 3, year: 2021 }),
      event('b', { order: 2, year: 2019 }),
      event('a', { order: 1, year: 2018 }),
    ],
    services: [
      service('lambda', { shortName: 'Lambda' }),
      service('layers', { shortName: 'Layers', kind: 'feature', parent: 'runtime' }),
      service('runtime', { shortName: 'Runtime' }),
      service('unspoken', { shortName: 'Unspoken' }),
      service('unspoken-feature', { shortName: 'A', kind: 'feature', parent: 'unspoken' }),
    ],
    topics: [topic('cdn'), topic('iot')],
    speakers: [speaker('kim'), speaker('lee')],
  });
  const graph = buildGraph(all);

  test('events with sessions', () => expect([...graph.events.keys()]).toEqual(['a']));
  test('years of those', () => expect(graph.years).toEqual([2018]));
  test('topics that a session has', () => expect([...graph.topics.keys()]).toEqual(['cdn']));
  test('speakers of a session', () => expect([...graph.speakers.keys()]).toEqual(['kim']));
  test('services that a session speaks of, and the parents of those, by name', () =>
    expect([...graph.services.keys()]).toEqual(['lambda', 'layers', 'runtime']));
  test('features by the service that they belong to', () =>
    expect([...graph.featuresByService]).toEqual([['runtime', ['layers']]]));

  test('services, topics and speakers by name, in Korean order', () => {
    const named = buildGraph(
      records({
        sessions: [
          session('a/one', {
            topics: ['x', 'y', 'z'],
            speakers: [{ id: 'x' }, { id: 'y' }],
            services: ['x', 'y', 'z'],
            sections: [lead(passage('글'))],
          }),
        ],
        events: [event('a')],
        services: [
          service('x', { shortName: 'EC2 M10' }),
          service('y', { shortName: 'EC2 M5' }),
          service('z', { shortName: '가용 영역' }),
        ],
        topics: [topic('x', { name: '스토리지' }), topic('y', { name: '서버리스' }), topic('z', { name: 'CDN' })],
        speakers: [speaker('x', { name: '홍길동' }), speaker('y', { name: '강감찬' })],
      }),
    );
    expect([...named.services.keys()]).toEqual(['z', 'y', 'x']);
    expect([...named.topics.keys()]).toEqual(['y', 'x', 'z']);
    expect([...named.speakers.keys()]).toEqual(['y', 'x']);
  });

  test('events in the order of time, not of dates, because not every date is known', () => {
    const timed = buildGraph(
      records({
        sessions: [session('x/a'), session('y/a'), session('z/a')],
        events: [
          event('x', { order: 3, year: 2019 }),
          event('y', { order: 1, year: 2018, when: { date: '2018-12-01', source: '노트' } }),
          event('z', { order: 2, year: 2019, when: { date: '2019-12', source: '노트' } }),
        ],
      }),
    );
    expect([...timed.events.keys()]).toEqual(['y', 'z', 'x']);
    expect(timed.years).toEqual([2018, 2019]);
  });
});

describe('a draft', () => {
  const draft = session('b/draft', {
    draft: true,
    topics: ['cdn'],
    speakers: [{ id: 'kim' }],
    services: ['s3'],
    sections: [lead(passage('글', ['s3']))],
  });
  const all = records({
    sessions: [session('a/one', { sections: [lead(passage('글', ['lambda']))] }), draft],
    events: [event('a', { order: 1, year: 2018 }), event('b', { order: 2, year: 2019 })],
    services: [service('lambda'), service('s3')],
    topics: [topic('cdn')],
    speakers: [speaker('kim')],
  });

  test('is not published, with nothing that only it has', () => {
    const graph = buildGraph(all);
    expect([...graph.sessions.keys()]).toEqual(['a/one']);
    expect([...graph.events.keys()]).toEqual(['a']);
    expect([...graph.services.keys()]).toEqual(['lambda']);
    expect([...graph.topics.keys(), ...graph.speakers.keys()]).toEqual([]);
    expect(graph.years).toEqual([2018]);
  });

  test('is there when it is asked for', () => {
    const graph = buildGraph(all, { drafts: true });
    expect([...graph.sessions.keys()]).toEqual(['a/one', 'b/draft']);
    expect([...graph.services.keys()]).toEqual(['lambda', 's3']);
  });

  test('without a place in its event comes last', () => {
    const sessions = [
      session('a/one', { draft: true, order: undefined }),
      session('a/two', { order: 2 }),
      session('a/three', { order: 1 }),
      session('a/four', { draft: true, order: undefined }),
    ];
    const graph = buildGraph(records({ sessions, events: [event('a')] }), { drafts: true });
    expect(graph.sessionsByEvent.get(event('a').id)).toEqual(['a/three', 'a/two', 'a/one', 'a/four']);
  });
});

test('a session whose event is not there is left out', () => {
  const graph = buildGraph(records({ sessions: [session('x/a')], events: [event('y')] }));
  expect([...graph.sessions.keys()]).toEqual([]);
});

test('nothing makes an empty graph', () => {
  const graph = buildGraph(records({}));
  expect([graph.sessions.size, graph.events.size, graph.services.size, graph.years.length]).toEqual([0, 0, 0, 0]);
});

test('the given records are left as they are', () => {
  const given = records({
    sessions: [session('b/a', { order: 2 }), session('b/b', { order: 1 })],
    events: [event('b', { order: 2 }), event('a', { order: 1 })],
    services: [service('s3'), service('lambda')],
  });
  const before = structuredClone(given);
  buildGraph(given);
  expect(given).toEqual(before);
});

describe('every service that a session names by its id is in the graph', () => {
  test.each<[string, ReturnType<typeof session>]>([
    ['as a subject of a session without a body', session('a/one', { services: ['s3'], sections: [] })],
    [
      'as what is announced',
      session('a/one', {
        services: ['lambda'],
        sections: [section('x')],
        announcements: [{ service: 's3', what: '출시', status: 'ga', section: 'x' }],
      }),
    ],
    [
      'as what a figure is of',
      session('a/one', { services: ['lambda'], sections: [section('x', { metrics: [metric('s3')] })] }),
    ],
  ])('%s', (_rule, one) => {
    const graph = buildGraph(
      records({ sessions: [one], events: [event('a')], services: [service('lambda'), service('s3')] }),
    );
    expect([...graph.services.keys()]).toContain('s3');
  });
});
