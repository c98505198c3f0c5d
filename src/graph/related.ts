import type { ServiceId, SessionId, TopicId } from '../schema/ids.ts';
import { eventOf, type Graph } from './graph.ts';

/** A session worth reading after another, and why. */
export interface Related {
  readonly session: SessionId;
  /** Services that both are about, most important first, at most three. */
  readonly services: readonly ServiceId[];
  /** Topics that both have, where no service is shared. */
  readonly topics: readonly TopicId[];
}

const limit = 4;

/**
 * Sessions of other events that are about the same. What both treat in sections of their own counts more than a topic, and
 * what few sessions treat counts more than what all do. Nothing in common, nothing related.
 */
export function relatedTo(graph: Graph, id: SessionId): Related[] {
  const own = graph.sessions.get(id)?.data;
  const roles = graph.rolesBySession.get(id);
  if (!own || !roles) return [];
  const rarity = (session: SessionId, service: ServiceId): number => {
    const weights = { main: 2, section: 1, mention: 0 };
    const role = graph.rolesBySession.get(session)?.get(service) ?? 'mention';
    const sessions = new Set(graph.mentionsByService.get(service)?.map((mention) => mention.session)).size;
    return weights[role] / Math.log2(1 + sessions);
  };

  const scored = [...graph.sessions.values()]
    .filter((other) => eventOf(other.id) !== eventOf(id))
    .map((other) => {
      const shared = [...roles.keys()]
        .map((service) => ({ service, score: rarity(id, service) * rarity(other.id, service) }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score);
      const topics = own.topics.filter((topic) => other.data.topics.includes(topic));
      return {
        session: other.id,
        services: shared.slice(0, 3).map(({ service }) => service),
        topics: shared.length > 0 ? [] : topics,
        score: shared.reduce((sum, { score }) => sum + score, 0) + topics.length * 0.2,
      };
    });

  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ session, services, topics }) => ({ session, services, topics }));
}
