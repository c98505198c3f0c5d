import { compareNames } from '../korean/order.ts';
import type { Passage, Section } from '../schema/body.ts';
import type { EventId, ServiceId, SessionId, SpeakerId, TopicId } from '../schema/ids.ts';
import type { EventRecord, Records, ServiceRecord, SessionRecord, SpeakerRecord, TopicRecord } from './records.ts';

/**
 * How much a session is about a service: one of its first three services, named in a heading, or only named in the text.
 */
export type Role = 'main' | 'section' | 'mention';

/** A section that speaks of a service, with the passages that name it. */
export interface Mention {
  readonly session: SessionId;
  readonly section: Section;
  /** The passages that name the service or hold a claim about it; where only the heading names it, the first below it. */
  readonly passages: readonly Passage[];
  /** The session is filed under the service, and nothing in it names the service. The section is its first. */
  readonly filedOnly?: true;
}

/** What the content knows, related: session × service × section × event × year × topic × speaker. Lists are in their reading order. */
export interface Graph {
  readonly sessions: ReadonlyMap<SessionId, SessionRecord>;
  /** In time order. */
  readonly events: ReadonlyMap<EventId, EventRecord>;
  /** Only services that some session speaks of, and the parents of those; by name. */
  readonly services: ReadonlyMap<ServiceId, ServiceRecord>;
  /** Only topics that some session has; by name. */
  readonly topics: ReadonlyMap<TopicId, TopicRecord>;
  /** Only speakers of some session; by name. */
  readonly speakers: ReadonlyMap<SpeakerId, SpeakerRecord>;
  /** Oldest first. */
  readonly years: readonly number[];
  readonly sessionsByEvent: ReadonlyMap<EventId, readonly SessionId[]>;
  readonly sessionsByTopic: ReadonlyMap<TopicId, readonly SessionId[]>;
  readonly sessionsBySpeaker: ReadonlyMap<SpeakerId, readonly SessionId[]>;
  /** In time order, sections in the order of the note. */
  readonly mentionsByService: ReadonlyMap<ServiceId, readonly Mention[]>;
  readonly rolesBySession: ReadonlyMap<SessionId, ReadonlyMap<ServiceId, Role>>;
  readonly featuresByService: ReadonlyMap<ServiceId, readonly ServiceId[]>;
}

/** The event of a session, by its folder. */
export function eventOf(session: SessionId): EventId {
  return session.slice(0, session.indexOf('/')) as EventId;
}

/** The mentions that name the service: those that can be counted and quoted. */
export const withoutFiled = (mentions: readonly Mention[]): Mention[] => mentions.filter(({ filedOnly }) => !filedOnly);

