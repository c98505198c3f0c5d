/* What accounts for the words of a note beside the list of changes. */

/** What a draft says, in its own marks: they part words as those of the note do. */
export const toldByDraft = (mdx: string): string =>
  mdx.replace(/&#x([0-9a-f]+);/gi, (_whole, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));

/** Names of characters are those characters: "&amp;" */
export const toldByMarks = (text: string): string[] => text.match(/&(?:#\d+|#x[0-9a-f]+|[a-z][a-z0-9]*);/gi) ?? [];

/** The words of tags themselves. Not what a reader may meet or follow: addresses, titles, words for a picture. */
export const toldByTags = (html: string): string[] =>
  (html.match(/<[^>]*>/g) ?? []).map((tag) =>
    tag.replace(/\b(?:href|src|alt|title)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi, ''),
  );
