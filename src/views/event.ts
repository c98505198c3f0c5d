import type { Graph } from '../graph/graph.ts';
import type { EventRecord } from '../graph/records.ts';
import { toEvent, toYear } from '../links.ts';
import type { EventId, ServiceId } from '../schema/ids.ts';
import {
  type Chip,
  chipsOf,
  type DateView,
  dateOf,
  known,
  type Link,
  type SessionRow,
  toEventLink,
  toSessionRow,
} from './common.ts';

/** An event in a list. */
export interface EventRow extends Link {
  readonly date: DateView;
  readonly sessions: number;
}

export interface EventView extends EventRow {
  readonly id: EventId;
  readonly name: string;
  readonly year: Link;
  readonly place: string | undefined;
  readonly url: string | undefined;
  readonly whenSource: string | undefined;
  readonly agenda: readonly SessionRow[];
  /** What the event's sessions are about: named in a heading or more. */
  readonly services: readonly Chip[];
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
}

export function toEventRow(graph: Graph, event: EventRecord): EventRow {
  return { ...toEventLink(event), date: dateOf(event), sessions: known(graph.sessionsByEvent, event.id).length };
}

/** Services that sessions of an event are about, those of most sessions first. */
export function subjectsOf(graph: Graph, event: EventId): ServiceId[] {
  const counts = new Map<ServiceId, number>();
  for (const session of known(graph.sessionsByEvent, event)) {
    for (const [service, role] of known(graph.rolesBySession, session)) {
      if (role !== 'mention') counts.set(service, (counts.get(service) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([service]) => service);
}

export function eventViews(graph: Graph): EventView[] {
  const events = [...graph.events.values()];
  return events.map((event, index) => {
    const [previous, next] = [events[index - 1], events[index + 1]];
    return {
      ...toEventRow(graph, event),
      id: event.id,
      name: event.data.name,
      year: { text: `${event.data.year}년`, href: toYear(event.data.year) },
      place: event.data.place,
      url: event.data.url,
      whenSource: event.data.when?.source,
      agenda: known(graph.sessionsByEvent, event.id).map((session) => toSessionRow(graph, session)),
      services: chipsOf(graph, subjectsOf(graph, event.id)),
      previous: previous && { text: previous.data.nameKo, href: toEvent(previous.id) },
      next: next && { text: next.data.nameKo, href: toEvent(next.id) },
    };
  });
}