/** Whether some of these mentions are more than a name in passing: where the session, or a heading, is about the service. */
export function isSubject({ rolesBySession }: Graph, id: ServiceId, mentions: readonly Mention[]): boolean {
  return withoutFiled(mentions).some(({ session }) => rolesBySession.get(session)?.get(id) !== 'mention');
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The first passage below a heading: of its own, else of the first section inside it that has one. Words of a figure come last. */
function firstPassages(sections: readonly Section[], at: number): readonly Passage[] {
  const depth = sections[at]?.depth ?? 0;
  const end = sections.findIndex((one, index) => index > at && one.depth <= depth);
  const found = sections.slice(at, end < 0 ? undefined : end).flatMap(({ passages }) => {
    const first = passages.find(({ form }) => form === 'text' || form === 'row');
    return first ?? passages.find(({ form }) => form === 'drawing') ?? [];
  });
  return found.slice(0, 1);
}

/** Services that a section names, each with the passages that do. */
function mentionsIn(session: SessionId, sections: readonly Section[], at: number): [ServiceId, Mention][] {
  const section = sections[at];
  if (!section) return [];
  const passages = new Map<ServiceId, Passage[]>();
  for (const id of section.titleServices) passages.set(id, []);
  for (const passage of section.passages) for (const id of passage.services) push(passages, id, passage);
  return [...passages].map(([id, found]) => [
    id,
    { session, section, passages: found.length > 0 ? found : firstPassages(sections, at) },
  ]);
}

/** What stands before the first heading; a session that begins with a heading has an empty one, which is the page itself. */
function leadOf(sections: readonly Section[]): Section {
  const [first] = sections;
  if (first?.depth === 0) return first;
  return { id: '', depth: 0, title: '', line: 1, titleServices: [], passages: [], metrics: [], claims: [] };
}

function rolesOf({ data, body }: SessionRecord): Map<ServiceId, Role> {
  const roles = new Map<ServiceId, Role>();
  for (const section of body.sections) {
    for (const id of section.titleServices) roles.set(id, 'section');
    for (const passage of section.passages)
      for (const id of passage.services) if (!roles.has(id)) roles.set(id, 'mention');
  }
  const byId = [
    ...data.services,
    ...data.announcements.map(({ service }) => service),
    ...body.sections.flatMap(({ metrics }) => metrics.map(({ service }) => service)),
  ];
  for (const id of byId) if (!roles.has(id)) roles.set(id, 'mention');
  for (const id of data.services.slice(0, 3)) roles.set(id, 'main');
  return roles;
}

/**
 * Relates the records in one pass. It expects sound records: `checkRecords` says what is not, and what refers to nothing
 * is left out here. Drafts are left out unless asked for.
 */
export function buildGraph(records: Records, { drafts = false }: { drafts?: boolean } = {}): Graph {
  const events = new Map(
    [...records.events].sort((a, b) => a.data.order - b.data.order).map((event) => [event.id, event]),
  );
  const place = new Map([...events.keys()].map((id, index) => [id, index]));
  // A draft without a place in its event comes last.
  const orderOf = ({ data }: SessionRecord): number => data.order ?? Number.MAX_SAFE_INTEGER;
  const sessions = records.sessions
    .filter(({ id, data }) => events.has(eventOf(id)) && (drafts || !data.draft))
    .sort((a, b) => (place.get(eventOf(a.id)) ?? 0) - (place.get(eventOf(b.id)) ?? 0) || orderOf(a) - orderOf(b));

  const sessionsByEvent = new Map<EventId, SessionId[]>();
  const sessionsByTopic = new Map<TopicId, SessionId[]>();
  const sessionsBySpeaker = new Map<SpeakerId, SessionId[]>();
  const mentionsByService = new Map<ServiceId, Mention[]>();
  const rolesBySession = new Map<SessionId, Map<ServiceId, Role>>();

  for (const session of sessions) {
    const { id, data, body } = session;
    push(sessionsByEvent, eventOf(id), id);
    for (const topic of data.topics) push(sessionsByTopic, topic, id);
    for (const speaker of data.speakers) push(sessionsBySpeaker, speaker.id, id);
    rolesBySession.set(id, rolesOf(session));
    body.sections.forEach((_section, at) => {
      for (const [service, mention] of mentionsIn(id, body.sections, at)) push(mentionsByService, service, mention);
    });
    // What a session names by id only is spoken of as well: in the section of the figure or announcement, else in all of it.
    const isNew = (service: ServiceId): boolean =>
      !mentionsByService.get(service)?.some((mention) => mention.session === id);
    const whole = leadOf(body.sections);
    for (const section of body.sections) {
      for (const { service, text } of section.metrics) {
        const passages = section.passages.filter((passage) => passage.text.includes(text));
        if (isNew(service)) push(mentionsByService, service, { session: id, section, passages });
      }
    }
    for (const { service, section } of data.announcements) {
      const at = body.sections.findIndex((one) => one.id === section);
      const told = body.sections[at];
      const mention = told
        ? { section: told, passages: firstPassages(body.sections, at) }
        : { section: whole, passages: [] };
      if (isNew(service)) push(mentionsByService, service, { session: id, ...mention });
    }
    for (const service of data.services) {
      if (isNew(service))
        push(mentionsByService, service, { session: id, section: whole, passages: [], filedOnly: true });
    }
  }

  const byName = [...records.services].sort((a, b) => compareNames(a.data.shortName, b.data.shortName));
  const parents = new Set(
    byName.flatMap(({ id, data }) => (data.parent && mentionsByService.has(id) ? [data.parent] : [])),
  );
  const services = new Map(
    byName.filter(({ id }) => mentionsByService.has(id) || parents.has(id)).map((service) => [service.id, service]),
  );
  const featuresByService = new Map<ServiceId, ServiceId[]>();
  for (const [id, { data }] of services) if (data.parent) push(featuresByService, data.parent, id);

  const named = <Id, Entry extends { id: Id; data: { name: string } }>(
    all: readonly Entry[],
    used: ReadonlyMap<Id, unknown>,
  ): Map<Id, Entry> =>
    new Map(
      all
        .filter(({ id }) => used.has(id))
        .sort((a, b) => compareNames(a.data.name, b.data.name))
        .map((entry) => [entry.id, entry]),
    );

  return {
    sessions: new Map(sessions.map((session) => [session.id, session])),
    events: new Map([...events].filter(([id]) => sessionsByEvent.has(id))),
    services,
    topics: named(records.topics, sessionsByTopic),
    speakers: named(records.speakers, sessionsBySpeaker),
    years: [
      ...new Set([...events.values()].filter(({ id }) => sessionsByEvent.has(id)).map(({ data }) => data.year)),
    ].sort(),
    sessionsByEvent,
    sessionsByTopic,
    sessionsBySpeaker,
    mentionsByService,
    rolesBySession,
    featuresByService,
  };
}
