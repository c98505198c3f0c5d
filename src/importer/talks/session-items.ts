import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { splitTitle } from '../people/title-speakers.ts';
import { firstLineOf, lineOf } from '../tree/blocks.ts';
import { stripNumber } from './heading-words.ts';
import { openingLink, opensBold } from './listed-talks.ts';
import type { Rated } from './marks.ts';
import { titlesSaid } from './said-titles.ts';
import type { Outline, Talk } from './talk.ts';
import { isUnheard } from './unheard.ts';

/* Talks that a note tells in an item or a sentence each, below "세션" or a day. */

/** Whether the items of a list are titles, each with what it says behind. */
function areTitles(items: readonly ListItem[]): boolean {
  if (items.length > 1 && items.filter((item) => openingLink(item)).length >= items.length * 0.8) return true;
  const isSentence = (item: ListItem): boolean => /(?:다|요|음|함)[.!?]?$/.test(firstLineOf(item)) && !opensBold(item);
  return (
    items.length > 1 &&
    !items.some(
      (item) =>
        isSentence(item) ||
        item.children.length > 1 ||
        (!opensBold(item) && /^[가-힣A-Za-z ]{1,10}[:：]/.test(firstLineOf(item))),
    )
  );
}

/** "제목 [[slide](주소)] - 설명": what stands before a link in brackets. */
function beforeBracket({ children: [first] }: ListItem): string | undefined {
  const [front, second] = first?.type === 'paragraph' ? first.children : [];
  const [, title] =
    front?.type === 'text' && second?.type === 'link' ? (/^(\S.{3,100}?)\s*\[$/.exec(front.value) ?? []) : [];
  return title;
}

/** "1. **제목**: 설명", "학교 이름 님 → 제목", "AIM330: 제목" */
function toListedTalk(item: ListItem): Talk {
  const [paragraph] = item.children;
  const bold = paragraph?.type === 'paragraph' && opensBold(item) ? paragraph.children[0] : undefined;
  const lead = bold ? plainText(bold).trim() : (openingLink(item) ?? beforeBracket(item));
  const written = lead ?? firstLineOf(item);
  const { title, people } = splitTitle(stripNumber(written));
  return {
    title,
    written,
    line: lineOf(item),
    people,
    speakerLines: [],
    nodes: lead ? item.children : [],
    confidence: 0.65,
  };
}

/** The talks of a sentence that says titles; it is told with the first of them. */
const toSaidTalks = (paragraph: Paragraph, nodes: RootContent[]): Talk[] =>
  titlesSaid(paragraph).map(({ title: written, line }, index) => ({
    ...splitTitle(written),
    written,
    line,
    speakerLines: [],
    nodes: index === 0 ? nodes : [],
    confidence: 0.65,
  }));

/** A block below "세션" with the talks that it tells, and what of it tells none. */
interface Told {
  readonly node: RootContent;
  readonly talks: readonly Talk[];
  readonly rest: readonly RootContent[];
}

/** Whether an item says no more of its talk than that it was not heard. */
function isMissed({ children }: ListItem): boolean {
  const [first, ...others] = children;
  const said = first?.type === 'paragraph' ? first.children.filter(({ type }) => type !== 'link') : [];
  const text = said.map((child) => plainText(child)).join('');
  return others.length === 0 && text.length < 60 && isUnheard(text);
}

/** The talks of the items of a list: each one where they are titles, and else those that say a title. */
function toldByList(list: List): Told | undefined {
  const items = list.children.filter((item) => firstLineOf(item).length > 5);
  const talksOf = (item: ListItem): Talk[] => {
    const [first] = item.children;
    return first?.type === 'paragraph' ? toSaidTalks(first, item.children) : [];
  };
  const heard = areTitles(items)
    ? items.filter((item) => !isMissed(item))
    : items.filter((item) => talksOf(item).length > 0);
  const talks = areTitles(items) ? heard.map(toListedTalk) : heard.flatMap(talksOf);
  const rest = list.children.filter((item) => !heard.includes(item));
  return talks.length === 0
    ? undefined
    : { node: list, talks, rest: rest.length > 0 ? [{ ...list, children: rest }] : [] };
}

/** Where a note tells no talk at length, those that it lists or says below "세션" or a day. */
export function itemsOfSession(marks: readonly Rated[], nodes: readonly RootContent[]): Outline | undefined {
  const holders = marks.filter(({ isContainer, level }) => isContainer && level < 7);
  const found = holders.flatMap((holder) => {
    const end = marks.find(({ at, level }) => at > holder.at && level < 7)?.at ?? nodes.length;
    const below = nodes.slice(holder.at + 1, end);
    const list = below.find((node): node is List => node.type === 'list');
    const said = below.flatMap((node): Told[] => {
      const talks = node.type === 'paragraph' ? toSaidTalks(node, [node]) : [];
      return talks.length > 0 ? [{ node, talks, rest: [] }] : [];
    });
    const listed = list && toldByList(list);
    const told = listed ? [listed] : said;
    return told.length > 0 ? [{ holder, told }] : [];
  });
  if (found.length === 0) return undefined;
  const told = found.flatMap(({ told: some }) => some);
  return {
    talks: told.flatMap(({ talks }) => talks),
    loose: nodes.flatMap((node, at): RootContent[] => {
      if (found.some(({ holder }) => holder.at === at)) return [];
      return [...(told.find((one) => one.node === node)?.rest ?? [node])];
    }),
    frames: found.map(({ holder: { line, text } }) => ({ line, text })),
  };
}
