import { isSurelyPersonal } from './latin-person.ts';
import { parseSpeakers } from './people.ts';
import { personNamed } from './person.ts';
import { isPersonalName, nameLikelihood } from './person-name.ts';
import { mayBePerson } from './person-shape.ts';
import { isNobody, roleWord, splitPosition } from './position.ts';
import { type Split, type Splitter, surely } from './title-split.ts';

/* Who speaks, where a title ends in it without a mark of its own, or with one that says so. */

/** "제목 (이름님)", "제목 -이름님", "제목 (별명 님)": in brackets who is called so speaks, whatever the name. */
export const calledLast: Splitter = (line) => {
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
export const behindQuotation: Splitter = (line) => {
  const [, quoted = '', alone = ''] =
    /^((?:["“'‘].{4,}["”'’]|「.{4,}」|『.{4,}』|<.{4,}>|〈.{4,}〉|《.{4,}》))\s*([가-힣]{3})(?:\s?님)?$/.exec(line) ??
    [];
  if (nameLikelihood(alone) >= surely) return { title: quoted, people: [personNamed(alone, 0.85)] };
  // "제목" - 모임 이름 직함 (회사)
  const [, inside = '', who = ''] = /^["“]([^"“”]{4,})["”]\s+[-–|]\s+(\S.{1,60})$/.exec(line) ?? [];
  const people = parseSpeakers(who);
  if (people.length > 0 && people.every(({ confidence }) => confidence >= 0.65)) return { title: inside, people };
  const [, title = '', name = '', position = ''] = /^(.*['"”’])\s+([가-힣]{2,4})\s+(.{2,40})$/.exec(line) ?? [];
  return nameLikelihood(name) >= surely && roleWord.test(position)
    ? { title, people: [{ ...personNamed(name, 0.85), ...splitPosition(position) }] }
    : undefined;
};

/** "제목 (이름 직함, 회사)", however short or foreign the name */
export const roleInBrackets: Splitter = (line) => {
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
export const pairs: Splitter = (line) => {
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
export const byLine: Splitter = (line) => {
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

/** "제목 - 별명(이름)": who is called by another name in front of the brackets. */
export const behindNickname: Splitter = (line) => {
  const [, title = '', nickname = '', name = ''] =
    /^(.+\S)(?:\s+[-–—|ㅣ/]\s+|\s*[(（]\s?)([A-Za-z][A-Za-z.]{1,14}|[가-힣]{2,4})[(（]([가-힣]{3})[)）](?:\s?님)?[)）]?$/.exec(
      line,
    ) ?? [];
  return nameLikelihood(name) >= surely && mayBePerson(nickname) && nameLikelihood(nickname) < surely
    ? { title, people: [personNamed(name, 0.85)] }
    : undefined;
};

/** "제목 (이름)(회사)", "제목 [회사] 이름" */
export const besideFirm: Splitter = (line) => {
  const [, title = '', name = '', firm = ''] = /^(.+\S)\s*\(([가-힣]{3})\)\s*\(([^()]{2,20})\)$/.exec(line) ?? [];
  if (nameLikelihood(name) >= surely) return { title, people: [{ ...personNamed(name, 0.85), affiliation: firm }] };
  const [, head = '', house = '', member = ''] =
    /^(.+\S)\s*[([]([^()[\]\d]{2,20})[)\]]\s*([가-힣]{3})(?:\s?님)?$/.exec(line) ?? [];
  return nameLikelihood(member) >= surely
    ? { title: head, people: [{ ...personNamed(member, 0.85), affiliation: house }] }
    : undefined;
};

/** "제목을 말하다 이름님": behind words that are inflected, and so no position. */
export const honouredLast: Splitter = (line) => {
  const [, title = '', name = ''] = /^(.{8,}\S)\s([가-힣]{3})\s?님$/.exec(line) ?? [];
  const isTitle = /[가-힣](?:을|를|은|는|에서|으로|하기|까지|부터|요|다|기)(?=[\s?!]|$)/.test(title);
  return isTitle && nameLikelihood(name) >= surely ? { title, people: [personNamed(name, 0.85)] } : undefined;
};
