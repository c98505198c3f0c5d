import type { Graph } from '../graph/graph.ts';
import { toFeed, toSection, toService, toSession } from '../links.ts';
import type { Section } from '../schema/body.ts';
import type { ServiceId, SessionId } from '../schema/ids.ts';
import { type ChangeView, toChanges, toChangeView } from '../views/change.ts';
import { eventRecordOf, known } from '../views/common.ts';

/** Something new. */
export interface FeedItem {
  /** The path of what it is about. It is known by this for ever, wherever the site stands. */
  readonly id: string;
  /** Where it leads. */
  readonly path: string;
  readonly title: string;
  readonly text: string;
  /** The day on which it came to the site: a session was published, a change was last verified. */
  readonly day: string;
}

/** What is new on a page. */
export interface Feed {
  readonly path: string;
  readonly page: string;
  readonly title: string;
  readonly description: string;
  /** Newest first. */
  readonly items: readonly FeedItem[];
}

/** A feed tells what is new; its page has all. */
const longest = 100;
const titlesShown = 5;

const newest = (items: readonly FeedItem[]): FeedItem[] =>
  [...items].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)).slice(0, longest);

/** Those of the latest event first. */
const sessionsOf = (graph: Graph): SessionId[] => [...graph.sessionsByEvent.values()].reverse().flat();

/** A session as an item; none while it is a draft. What it says besides is the caller's. */
function sessionItem(graph: Graph, id: SessionId, to: { path: string; text: string }): FeedItem[] {
  const { data } = known(graph.sessions, id);
  if (data.draft) return [];
  const title = `${data.title} · ${eventRecordOf(graph, id).data.nameKo}`;
  return [{ id: toSession(id), title, day: data.published, ...to }];
}

/** A change as an item. Its own date is in the title: it may be long past when it is found out, or lie ahead. */
function changeItem({ service, href, date, asOf, part, note, source, isPlanned }: ChangeView): FeedItem {
  const when = date?.text ?? `${asOf.text} 현재`;
  return {
    id: href,
    path: href,
    title: [service.text, part, when, isPlanned && '예정'].filter(Boolean).join(' · '),
    text: `${note} 출처: ${source}`,
    day: asOf.iso,
  };
}

export function toSessionFeed(graph: Graph): Feed {
  const page = '/sessions/';
  const items = sessionsOf(graph).flatMap((id) =>
    sessionItem(graph, id, { path: toSession(id), text: known(graph.sessions, id).data.summary }),
  );
  return {
    path: toFeed(page),
    page,
    title: '세션노트: 세션',
    description: 'AWS 행사에서 들은 세션의 정리. 새로 실은 것부터.',
    items: newest(items),
  };
}

export function toChangeFeed(graph: Graph): Feed {
  const page = '/changes/';
  return {
    path: toFeed(page),
    page,
    title: '세션노트: 노트 이후 달라진 것',
    description: 'AWS 행사 노트에 나온 서비스에 그 뒤 있었던 변경. 새로 확인한 것부터.',
    items: newest(toChanges(graph).map(changeItem)),
  };
}

/** What a session says of a service, by the titles of its sections. */
function toldIn(sections: readonly Section[], summary: string): string {
  const titles = sections.flatMap(({ title }) => (title === '' ? [] : [title]));
  if (titles.length === 0) return summary;
  const more = titles.length > titlesShown ? ` 외 ${titles.length - titlesShown}개` : '';
  return `구절 ${sections.length}개: ${titles.slice(0, titlesShown).join(', ')}${more}`;
}

/** A session in the feed of a service leads to the first section that speaks of it. */
function passageItems(graph: Graph, service: ServiceId): FeedItem[] {
  const bySession = Map.groupBy(graph.mentionsByService.get(service) ?? [], ({ session }) => session);
  return sessionsOf(graph).flatMap((session) => {
    const sections = (bySession.get(session) ?? []).map(({ section }) => section);
    const [first] = sections;
    const text = toldIn(sections, known(graph.sessions, session).data.summary);
    return first ? sessionItem(graph, session, { path: toSection(session, first.id), text }) : [];
  });
}

/** What is new of a service: sessions that speak of it and its changes; undefined where there is neither. */
export function toServiceFeed(graph: Graph, id: ServiceId): Feed | undefined {
  const service = graph.services.get(id);
  if (!service) return undefined;
  const page = toService(id);
  const changes = service.data.lifecycle.map((event) => changeItem(toChangeView(service, event))).reverse();
  const items = newest([...passageItems(graph, id), ...changes]);
  if (items.length === 0) return undefined;
  return {
    path: toFeed(page),
    page,
    title: `세션노트: ${service.data.name}`,
    description: `${service.data.name}: 행사에서 한 말과 그 뒤의 변경. 새로 싣거나 확인한 것부터.`,
    items,
  };
}
