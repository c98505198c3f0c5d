import type { Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { toNameKey } from '../korean/normalise.ts';
import { firstLineOf, isHeading, lineOf, peopleIntroduced } from './below.ts';
import { findDate } from './event.ts';
import { isCountedTalk, isKeynoteOnly, stripNumber } from './heading-words.ts';
import { countedTalks, itemsOfSession, ledByNames, liftHeadings, listedTalks, partLeads } from './listed-talks.ts';
import { marksOf, partsOfKeynote, type Rated, rate } from './marks.ts';
import { isLabelled, parseSpeakers, personNamed } from './people.ts';
import { hangulName, isPersonalName } from './person-name.ts';
import { programmeList, programmeOf } from './programme.ts';
import { type About, recordedTitle, toSingleTalk } from './single-talk.ts';
import { type Outline, type Talk, toTalk } from './talk.ts';
import { talkLevel } from './talk-level.ts';
import { splitTitle } from './title-speakers.ts';

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
      people: [personNamed(name, 0.65)],
      speakerLines: [{ line: lineOf(first), text: name }],
      nodes: rest,
    };
  });
}

/** A heading may say no more than the beginning of what the programme calls the talk. */
const isSameTitle = (key: string, title: string): boolean =>
  key === title || (title.length >= 5 && key.startsWith(title));

