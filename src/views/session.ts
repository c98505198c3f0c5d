import { eventOf, type Graph } from '../graph/graph.ts';
import type { SessionRecord } from '../graph/records.ts';
import { relatedTo } from '../graph/related.ts';
import { toSession, toTopic, toYear } from '../links.ts';
import type { SessionId } from '../schema/ids.ts';
import type { Session } from '../schema/session.ts';
import {
  type Chip,
  chipsSince,
  type DateView,
  dateOf,
  eventRecordOf,
  known,
  type Link,
  minutesOf,
  type Speaker,
  speakerOf,
  toDateView,
  toEventLink,
} from './common.ts';

/** Everything a session's page shows. */
export interface SessionView extends Link {
  readonly id: SessionId;
  readonly year: Link;
  readonly event: Link;
  readonly isDraft: boolean;
  /** Place among the sessions of the event, from 1. */
  readonly position: number;
  readonly count: number;
  readonly date: DateView;
  readonly place: string | undefined;
  readonly speakers: readonly (Speaker & { readonly role: string })[];
  readonly minutes: number;
  readonly summary: string;
  readonly keyPoints: readonly string[];
  readonly chips: readonly Chip[];
  readonly topics: readonly Link[];
  readonly contents: readonly { readonly id: string; readonly title: string; readonly depth: number }[];
  readonly html: string;
  readonly corrections: Session['corrections'];
  readonly related: readonly (Link & { readonly event: string; readonly reason: string })[];
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
  /** Undefined while a draft does not say. */
  readonly source: Session['source'];
  readonly slides: string | undefined;
  /** Undefined while a draft does not say, as the day of the last change. */
  readonly published: DateView | undefined;
  readonly updated: DateView | undefined;
  /** Path of the note in the project, for the edit link. */
  readonly file: string;
}

/** Headings with their former ids, so that old links land on them. */
function withFormerIds(html: string, anchors: Session['anchors']): string {
  return Object.entries(anchors).reduce(
    (text, [was, now]) => text.replace(new RegExp(`<h[2-4] id="${now}"[^>]*>`), `$&<span id="${was}"></span>`),
    html,
  );
}

function toSessionView(graph: Graph, { id, data, body, from }: SessionRecord): SessionView {
  const event = eventRecordOf(graph, id);
  const siblings = known(graph.sessionsByEvent, eventOf(id));
  const position = siblings.indexOf(id);
  const toLink = (session: SessionId | undefined): Link | undefined =>
    session && { text: known(graph.sessions, session).data.title, href: toSession(session) };

  return {
    id,
    text: data.title,
    href: toSession(id),
    isDraft: data.draft,
    year: { text: `${event.data.year}년`, href: toYear(event.data.year) },
    event: toEventLink(event),
    position: position + 1,
    count: siblings.length,
    date: dateOf(event),
    place: event.data.place,
    speakers: data.speakers.map(({ id: speaker, affiliation, role }) => ({
      ...speakerOf(graph, speaker),
      role: [affiliation, role].filter(Boolean).join(' '),
    })),
    minutes: minutesOf(body),
    summary: data.summary,
    keyPoints: data.keyPoints,
    chips: chipsSince(graph, data.services, dateOf(event).iso),
    topics: data.topics.map((topic) => ({ text: known(graph.topics, topic).data.name, href: toTopic(topic) })),
    contents: body.sections.filter(({ depth }) => depth === 2 || depth === 3),
    html: withFormerIds(body.html, data.anchors),
    corrections: data.corrections,
    related: relatedTo(graph, id).map(({ session, services, topics }) => ({
      text: known(graph.sessions, session).data.title,
      href: toSession(session),
      event: eventRecordOf(graph, session).data.nameKo,
      reason: [
        ...services.map((service) => known(graph.services, service).data.shortName),
        ...topics.map((topic) => known(graph.topics, topic).data.name),
      ].join(' · '),
    })),
    previous: toLink(siblings[position - 1]),
    next: toLink(siblings[position + 1]),
    source: data.source?.note ? data.source : undefined,
    slides: data.slides,
    published: data.published === undefined ? undefined : toDateView(data.published),
    updated: data.updated === undefined ? undefined : toDateView(data.updated),
    file: from.file,
  };
}

export function sessionViews(graph: Graph): SessionView[] {
  return [...graph.sessions.values()].map((session) => toSessionView(graph, session));
}
