import type { Lexicon } from './lexicon.ts';

/** What we use of the module that Pagefind writes beside its index. */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  preload(text: string): Promise<void>;
  search(text: string): Promise<{ results: { data(): Promise<{ sub_results: { url: string }[] }> }[] }>;
}

const pages = 5;

/** The long tail: finds sections by Pagefind's index of the full text. */
export interface Tail {
  /** Numbers of sections that hold the words, best first. */
  find(words: string): Promise<number[]>;
}

/** Loads Pagefind from the site that is served at `base`. Rejects when it cannot be had. */
export async function loadTail(base: string, { sections, sessions }: Lexicon): Promise<Tail> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({
    baseUrl: '/',
    // Hangul is indexed decomposed: without this 모드 would also match 모든.
    exactDiacritics: true,
    // Its length bonus counts bytes and so punishes words with a particle attached.
    ranking: { termSimilarity: 0.4, termFrequency: 0.6, pageLength: 0.6 },
  });
  await pagefind.init();
  const numbers = new Map(
    sections.map(({ session, id }, number) => [`${sessions[session]?.path ?? ''}${id ? `#${id}` : ''}`, number]),
  );
  return {
    async find(words) {
      // Words at the border of two index chunks are else missed.
      await pagefind.preload(`${words}힣`);
      const { results } = await pagefind.search(words);
      const found = await Promise.all(results.slice(0, pages).map((result) => result.data()));
      return found.flatMap(({ sub_results }) => sub_results.flatMap(({ url }) => numbers.get(url) ?? []));
    },
  };
}
