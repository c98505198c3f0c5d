import { describe, expect, test } from 'vitest';
import { checkRecords } from '../../src/graph/check.ts';
import { buildGraph } from '../../src/graph/graph.ts';
import type { Records, SessionRecord } from '../../src/graph/records.ts';
import { descriptionToWrite } from '../../src/schema/description.ts';
import {
  claim,
  event,
  lead,
  lifecycle,
  link,
  metric,
  passage,
  records,
  section,
  service,
  session,
  speaker,
  topic,
} from '../helpers/records.ts';

const all = (given: Partial<Records>): Records =>
  records({
    sessions: [session('seoul/a', { sections: [lead(passage('글', ['lambda'])), section('x')] })],
    events: [event('seoul')],
    services: [service('lambda', { lifecycle: [lifecycle('2019-09')] })],
    ...given,
  });

const found = (given: Partial<Records>): string[] => {
  const one = all(given);
  return checkRecords(one, buildGraph(one)).map(
    ({ code, line, what }) => `${line} ${code} ${/`([^`]+)`/.exec(what)?.[1]}`,
  );
};

test('sound records have no problems', () => {
  expect(found({})).toEqual([]);
});

describe('a link of a note', () => {
  const linked = (href: string, more: Partial<Records> = {}) =>
    found({
      sessions: [
        session('seoul/a', {
          topics: ['cdn'],
          speakers: [{ id: 'kim' }],
          sections: [lead(passage('글', ['lambda'])), section('x')],
          links: [link(href, 7)],
        }),
        session('seoul/draft', { order: 2, draft: true, sections: [section('y')] }),
      ],
      topics: [topic('cdn'), topic('iot')],
      speakers: [speaker('kim'), speaker('lee')],
      ...more,
    });

  test.each([
    ['#x'],
    ['/'],
    ['/services/'],
    ['/services/lambda/'],
    ['/services/lambda/#seoul'],
    ['/sessions/seoul/a/'],
    ['/sessions/seoul/a/#x'],
    ['/events/seoul/'],
    ['/topics/cdn/'],
    ['/speakers/kim/'],
    ['/years/2019/'],
  ])('to %s leads somewhere', (href) => {
    expect(linked(href)).toEqual([]);
  });

  test.each([
    ['#y', '7 unknownSection #y'],
    ['#', '7 unknownSection #'],
    ['/services/s3/', '7 unknownPage /services/s3/'],
    ['/services/lambda', '7 unknownPage /services/lambda'],
    ['/sessions/seoul/b/', '7 unknownPage /sessions/seoul/b/'],
    ['/sessions/seoul/a/#y', '7 unknownSection #y'],
    ['/sessions/seoul/draft/', '7 unknownPage /sessions/seoul/draft/'],
    ['/events/busan/', '7 unknownPage /events/busan/'],
    ['/topics/iot/', '7 unknownPage /topics/iot/'],
    ['/topics/edge/', '7 unknownPage /topics/edge/'],
    ['/speakers/lee/', '7 unknownPage /speakers/lee/'],
    ['/years/2018/', '7 unknownPage /years/2018/'],
    ['/nowhere/', '7 unknownPage /nowhere/'],
  ])('to %s leads nowhere', (href, problem) => {
    expect(linked(href)).toEqual([problem]);
  });
});

describe('what a body names', () => {
  test.each<[string, Parameters<typeof section>[1], string[]]>([
    ['a figure of a service', { metrics: [metric('lambda', { line: 5 })] }, []],
    ['a figure of no service', { metrics: [metric('lamda', { line: 5 })] }, ['5 unknownService lamda']],
    ['a claim with its event', { claims: [claim('lambda/2019-09', { line: 6 })] }, []],
    ['a claim without one', { claims: [claim('lambda/2019-10', { line: 6 })] }, ['6 unknownLifecycle lambda/2019-10']],
    ['a claim that names the service only', { claims: [claim('lambda', { line: 6 })] }, ['6 unknownLifecycle lambda']],
  ])('%s', (_rule, given, expected) => {
    expect(
      found({ sessions: [session('seoul/a', { sections: [lead(passage('글', ['lambda'])), section('x', given)] })] }),
    ).toEqual(expected);
  });
});

describe('a feature has a parent, and only a feature', () => {
  const mentioned = [session('seoul/a', { sections: [lead(passage('글', ['lambda', 'layers']))] })];
  const lambda = service('lambda');
  test.each<[string, ReturnType<typeof service>, string[]]>([
    ['a feature with a parent', service('layers', { kind: 'feature', parent: 'lambda' }), []],
    ['a feature without one', service('layers', { kind: 'feature' }), ['1 parentKind parent']],
    ['a service with one', service('layers', { parent: 'lambda' }), ['1 parentKind parent']],
    ['a feature of itself', service('layers', { kind: 'feature', parent: 'layers' }), ['1 parentKind parent']],
    ['a feature of nothing', service('layers', { kind: 'feature', parent: 'lamda' }), ['1 unknownService lamda']],
  ])('%s', (_rule, layers, expected) => {
    expect(found({ sessions: mentioned, services: [lambda, layers] })).toEqual(expected);
  });
});

describe('what must be there once', () => {
  const spoken = { sections: [lead(passage('글', ['lambda']))] };
  test('the order of a session in its event', () => {
    const sessions = [session('seoul/a', spoken), session('seoul/b', spoken), session('busan/c', spoken)];
    const events = [event('seoul', { order: 1 }), event('busan', { order: 2 })];
    expect(found({ sessions, events })).toEqual(['1 duplicateOrder undefined']);
  });

  test('the id of a lifecycle event in its service', () => {
    const services = [
      service('lambda', { lifecycle: [lifecycle('2019'), lifecycle('2019')] }),
      service('layers', { kind: 'feature', parent: 'lambda', lifecycle: [lifecycle('2019')] }),
    ];
    const sessions = [session('seoul/a', { sections: [lead(passage('글', ['lambda', 'layers']))] })];
    expect(found({ services, sessions })).toEqual(['1 duplicateId 2019']);
  });
});

describe('a draft', () => {
  const spoken = { sections: [lead(passage('글', ['lambda'])), section('x')] };
  const draftsOf = (...hrefs: string[]) => [
    session('seoul/a', spoken),
    session('seoul/b', { draft: true, order: undefined, services: ['s3'], links: hrefs.map((href) => link(href)) }),
    session('seoul/c', { draft: true, order: undefined, sections: [section('y')] }),
  ];
  const services = [service('lambda'), service('s3')];

  test('may lead to other drafts, and to what only drafts speak of', () => {
    const sessions = draftsOf('/sessions/seoul/c/#y', '/sessions/seoul/a/#x', '/services/s3/');
    expect(found({ sessions, services })).toEqual([]);
    expect(found({ sessions: draftsOf('/sessions/seoul/d/'), services })).toEqual(['1 unknownPage /sessions/seoul/d/']);
  });

  test('has a place of its own in its event when it has one', () => {
    const sessions = [session('seoul/a', spoken), session('seoul/b', { ...spoken, draft: true, order: 1 })];
    expect(found({ sessions })).toEqual(['1 duplicateOrder undefined']);
  });
});

describe('a service says what it is', () => {
  const told = { sections: [lead(passage('글', ['lambda-layers']))] };
  const services = [
    service('lambda', { description: descriptionToWrite }),
    service('lambda-layers', { kind: 'feature', parent: 'lambda', description: descriptionToWrite }),
  ];
  const severities = (sessions: SessionRecord[]): string[] => {
    const records = all({ sessions, services });
    return checkRecords(records, buildGraph(records)).map(({ code, severity }) => `${severity} ${code}`);
  };

  test('and what it is a part of, before a session that speaks of it is published', () => {
    expect(severities([session('seoul/a', told)])).toEqual(['error descriptionToWrite', 'error descriptionToWrite']);
    expect(severities([session('seoul/a', { sections: [lead(passage('글', ['lambda']))] })])).toEqual([
      'error descriptionToWrite',
      'warning descriptionToWrite',
      'warning unmentionedService',
    ]);
  });

  test('later, where only drafts speak of it', () => {
    const drafts = [session('seoul/a', { ...told, services: ['lambda'], draft: true })];
    expect(severities(drafts)).toEqual(['warning descriptionToWrite', 'warning descriptionToWrite']);
  });

  test('and until then asks nothing of the spelling of others', () => {
    const names = { shortName: 'Textract', misspellings: ['텍트랙트'] };
    const sessions = [session('seoul/a', { sections: [lead(passage('Extract와 텍트랙트', ['lambda']))] })];
    const codesBeside = (textract: Parameters<typeof service>[1]): string[] =>
      found({ sessions, services: [service('lambda'), service('textract', { ...names, ...textract })] });
    expect(codesBeside({})).toEqual(['1 misspelling 텍트랙트', '1 nearMiss Extract', '1 unmentionedService undefined']);
    expect(codesBeside({ description: descriptionToWrite })).toEqual([
      '1 descriptionToWrite undefined',
      '1 unmentionedService undefined',
    ]);
  });
});

test('a draft is held to the rules too', () => {
  const draft = session('seoul/b', { order: 2, draft: true, topics: ['cdn'], links: [link('/nowhere/')] });
  expect(found({ sessions: [...all({}).sessions, draft] })).toEqual(['1 unknownTopic cdn', '1 unknownPage /nowhere/']);
});
