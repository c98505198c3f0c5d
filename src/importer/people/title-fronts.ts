import { isSurelyPersonal } from './latin-person.ts';
import { memberNamed } from './member.ts';
import { parseSpeakers } from './people.ts';
import { type Person, personNamed } from './person.ts';
import { honorific, isNoun, nameLikelihood } from './person-name.ts';
import { isNobody, isRole } from './position.ts';
import { type Splitter, surely } from './title-split.ts';

/* Who speaks, in front of a title. */

/** "(회사) 이름 직함: “제목”", "학교 이름 님 → 제목" */
export const personFirst: Splitter = (line) => {
  // "분야 - 이름 [제목]"
  const [, , named = '', bracketed = ''] =
    /^([^[\]]{2,20})\s+[-–]\s+([가-힣]{2,4})\s*\[([^[\]]{6,})\]$/.exec(line) ?? [];
  if (named !== '' && !isNobody(named) && !isNoun(named))
    return { title: bracketed, people: [personNamed(named, 0.7)] };
  const [, who = '', title = ''] =
    /^(.{2,40}?)\s*[:：]\s*["“'‘](.+)["”'’]$/.exec(line) ?? /^(.{2,40}님)\s*(?:→|->|[:：])\s*(.{4,})$/.exec(line) ?? [];
  const [, affiliation, rest = ''] = /^[([]([^()[\]]+)[)\]]\s*(.+)$/.exec(who) ?? [];
  const people = parseSpeakers(affiliation ? `by ${rest}` : who);
  return people.length > 0 && people.every(({ confidence }) => confidence >= 0.6)
    ? { title, people: people.map((person) => ({ ...person, affiliation: person.affiliation ?? affiliation })) }
    : undefined;
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
export const personInFront: Splitter = (line) => {
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
export const nameFirst: Splitter = (line) => {
  const [, front = '', title = ''] = /^(\S+(?:\s\S+)?)\s+[-–—|:]\s+(\S.{5,})$/.exec(line) ?? [];
  return nameLikelihood(front.replace(honorific, '')) >= surely
    ? { title, people: parseSpeakers(`by ${front}`) }
    : undefined;
};
