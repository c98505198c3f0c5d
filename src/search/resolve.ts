import { isInitials, toInitials, toKeys, toOtherLayout } from '../korean/keys.ts';
import { toNameKey, toPlainForms } from '../korean/normalise.ts';
import { slipBudget, slipsBetween, toSound } from '../korean/slips.ts';
import type { Lexicon, Name, Word } from './lexicon.ts';
import { beforeParticle, toStems, toTokens } from './tokens.ts';

/** How a word was understood, in the order in which the ways are tried. */
export type How =
  | 'name'
  | 'facet'
  | 'word'
  | 'particle'
  | 'layout'
  | 'prefix'
  | 'initials'
  | 'inside'
  | 'compound'
  | 'slip';

/** A part of a query that was understood. */
export interface Term {
  /** As typed. */
  readonly typed: string;
  readonly how: How;
  /** What it was taken for, in words for a reader. */
  readonly meant: string;
  /** The Korean name of what was meant, where it has one. */
  readonly reading?: string | undefined;
  /** The name that was recognised, where it was one. */
  readonly name?: string | undefined;
  /** Entities by number, the likeliest first. Several where a name belongs to several. */
  readonly entities: readonly number[];
  /** Further entities that it may become while typing goes on. */
  readonly further: readonly number[];
  /** Words of the site; a section with any of them holds the term. */
  readonly words: readonly Word[];
}

const empty = { entities: [], further: [], words: [] } as const;

/** Order among names that fit equally: services first, which people come for, then what the notes speak of most. */
function byWeight({ entities }: Lexicon, names: readonly Name[]): number[] {
  const isService = (entity: number): number => (entities[entity]?.kind === 'service' ? 1 : 0);
  const weight = (entity: number): number => entities[entity]?.sections.size ?? 0;
  return [...new Set(names.map(({ entity }) => entity))].sort(
    (a, b) => isService(b) - isService(a) || weight(b) - weight(a),
  );
}

function nameTerm(lexicon: Lexicon, typed: string, how: How, names: readonly Name[]): Term {
  const entities = byWeight(lexicon, names);
  const known = lexicon.entities[entities[0] ?? -1]?.names ?? [];
  const meant = known[0] ?? typed;
  const reading = /[가-힣]/.test(meant) ? undefined : known.slice(0, 2).find((one) => /[가-힣]/.test(one));
  return { ...empty, typed, how, meant, reading, entities, name: names[0]?.text };
}

const wordTerm = (typed: string, how: How, words: readonly Word[]): Term => ({
  ...empty,
  typed,
  how,
  meant: words[0]?.text ?? typed,
  words,
});

/** A name as a whole, as it stands or with a particle behind it. */
export function asName(lexicon: Lexicon, typed: string): Term | undefined {
  const key = toNameKey(typed);
  const exact = lexicon.namesByKey.get(key);
  if (exact) return nameTerm(lexicon, typed, 'name', exact);
  // Only the last word may carry one, and something of that word must be left: 람다 한도 is no 람다 with a particle.
  const last = toNameKey(typed.split(' ').at(-1) ?? '');
  for (const stem of beforeParticle(last)) {
    const names = stem === '' ? undefined : lexicon.namesByKey.get(key.slice(0, key.length - last.length) + stem);
    if (names) return nameTerm(lexicon, typed, 'particle', names);
  }
  return undefined;
}

/** A word of the site, as it stands or with a particle behind it. Figures may stand before another unit: 10만건 → 10만 */
function asWord({ wordByText }: Lexicon, typed: string): Term | undefined {
  const tokens = toTokens(typed);
  const [token] = tokens;
  // A letter that belongs to no word, such as a lone consonant, makes it another thing.
  if (token === undefined || tokens.length > 1 || token.length < toPlainForms(typed).trim().length) return undefined;
  const exact = wordByText.get(token);
  if (exact) return wordTerm(typed, 'word', [exact]);
  for (const stem of toStems(token)) {
    const word = wordByText.get(stem);
    if (word) return wordTerm(typed, 'particle', [word]);
  }
  const figure = /^\d/.test(token) ? token.replace(/[가-힣]+$/, '').length : token.length;
  for (let length = token.length - 1; length >= figure; length--) {
    const word = wordByText.get(token.slice(0, length));
    if (word) return wordTerm(typed, 'particle', [word]);
  }
  return undefined;
}

