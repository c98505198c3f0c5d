import type { Graph } from '../graph/graph.ts';
import { toPostings } from './lexicon.ts';
import { toCertainStem, toStems, toTokens } from './tokens.ts';

/** Endings of verbs and adverbs: nobody looks for them. */
const verbal =
  /(?:[^바]다|며|거나|든지|으면|하면|되면|지만|므로|면서|면서도|려면|려고|려는|도록|하는|되는|있는|없는|않는|않고|않게|않은|않아|없이|없고|없어|있고|있어|있을|없을|스럽게|적으로|하게|롭게|니다|까지도|인지|는지|은지|을지|던|았|었|였|겠|싶은|느라|자마자|므로써|일수록|수록)$/;
/** The same for what stands in one place only, where a real noun would mostly have shown itself with a particle. */
const doubtful =
  /(?:[은는을를]|고|게|여|워|져|려|러|해서|어서|아서|어야|아야|어도|아도|어져|아져|라서|지도|지는|지를|기에|기도|기는|기를|기가|기만|어진|해진|아진|자는|자고|인데|은데|는데|려던|울|운|른|온|본|쓴|든|낸|낼|될|된|할|한|친|킬|킨|릴|린|질|진|길|긴|볼|올|줄|쉬운|쉽게)$/;

const isWorthKeeping = (token: string, sections: number): boolean => {
  if (!/^[가-힣]+$/.test(token)) return token.length > 1 || /\d/.test(token);
  // Single syllables say nothing ("수", "등").
  return token.length > 1 && !verbal.test(token) && (sections > 1 || token.length > 5 || !doubtful.test(token));
};

/** The words of every section; a particle is cut off where the rest is a word elsewhere or takes other particles too. */
export function collectWords(sections: readonly string[]): Map<string, number[]> {
  const places = new Map<string, Set<number>>();
  sections.forEach((text, section) => {
    for (const token of toTokens(text)) {
      const found = places.get(token) ?? new Set();
      found.add(section);
      places.set(token, found);
    }
  });

  const votes = new Map<string, number>();
  for (const token of places.keys()) for (const stem of toStems(token)) votes.set(stem, (votes.get(stem) ?? 0) + 1);
  const stemOf = (token: string): string =>
    toStems(token).find((stem) => places.has(stem) || (votes.get(stem) ?? 0) > 1) ?? toCertainStem(token) ?? token;

  const words = new Map<string, Set<number>>();
  for (const [token, found] of places) {
    const stem = stemOf(token);
    const all = words.get(stem) ?? new Set();
    for (const section of found) all.add(section);
    words.set(stem, all);
  }
  return new Map(
    [...words]
      .filter(([text, found]) => isWorthKeeping(text, found.size))
      .map(([text, found]) => [text, [...found].sort((a, b) => a - b)]),
  );
}

/** Sorted words with their postings, each word as what it shares with the one before and the rest. */
function packWords(words: ReadonlyMap<string, readonly number[]>): string {
  let last = '';
  return [...words]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([text, sections]) => {
      let shared = 0;
      while (shared < 35 && shared < text.length && text[shared] === last[shared]) shared++;
      last = text;
      return `${shared.toString(36)}${text.slice(shared)}\t${toPostings(sections)}`;
    })
    .join('\n');
}

/** The words of the site: those that a first list may need, and those that stand in one section only. */
export function packVocabulary(graph: Graph): { words: string; rare: string } {
  const all = [...collectWords(sectionTexts(graph))];
  return {
    words: packWords(new Map(all.filter(([, sections]) => sections.length > 1))),
    rare: packWords(new Map(all.filter(([, sections]) => sections.length === 1))),
  };
}

/**
 * The text of every section in the order in which the lexicon numbers them. What is said of a session as a whole, its
 * title and where its speakers come from, belongs to its first.
 */
function sectionTexts(graph: Graph): string[] {
  return [...graph.sessions.values()].flatMap(({ data, body }) => {
    const whole = [data.title, ...data.speakers.flatMap(({ affiliation = '', role = '' }) => [affiliation, role])];
    return body.sections.map(({ title, passages }, at) =>
      [...(at === 0 ? whole : []), title, ...passages.map(({ text }) => text)].join('\n'),
    );
  });
}
