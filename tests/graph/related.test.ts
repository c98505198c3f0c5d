import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/graph.ts';
import { relatedTo } from '../../src/graph/related.ts';
import { sessionId } from '../../src/schema/ids.ts';
import { event, lead, passage, records, section, service, session } from '../helpers/records.ts';

const about = (id: string, services: string[], topics: string[] = [], order = 1) =>
  session(id, {
    order,
    topics,
    services,
    sections: services.map((one) => section(`about-${one}`, { titleServices: [service(one).id] })),
  });

const relatedOf = (id: string, sessions: ReturnType<typeof session>[]) => {
  const events = [...new Set(sessions.map((one) => one.id.split('/')[0] ?? ''))];
  const graph = buildGraph(records({ sessions, events: events.map((one, order) => event(one, { order })) }));
  return relatedTo(graph, sessionId.parse(id));
};

describe('sessions worth reading next', () => {
  test('are about the same service', () => {
    expect(
      relatedOf('a/one', [about('a/one', ['s3']), about('b/two', ['s3']), about('b/three', ['eks'], [], 2)]),
    ).toEqual([{ session: 'b/two', services: ['s3'], topics: [] }]);
  });

  test('are of other events', () => {
    expect(relatedOf('a/one', [about('a/one', ['s3']), about('a/two', ['s3'], [], 2)])).toEqual([]);
  });

  test('are not the session itself', () => {
    expect(relatedOf('a/one', [about('a/one', ['s3'])])).toEqual([]);
  });

  test('share a topic where they share no service', () => {
    expect(relatedOf('a/one', [about('a/one', ['s3'], ['cdn']), about('b/two', ['eks'], ['cdn'])])).toEqual([
      { session: 'b/two', services: [], topics: ['cdn'] },
    ]);
  });

  test('are not those that merely name the same service', () => {
    const named = (id: string) => session(id, { services: ['eks'], sections: [lead(passage('글', ['s3']))] });
    const one = session('a/one', { services: ['ecs'], sections: [lead(passage('글', ['s3']))] });
    expect(relatedOf('a/one', [one, named('b/two')])).toEqual([]);
  });

  test('share what few sessions treat rather than what all do', () => {
    const sessions = [
      about('a/one', ['common', 'rare']),
      about('b/both-treat-the-common', ['common']),
      about('c/both-treat-the-rare', ['rare']),
      about('d/common', ['common']),
      about('e/common', ['common']),
    ];
    expect(relatedOf('a/one', sessions)[0]?.session).toBe('c/both-treat-the-rare');
  });

  test('share a service rather than a topic', () => {
    const sessions = [about('a/one', ['s3'], ['cdn']), about('b/topic', ['eks'], ['cdn']), about('c/service', ['s3'])];
    expect(relatedOf('a/one', sessions).map(({ session: id }) => id)).toEqual(['c/service', 'b/topic']);
  });

  test('are four at most, with three services at most', () => {
    const services = ['s3', 'eks', 'ecs', 'rds'];
    const sessions = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => about(`${id}/one`, services));
    const found = relatedOf('a/one', sessions);
    expect(found).toHaveLength(4);
    for (const one of found) expect(one.services).toHaveLength(3);
  });

  test('are none for a session that is not there', () => {
    expect(relatedOf('a/nothing', [about('a/one', ['s3'])])).toEqual([]);
  });
});
