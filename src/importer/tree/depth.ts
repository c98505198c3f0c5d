import type { Node } from 'mdast';

/** Blocks within blocks; what is deeper was not written by a person. */
export const deepest = 50;

/** How deep a tree is, its root not counted. */
export const depthOf = (node: Node): number =>
  'children' in node ? 1 + (node.children as Node[]).reduce((most, child) => Math.max(most, depthOf(child)), 0) : 0;

/** Whether some line opens more blocks than a person would, found out before any parser goes down. */
export const opensTooMany = (text: string): boolean =>
  text.split('\n').some((line) => {
    const marks = /^(?:\s*(?:>|[-*+]\s|\d{1,9}[.)]\s))+/.exec(line)?.[0] ?? '';
    return (
      (marks.match(/>|[-*+]|\d+[.)]/g)?.length ?? 0) > deepest ||
      /^ {200,}(?:[-*+]|\d+[.)])\s|\[{200,}|!\[(?:!\[){50,}|(?:\*\s?_\s?){200,}/.test(line)
    );
  });