/** The beginning of a name or word, down to the last key. The shortest completion is the likeliest. */
export function asPrefix(lexicon: Lexicon, typed: string): Term | undefined {
  const keys = toKeys(toNameKey(typed));
  if (keys.length < 2) return undefined;
  const names = lexicon.names
    .filter((name) => name.keys.startsWith(keys))
    .sort((a, b) => a.keys.length - b.keys.length);
  const words = lexicon.words
    .filter((word) => word.keys.startsWith(keys))
    .sort((a, b) => a.keys.length - b.keys.length);
  const [name] = names;
  if (name) {
    const best = names.filter(({ key }) => key === name.key);
    const term = nameTerm(lexicon, typed, 'prefix', best);
    const further = byWeight(lexicon, names).filter((entity) => !term.entities.includes(entity));
    return { ...term, further };
  }
  const [word] = words;
  if (!word) return undefined;
  return wordTerm(
    typed,
    'prefix',
    words.filter(({ text }) => text.startsWith(word.text)),
  );
}

/** Initial consonants of a name, else of a word. */
function asInitials(lexicon: Lexicon, typed: string): Term | undefined {
  // A keyboard makes clusters of consonants in a row: ㄳ is ㄱ and ㅅ.
  const initials = toKeys(typed);
  if (!isInitials(initials) || initials.length < 2) return undefined;
  const exact = lexicon.names.filter((name) => name.initials === initials);
  if (exact.length > 0) return nameTerm(lexicon, typed, 'initials', exact);
  const words = lexicon.words.filter((word) => toInitials(word.text) === initials);
  if (words.length > 0) return wordTerm(typed, 'initials', words);
  if (initials.length < 3) return undefined;
  const begun = lexicon.names
    .filter((name) => name.initials.startsWith(initials))
    .sort((a, b) => a.initials.length - b.initials.length);
  const [best] = begun;
  return (
    best &&
    nameTerm(
      lexicon,
      typed,
      'initials',
      begun.filter(({ key }) => key === best.key),
    )
  );
}

/** Part of a longer word or name: 가용성 in 고가용성. */
function asInside(lexicon: Lexicon, typed: string): Term | undefined {
  const key = toNameKey(typed);
  const least = /[가-힣]/.test(key) ? 3 : 4;
  if (key.length < least) return undefined;
  const words = lexicon.words.filter(({ text }) => text.includes(key));
  if (words.length > 0) return wordTerm(typed, 'inside', words);
  // Half of a name at least: 리눅스 does not ask for Red Hat Enterprise Linux.
  const names = lexicon.names
    .filter((name) => name.key.length <= key.length * 2 && name.key.includes(key))
    .sort((a, b) => a.key.length - b.key.length);
  const [best] = names;
  return (
    best &&
    nameTerm(
      lexicon,
      typed,
      'inside',
      names.filter((name) => name.key === best.key),
    )
  );
}

