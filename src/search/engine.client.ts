import type { FoundPage } from './result.ts';

/** What we use of the module that Pagefind writes beside its index. */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  preload(text: string): Promise<void>;
  search(text: string): Promise<{ results: { data(): Promise<FoundPage> }[] }>;
}

/** Finds pages by words. */
export interface Engine {
  /** Pages that hold the words, best first, at most `limit`. */
  find(text: string, limit: number): Promise<FoundPage[]>;
}

/** Loads the index of the site that is served at `base`. Throws when it cannot be had. */
export async function loadEngine(base: string): Promise<Engine> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({
    baseUrl: base,
    // Hangul is indexed decomposed: without this 모드 would also match 모든.
    exactDiacritics: true,
    // Its length bonus counts bytes and so punishes words with a particle attached.
    ranking: { termSimilarity: 0.4, termFrequency: 0.6, pageLength: 0.6 },
  });
  await pagefind.init();
  return {
    async find(text, limit) {
      // Words at the border of two index chunks are else missed.
      await pagefind.preload(`${text}힣`);
      const { results } = await pagefind.search(text);
      return Promise.all(results.slice(0, limit).map((result) => result.data()));
    },
  };
}
