import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/* What accounts for the words of a note beside the list of changes. */

/** What a draft says, in its own marks: they part words as those of the note do. */
export const toldByDraft = (mdx: string): string =>
  mdx.replace(/&#x([0-9a-f]+);/gi, (_whole, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));

/** Words that are marks: labels that only tie a link to its address, names of characters. */
export function toldByMarks(text: string, tree: Root): string[] {
  const labels: string[] = [];
  visit(tree, (node) => {
    const isLabel = (node.type === 'linkReference' || node.type === 'imageReference') && node.referenceType === 'full';
    if (isLabel) labels.push(node.label ?? node.identifier);
  });
  return [...labels, ...(text.match(/&(?:#\d+|#x[0-9a-f]+|[a-z][a-z0-9]*);/gi) ?? [])];
}

/** The words of tags themselves. Not what a reader may meet or follow: addresses, titles, words for a picture. */
export const toldByTags = (html: string): string[] =>
  (html.match(/<[^>]*>/g) ?? []).map((tag) =>
    tag.replace(/\b(?:href|src|alt|title)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi, ''),
  );
