import { eventOf, type Graph } from '../graph/graph.ts';
import { namesOf, toLinkedNames } from '../graph/names.ts';
import type { SessionRecord } from '../graph/records.ts';
import { toKeys } from '../korean/keys.ts';
import { createNameMatcher } from '../korean/name-matcher.ts';
import { toNameKey } from '../korean/normalise.ts';
import { slipBudget, slipsBetween } from '../korean/slips.ts';
import type { Section } from '../schema/body.ts';
import type { ServiceId, SessionId } from '../schema/ids.ts';
import { type PackedEntity, type PackedLexicon, toPostings, toStrengths } from './lexicon.ts';
import { packVocabulary } from './vocabulary.ts';

/** Numbers of sessions and sections, in the order of the graph. */
interface Numbering {
  readonly sessions: ReadonlyMap<SessionId, number>;
  /** Number of a session's first section. */
  readonly firstSection: ReadonlyMap<SessionId, number>;
}

function toNumbering(graph: Graph): Numbering {
  const sessions = new Map([...graph.sessions.keys()].map((id, index) => [id, index]));
  const firstSection = new Map<SessionId, number>();
  let next = 0;
  for (const { id, body } of graph.sessions.values()) {
    firstSection.set(id, next);
    next += body.sections.length;
  }
  return { sessions, firstSection };
}

const withoutVendor = (name: string): string => name.replace(/^(?:AWS|Amazon) (?=.)/, '');

/**
 * Names in the order given, each once whatever its spaces and case. The first is shown as it is; the vendor in front of
 * the others is left out, as it is of queries, unless the rest is the name of something else (`isTaken`).
 */
function distinct(
  [shown = '', ...others]: readonly string[],
  isTaken: (name: string) => boolean = () => false,
): string {
  const seen = new Set([toNameKey(shown)]);
  const short = (name: string): string => (isTaken(withoutVendor(name)) ? name : withoutVendor(name));
  const rest = [short(shown), ...others.map(short)].filter((name) => {
    const key = toNameKey(name);
    return key !== '' && !seen.has(key) && seen.add(key);
  });
  return [shown, ...rest].join('|');
}

/** Wrong spellings that the allowance for slips would not reach. */
function farMisspellings(misspellings: readonly string[], names: readonly string[]): string[] {
  return misspellings.filter((wrong) => {
    const keys = toKeys(toNameKey(wrong));
    return !names.some((name) => slipsBetween(keys, toKeys(toNameKey(name)), slipBudget(keys)) <= slipBudget(keys));
  });
}

/** What a session says of an entity: which of its sections name it, in heading or text, and how much stands there. */
interface Said {
  /** By how many the heading is shared; undefined when it does not name the entity. */
  readonly heading: number | undefined;
  /** Passages that name it. */
  readonly named: number;
}

/**
 * How much a session is about an entity, from 1 to 90. What stands under its headings counts in full, a passage that only
 * names it half and no more than four of them; its place among the session's services and a mention in the title add to it.
 */
function strengthOf(
  session: SessionRecord,
  said: readonly (Said | undefined)[],
  place: number,
  inTitle: boolean,
): number {
  const { sections } = session.body;
  let under = 0;
  let named = 0;
  let open: { depth: number; share: number } | undefined;
  sections.forEach((section, at) => {
    if (open && section.depth <= open.depth) open = undefined;
    const one = said[at];
    if (one?.heading !== undefined) open = { depth: section.depth, share: 1 / Math.sqrt(one.heading) };
    if (open) under += section.passages.length * open.share;
    named += one?.named ?? 0;
  });
  const score = under + 0.5 * Math.min(named, 4) + (place < 0 ? 0 : 2 / (1 + place)) + (inTitle ? 6 : 0);
  return Math.max(1, Math.min(90, Math.round(score * 3)));
}

/** What makes an entity: its names, and how to tell what a session says of it. */
interface Subject {
  readonly kind: PackedEntity[0];
  readonly id: string;
  /** Separated by "|". */
  readonly names: string;
  said(section: Section): Said | undefined;
  /** Place among the services of a session, -1 when it is none of them. */
  placeIn(session: SessionRecord): number;
  inTitle(title: string): boolean;
}

function packEntity(graph: Graph, { firstSection }: Numbering, subject: Subject): PackedEntity {
  const headings: number[] = [];
  const texts: number[] = [];
  const sessions: number[] = [];
  const strengths: number[] = [];
  [...graph.sessions.values()].forEach((session, number) => {
    const first = firstSection.get(session.id) ?? 0;
    const said = session.body.sections.map((section) => subject.said(section));
    said.forEach((one, at) => {
      if (one) (one.heading === undefined ? texts : headings).push(first + at);
    });
    const place = subject.placeIn(session);
    if (place < 0 && !said.some(Boolean)) return;
    sessions.push(number);
    strengths.push(strengthOf(session, said, place, subject.inTitle(session.data.title)));
    // About it without ever naming it: its first section stands for the session.
    if (!said.some(Boolean)) texts.push(first);
  });
  const { kind, id, names } = subject;
  return [kind, id, names, toPostings(sessions), toStrengths(strengths), toPostings(headings), toPostings(texts)];
}

