import { toSectionHref } from './address.ts';
import type { Entity, Lexicon } from './lexicon.ts';
import type { Hit } from './ranking.ts';

/** A piece of an excerpt, marked where it matches. */
export interface Part {
  readonly text: string;
  readonly marked: boolean;
}

/** A line of the list: a page, or a section. */
export interface Result {
  readonly group: 'page' | 'section';
  /** Root-relative address without base. */
  readonly href: string;
  readonly title: string;
  /** What kind of page it is, or session and event. */
  readonly where: string;
  /** Number of the section, for its passage. */
  readonly section: number | undefined;
}

/** What a page is, in a word. */
export const kindWords: Record<Entity['kind'], string> = {
  service: '서비스·기술',
  feature: '서비스·기술',
  concept: '개념',
  topic: '주제',
  speaker: '발표자',
  since: '노트 이후',
};

function toEntityResult(entity: Entity): Result {
  const [title = '', reading] = entity.names;
  const where =
    entity.kind === 'since'
      ? [kindWords.since, entity.id].filter(Boolean).join(' · ')
      : `${kindWords[entity.kind]} · 세션 ${entity.strengths.size}개`;
  const hasReading = reading !== undefined && /[가-힣]/.test(reading) && !/[가-힣]/.test(title);
  return {
    group: 'page',
    href: entity.path,
    title: hasReading ? `${title} (${reading})` : title,
    where,
    section: undefined,
  };
}

/** Hits as lines of the list, in the same order. */
export function toResults(hits: readonly Hit[], lexicon: Lexicon, marked: string): Result[] {
  return hits.flatMap((hit): Result[] => {
    if (hit.kind === 'entity') {
      const entity = lexicon.entities[hit.entity];
      return entity ? [toEntityResult(entity)] : [];
    }
    if (hit.kind === 'event') {
      const event = lexicon.events[hit.event];
      if (!event) return [];
      return [
        { group: 'page', href: `/events/${event.id}/`, title: event.names[0] ?? '', where: '행사', section: undefined },
      ];
    }
    const section = lexicon.sections[hit.section];
    const session = section && lexicon.sessions[section.session];
    if (!section || !session) return [];
    const event = lexicon.events[session.event]?.names[0];
    return [
      {
        group: 'section',
        href: toSectionHref(session.path, section.id, marked),
        title: section.title || session.title,
        where: [section.title ? session.title : '', event].filter(Boolean).join(' · '),
        section: hit.section,
      },
    ];
  });
}
