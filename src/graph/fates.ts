import { type Problem, problem } from '../problems/problem.ts';
import { lineOf } from '../schema/parse.ts';
import { eventOf } from './graph.ts';
import type { Records } from './records.ts';
import { isAfter } from './status.ts';

/** Announcements of things not yet out, of whose later fate nothing is recorded. */
export function checkFates({ sessions, events, services }: Records): Problem[] {
  const dates = new Map(events.map(({ id, data }) => [id, data.when?.date ?? String(data.year)]));
  const lifecycles = new Map(services.map(({ id, data }) => [id, data.lifecycle]));
  return sessions.flatMap(({ id, data, from }) =>
    data.announcements.flatMap(({ service, status }, index) => {
      const day = dates.get(eventOf(id));
      const lifecycle = lifecycles.get(service);
      if (status === 'ga' || day === undefined || !lifecycle || lifecycle.some((event) => isAfter(event, day)))
        return [];
      return [problem('unknownFate', { file: from.file, line: lineOf(from.lines, ['announcements', index]) }, service)];
    }),
  );
}