function serviceEntities(graph: Graph, numbering: Numbering): PackedEntity[] {
  const services = [...graph.services.values()];
  const owners = new Map(
    services.flatMap(({ id, data }) => namesOf(data).map((name) => [toNameKey(name), id] as const)),
  );
  const findTitle = createNameMatcher(toLinkedNames(services));
  return services.map(({ id, data }) => {
    // What is said of a part is said of the whole.
    const family = new Set([id, ...(graph.featuresByService.get(id) ?? [])]);
    const isNamed = (service: ServiceId): boolean => family.has(service);
    const right = [data.shortName, data.nameKo, data.name, ...data.names, ...data.aliases];
    return packEntity(graph, numbering, {
      kind: data.kind === 'concept' ? 'c' : 's',
      id,
      names: distinct(
        [...right, ...farMisspellings(data.misspellings, right)],
        (name) => (owners.get(toNameKey(name)) ?? id) !== id,
      ),
      said: ({ titleServices, passages }) => {
        // A part says less of the whole than the whole itself.
        const share = titleServices.includes(id) ? 1 : 4;
        const heading = titleServices.some(isNamed) ? titleServices.length * share : undefined;
        const named = passages.filter(({ services: found }) => found.some(isNamed)).length;
        return heading !== undefined || named > 0 ? { heading, named } : undefined;
      },
      placeIn: (session) => session.data.services.findIndex(isNamed),
      inTitle: (title) => findTitle(title).some((match) => match.id === id),
    });
  });
}

/** Topics are found in the text by their names, because being filed under a topic does not mean speaking of it. */
function topicEntities(graph: Graph, numbering: Numbering): PackedEntity[] {
  return [...graph.topics.values()].map(({ id, data }) => {
    const names = [data.name, ...data.names];
    const keys = names.map(toNameKey).filter((key) => key.length > 1);
    const holds = (text: string): boolean => {
      const key = toNameKey(text);
      return keys.some((name) => key.includes(name));
    };
    return packEntity(graph, numbering, {
      kind: 't',
      id,
      names: distinct(names),
      said: ({ title, passages }) => {
        const named = passages.filter(({ text }) => holds(text)).length;
        return holds(title) ? { heading: 1, named } : named > 0 ? { heading: undefined, named } : undefined;
      },
      placeIn: () => -1,
      inTitle: holds,
    });
  });
}

/** Speakers lead to whole sessions: each by its first section. */
function speakerEntities(graph: Graph, { sessions, firstSection }: Numbering): PackedEntity[] {
  return [...graph.speakers.values()].map(({ id, data }) => {
    const found = graph.sessionsBySpeaker.get(id) ?? [];
    return [
      'p',
      id,
      distinct([data.name, ...data.names]),
      toPostings(found.map((session) => sessions.get(session) ?? 0)),
      toStrengths(found.map(() => 1)),
      toPostings(found.map((session) => firstSection.get(session) ?? 0)),
      '',
    ];
  });
}

/** What has come since and no note speaks of can be found too, by the names of its lifecycle event. */
function packSince(graph: Graph): string {
  return [...graph.services.values()]
    .flatMap(({ id, data }) =>
      data.lifecycle
        .filter(({ names }) => names.length > 0)
        .map(({ names, id: event, date }) => [distinct(names), id, event, date ?? ''].join('\t')),
    )
    .join('\n');
}

/** Everything that the first tier of the search knows. */
export function packLexicon(graph: Graph): PackedLexicon {
  const numbering = toNumbering(graph);
  const events = [...graph.events.values()];
  const eventNumbers = new Map(events.map(({ id }, index) => [id, index]));
  return {
    events: events.map(({ id, data }) => [
      id,
      distinct([data.nameKo, data.name, data.shortName, ...data.names]),
      data.year,
    ]),
    sessions: [...graph.sessions.values()].map(({ id, data }) => [
      eventNumbers.get(eventOf(id)) ?? 0,
      id.slice(id.indexOf('/') + 1),
      data.title,
    ]),
    sections: [...graph.sessions.values()].map(({ body }) =>
      body.sections.map(({ id, title }) => `${id}\t${title}`).join('\n'),
    ),
    entities: [
      ...serviceEntities(graph, numbering),
      ...topicEntities(graph, numbering),
      ...speakerEntities(graph, numbering),
    ],
    since: packSince(graph),
    words: packVocabulary(graph).words,
  };
}
