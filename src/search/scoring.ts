import type { Lexicon } from './lexicon.ts';
import type { Term } from './resolve.ts';
import { toTokens } from './tokens.ts';

/** How strongly a section speaks of a term: in its heading, in its text, not at all. */
const inHeading = 1;
const inText = 0.5;

/** A term weighed against all sections and sessions. */
export interface Weighing {
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

/**
 * A topic has names for different sides of it. A session whose headings bear the name that was typed is about this side,
 * one that only uses it is less so, one that never does hardly.
 */
function shareOf({ sections }: Lexicon, session: number, name: string, said: ReadonlySet<number>): number {
  if (said.size === 0) return 1;
  const own = [...said].flatMap((number) => (sections[number]?.session === session ? [sections[number]] : []));
  if (own.length === 0) return 0.1;
  return own.some(({ title }) => title.toLowerCase().includes(name.toLowerCase())) ? 1 : 0.6;
}

/** What of a term the weights depend on. */
type Weighed = Pick<Term, 'entities' | 'words'> & Partial<Pick<Term, 'how' | 'name'>>;

export function weigh(lexicon: Lexicon, { entities, words, how, name }: Weighed): Weighing {
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
    for (const [session, strength] of entity.strengths) {
      const share = said ? shareOf(lexicon, session, name ?? '', said) : 1;
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

/** A session with its score. */
export interface Scored {
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

/** Sessions that hold any of the terms, best first. */
export function scoreSessions(
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
