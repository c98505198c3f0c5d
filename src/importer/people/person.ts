import { isSurelyPersonal } from './latin-person.ts';
import { hangulName, honorific, isSpacedName, latinName, mayBeName, nameLikelihood } from './person-name.ts';
import { mayBePerson } from './person-shape.ts';
import { clean, endsInRole, isNobody, isRole, roleWord, splitPosition, teamWord } from './position.ts';

/* One person, with what a note says beside the name. */

/** A speaker as a note names one. */
export interface Person {
  readonly name: string;
  readonly affiliation: string | undefined;
  readonly role: string | undefined;
  /** 0 to 1. */
  readonly confidence: number;
}

/** Someone of whom no more than the name is said. */
export const personNamed = (name: string, confidence: number): Person => ({
  name,
  affiliation: undefined,
  role: undefined,
  confidence,
});

/** Endings that words have in a sentence and names of companies do not. */
const inSentence = /[가-힣](?:부터|까지|에서|에게|으로|하는|하기|되는|을|를|와|과|의)(?=\s|$)/;

/** How likely a word is the name in a person's line. Where the line says that it names someone, a rare name will do. */
function likelihoodIn(words: readonly string[], index: number, labelled: boolean): number {
  const word = words[index]?.replace(/님$/, '') ?? '';
  // "이름 차장, 팀": right before a role, a rare name is one.
  const isBeforeRole = index === 0 && isRole((words[1] ?? '').replace(/님$/, ''));
  const rare = isBeforeRole ? 0.6 : labelled && index === 0 ? 0.3 : 0;
  // "발표자: 회사 개발자 이름": so does what stands last behind one.
  const isBehindRole = labelled && index === words.length - 1 && endsInRole(words[index - 1] ?? '');
  return nameLikelihood(word) || (mayBeName(word) ? rare : isBehindRole && hangulName.test(word) ? 0.4 : 0);
}

/** What stands where a speaker is not known. */
const nobody = /^(?:tb[ad]|미정|미상|없음|비공개|n\/?a|unknown)$/i;

/** Someone in a form of which each is written in one way only. */
function namedOtherwise(text: string, labelled: boolean): Person | undefined {
  // 김 민, 회사
  const [, apart = '', at, behind = ''] =
    /^([가-힣]{1,2}\s[가-힣]{1,2})(?:\s?님)?(?:\s*[(（]([^()（）]+)[)）]|\s*[,|/@]\s*(.+))?$/.exec(text) ?? [];
  if (isSpacedName(apart)) return { name: apart, ...splitPosition(at ?? behind), confidence: 0.85 };

  // 김윤 님, @doyoon
  const [, honoured = ''] = /^([가-힣]{2,4})\s?님$/.exec(text) ?? [];
  if (nameLikelihood(honoured) === 0.4 && !isNobody(honoured)) return personNamed(honoured, 0.85);
  const [, handle] = /^@([A-Za-z가-힣][\w가-힣.-]{1,19})$/.exec(text) ?? [];
  if (labelled && handle) return personNamed(handle, 0.6);

  // 제인 도 (Jane Doe)
  const [, foreigner, latin = ''] = /^([가-힣]{2,5}\s[가-힣]{1,5})\s?\(([^()]+)\)$/.exec(text) ?? [];
  if (labelled && foreigner && isSurelyPersonal(latin)) return personNamed(foreigner, 0.85);

  // 별명(이름), Jane (이름) 님
  const [, nickname = '', real = ''] =
    /^([A-Za-z가-힣][\w가-힣.-]{1,14})\s?[(（]([가-힣]{3})[)）](?:\s?님)?$/.exec(text) ?? [];
  const isNickname = mayBePerson(nickname) && (nickname.length < 5 || /^[a-z]/i.test(nickname));
  if (
    nameLikelihood(real) >= 0.75 &&
    (labelled || isNickname) &&
    nameLikelihood(nickname) < 0.75 &&
    !mayBeName(nickname)
  ) {
    const affiliation = isNickname ? undefined : nickname;
    return { name: real, affiliation, role: undefined, confidence: 0.85 };
  }
  return undefined;
}

