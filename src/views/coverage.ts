import { announcementsWithoutFate } from '../graph/fates.ts';
import { eventOf, type Graph } from '../graph/graph.ts';
import { toEvent, toService, toSession } from '../links.ts';
import { dateOf, known, type Link } from './common.ts';

/** Something that the knowledge base lacks, with the file in which it can be added. */
export interface Gap extends Link {
  readonly detail: string;
  /** Path from the project's root. */
  readonly file: string;
}

export interface Gaps {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly gaps: readonly Gap[];
}

export interface CoverageView {
  readonly events: readonly { readonly text: string; readonly href: string; readonly sessions: number }[];
  readonly lists: readonly Gaps[];
}

function withoutSpeaker(graph: Graph): Gap[] {
  return [...graph.sessions.values()]
    .filter(({ data }) => data.speakers.length === 0)
    .map(({ id, data, from }) => ({
      text: data.title,
      href: toSession(id),
      detail: known(graph.events, eventOf(id)).data.nameKo,
      file: from.file,
    }));
}

function withoutDay(graph: Graph): Gap[] {
  return [...graph.events.values()]
    .filter(({ data }) => !/^\d{4}-\d{2}-\d{2}$/.test(data.when?.date ?? ''))
    .map((event) => ({
      text: event.data.nameKo,
      href: toEvent(event.id),
      detail: `${dateOf(event).text}까지만 압니다`,
      file: event.from.file,
    }));
}

function withoutFate(graph: Graph): Gap[] {
  const { sessions, events, services } = graph;
  const found = announcementsWithoutFate(sessions.values(), events.values(), services.values());
  return [...new Set(found.map(({ service }) => service))].map((id) => {
    const { data, from } = known(services, id);
    return { text: data.shortName, href: toService(id), detail: '발표한 뒤의 기록이 없습니다', file: from.file };
  });
}

/** Services of AWS that the notes of the last year do not speak of any more. */
function notSince(graph: Graph): Gap[] {
  const newest = graph.years.at(-1) ?? 0;
  return [...graph.services.values()].flatMap(({ id, data, from }) => {
    if (data.kind !== 'service') return [];
    const years = (graph.mentionsByService.get(id) ?? []).map(
      ({ session }) => known(graph.events, eventOf(session)).data.year,
    );
    const last = Math.max(0, ...years);
    return last === 0 || last === newest
      ? []
      : [{ text: data.shortName, href: toService(id), detail: `${last}년이 마지막`, file: from.file }];
  });
}

/** What the knowledge base holds and what it lacks: its to-do list, made from the data. */
export function toCoverage(graph: Graph): CoverageView {
  return {
    events: [...graph.events.values()].map(({ id, data }) => ({
      text: data.nameKo,
      href: toEvent(id),
      sessions: graph.sessionsByEvent.get(id)?.length ?? 0,
    })),
    lists: [
      {
        id: 'without-fate',
        title: '발표한 뒤를 모르는 것',
        about: '무대에서 예고하거나 미리 보인 뒤 어떻게 되었는지 출처를 찾지 못했습니다.',
        gaps: withoutFate(graph),
      },
      {
        id: 'without-speaker',
        title: '발표자를 모르는 세션',
        about: '노트에 발표자가 적혀 있지 않습니다.',
        gaps: withoutSpeaker(graph),
      },
      {
        id: 'without-day',
        title: '날짜를 다 알지 못하는 행사',
        about: '노트에서 알 수 있는 만큼만 적었습니다.',
        gaps: withoutDay(graph),
      },
      {
        id: 'not-since',
        title: '마지막 해의 노트에 나오지 않는 서비스',
        about: `${graph.years.at(-1)}년의 노트에서 더는 말하지 않는 서비스입니다. 새 노트가 있으면 더해 주세요.`,
        gaps: notSince(graph),
      },
    ],
  };
}
