import type { Query } from './planner.ts';

/** A piece of an excerpt, marked where it matches. */
export interface Part {
  readonly text: string;
  readonly marked: boolean;
}

/** A section that answers a query. */
export interface Result {
  readonly href: string;
  /** The section, or the session where the whole page answers. */
  readonly title: string;
  /** Session and event. */
  readonly where: string;
  readonly excerpt: readonly Part[];
}

/** What we read of a page that Pagefind found. */
export interface FoundPage {
  readonly url: string;
  /** Full text, not escaped. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly {
    readonly title: string;
    readonly url: string;
    /** HTML: escaped text with `<mark>`. */
    readonly excerpt: string;
    readonly weighted_locations?: readonly { readonly balanced_score: number }[];
  }[];
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };

/** An excerpt's HTML as text and marks: "&lt;a&gt; <mark>b</mark>" → "<a> ", marked "b". */
export function toParts(excerpt: string): Part[] {
  const plain = (html: string): string => html.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
  return excerpt
    .split(/<mark>(.*?)<\/mark>/s)
    .map((piece, index) => ({ text: plain(piece), marked: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

/** Sections of one page that are shown at most. */
const perPage = 3;

/** Pagefind falls back to a shorter prefix when it does not know a word; such pages are no answer. */
const hasEvery = ({ content, meta }: FoundPage, { words }: Query): boolean => {
  const text = `${meta['title'] ?? ''} ${content}`.normalize('NFC').toLowerCase();
  return words.every((word) => text.includes(word.toLowerCase()));
};

/** The sections of the pages found, in rank order: pages as ranked by the engine, within a page the best sections first. */
export function toResults(pages: readonly FoundPage[], query: Query): Result[] {
  return pages
    .filter((page) => hasEvery(page, query))
    .flatMap((page) => {
      const title = page.meta['title'] ?? '';
      const scored = page.sub_results.map((section) => ({
        section,
        score: (section.weighted_locations ?? []).reduce((sum, { balanced_score }) => sum + balanced_score, 0),
      }));
      return scored
        .sort((a, b) => b.score - a.score)
        .slice(0, perPage)
        .map(({ section }) => ({
          href: section.url,
          title: section.title,
          where: [section.title === title ? '' : title, page.meta['event']].filter(Boolean).join(' · '),
          excerpt: toParts(section.excerpt),
        }));
    });
}
