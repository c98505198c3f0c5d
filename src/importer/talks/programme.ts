import type { List, RootContent, TableCell } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { toNameKey } from '../../korean/normalise.ts';
import { splitTitle } from '../people/title-speakers.ts';
import { brokenText, firstLineOf } from '../tree/blocks.ts';
import { stripNumber } from './heading-words.ts';

/* What lists and tables announce before the talks. */

/** "**제목**, *이름 직함, 회사*" in a cell of its own. */
function talkInCell({ children }: TableCell): { keys: string[]; people: string }[] {
  const title = children.find(({ type }) => type === 'strong');
  const people = children.find(({ type }) => type === 'emphasis');
  return title && people ? [{ keys: [toNameKey(plainText(title))], people: brokenText(people) }] : [];
}

/** The talks that tables name with their speakers. */
export const programmeOf = (nodes: readonly RootContent[]): { keys: string[]; people: string }[] =>
  nodes.flatMap((node) => {
    if (node.type !== 'table') return [];
    const [head = [], ...cells] = node.children.map((row) => row.children.map((cell) => plainText(cell).trim()));
    const at = head.findIndex((cell) => /^(?:발표자|연사자?|강연자|강사|스피커|speakers?|presenters?)$/i.test(cell));
    return at < 0
      ? node.children.flatMap((row) => row.children.flatMap(talkInCell))
      : cells.map((row) => ({ keys: row.map(toNameKey), people: row[at] ?? '' }));
  });

/** What stands behind a title without what parts it from there: "이름(회사)" of "- 이름(회사)", "이름" of "(이름)" */
const peopleBehind = (line: string, title: string): string =>
  line
    .slice(title.length)
    .replace(/^[\s–|/-]+/, '')
    .replace(/^\(([^()]*)\)$/, '$1');

/** What is longer is no title; patterns must not be tried on it. */
const longest = 400;

/** "1. 제목 (이름)" without its number and what is in brackets, to be compared; empty where it has no brackets. */
export function keyBeforeBrackets(line: string): string {
  const [, title = ''] =
    line.length > longest ? [] : (/^(.+\S)\s*[(（][^()（）]{2,40}[)）]$/.exec(stripNumber(line)) ?? []);
  return toNameKey(title);
}

/** "제목 - 이름(회사)" in a list before the talks. */
export const programmeList = (nodes: readonly RootContent[]): { keys: string[]; people: string }[] =>
  nodes.flatMap((node) =>
    node.type !== 'list'
      ? []
      : node.children.flatMap((item) => {
          const line = firstLineOf(item);
          const { title, people } = splitTitle(line);
          return people.length > 0 ? [{ keys: [toNameKey(title)], people: peopleBehind(line, title) }] : [];
        }),
  );

/** A list whose items lead to the headings of the page tells what the page holds, be it talks or sections. */
const isContentsList = ({ children }: List): boolean =>
  children.every(({ children: [first] }) => {
    const [link] = first?.type === 'paragraph' ? first.children : [];
    return link?.type === 'link' && link.url.startsWith('#');
  });

/** "목차" above a list: it tells what the page holds. */
const isContentsTitle = (node: RootContent | undefined): boolean =>
  node !== undefined && /^(?:목차|차례|contents?|table of contents|toc)\s*[:：]?$/i.test(plainText(node).trim());

/** Titles that a list or a programme before the talks announces. */
export function agendaOf(nodes: readonly RootContent[]): Set<string> {
  const titles = new Set(
    [...programmeOf(nodes), ...programmeList(nodes)].flatMap(({ keys }) => keys.filter((key) => key.length >= 4)),
  );
  const collect = (list: List): void => {
    for (const item of list.children) {
      const line = firstLineOf(item);
      for (const key of [toNameKey(line), keyBeforeBrackets(line)]) if (key.length >= 4) titles.add(key);
      for (const child of item.children) if (child.type === 'list') collect(child);
    }
  };
  const at = nodes.findIndex(({ type }) => type === 'list');
  const [above, first] = nodes.slice(Math.max(0, at - 1), at + 1);
  if (first?.type === 'list' && !isContentsList(first) && !isContentsTitle(above)) collect(first);
  return titles;
}