/** Several known words written as one: 서버리스아키텍처. The fewest pieces win; each has at least two letters. */
export function asCompound(lexicon: Lexicon, typed: string): Term[] | undefined {
  const key = toNameKey(typed);
  if (key.length < 4) return undefined;
  const pieces: (Term[] | undefined)[] = [[]];
  for (let end = 2; end <= key.length; end++) {
    for (let start = 0; start <= end - 2; start++) {
      const before = pieces[start];
      if (!before) continue;
      const piece = key.slice(start, end);
      if (piece === key) continue;
      const names = lexicon.namesByKey.get(piece);
      const word = lexicon.wordByText.get(piece);
      const term = names ? nameTerm(lexicon, piece, 'compound', names) : word && wordTerm(piece, 'compound', [word]);
      if (term && before.length + 1 < (pieces[end]?.length ?? Number.POSITIVE_INFINITY))
        pieces[end] = [...before, term];
    }
  }
  const whole = pieces[key.length];
  if (whole) return whole;
  // The last piece may carry a particle or be only begun.
  for (const stem of toStems(key)) {
    const found = pieces[stem.length];
    if (found && found.length > 1) return found;
  }
  for (let start = key.length - 1; start >= 2; start--) {
    const before = pieces[start];
    const piece = key.slice(start);
    // Three keys begin too many words: 데이터독 is no 데이터 도구.
    const begun = before && before.length > 0 && toKeys(piece).length > 3;
    const last = begun ? asPrefix(lexicon, piece) : undefined;
    if (before && last) return [...before, last];
  }
  return undefined;
}

/** The name or word with the fewest slips; names before words where they are level. */
export function asSlip(lexicon: Lexicon, typed: string, namesOnly = false): Term | undefined {
  const key = toNameKey(typed);
  const forms = [key, ...toStems(key)].map(toKeys);
  let best: { slips: number; names: Name[]; words: Word[] } | undefined;
  for (const keys of forms) {
    const budget = slipBudget(keys);
    if (budget === 0) continue;
    const sound = toSound(keys);
    const consider = (candidate: string): number => {
      const allowed = Math.min(budget, slipBudget(candidate), best?.slips ?? budget);
      return slipsBetween(sound, toSound(candidate), allowed);
    };
    for (const name of lexicon.names) {
      const slips = consider(name.keys);
      if (slips === Number.POSITIVE_INFINITY) continue;
      if (!best || slips < best.slips) best = { slips, names: [name], words: [] };
      else best.names.push(name);
    }
    // Short words are too near to one another: 커피 is no slip of 커지.
    for (const word of namesOnly || keys.length < 6 ? [] : lexicon.words) {
      const slips = consider(word.keys);
      if (slips === Number.POSITIVE_INFINITY) continue;
      if (!best || slips < best.slips) best = { slips, names: [], words: [word] };
      else best.words.push(word);
    }
    if (best) break;
  }
  if (!best) return undefined;
  return best.names.length > 0 ? nameTerm(lexicon, typed, 'slip', best.names) : wordTerm(typed, 'slip', best.words);
}

/** A name or word as it was typed, particles aside. */
export const exactly = (lexicon: Lexicon, typed: string): Term | undefined =>
  asName(lexicon, typed) ?? asWord(lexicon, typed);

/** The other keyboard layout, when what comes out is known. */
export function asOtherLayout(lexicon: Lexicon, typed: string): Term | undefined {
  const other = toOtherLayout(typed.toLowerCase());
  if (other === typed || /[ㄱ-ㅎㅏ-ㅣ]/.test(other)) return undefined;
  const found = exactly(lexicon, other);
  return found && { ...found, typed, how: 'layout' };
}

/** The other layout where only the beginning of a name or word was typed. */
function asOtherLayoutPrefix(lexicon: Lexicon, typed: string): Term | undefined {
  const other = toOtherLayout(typed.toLowerCase());
  if (other === typed || toKeys(toNameKey(other)).length < 4) return undefined;
  const found = asPrefix(lexicon, other);
  return found && { ...found, typed, how: 'layout' };
}

/** One word of a query, by the first way that understands it. */
export function resolveWord(lexicon: Lexicon, typed: string): Term[] {
  const whole =
    exactly(lexicon, typed) ??
    asOtherLayout(lexicon, typed) ??
    asPrefix(lexicon, typed) ??
    asInitials(lexicon, typed) ??
    asOtherLayoutPrefix(lexicon, typed) ??
    asInside(lexicon, typed);
  if (whole) return [whole];
  const pieces = asCompound(lexicon, typed);
  if (pieces) return pieces.map((piece) => ({ ...piece, typed }));
  const slip = asSlip(lexicon, typed);
  return slip ? [slip] : [];
}
