import { isSurelyPersonal } from './latin-person.ts';
import { memberNamed } from './member.ts';
import { type Person, parseSpeakers, personNamed } from './people.ts';
import { hangulName, honorific, isPersonalName, isSpacedName, mayBeName, nameLikelihood } from './person-name.ts';
import { mayBePerson } from './person-shape.ts';
import { endsInRole, isNobody, isRole, roleWord, splitPosition } from './position.ts';

/* Who speaks, where a title says it. */

/** A title and who speaks. */
export interface Split {
  readonly title: string;
  readonly people: Person[];
}

/** What is longer is no title; patterns must not be tried on it. */
const longest = 400;

/** How sure a word of Hangul must be to be cut from a title as a name. */
const surely = 0.75;

/** A keynote named after its speaker: "Keynote with Werner Vogels" */
const withName =
  /\b(?:(?:[Kk]eynote|[Tt]alk|[Cc]hat|[Cc]onversation|[Cc]oding|[Dd]emo|[Ss]ession|[Ll]ive)\b.*\swith|by)\s+(?:Dr\.?\s+)?((?:[A-Z][\w'’-]+\s+){1,3}[A-Z][\w'’-]+)\s*$/;

/** People that a title names without being cut: "Keynote with Werner Vogels", "AWS S3 - Mai-lan Tomsen Bukovec (Vice President)" */
export function peopleInTitle(title: string): Person[] {
  const [, name] = withName.exec(title) ?? [];
  if (name) return [personNamed(name, 0.8)];
  // "이름님의 제목"
  const [, owner = ''] = /^([가-힣]{3})\s?님의\s.{4,}$/.exec(title) ?? [];
  if (nameLikelihood(owner) >= surely) return [personNamed(owner, 0.8)];
  const [, tail = ''] = /\s[-–—|]\s+(.+)$/.exec(title) ?? [];
  const [person] = tail === '' || !roleWord.test(tail) ? [] : parseSpeakers(tail);
  return person && person.confidence >= surely ? [person] : [];
}

/** Cuts a title in one way; undefined where it is not written in that way. */
type Splitter = (title: string) => Split | undefined;

/** "이름님" and nothing else is who speaks, and all that the talk is called. */
const calledOnly: Splitter = (title) => {
  const [, name] = /^([\p{L}\d_]{1,10})\s?님$/u.exec(title) ?? [];
  return name ? { title, people: [personNamed(name, 0.7)] } : undefined;
};

/** "이름 님. 회사. 제목" and "제목. 이름 님. 회사." of who takes notes in one line. */
const inSentences: Splitter = (line) => {
  const parts = line.split(/\.\s+|\.$/).filter((part) => part.trim() !== '');
  const at = parts.findIndex((part) => /^[가-힣]{2,4}\s*님$/.test(part.trim()));
  if (at < 0 || parts.length < 2) return undefined;
  const [name = '', behind = ''] = parts.slice(at, at + 2).map((part) => part.trim());
  const affiliation = behind !== '' && behind.length <= 20 && parts.length > 2 ? behind : undefined;
  const title = parts.filter((_part, index) => index !== at && !(affiliation && index === at + 1)).join('. ');
  return { title: title.trim(), people: [{ ...personNamed(name.replace(honorific, ''), 0.9), affiliation }] };
};

/** "(회사) 이름 직함: “제목”", "학교 이름 님 → 제목" */
const personFirst: Splitter = (line) => {
  const [, who = '', title = ''] =
    /^(.{2,40}?)\s*[:：]\s*["“'‘](.+)["”'’]$/.exec(line) ?? /^(.{2,40}님)\s*(?:→|->|[:：])\s*(.{4,})$/.exec(line) ?? [];
  const [, affiliation, rest = ''] = /^[([]([^()[\]]+)[)\]]\s*(.+)$/.exec(who) ?? [];
  const people = parseSpeakers(affiliation ? `by ${rest}` : who);
  return people.length > 0 && people.every(({ confidence }) => confidence >= 0.6)
    ? { title, people: people.map((person) => ({ ...person, affiliation: person.affiliation ?? affiliation })) }
    : undefined;
};

/** "제목 (이름님)", "제목 -이름님", "제목 (별명 님)": in brackets who is called so speaks, whatever the name. */
const calledLast: Splitter = (line) => {
  const [, head = '', inside = ''] = /^(.+\S)\s*[([]([\p{L}\d][\p{L}\d_.-]{1,19})\s?님[)\]]$/u.exec(line) ?? [];
  if (inside !== '' && !isNobody(inside)) return { title: head, people: [personNamed(inside, 0.85)] };
  const [, title = '', mark = '', name = ''] = /^(.*[^\s,|/_–-])(\s*[-–|/,_]\s?)([가-힣]{2,4})\s?님$/.exec(line) ?? [];
  // Behind a comma, who is called so may be one of several.
  if (title.endsWith('님') || isNobody(name)) return undefined;
  const isApart = /^\s+[^,]\s$/.test(mark);
  return name !== '' && (isApart || nameLikelihood(name) >= 0.4)
    ? { title, people: [personNamed(name, 0.85)] }
    : undefined;
};

/** “제목” 이름 회사 직함, <제목> 이름님 */
const behindQuotation: Splitter = (line) => {
  const [, quoted = '', alone = ''] =
    /^((?:["“'‘].{4,}["”'’]|「.{4,}」|『.{4,}』|<.{4,}>|〈.{4,}〉|《.{4,}》))\s*([가-힣]{3})(?:\s?님)?$/.exec(line) ??
    [];
  if (nameLikelihood(alone) >= surely) return { title: quoted, people: [personNamed(alone, 0.85)] };
  const [, title = '', name = '', position = ''] = /^(.*['"”’])\s+([가-힣]{2,4})\s+(.{2,40})$/.exec(line) ?? [];
  return nameLikelihood(name) >= surely && roleWord.test(position)
    ? { title, people: [{ ...personNamed(name, 0.85), ...splitPosition(position) }] }
    : undefined;
};

/** "제목 (이름 직함, 회사)", however short or foreign the name */
const roleInBrackets: Splitter = (line) => {
  const short = /^(.+\S)\s*\(([가-힣]{2,4})\s+([^()]{2,40})\)$/.exec(line);
  // Behind a name such brackets hold where the person works.
  const foreign =
    /^((?:(?!\s[-–—|/]\s+\S+\s+\().)+\S)\s+\(([가-힣]{2,6}\s[가-힣]{2,6})\s+([^(),]{2,12},[^(),]{2,30})\)$/.exec(line);
  for (const [, title = '', name = '', position = ''] of [short ?? [], foreign ?? []]) {
    const [role = ''] = position.split(/\s*,\s*/);
    const [first = ''] = name.split(' ');
    const isName =
      first === name ? nameLikelihood(name) >= 0.4 : !roleWord.test(name) && nameLikelihood(first) < surely;
    if (isName && roleWord.test(role) && /^\S+$/.test(role))
      return { title, people: [{ ...personNamed(name, 0.85), ...splitPosition(position) }] };
  }
  return undefined;
};

/** "제목 (모임 이름, 모임 이름)" */
const pairs: Splitter = (line) => {
  const [, title = '', list = ''] = /^(.+\S)\s*\(([^()]+,[^()]+)\)$/.exec(line) ?? [];
  const people = list.split(/\s*,\s*/).map((pair) => {
    const [, affiliation, name = ''] = /^(.+)\s([가-힣]{3})$/.exec(pair) ?? [];
    return { ...personNamed(name, 0.8), affiliation };
  });
  return title !== '' && people.every(({ name }) => nameLikelihood(name) >= surely) ? { title, people } : undefined;
};

const byWays = [
  /^(.+\S)\s+(by(?:\.\s*|\s+)|(?:ft|feat)(?:\.\s*|\s+)|w(?:\/|\.)\s*|with\s+|@\s?)(\S.+)$/i,
  /^(.+?\S)\s+(by(?:\.\s*|\s+))(\S.+)$/i,
  /^(.+[가-힣])(by\.\s?)(\S.+)$/i,
];

/** "제목 by 이름", "제목 ft. 이름", "제목 @이름", "Keynote by 이름 회사 A & B 센터 센터장" */
const byLine: Splitter = (line) => {
  for (const way of byWays) {
    const found = byWay(way, line);
    if (found) return found;
  }
  return undefined;
};

const byWay = (way: RegExp, line: string): Split | undefined => {
  const [, title = '', mark = '', who = ''] = way.exec(line) ?? [];
  if (who === '') return undefined;
  const people = parseSpeakers(`by ${who}`);
  const isBy = /^by/i.test(mark);
  // "Keynote with Jane Doe" is what a keynote is called.
  const isWith = /^with/i.test(mark);
  const isName = (name: string): boolean =>
    nameLikelihood(name) >= surely || (!isWith && (isBy ? isPersonalName : isSurelyPersonal)(name));
  if (people.length > 0 && people.every(({ name }) => isName(name))) return { title, people };
  const [, name = '', position = ''] = /^([가-힣]{3})\s+(.{4,60})$/.exec(who) ?? [];
  return nameLikelihood(name) >= surely && roleWord.test(position)
    ? { title, people: [{ ...personNamed(name, 0.85), ...splitPosition(position) }] }
    : undefined;
};

/** What parts a title from who speaks behind it. */
type Parting = 'front' | 'mark' | 'brackets' | 'dashes' | 'weak';

const partings: readonly { readonly kind: Parting; readonly way: RegExp }[] = [
  { kind: 'front', way: /^\[([^[\]]{6,})\]\s*[-–—:|]?\s*(.+)$/ },
  { kind: 'mark', way: /^(.+\S)\s+(?:[-–—―|ㅣ｜‖/~_ㅡ•∙]|--)\s+(.+)$/ },
  { kind: 'mark', way: /^(.+?\S)\s+[-–—―|ㅣ｜/]\s+(.+)$/ },
  { kind: 'mark', way: /^(.+\S)\s*(?:👤|👥|🎤|🎙️?|🗣️?)\s*(\S.+)$/u },
  { kind: 'weak', way: /^(.+\S)(?:\s*｜\s*|\s+\/\/\s*|\s+·\s+)(.+)$/ },
  { kind: 'brackets', way: /^(.+\S)\s*[(（[<〈{【]([^()（）<>]+)[)）\]>〉}】]$/ },
  { kind: 'dashes', way: /^(.+\S)\s+[-–]\s?([가-힣]{2,4})\s?[-–]$/ },
  { kind: 'weak', way: /^(.+\S)\s*[:：]\s+(.+)$/ },
  { kind: 'weak', way: /^(.+\S)\s*,\s+(.+)$/ },
  { kind: 'weak', way: /^(.*[^\s\d~–-])\s{0,2}[-–_/|#]{1,2}\s?([가-힣]{3})$/ },
  { kind: 'mark', way: /^(.*[^\s\d_])_(\S{2,14}\s[가-힣]{3})$/ },
];

/** What names a person and says no more than that: "발표 이름", "이름님 발표", "이름 외 2명" */
const bareTail = (tail: string): string =>
  tail
    .replace(/^발표\s+(?=[가-힣]{3}$)/, '')
    .replace(/님의?\s(?:발표|강연|강의|세션)$/, '님')
    .replace(/(?<=[가-힣]{3})\s외(?:\s?\d{1,2}[명인])?$/, '')
    .replace(/^([가-힣]{2,4})[-–]\s+/, '$1 - ');

/** Who speaks, as what stands behind the parting says; nobody where it is a part of the title. */
function peopleBehind(kind: Parting, head: string, written: string): Person[] {
  const tail = bareTail(written);
  if (isSpacedName(tail) && kind !== 'weak') return [personNamed(tail, 0.8)];
  const member = kind === 'weak' ? undefined : memberNamed(tail);
  if (member) return [{ ...personNamed(member.name, 0.8), affiliation: member.affiliation }];
  // "누리게임즈 밤톨님"
  const [, firm, honoured = ''] = /^([^\s,&·]{2,14})(?<!님)\s([가-힣]{2,4})\s?님$/.exec(tail) ?? [];
  if (honoured !== '' && !isNobody(honoured) && kind !== 'weak')
    return [{ ...personNamed(honoured, 0.8), affiliation: firm }];
  // "제목 - +Jane Kim님": who is called 님 is a person.
  const [, called] = /^(?:(?:\S+\s)?\+)?\s*([A-Z][\w'’-]+(?:\s[A-Za-z][\w'’-]+){1,3})\s*님$/.exec(tail) ?? [];
  if (called) return [personNamed(called, 0.9)];
  const [latin = '', ...position] = tail.split(/,\s+/);
  if (kind === 'brackets' && position.length > 0 && [latin, ...position].every((one) => isPersonalName(one)))
    return [latin, ...position].map((one) => personNamed(one, 0.85));
  // "한국어 제목 - Jane Kim": beside a title in Korean such words are a name.
  const isApart = kind === 'brackets' || kind === 'mark';
  const isLatin =
    (isApart && isSurelyPersonal(latin)) ||
    (isPersonalName(latin) &&
      ((kind === 'brackets' && position.length === 1) || (kind === 'mark' && /[가-힣]/.test(head))));
  // "(이름 | 회사)": nothing but a person is written like that.
  const isPiped = kind === 'brackets' && /^[^|]{2,24}\s\|\s[^|]+$/.test(tail);
  const isGiven = isLatin || isPiped || kind === 'dashes';
  const people = parseSpeakers(isGiven ? `by ${tail}` : tail);
  const least = isPiped ? 0.55 : kind === 'weak' && !hangulName.test(tail) ? 0.9 : surely;
  const areSure = people.every(
    ({ name, confidence }) => confidence >= least && (isGiven || nameLikelihood(name) >= surely),
  );
  return areSure ? people : [];
}

/** "제목 | 회사 | 이름": what stands between two bars is where the person works. */
function withFirm(head: string, people: Person[]): Split {
  const [, title, firm] = /^(.{8,}\S)\s+[|ㅣ｜]\s+([^\s|]{2,14})$/.exec(head) ?? [];
  return title && people.every(({ affiliation }) => affiliation === undefined)
    ? { title, people: people.map((person) => ({ ...person, affiliation: firm })) }
    : { title: head, people };
}

/** "제목 - 이름(회사)" */
const parted: Splitter = (title) => {
  for (const { kind, way } of partings) {
    const [, head = '', tail = ''] = way.exec(title) ?? [];
    // "제목 - 이름 (소속)": what stands in brackets is where a rare name works.
    const [, inFront = ''] = /\s[-–—|ㅣ/]\s+([가-힣]{2,4})$/.exec(head) ?? [];
    if (tail === '' || nameLikelihood(inFront) > 0 || mayBeName(inFront)) continue;
    const people = peopleBehind(kind, head, tail);
    if (people.length > 0) return withFirm(head.trim(), people);
  }
  return undefined;
};

/** "제목 - 별명(이름)": who is called by another name in front of the brackets. */
const behindNickname: Splitter = (line) => {
  const [, title = '', nickname = '', name = ''] =
    /^(.+\S)(?:\s+[-–—|ㅣ/]\s+|\s*[(（]\s?)([A-Za-z][A-Za-z.]{1,14}|[가-힣]{2,4})[(（]([가-힣]{3})[)）](?:\s?님)?[)）]?$/.exec(
      line,
    ) ?? [];
  return nameLikelihood(name) >= surely && mayBePerson(nickname) && nameLikelihood(nickname) < surely
    ? { title, people: [personNamed(name, 0.85)] }
    : undefined;
};

/** "제목 (이름)(회사)", "제목 [회사] 이름" */
const besideFirm: Splitter = (line) => {
  const [, title = '', name = '', firm = ''] = /^(.+\S)\s*\(([가-힣]{3})\)\s*\(([^()]{2,20})\)$/.exec(line) ?? [];
  if (nameLikelihood(name) >= surely) return { title, people: [{ ...personNamed(name, 0.85), affiliation: firm }] };
  const [, head = '', house = '', member = ''] =
    /^(.+\S)\s*[([]([^()[\]\d]{2,20})[)\]]\s*([가-힣]{3})(?:\s?님)?$/.exec(line) ?? [];
  return nameLikelihood(member) >= surely
    ? { title: head, people: [{ ...personNamed(member, 0.85), affiliation: house }] }
    : undefined;
};

/** "제목을 말하다 이름님": behind words that are inflected, and so no position. */
const honouredLast: Splitter = (line) => {
  const [, title = '', name = ''] = /^(.{8,}\S)\s([가-힣]{3})\s?님$/.exec(line) ?? [];
  const isTitle = /[가-힣](?:을|를|은|는|에서|으로|하기|까지|부터|요|다|기)(?=[\s?!]|$)/.test(title);
  return isTitle && nameLikelihood(name) >= surely ? { title, people: [personNamed(name, 0.85)] } : undefined;
};

/** Where and when it was, behind all that a title says: "제목 (이름) 102 12:40" */
const placeBehind =
  /\s*(?:[-–|,/]\s*)?(?:\b\d{1,3}분|[(]?\d{1,2}:\d{2}(?:\s?[~–-]\s?\d{1,2}:\d{2})?[)]?|(?<=\s)[A-Z]?\d{2,4}호?|(?:Track|트랙|Room)\s?[A-Z\d])$/i;

const withoutPlace: Splitter = (line) => {
  let bare = line;
  for (let at = 0; at < 3; at++) bare = bare.replace(placeBehind, '');
  const found = bare !== line && bare.length > 6 ? splitTitle(bare) : undefined;
  return found && found.people.length > 0 ? found : undefined;
};

/** How a title is parted from who speaks in front of it. */
const frontWays = [
  /^(.{2,40}?)\s+[-–—―|ㅣ｜]\s+(\S.{4,})$/,
  /^(.{2,40}?)\s*[:：|｜]\s+(\S.{4,})$/,
  /^[[(（<〈]([^[\]()（）<>〈〉]{2,30})[\])）>〉]\s*[-–:|]?\s*(\S.{4,})$/,
  /^([가-힣]{3})\s+(["“'‘「『<〈《].{4,}["”'’」』>〉》])$/,
  /^([가-힣]{3})_(\S.{4,})$/,
];

/** Who speaks, where what stands in front of a title names nothing but people: "이름, 이름", "이름/회사", "회사 이름", "[회사] 이름" */
function peopleInFront(who: string): Person[] {
  const [, house, rest = who] = /^[[(]([^[\]()]{2,20})[\])]\s*(.+)$/.exec(who) ?? [];
  const bare = rest.replace(honorific, '');
  const member = memberNamed(bare);
  if (member) return [{ ...personNamed(member.name, 0.8), affiliation: house ?? member.affiliation }];
  const parts = bare.split(/\s*[,&·/]\s*/).map((part) => part.replace(honorific, ''));
  const names = parts.filter((part) => nameLikelihood(part) >= surely);
  if (parts.length > 1 && names.length === parts.length) return names.map((name) => personNamed(name, 0.8));
  const [, name = '', firm] = /^([가-힣]{3})\s?[/@]\s?(\S{2,20})$/.exec(bare) ?? [];
  if (nameLikelihood(name) >= surely) return [{ ...personNamed(name, 0.8), affiliation: firm }];
  return house !== undefined && nameLikelihood(bare) >= surely
    ? [{ ...personNamed(bare, 0.8), affiliation: house }]
    : [];
}

/** "이름(회사) - 제목", "이름 개발자 | 제목", "[이름] 제목", "Jane Kim: 제목": plainly a person, with what the person does. */
const personInFront: Splitter = (line) => {
  for (const way of frontWays) {
    const [, who = '', title = ''] = way.exec(line) ?? [];
    const [, name = who, where] = /^(\S+(?:\s\S+)?)\s*[(（]([^()（）]{2,30})[)）]$/.exec(who) ?? [];
    const [first = '', role = ''] = name.replace(honorific, '').split(/\s+(?=[가-힣]+$)/);
    const isPlain = nameLikelihood(first) >= surely && (role === '' || isRole(role));
    if (isPlain || isSurelyPersonal(name))
      return {
        title,
        people: [
          { ...personNamed(isPlain ? first : name, 0.85), affiliation: where, role: (isPlain && role) || undefined },
        ],
      };
    const others = peopleInFront(who);
    if (others.length > 0) return { title, people: others };
  }
  return undefined;
};

/** "이름 - 제목", "이름 : 제목" */
const nameFirst: Splitter = (line) => {
  const [, front = '', title = ''] = /^(\S+(?:\s\S+)?)\s+[-–—|:]\s+(\S.{5,})$/.exec(line) ?? [];
  return nameLikelihood(front.replace(honorific, '')) >= surely
    ? { title, people: parseSpeakers(`by ${front}`) }
    : undefined;
};

/** "Jane Kim Engineering Director, 회사", "이름 수석, 회사", "모임 리드 이름님": who speaks and nothing else, which is all that the talk is called. */
const positionOnly: Splitter = (line) => {
  if (line.length > 60) return undefined;
  const [, latin = '', post = ''] = /^([A-Z][\p{L}'’-]+\s[A-Z][\p{L}'’-]+)[\s,]+(.{2,40})$/u.exec(line) ?? [];
  const [role = ''] = post.split(/\s*[,(@]\s*/);
  if (isSurelyPersonal(latin) && endsInRole(role))
    return { title: line, people: [{ ...personNamed(latin, 0.85), ...splitPosition(post) }] };
  const [, name = '', hangulRole = '', where = ''] =
    /^([가-힣]{2,4})\s([가-힣]{2,8}?)님?(?:\s*[,(@]\s*(.{2,30}))?$/.exec(line) ?? [];
  if (nameLikelihood(name) >= surely && isRole(hangulRole))
    return { title: line, people: [{ ...personNamed(name, 0.85), ...splitPosition(`${hangulRole}, ${where}`) }] };
  const [, position = '', called = ''] = /^(.{2,30})\s([가-힣]{2,4})\s?님$/.exec(line) ?? [];
  return nameLikelihood(called) >= 0.4 && endsInRole(position)
    ? { title: line, people: [{ ...personNamed(called, 0.85), ...splitPosition(position) }] }
    : undefined;
};

/** The surest way first. */
const splitters: readonly Splitter[] = [
  calledOnly,
  inSentences,
  personFirst,
  calledLast,
  behindQuotation,
  roleInBrackets,
  pairs,
  byLine,
  behindNickname,
  besideFirm,
  withoutPlace,
  parted,
  honouredLast,
  personInFront,
  nameFirst,
  positionOnly,
];

/** A title that ends or begins with its speaker: "제목 - 이름(회사)". The title alone, and the people; none where it has none. */
export function splitTitle(title: string): Split {
  if (title.length > longest) return { title, people: [] };
  for (const split of splitters) {
    const found = split(title);
    if (found) return found;
  }
  return { title, people: [] };
}
