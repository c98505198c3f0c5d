import type { RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { toNameKey } from '../../korean/normalise.ts';
import { findEventName, isEventOnly } from '../event/event-name.ts';
import { peopleBelow } from '../people/below.ts';
import { isLabelled } from '../people/people.ts';
import { peopleInSentence } from '../people/sentence-speakers.ts';
import { splitTitle } from '../people/title-speakers.ts';
import { firstLineOf, isBold, isHeading, lineOf } from '../tree/blocks.ts';
import {
  called,
  isContainer,
  isFurniture,
  isKeynoteOnly,
  isPart,
  keynote,
  numbered,
  remark,
  slide,
  stripNumber,
  timeBehind,
} from './heading-words.ts';
import { agendaOf } from './programme.ts';

/* Which lines of a note begin its talks. */

/** A line that may begin a talk: a heading, or what stands for one where a note has none. */
export interface Mark {
  readonly at: number;
  /** Depth of a heading; 7 for bold lines, 8 for items of a numbered list. */
  readonly level: number;
  readonly text: string;
  readonly line: number;
}

/** "**제목** - 이름 (회사)" as a line of its own. */
function isNamedBold(node: RootContent): boolean {
  if (node.type !== 'paragraph' || node.children[0]?.type !== 'strong') return false;
  const title = plainText(node.children[0]).trim();
  const split = splitTitle(plainText(node).trim());
  return split.people.length > 0 && split.title === title && !plainText(node).includes('\n');
}

export function marksOf(nodes: readonly RootContent[]): Mark[] {
  const marks = nodes.flatMap((node, at) => {
    const text = plainText(node).trim();
    // Several lines above "--" are a heading to Markdown and a paragraph to who wrote them; "###" alone says nothing.
    if (node.type === 'heading')
      return text === '' || text.includes('\n') ? [] : [{ at, level: node.depth, text, line: lineOf(node) }];
    if (isBold(node) || isNamedBold(node)) return [{ at, level: 7, text, line: lineOf(node) }];
    return [];
  });
  return firstSlides(marks) ?? marks;
}

/** Where slides are counted, those that begin a talk: "제목 1/3", and a title between the last of one and the first of another. */
function firstSlides(marks: readonly Mark[]): Mark[] | undefined {
  const isFirst = ({ text }: Mark): boolean => slide.exec(text)?.[1] === '1';
  const firsts = marks.filter(isFirst);
  const [first] = firsts;
  if (!first || firsts.length < 2) return undefined;
  const titles = marks.filter(({ level }) => level === first.level);
  const isAlone = (mark: Mark): boolean => {
    const at = titles.indexOf(mark);
    const [before, after] = [titles[at - 1], titles[at + 1]];
    const [, count, last] = slide.exec(before?.text ?? '') ?? [];
    return count !== undefined && count === last && after !== undefined && isFirst(after) && !isFurniture(mark.text);
  };
  return marks.filter((mark) => isFirst(mark) || isAlone(mark));
}

export interface Rated extends Mark {
  readonly isFurniture: boolean;
  readonly isContainer: boolean;
  readonly isEvent: boolean;
  /** Whether it can only be a part of a talk. */
  readonly isPart: boolean;
  /** How much speaks for a talk, 0 to 1. */
  readonly evidence: number;
}

/** Marks of one level that have the same kind of remark within, at least two and half of them. */
function remarked(marks: readonly Mark[], nodes: readonly RootContent[]): Set<Mark> {
  const levels = [...new Set(marks.map(({ level }) => level))];
  return new Set(
    levels.flatMap((level) => {
      const all = marks.filter((mark) => mark.level === level && !isFurniture(mark.text));
      const having = all.filter((mark) => {
        const end = marks.find((other) => other.at > mark.at && other.level <= level)?.at ?? nodes.length;
        return nodes
          .slice(mark.at + 1, end)
          .some((node) =>
            node.type === 'list'
              ? node.children.some((item) => remark.test(firstLineOf(item)))
              : remark.test(plainText(node).trim()),
          );
      });
      return having.length > 1 && having.length >= all.length / 2 ? having : [];
    }),
  );
}

/** "Track 2 - 보안" right above a deeper heading: what the talks of a track are about. */
function isTrack({ at, level, text }: Mark, nodes: readonly RootContent[]): boolean {
  const next = nodes[at + 1];
  return /^(?:track|트랙)\s*\w{1,3}\s*[-–|:.]\s*.{1,8}$/i.test(text) && isHeading(next) && next.depth > level;
}

/** Whether a heading is called like the event that the title of the note names, with or without its year: "행사 소개" */
function isOfTitle(text: string, title: string): boolean {
  const keyOf = (name: string): string => toNameKey(name.replace(/20\d{2}년?|[^\p{L}\d]+/gu, ' '));
  const name = keyOf(findEventName(title)?.name ?? '');
  return name.length >= 5 && keyOf(text.replace(/\s(?:소개|개요)$/, '')) === name;
}

/** "## ~~제목~~": who strikes a title out takes it back. */
function isStruckOut({ at }: Mark, nodes: readonly RootContent[]): boolean {
  const node = nodes[at];
  const children = isHeading(node) ? node.children : [];
  return children.length > 0 && children.every((child) => child.type === 'delete' || plainText(child).trim() === '');
}

/** "2.3. 제목" as 2 and 3. */
const partCount = /^(\d{1,2})[.-](\d{1,2})[.)]?\s/;

