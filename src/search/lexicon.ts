import { toInitials, toKeys } from '../korean/keys.ts';
import { toNameKey } from '../korean/normalise.ts';

/**
 * What the search knows, as it travels: strings that compress well instead of objects. Lists of numbers are written as
 * text, see `toPostings`. Built by `entities.ts` and `vocabulary.ts`, read by `readLexicon`.
 */
export interface PackedLexicon {
  /** id, names separated by "|" (the first is shown), year of each event, in time order. */
  readonly events: readonly (readonly [id: string, names: string, year: number])[];
  /** Event, slug, title of each session, in reading order. */
  readonly sessions: readonly (readonly [event: number, slug: string, title: string])[];
  /** Per session: its sections as lines "id\ttitle". The lead has neither and is a tab. */
  readonly sections: readonly string[];
  readonly entities: readonly PackedEntity[];
  /** Names that only lifecycle events bear, as lines "names\tservice\tlifecycle id\tdate"; names separated by "|". */
  readonly since: string;
  /**
   * Sorted words of more than one section, each as: number of letters shared with the word before (base 36), the rest, a
   * tab, postings. Words of one section travel by themselves, in the same form.
   */
  readonly words: string;
}

export type EntityKind = 'service' | 'feature' | 'concept' | 'topic' | 'speaker' | 'since';

/**
 * Kind (a letter), id, names separated by "|" (the first is shown), sessions that speak of it and how much each is about
 * it, sections that name it in their heading, sections that name it in their text, number of the entity of which it is a
 * part.
 */
export type PackedEntity = readonly [
  kind: 's' | 'f' | 'c' | 't' | 'p',
  id: string,
  names: string,
  sessions: string,
  strengths: string,
  headings: string,
  texts: string,
  parent?: number,
];

const first = 35;
const range = 91;

/** The character for a small number, without quotes and backslashes, which JSON would escape. */
const toChar = (value: number): string => String.fromCharCode(first + value + (first + value >= 92 ? 1 : 0));
const fromChar = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return code - first - (code > 92 ? 1 : 0);
};

/** A rising list of numbers as text: the steps between them, a character each, two after "!" where a step is large. */
export function toPostings(numbers: readonly number[]): string {
  let last = -1;
  return numbers
    .map((number) => {
      const step = number - last - 1;
      last = number;
      return step < range ? toChar(step) : `!${toChar(Math.floor(step / range))}${toChar(step % range)}`;
    })
    .join('');
}

/** Numbers from 0 to 90 as text, a character each. */
export function toStrengths(numbers: readonly number[]): string {
  return numbers.map(toChar).join('');
}

/** The reverse of `toPostings`. */
export function fromPostings(text: string): number[] {
  const numbers: number[] = [];
  let last = -1;
  for (let at = 0; at < text.length; at++) {
    let step: number;
    if (text[at] === '!') {
      step = fromChar(text, at + 1) * range + fromChar(text, at + 2);
      at += 2;
    } else {
      step = fromChar(text, at);
    }
    last += step + 1;
    numbers.push(last);
  }
  return numbers;
}

export interface SearchedEvent {
  readonly id: string;
  /** The first is shown. Several events may bear a name: 서밋. */
  readonly names: readonly string[];
  readonly year: number;
}

export interface SearchedSession {
  readonly event: number;
  /** Root-relative address without base. */
  readonly path: string;
  readonly title: string;
}

export interface SearchedSection {
  readonly session: number;
  readonly id: string;
  readonly title: string;
}

/** A page that a name leads to, with where the notes speak of it. */
export interface Entity {
  readonly kind: EntityKind;
  readonly id: string;
  readonly path: string;
  readonly names: readonly string[];
  /** How much a session is about it, 1 to 90, by number. */
  readonly strengths: ReadonlyMap<number, number>;
  /** Sections by number; true where the heading names it. */
  readonly sections: ReadonlyMap<number, boolean>;
  /** The entity of which it is a part, by number. */
  readonly parent?: number | undefined;
}

