import { isSurelyPersonal } from './latin-person.ts';
import { parseSpeakers } from './people.ts';
import { type Person, personNamed } from './person.ts';
import { honorific, isPersonalName, nameLikelihood } from './person-name.ts';
import { endsInRole, isRole, roleWord, splitPosition } from './position.ts';
import {
  behindNickname,
  behindQuotation,
  besideFirm,
  byLine,
  calledLast,
  honouredLast,
  pairs,
  roleInBrackets,
} from './title-ends.ts';
import { nameFirst, personFirst, personInFront } from './title-fronts.ts';
import { parted } from './title-partings.ts';
import { type Split, type Splitter, surely } from './title-split.ts';

/* Who speaks, where a title says it. */

/** What is longer is no title; patterns must not be tried on it. */
const longest = 400;

/** A keynote named after its speaker: "Keynote with Werner Vogels" */
const withName =
  /\b(?:(?:[Kk]eynote|[Tt]alk|[Cc]hat|[Cc]onversation|[Cc]oding|[Dd]emo|[Ss]ession|[Ll]ive)\b.*\swith|by)\s+(?:Dr\.?\s+)?((?:[A-Z][\w'’-]+\s+){1,3}[A-Z][\w'’-]+)\s*$/;

/** People that a title names without being cut: "Keynote with Werner Vogels", "AWS S3 - Mai-lan Tomsen Bukovec (Vice President)" */
export function peopleInTitle(title: string): Person[] {
  const [, name] = withName.exec(title) ?? [];
  if (name) return [personNamed(name, 0.8)];
  // "CEO Jane Kim 키노트", "Jane Kim 기조연설"
  const [, role, whose = ''] =
    /(?:^|\s)((?:C[A-Z]O|S?VP|대표|부사장|사장)\s)?([A-Z][a-z]+\s[A-Z][a-z]+)(?:의)?\s(?:키노트|기조\s?(?:연설|강연)|[Kk]ey\s?note)/.exec(
      title,
    ) ?? [];
  if (whose !== '' && (role === undefined ? isSurelyPersonal : isPersonalName)(whose)) return [personNamed(whose, 0.8)];
  // "이름님의 제목"
  const [, owner = ''] = /^([가-힣]{3})\s?님의\s.{4,}$/.exec(title) ?? [];
  if (nameLikelihood(owner) >= surely) return [personNamed(owner, 0.8)];
  const [, tail = ''] = /\s[-–—|]\s+(.+)$/.exec(title) ?? [];
  const [person] = tail === '' || !roleWord.test(tail) ? [] : parseSpeakers(tail);
  return person && person.confidence >= surely ? [person] : [];
}

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

/** Where and when it was, behind all that a title says: "제목 (이름) 102 12:40" */
const placeBehind =
  /\s*(?:[-–|,/]\s*)?(?:\b\d{1,3}분|[(]?\d{1,2}:\d{2}(?:\s?[~–-]\s?\d{1,2}:\d{2})?[)]?|(?<=\s)[A-Z]?\d{2,4}호?|(?:Track|트랙|Room)\s?[A-Z\d])$/i;

const withoutPlace: Splitter = (line) => {
  let bare = line;
  for (let at = 0; at < 3; at++) bare = bare.replace(placeBehind, '');
  const found = bare !== line && bare.length > 6 ? splitTitle(bare) : undefined;
  return found && found.people.length > 0 ? found : undefined;
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
