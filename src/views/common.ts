import { eventOf, type Graph } from '../graph/graph.ts';
import type { EventRecord, ServiceRecord, SessionRecord } from '../graph/records.ts';
import { sinceFirstMention } from '../graph/since.ts';
import { toKoreanDate } from '../korean/date.ts';
import { toReadingMinutes } from '../korean/reading-time.ts';
import { toEvent, toService, toSession, toSpeaker } from '../links.ts';
import type { Body } from '../schema/body.ts';
import { categories } from '../schema/category.ts';
import type { ServiceId, SessionId, SpeakerId } from '../schema/ids.ts';
import { type Stamp, stampOf, stampSince } from './status.ts';

/** Words that lead somewhere; `href` is root-relative without the base. */
export interface Link {
  readonly text: string;
  readonly href: string;
}

/** A date for `<time>`. */
export interface DateView {
  /** "2019-04-18", "2019-04" or "2019" */
  readonly iso: string;
  /** "2019년 4월 18일" */
  readonly text: string;
}

/** Who gave a talk: a person, or an organisation where the note names nobody. */
export interface Speaker extends Link {
  readonly isPerson: boolean;
}

/** A service as a chip: its short name with the hue of its category. */
export interface Chip extends Link {
  readonly hue: string;
  /** What has become of it, where a list says so. */
  readonly stamp?: Stamp | undefined;
}

/** A session in a list. */
export interface SessionRow extends Link {
  readonly isDraft: boolean;
  readonly event: Link;
  readonly date: DateView;
  readonly speakers: readonly Speaker[];
  readonly summary: string;
  readonly chips: readonly Chip[];
}

/** What a page lists under a heading of its own. */
export interface Group<Item> {
  readonly id: string;
  readonly title: string;
  readonly hue: string;
  readonly items: readonly Item[];
}

export const toDateView = (iso: string): DateView => ({ iso, text: toKoreanDate(iso) });

/** When an event took place as far as known: at least its year. */
export const dateOf = ({ data }: EventRecord): DateView => toDateView(data.when?.date ?? String(data.year));

export const toEventLink = ({ id, data }: EventRecord): Link => ({ text: data.nameKo, href: toEvent(id) });

export const toChip = ({ id, data }: ServiceRecord): Chip => ({
  text: data.shortName,
  href: toService(id),
  hue: categories[data.category].hue,
});

/** The value of a key that the graph's check has shown to be there. */
export function known<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`the graph lacks ${String(key)}`);
  return value;
}

export const eventRecordOf = (graph: Graph, session: SessionId): EventRecord => known(graph.events, eventOf(session));

export function speakerOf(graph: Graph, id: SpeakerId): Speaker {
  const { name, kind } = known(graph.speakers, id).data;
  return { text: name, href: toSpeaker(id), isPerson: kind === 'person' };
}

export const speakersOf = (graph: Graph, { data }: SessionRecord): Speaker[] =>
  data.speakers.map(({ id }) => speakerOf(graph, id));

export const chipsOf = (graph: Graph, services: readonly ServiceId[]): Chip[] =>
  services.map((id) => toChip(known(graph.services, id)));

/** With what has become of the service since a note first spoke of it. */
export const toStampedChip = (graph: Graph, service: ServiceRecord): Chip => ({
  ...toChip(service),
  stamp: stampOf(sinceFirstMention(graph, service.id)),
});

/** With what has become of the services since a day. */
export const chipsSince = (graph: Graph, services: readonly ServiceId[], day: string): Chip[] =>
  services.map((id) => {
    const service = known(graph.services, id);
    return { ...toChip(service), stamp: stampSince(service.data.lifecycle, day) };
  });

/** Minutes that reading a session takes. */
export const minutesOf = ({ sections }: Body): number =>
  toReadingMinutes(sections.flatMap(({ title, passages }) => [title, ...passages.map(({ text }) => text)]).join(' '));

export function toSessionRow(graph: Graph, id: SessionId): SessionRow {
  const session = known(graph.sessions, id);
  const event = eventRecordOf(graph, id);
  return {
    text: session.data.title,
    href: toSession(id),
    isDraft: session.data.draft,
    event: toEventLink(event),
    date: dateOf(event),
    speakers: speakersOf(graph, session),
    summary: session.data.summary,
    chips: chipsOf(graph, session.data.services.slice(0, 3)),
  };
}

/** Sorts a date behind all that are known more precisely: "2018-11" behind "2018-11-07", before "2018-12". */
export const toSortKey = (iso: string): string => `${iso}~`;

/** How far into a sentence its subject is looked for, in letters. */
const subjectWithin = 12;

/** The part that an event is about, to stand in front of its note; undefined where the note itself names it early or whole. */
export function partBeside(part: string | undefined, note: string): string | undefined {
  const [head = ''] = part?.split(/[\s(]/) ?? [];
  const at = note.indexOf(head);
  return (at >= 0 && at <= subjectWithin) || (part && note.includes(part)) ? undefined : part;
}
