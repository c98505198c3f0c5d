import { type Person, parseSpeakers } from './people.ts';
import { hangulName, honorific, isPersonalName, mayBeName, nameLikelihood } from './person-name.ts';
import { roleWord, splitPosition } from './position.ts';

/* Who speaks, where a title or a sentence says it. */

/** A keynote named after its speaker: "Keynote with Werner Vogels" */
const withName =
  /\b(?:(?:[Kk]eynote|[Tt]alk|[Cc]hat|[Cc]onversation|[Cc]oding|[Dd]emo|[Ss]ession)\b.*\swith|by)\s+((?:[A-Z][\w'’-]+\s+){1,3}[A-Z][\w'’-]+)\s*$/;

/** People that a title names without being cut: "Keynote with Werner Vogels", "AWS S3 - Mai-lan Tomsen Bukovec (Vice President)" */
export function peopleInTitle(title: string): Person[] {
  const [, name] = withName.exec(title) ?? [];
  if (name) return [{ name, affiliation: undefined, role: undefined, confidence: 0.8 }];
  const [, tail = ''] = /\s[-–—|]\s+(.+)$/.exec(title) ?? [];
  const [person] = tail === '' || !roleWord.test(tail) ? [] : parseSpeakers(tail);
  return person && person.confidence >= 0.75 ? [person] : [];
}

/** "이름 님. 회사. 제목" and "제목. 이름 님. 회사." of who takes notes in one line. */
function splitSentences(line: string): { title: string; people: Person[] } | undefined {
  const parts = line.split(/\.\s+|\.$/).filter((part) => part.trim() !== '');
  const at = parts.findIndex((part) => /^[가-힣]{2,4}\s*님$/.test(part.trim()));
  if (at < 0 || parts.length < 2) return undefined;
  const [name = '', behind = ''] = parts.slice(at, at + 2).map((part) => part.trim());
  const affiliation = behind !== '' && behind.length <= 20 && parts.length > 2 ? behind : undefined;
  const title = parts.filter((_part, index) => index !== at && !(affiliation && index === at + 1)).join('. ');
  return {
    title: title.trim(),
    people: [{ name: name.replace(honorific, ''), affiliation, role: undefined, confidence: 0.9 }],
  };
}

/** "(회사) 이름 직함: “제목”", "학교 이름 님 → 제목" */
function splitQuoted(line: string): { title: string; people: Person[] } | undefined {
  const [, who = '', title = ''] =
    /^(.{2,40}?)\s*[:：]\s*["“'‘](.+)["”'’]$/.exec(line) ?? /^(.{2,40}님)\s*(?:→|->|[:：])\s*(.{4,})$/.exec(line) ?? [];
  const [, affiliation, rest = ''] = /^[([]([^()[\]]+)[)\]]\s*(.+)$/.exec(who) ?? [];
  const people = parseSpeakers(affiliation ? `by ${rest}` : who);
  return people.length > 0 && people.every(({ confidence }) => confidence >= 0.6)
    ? { title, people: people.map((person) => ({ ...person, affiliation: person.affiliation ?? affiliation })) }
    : undefined;
}

const named = (name: string, confidence: number): Person => ({
  name,
  affiliation: undefined,
  role: undefined,
  confidence,
});

/** "회사 이름 직함과 회사 이름 직함님께서 발표를 진행하셨습니다" */
function peopleWithRoles(sentence: string): Person[] {
  if (!/(?:발표|강연|세션|키노트)(?:를|을|로)?\s*(?:진행|맡아|하셨|해\s?주셨|했)/.test(sentence)) return [];
  const words = sentence.split(/\s+/);
  return words.flatMap((word, at) => {
    const next = words.slice(at + 1, at + 4).findIndex((one) => roleWord.test(one));
    return nameLikelihood(word) >= 0.75 && !roleWord.test(word) && next >= 0 ? [named(word, 0.75)] : [];
  });
}

/** Who spoke, as a sentence tells it: "회사 이름님의 발표입니다", "이름님, 이름님 순서로 키노트를 진행" */
export function peopleInSentence(text: string): Person[] {
  return text.split(/(?<=[.!?])\s|\n/).flatMap((sentence) => {
    const [, called] =
      /(?:발표자|연사)(?:이신|인)?\s+([가-힣]{2,4})\s?님/.exec(sentence) ??
      /(?:^|\s)([가-힣]{2,4})\s?님(?:이|께서|의)\s(?:\S+\s){0,3}(?:발표|강연|진행|소개|공유)(?:한|하신|해\s?주신|했던|하셨던)/.exec(
        sentence,
      ) ??
      /(?:^|\s)([가-힣]{2,4})\s?님의\s["“'‘]/.exec(sentence) ??
      [];
    if (called && !roleWord.test(called)) return [named(called, 0.8)];
    const [, leading = ''] =
      /(?:^|\s)([가-힣]{3})\s?님(?:이|께서)\s(?:.{0,60}(?:발표|강연|세션).{0,4}\s?)?(?:진행|발표|강연)?(?:했|하셨|해\s?주셨)/.exec(
        sentence,
      ) ?? [];
    if ((nameLikelihood(leading) >= 0.75 || mayBeName(leading)) && !roleWord.test(leading))
      return [named(leading, 0.75)];
    const withRoles = peopleWithRoles(sentence);
    if (withRoles.length > 0) return withRoles;
    // "회사에서 설계를 맡았던 Jane Kim의 이야기"
    const [, latin = ''] =
      /^[^A-Z]*(?:\b[A-Z][\w-]*[^A-Z]+)?\b([A-Z][a-z]+\s[A-Z][a-z]+)\s?(?:님|라는\s분|[가-힣\s]{2,40}(?:분|님))?(?:이|가|은|는|의|께서)\s.*(?:발표|이야기|설명|소개|연설)/.exec(
        sentence,
      ) ?? [];
    const [, honoured = ''] = /\b([A-Z][a-z]+\s[A-Z][a-z]+)\s?님(?:이|께서|의)/.exec(sentence) ?? [];
    if (honoured && /발표|강연|주제|세션|키노트/.test(sentence)) return [named(honoured, 0.75)];
    const isOnly = sentence.match(/[A-Z][a-z]+\s[A-Z][a-z]+/g)?.length === 1;
    if (isOnly && isPersonalName(latin) && (roleWord.test(sentence) || /맡(?:은|았|고)/.test(sentence)))
      return [named(latin, 0.7)];
    if (sentence.length > 160 || !/(?:발표|강연|키노트|세션)(?:는|은|을|를|가|이|\s|입니다|이다|였|$)/.test(sentence))
      return [];
    return [...sentence.matchAll(/(?:^|[\s,·&])([가-힣]{2,4})\s?님(?=[의이께은,·&\s])/g)].flatMap(([, name = '']) =>
      !roleWord.test(name) && (nameLikelihood(name) >= 0.4 || /님의\s+발표/.test(sentence)) ? [named(name, 0.65)] : [],
    );
  });
}

/** A title that ends in its speaker: "제목 - 이름(회사)". The title alone, and the people; none where it has none. */
export function splitTitle(title: string): { title: string; people: Person[] } {
  // "이름님" and nothing else is who speaks, and all that the talk is called.
  const [, alone] = /^([\p{L}\d_]{1,10})\s?님$/u.exec(title) ?? [];
  if (alone) return { title, people: [named(alone, 0.7)] };
  const told = splitSentences(title) ?? splitQuoted(title);
  if (told) return told;
  // "제목 (이름님)", "제목 -이름님"
  const [, before = '', inside = ''] = /^(.+\S)\s*(?:[-–]\s?|\((?=.*\)$))([가-힣]{2,4})\s?님\)?$/.exec(title) ?? [];
  if (nameLikelihood(inside) >= 0.4) return { title: before, people: [named(inside, 0.85)] };
  // “제목” 이름 회사 직함
  const [, quoted = '', who = '', position = ''] = /^(.*['"”’])\s+([가-힣]{2,4})\s+(.{2,40})$/.exec(title) ?? [];
  if (nameLikelihood(who) >= 0.75 && roleWord.test(position))
    return { title: quoted, people: [{ name: who, ...splitPosition(position), confidence: 0.85 }] };
  // "제목 (모임 이름, 모임 이름)"
  const [, talk = '', list = ''] = /^(.+\S)\s*\(([^()]+,[^()]+)\)$/.exec(title) ?? [];
  const pairs = list.split(/\s*,\s*/).map((pair) => /^(.+)\s([가-힣]{3})$/.exec(pair));
  if (talk !== '' && pairs.every((pair) => nameLikelihood(pair?.[2] ?? '') >= 0.75))
    return {
      title: talk,
      people: pairs.map((pair) => ({ ...named(pair?.[2] ?? '', 0.8), affiliation: pair?.[1] })),
    };
  // "제목 by 이름"
  const [, what = '', by = ''] = /^(.+\S)\s+(by\s+\S.+)$/i.exec(title) ?? [];
  const tellers = parseSpeakers(by);
  if (tellers.length > 0 && tellers.every(({ name }) => isPersonalName(name) || nameLikelihood(name) >= 0.75))
    return { title: what, people: tellers };
  // "Keynote by 이름 회사 A & B 센터 센터장"
  const [, teller = '', where = ''] = /^by\s+([가-힣]{3})\s+(.{4,60})$/i.exec(by) ?? [];
  if (nameLikelihood(teller) >= 0.75 && roleWord.test(where))
    return { title: what, people: [{ name: teller, ...splitPosition(where), confidence: 0.85 }] };
  const ways = [
    /^\[([^[\]]{6,})\]\s*[-–—:|]?\s*(.+)$/,
    /^(.+\S)\s+[-–—|ㅣ/]\s+(.+)$/,
    /^(.+?\S)\s+[-–—|ㅣ]\s+(.+)$/,
    /^(.+\S)\s*[(（[]([^()（）]+)[)）\]]$/,
    /^(.+\S)\s+[-–]\s?([가-힣]{2,4})\s?[-–]$/,
    /^(.+\S)\s*[:：]\s+(.+)$/,
    /^(.+\S)\s*,\s+(.+)$/,
    /^(.*[^\s\d–-])[-–_/]([가-힣]{3})$/,
  ];
  for (const [index, way] of ways.entries()) {
    const [, head = '', tail = ''] = way.exec(title) ?? [];
    if (tail === '') continue;
    // "제목 - 이름 (소속)": what stands in brackets is where a rare name works.
    const [, inFront = ''] = /\s[-–—|ㅣ/]\s+([가-힣]{2,4})$/.exec(head) ?? [];
    if (nameLikelihood(inFront) > 0 || mayBeName(inFront)) continue;
    // "한국어 제목 - Jane Kim": beside a title in Korean such words are a name.
    const [latin = '', ...position] = tail.split(/,\s+/);
    // "제목 - +Jane Kim님": who is called 님 is a person.
    const [, called] = /^\+?\s*([A-Z][\w'’-]+(?:\s[A-Za-z][\w'’-]+){1,3})\s*님$/.exec(tail) ?? [];
    if (called)
      return {
        title: head.trim(),
        people: [{ name: called, affiliation: undefined, role: undefined, confidence: 0.9 }],
      };
    if (index === 3 && position.length > 0 && [latin, ...position].every((one) => isPersonalName(one)))
      return { title: head.trim(), people: [latin, ...position].map((one) => named(one, 0.85)) };
    const isLatin =
      isPersonalName(latin) && (index === 3 ? position.length === 1 : index > 0 && index < 3 && /[가-힣]/.test(head));
    // "(이름 | 회사)": nothing but a person is written like that.
    const isPiped = index === 3 && /^[^|]{2,24}\s\|\s[^|]+$/.test(tail);
    const people = parseSpeakers(isLatin || isPiped || index === 4 ? `by ${tail}` : tail);
    const least = isPiped ? 0.55 : index > 4 ? (hangulName.test(tail) ? 0.75 : 0.9) : 0.75;
    if (
      people.length > 0 &&
      people.every(
        ({ name, confidence }) =>
          confidence >= least && (isLatin || isPiped || index === 4 || nameLikelihood(name) >= 0.75),
      )
    )
      return { title: head.trim(), people };
  }
  // "이름 - 제목", "이름 : 제목"
  const [, front = '', behind = ''] = /^(\S+(?:\s\S+)?)\s+[-–—|:]\s+(\S.{5,})$/.exec(title) ?? [];
  if (nameLikelihood(front.replace(honorific, '')) >= 0.75)
    return { title: behind, people: parseSpeakers(`by ${front}`) };
  return { title, people: [] };
}
