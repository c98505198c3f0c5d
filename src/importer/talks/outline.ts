import type { Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { toNameKey } from '../../korean/normalise.ts';
import { findDate, isEventOnly } from '../event/event-name.ts';
import { isSpeakersHeading, peopleIntroduced } from '../people/below.ts';
import { isLabelled, parseSpeakers } from '../people/people.ts';
import { splitTitle } from '../people/title-speakers.ts';
import { isHeading, lineOf } from '../tree/blocks.ts';
import {
  countOfSession,
  isCountedTalk,
  isKeynoteOnly,
  isOfMissed,
  isPlainKeynote,
  opensTalks,
  timeBehind,
} from './heading-words.ts';
import { introducedTalks } from './introduced-talks.ts';
import { countedTalks, ledByNames, liftHeadings, listedTalks, partLeads } from './listed-talks.ts';
import { marksOf, partsOfKeynote, type Rated, rate } from './marks.ts';
import { fillHeadings, freeSentences, liftKeynotes } from './meant-headings.ts';
import { partedTalks } from './parted-talks.ts';
import { proseTalks } from './prose-talks.ts';
import { withPeopleOfOthers } from './series-speakers.ts';
import { itemsOfSession } from './session-items.ts';
import { type About, heardTitle, recordedTitle, toSingleTalk } from './single-talk.ts';
import { type Outline, titleOfOwner, toTalk } from './talk.ts';
import { talkLevel } from './talk-level.ts';
import { isUnheard } from './unheard.ts';

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

/** Whether "참석하지 못한 세션들" stands above a mark, and nothing at length below it. */
function isBehindMissed(
  { at, level, text, evidence }: Rated,
  rated: readonly Rated[],
  nodes: readonly RootContent[],
): boolean {
  if (isOfMissed(text)) return true;
  const above = rated.findLast((mark) => mark.at < at && isOfMissed(mark.text));
  if (!above || rated.some((mark) => mark.at > above.at && mark.at <= at && mark.level < above.level)) return false;
  const end = rated.find((mark) => mark.at > at && mark.level <= level)?.at ?? nodes.length;
  const below = nodes.slice(at + 1, end).filter((node) => !isHeading(node));
  return evidence < 0.5 || below.map((node) => plainText(node).replace(/https?:\/\/\S+/g, '')).join('').length < 200;
}

/** The marks of a level that begin a talk. */
function startsOn(level: number, rated: readonly Rated[], nodes: readonly RootContent[]): Rated[] {
  const starts = rated.filter(
    (mark) =>
      mark.level === level &&
      !mark.isContainer &&
      !mark.isPart &&
      (!mark.isEvent || (mark.evidence >= 0.9 && mark.level > 1)) &&
      (!mark.isFurniture || mark.evidence >= 0.9),
  );
  const counted = starts.filter(({ text }) => isCountedTalk(text));
  const told = (
    counted.length > 1 ? starts.filter((mark) => counted.includes(mark) || mark.evidence >= 0.5) : starts
  ).filter((mark) => !isBehindMissed(mark, rated, nodes));
  const sure = told.filter(({ evidence }) => evidence >= 0.5);
  // Where most are sure to be talks, what stands before the first of them is the way there.
  const first = sure.length > told.length / 2 ? (sure[0]?.at ?? 0) : 0;
  // "## 들은 세션" has them behind it; what stands before is of the event and the place.
  const opener = rated.find((mark) => mark.level <= level && opensTalks(mark.text))?.at ?? 0;
  const isOpened = told.filter(({ at }) => at > opener).length > 1;
  // "1." and all behind it count up: what stands before is none of them.
  const from = told.findIndex(({ text }) => /^1[.)]\s/.test(text));
  const goesOn = told.slice(Math.max(0, from)).every(({ text }, at) => text.startsWith(`${at + 1}`));
  const one = from > 0 && goesOn && told.length - from > 1 ? (told[from]?.at ?? 0) : 0;
  const isBefore = ({ at, evidence }: Rated): boolean =>
    at < first || (at < one && evidence < 0.5) || (isOpened && at < opener && evidence < 0.35);
  return told.filter((mark) => !isBefore(mark)).flatMap((mark) => partsOfKeynote(mark, rated, nodes));
}

/** "일정 때문에 못 들음", "오프닝" and little more, links aside. */
function isMissed(nodes: readonly RootContent[]): boolean {
  const lines = nodes.flatMap((node) => plainText(node).split('\n')).filter((line) => !/https?:/.test(line));
  const text = lines.join(' ');
  const isOpening = lines.some((line) => /^(?:오프닝|opening|인사말?|축사|환영사|개회사)$/i.test(line.trim()));
  return text.length < 60 && (isOpening || isUnheard(text));
}

