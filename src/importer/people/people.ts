import { isGivenName, isSurelyPersonal } from './latin-person.ts';
import { type Person, parsePerson } from './person.ts';
import { honorific, isSpacedName, latinName, mayBeName, nameLikelihood } from './person-name.ts';
import { mayBePerson } from './person-shape.ts';
import { clean, roleWord, splitPosition } from './position.ts';

/* Who speaks, in the forms in which note-takers write it. */

const labels = [
  '(?:(?:초청|세션|공동|메인|주)\\s?)?(?:발표자(?:들|님|분)?|연사(?:자|님|분|진)?|강연자(?:님|분)?|강사(?:님|진)?)(?:\\s?(?:이름|성함|성명|\\d{1,2}(?=\\s*[:：])|\\([가-힣/,\\s]{2,8}\\))|명(?=\\s*[:：]))?',
  '발제자|연설자|강의자|토론자|스피커|패널(?:\\s?토론)?|패널리스트|좌장|모더레이터|진행자?|발표\\s*하신\\s*분|성함|트레이너',
  '(?:발표|강연|강의|발제|화자|멘토)(?=\\s*[:：])',
  'speakers?|presenters?|presented by|lecturer|instructor|publisher|host|panel(?:ist)?s?|by\\.?',
].join('|');

const label = new RegExp(
  String.raw`^(?:${labels})\s*(?:[:：]|[-–|]|(?:\s(?=[가-힣A-Z])|(?<=[가-힣])\s(?=[a-z@[]))(?!(?:소개|내용|목록|정보|일정|자료|주제|명단|모집|님|분|관련)(?:\s|$)))\s*`,
  'i',
);

/** Whether a line says in words that it names speakers. */
export const isLabelled = (line: string): boolean => label.test(clean(line));

/** A line that a picture of a person or a microphone opens. */
const picture =
  /^[\s>*_~-]{0,6}(?:👤|👥|🎤|🎙|🗣|🙋|🧑|👨|👩)(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{FE0F}|\u{200D}|\s){0,12}/u;

/** "🎤 이름", "👤 별명 (회사)": what a picture of a speaker stands in front of, if it may be a name; else undefined. */
export function namePictured(line: string): string | undefined {
  if (!picture.test(line) || line.length > 90) return undefined;
  const named = line.replace(picture, '').trim();
  const [name = '', ...rest] = named.split(/\s*[(（,|/@]\s*|\s+[-–]\s+/);
  const bare = name.replace(honorific, '');
  const isName = nameLikelihood(bare) >= 0.4 || mayBeName(bare) || isSpacedName(bare) || isSurelyPersonal(bare);
  const isCalled = (rest.length > 0 || bare !== name) && mayBePerson(bare);
  return isName || isCalled ? `발표자: ${named}` : undefined;
}

/** "시간/트랙/발표자: 10:00 / 2 / 이름, 회사": the value at the place that the labels have for it. */
function valueOfLabels(line: string): string | undefined {
  const [, labels = '', values = ''] = /^((?:[^:：/]{1,8}\/)+[^:：/]{1,8})[:：]\s*(.+)$/.exec(clean(line)) ?? [];
  const at = labels.split('/').findIndex((one) => /^\s*(?:발표자|연사|speakers?)\s*$/i.test(one));
  const spaced = values.split(/\s+\/\s+/);
  const parts = spaced.length > 1 ? spaced : values.split('/');
  if (at < 0 || parts.length !== labels.split('/').length) return undefined;
  const firm = parts[labels.split('/').findIndex((one) => /^\s*(?:소속|회사)\s*$/.test(one))];
  return `발표자: ${parts[at]}${firm ? ` (${firm})` : ''}`;
}

/** What of a line names speakers where it says so behind something else: "FEConf 2020 / 발표자: 이름" */
export const labelledPart = (line: string): string | undefined =>
  valueOfLabels(line) ??
  /(?:[,/|·]\s*|[\])\p{L}\p{N}](?=발표자|연사|강연자))((?:발표자|연사|강연자|강사|스피커|speakers?)\s*[:：].+)$/iu.exec(
    line,
  )?.[1];

/** What parts people of a list. */
const between = /\s*[,，&/·;]\s*|\s+(?:및|그리고|and|[xX×+])\s+|(?<=님)(?:과|와)\s+/y;

/** Cuts a list of people without cutting "회사, 직함". */
function splitPeople(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const letter = text[at] ?? '';
    if ('(（['.includes(letter) && letter !== '') depth++;
    if (')）]'.includes(letter) && letter !== '') depth--;
    between.lastIndex = at;
    const [mark = ''] = (depth === 0 && between.exec(text)) || [];
    if (at < text.length && mark === '') continue;
    parts.push(text.slice(from, at));
    from = at + mark.length;
    at = Math.max(at, from - 1);
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}

const isPerson = (person: Person | undefined): person is Person => person !== undefined;

/** "Track 3 | 14:00 - 14:40 | 이름" without where and when it was. */
function withoutPlace(text: string): string {
  const parts = text.split(/\s+[|ㅣ]\s+/);
  const kept = parts.filter(
    (part) => !/^(?:(?:track|트랙|room|hall|level)\s*[\w-]{1,4}|[\d\s:~–-]+|20\d{2}[\d\s./-]+)$/i.test(part),
  );
  return kept.length < parts.length ? kept.join(' | ') : text;
}