/** Talks without people get those that a table of the programme names beside their title. The table stays. */
function withProgramme(talks: readonly Talk[], nodes: readonly RootContent[]): Talk[] {
  const rows = [...programmeOf(nodes), ...programmeList(nodes)];
  return talks.map((talk) => {
    const row = rows.find(({ keys }) => keys.some((key) => isSameTitle(key, toNameKey(talk.title))));
    return talk.people.length > 0 || !row
      ? talk
      : { ...talk, people: row.people.split('\n').flatMap((line) => parseSpeakers(`발표자: ${line}`)) };
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

/** Where most titles begin with their speaker, "Jane Kim - 제목" and a rare name do too. */
function withFronts(talks: readonly Talk[]): Talk[] {
  const isFront = ({ title, written, people }: Talk): boolean =>
    people.length > 0 && title !== written && stripNumber(written).endsWith(title);
  const fronts = talks.filter(isFront).length;
  return talks.map((talk) => {
    const [, front = '', title = ''] = /^(\S+(?:\s\S+)?)\s+[-–—|:：]\s+(\S.{5,})$/.exec(talk.written) ?? [];
    const isOne = fronts > 1 && talk.people.length === 0 && (isPersonalName(front) || hangulName.test(front));
    return isOne ? { ...talk, title, people: parseSpeakers(`by ${front}`) } : talk;
  });
}

/** The line right below a title: alone in its block, or the first of a list. */
function lineBelow({ nodes: [first] }: Talk): string {
  if (first?.type === 'list') return first.children[0] ? firstLineOf(first.children[0]) : '';
  return first?.type === 'paragraph' ? plainText(first).trim() : '';
}

/** Where talks have "Jane Kim" right below their title, "jane kim - 팀" is a speaker too; a keynote needs no others. */
function withNamesBelow(talks: readonly Talk[]): Talk[] {
  const nameOf = (talk: Talk): string | undefined => {
    const [name = ''] = lineBelow(talk).split(/\s+[-–|,]\s+/);
    return talk.people.length === 0 && /^[A-Za-z]+(?:\s?\([A-Za-z]+\))?\s[A-Za-z]+$/.test(name) ? name : undefined;
  };
  const like = talks.filter((talk) => nameOf(talk) !== undefined).length;
  const named = talks.filter((talk) => isPersonalName(nameOf(talk) ?? ''));
  return talks.map((talk) => {
    const name = nameOf(talk);
    const isOne =
      name !== undefined && (named.length > 1 || like > 2 || (named.includes(talk) && isKeynoteOnly(talk.title)));
    const [, behind] = lineBelow(talk).split(/\s+[-–|,]\s+/);
    return isOne ? { ...talk, people: [{ ...personNamed(name, 0.7), affiliation: behind }] } : talk;
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
  const told = counted.length > 1 ? starts.filter((mark) => counted.includes(mark) || mark.evidence >= 0.5) : starts;
  const sure = told.filter(({ evidence }) => evidence >= 0.5);
  // Where most are sure to be talks, what stands before the first of them is the way there.
  const first = sure.length >= told.length / 2 ? (sure[0]?.at ?? 0) : 0;
  return told.filter(({ at }) => at >= first).flatMap((mark) => partsOfKeynote(mark, rated, nodes));
}

/** Whether the title of a note, a label before its first heading or a heading says who speaks in all of it. */
function saysWhoSpeaks(nodes: readonly RootContent[], title = ''): boolean {
  // A title that opens the note belongs to its head.
  const end = nodes.findIndex((node, at) => at > 0 && isHeading(node));
  const head = nodes.slice(0, end < 0 ? nodes.length : end);
  const labelled = head.filter((node) => node.type === 'paragraph' && isLabelled(plainText(node)));
  return labelled.length === 1 || splitTitle(title).people.length > 0 || peopleIntroduced(nodes) !== undefined;
}

/** Cuts a note into its talks. */
export function toOutline(tree: Root, about: About): Outline {
  const parted = ledByNames(partLeads(liftHeadings(tree.children)));
  const items = listedTalks(parted);
  const listed = items ?? speakersBelow(parted);
  const marks = rate(marksOf(listed), listed);
  const known = talkLevel(marks, listed, about.title);
  // Items that count up are talks where nothing else is.
  const isTold = marks.some(({ evidence, isFurniture }) => evidence >= 0.5 && !isFurniture);
  const counted = items ?? (isTold ? undefined : countedTalks(listed, { isHeldOnly: known !== undefined }));
  const nodes = counted ?? listed;
  const rated = counted && !items ? rate(marksOf(nodes), nodes) : marks;
  const level = counted ? 2 : known;
  // Where nothing is sure to begin a talk, a note that names one recording or one speaker for all of it is of one talk.
  const isOfOne =
    rated.every(({ evidence, isContainer }) => isContainer || evidence < 0.9) &&
    (recordedTitle(nodes) !== undefined || saysWhoSpeaks(nodes, about.title));
  if (level !== undefined && !isOfOne) {
    const starts = counted
      ? rated.filter(
          ({ at, isFurniture, evidence }) =>
            !parted.includes(nodes[at] as RootContent) && (!isFurniture || evidence >= 0.9),
        )
      : startsOn(level, rated, nodes);
    // A heading above the talks' own level with people of its own is a talk as well: a keynote before the tracks.
    const higher = rated.filter((mark) => {
      const next = starts.find(({ at }) => at > mark.at)?.at ?? nodes.length;
      const isOwn = mark.level < level && mark.evidence >= 1 && !mark.isEvent && !mark.isContainer;
      const hasText = rated.every(({ at }) => at !== mark.at + 1);
      const isKeynote =
        mark.level < level && isKeynoteOnly(mark.text) && (hasText || starts.every(({ at }) => at > mark.at));
      return isKeynote || (isOwn && toTalk(mark, nodes, next).people.length > 0);
    });
    const all = [...starts, ...higher].sort((a, b) => a.at - b.at);
    const isStart = new Set(all.map(({ at }) => at));
    const stops = rated.filter((mark) => mark.level <= level && mark.level < 7 && !mark.isPart);
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
    return {
      talks: withOrganisations(withProgramme(withNamesBelow(withFronts(withSeries(talks))), nodes)),
      loose,
      frames,
    };
  }
  const only = itemsOfSession(rated, nodes);
  if (only) return only;
  return { talks: [toSingleTalk(rated, nodes, about)], loose: [], frames: [] };
}
