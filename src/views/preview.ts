import type { Graph } from '../graph/graph.ts';
import type { EventRecord, ServiceRecord, SessionRecord } from '../graph/records.ts';
import { toNameKey } from '../korean/normalise.ts';
import { sitePreview, toEvent, toOwnPreview, toService, toSession, toYear } from '../links.ts';
import { categories } from '../schema/category.ts';
import type { EventId, ServiceId } from '../schema/ids.ts';
import { dateOf, eventRecordOf, known, speakersOf } from './common.ts';
import { subjectsOf } from './event.ts';
import { toMatrixRow } from './matrix.ts';
import { titleOf } from './service.ts';
import { type Stamp, stampOf } from './status.ts';

/** In pixels, what chats ask for. */
export const previewSize = { width: 1200, height: 630 } as const;

/** A service or a category as a square in its hue. */
export interface Square {
  readonly text: string;
  readonly hue: string;
}

/** An event on the thread of a service. */
export interface Knot {
  readonly year: string;
  readonly event: string;
  /** Whether it speaks of the service for itself or only names it; undefined when it does neither. */
  readonly said: 'subject' | 'mention' | undefined;
}

/** What the image shows that a chat puts beside a link to a page. */
export interface Preview {
  /** Address of the image, from the root of the site. */
  readonly href: string;
  readonly title: string;
  /** What has become of it. */
  readonly stamp: Stamp | undefined;
  readonly lines: readonly string[];
  /** Hue of the bar and of the thread; undefined for what has no category. */
  readonly hue: string | undefined;
  /** What it is about, most important first. */
  readonly squares: readonly Square[];
  /** Events in time order. */
  readonly thread: readonly Knot[];
}

/** As many as can still be read. */
const eventsShown = 8;

const hueOf = ({ data }: ServiceRecord): string => categories[data.category].hue;

const isAws = ({ data }: ServiceRecord): boolean => data.kind !== 'concept' && data.kind !== 'third-party';

/** The categories that sessions of events are about, those of most services first. */
function categoriesOf(graph: Graph, events: readonly EventId[]): Square[] {
  const services = new Set(events.flatMap((event) => subjectsOf(graph, event)));
  const byCategory = Map.groupBy(
    [...services].map((id) => known(graph.services, id)).filter(isAws),
    ({ data }) => data.category,
  );
  return [...byCategory]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([category]) => ({ text: categories[category].nameKo, hue: categories[category].hue }));
}

function ofSession(graph: Graph, session: SessionRecord): Preview {
  const event = eventRecordOf(graph, session.id);
  const speakers = speakersOf(graph, session).map(({ text }) => text);
  // An event of which no more than the year is known has it in its name.
  const when = event.data.when && dateOf(event).text;
  const services = session.data.services.map((id) => known(graph.services, id));
  return {
    href: toOwnPreview(toSession(session.id)),
    title: session.data.title,
    stamp: undefined,
    lines: [[event.data.nameKo, speakers.join(', ') || when].filter(Boolean).join(' · ')],
    hue: services[0] && hueOf(services[0]),
    squares: services.map((service) => ({ text: service.data.shortName, hue: hueOf(service) })),
    thread: [],
  };
}

/** The events up to the last that speaks of a service. */
function threadOf(graph: Graph, id: ServiceId): Knot[] {
  const events = [...graph.events.values()];
  const { cells, last } = toMatrixRow(
    graph,
    id,
    events.map((event) => event.id),
  );
  if (last < 0) return [];
  const end = Math.max(last + 1, Math.min(events.length, eventsShown));
  return events
    .map(({ data }, at): Knot => {
      const cell = cells[at];
      return { year: String(data.year), event: data.shortName, said: cell && (cell.isSubject ? 'subject' : 'mention') };
    })
    .slice(Math.max(0, end - eventsShown), end);
}

function ofService(graph: Graph, service: ServiceRecord): Preview {
  const { id, data } = service;
  const title = titleOf(data);
  const otherName = [data.nameKo, data.name].find((name) => toNameKey(name) !== toNameKey(title));
  return {
    href: toOwnPreview(toService(id)),
    title,
    stamp: stampOf(data.lifecycle),
    lines: [[otherName, categories[data.category].nameKo].filter(Boolean).join(' · '), data.description],
    hue: hueOf(service),
    squares: [],
    thread: threadOf(graph, id),
  };
}

const sessionsOf = (graph: Graph, events: readonly EventRecord[]): string =>
  `세션 ${events.reduce((sum, { id }) => sum + known(graph.sessionsByEvent, id).length, 0)}개`;

function ofEvent(graph: Graph, event: EventRecord): Preview {
  const facts = [dateOf(event).text, event.data.place, sessionsOf(graph, [event])];
  return {
    href: toOwnPreview(toEvent(event.id)),
    title: event.data.nameKo,
    stamp: undefined,
    lines: [facts.filter(Boolean).join(' · ')],
    hue: undefined,
    squares: categoriesOf(graph, [event.id]),
    thread: [],
  };
}

function ofYear(graph: Graph, year: number): Preview {
  const events = [...graph.events.values()].filter(({ data }) => data.year === year);
  return {
    href: toOwnPreview(toYear(year)),
    title: `${year}년`,
    stamp: undefined,
    lines: [events.map(({ data }) => data.nameKo).join(' · '), sessionsOf(graph, events)],
    hue: undefined,
    squares: categoriesOf(
      graph,
      events.map(({ id }) => id),
    ),
    thread: [],
  };
}

/** What all other pages show. */
function ofSite(graph: Graph): Preview {
  const events = [...graph.events.values()];
  return {
    href: sitePreview,
    title: '세션노트',
    stamp: undefined,
    lines: [
      'AWS 행사 노트를 서비스와 연도로',
      `행사 ${events.length}개 · ${sessionsOf(graph, events)} · 서비스·기술 ${graph.services.size}개`,
    ],
    hue: undefined,
    squares: categoriesOf(
      graph,
      events.map(({ id }) => id),
    ),
    thread: [],
  };
}

/** One for the site and for each published session, service, event and year. */
export function previewViews(graph: Graph): Preview[] {
  return [
    ofSite(graph),
    ...[...graph.sessions.values()].filter(({ data }) => !data.draft).map((session) => ofSession(graph, session)),
    ...[...graph.services.values()].map((service) => ofService(graph, service)),
    ...[...graph.events.values()].map((event) => ofEvent(graph, event)),
    ...graph.years.map((year) => ofYear(graph, year)),
  ];
}
