import type { Heading, List, ListItem, Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { toNameKey } from '../korean/normalise.ts';
import { type Below, firstLineOf, isHeading, lineOf, peopleBelow } from './below.ts';
import { trimRules } from './draft.ts';
import { findDate, findEventName, isEventOnly } from './event.ts';
import { isBeside, type Mark, marksOf, programmeOf, rate, stripNumber, talkLevel } from './marks.ts';
import { isLabelled, labelledPart, type Person, parseSpeakers, peopleInTitle, splitTitle } from './people.ts';

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

/** "- **제목** (회사 이름)" */
const opensBold = ({ children: [first] }: ListItem): boolean =>
  first?.type === 'paragraph' && first.children[0]?.type === 'strong';

/** "- 제목 - 이름(회사)" above a list. */
const namesSpeaker = (item: ListItem): boolean => splitTitle(firstLineOf(item)).people.length > 0;

/** Items that each hold notes, as headings: "1. 제목 - 이름(회사)" above a list. */
function listedTalks(nodes: readonly RootContent[]): RootContent[] | undefined {
  if (nodes.some((node) => isHeading(node) && node.depth > 1 && !isBeside(plainText(node)))) return undefined;
  const ordered = nodes.some((node) => node.type === 'list' && node.ordered === true);
  const isOuter = (node: RootContent | undefined): node is List =>
    node?.type === 'list' &&
    (ordered
      ? node.ordered === true
      : node.children.every(opensBold) ||
        (node.children.length > 1 && node.children.filter(namesSpeaker).length >= node.children.length / 2));
  const items = nodes.filter(isOuter).flatMap((list) => list.children);
  // "1. 제목, 이름" with "- 내용" below that is not indented: the list behind it is what it holds.
  const holding = nodes.flatMap((node, at) =>
    isOuter(node)
      ? node.children.filter(
          (item, index) =>
            item.children.length > 1 ||
            (index === node.children.length - 1 && nodes[at + 1]?.type === 'list' && !isOuter(nodes[at + 1])),
        )
      : [],
  );
  const named = items.filter(namesSpeaker);
  if (holding.length < 2 || holding.length < items.length / 2 || named.length < 2) return undefined;
  return nodes.flatMap((node): RootContent[] => {
    if (!isOuter(node)) return [node];
    return node.children.flatMap((item, index): RootContent[] => {
      const [first, ...rest] = item.children;
      if (first?.type !== 'paragraph') return item.children as RootContent[];
      const number = { type: 'text' as const, value: ordered ? `${(node.start ?? 1) + index}. ` : '' };
      return [
        { type: 'heading', depth: 2, children: [number, ...first.children], position: first.position } as Heading,
        ...(rest as RootContent[]),
      ];
    });
  });
}

/** Where other talks name their speakers in a quotation, a short one names an organisation. */
function withOrganisations(talks: readonly Talk[]): Talk[] {
  const quoting = talks.filter(({ people, speakerLines }) => people.length > 0 && speakerLines.length > 0);
  return talks.map((talk) => {
    const [first, ...rest] = talk.nodes;
    const name = first?.type === 'blockquote' ? plainText(first).trim() : '';
    const isName = /^[^\n.!?:,]{2,24}$/.test(name) && !/(?:다|요)$/.test(name);
    if (talk.people.length > 0 || quoting.length < 2 || !isName || !first) return talk;
    return {
      ...talk,
      people: [{ name, affiliation: undefined, role: undefined, confidence: 0.65 }],
      speakerLines: [{ line: lineOf(first), text: name }],
      nodes: rest,
    };
  });
}

/** Talks without people get those that a table of the programme names beside their title. The table stays. */
function withProgramme(talks: readonly Talk[], nodes: readonly RootContent[]): Talk[] {
  const rows = programmeOf(nodes);
  return talks.map((talk) => {
    const row = rows.find(({ keys }) => keys.includes(toNameKey(talk.title)));
    return talk.people.length > 0 || !row ? talk : { ...talk, people: parseSpeakers(`발표자: ${row.people}`) };
  });
}

/** Where all but a few titles end in their speaker, the others do too, however rare the name. */
function withSeries(talks: readonly Talk[]): Talk[] {
  const way = /^(.+\S)\s+([-–—|/])\s+(\S.{1,30})$/;
  const partOf = ({ title, written }: Talk): string | undefined =>
    title === stripNumber(written) ? undefined : way.exec(stripNumber(written))?.[2];
  const marks = talks.map(partOf).filter((mark) => mark !== undefined);
  return talks.map((talk) => {
    const [, title = '', mark, tail] = way.exec(talk.title) ?? [];
    const isOne = marks.filter((one) => one === mark).length > Math.max(1, talks.length / 3);
    const people = talk.people.length === 0 && isOne ? parseSpeakers(`by ${tail}`) : [];
    const isSure = people.length > 0 && people.every(({ confidence }) => confidence >= 0.6);
    return isSure ? { ...talk, title, people } : talk;
  });
}

/** Headings with their speakers above them, where all have: in the order in which the others have it. */
function speakersBelow(nodes: readonly RootContent[]): readonly RootContent[] {
  const isNaming = (node: RootContent | undefined): boolean =>
    node?.type === 'paragraph' &&
    !plainText(node).includes('\n') &&
    parseSpeakers(plainText(node)).some(({ confidence }) => confidence >= 0.75);
  const headings = nodes.flatMap((node, at) => (isHeading(node) ? [{ at, depth: node.depth }] : []));
  const above = headings.filter(({ at }) => isNaming(nodes[at - 1]));
  const all = headings.filter(({ depth }) => depth === above[0]?.depth);
  if (above.length < 2 || above.length !== all.length) return nodes;
  const turned = [...nodes];
  for (const { at } of above) turned.splice(at - 1, 2, ...nodes.slice(at - 1, at + 1).reverse());
  return turned;
}

function toTalk(mark: Mark, nodes: readonly RootContent[], end: number): Talk {
  const { title, people } = splitTitle(stripNumber(mark.text));
  const named = peopleBelow(nodes.slice(0, end), mark.at);
  // Where the title names who speaks, a line without a label that names someone else is text.
  const isText =
    people.length > 0 &&
    named.lines.every(({ text }) => !isLabelled(text) && labelledPart(text) === undefined) &&
    !named.people.some(({ name }) => people.some((one) => one.name === name));
  const below: Below = isText ? { people: [], lines: [], blocks: [], hasTime: named.hasTime } : named;
  const inside = nodes.slice(mark.at, end).flatMap((node) => (isHeading(node) ? peopleInTitle(plainText(node)) : []));
  const all = [...people, ...below.people, ...inside];
  const once = all.filter((person, index) => all.findIndex(({ name }) => name === person.name) === index);
  return {
    title,
    written: mark.text,
    line: mark.line,
    people: once,
    speakerLines: below.lines,
    nodes: trimRules(nodes.slice(mark.at + 1, end).filter((node) => !below.blocks.includes(node))),
    confidence: once.length > 0 ? 0.95 : 0.75,
  };
}

/** The title of a note that tells of one talk, without the event in front: "AWS Summit 2019 - 람다 이해하기" → "람다 이해하기" */
function titleOfTalk(text: string): string {
  // "람다 이해하기 (인프콘 2023)"
  const alone = text.replace(/\s*[([][^()[\]]+[)\]]\s*/g, (inside) => (isEventOnly(inside) ? ' ' : inside)).trim();
  const event = findEventName(alone);
  if (!event) return alone;
  const bare = event.rest.replace(/^[\s\]:：|,–-]+|[\s[|,–-]+$/g, '');
  return bare.length >= 6 && !isEventOnly(alone) ? bare : alone;
}

/** Cuts a note into its talks. A note of one talk is that talk, under the title that the note or its file has. */
export function toOutline(
  tree: Root,
  { title, file, speaker }: { title: string | undefined; file: string; speaker?: string | undefined },
): Outline {
  const nodes = speakersBelow(listedTalks(tree.children) ?? tree.children);
  const rated = rate(marksOf(nodes), nodes);
  const level = talkLevel(rated, nodes, title);
  if (level !== undefined) {
    const starts = rated.filter(
      (mark) =>
        mark.level === level && !mark.isEvent && !mark.isContainer && (!mark.isFurniture || mark.evidence >= 0.9),
    );
    // A heading above the talks' own level with people of its own is a talk as well: a keynote before the tracks.
    const higher = rated.filter((mark) => {
      const next = starts.find(({ at }) => at > mark.at)?.at ?? nodes.length;
      const isOwn = mark.level < level && mark.evidence >= 1 && !mark.isEvent;
      return isOwn && toTalk(mark, nodes, next).people.length > 0;
    });
    const all = [...starts, ...higher].sort((a, b) => a.at - b.at);
    const isStart = new Set(all.map(({ at }) => at));
    const stops = rated.filter((mark) => mark.level <= level && mark.level < 7);
    const talks = all.map((mark) => {
      const stop = [...stops, ...all].filter(({ at }) => at > mark.at).sort((a, b) => a.at - b.at)[0];
      return toTalk(mark, nodes, stop?.at ?? nodes.length);
    });
    const loose: RootContent[] = [];
    const frames: { line: number; text: string }[] = [];
    let inTalk = false;
    nodes.forEach((node, at) => {
      const mark = rated.find((one) => one.at === at);
      if (isStart.has(at)) inTalk = true;
      else if (mark && stops.includes(mark)) inTalk = false;
      if (inTalk) return;
      const text = plainText(node);
      if (mark && (mark.isEvent || mark.isContainer)) frames.push({ line: mark.line, text: mark.text });
      // The day of the event is read as such.
      else if (
        text.length < 30 &&
        findDate(text) !== undefined &&
        text.replace(/[\d\s년월일./()~월화수목금토일요-]+/g, '') === ''
      )
        frames.push({ line: lineOf(node), text });
      else loose.push(node);
    });
    return { talks: withOrganisations(withProgramme(withSeries(talks), nodes)), loose, frames };
  }

  const first = nodes.findIndex((node) => node.type !== 'thematicBreak');
  const head = rated.find((mark) => mark.level < 7 && (mark.at === first || mark.level === 1));
  const top =
    head && (head.at === first || rated.filter(({ level: one }) => one === head.level).length === 1) ? head : undefined;
  const written = top?.text ?? title ?? '';
  const named =
    title !== undefined && (top === undefined || top.isEvent || top.isFurniture) && !isEventOnly(title)
      ? title
      : written;
  const { title: bare, people } = splitTitle(titleOfTalk(stripNumber(named || (title ?? ''))));
  const mark = top ?? { at: -1, level: 1, text: named, line: 1 };
  const below = peopleBelow(nodes, mark.at, { isOnly: true });
  const given = speaker ? parseSpeakers(`발표자: ${speaker}`) : [];
  const inside = [bare, ...nodes.filter(isHeading).map((node) => plainText(node))].flatMap(peopleInTitle);
  const all = [...people, ...below.people, ...given, ...inside];
  const isFirst = nodes.slice(0, Math.max(0, mark.at)).every((node) => node.type === 'thematicBreak');
  const before = nodes.slice(0, Math.max(0, mark.at));
  return {
    talks: [
      {
        title: bare || titleOfTalk(file.replace(/^.*\//, '').replace(/\.[^.]+$/, '')),
        written,
        line: mark.line,
        people: all.filter((person, index) => all.findIndex(({ name }) => name === person.name) === index),
        speakerLines: below.lines,
        // A title in the middle stays the heading of what is below it.
        nodes: [...before, ...nodes.slice(isFirst ? mark.at + 1 : Math.max(0, mark.at))].filter(
          (node) => !below.blocks.includes(node),
        ),
        confidence: top || title ? 0.9 : 0.4,
      },
    ],
    loose: [],
    frames: [],
  };
}
