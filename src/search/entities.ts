import { eventOf, type Graph } from '../graph/graph.ts';
import { namesOf, toLinkedNames } from '../graph/names.ts';
import type { ServiceRecord, SessionRecord } from '../graph/records.ts';
import { createTopicFinder } from '../graph/topic.ts';
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

/** What a section says of an entity. */
interface Said {
  /** Whether its heading names the entity itself, a part of it, or neither. */
  readonly heading: 'itself' | 'part' | undefined;
  /** Passages that name it or a part of it. */
  readonly named: number;
}

/** The scale on which strengths travel. */
const toScale = (score: number): number => Math.max(1, Math.min(90, Math.round(score)));

const countNamed = (said: readonly (Said | undefined)[]): number =>
  said.reduce((sum, one) => sum + (one?.named ?? 0), 0);

/**
 * How much a session is about a topic: what stands under headings that name it counts in full, a passage that only names
 * it half and no more than four of them; a mention in the title adds to it.
 */
function strengthOfTopic(sections: readonly Section[], said: readonly (Said | undefined)[], inTitle: boolean): number {
  let under = 0;
  let open: number | undefined;
  sections.forEach(({ depth, passages }, at) => {
    if (open !== undefined && depth <= open) open = undefined;
    if (said[at]?.heading) open = depth;
    if (open !== undefined) under += passages.length;
  });
  return toScale(3 * (under + 0.5 * Math.min(countNamed(said), 4) + (inTitle ? 6 : 0)));
}

/** What a session says of a service outside of its body. */
interface Role {
  /** Place among the services that it is filed under; -1 when it is not. */
  readonly place: number;
  readonly inTitle: boolean;
  /** The summary names it or a part of it. */
  readonly inSummary: boolean;
}

/**
 * How much a session is about a service. That its author filed it under the service weighs most, earlier more than later;
 * then the title, headings of its parts, and passages that name it, no more than four of them. How long the passages are
 * says little: a talk dwells on what it only needs.
 */
function strengthOfService(said: readonly (Said | undefined)[], { place, inTitle, inSummary }: Role): number {
  return toScale(
    5 *
      ((place < 0 ? 0 : 5 + 0.5 / (1 + place)) +
        (inTitle ? 3 : 0) +
        (said.some((one) => one?.heading === 'part') ? 2.5 : 0) +
        Math.min(countNamed(said), 4) +
        (inSummary ? 0.5 : 0)),
  );
}

/** What makes an entity: its names, and how to tell what a session says of it. */
interface Subject {
  readonly kind: PackedEntity[0];
  readonly id: string;
  /** Separated by "|". */
  readonly names: string;
  /** Number of the entity of which it is a part. */
  readonly parent?: number | undefined;
  said(section: Section): Said | undefined;
  isFiledUnder(data: SessionRecord['data']): boolean;
  /** How much a session is about it, 1 to 90. */
  strengthIn(session: SessionRecord, said: readonly (Said | undefined)[]): number;
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
    if (!subject.isFiledUnder(session.data) && !said.some(Boolean)) return;
    sessions.push(number);
    strengths.push(subject.strengthIn(session, said));
    // About it without ever naming it: its first section stands for the session.
    if (!said.some(Boolean)) texts.push(first);
  });
  const { kind, id, names, parent } = subject;
  const packed = [
    kind,
    id,
    names,
    toPostings(sessions),
    toStrengths(strengths),
    toPostings(headings),
    toPostings(texts),
  ] as const;
  return parent === undefined ? packed : [...packed, parent];
}

const letters: Record<ServiceRecord['data']['kind'], PackedEntity[0]> = {
  service: 's',
  feature: 'f',
  hardware: 'f',
  tool: 'f',
  'third-party': 'f',
  concept: 'c',
};

function serviceEntities(graph: Graph, numbering: Numbering): PackedEntity[] {
  const services = [...graph.services.values()];
  const owners = new Map(
    services.flatMap(({ id, data }) => namesOf(data).map((name) => [toNameKey(name), id] as const)),
  );
  const numbers = new Map(services.map(({ id }, number) => [id, number]));
  const findNames = createNameMatcher(toLinkedNames(services));
  return services.map(({ id, data }) => {
    // What is said of a part is said of the whole.
    const family = new Set([id, ...(graph.featuresByService.get(id) ?? [])]);
    const isNamed = (service: ServiceId): boolean => family.has(service);
    const right = [data.shortName, data.nameKo, data.name, ...data.names, ...data.aliases];
    return packEntity(graph, numbering, {
      kind: letters[data.kind],
      id,
      names: distinct(
        [...right, ...farMisspellings(data.misspellings, right)],
        (name) => (owners.get(toNameKey(name)) ?? id) !== id,
      ),
      parent: data.parent && numbers.get(data.parent),
      said: ({ titleServices, passages }) => {
        const heading = titleServices.includes(id) ? 'itself' : titleServices.some(isNamed) ? 'part' : undefined;
        const named = passages.filter(({ services: found }) => found.some(isNamed)).length;
        return heading !== undefined || named > 0 ? { heading, named } : undefined;
      },
      isFiledUnder: ({ services: filed }) => filed.some(isNamed),
      strengthIn: ({ data: { services: filed, title, summary } }, said) =>
        strengthOfService(said, {
          place: filed.indexOf(id),
          inTitle: findNames(title).some((match) => match.id === id),
          inSummary: findNames(summary).some((match) => isNamed(match.id)),
        }),
    });
  });
}

/** Topics are found in the text by their names, because being filed under a topic does not mean speaking of it. */
function topicEntities(graph: Graph, numbering: Numbering): PackedEntity[] {
  return [...graph.topics.values()].map(({ id, data }) => {
    const holds = createTopicFinder(data);
    return packEntity(graph, numbering, {
      kind: 't',
      id,
      names: distinct([data.name, ...data.names]),
      said: ({ title, passages }) => {
        const named = passages.filter(({ text }) => holds(text)).length;
        return holds(title) ? { heading: 'itself', named } : named > 0 ? { heading: undefined, named } : undefined;
      },
      isFiledUnder: ({ topics }) => topics.includes(id),
      strengthIn: ({ data, body }, said) => strengthOfTopic(body.sections, said, holds(data.title)),
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
