import type { RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { type Below, isHeading, peopleBelow } from './below.ts';
import { trimRules } from './draft.ts';
import { type Mark, stripNumber } from './marks.ts';
import { isLabelled, labelledPart, type Person } from './people.ts';
import { peopleInSentence, peopleInTitle, splitTitle } from './title-speakers.ts';

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

/** Each person once, as named first. */
export const eachOnce = (people: readonly Person[]): Person[] =>
  people.filter((person, index) => people.findIndex(({ name }) => name === person.name) === index);

/** Who spoke, as the first sentences below a title tell it. They stay text. */
export const peopleTold = (nodes: readonly RootContent[]): Person[] =>
  nodes
    .slice(0, 5)
    .flatMap((node) => (node.type === 'paragraph' || isHeading(node) ? peopleInSentence(plainText(node)) : []));

/** Who spoke in the parts of a talk: "### 구현 (이름, 직함)" */
const peopleOfParts = (nodes: readonly RootContent[]): Person[] =>
  nodes.filter(isHeading).flatMap((node) => splitTitle(stripNumber(plainText(node))).people);

/** The talk that begins at a mark and ends before the node at `end`. */
export function toTalk(mark: Mark, nodes: readonly RootContent[], end: number): Talk {
  const { title, people } = splitTitle(stripNumber(mark.text));
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
  const own = nodes.slice(mark.at + 1, end);
  const once = named.length > 0 ? named : eachOnce([...peopleTold(own), ...peopleOfParts(own)]);
  return {
    title,
    written: mark.text,
    line: mark.line,
    people: once,
    speakerLines: below.lines,
    nodes: trimRules(own.filter((node) => !below.blocks.includes(node))),
    confidence: once.length > 0 ? 0.95 : 0.75,
  };
}
