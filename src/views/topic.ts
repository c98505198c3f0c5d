import type { Graph } from '../graph/graph.ts';
import { toTopic } from '../links.ts';
import type { ServiceId, TopicId } from '../schema/ids.ts';
import { type Chip, chipsOf, known, type Link, type SessionRow, toSessionRow } from './common.ts';

export interface TopicView extends Link {
  readonly id: TopicId;
  readonly otherNames: readonly string[];
  readonly sessions: readonly SessionRow[];
  /** Main services of the topic's sessions. */
  readonly services: readonly Chip[];
}

export function topicViews(graph: Graph): TopicView[] {
  return [...graph.topics.values()].map(({ id, data }) => {
    const sessions = known(graph.sessionsByTopic, id);
    const main = new Set<ServiceId>(
      sessions.flatMap((session) => known(graph.sessions, session).data.services.slice(0, 3)),
    );
    return {
      id,
      text: data.name,
      href: toTopic(id),
      otherNames: data.names,
      sessions: sessions.map((session) => toSessionRow(graph, session)),
      services: chipsOf(graph, [...main]),
    };
  });
}
