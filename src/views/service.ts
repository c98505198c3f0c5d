import { eventOf, type Graph, type Mention } from '../graph/graph.ts';
import { namesOf } from '../graph/names.ts';
import type { ServiceRecord } from '../graph/records.ts';
import { hasHappened } from '../graph/status.ts';
import { toNameKey } from '../korean/normalise.ts';
import { toEvent, toSection, toService } from '../links.ts';
import type { Claim, Passage, Section, Voice } from '../schema/body.ts';
import { categories } from '../schema/category.ts';
import type { EventId, ServiceId } from '../schema/ids.ts';
import type { Lifecycle, Service } from '../schema/service.ts';
import { announcementWords } from './announcement.ts';
import { type Chip, chipsOf, type DateView, dateOf, known, type Link, toChip, toDateView } from './common.ts';
import { plannedStamp, type Stamp, stampOf } from './status.ts';

/** What a section says of the service; `since` leads to what has overtaken it on the same page. */
export interface SaidPassage {
  readonly text: string;
  readonly voice: Voice;
  /** Items that it introduces. */
  readonly items: readonly string[];
  /** How many more items there are. */
  readonly moreItems: number;
  readonly since: readonly Link[];
}

/** A section that speaks of the service. */
export interface SaidSection extends Link {
  readonly passages: readonly SaidPassage[];
  /** Other services that the section names. */
  readonly others: readonly ServiceId[];
}

/** What was announced of the service at an event. */
export interface Announced extends Link {
  readonly status: string;
}

/** What was said at one event. */
export interface Said {
  readonly kind: 'said';
  readonly id: EventId;
  readonly date: DateView;
  readonly event: Link;
  readonly announced: readonly Announced[];
  readonly sections: readonly SaidSection[];
}

/** What happened to the service in the world. */
export interface Since {
  readonly kind: 'since';
  readonly id: string;
  /** Undefined when only the day of the check is known. */
  readonly date: DateView | undefined;
  readonly asOf: DateView;
  readonly part: string | undefined;
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
  /** Where it is to be found: for a part the category of the whole, which may differ from its own. */
  readonly category: Link;
  readonly parent: Link | undefined;
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

const passagesShown = 3;
const itemsShown = 5;
/** What is shorter, such as a name in a list, says nothing without what introduces it. */
const shortest = 25;
const companionsShown = 12;

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
    .slice(0, companionsShown)
    .map(([other, sections]) => ({ ...toChip(known(graph.services, other)), id: other, sections }));
}

/** Where a passage holds a claim that time has touched, the way to the event that did. */
function sinceLinks(service: ServiceRecord, section: Section, passage: Passage): Link[] {
  const prefix = `${service.id}/`;
  // The passage that holds a claim is the last one that begins before it and has its words.
  const holder = ({ text, line }: Claim): Passage | undefined =>
    section.passages.findLast((one) => one.line <= line && one.text.includes(text));
  return section.claims
    .filter((claim) => claim.since.startsWith(prefix) && holder(claim) === passage)
    .flatMap(({ since, as }) => {
      const event = service.data.lifecycle.find(({ id }) => id === since.slice(prefix.length));
      if (!event) return [];
      const when = event.date ?? `${event.asOf} 현재`;
      return [{ text: `${as === 'alternative' ? '대안' : '그 뒤'} ${when}`, href: `#${event.id}` }];
    });
}

/** Passages to quote: none that says nothing by itself, none that another brings along. */
function toQuotes(section: Section, passages: readonly Passage[]): Passage[] {
  const introducers = new Map<Passage, Passage>();
  section.passages.forEach((lead, at) => {
    for (const item of section.passages.slice(at + 1, at + 1 + (lead.introduces ?? 0))) introducers.set(item, lead);
  });
  const told = passages.filter(({ form }) => form !== 'title');
  const quotes = new Set(
    (told.length > 0 ? told : passages).map((passage) =>
      passage.text.length < shortest ? (introducers.get(passage) ?? passage) : passage,
    ),
  );
  return [...quotes].filter((passage) => {
    const lead = introducers.get(passage);
    return lead === undefined || !quotes.has(lead);
  });
}

