import { isSurelyPersonal } from './latin-person.ts';
import { type Person, personNamed } from './person.ts';
import { isPersonalName, mayBeName, nameLikelihood } from './person-name.ts';
import { endsInRole, isNobody, roleWord } from './position.ts';

/* Who speaks, where a sentence says it. */

/** What is longer is no sentence that tells who speaks; patterns must not be tried on it. */
const longest = 400;

/** Reads one sentence in one way; nobody where it does not say who speaks in that way. */
type Reader = (sentence: string) => Person[];

/** "발표자 이름님", "이름님이 발표하신", "이름님의 “제목”" */
const calledSpeaker: Reader = (sentence) => {
  const [, name = ''] =
    /(?:발표자|연사)(?:이신|인)?\s+([가-힣]{2,4})\s?님/.exec(sentence) ??
    /(?:^|\s)([가-힣]{2,4})\s?님(?:이|께서|의)\s(?:\S+\s){0,3}(?:발표|강연|진행|소개|공유)(?:한|하신|해\s?주신|했던|하셨던)/.exec(
      sentence,
    ) ??
    /(?:^|\s)([가-힣]{2,4})\s?님의\s["“'‘]/.exec(sentence) ??
    /(?:^|\s)([가-힣]{3})\s?님의\s(?:이야기|세션|토크)/.exec(sentence) ??
    [];
  return name !== '' && !isNobody(name) ? [personNamed(name, 0.8)] : [];
};

/** "이름 개발자님이 들려주신 이야기" */
const calledByRole: Reader = (sentence) => {
  const [, name = '', role = ''] =
    /(?:^|\s)([가-힣]{3})\s([가-힣]{2,8})님(?:이|께서|의)\s.{0,30}(?:발표|강연|강의|이야기|세션|소개|공유)/.exec(
      sentence,
    ) ?? [];
  return nameLikelihood(name) >= 0.75 && endsInRole(role) ? [personNamed(name, 0.75)] : [];
};

/** "Jane Kim이 발표한 세션", "Jane Kim이라는 개발자의 발표" */
const ofTalk: Reader = (sentence) => {
  const [, name = ''] =
    /(?:^|\s)([A-Z][a-z]+\s[A-Z][a-z]+)(?:(?:님이|가|이|께서)\s(?:\S+\s){0,2}(?:발표|강연|진행)한\s|(?:이)?라는\s\S+의\s)(?:세션|발표|강연|키노트)/.exec(
      sentence,
    ) ?? [];
  return isSurelyPersonal(name) ? [personNamed(name, 0.75)] : [];
};

/** "누리라는 분의 오래 가는 법에 대한 세션" */
const namedSo: Reader = (sentence) => {
  const [, name = ''] =
    /(?:^|\s)([A-Z][A-Za-z]+|[가-힣]{2,4}?)(?:이)?라는\s분(?:의|이|께서)\s.{0,80}(?:세션|발표|강연|키노트)/.exec(
      sentence,
    ) ?? [];
  return name !== '' && !isNobody(name) ? [personNamed(name, 0.7)] : [];
};

/** "연사는 회사의 이름님이었다" */
const isSpeaker: Reader = (sentence) => {
  const [, name = ''] =
    /(?:발표자|연사|강연자|강사)(?:분|님)?(?:는|은|께서는)\s(?:\S+\s){0,4}?([가-힣]{2,4}?)\s?(?:님?(?:이었|이다|이셨|입니다|였)|님(?:[.,!]|$))/.exec(
      sentence,
    ) ?? [];
  return nameLikelihood(name) >= 0.4 && !isNobody(name) ? [personNamed(name, 0.8)] : [];
};

/** "먼저 이름 님께서 진행해주셨습니다", "세션은 이름님(회사)이 맡아주셨습니다" */
const leading: Reader = (sentence) => {
  const [, name = ''] =
    /(?:^|\s)([가-힣]{3})\s?님\s?(?:\([^()]{2,30}\)\s?)?(?:이|께서)\s(?:.{0,60}(?:발표|강연|강의|세션).{0,4}\s?)?(?:(?:진행|발표|강연|강의|소개|설명|공유|시연|마무리)?(?:을|를)?\s?(?:했|하셨|해\s?주셨)|맡아?\s?(?:주셨|으셨|았))/.exec(
      sentence,
    ) ?? [];
  return (nameLikelihood(name) >= 0.75 || mayBeName(name)) && !isNobody(name) ? [personNamed(name, 0.75)] : [];
};

/** "도윤님이 발표해 주셨어요", "화상으로 Jane Doe님이 기초를 설명해주셨다": whoever is called 님 and does what a speaker does. */
const honouredSpeaker: Reader = (sentence) => {
  const [, name = ''] =
    /(?:^|\s)([가-힣]{2,4}|[A-Z][A-Za-z]+(?:\s[A-Z][A-Za-z]+)?)\s?(?:박사)?님(?:이|께서)\s(?:[^.]{0,60}\s)?(?:(?:발표|강연|강의)(?:를|을)?\s?(?:진행\s?)?(?:하신|하셨|해\s?주|했|맡|들려)|(?:세션|강의|발표|강연)(?:를|을)\s(?:맡|진행|이끌|열)|(?:설명|시연)(?:을|를)?\s?해\s?주|소개해\s?주셨|보여\s?주셨)/.exec(
      sentence,
    ) ?? [];
  return name !== '' && !isNobody(name) && !/^(?:AWS|Google|Amazon)$/.test(name) ? [personNamed(name, 0.7)] : [];
};

/** "누리의 김도윤 수석이 발표한 세션", "캡틴 도윤이 발표를 진행했어요": who has a part and gives the talk. */
const withPart: Reader = (sentence) => {
  const [, full = '', role = ''] =
    /(?:^|\s)([가-힣]{2,4})\s([가-힣]{2,8}?)님?(?:이|가|께서)\s(?:\S+\s){0,3}(?:발표|강연)(?:를\s|을\s)?(?:한|했|하신|하셨|진행)/.exec(
      sentence,
    ) ?? [];
  if (nameLikelihood(full) >= 0.75 && endsInRole(role)) return [personNamed(full, 0.75)];
  const [, called = ''] =
    /(?:^|\s)(?:캡틴|리드|리더|멘토|튜터|코치|조장|회장|부회장|오거나이저|운영진|멤버|팀원|크루|파트장)\s([가-힣]{2,3}?)(?:이|가)\s(?:발표|강연|강의|세션|토크)(?:를|을)\s?(?:진행|맡|하|했|해|열|이끌)/.exec(
      sentence,
    ) ?? [];
  return called !== '' && !isNobody(called) ? [personNamed(called, 0.7)] : [];
};

/** "별명(이름)님 강의": what stands in the brackets is the name. */
const behindNickname: Reader = (sentence) => {
  const [, name = ''] = /(?:^|\s)[가-힣A-Za-z]{2,12}\(([가-힣]{2,4})\)\s?님/.exec(sentence) ?? [];
  return nameLikelihood(name) >= 0.4 && /발표|강연|강의|세션|키노트/.test(sentence) ? [personNamed(name, 0.75)] : [];
};

/** "회사 이름 대표이사의 인사말로 시작했다": whose talk or welcome it is. */
const withRoleOf: Reader = (sentence) => {
  const [, name = '', role = ''] =
    /(?:^|\s)([가-힣]{2,4})\s([가-힣]{2,12})의\s(?:\S+\s){0,2}(?:인사말?|환영사|축사|개회사|키노트|기조\s?(?:연설|강연)|오프닝|발표|강연|연설)/.exec(
      sentence,
    ) ?? [];
  return nameLikelihood(name) >= 0.75 && endsInRole(role.replace(/님$/, '')) ? [personNamed(name, 0.75)] : [];
};

/** "회사 이름 직함과 회사 이름 직함님께서 발표를 진행하셨습니다" */
const withRoles: Reader = (sentence) => {
  if (!/(?:발표|강연|세션|키노트)(?:를|을|로)?\s*(?:진행|맡아|하셨|해\s?주셨|했)/.test(sentence)) return [];
  const words = sentence.split(/\s+/);
  return words.flatMap((word, at) => {
    const hasRole = words.slice(at + 1, at + 4).some((one) => roleWord.test(one));
    return nameLikelihood(word) >= 0.75 && !roleWord.test(word) && hasRole ? [personNamed(word, 0.75)] : [];
  });
};

/** "Jane Kim님이 … 주제로" */
const honouredLatin: Reader = (sentence) => {
  const [, name = ''] = /\b([A-Z][a-z]+\s[A-Z][a-z]+)\s?님(?:이|께서|의)/.exec(sentence) ?? [];
  return name !== '' && /발표|강연|주제|세션|키노트/.test(sentence) ? [personNamed(name, 0.75)] : [];
};

/** "설계를 맡았던 Jane Kim의 이야기": the only name of its kind, with what the person does. Products are named like people. */
const latinWithRole: Reader = (sentence) => {
  const [, name = ''] =
    /^[^A-Z]*(?:[A-Z]+[^A-Z]+){0,3}\b([A-Z][a-z]+\s[A-Z][a-z]+)\s?(?:님|라는\s분|[가-힣\s]{2,40}(?:분|님))?(?:이|가|은|는|의|께서)\s.*(?:발표|이야기|설명|소개|연설|시연|진행|강연)/.exec(
      sentence,
    ) ?? [];
  // A title in quotation marks is nobody's.
  const isOnly =
    (sentence.replace(/["“'‘][^"”'’]*["”'’]/g, ' ').match(/[A-Z][a-z]+\s[A-Z][a-z]+/g) ?? []).filter(
      (one) => !roleWord.test(one),
    ).length === 1;
  const hasRole = roleWord.test(sentence) || /맡(?:은|았|고)/.test(sentence);
  return isOnly && isPersonalName(name) && !isNobody(name) && hasRole ? [personNamed(name, 0.7)] : [];
};

/** "회사 이름님의 발표입니다", "이름님, 이름님 순서로 키노트를 진행" */
const calledAround: Reader = (sentence) => {
  if (
    sentence.length > 160 ||
    !/(?:발표|강연|강의|키노트|세션)(?:는|은|을|를|가|이|로|에서|\s|입니다|이다|였|$)/.test(sentence)
  )
    return [];
  return [...sentence.matchAll(/(?:^|[\s,·&])([가-힣]{2,4})\s?님(?=[의이께은,·&\s])/g)].flatMap(([, name = '']) =>
    !isNobody(name) && (nameLikelihood(name) >= 0.4 || /님의\s+(?:발표|강연|강의)/.test(sentence))
      ? [personNamed(name, 0.65)]
      : [],
  );
};

/** The surest way first. */
const readers: readonly Reader[] = [
  calledSpeaker,
  isSpeaker,
  ofTalk,
  namedSo,
  leading,
  honouredSpeaker,
  behindNickname,
  withRoleOf,
  withRoles,
  withPart,
  calledByRole,
  honouredLatin,
  latinWithRole,
  calledAround,
];

/** "김도윤님과 이서연님이": who is named together with the one that was found. */
function withCompanions(sentence: string, people: Person[]): Person[] {
  const [only, ...others] = people;
  if (!only || others.length > 0) return people;
  const before = sentence.slice(0, Math.max(0, sentence.indexOf(only.name)));
  const [, name = ''] = /(?:^|\s)([가-힣]{2,4})\s?님(?:과|와|,|\s?·|\s및)\s?(?:\S{2,14}\s)?$/.exec(before) ?? [];
  return name !== '' && !isNobody(name) ? [{ ...only, name }, only] : people;
}

/** "이름(@handle)님이": where to find who speaks says nothing of it. */
const withoutHandle = (sentence: string): string => sentence.replace(/\s?\(@?[\w.@-]{2,40}\)(?=\s?님)/g, '');

/** Who spoke, as the sentences of a text tell it. */
export const peopleInSentence = (text: string): Person[] =>
  text.split(/(?<=[.!?])\s|\n/).flatMap((sentence) => {
    if (sentence.length > longest) return [];
    const bare = withoutHandle(sentence);
    for (const read of readers) {
      const people = read(bare);
      if (people.length > 0) return withCompanions(bare, people);
    }
    return [];
  });
