import { isSurelyPersonal } from './latin-person.ts';
import { memberNamed } from './member.ts';
import { parseSpeakers } from './people.ts';
import { type Person, personNamed } from './person.ts';
import { hangulName, isPersonalName, isSpacedName, mayBeName, nameLikelihood } from './person-name.ts';
import { isNobody } from './position.ts';
import { type Split, type Splitter, surely } from './title-split.ts';

/* Who speaks, behind a mark that parts it from the title. */

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
export const parted: Splitter = (title) => {
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
