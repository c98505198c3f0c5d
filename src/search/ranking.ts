import type { Entity, Lexicon } from './lexicon.ts';
import type { Plan } from './planner.ts';
import { type Scored, scoreSessions, weigh } from './scoring.ts';

/** A page or section in rank order. */
export type Hit =
  | { readonly kind: 'entity'; readonly entity: number }
  | { readonly kind: 'event'; readonly event: number }
  | { readonly kind: 'section'; readonly section: number };

/** Sections shown of one session: more of the first sessions than of the later. */
const perSession = [3, 3, 2, 2];

const toSectionHits = (scored: readonly Scored[]): Hit[] =>
  scored.flatMap(({ sections }, at) =>
    sections.slice(0, perSession[at] ?? 1).map((section): Hit => ({ kind: 'section', section })),
  );

const speaks = (entity: Entity | undefined): boolean => (entity?.sections.size ?? 0) > 0;

/**
 * The answers to a plan in rank order. One thing asked for: its page, then the sessions by how much they are about it.
 * Several: the sections that hold most of them closest together, the pages after.
 */
export function toHits(plan: Plan, lexicon: Lexicon): Hit[] {
  const { terms, events } = plan;
  const allowed = (session: number): boolean => {
    const event = lexicon.sessions[session]?.event;
    return events === undefined || (event !== undefined && events.has(event));
  };
  if (terms.length === 0) {
    if (!events) return [];
    const sessions = lexicon.sessions.flatMap((_session, number) => (allowed(number) ? [number] : []));
    const firsts = sessions.map((session) => lexicon.sections.findIndex((section) => section.session === session));
    return [
      ...[...events].map((event): Hit => ({ kind: 'event', event })),
      ...firsts.map((section): Hit => ({ kind: 'section', section })),
    ];
  }

  const scored = scoreSessions(
    lexicon,
    terms.map((term) => weigh(lexicon, term)),
    allowed,
  );
  const pages = [...new Set(terms.flatMap(({ entities }) => entities))];
  const further = [...new Set(terms.flatMap((term) => term.further))]
    .filter((entity) => speaks(lexicon.entities[entity]))
    .slice(0, 5);
  if (terms.length > 1) return [...toSectionHits(scored), ...toPageHits(pages), ...toPageHits(further)];

  const isAside = (page: number): boolean => saysLittle(lexicon.entities[page]);
  return [
    ...interleave(
      lexicon,
      pages.filter((page) => !isAside(page)),
      scored,
    ),
    ...toPageHits(pages.filter(isAside)),
    ...toSectionHits(scored.length < few ? widen(plan, lexicon, allowed, scored) : []),
    ...toPageHits(further),
  ];
}

/** Fewer sessions than this and the search looks around. */
const few = 3;

const toPageHits = (entities: readonly number[]): Hit[] => entities.map((entity) => ({ kind: 'entity', entity }));

/** Pages before sections; where a name is that of several, each page is followed by the session that is most about it. */
function interleave({ entities }: Lexicon, pages: readonly number[], scored: readonly Scored[]): Hit[] {
  if (pages.length < 2) return [...toPageHits(pages), ...toSectionHits(scored)];
  const left = new Set(scored);
  const firsts = pages.flatMap((page) => {
    const strengths = entities[page]?.strengths;
    const strength = ({ session }: Scored): number => strengths?.get(session) ?? 0;
    const best = [...left].filter((one) => strength(one) > 0).sort((a, b) => strength(b) - strength(a))[0];
    if (best) left.delete(best);
    const sections = best?.sections.filter((section) => entities[page]?.sections.has(section)) ?? [];
    return [...toPageHits([page]), ...toSectionHits(best ? [{ ...best, sections }] : [])];
  });
  return [...firsts, ...toSectionHits([...left])];
}

/**
 * Sessions a little off what was asked for, when few are about it: those where all words of a name stand together, then
 * those about the whole of which it is a part. The best sections of each.
 */
function widen(
  { terms, apart }: Plan,
  lexicon: Lexicon,
  allowed: (session: number) => boolean,
  scored: readonly Scored[],
): Scored[] {
  const shown = new Set(scored.map(({ session }) => session));
  const weighings = apart.map((term) => weigh(lexicon, term));
  const together = scoreSessions(lexicon, weighings, allowed)
    .map((one) => ({
      ...one,
      sections: one.sections.filter((section) => weighings.every(({ sections }) => sections.has(section))),
    }))
    .filter(({ sections }) => sections.length > 0);
  const wholes = terms.flatMap(({ entities }) => entities.flatMap((entity) => lexicon.entities[entity]?.parent ?? []));
  const about = wholes.flatMap((whole) =>
    scoreSessions(lexicon, [weigh(lexicon, { entities: [whole], words: [] })], allowed),
  );
  return [...together, ...about]
    .filter(({ session }) => !shown.has(session) && shown.add(session))
    .slice(0, few)
    .map((one) => ({ ...one, sections: one.sections.slice(0, 1) }));
}

/** Whether a page says little that its sections do not say better: a concept, or a part that one session speaks of. */
const saysLittle = (entity: Entity | undefined): boolean =>
  entity?.kind === 'concept' || (entity?.kind === 'feature' && entity.strengths.size === 1);
