import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/graph.ts';
import { type Preview, previewViews } from '../../src/views/preview.ts';
import { event, lead, lifecycle, passage, records, section, service, session, speaker } from '../helpers/records.ts';

const { id: s3 } = service('s3');
const services = [
  service('lambda', { name: 'AWS Lambda', nameKo: '람다', shortName: 'Lambda', description: '함수를 실행한다.' }),
  service('s3', {
    name: 'Amazon S3',
    nameKo: 'Amazon S3',
    shortName: 'S3',
    category: 'storage',
    lifecycle: [lifecycle('closed', { event: 'closed-to-new', date: '2024-07-25' })],
  }),
  service('ebs', { shortName: 'EBS', category: 'storage' }),
  service('sns', { category: 'integration' }),
  service('quorum', { kind: 'concept', name: 'Quorum', nameKo: '쿼럼', shortName: '쿼럼', category: 'concept' }),
  service('parent', { shortName: 'Parent' }),
  service('part', { kind: 'feature', parent: 'parent' }),
];

const graph = buildGraph(
  records({
    sessions: [
      session('day-2018/one', {
        title: '첫째',
        order: 1,
        services: ['lambda', 's3', 'quorum'],
        speakers: [{ id: 'kim' }, { id: 'park' }],
        sections: [lead(passage('글', ['sns', 'lambda'])), section('x', { titleServices: [s3, service('ebs').id] })],
      }),
      session('day-2018/two', { title: '둘째', order: 2, services: ['s3'] }),
      session('night-2018/one', { title: '셋째', services: ['part'], sections: [lead(passage('글', ['lambda']))] }),
      session('day-2019/one', { title: '넷째', services: ['s3'] }),
      session('day-2019/draft', { title: '초안', order: 2, draft: true, services: ['s3'] }),
    ],
    events: [
      event('day-2018', {
        order: 1,
        year: 2018,
        nameKo: '낮 2018',
        shortName: '낮',
        place: '서울',
        when: { date: '2018-04-18', source: '노트' },
      }),
      event('night-2018', {
        order: 2,
        year: 2018,
        nameKo: '밤 2018',
        shortName: '밤',
        when: { date: '2018-11', source: '노트' },
      }),
      event('day-2019', { order: 3, year: 2019, nameKo: '낮 2019', shortName: '낮' }),
    ],
    services,
    speakers: [speaker('kim', { name: '김일호' }), speaker('park', { name: '박성훈' })],
  }),
  { drafts: true },
);

const views = previewViews(graph);
const at = (path: string): Preview | undefined => views.find(({ href }) => href === `/previews/${path}.png`);

test('there is one for the site and for each published session, service, event and year', () => {
  expect(views.map(({ href }) => href).sort()).toEqual(
    [
      'site',
      'sessions/day-2018/one',
      'sessions/day-2018/two',
      'sessions/night-2018/one',
      'sessions/day-2019/one',
      ...services.map(({ id }) => `services/${id}`),
      'events/day-2018',
      'events/night-2018',
      'events/day-2019',
      'years/2018',
      'years/2019',
    ]
      .map((path) => `/previews/${path}.png`)
      .sort(),
  );
});

describe('of a session', () => {
  test('it shows the title, the event and who spoke, and its services in their order', () => {
    expect(at('sessions/day-2018/one')).toEqual({
      href: '/previews/sessions/day-2018/one.png',
      title: '첫째',
      stamp: undefined,
      lines: ['낮 2018 · 김일호, 박성훈'],
      hue: 'compute',
      squares: [
        { text: 'Lambda', hue: 'compute' },
        { text: 'S3', hue: 'storage' },
        { text: '쿼럼', hue: 'other' },
      ],
      thread: [],
    });
  });

  test.each([
    ['the date where nobody is named', 'sessions/night-2018/one', '밤 2018 · 2018년 11월'],
    ['the event only where no more than its year is known', 'sessions/day-2019/one', '낮 2019'],
  ])('it says %s', (_, path, line) => {
    expect(at(path)?.lines).toEqual([line]);
  });
});

describe('of a service', () => {
  test('it shows its names, its category, what it is, and which event spoke of it for itself', () => {
    expect(at('services/lambda')).toEqual({
      href: '/previews/services/lambda.png',
      title: 'AWS Lambda',
      stamp: undefined,
      lines: ['람다 · 컴퓨팅', '함수를 실행한다.'],
      hue: 'compute',
      squares: [],
      thread: [
        { year: '2018', event: '낮', said: 'subject' },
        { year: '2018', event: '밤', said: 'mention' },
        { year: '2019', event: '낮', said: undefined },
      ],
    });
  });

  test('it shows what has become of it, and no name twice', () => {
    expect(at('services/s3')).toMatchObject({ stamp: { text: '신규 중단' }, lines: ['스토리지', '무엇을 한다.'] });
  });

  test('a concept has its Korean name first', () => {
    expect(at('services/quorum')).toMatchObject({ title: '쿼럼', lines: ['Quorum · 개념', '무엇을 한다.'] });
  });

  test('one that is in no note by itself has no thread', () => {
    expect(at('services/parent')?.thread).toEqual([]);
  });

  test('of many events it shows eight, up to the last that speaks of it', () => {
    const years = Array.from({ length: 12 }, (_, index) => 2010 + index);
    const many = previewViews(
      buildGraph(
        records({
          sessions: years.map((year) => {
            const told = [year < 2020 ? 'lambda' : 'ebs'];
            return session(`in-${year}/one`, { services: told, sections: [lead(passage('글', told))] });
          }),
          events: years.map((year) => event(`in-${year}`, { order: year, year })),
          services,
        }),
      ),
    );
    const yearsOf = (id: string) =>
      many.find(({ href }) => href === `/previews/services/${id}.png`)?.thread.map(({ year }) => year);
    expect(yearsOf('lambda')).toEqual(['2012', '2013', '2014', '2015', '2016', '2017', '2018', '2019']);
    expect(yearsOf('ebs')?.at(-1)).toBe('2021');
    expect(yearsOf('ebs')).toHaveLength(8);
  });
});

describe('of an event, a year and the site', () => {
  test('it says when and where, how many sessions, and what most of them are about without what is only named', () => {
    expect(at('events/day-2018')).toEqual({
      href: '/previews/events/day-2018.png',
      title: '낮 2018',
      stamp: undefined,
      lines: ['2018년 4월 18일 · 서울 · 세션 2개'],
      hue: undefined,
      squares: [
        { text: '스토리지', hue: 'storage' },
        { text: '컴퓨팅', hue: 'compute' },
      ],
      thread: [],
    });
    expect(at('events/day-2019')?.lines).toEqual(['2019년 · 세션 2개']);
  });

  test('a year has its events and their sessions', () => {
    expect(at('years/2018')).toMatchObject({
      title: '2018년',
      lines: ['낮 2018 · 밤 2018', '세션 3개'],
      hue: undefined,
    });
  });

  test('the site has all of them', () => {
    expect(at('site')).toMatchObject({
      title: '세션노트',
      lines: ['AWS 행사 노트를 서비스와 연도로', '행사 3개 · 세션 5개 · 서비스·기술 7개'],
    });
  });
});
