import type { Graph } from '../graph/graph.ts';
import { toEvent, toSession, toTopic } from '../links.ts';
import type { Event } from '../schema/event.ts';
import type { ServiceId, SessionId, TopicId } from '../schema/ids.ts';
import { eventRecordOf, known, type Link, minutesOf, toEventLink } from './common.ts';

type Level = Event['level'];

/** From the basics to depth. */
const levels = { basics: '입문', practice: '실전', depth: '심화' } as const satisfies Record<Level, string>;
const levelsInOrder = Object.keys(levels) as Level[];

const sessionsOfLevel = 2;
const servicesTold = 3;

/** A session on a path. */
export interface Step extends Link {
  readonly isDraft: boolean;
  readonly level: string;
  readonly event: Link;
  readonly minutes: number;
  readonly summary: string;
  /** Why it comes here. Example: "앞에서 본 것을 더 깊게: Lambda · API Gateway" */
  readonly reason: string;
  /** Topics of this page whose paths lead on from it. */
  readonly onward?: readonly Link[];
}

/** Sessions to be read one after another. */
export interface ReadingPath extends Link {
  readonly id: string;
  readonly minutes: number;
  readonly steps: readonly Step[];
}

/** A path of a topic, with how many sessions have the topic, on the path or not. */
export interface TopicPath extends ReadingPath {
  readonly sessions: number;
  /** From which level to which. Example: "입문 → 심화" */
  readonly span: string;
}

export interface StartView {
  /** The levels that there are, with their events in time order. */
  readonly levels: readonly { readonly text: string; readonly events: readonly Link[] }[];
  /** The newest event of the basics, for who has read nothing yet. */
  readonly newcomer: ReadingPath | undefined;
  /** Topics with a way from one session to another. */
  readonly paths: readonly TopicPath[];
  /** Topics for which there is one session to read. */
  readonly single: readonly TopicPath[];
}

const levelOf = (graph: Graph, session: SessionId): Level => eventRecordOf(graph, session).data.level;

const servicesOf = (graph: Graph, session: SessionId): readonly ServiceId[] =>
  known(graph.sessions, session).data.services;

/** What a session is about that one of the others is about too: first what few sessions are about. */
function sharedServices(graph: Graph, session: SessionId, others: readonly SessionId[]): ServiceId[] {
  const isAbout = (service: ServiceId) => (one: SessionId) => servicesOf(graph, one).includes(service);
  const sessionsAbout = (service: ServiceId): number => [...graph.sessions.keys()].filter(isAbout(service)).length;
  return servicesOf(graph, session)
    .filter((service) => others.some(isAbout(service)))
    .toSorted((a, b) => sessionsAbout(a) - sessionsAbout(b));
}

/** Why a session comes after those before it: by what they share, else by what is new in it. */
function reasonOf(graph: Graph, session: SessionId, before: readonly SessionId[]): string {
  const toReason = (why: string, services: readonly ServiceId[]): string => {
    const names = services.slice(0, servicesTold).map((service) => known(graph.services, service).data.shortName);
    return names.length > 0 ? `${why}: ${names.join(' · ')}` : why;
  };
  const last = before.at(-1);
  if (last === undefined) return toReason('여기에서 시작', servicesOf(graph, session));
  const shared = sharedServices(graph, session, before);
  if (shared.length === 0) return toReason('새로 만나는 것', servicesOf(graph, session));
  const isDeeper = levelOf(graph, session) !== levelOf(graph, last);
  return toReason(isDeeper ? '앞에서 본 것을 더 깊게' : '앞에서 본 것에 이어서', shared);
}

function toSteps(graph: Graph, sessions: readonly SessionId[]): Pick<ReadingPath, 'minutes' | 'steps'> {
  const steps = sessions.map((id, place) => {
    const { data, body } = known(graph.sessions, id);
    const event = eventRecordOf(graph, id);
    return {
      text: data.title,
      href: toSession(id),
      isDraft: data.draft,
      level: levels[event.data.level],
      event: toEventLink(event),
      minutes: minutesOf(body),
      summary: data.summary,
      reason: reasonOf(graph, id, sessions.slice(0, place)),
    };
  });
  return { minutes: steps.reduce((sum, { minutes }) => sum + minutes, 0), steps };
}

/**
 * The sessions of a topic's path, level by level: those that are filed under the topic first or second, two of a level at
 * most, in time order. A level without any takes those that have the topic third and share a service with the others, so
 * that a path begins with the basics where it can. A session is so on three paths at most, but for topics that none is
 * about first.
 */
function sessionsOnPath(graph: Graph, topic: TopicId): SessionId[] {
  const all = known(graph.sessionsByTopic, topic);
  const placeOf = (session: SessionId): number => known(graph.sessions, session).data.topics.indexOf(topic);
  const core = all.filter((session) => placeOf(session) < 2);
  const beside = all.filter((session) => placeOf(session) === 2 && sharedServices(graph, session, core).length > 0);

  return levelsInOrder.flatMap((level) => {
    const ofLevel = (sessions: readonly SessionId[]): SessionId[] =>
      sessions.filter((session) => levelOf(graph, session) === level);
    const found = [core, beside, core.length > 0 ? [] : all].map(ofLevel).find(({ length }) => length > 0) ?? [];
    const chosen = found.toSorted((a, b) => placeOf(a) - placeOf(b)).slice(0, sessionsOfLevel);
    return found.filter((session) => chosen.includes(session));
  });
}

function newcomerPath(graph: Graph, paths: readonly TopicPath[]): StartView['newcomer'] {
  const event = [...graph.events.values()].findLast(({ data }) => data.level === 'basics');
  if (!event) return undefined;
  const { minutes, steps } = toSteps(graph, known(graph.sessionsByEvent, event.id));
  const topicsAfter = ({ href }: Step): Link[] =>
    paths
      .filter((path) => path.steps.some((step) => step.href === href))
      .map(({ id, text }) => ({ text, href: `#${id}` }));
  return {
    id: 'newcomer',
    text: event.data.nameKo,
    href: toEvent(event.id),
    minutes,
    steps: steps.map((step) => ({ ...step, onward: topicsAfter(step) })),
  };
}

/** In which order to read, by level and topic. The level is that of the event; within a level, older sessions come first. */
export function toStart(graph: Graph): StartView {
  const topics = [...graph.topics.values()].map(({ id, data }) => {
    const { minutes, steps } = toSteps(graph, sessionsOnPath(graph, id));
    const [first, last] = [steps[0]?.level, steps.at(-1)?.level];
    return {
      id,
      text: data.name,
      href: toTopic(id),
      sessions: known(graph.sessionsByTopic, id).length,
      span: [...new Set([first, last])].join(' → '),
      minutes,
      steps,
    };
  });
  const paths = topics.filter(({ steps }) => steps.length > 1);
  return {
    levels: levelsInOrder
      .map((level) => ({
        text: levels[level],
        events: [...graph.events.values()].filter(({ data }) => data.level === level).map(toEventLink),
      }))
      .filter(({ events }) => events.length > 0),
    newcomer: newcomerPath(graph, paths),
    paths,
    single: topics.filter(({ steps }) => steps.length === 1),
  };
}
