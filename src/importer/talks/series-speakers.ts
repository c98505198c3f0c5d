import type { RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { toNameKey } from '../../korean/normalise.ts';
import { isSurelyPersonal } from '../people/latin-person.ts';
import { isLabelled, parseSpeakers } from '../people/people.ts';
import { type Person, personNamed } from '../people/person.ts';
import { honorific, isPersonalName, mayBeName, nameLikelihood } from '../people/person-name.ts';
import { mayBePerson } from '../people/person-shape.ts';
import { firstLineOf, lineOf } from '../tree/blocks.ts';
import { isKeynoteOnly, stripNumber } from './heading-words.ts';
import { keyBeforeBrackets, programmeList, programmeOf } from './programme.ts';
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

/** A title cut at a place where it may name who speaks. */
interface Cut {
  readonly title: string;
  readonly who: string;
}

/** Cuts a title at one place; undefined where it has nothing there. */
type Place = (title: string) => Cut | undefined;

const behind =
  (way: RegExp): Place =>
  (text) => {
    const [, title = '', who = ''] = way.exec(text) ?? [];
    return who === '' ? undefined : { title, who };
  };

const before =
  (way: RegExp): Place =>
  (text) => {
    const [, who = '', title = ''] = way.exec(text) ?? [];
    return who === '' ? undefined : { title, who };
  };

/** The places behind a title, each with one mark. */
const ends: readonly Place[] = [
  behind(/^(.+\S)\s*[(（]([^()（）]{2,40})[)）]$/),
  behind(/^(.+\S)\s*\[([^[\]]{2,40})\]$/),
  behind(/^(.+\S)\s+[-–—]\s*([^\s-].{1,40}?)(?:\s*[-–—])?$/),
  behind(/^(.+\S)\s*[|ㅣ]\s*(\S.{1,40})$/),
  behind(/^(.+\S)\s*\/\s*(\S.{1,40})$/),
  behind(/^(.+\S)\s*,\s*(\S.{1,40})$/),
  behind(/^(.+\S)\s+by\s+(\S.{1,40})$/i),
  behind(/^(.+\S)\s+@\s?(\S.{1,40})$/),
];

/** The places in front of a title. */
const fronts: readonly Place[] = [
  before(/^(\S.{1,30}?)\s+[-–—]\s+(\S.{4,})$/),
  before(/^(\S.{1,30}?)\s*[|ㅣ]\s*(\S.{4,})$/),
  before(/^(\S.{1,30}?)\s*[:：]\s+(\S.{4,})$/),
  before(/^[[(（]([^[\]()（）]{2,30})[\])）]\s*[-–:|]?\s*(\S.{4,})$/),
];

/** What parts several people at one place. */
const betweenPeople = /\s*[,×&·/]\s*|\s+(?:x|X|\+|and|및)\s+/;

const partsOf = (who: string): string[] => who.split(betweenPeople).map((part) => part.trim());

/** "이름 (소속)" without where the person works. */
const nameAlone = (part: string): string =>
  part
    .replace(/^[+@](?=\S)/, '')
    .replace(/\s*[(（][^()（）]*[)）]$/, '')
    .replace(honorific, '');

/** "회사 이름": a name with where the person works in front of it. */
const memberOf = (part: string): string | undefined => /^[^\s\d]{2,14}\s([가-힣]{3})(?:\s?님)?$/.exec(part)?.[1];

/** "토비 리": a foreign given name with a Korean family name behind it, which nothing but a person is called. */
const isForeignNamed = (name: string): boolean =>
  /^[가-힣]{2,4}\s[김이리박최정강조윤장임한신권황송류홍]$/.test(name) && mayBePerson(name);

/** Whether nothing but persons are named. */
const arePlainlyPeople = (who: string): boolean =>
  partsOf(who).every((part) => {
    const name = nameAlone(part);
    return (
      nameLikelihood(name) >= 0.75 ||
      isForeignNamed(name) ||
      nameLikelihood(memberOf(part) ?? '') >= 0.75 ||
      isSurelyPersonal(name)
    );
  });

const mayBePeople = (who: string): boolean => partsOf(who).map(nameAlone).every(mayBePerson);

/** The people at a place where others name theirs. */
const peopleAt = (who: string): Person[] =>
  partsOf(who).map((part) => {
    const [person, ...others] = parseSpeakers(`by ${part}`);
    const name = nameAlone(part);
    const isRead = person !== undefined && [name, memberOf(part)].includes(person.name) && others.length === 0;
    return isRead ? person : personNamed(name, 0.65);
  });

/** Whether a talk's own title has been read as one that names its people at a place. */
const isReadAt = ({ people }: Talk, who: string): boolean =>
  people.length > 0 && people.every(({ name }) => who.includes(name));

/** What is longer is no title; patterns must not be tried on it. */
const longest = 400;

/** A title at a place, as the note has it. */
const cutAt = (place: Place, { written }: Talk): Cut | undefined =>
  written.length > longest ? undefined : place(stripNumber(written));

/** Where titles name plain persons at one place, what others have there is who speaks as well, however rare the name. */
function withPlace(talks: readonly Talk[], place: Place): Talk[] {
  const cuts = talks.map((talk) => cutAt(place, talk));
  const count = (is: (cut: Cut, talk: Talk) => boolean): number =>
    talks.filter((talk, at) => {
      const cut = cuts[at];
      return cut !== undefined && is(cut, talk);
    }).length;
  const plain = count(({ who }, talk) => isReadAt(talk, who) || arePlainlyPeople(who));
  const others = count(({ who }, talk) => !isReadAt(talk, who) && !arePlainlyPeople(who) && !mayBePeople(who));
  const all = count(() => true);
  const isHabit = plain > 1 && all >= talks.length / 3 && plain >= others;
  const isOnlyUse = plain === 1 && all > 2 && all === talks.length && others === 0;
  if (!isHabit && !isOnlyUse) return [...talks];
  return talks.map((talk, at) => {
    const cut = cuts[at];
    return talk.people.length > 0 || !cut || !(arePlainlyPeople(cut.who) || mayBePeople(cut.who))
      ? talk
      : { ...talk, title: cut.title, people: peopleAt(cut.who) };
  });
}

/**
 * Where a list of the talks names plain persons behind their titles, what it has behind the others is who speaks as
 * well; and whom it names beside one talk speaks in no other that it names nobody beside.
 */
function withListed(talks: readonly Talk[], nodes: readonly RootContent[]): Talk[] {
  const lines = nodes.flatMap((node) => (node.type === 'list' ? node.children.map(firstLineOf) : []));
  const asListed = talks.map((talk) => {
    const key = toNameKey(talk.title);
    const line = key === '' ? undefined : lines.find((one) => keyBeforeBrackets(one) === key);
    return line !== undefined && talk.people.length === 0 ? { ...talk, written: line } : talk;
  });
  const read = withProgramme(ends.reduce<Talk[]>(withPlace, asListed), nodes);
  const isGiven = (talk: Talk, at: number): boolean => talk.people.length > (talks[at]?.people.length ?? 0);
  const given = new Set(read.filter(isGiven).flatMap(({ people }) => people.map(({ name }) => name)));
  const isAlone = ({ title, written, speakerLines }: Talk): boolean =>
    speakerLines.length === 0 && title === stripNumber(written) && lines.includes(title);
  return read.map((talk, at) => ({
    ...talk,
    written: talks[at]?.written ?? talk.written,
    people: isAlone(talk) && !isGiven(talk, at) ? talk.people.filter(({ name }) => !given.has(name)) : talk.people,
  }));
}

/** Where some titles end in their speaker, whatever the mark, a rare name behind another mark is one too. */
function withRareNames(talks: readonly Talk[]): Talk[] {
  const endsIn = ({ title, written, people }: Talk): boolean =>
    people.length > 0 && stripNumber(written).startsWith(title) && title !== stripNumber(written);
  if (talks.filter(endsIn).length < 2) return [...talks];
  return talks.map((talk) => {
    const cut = ends.map((place) => cutAt(place, { ...talk, written: talk.title })).find((one) => one !== undefined);
    const people = cut && talk.people.length === 0 ? parseSpeakers(`by ${cut.who}`) : [];
    const isOne = people.some(({ name, confidence }) =>
      cut?.who === name ? mayBeName(name) : confidence >= 0.9 && isPersonalName(name),
    );
    return cut && isOne ? { ...talk, title: cut.title, people } : talk;
  });
}

/** The line right below a title: alone in its block, or the first of a list. */
function lineBelow({ nodes: [first] }: Talk): string {
  if (first?.type === 'list') return first.children[0] ? firstLineOf(first.children[0]) : '';
  if (first?.type !== 'paragraph' && first?.type !== 'heading') return '';
  const [line = '', ...rest] = plainText(first).trim().split('\n');
  // A second line may hold where the speaker works.
  return rest.length < 2 && rest.every((one) => one.length <= 40) ? line.trim() : '';
}

/** Where talks have "Jane Kim" right below their title, "jane kim - 팀" is a speaker too; a keynote needs no others. */
function withNamesBelow(talks: readonly Talk[]): Talk[] {
  const nameOf = (talk: Talk): string | undefined => {
    const [name = ''] = lineBelow(talk).split(/\s+[-–|,]\s+/);
    const isText = talk.nodes[0]?.type !== 'heading' && talk.people.length === 0;
    return isText && /^[A-Za-z]+(?:\s?\([A-Za-z]+\))?\s[A-Za-z]+$/.test(name) ? name : undefined;
  };
  const like = talks.filter((talk) => nameOf(talk) !== undefined).length;
  const named = talks.filter((talk) => isPersonalName(nameOf(talk) ?? ''));
  const isBelow = ({ people, speakerLines }: Talk): boolean =>
    people.length > 0 && speakerLines.length > 0 && speakerLines.every(({ text }) => !isLabelled(text));
  const areBelow = talks.filter(isBelow).length > 1;
  return talks.map((talk) => {
    const [front = '', position] = lineBelow(talk).split(/\s+[-–|,]\s+/);
    const name = nameOf(talk);
    const isOne =
      name !== undefined && (named.length > 1 || like > 2 || (named.includes(talk) && isKeynoteOnly(talk.title)));
    if (isOne) return { ...talk, people: [{ ...personNamed(name, 0.7), affiliation: position }] };
    const isLike = areBelow && talk.people.length === 0 && (name !== undefined || mayBePeople(front));
    return isLike ? { ...talk, people: name ? [personNamed(name, 0.7)] : peopleAt(front) } : talk;
  });
}

/** "Jane" is "Jane Kim" where the note names one person whose name begins so. */
function withFullNames(talks: readonly Talk[], nodes: readonly RootContent[]): Talk[] {
  const programme = programmeOf(nodes).flatMap(({ people }) => partsOf(people).map(nameAlone));
  const known = new Set([...talks.flatMap(({ people }) => people.map(({ name }) => name)), ...programme]);
  const fullOf = (name: string): string => {
    const full = [...known].filter(
      (one) => one.startsWith(`${name} `) && /^[A-Z][\p{L}'’.-]+(?:\s[\p{L}'’.-]+)+$/u.test(one),
    );
    return /^[A-Z][a-z]+$/.test(name) && full.length === 1 ? (full[0] ?? name) : name;
  };
  return talks.map((talk) => ({ ...talk, people: talk.people.map((one) => ({ ...one, name: fullOf(one.name) })) }));
}

/** Talks with the people that are known by how the others name theirs, and by the programme. */
export function withPeopleOfOthers(talks: readonly Talk[], nodes: readonly RootContent[]): Talk[] {
  const placed = [...ends, ...fronts].reduce<Talk[]>(withPlace, [...talks]);
  return withFullNames(withOrganisations(withListed(withNamesBelow(withRareNames(placed)), nodes)), nodes);
}
