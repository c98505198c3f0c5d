import type { RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { withoutEvent } from '../event/event-name.ts';
import { type Below, peopleBelow, peopleIntroduced } from '../people/below.ts';
import { isLabelled, labelledPart, parseSpeakers } from '../people/people.ts';
import { type Person, personNamed } from '../people/person.ts';
import { isNobody, roleWord } from '../people/position.ts';
import { peopleInSentence } from '../people/sentence-speakers.ts';
import { peopleInTitle, splitTitle } from '../people/title-speakers.ts';
import { brokenText, firstLineOf, isBold, isHeading, lineOf, trimRules } from '../tree/blocks.ts';
import { stripNumber } from './heading-words.ts';
import type { Mark } from './marks.ts';
import { programmeOf } from './programme.ts';
import { labelledTitle, withoutTitleLabel } from './title-label.ts';

/** A talk of a note. */
export interface Talk {
  readonly title: string;
  /** The title as the note has it, with number and speaker. */
  readonly written: string;
  readonly line: number;
  readonly people: readonly Person[];
  /** Lines that were read as speakers, and so are no text of the talk. */
  readonly speakerLines: readonly { readonly line: number; readonly text: string }[];
  readonly nodes: RootContent[];
  /** How sure it is that this is a talk of its own. */
  readonly confidence: number;
}

/** A note cut into its talks. */
export interface Outline {
  readonly talks: readonly Talk[];
  /** What stands before, between and after the talks. */
  readonly loose: readonly RootContent[];
  /** Headings that name the event, a day or a track. */
  readonly frames: readonly { readonly line: number; readonly text: string }[];
}

/** Each person once, as named first. */
export const eachOnce = (people: readonly Person[]): Person[] =>
  people.filter((person, index) => people.findIndex(({ name }) => name === person.name) === index);

/** Who spoke, as the first sentences below a title tell it. They stay text. */
export const peopleTold = (nodes: readonly RootContent[]): Person[] =>
  nodes.slice(0, 5).flatMap((node, at) => {
    // The first items may say it as well.
    if (node.type === 'list')
      return at > 1 ? [] : node.children.slice(0, 2).flatMap((item) => peopleInSentence(firstLineOf(item)));
    const isText = node.type === 'paragraph' || node.type === 'blockquote' || isHeading(node);
    return isText ? peopleInSentence(plainText(node)) : [];
  });

/** Who spoke, as a line anywhere in the text says by its label: "발표자: 이름" */
const peopleLabelled = (nodes: readonly RootContent[]): Person[] =>
  nodes
    .filter(({ type }) => type === 'paragraph' || type === 'blockquote')
    .flatMap((node) => brokenText(node).split('\n'))
    .filter((line) => /^(?:발표자|연사|강연자|스피커|speakers?)(?:\s|\s?[:：-])/i.test(line.trim()))
    .flatMap((line) => parseSpeakers(line).filter(({ confidence }) => confidence >= 0.6));

/** Who spoke, as a sentence further down tells of the talk itself. */
export const peopleToldLater = (nodes: readonly RootContent[]): Person[] =>
  nodes
    .filter((node) => node.type === 'paragraph' || node.type === 'blockquote')
    .map((node) => plainText(node))
    .filter((text) => /세션|발표|강연|연설|키노트/.test(text))
    .flatMap(peopleInSentence);

/** Who spoke, in brackets on a line of their own within the text: "(이름 직함)" */
const peopleAside = (nodes: readonly RootContent[]): Person[] =>
  nodes
    .filter(({ type }) => type === 'paragraph')
    .flatMap((node) => brokenText(node).split('\n'))
    .flatMap((line) => {
      const [, inside = ''] = /^\(([^()]{2,50})\)$/.exec(line.trim()) ?? [];
      const people = parseSpeakers(inside.replace(/님$/, ' 님'));
      const isSure = roleWord.test(inside) || /님$/.test(inside);
      // "(이름님)": who is called so is a person, however rare the name.
      const [, called = ''] = /^([가-힣]{2,4})\s?님$/.exec(inside) ?? [];
      if (called !== '' && !isNobody(called)) return [personNamed(called, 0.75)];
      return isSure && people.every(({ confidence }) => confidence >= 0.75) ? people : [];
    });

/** Who spoke, where a table at the head of a talk has a column of speakers. */
const peopleInTable = (nodes: readonly RootContent[]): Person[] =>
  programmeOf(nodes.slice(0, 4)).flatMap(({ people }) => parseSpeakers(`발표자: ${people}`));

/** Who spoke in the parts of a talk: "### 구현 (이름, 직함)" */
const peopleOfParts = (nodes: readonly RootContent[]): Person[] =>
  nodes.filter(isHeading).flatMap((node) => splitTitle(stripNumber(plainText(node))).people);

/** "sel-wps105", "Session 2", "첫 번째 세션", "DAT301": what stands in a programme instead of a title. */
const isCode = (text: string): boolean =>
  /^(?:(?:session|세션|track|트랙|talk|발표|강연)\s*#?\s*[\dA-Z]{1,3}|(?:첫|두|세|네|다섯|여섯|일곱|여덟|\d{1,2})\s?번째\s*(?:세션|발표|강연)|(?:[a-z]{2,4}-)?[a-z]{2,4}\d{3}(?:-[a-z]\d?)?)$/i.test(
    text,
  );

/** The title that stands as a heading or in bold right below a code. */
function titleRightBelow({ at, level }: Mark, nodes: readonly RootContent[]): Mark | undefined {
  const first = nodes[at + 1];
  const text = first ? plainText(first).trim() : '';
  const isTitle = first !== undefined && (isHeading(first) || isBold(first)) && text.length >= 5 && !isLabelled(text);
  return isTitle ? { at: at + 1, level, text, line: lineOf(first) } : undefined;
}

/** The title below "## 회사", right above its only "### 제목": that names who gives the talk, not what it is called. */
export function titleOfOwner({ at, level, text }: Mark, nodes: readonly RootContent[], end: number): Mark | undefined {
  const first = nodes[at + 1];
  if (level > 5 || text.length > 14 || !isHeading(first) || first.depth <= level) return undefined;
  const title = plainText(first).trim();
  const isOnly = nodes.slice(at + 2, end).every((node) => !isHeading(node) || node.depth > first.depth);
  const isTitle = title.length >= 10 && title.length > 1.5 * text.length && !isLabelled(title);
  return isOnly && isTitle ? { at: at + 1, level, text: title, line: lineOf(first) } : undefined;
}

/** The talk that begins at a mark and ends before the node at `end`; `titled` is where its title stands, if below the mark. */
export function toTalk(begun: Mark, nodes: readonly RootContent[], end: number, titled?: Mark): Talk {
  const labelled = isCode(begun.text) ? labelledTitle(nodes.slice(begun.at + 1, end)) : undefined;
  const mark = (isCode(begun.text) && !labelled && titleRightBelow(begun, nodes)) || titled || begun;
  const own = nodes.slice(mark.at + 1, end);
  const heading = stripNumber(labelled?.text ?? withoutTitleLabel(mark.text));
  const { title, people } = splitTitle(heading.replace(/(?<=\S)\s{0,3}\([^()]{3,60}\)$/, withoutEvent).trim());
  const found = peopleBelow(nodes.slice(0, end), mark.at);
  // Where the title names who speaks, a line without a label that names someone else is text.
  const isText =
    people.length > 0 &&
    found.lines.every(({ text }) => !isLabelled(text) && labelledPart(text) === undefined) &&
    !found.people.some(({ name }) => people.some((one) => one.name === name));
  const below: Below = isText ? { people: [], lines: [], blocks: [], hasTime: found.hasTime } : found;
  const inside = nodes
    .slice(mark.at, end)
    .flatMap((node) => (isHeading(node) ? peopleInTitle(stripNumber(plainText(node))) : []));
  const named = eachOnce([...people, ...below.people, ...inside]);
  const told =
    named.length > 0
      ? named
      : eachOnce([
          ...(peopleIntroduced(own) ?? []),
          ...peopleInTable(own),
          ...peopleLabelled(own),
          ...peopleTold(own),
          ...peopleOfParts(own),
          ...peopleAside(own),
        ]);
  const once = told.length > 0 ? told : eachOnce(peopleToldLater(own));
  return {
    title,
    written: mark === begun ? mark.text : `${begun.text} ${mark.text}`,
    line: mark.line,
    people: once,
    speakerLines: below.lines,
    nodes: trimRules(own.filter((node) => !below.blocks.includes(node))),
    confidence: once.length > 0 ? 0.95 : 0.75,
  };
}