/** Whether something is told below a title. */
const isTold = (nodes: readonly RootContent[]): boolean =>
  nodes.some((node) => node.type !== 'thematicBreak' && plainText(node).trim() !== '') && !isMissed(nodes);

/** Whether something is told at length below the first of some marks. */
const isFilled = ([mark]: readonly Rated[], nodes: readonly RootContent[], endOf: (mark: Rated) => number): boolean =>
  mark !== undefined &&
  plainText({ type: 'root', children: nodes.slice(mark.at + 1, endOf(mark)) } as Root).length > 200;

/** Whether the title of a note, a label before its first heading or a heading says who speaks in all of it. */
function saysWhoSpeaks(nodes: readonly RootContent[], title = ''): boolean {
  // A title that opens the note belongs to its head.
  const end = nodes.findIndex((node, at) => at > 0 && isHeading(node));
  const head = nodes.slice(0, end < 0 ? nodes.length : end);
  const labelled = head.filter((node) => node.type === 'paragraph' && isLabelled(plainText(node)));
  return labelled.length === 1 || splitTitle(title).people.length > 0 || peopleIntroduced(nodes) !== undefined;
}

/** Whether a heading such as "발표자" stands below one of several titles of a note that is called like its event. */
const isSaidOfPart = (rated: readonly Rated[], level = 0, title = ''): boolean =>
  isEventOnly(title) &&
  rated.filter((mark) => mark.level === level && !mark.isFurniture && !mark.isContainer).length > 1 &&
  rated.some((mark) => mark.level > level && mark.level < 7 && isSpeakersHeading(mark.text));

/** Headings above the talks' own level that are talks as well: a keynote before the tracks, one with people or a time of its own. */
const aboveLevel = (
  level: number,
  starts: readonly Rated[],
  rated: readonly Rated[],
  nodes: readonly RootContent[],
): Rated[] =>
  rated.filter((mark) => {
    if (mark.level >= level) return false;
    const next = starts.find(({ at }) => at > mark.at)?.at ?? nodes.length;
    const end = rated.find((other) => other.at > mark.at && other.level <= mark.level)?.at ?? nodes.length;
    const hasText = rated.every(({ at }) => at !== mark.at + 1);
    if (isKeynoteOnly(mark.text) && (hasText || starts.every(({ at }) => at > mark.at))) return true;
    if (mark.isEvent) return false;
    const isTimed = timeBehind.test(mark.text) && hasText && next >= end;
    const isOwn = mark.evidence >= 1 && !mark.isContainer;
    return isTimed || (isOwn && toTalk(mark, nodes, next).people.length > 0);
  });

/** A keynote that stands deeper than the talks and in none of them: "## 대표" above "### 키노트". */
const belowLevel = (level: number, starts: readonly Rated[], rated: readonly Rated[]): Rated[] =>
  rated.filter((mark) => {
    const holder = rated.findLast((other) => other.at < mark.at && other.level <= level);
    const isDeeper = mark.level > level && mark.level < 7 && isPlainKeynote(mark.text);
    return isDeeper && holder !== undefined && !holder.isEvent && !starts.includes(holder);
  });

/** Where a note is cut. */
interface Cuts {
  readonly starts: readonly Rated[];
  readonly level: number;
  readonly rated: readonly Rated[];
  readonly nodes: readonly RootContent[];
}

/** The day of the event, alone on a line. */
const isDay = (text: string): boolean =>
  text.length < 30 && findDate(text) !== undefined && text.replace(/[\d\s년월일./()~월화수목금토일요-]+/g, '') === '';

