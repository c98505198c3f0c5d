import { eventOf, type Graph, type Mention, withoutFiled } from '../graph/graph.ts';
import { namesOf } from '../graph/names.ts';
import type { ServiceRecord } from '../graph/records.ts';
import { sinceFirstMention } from '../graph/since.ts';
import { hasHappened } from '../graph/status.ts';
import { toNameKey } from '../korean/normalise.ts';
import { toEvent, toSection, toService } from '../links.ts';
import type { Section } from '../schema/body.ts';
import { categories } from '../schema/category.ts';
import type { EventId, ServiceId } from '../schema/ids.ts';
import type { Lifecycle, Service } from '../schema/service.ts';
import { type Announcement, announcementsAt } from './announcement.ts';
import {
  type Chip,
  chipsOf,
  type DateView,
  dateOf,
  known,
  type Link,
  partBeside,
  toChip,
  toDateView,
  toSortKey,
} from './common.ts';
import { quotesOf, type SaidPassage } from './quotes.ts';
import { plannedStamp, type Stamp, stampOf } from './status.ts';

/** A section that speaks of the service. */
export interface SaidSection extends Link {
  readonly passages: readonly SaidPassage[];
  /** A heading whose words about the service all stand in a section right below, which is on the page too. */
  readonly isToldBelow: boolean;
  /** The session is filed under the service, and none of its words name it. */
  readonly isFiledOnly: boolean;
  /** Other services that the section names. */
  readonly others: readonly ServiceId[];
}

/** What was said at one event. */
export interface Said {
  readonly kind: 'said';
  readonly id: EventId;
  readonly date: DateView;
  readonly event: Link;
  /** What was announced of the service. */
  readonly announced: readonly Announcement[];
  /** How many of the sections name the service. */
  readonly count: number;
  readonly sections: readonly SaidSection[];
}

/** What happened to the service in the world. */
export interface Since {
  readonly kind: 'since';
  readonly id: string;
  /** Undefined when only the day of the check is known. */
  readonly date: DateView | undefined;
  readonly asOf: DateView;
  /** The part that it is about, where the note does not begin with it. */
  readonly partBeside: string | undefined;
  readonly note: string;
  readonly source: string;
  readonly evidence: Lifecycle['evidence'];
  /** Where it had not come when it was checked. */
  readonly planned: Stamp | undefined;
}

/** A service that is spoken of together with this one. */
export interface Companion extends Chip {
  readonly id: ServiceId;
  readonly sections: number;
}

export interface ServiceView {
  readonly id: ServiceId;
  /** What the page is called. */
  readonly title: string;
  readonly name: string;
  readonly shortName: string;
  readonly otherNames: readonly string[];
  readonly description: string;
  readonly hue: string;
  /** Its category; undefined for a part whose whole is of another one, where only the whole is named. */
  readonly category: Link | undefined;
  readonly parent: Link | undefined;
  /** What has become of it since a note first spoke of it. */
  readonly stamp: Stamp | undefined;
  readonly features: readonly Chip[];
  readonly companions: readonly Companion[];
  readonly url: string | undefined;
  readonly counts: { readonly sections: number; readonly events: number; readonly since: number };
  readonly first: DateView | undefined;
  readonly last: DateView | undefined;
  /** Latest day on which the lifecycle was checked. */
  readonly asOf: DateView | undefined;
  /** Oldest year first; within a year in time order. */
  readonly years: readonly { readonly year: string; readonly items: readonly (Said | Since)[] }[];
}

/** Services that a section names, each once. */
function servicesOf({ titleServices, passages }: Section): ServiceId[] {
  return [...new Set([...titleServices, ...passages.flatMap(({ services }) => services)])];
}

/** The services named most often beside this one, with the number of sections that name both. */
function companionsOf(graph: Graph, id: ServiceId, mentions: readonly Mention[]): Companion[] {
  const counts = new Map<ServiceId, number>();
  for (const { section } of mentions) {
    for (const other of servicesOf(section)) if (other !== id) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([other, sections]) => ({ ...toChip(known(graph.services, other)), id: other, sections }));
}

