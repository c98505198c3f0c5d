import type { Lifecycle } from '../schema/service.ts';
import type { ServiceRecord } from './records.ts';

/** Lifecycle events by the reference that a claim uses, "qldb/2025-07-31". */
export function toLifecycleIndex(services: readonly ServiceRecord[]): ReadonlyMap<string, Lifecycle> {
  return new Map(
    services.flatMap(({ id, data }) => data.lifecycle.map((event) => [`${id}/${event.id}`, event] as const)),
  );
}