/** "부분" between "2.3. 제목" and "2.4. 제목" of the same depth: a part of the one before it. */
function isUncounted(mark: Mark, counted: readonly Mark[]): boolean {
  if (mark.level > 6 || counted.length < 2 || counted.includes(mark)) return false;
  const countOf = (one: Mark | undefined): RegExpExecArray | null => partCount.exec(one?.text ?? '');
  const before = countOf(counted.findLast(({ at, level }) => at < mark.at && level === mark.level));
  const after = countOf(counted.find(({ at, level }) => at > mark.at && level === mark.level));
  return before !== null && before[1] === after?.[1] && Number(before[2]) + 1 === Number(after?.[2]);
}

/** "**3. 제목**" between the headings "2. 제목" and "4. 제목": one of them that was not written as a heading. */
function isAmong(mark: Mark, marks: readonly Mark[]): boolean {
  const countOf = (one: Mark | undefined): number => Number(/^(\d{1,2})[.)]\s/.exec(one?.text ?? '')?.[1]);
  const before = marks.findLast(({ at, level }) => at < mark.at && level < mark.level);
  const after = marks.find(({ at, level }) => at > mark.at && level < mark.level);
  const count = countOf(mark);
  return before?.level === after?.level && countOf(before) === count - 1 && countOf(after) === count + 1;
}

/** How much speaks for each mark to begin a talk; `title` is what the note is called outside of its text. */
export function rate(marks: readonly Mark[], nodes: readonly RootContent[], title = ''): Rated[] {
  const withRemark = remarked(marks, nodes);
  const areCalled = marks.filter(({ text }) => called.test(text)).length > 2;
  const counted = marks.filter(({ text }) => partCount.test(text));
  const agenda = agendaOf(nodes);
  const isListed = (text: string): boolean =>
    agenda.has(toNameKey(splitTitle(stripNumber(text)).title)) || agenda.has(toNameKey(text));
  const listed = marks.filter(({ text }) => isListed(text));
  // A list of headings of all depths is a table of contents, and says nothing of talks.
  const isContents = listed.length > 5 && new Set(listed.map(({ level }) => level)).size > 1;
  return marks.map((mark) => {
    const { text } = mark;
    const bare = stripNumber(text);
    const { people } = splitTitle(bare);
    const below = peopleBelow(nodes, mark.at);
    const strong = people.length > 0 || below.people.length > 0 ? 1 : 0;
    const timed = below.hasTime ? 0.7 : 0;
    const announced = !isContents && isListed(text) && !isFurniture(text) ? 0.9 : 0;
    const prefixed =
      timeBehind.test(text) || slide.test(text)
        ? 0.7
        : numbered.test(text)
          ? /^[#[]?(?:session|세션|track|트랙|talk|발표|강연|module|모듈|(?:주제|특강|강의)\s*\d|(?:팀|team)\s*[\dA-Z]\b|\d{1,2}부|[가-힣]{1,2}\s?번째|\d{1,2}:|\d{6,8}\])/i.test(
              text,
            )
            ? 0.7
            : 0.35
          : 0;
    const isTold = nodes
      .slice(mark.at + 1, mark.at + 5)
      .some(
        (node) =>
          (node.type === 'paragraph' || node.type === 'blockquote') && peopleInSentence(plainText(node)).length > 0,
      );
    const isCalled = areCalled && called.test(text) ? 0.9 : 0;
    const opening = keynote.test(bare) ? 0.5 : 0;
    const isStruck = isStruckOut(mark, nodes);
    return {
      ...mark,
      isFurniture: isFurniture(text) || isFurniture(bare) || isStruck,
      isContainer: isContainer(text) || isContainer(bare) || isLabelled(text) || isTrack(mark, nodes),
      isEvent: isEventOnly(text) || isOfTitle(text, title),
      isPart: isPart(bare) || isAmong(mark, marks) || isUncounted(mark, counted),
      evidence: isStruck
        ? 0
        : Math.max(
            strong,
            announced,
            prefixed,
            opening,
            timed,
            isTold ? 0.6 : 0,
            withRemark.has(mark) ? 0.6 : 0,
            isCalled,
          ),
    };
  });
}

/** "기조연설" with talks of its own below it, each with its speaker: those are the talks. */
export function partsOfKeynote(mark: Rated, rated: readonly Rated[], nodes: readonly RootContent[]): Rated[] {
  if (!isKeynoteOnly(mark.text) || splitTitle(mark.text).people.length > 0) return [mark];
  const end = rated.find(({ at, level }) => at > mark.at && level <= mark.level)?.at ?? nodes.length;
  const parts = rated.filter(
    ({ at, level, text }) => at > mark.at && at < end && level === mark.level + 1 && splitTitle(text).people.length > 0,
  );
  return parts.length > 1 ? parts : [mark];
}
