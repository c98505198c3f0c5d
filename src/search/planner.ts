import { toKeys } from '../korean/keys.ts';
import { toNameKey } from '../korean/normalise.ts';
import type { Lexicon } from './lexicon.ts';
import {
  asCompound,
  asName,
  asOtherLayout,
  asPrefix,
  asSlip,
  exactly,
  type How,
  resolveWord,
  type Term,
} from './resolve.ts';

/** What a query asks for. */
export interface Plan {
  readonly typed: string;
  readonly terms: readonly Term[];
  /** Events and years that narrow the rest; events by number. Undefined when the query names none. */
  readonly events: ReadonlySet<number> | undefined;
  /** Words that are in no note. */
  readonly unknown: readonly string[];
  /** The words of a name one by one, for when little is found under the name. */
  readonly apart: readonly Term[];
}

const vendors = new Set(['aws', 'amazon', '아마존', 'amazonwebservices']);

const years = /^(?:20)?(\d{2})년?(?:도)?$/;

/** Events that a word names, or the year that it is. */
function asFacet({ events }: Lexicon, typed: string): { events: Set<number>; isYear: boolean } | undefined {
  const key = toNameKey(typed);
  const year = years.exec(key)?.[1];
  if (year !== undefined) {
    const found = events.flatMap((event, index) => (event.year === 2000 + Number(year) ? [index] : []));
    return found.length > 0 ? { events: new Set(found), isYear: true } : undefined;
  }
  if (key.length < 2) return undefined;
  const named = events.flatMap(({ names }, index) => (names.some((name) => toNameKey(name) === key) ? [index] : []));
  return named.length > 0 ? { events: new Set(named), isYear: false } : undefined;
}

/** Events whose name a word begins; five keys at least, so that it is not just any beginning. */
function asFacetPrefix({ events }: Lexicon, typed: string): Set<number> | undefined {
  const keys = toKeys(toNameKey(typed));
  if (keys.length < 5) return undefined;
  const begun = events.flatMap(({ names }, index) =>
    names.some((name) => toKeys(toNameKey(name)).startsWith(keys)) ? [index] : [],
  );
  return begun.length > 0 ? new Set(begun) : undefined;
}

/** The words of a query: white space parts them, marks around them are no part of them. */
const toWords = (typed: string): string[] =>
  typed
    .normalize('NFC')
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%+#]+$/gu, ''))
    .filter(Boolean);

/** The longest run of words from `from` that forms a name. */
function longestName(lexicon: Lexicon, words: readonly string[], from: number): { term: Term; to: number } | undefined {
  for (let to = words.length; to > from; to--) {
    const term = asName(lexicon, words.slice(from, to).join(' '));
    if (term) return { term, to };
  }
  return undefined;
}

/** The words of which a name is made, each as what it says by itself. Empty where one says nothing. */
function toWordsApart(lexicon: Lexicon, words: readonly string[]): readonly Term[] {
  const [first = ''] = words;
  if (words.length === 1) return asCompound(lexicon, first) ?? [];
  const terms = words.map((word) => exactly(lexicon, word));
  return terms.every((term) => term !== undefined) ? terms : [];
}

/** Understands what was typed. Pure: the same words and lexicon give the same plan. */
export function toPlan(typed: string, lexicon: Lexicon): Plan {
  const all = toWords(typed);
  const words = all.filter((word, at) => !(vendors.has(word.toLowerCase()) && at < all.length - 1));
  const terms: Term[] = [];
  const unknown: string[] = [];
  let events: Set<number> | undefined;
  const narrow = (by: ReadonlySet<number>): void => {
    events = events ? new Set([...events].filter((event) => by.has(event))) : new Set(by);
  };

  const named =
    asName(lexicon, all.join(' ')) ?? (words.length > 1 ? asAlmostName(lexicon, words.join(' ')) : undefined);
  if (named) return { typed, terms: [named], events, unknown, apart: toWordsApart(lexicon, words) };

  // A slip of the layout concerns the whole line, a slip of a key may stand anywhere in a name of several words.
  const line = words.join(' ');
  const known = (word: string): boolean => exactly(lexicon, word) !== undefined || asFacet(lexicon, word) !== undefined;
  if (words.length > 1 && !words.every(known)) {
    const whole =
      asName(lexicon, line) ??
      asOtherLayout(lexicon, line) ??
      asPrefixName(lexicon, line) ??
      asSlip(lexicon, line, true);
    if (whole) return { typed, terms: [whole], events, unknown, apart: toWordsApart(lexicon, words) };
  }

  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? '';
    const run = longestName(lexicon, words, at);
    const facets = [1, 2, 3].flatMap((length) => {
      const facet = at + length <= words.length ? asFacet(lexicon, words.slice(at, at + length).join(' ')) : undefined;
      return facet ? [{ ...facet, length }] : [];
    });
    const facet = facets.at(-1);
    if (facet && (!run || facet.length >= run.to - at)) {
      narrow(facet.events);
      at += facet.length;
    } else if (run) {
      terms.push(run.term);
      at = run.to;
    } else {
      const found = resolveWord(lexicon, word);
      terms.push(...found);
      const begun = found.length === 0 ? asFacetPrefix(lexicon, word) : undefined;
      if (begun) narrow(begun);
      else if (found.length === 0) unknown.push(word);
      at++;
    }
  }
  const [only] = terms;
  const isName = terms.length === 1 && only?.name !== undefined;
  return { typed, terms, events, unknown, apart: isName ? toWordsApart(lexicon, words) : [] };
}

/** Takes every word for what it is, particles aside: no other layout, no initials, no slips. */
export function toLiteralPlan(typed: string, lexicon: Lexicon): Plan {
  const found = toWords(typed).map((word) => ({ word, term: exactly(lexicon, word) }));
  return {
    typed,
    terms: found.flatMap(({ term }) => (term ? [term] : [])),
    events: undefined,
    unknown: found.flatMap(({ word, term }) => (term ? [] : [word])),
    apart: [],
  };
}

/** A name of several words that lacks no more than its last letters: Step Function. */
function asAlmostName(lexicon: Lexicon, line: string): Term | undefined {
  const found = asPrefixName(lexicon, line);
  const missing = toKeys(toNameKey(found?.name ?? '')).length - toKeys(toNameKey(line)).length;
  return found && missing <= 2 ? found : undefined;
}

/** The beginning of a name of several words. */
function asPrefixName(lexicon: Lexicon, line: string): Term | undefined {
  const found = asPrefix(lexicon, line);
  return found && found.entities.length > 0 ? found : undefined;
}

/** Whether every word was known as it was typed, so that no further word could change the plan. */
export function isCertain({ terms, unknown }: Plan): boolean {
  const certain: readonly How[] = ['name', 'facet', 'word', 'particle', 'layout'];
  return unknown.length === 0 && terms.every(({ how }) => certain.includes(how));
}

/** Whether a plan understood enough to answer: half of what was typed by its keys, or most of its words. */
export function isAnswerable({ terms, events, unknown }: Plan): boolean {
  const understood = terms.reduce((sum, { typed }) => sum + toKeys(typed).length, 0) + (events ? 4 : 0);
  const missed = unknown.reduce((sum, word) => sum + toKeys(word).length, 0);
  const words = new Set(terms.map(({ typed }) => typed)).size + (events ? 1 : 0);
  const isAny = terms.length > 0 || (events !== undefined && events.size > 0);
  return isAny && (understood >= missed || words > unknown.length);
}
