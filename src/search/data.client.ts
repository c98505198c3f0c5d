import { type Lexicon, type PackedLexicon, readLexicon, withRareWords } from './lexicon.ts';

async function fetchJson<Data>(address: string): Promise<Data> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as Data;
}

/** Loads what is known of names and addresses. Rejects when it cannot be had. */
export async function loadLexicon(base: string): Promise<Lexicon> {
  return readLexicon(await fetchJson<PackedLexicon>(`${base}search/lexicon.json`));
}

/** What the search reads from the site that is served at `base`. */
export interface SearchData {
  /** What is known so far; the rare words join it when they have come. */
  readonly lexicon: Lexicon;
  /** Settles when the rare words are there or cannot be had. */
  readonly complete: Promise<void>;
  readonly isComplete: boolean;
  /** Passages of a section where they are here already. */
  passagesOf(section: number): readonly string[] | undefined;
  /** Loads the passages of the sessions of these sections; true when something new came. */
  loadPassages(sections: readonly number[]): Promise<boolean>;
}

/** Loads the lexicon. Rejects when it cannot be had. */
export async function loadSearchData(base: string): Promise<SearchData> {
  const rare = fetchJson<string>(`${base}search/rare.json`);
  rare.catch(() => undefined);
  let lexicon = await loadLexicon(base);
  let isComplete = false;
  const complete = rare
    .then((words) => {
      lexicon = withRareWords(lexicon, words);
    })
    .catch(() => undefined)
    .then(() => {
      isComplete = true;
    });
  const loading = new Map<number, Promise<void>>();
  const loaded = new Set<number>();
  const passages = new Map<number, readonly string[]>();
  const firstOf = (session: number): number => lexicon.sections.findIndex((section) => section.session === session);

  const load = async (session: number): Promise<void> => {
    const bySection = await fetchJson<string[][]>(`${base}search/text/${session}.json`);
    const first = firstOf(session);
    for (const [at, texts] of bySection.entries()) passages.set(first + at, texts);
    loaded.add(session);
  };

  return {
    get lexicon() {
      return lexicon;
    },
    complete,
    get isComplete() {
      return isComplete;
    },
    passagesOf: (section) => passages.get(section),
    async loadPassages(sections) {
      const sessions = new Set(sections.map((section) => lexicon.sections[section]?.session ?? -1));
      // Sessions on their way for an earlier key count: their passages are news to this list as well.
      const missing = [...sessions].filter((session) => session >= 0 && !loaded.has(session));
      for (const session of missing) if (!loading.has(session)) loading.set(session, load(session));
      // A passage that does not come leaves its line without one, no more.
      await Promise.allSettled([...sessions].map((session) => loading.get(session)));
      return missing.length > 0;
    },
  };
}