/** A note cut at the headings that begin its talks; those below which nothing is told begin none. */
function cut({ starts, level, rated, nodes }: Cuts, areHeadings: boolean): Outline {
  const begun = [...starts].sort((a, b) => a.at - b.at);
  // Where sessions count up, the headings between them are their sections.
  const areCounted = begun.length > 1 && begun.every(({ text }) => countOfSession(text) !== undefined);
  const lastCounted = begun.at(-1)?.at ?? 0;
  const stops = rated.filter(
    (mark) =>
      (mark.level <= level || (level === 0 && mark.isFurniture)) &&
      mark.level < 7 &&
      !mark.isPart &&
      (!areCounted || mark.level < level || begun.includes(mark) || (mark.isFurniture && mark.at > lastCounted + 1)),
  );
  const endOf = (mark: Rated): number =>
    Math.min(...[...stops, ...begun].map(({ at }) => at).filter((at) => at > mark.at), nodes.length);
  const told = begun.filter((mark) => isTold(nodes.slice(mark.at + 1, endOf(mark))));
  // Where others are told, a title alone is one that the note-taker did not hear.
  const untold = begun.filter((mark) => !told.includes(mark));
  // What the note says to have been heard counts without a word below it.
  const head = toNameKey(plainText({ type: 'root', children: nodes.slice(0, begun[0]?.at) } as Root));
  const areUnsaid = untold.every(({ evidence, text }) => evidence < 0.5 && !head.includes(toNameKey(text)));
  const areMost = told.length > 1 && (areUnsaid || told.length >= begun.length / 2);
  // A programme that is left empty but for a few was filled in where someone listened.
  const areFilled = told.length <= begun.length / 4 && isFilled(told, nodes, endOf);
  const all = areHeadings && (areMost || areFilled) ? told : begun;
  const isStart = new Set(all.map(({ at }) => at));
  const loose: RootContent[] = [];
  const frames: { line: number; text: string }[] = [];
  let inTalk = false;
  nodes.forEach((node, at) => {
    const mark = rated.find((one) => one.at === at);
    if (isStart.has(at)) inTalk = true;
    else if (mark && stops.includes(mark)) inTalk = false;
    if (inTalk) return;
    if (mark && (mark.isEvent || mark.isContainer)) frames.push({ line: mark.line, text: mark.text });
    else if (isDay(plainText(node))) frames.push({ line: lineOf(node), text: plainText(node) });
    else loose.push(node);
  });
  const titles = all.map((mark) => titleOfOwner(mark, nodes, endOf(mark)));
  const areOwners = titles.filter((title) => title !== undefined).length > 1;
  const talks = all.map((mark, at) => toTalk(mark, nodes, endOf(mark), areOwners ? titles[at] : undefined));
  return { talks: withPeopleOfOthers(talks, nodes), loose, frames };
}

/** Talks that sentences count: whatever heading stands between is a part of one of them. */
function toldInProse(nodes: readonly RootContent[], title: string | undefined): Outline | undefined {
  const told = proseTalks(nodes);
  if (!told) return undefined;
  const isTitle = new Set<RootContent>(told.headings);
  const rated = rate(marksOf(told.nodes), told.nodes, title).map((mark) =>
    isTitle.has(told.nodes[mark.at] as RootContent) ? { ...mark, level: 0 } : mark,
  );
  return cut({ starts: rated.filter(({ level }) => level === 0), level: 0, rated, nodes: told.nodes }, false);
}

/** Cuts a note into its talks. */
export function toOutline(tree: Root, about: About): Outline {
  const meant = liftKeynotes(freeSentences(fillHeadings(liftHeadings(tree.children))));
  const parted = ledByNames(partLeads(meant));
  const items = listedTalks(parted) ?? introducedTalks(parted, about.title) ?? partedTalks(parted);
  const listed = items ?? speakersBelow(parted);
  const marks = rate(marksOf(listed), listed, about.title);
  const known = talkLevel(marks, listed, about.title);
  // Items that count up are talks where nothing else is.
  const sure = marks.filter(({ evidence, isFurniture }) => evidence >= 0.5 && !isFurniture);
  const counted = items ?? (sure.length > 0 ? undefined : countedTalks(listed, { isHeldOnly: known !== undefined }));
  // Sentences that count talks say it better than headings that nothing makes titles.
  const told = counted ? undefined : toldInProse(parted, about.title);
  if (told && told.talks.length > sure.length) return told;
  const nodes = counted ?? listed;
  const rated = counted && !items ? rate(marksOf(nodes), nodes, about.title) : marks;
  const level = counted ? 2 : known;
  const isHeard = heardTitle(nodes) !== undefined;
  // Where nothing is sure to begin a talk, a note that names one recording or one speaker for all of it is of one talk.
  const isOfOne =
    rated.every(
      ({ evidence, isContainer, level: one }) => isContainer || evidence < 0.9 || (isHeard && one !== level),
    ) &&
    (isHeard || recordedTitle(nodes) !== undefined || saysWhoSpeaks(nodes, about.title)) &&
    !isSaidOfPart(rated, level, about.title);
  if (level !== undefined && !isOfOne) {
    const starts = counted
      ? rated.filter(
          ({ at, isFurniture, evidence }) =>
            !parted.includes(nodes[at] as RootContent) && (!isFurniture || evidence >= 0.9),
        )
      : startsOn(level, rated, nodes);
    const beside = [...aboveLevel(level, starts, rated, nodes), ...belowLevel(level, starts, rated)];
    return cut({ starts: [...starts, ...beside], level, rated, nodes }, !counted);
  }
  const only = itemsOfSession(rated, nodes);
  if (only) return only;
  return { talks: [toSingleTalk(rated, nodes, about)], loose: [], frames: [] };
}