/** One person with affiliation and role; undefined where no name is found. */
export function parsePerson(given: string, labelled: boolean): Person | undefined {
  const text = clean(given).replace(/(?<=님)\.$/, '');
  if (text === '' || text.length > 90 || nobody.test(text) || /[.!?。]$|다$|요$|https?:/.test(text)) return undefined;

  // Jane Doe - 설계자, 회사
  const [, foreign, post = ''] = /^(\p{Lu}[\p{L}'’-]+\s\p{Lu}[\p{L}'’-]+)\s+[-–|]\s+(\S.*)$/u.exec(text) ?? [];
  if (foreign && labelled) return { name: foreign, ...splitPosition(post), confidence: 0.9 };

  // [회사] - 팀 - 이름, [회사] 직함 이름
  const [, maker, member = ''] = /^\[([^[\]]{1,30})\]\s*[-–:|]?\s*(\S.*)$/.exec(text) ?? [];
  const [, team, last = member] = /^(.+)\s[-–|]\s(\S+(?:\s\S+)?)$/.exec(member) ?? [];
  const teammate = maker && labelled ? parsePerson(last, true) : undefined;
  if (teammate) return { ...teammate, affiliation: maker, role: teammate.role ?? team };

  const otherwise = namedOtherwise(text, labelled);
  if (otherwise) return otherwise;

  // 이름(별명) - 회사
  const [, called = '', company = ''] = /^([가-힣]{2,4})\s*\([A-Za-z._-]+\)\s*[-–/,]\s*(\S.+)$/.exec(text) ?? [];
  if (nameLikelihood(called) > 0.3)
    return { name: called, ...splitPosition(company), confidence: nameLikelihood(called) + 0.1 };

  // 이름(회사), Name (role, company)
  const [, before, inside] = /^(.+?)\s*[(（[]([^()（）]+)[)）\]]$/.exec(text) ?? [];
  if (before !== undefined && inside !== undefined) {
    const name = clean(before.replace(honorific, ''));
    const likely = nameLikelihood(name);
    if (likely > 0.3 || (labelled && hangulName.test(name)))
      return { name, ...splitPosition(inside), confidence: Math.max(likely, labelled ? 0.9 : 0) + 0.1 };
    if (latinName.test(name)) return { name, ...splitPosition(inside), confidence: labelled ? 0.95 : 0.75 };
    const person = parsePerson(before, labelled);
    if (person) return { ...person, affiliation: person.affiliation ?? splitPosition(inside).affiliation };
  }

  const words = text
    .replace(honorific, '')
    .split(/\s*[,|/@]\s*|\s+[-–]\s+|\s+/)
    .filter(Boolean);
  const rated = words
    .map((given, index) => {
      const word = given.replace(/님$/, '');
      return { word, index, likely: likelihoodIn(words, index, labelled) };
    })
    .filter(({ likely }) => likely > 0)
    .sort((a, b) => b.likely - a.likely || a.index - b.index);
  const [best] = rated;
  if (best) {
    const at = text.indexOf(best.word);
    const rest = `${text.slice(0, at)} ${text.slice(at + best.word.length).replace(/^\s*님/, '')}`;
    const position = splitPosition(rest);
    const isBehindTeam = best.index === words.length - 1 && teamWord.test(words.at(-2) ?? '');
    const supported = roleWord.test(rest) || honorific.test(text) || isBehindTeam;
    // Words of Korean around it and nothing that parts them: rather a phrase than a person.
    const isOfSomething = best.word.endsWith('의') && best.index < words.length - 1;
    const isPhrase = !supported && !labelled && words.length > 1 && /^[가-힣\s]+$/.test(text);
    const support =
      (supported ? 0.2 : 0) +
      (labelled ? 0.3 : 0) -
      (words.length <= 7 ? 0 : 0.4) -
      // A name may stand last: "회사 팀 이름".
      (best.index > 2 && best.index < words.length - 1 ? 0.3 : 0) -
      (isOfSomething && !supported && !labelled ? 0.4 : 0) -
      (isPhrase ? (inSentence.test(rest) ? 0.5 : 0.15) : 0);
    return { name: best.word, ...position, confidence: Math.min(1, Math.max(0, best.likely + support)) };
  }

  // Architect Jane Kim, 누리 대표 Jane Kim
  const [, position = '', holder] = /^(.{2,40}?)\s+([A-Z][a-z'’-]+\s[A-Z][a-z'’-]+)$/.exec(text) ?? [];
  if (holder && endsInRole(position)) return { name: holder, ...splitPosition(position), confidence: 0.9 };

  // JetBrains Jane Kim, ORACLE Jane Kim
  const [, firm, whose] = /^([A-Z][a-z]+[A-Z]\w*|[A-Z]{4,})\s+([A-Z][a-z]+\s[A-Z][a-z]+)$/.exec(text) ?? [];
  if (labelled && whose) return { name: whose, affiliation: firm, role: undefined, confidence: 0.9 };

  // Dr. Werner Vogels AWS 아마존 닷컴 CTO
  const latin = /^(?:Dr\.?\s+)?([A-Z][a-z'’-]+(?:[ -][A-Z][a-z'’-]+(?:[A-Z][a-z]+)?){1,3})\b[\s,|/-]*(.*)$/.exec(text);
  const [, name, rest = ''] = latin ?? [];
  if (name !== undefined && (labelled || roleWord.test(rest))) {
    return { name, ...splitPosition(rest), confidence: labelled ? 0.9 : 0.75 };
  }
  if (labelled && (hangulName.test(text) || latinName.test(text) || /^[A-Za-z가-힣][\w가-힣.-]{1,19}$/.test(text))) {
    return personNamed(text.replace(honorific, ''), 0.6);
  }
  return undefined;
}