/** "이름 - https://주소", "[이름](https://주소)", "이름 github": where to find who is named. */
export const withoutLinks = (text: string): string =>
  text
    .replace(/\[([^[\]]{1,60})\]\(https?:[^()\s]{1,300}\)/g, '$1')
    .replace(/(?:\s*[-–|,(]\s*|\s+)https?:\/\/\S+/g, '')
    .replace(/(?:\s*[-–|,]\s*|\s+)(?:github|linked\s?in|twitter|facebook|blog|깃허브|블로그|링크드인)$/i, '');

/** "새숲대 인문관 A301호": where it was. */
const isPlace =
  /(?:^|\s)(?:지하\s?)?[A-Z]?\d{1,4}(?:호실?|층)(?=[\s,)]|$)|(?:강당|강의실|세미나실|회의실|컨퍼런스룸|그랜드볼룸)(?=[\s,)]|$)/;

/** What says more than who speaks. */
const isSentence = /.{24}[가-힣](?:다|요)[.!~]*$/;

/** The people of a line that may name speakers; empty where it does not. */
export function parseSpeakers(line: string): Person[] {
  const whole = withoutPlace(clean(line)).replace(/^[(（[](\p{L}[^()（）[\]@]*)[)）\]]$/u, '$1');
  const labelled = label.test(whole);
  const text = labelled && whole.length < 600 ? withoutLinks(whole) : whole;
  if (text === '' || text.length > 160 || /^(?:written|edited|posted|translated)\sby\s/i.test(text)) return [];
  if (!labelled && (isPlace.test(text) || isSentence.test(text))) return [];
  // "작성자: 이름": a label of another kind.
  const [, other] = /^([^\s:：]{1,8})\s*[:：]\s/.exec(text) ?? [];
  if (!labelled && other !== undefined && nameLikelihood(other) < 0.4) return [];
  const bare = text.replace(label, '');
  // "이름 이름"
  const names = bare.split(/\s+/);
  const list = names.length > 1 && names.every((name) => nameLikelihood(name) >= 0.75) ? names.join(', ') : bare;
  // "이름 직함, 회사 / 이름 직함, 회사": what parts people is not what parts a person.
  const apart = list.split(list.includes(';') ? /\s*;\s*/ : /\s*\/\s*/);
  if (apart.length > 1 && apart.every((part) => part.includes(','))) {
    const isSure = labelled || apart.some((part) => (parsePerson(part, false)?.confidence ?? 0) >= 0.9);
    const people = apart.map((part) => parsePerson(part, isSure));
    if (people.every((person) => person !== undefined && person.confidence >= 0.5)) return people.filter(isPerson);
  }
  // "이름, 직함, 회사"
  const [who = '', role = '', where = '', ...more] = list.split(/\s*,\s*/);
  if (
    nameLikelihood(who) >= 0.75 &&
    roleWord.test(role) &&
    where !== '' &&
    more.length === 0 &&
    nameLikelihood(where) < 0.75
  )
    return [{ name: who, affiliation: where, role, confidence: labelled ? 1 : 0.9 }];
  const parts = splitPeople(list);
  const named = parts.filter((part) => {
    const person = parsePerson(part, labelled);
    // "발표자: 이름(회사), 드문이름(회사)"
    const isGiven = labelled && /^[가-힣]{2,4}\s?[(（]/.test(part) && person?.confidence === 1;
    return person !== undefined && person.confidence >= 0.5 && (isGiven || nameLikelihood(person.name) > 0.3);
  });
  // "김필중, 강승욱 AWS 솔루션즈 아키텍트": the position is that of all.
  if (named.length > 1 && named.length >= parts.length - 1) {
    const people = parts.flatMap((part) => parsePerson(part, labelled) ?? []);
    const shared = people.findLast(({ affiliation, role }) => affiliation ?? role);
    return people.map((person) => ({
      ...person,
      affiliation: person.affiliation ?? shared?.affiliation,
      role: person.role ?? (person.affiliation === undefined ? shared?.role : undefined),
    }));
  }
  // "발표자: Jane, Joe (회사)"
  const [, calls = '', firm] = /^([A-Z][a-z]+(?:\s?[,&]\s?[A-Z][a-z]+)+)(?:\s*\(([^()]+)\))?$/.exec(list) ?? [];
  const called = calls.split(/\s?[,&]\s?/);
  if (labelled && called.every(isGivenName))
    return called.map((name) => ({ name, ...splitPosition(firm ?? ''), confidence: 0.9 }));
  // "Thomas Graf & Liz Rice, Isovalent"
  const [, pair = '', organisation] = /^([^,]+\s(?:&|and|및)\s[^,]+?)(?:,\s*(.+))?$/.exec(list) ?? [];
  const both = pair.split(/\s(?:&|and|및)\s/);
  if (labelled && both.length > 1 && both.every((name) => latinName.test(name)))
    return both.map((name) => ({ name, ...splitPosition(organisation ?? ''), confidence: 0.9 }));
  const person = parsePerson(list, labelled);
  return person ? [person] : [];
}