/** The items that a passage introduces; empty for most. */
function itemsOf(section: Section, passage: Passage): readonly Passage[] {
  const at = section.passages.indexOf(passage);
  return at < 0 ? [] : section.passages.slice(at + 1, at + 1 + (passage.introduces ?? 0));
}

function toSaidPassage(service: ServiceRecord, section: Section, passage: Passage): SaidPassage {
  const items = itemsOf(section, passage);
  return {
    text: passage.form === 'title' ? `그림: ${passage.text}` : passage.text,
    voice: passage.voice,
    items: items.slice(0, itemsShown).map(({ text }) => text),
    moreItems: Math.max(0, items.length - itemsShown),
    since: [passage, ...items.slice(0, itemsShown)].flatMap((one) => sinceLinks(service, section, one)),
  };
}

function announcedAt(graph: Graph, service: ServiceId, event: EventId): Announced[] {
  return known(graph.sessionsByEvent, event).flatMap((session) =>
    known(graph.sessions, session)
      .data.announcements.filter((one) => one.service === service)
      .map(({ what, status, section }) => ({
        text: what,
        href: toSection(session, section),
        status: announcementWords[status],
      })),
  );
}

function toSaid(graph: Graph, service: ServiceRecord, id: EventId, mentions: readonly Mention[]): Said {
  const event = known(graph.events, id);
  return {
    kind: 'said',
    id,
    date: dateOf(event),
    event: { text: event.data.nameKo, href: toEvent(id) },
    announced: announcedAt(graph, service.id, id),
    sections: mentions.map(({ session, section, passages }) => {
      const { title, summary } = known(graph.sessions, session).data;
      const quotes = toQuotes(section, passages)
        .slice(0, passagesShown)
        .map((passage) => toSaidPassage(service, section, passage));
      // Named for the session as a whole and nowhere in its text.
      const whole: SaidPassage = { text: summary, voice: 'stage', items: [], moreItems: 0, since: [] };
      return {
        text: section.title ? `${title}: ${section.title}` : title,
        href: toSection(session, section.id),
        others: servicesOf(section).filter((other) => other !== service.id),
        passages: quotes.length > 0 || summary === '' ? quotes : [whole],
      };
    }),
  };
}

const toSince = (event: Lifecycle): Since => ({
  kind: 'since',
  id: event.id,
  date: event.date === undefined ? undefined : toDateView(event.date),
  asOf: toDateView(event.asOf),
  part: event.part,
  note: event.note,
  source: event.source,
  evidence: event.evidence,
  planned: hasHappened(event) ? undefined : plannedStamp,
});

const timeOf = (item: Said | Since): string => (item.date ?? (item.kind === 'since' ? item.asOf : item.date)).iso;

/**
 * What was said and what happened, in time order. What was said keeps the order of the events: one known only by its year
 * stands where its event does.
 */
function toTimeline(said: readonly Said[], since: readonly Since[]): (Said | Since)[] {
  const times: string[] = [];
  for (const item of said) times.push([timeOf(item), times.at(-1) ?? ''].sort().at(-1) ?? '');
  const timed = [
    ...said.map((item, at) => ({ item, time: times[at] ?? '' })),
    ...since.map((item) => ({ item, time: timeOf(item) })),
  ];
  return timed.sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0)).map(({ item }) => item);
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
  const { category } = parent ? parent.data : data;

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
    category: { text: categories[category].nameKo, href: `/services/#${category}` },
    parent: parent ? { text: parent.data.shortName, href: toService(parent.id) } : undefined,
    stamp: stampOf(data.lifecycle),
    companions: companionsOf(graph, id, mentions),
    features: chipsOf(graph, graph.featuresByService.get(id) ?? []),
    url: data.url,
    counts: { sections: mentions.length, events: said.length, since: since.length },
    first: said[0]?.date,
    last: said.at(-1)?.date,
    asOf: since.map(({ asOf }) => asOf).sort((a, b) => (a.iso < b.iso ? 1 : -1))[0],
    years: [...Map.groupBy(items, (item) => timeOf(item).slice(0, 4))].map(([year, found]) => ({ year, items: found })),
  };
}

export function serviceViews(graph: Graph): ServiceView[] {
  return [...graph.services.values()].map((service) => toServiceView(graph, service));
}
