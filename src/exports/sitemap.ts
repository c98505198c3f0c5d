import { toLedger } from '../graph/addresses.ts';
import { eventOf, type Graph } from '../graph/graph.ts';
import { ownPages, toEvent, toService, toSession, toSpeaker, toTopic, toYear } from '../links.ts';
import type { SessionId } from '../schema/ids.ts';
import { known } from '../views/common.ts';

/** A page as search engines are told of it. */
export interface SitemapEntry {
  readonly path: string;
  /** The last day on which something changed in what the page is made of; undefined where the content does not tell. */
  readonly changed: string | undefined;
}

const latest = (days: readonly (string | undefined)[]): string | undefined =>
  days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);

/** The last change of every page that is made of dated content. */
function changes(graph: Graph): Map<string, string | undefined> {
  const dayOf = (id: SessionId): string | undefined => known(graph.sessions, id).data.updated;
  const lastOf = (sessions: readonly SessionId[]): string | undefined => latest(sessions.map(dayOf));
  const ofYear = (year: number) =>
    [...graph.sessions.keys()].filter((id) => known(graph.events, eventOf(id)).data.year === year);
  return new Map([
    ...[...graph.sessions.keys()].map((id) => [toSession(id), dayOf(id)] as const),
    ...[...graph.sessionsByEvent].map(([id, sessions]) => [toEvent(id), lastOf(sessions)] as const),
    ...[...graph.sessionsByTopic].map(([id, sessions]) => [toTopic(id), lastOf(sessions)] as const),
    ...[...graph.sessionsBySpeaker].map(([id, sessions]) => [toSpeaker(id), lastOf(sessions)] as const),
    ...graph.years.map((year) => [toYear(year), lastOf(ofYear(year))] as const),
    ...[...graph.services].map(([id, { data }]) => {
      const sessions = (graph.mentionsByService.get(id) ?? []).map(({ session }) => session);
      return [toService(id), latest([lastOf(sessions), ...data.lifecycle.map(({ asOf }) => asOf)])] as const;
    }),
  ]);
}

/** The published pages with something to find, in the order of the ledger of addresses. */
export function toSitemap(graph: Graph): SitemapEntry[] {
  const changed = changes(graph);
  return Object.keys(toLedger(graph))
    .filter((path) => !ownPages.some((own) => own === path))
    .map((path) => ({ path, changed: changed.get(path) }));
}
