import type { ServiceId } from '../schema/ids.ts';
import type { Lifecycle } from '../schema/service.ts';
import { eventOf, type Graph } from './graph.ts';
import type { ServiceRecord } from './records.ts';
import { isAfter } from './status.ts';

/** Lifecycle events by the reference that a claim uses, "qldb/2025-07-31". */
export function toLifecycleIndex(services: readonly ServiceRecord[]): ReadonlyMap<string, Lifecycle> {
  return new Map(
    services.flatMap(({ id, data }) => data.lifecycle.map((event) => [`${id}/${event.id}`, event] as const)),
  );
}

/** What happened to a service after a note first spoke of it; all of it where none does. */
export function sinceFirstMention({ mentionsByService, services, events }: Graph, id: ServiceId): readonly Lifecycle[] {
  const lifecycle = services.get(id)?.data.lifecycle ?? [];
  const first = mentionsByService.get(id)?.[0];
  const event = first && events.get(eventOf(first.session))?.data;
  if (!event) return lifecycle;
  return lifecycle.filter((one) => isAfter(one, event.when?.date ?? String(event.year)));
}