/** A name in the forms in which it may be typed. */
export interface Name {
  readonly text: string;
  /** Without spaces, marks and case. */
  readonly key: string;
  readonly keys: string;
  readonly initials: string;
  readonly entity: number;
}

/** A word of the site. */
export interface Word {
  readonly text: string;
  readonly keys: string;
  /** Numbers of the sections that hold it. */
  readonly sections: readonly number[];
}

export interface Lexicon {
  readonly events: readonly SearchedEvent[];
  readonly sessions: readonly SearchedSession[];
  readonly sections: readonly SearchedSection[];
  readonly entities: readonly Entity[];
  readonly names: readonly Name[];
  readonly namesByKey: ReadonlyMap<string, readonly Name[]>;
  readonly words: readonly Word[];
  readonly wordByText: ReadonlyMap<string, Word>;
}

const kinds: Record<PackedEntity[0], Exclude<EntityKind, 'since'>> = {
  s: 'service',
  f: 'feature',
  c: 'concept',
  t: 'topic',
  p: 'speaker',
};
const folders: Record<Exclude<EntityKind, 'since'>, string> = {
  service: 'services',
  feature: 'services',
  concept: 'services',
  topic: 'topics',
  speaker: 'speakers',
};

function readWords(packed: string): Word[] {
  let last = '';
  return packed
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [head = '', postings = ''] = line.split('\t');
      last = last.slice(0, Number.parseInt(head[0] ?? '0', 36)) + head.slice(1);
      return { text: last, keys: toKeys(last), sections: fromPostings(postings) };
    });
}

/** Unpacks what travelled and lays out the forms in which names and words are looked up. */
export function readLexicon(packed: PackedLexicon): Lexicon {
  const events = packed.events.map(([id, names, year]) => ({ id, names: names.split('|'), year }));
  const sessions = packed.sessions.map(([event, slug, title]) => ({
    event,
    path: `/sessions/${events[event]?.id}/${slug}/`,
    title,
  }));
  const sections = packed.sections.flatMap((lines, session) =>
    (lines === '' ? [] : lines.split('\n')).map((line) => {
      const [id = '', title = ''] = line.split('\t');
      return { session, id, title };
    }),
  );
  const own = packed.entities.map(([letter, id, names, inSessions, strengths, headings, texts, parent]): Entity => {
    const kind = kinds[letter];
    const places = new Map(fromPostings(texts).map((section) => [section, false]));
    for (const section of fromPostings(headings)) places.set(section, true);
    return {
      kind,
      id,
      path: `/${folders[kind]}/${id}/`,
      names: names.split('|'),
      strengths: new Map(fromPostings(inSessions).map((session, at) => [session, fromChar(strengths, at)])),
      sections: places,
      parent,
    };
  });
  const since = packed.since
    .split('\n')
    .filter(Boolean)
    .map((line): Entity => {
      const [names = '', service = '', id = '', date = ''] = line.split('\t');
      return {
        kind: 'since',
        id: date,
        path: `/services/${service}/#${id}`,
        names: names.split('|'),
        strengths: new Map(),
        sections: new Map(),
      };
    });
  const entities = [...own, ...since];
  const names = entities.flatMap((entity, index) =>
    entity.names.map((text): Name => {
      const key = toNameKey(text);
      return { text, key, keys: toKeys(key), initials: toInitials(key), entity: index };
    }),
  );
  const words = readWords(packed.words);
  return {
    events,
    sessions,
    sections,
    entities,
    names,
    namesByKey: Map.groupBy(names, ({ key }) => key),
    words,
    wordByText: new Map(words.map((word) => [word.text, word])),
  };
}

/** The same lexicon with the words of one section, which come later. */
export function withRareWords(lexicon: Lexicon, packed: string): Lexicon {
  const words = [...lexicon.words, ...readWords(packed)];
  return { ...lexicon, words, wordByText: new Map(words.map((word) => [word.text, word])) };
}
