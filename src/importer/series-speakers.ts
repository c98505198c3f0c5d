import type { RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { toNameKey } from '../korean/normalise.ts';
import { firstLineOf, lineOf } from './below.ts';
import { isKeynoteOnly, stripNumber } from './heading-words.ts';
import { parseSpeakers, personNamed } from './people.ts';
import { hangulName, isPersonalName, mayBeName } from './person-name.ts';
import { programmeList, programmeOf } from './programme.ts';
import type { Talk } from './talk.ts';

/* Who speaks in a talk, where the other talks of the note show how it is said. */

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

/** Where some titles end in their speaker, three syllables behind a mark are one too, however rare the name. */
function withRareNames(talks: readonly Talk[]): Talk[] {
  const isCut = ({ title, written, people }: Talk): boolean =>
    people.length > 0 && stripNumber(written).startsWith(title) && title !== stripNumber(written);
  if (talks.filter(isCut).length < 2) return [...talks];
  return talks.map((talk) => {
    const [, title = '', inBrackets, behind = inBrackets ?? ''] =
      /^(.*[^\s,|/–-])\s*(?:\(([가-힣]{3})\)|(?:[,|/]|\s[-–—])\s*([가-힣]{3}))$/.exec(talk.title) ?? [];
    return talk.people.length === 0 && mayBeName(behind)
      ? { ...talk, title, people: [personNamed(behind, 0.7)] }
      : talk;
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
    const isOne = marks.filter((one) => one === mark).length >= Math.max(2, talks.length / 3);
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

/** Talks with the people that are known by how the others name theirs, and by the programme. */
export const withPeopleOfOthers = (talks: readonly Talk[], nodes: readonly RootContent[]): Talk[] =>
  withOrganisations(withProgramme(withNamesBelow(withFronts(withRareNames(withSeries(talks)))), nodes));
