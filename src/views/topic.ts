import type { Graph } from '../graph/graph.ts';
import { toTopic } from '../links.ts';
import type { ServiceId, TopicId } from '../schema/ids.ts';
import { type Chip, chipsOf, known, type Link, type SessionRow, toSessionRow } from './common.ts';

const servicesShown = 16;

export interface TopicView extends Link {
  readonly id: TopicId;
  readonly sessions: readonly SessionRow[];
  /** What the topic's sessions are filed under, the most frequent first. */
  readonly services: readonly Chip[];
}

export function topicViews(graph: Graph): TopicView[] {
  return [...graph.topics.values()].map(({ id, data }) => {
    const sessions = known(graph.sessionsByTopic, id);
    const counts = new Map<ServiceId, number>();
    for (const session of sessions) {
      for (const service of known(graph.sessions, session).data.services)
        counts.set(service, (counts.get(service) ?? 0) + 1);
    }
    const services = [...counts].sort(([, a], [, b]) => b - a).slice(0, servicesShown);
    return {
      id,
      text: data.name,
      href: toTopic(id),
      sessions: sessions.map((session) => toSessionRow(graph, session)),
      services: chipsOf(
        graph,
        services.map(([service]) => service),
      ),
    };
  });
}
