import type { Entity, Lexicon } from './lexicon.ts';
import type { Plan } from './planner.ts';
import type { Term } from './resolve.ts';
import { toTokens } from './tokens.ts';

/** A page or section in rank order. */
export type Hit =
  | { readonly kind: 'entity'; readonly entity: number }
  | { readonly kind: 'event'; readonly event: number }
  | { readonly kind: 'section'; readonly section: number };

/** How strongly a section speaks of a term: in its heading, in its text, not at all. */
const inHeading = 1;
const inText = 0.5;

/** Sections shown of one session: more of the first sessions than of the later. */
const perSession = [3, 3, 2, 2];

interface Weighing {
  /** How rare the term is: what few sections hold says more. */
  readonly rarity: number;
  readonly sections: ReadonlyMap<number, number>;
  /** How much sessions are about it, 0 to 1. */
  readonly strengths: ReadonlyMap<number, number>;
}

/** Sections whose words hold every word of a name: a topic has names that mean different sides of it. */
function literally(lexicon: Lexicon, name: string): ReadonlySet<number> {
  const sets = toTokens(name).map(
    (token) => new Set(lexicon.words.flatMap(({ text, sections }) => (text.includes(token) ? sections : []))),
  );
  const [smallest] = sets.sort((a, b) => a.size - b.size);
  return new Set([...(smallest ?? [])].filter((section) => sets.every((set) => set.has(section))));
}

function weigh(lexicon: Lexicon, { entities, words, how, name }: Term): Weighing {
  const sections = new Map<number, number>();
  const strengths = new Map<number, number>();
  const raise = (section: number, weight: number): void => {
    sections.set(section, Math.max(sections.get(section) ?? 0, weight));
  };
  for (const number of entities) {
    const entity = lexicon.entities[number];
    if (!entity) continue;
    for (const [section, heading] of entity.sections) raise(section, heading ? inHeading : inText);
    const said = entity.kind === 'topic' && name !== undefined ? literally(lexicon, name) : undefined;
    const sessions = said && new Set([...said].map((section) => lexicon.sections[section]?.session));
    for (const [session, strength] of entity.strengths) {
      const share = !sessions || sessions.size === 0 || sessions.has(session) ? 1 : 0.1;
      strengths.set(session, Math.max(strengths.get(session) ?? 0, (strength / 90) * share));
    }
  }
  words.forEach((word, index) => {
    // Further completions of what was begun count less than the likeliest.
    const share = how === 'prefix' && index > 0 ? 0.6 : 1;
    for (const section of word.sections) {
      const title = lexicon.sections[section]?.title.toLowerCase() ?? '';
      raise(section, (title.includes(word.text) ? inHeading : inText) * share);
    }
  });
  return { rarity: Math.log2(1 + lexicon.sections.length / Math.max(1, sections.size)), sections, strengths };
}

interface Scored {
  readonly session: number;
  readonly score: number;
  /** Best first. */
  readonly sections: readonly number[];
}

/** How much of the query a section or session covers, squared: all words together beat many of one. */
function coverage(weights: readonly number[], rarities: readonly number[]): number {
  const total = rarities.reduce((sum, rarity) => sum + rarity, 0);
  const covered = rarities.reduce((sum, rarity, at) => sum + ((weights[at] ?? 0) > 0 ? rarity : 0), 0);
  return total === 0 ? 0 : (covered / total) ** 2;
}

function scoreSessions(
  lexicon: Lexicon,
  weighings: readonly Weighing[],
  allowed: (session: number) => boolean,
): Scored[] {
  const rarities = weighings.map(({ rarity }) => rarity);
  const bySession = Map.groupBy(
    new Set(weighings.flatMap(({ sections }) => [...sections.keys()])),
    (section) => lexicon.sections[section]?.session ?? -1,
  );
  const scored: Scored[] = [];
  for (const [session, sections] of bySession) {
    if (!allowed(session)) continue;
    const scores = sections.map((section) => {
      const weights = weighings.map((one) => one.sections.get(section) ?? 0);
      const sum = weights.reduce((total, weight, at) => total + weight * (rarities[at] ?? 0), 0);
      return { section, score: sum * coverage(weights, rarities) };
    });
    scores.sort((a, b) => b.score - a.score || a.section - b.section);
    const best = weighings.map((one) => Math.max(0, ...sections.map((section) => one.sections.get(section) ?? 0)));
    const held = weighings.map((one) => sections.filter((section) => one.sections.has(section)).length);
    const overall = weighings.reduce(
      (sum, { rarity, strengths }, at) =>
        sum + rarity * ((best[at] ?? 0) + (strengths.get(session) ?? 0) + 0.1 * Math.log2(1 + (held[at] ?? 0))),
      0,
    );
    const [only] = weighings;
    const strength = only?.strengths.get(session);
    scored.push({
      session,
      // One thing asked for: how much a session is about it was weighed when the site was built.
      score:
        weighings.length === 1 && strength !== undefined
          ? strength
          : (scores[0]?.score ?? 0) + overall * coverage(best, rarities) * 0.6,
      sections: scores.map(({ section }) => section),
    });
  }
  return scored.sort((a, b) => b.score - a.score || a.session - b.session);
}

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

  const weighings = terms.map((term) => weigh(lexicon, term));
  const sections = toSectionHits(scoreSessions(lexicon, weighings, allowed));
  const pages = [...new Set(terms.flatMap(({ entities }) => entities))].map(
    (entity): Hit => ({ kind: 'entity', entity }),
  );
  const further = [...new Set(terms.flatMap((term) => term.further))]
    .filter((entity) => speaks(lexicon.entities[entity]))
    .slice(0, 5)
    .map((entity): Hit => ({ kind: 'entity', entity }));

  if (terms.length > 1) return [...sections, ...pages, ...further];
  // A concept's page says little that its sections do not say better.
  const isConcept = (hit: Hit): boolean => hit.kind === 'entity' && lexicon.entities[hit.entity]?.kind === 'concept';
  const first = pages.filter((hit) => !isConcept(hit));
  return [...first, ...sections, ...pages.filter(isConcept), ...further];
}