function toSaid(graph: Graph, service: ServiceRecord, id: EventId, mentions: readonly Mention[]): Said {
  const event = known(graph.events, id);
  const quotes = quotesOf(graph, service, mentions);
  return {
    kind: 'said',
    id,
    date: dateOf(event),
    event: { text: event.data.nameKo, href: toEvent(id) },
    announced: announcementsAt(graph, id).filter((one) => one.service === service.id),
    count: withoutFiled(mentions).length,
    sections: mentions.map(({ session, section, filedOnly = false }, at) => {
      const { title } = known(graph.sessions, session).data;
      return {
        text: section.title ? `${title} — ${section.title}` : title,
        href: toSection(session, section.id),
        others: servicesOf(section).filter((other) => other !== service.id),
        passages: quotes[at] ?? [],
        isToldBelow: quotes[at] === undefined,
        isFiledOnly: filedOnly,
      };
    }),
  };
}

const toSince = (event: Lifecycle): Since => ({
  kind: 'since',
  id: event.id,
  date: event.date === undefined ? undefined : toDateView(event.date),
  asOf: toDateView(event.asOf),
  partBeside: partBeside(event.part, event.note),
  note: event.note,
  source: event.source,
  evidence: event.evidence,
  planned: hasHappened(event) ? undefined : plannedStamp,
});

const timeOf = (item: Said | Since): string => (item.date ?? (item.kind === 'since' ? item.asOf : item.date)).iso;

/**
 * What was said and what happened, in time order; what is known to the month only comes after the days of the month. What
 * was said keeps the order of the events: one known only by its year stands before the next.
 */
function toTimeline(said: readonly Said[], since: readonly Since[]): (Said | Since)[] {
  const keys: string[] = [];
  for (const item of said.toReversed()) keys.unshift([toSortKey(timeOf(item)), ...keys.slice(0, 1)].sort()[0] ?? '');
  const keyed = [
    ...said.map((item, at) => ({ item, key: keys[at] ?? '' })),
    ...since.map((item) => ({ item, key: toSortKey(timeOf(item)) })),
  ];
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ item }) => item);
}

/** The official name of a service, the Korean one of what is mostly called so. */
export function titleOf({ kind, name, shortName }: Service): string {
  return kind !== 'service' && /[가-힣]/.test(shortName) ? shortName : name;
}

function toServiceView(graph: Graph, service: ServiceRecord): ServiceView {
  const { id, data } = service;
  const mentions = graph.mentionsByService.get(id) ?? [];
  const byEvent = Map.groupBy(mentions, ({ session }) => eventOf(session));
  const said = [...byEvent].map(([event, found]) => toSaid(graph, service, event, found));
  const since = data.lifecycle.map(toSince);
  const items = toTimeline(said, since);
  const parent = data.parent && graph.services.get(data.parent);
  const { category } = data;

  const title = titleOf(data);
  const spelt = new Set([toNameKey(title)]);

  return {
    id,
    title,
    name: data.name,
    shortName: data.shortName,
    // A name that differs only in spaces and case says nothing new.
    otherNames: namesOf(data).filter((name) => !spelt.has(toNameKey(name)) && spelt.add(toNameKey(name))),
    description: data.description,
    hue: categories[data.category].hue,
    category:
      parent && parent.data.category !== category
        ? undefined
        : { text: categories[category].nameKo, href: `/services/#${category}` },
    parent: parent ? { text: parent.data.shortName, href: toService(parent.id) } : undefined,
    stamp: stampOf(sinceFirstMention(graph, id)),
    companions: companionsOf(graph, id, withoutFiled(mentions)),
    features: chipsOf(graph, graph.featuresByService.get(id) ?? []),
    url: data.url,
    counts: { sections: withoutFiled(mentions).length, events: said.length, since: since.length },
    first: said[0]?.date,
    last: said.at(-1)?.date,
    asOf: since.map(({ asOf }) => asOf).sort((a, b) => (a.iso < b.iso ? 1 : -1))[0],
    years: [...Map.groupBy(items, (item) => timeOf(item).slice(0, 4))].map(([year, found]) => ({ year, items: found })),
  };
}

export function serviceViews(graph: Graph): ServiceView[] {
  return [...graph.services.values()].map((service) => toServiceView(graph, service));
}
