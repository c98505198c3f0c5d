import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/graph.ts';
import { categories } from '../../src/schema/category.ts';
import { toServiceGroups } from '../../src/views/service-list.ts';
import { speakerViews } from '../../src/views/speaker.ts';
import { topicViews } from '../../src/views/topic.ts';
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

const graph = buildGraph(
  records({
    sessions: [
      session('b/later', {
        title: '나중',
        services: ['s3'],
        topics: ['storage'],
        speakers: [{ id: 'kim', affiliation: 'B사' }],
        sections: [lead(passage('글', ['s3', 'lambda']))],
      }),
      session('a/first', {
        title: '처음',
        services: ['s3', 'lambda', 'glacier', 'efs'],
        topics: ['storage', 'compute'],
        speakers: [
          { id: 'gs', role: '주관' },
          { id: 'kim', affiliation: 'A사', role: '과장' },
        ],
        sections: [lead(passage('글', ['s3'])), lead(passage('또', ['s3']))],
      }),
    ],
    events: [event('a', { order: 1, year: 2018 }), event('b', { order: 2, year: 2019 })],
    services: [
      service('efs', { shortName: 'EFS', category: 'storage' }),
      service('s3', {
        shortName: 'S3',
        nameKo: '에스3',
        category: 'storage',
        description: '담는다.',
        lifecycle: [lifecycle('end', { event: 'closed-to-new', date: '2025' })],
      }),
      service('glacier', { shortName: 'Glacier', category: 'storage' }),
      service('lambda', { shortName: 'Lambda', category: 'compute' }),
    ],
    topics: [topic('storage', { name: '스토리지', names: ['storage'] }), topic('compute', { name: '컴퓨팅' })],
    speakers: [
      speaker('kim', { name: '김일호', names: ['Kim Ilho'] }),
      speaker('gs', { name: 'GS네오텍', kind: 'organisation' }),
    ],
  }),
);

describe('the list of services', () => {
  const groups = toServiceGroups(graph);

  test('has a group for each category with services, in the order of categories', () => {
    expect(groups.map(({ id, title, items }) => [id, title, ...items.map(({ text }) => text)])).toEqual([
      ['compute', '컴퓨팅', 'Lambda'],
      ['storage', '스토리지', 'EFS', 'Glacier', 'S3'],
    ]);
  });

  test('counts sections and events, and says what became of a service', () => {
    expect(groups[1]?.items[2]).toEqual({
      text: 'S3',
      href: '/services/s3/',
      hue: 'storage',
      stamp: { text: '신규 중단', shape: 'outlined' },
      nameKo: '에스3',
      description: '담는다.',
      sections: 3,
      events: 2,
    });
  });

  test('every category has a name and one of the hues', () => {
    const hues = ['compute', 'storage', 'database', 'network', 'integration', 'ml', 'security', 'other'];
    for (const { nameKo, hue } of Object.values(categories)) {
      expect(nameKo).toMatch(/\S/);
      expect(hues).toContain(hue);
    }
  });
});

describe('the page of a topic', () => {
  const [storage, compute] = topicViews(graph);

  test('lists its sessions in time order', () => {
    expect(storage).toMatchObject({
      id: 'storage',
      text: '스토리지',
      href: '/topics/storage/',
    });
    expect(storage?.sessions.map(({ text }) => text)).toEqual(['처음', '나중']);
    expect(compute?.sessions.map(({ text }) => text)).toEqual(['처음']);
  });

  const viewOf = (...sections: ReturnType<typeof section>[]) =>
    topicViews(
      buildGraph(
        records({
          sessions: [
            session('a/first', { topics: ['storage'], sections }),
            session('a/second', { order: 2, sections: [lead(passage('글', ['ebs']))] }),
          ],
          events: [event('a')],
          services: [
            ...['s3', 'ebs'].map((id) => service(id, { category: 'storage' })),
            ...['lambda', 'ecs', 'helm'].map((id) => service(id)),
          ],
          topics: [topic('storage', { name: '스토리지' })],
        }),
      ),
    )[0];
  const { id: ecs } = service('ecs');

  test('shows what its sections speak of, the most first, headings twice', () => {
    expect(
      viewOf(
        section('x', { title: '스토리지', titleServices: [ecs], passages: [passage('글', ['lambda', 'ecs'])] }),
        section('y', { title: '스토리지를 쓰는 곳', passages: [passage('글', ['lambda'])] }),
        section('z', { title: '다른 것', passages: [passage('스토리지', ['helm'])] }),
      )?.services.map(({ text }) => text),
    ).toEqual(['ecs', 'lambda', 'helm']);
  });

  test('shows services of its category wherever its sessions speak of them, and nothing else of other sections', () => {
    expect(
      viewOf(section('x', { title: '다른 것', passages: [passage('글', ['s3', 'ebs', 'lambda'])] }))?.services.map(
        ({ text }) => text,
      ),
    ).toEqual(['s3', 'ebs']);
  });
});

describe('the page of a speaker', () => {
  const [person, organisation] = speakerViews(graph);

  test('tells a person from an organisation', () => {
    expect([organisation?.text, organisation?.isPerson]).toEqual(['GS네오텍', false]);
    expect([person?.text, person?.isPerson, person?.otherNames]).toEqual(['김일호', true, ['Kim Ilho']]);
  });

  test('lists sessions in time order with affiliation and role as they were then', () => {
    expect(person?.sessions.map(({ text, role }) => [text, role])).toEqual([
      ['처음', 'A사 과장'],
      ['나중', 'B사'],
    ]);
    expect(organisation?.sessions.map(({ text, role }) => [text, role])).toEqual([['처음', '주관']]);
  });
});
