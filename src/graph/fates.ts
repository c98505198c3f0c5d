import { type Problem, problem } from '../problems/problem.ts';
import type { ServiceId } from '../schema/ids.ts';
import { lineOf } from '../schema/parse.ts';
import { eventOf } from './graph.ts';
import type { EventRecord, Records, ServiceRecord, SessionRecord } from './records.ts';
import { isAfter } from './status.ts';

/** An announcement of a session by its place in the front matter. */
interface Announcement {
  readonly session: SessionRecord;
  readonly index: number;
  readonly service: ServiceId;
}

/** Announcements of things not yet out, of whose later fate nothing is recorded. */
export function announcementsWithoutFate(
  sessions: Iterable<SessionRecord>,
  events: Iterable<EventRecord>,
  services: Iterable<ServiceRecord>,
): Announcement[] {
  const dates = new Map([...events].map(({ id, data }) => [id, data.when?.date ?? String(data.year)]));
  const lifecycles = new Map([...services].map(({ id, data }) => [id, data.lifecycle]));
  return [...sessions].flatMap((session) =>
    session.data.announcements.flatMap(({ service, status }, index) => {
      const day = dates.get(eventOf(session.id));
      const lifecycle = lifecycles.get(service);
      const isKnown = !lifecycle || day === undefined || lifecycle.some((event) => isAfter(event, day));
      return status === 'ga' || isKnown ? [] : [{ session, index, service }];
    }),
  );
}

export function checkFates({ sessions, events, services }: Records): Problem[] {
  return announcementsWithoutFate(sessions, events, services).map(({ session: { from }, index, service }) =>
    problem('unknownFate', { file: from.file, line: lineOf(from.lines, ['announcements', index]) }, service),
  );
}
