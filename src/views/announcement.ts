import type { Graph } from '../graph/graph.ts';
import { toSection } from '../links.ts';
import type { EventId, ServiceId, SessionId } from '../schema/ids.ts';
import type { Session } from '../schema/session.ts';
import { known, type Link } from './common.ts';

/** How far along something was when it was announced. */
const words: Record<Session['announcements'][number]['status'], string> = {
  announced: '발표',
  preview: '프리뷰',
  ga: '정식 출시',
  planned: '예고',
};

/** Something announced on stage; the link leads to the section. */
export interface Announcement extends Link {
  readonly service: ServiceId;
  readonly status: string;
  /** Other sessions of the event that announced it too. */
  readonly also: readonly Link[];
}

/** What was announced at an event, each thing once: two sessions that announce a service alike speak of the same. */
export function announcementsAt(graph: Graph, event: EventId): Announcement[] {
  const found: (Announcement & { session: SessionId; also: Link[] })[] = [];
  for (const session of known(graph.sessionsByEvent, event)) {
    const { title, announcements } = known(graph.sessions, session).data;
    for (const { service, what, status: kind, section } of announcements) {
      const status = words[kind];
      const href = toSection(session, section);
      const first = found.find((one) => one.service === service && one.status === status && one.session !== session);
      if (first) first.also.push({ text: title, href });
      else found.push({ text: what, href, service, status, session, also: [] });
    }
  }
  return found.map(({ session: _session, ...announcement }) => announcement);
}
