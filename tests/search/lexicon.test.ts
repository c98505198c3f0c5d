import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/graph.ts';
import { targetOf, toEvent, toService, toSession, toSpeaker, toTopic } from '../../src/links.ts';
import { eventId, serviceId, sessionId, speakerId, topicId } from '../../src/schema/ids.ts';
import { packLexicon } from '../../src/search/entities.ts';
import { fromPostings, readLexicon, toPostings } from '../../src/search/lexicon.ts';
import { graph, lexicon, packed } from '../helpers/lexicon.ts';
import { event, lead, passage, records, section, service, session } from '../helpers/records.ts';

describe('numbers as text', () => {
  test.each<[number[]]>([
    [[]],
    [[0]],
    [[0, 1, 2]],
    [[90]],
    [[91]],
    [[56, 57, 58]],
    [[5, 96, 97, 188]],
    [[8280, 8281, 8282]],
    [[100000]],
  ])('%j comes back', (numbers) => {
    expect(fromPostings(toPostings(numbers))).toEqual(numbers);
  });

  test('every step comes back, and needs no escape in JSON', () => {
    for (let step = 0; step <= 9000; step++) {
      const text = toPostings([step, step * 2 + 1]);
      expect(fromPostings(text)).toEqual([step, step * 2 + 1]);
      expect(JSON.stringify(text)).toBe(`"${text}"`);
    }
  });
});

describe('the lexicon', () => {
  test('is small text that survives JSON', () => {
    expect(readLexicon(JSON.parse(JSON.stringify(packed)))).toEqual(readLexicon(packed));
  });

  test('has the sessions and sections of the graph, in its order', () => {
    expect(lexicon.sessions.map(({ path, title }) => [path, title])).toEqual(
      [...graph.sessions.values()].map(({ id, data }) => [toSession(id), data.title]),
    );
    expect(lexicon.sections.map(({ id, title }) => [id, title])).toEqual([
      ['', ''],
      ['cold-start', '콜드 스타트'],
      ['lambda', 'Lambda의 한도'],
      ['buckets', 'S3의 버킷'],
      ['encryption', '암호화'],
      ['eks', 'EKS의 변화'],
    ]);
    expect(lexicon.sections.map((one) => one.session)).toEqual([0, 0, 0, 1, 1, 2]);
  });

  test('keeps its numbers in step where a session has no sections', () => {
    const gappy = buildGraph(
      records({
        sessions: [
          session('a/one', { order: 1, sections: [] }),
          session('a/two', {
            order: 2,
            services: ['s3'],
            sections: [section('x', { title: 'S3', titleServices: [serviceId.parse('s3')] })],
          }),
        ],
        events: [event('a')],
        services: [service('s3', { name: 'Amazon S3', shortName: 'S3' })],
      }),
    );
    const { sections, entities } = readLexicon(packLexicon(gappy));
    const [found] = entities.find(({ id }) => id === 's3')?.sections.keys() ?? [];
    expect(sections[found ?? -1]).toMatchObject({ id: 'x', session: 1 });
  });

  test('says which sections speak of a service, and which in their heading', () => {
    const sectionsOf = (id: string) =>
      [...(lexicon.entities.find((entity) => entity.id === id)?.sections ?? [])]
        .map(([number, heading]) => [lexicon.sections[number]?.id, heading])
        .sort();
    expect(sectionsOf('lambda')).toEqual([
      ['', false],
      ['cold-start', false],
      ['lambda', true],
    ]);
    expect(sectionsOf('s3')).toEqual([
      ['buckets', true],
      ['encryption', false],
    ]);
    expect(sectionsOf('serverless')).toEqual([['lambda', false]]);
  });

  test('leads to addresses of the site, which links.ts makes for the pages', () => {
    expect(lexicon.entities.filter(({ kind }) => kind !== 'since').map(({ path }) => path)).toEqual([
      ...[...graph.services.keys()].map((id) => toService(serviceId.parse(id))),
      ...[...graph.topics.keys()].map((id) => toTopic(topicId.parse(id))),
      ...[...graph.speakers.keys()].map((id) => toSpeaker(speakerId.parse(id))),
    ]);
    expect(lexicon.events.map(({ id }) => toEvent(eventId.parse(id)))).toEqual([...graph.events.keys()].map(toEvent));
    for (const { path } of [...lexicon.entities, ...lexicon.sessions]) expect(targetOf(path), path).toBeDefined();
    expect(lexicon.sessions.map(({ path }) => path)).toContain(toSession(sessionId.parse('seoul-2018/functions')));
  });

  test('knows names without the vendor, each once', () => {
    expect(lexicon.entities.find(({ id }) => id === 'lambda')?.names).toEqual(['Lambda', '람다', 'FaaS']);
  });

  test('knows what came later by its name, on the page of the service', () => {
    expect(lexicon.entities.at(-1)).toMatchObject({
      kind: 'since',
      path: '/services/lambda/#2019-12-provisioned',
      names: ['프로비저닝된 동시성'],
    });
  });

  test('finds a word in every section that holds it, particles aside', () => {
    const placesOf = (word: string) =>
      lexicon.wordByText.get(word)?.sections.map((number) => lexicon.sections[number]?.id);
    expect(placesOf('버킷')).toEqual(['buckets', 'eks']);
    expect(placesOf('컨테이너')).toEqual(['eks']);
    expect(placesOf('99.99%')).toEqual(['buckets']);
    expect(placesOf('없는말')).toBeUndefined();
  });

  test('leaves drafts out', () => {
    const withDraft = buildGraph(
      records({
        sessions: [
          session('a/one', { sections: [lead(passage('글', ['lambda']))] }),
          session('a/draft', { order: 2, draft: true, sections: [lead(passage('비밀스러운 낱말'))] }),
        ],
        events: [event('a')],
        services: [service('lambda')],
      }),
    );
    expect(JSON.stringify(packLexicon(withDraft))).not.toContain('비밀');
  });
});
