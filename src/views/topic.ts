import type { Graph } from '../graph/graph.ts';
import type { TopicRecord } from '../graph/records.ts';
import { createTopicFinder, weighSections } from '../graph/topic.ts';
import { toNameKey } from '../korean/normalise.ts';
import { toTopic } from '../links.ts';
import { categories } from '../schema/category.ts';
import type { ServiceId, TopicId } from '../schema/ids.ts';
import { type Chip, chipsOf, known, type Link, type SessionRow, toSessionRow } from './common.ts';

export interface TopicView extends Link {
  readonly id: TopicId;
  readonly sessions: readonly SessionRow[];
  /** What the topic's sections are about, the most first. */
  readonly services: readonly Chip[];
}

/**
 * Services by how much the topic's sections speak of them, twice in a heading. A service of the category that bears the
 * topic's name is of the topic wherever its sessions speak of it. What is hardly spoken of elsewhere goes before the rest.
 */
function servicesOf(graph: Graph, { id, data }: TopicRecord): ServiceId[] {
  const namesTopic = createTopicFinder(data);
  const topicKeys = [data.name, ...data.names].map(toNameKey);
  const isOfTopic = (service: ServiceId): boolean =>
    topicKeys.includes(toNameKey(categories[known(graph.services, service).data.category].nameKo));

  const scores = new Map<ServiceId, number>();
  for (const session of known(graph.sessionsByTopic, id)) {
    for (const [section, weight] of weighSections(known(graph.sessions, session), namesTopic)) {
      const inTitle = new Set(section.titleServices);
      for (const service of new Set([...inTitle, ...section.passages.flatMap(({ services }) => services)])) {
        const score = (isOfTopic(service) ? 2 : weight) * (inTitle.has(service) ? 2 : 1);
        if (score > 0) scores.set(service, (scores.get(service) ?? 0) + score);
      }
    }
  }
  const mentionsOf = (service: ServiceId): number => graph.mentionsByService.get(service)?.length ?? 0;
  return [...scores].sort(([a, x], [b, y]) => y - x || mentionsOf(a) - mentionsOf(b)).map(([service]) => service);
}

export function topicViews(graph: Graph): TopicView[] {
  return [...graph.topics.values()].map((topic) => {
    const services = servicesOf(graph, topic);
    return {
      id: topic.id,
      text: topic.data.name,
      href: toTopic(topic.id),
      sessions: known(graph.sessionsByTopic, topic.id).map((session) => toSessionRow(graph, session)),
      services: chipsOf(graph, services),
    };
  });
}
