import { emailPlace } from './inert.ts';

/* Who speaks, in the forms in which note-takers write it. */

/** A speaker as a note names one. */
export interface Person {
  readonly name: string;
  readonly affiliation: string | undefined;
  readonly role: string | undefined;
  /** 0 to 1. */
  readonly confidence: number;
}

const family =
  '김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕류금옥육인맹제모탁국어은편용감봉팽좌';
const given =
  '가갑강건걸겸결경계고곤관광구국권규균근금기길나남노늘다단달담대덕도동두득라란람랑래량려련렬령례로록루륜률륭리린림마만명모무묵문미민바방배백범별병보복봉부빈빛사산상새샘서석선설섭성세소솔송수숙순슬승시식신아안애양억언엄업여연열영예오옥온완용우욱운웅원월유윤율은을음의이익인일임자장재전정제조종주준중지진찬창채천철청초춘충치칠태택평표필하학한해향허헌혁현형혜호홍화환회효후훈훤휘흠흥희검빛봄솜요항삼';

/** Words that look like names and are none. */
const nouns = new Set(
  '이미지 정보화 기조연설 서비스 이야기 고도화 자동화 조직화 최적화 고객사 기술사 주의사항 유의사항 서버리스 오픈소스 모니터링 마이그레이션 하이브리드 인프라 이벤트 아키텍처 방법론 정리하기 구성하기 이해하기 소개하기 시작하기 전문가 신기술 전체 인사이트 오전 오후 주제 장소 일시 이유 정리 소개 기타 이해 전략 구조 구현 방법 사례 운영 성능 분석 설계 보안 현재 미래 과정 문제 정의 원리 기능 기본 기초 고급 활용 연동 안내 진행 신청 참석 조건 한계 도입 도구 제품 제조 유통 금융 공공 게임 미디어 교육 의료 성공 전환 여정 하나 지원 지표 주요 주문 배송 배포 배경 변화 선택 선정 마무리 노하우 하드웨어 소프트웨어 나의 우리 여러분 모두 장애 함수 기준 지연 권한 방식 용량 문서 차이 기록 변경 이용 명령 주소 추가 전송 고려 원인 공지 설명 고민 이유 위주 조회 위치 지금 방향 전용 강연 진화 원문 연동 인원 연계 방안 신규 제시 최소 설치 소규모 차세대 편의성 유효성 모바일 오리진 전송량 고수준 여기서 하도록 표준화 우아한 서울 경기 부산 대구 대전 인천 광주'.split(
    ' ',
  ),
);

const roleWord =
  /(?:아키텍트|매니저|엔지니어|개발자|디벨로퍼|이사|대표|팀장|파트장|그룹장|본부장|실장|센터장|리더|리드|수석|책임|선임|부장|차장|과장|대리|상무|전무|부사장|사장|회장|교수|박사|연구원|컨설턴트|에반젤리스트|애드버킷|디렉터|마케터|기획자|디자이너|사이언티스트|분석가|스페셜리스트|컨설팅|CTO|CEO|CIO|COO|CPO|CDO|VP|PM|SA|TAM|Architect|Engineer|Developer|Manager|Director|President|Lead|Advocate|Evangelist|Scientist|Consultant|Specialist|Founder|Professor)/i;

const label =
  /^(?:발표자|발표(?=\s*[:：])|연사|강연자|강연(?=\s*[:：])|강사|진행자?|스피커|세션\s*발표자|speakers?|presenters?|presented by|by)\s*(?:[:：]|[-–|]|\s(?=[가-힣A-Z])(?!(?:소개|내용|목록|정보|일정|자료|주제|명단|모집|님)(?:\s|$)))\s*/i;

/** Whether a line says in words that it names speakers. */
export const isLabelled = (line: string): boolean => label.test(clean(line));

/** What of a line names speakers where it says so behind something else: "FEConf 2020 / 발표자: 이름" */
export const labelledPart = (line: string): string | undefined =>
  /[,/|·]\s*((?:발표자|연사|강연자|강사|스피커|speakers?)\s*[:：].+)$/i.exec(line)?.[1];

const hangulName = /^[가-힣]{2,4}$/;
const latinName = /^(?:Dr\.?\s+)?[A-Z][\w'’.-]+(?:\s+[A-Z][\w'’.-]*){1,3}$/;

/** "장애가", "고려해": a noun of two syllables with what Korean puts behind it. */
const isInflected = (word: string): boolean =>
  word.length === 3 && nouns.has(word.slice(0, 2)) && /[은는이가을를의로도만에해한인다]$/.test(word);

/** "고치기", "나누기": what is done, as titles say it. */
const isDeed = (word: string): boolean => /^.[하치누우르리추]기$/.test(word);

/** How likely a word of Hangul is a person's name: by its family name and the syllables of the given one. */
export function nameLikelihood(word: string): number {
  if (!hangulName.test(word) || nouns.has(word) || isInflected(word) || isDeed(word)) return 0;
  const double = /^(?:남궁|황보|제갈|사공|선우|독고)[가-힣]{1,2}$/.test(word);
  if (double) return 0.9;
  if (!family.includes(word[0] ?? '')) return 0;
  const rest = [...word.slice(1)];
  if (!rest.every((letter) => given.includes(letter))) return 0;
  return rest.length === 2 ? 0.8 : rest.length === 1 ? 0.4 : 0.15;
}

const honorific = /\s*(?:님|씨|선생님)$/;

const clean = (text: string): string =>
  text
    .replaceAll(emailPlace, ' ')
    .replace(/(?:[*_`\p{Extended_Pictographic}]|\u{FE0F}|\u{200D})+/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,|/·:–-]+|[\s,|/·:–-]+$/g, '');

/** Parts "AWS 솔루션즈 아키텍트" into affiliation and role. */
function splitPosition(text: string): { affiliation: string | undefined; role: string | undefined } {
  const position = clean(text);
  if (position === '') return { affiliation: undefined, role: undefined };
  const parts = position
    .split(/\s*[,|/]\s*|\s+[-–]\s+/)
    .map(clean)
    .filter(Boolean);
  if (parts.length > 1) {
    const roles = parts.filter((part) => roleWord.test(part));
    const rest = parts.filter((part) => !roleWord.test(part));
    return {
      affiliation: (rest.length > 0 ? rest : parts.slice(0, 1)).join(' '),
      role: (rest.length > 0 ? roles : parts.slice(1)).join(', ') || undefined,
    };
  }
  const words = position.split(' ');
  const [first = ''] = words;
  // A company's own name in capitals goes before whatever the role is called: AWS 어카운트 매니저.
  if (
    /^(?:AWS|NHN|SKT?|KT|LG|GS|IBM|MS|[A-Z]{2,6})$/.test(first) &&
    words.length > 1 &&
    !roleWord.test(words[1] ?? '')
  ) {
    const dotCom = /^(?:아마존|Amazon)$/i.test(words[1] ?? '') ? words.findIndex((word) => roleWord.test(word)) : 1;
    const cut = dotCom > 0 ? dotCom : words.length;
    return { affiliation: words.slice(0, cut).join(' '), role: words.slice(cut).join(' ') || undefined };
  }
  if (!roleWord.test(position)) return { affiliation: position, role: undefined };
  if (roleWord.test(first) && words.length > 1 && !words.slice(1).some((word) => roleWord.test(word)))
    return { affiliation: words.slice(1).join(' '), role: first };
  if (words.length === 1) return { affiliation: undefined, role: position };
  // A role has its own words in front: 솔루션즈 아키텍트, 데이터 사이언티스트.
  const at = words.findIndex((word) => roleWord.test(word));
  const kind =
    /^(?:솔루션즈?|솔루션스|시니어|주니어|수석|책임|프린시펄|데이터|클라우드|백엔드|프론트엔드|풀스택|데브옵스|서버|모바일|안드로이드|플랫폼|인프라|네트워크|데이터베이스|소프트웨어|테크니컬|프로덕트|프로젝트|제품|기술|보안|머신러닝|엔터프라이즈|Solutions?|Senior|Sr\.?|Principal|Staff|Software|Data|Cloud|Technical|Product|Tech|Vice|DevOps|Developer|Backend|Frontend|Mobile|Platform|Infra|Site|Reliability|SRE|AI|ML|QA|iOS)$/i;
  let from = at;
  while (from > 0 && kind.test(words[from - 1] ?? '')) from--;
  if (from === 0) return { affiliation: undefined, role: position };
  return { affiliation: words.slice(0, from).join(' '), role: words.slice(from).join(' ') };
}

/** Endings that words have in a sentence and names of companies do not. */
const inSentence = /[가-힣](?:부터|까지|에서|에게|으로|하는|하기|되는|을|를|와|과|의)(?=\s|$)/;

/** How likely a word is the name in a person's line. Where the line says that it names someone, a rare name will do. */
const likelihoodIn = (word: string, index: number, labelled: boolean): number =>
  nameLikelihood(word) ||
  (labelled &&
  index === 0 &&
  /^[가-힣]{2}[^을를]$/.test(word) &&
  /^[가-힣]{3}$/.test(word) &&
  family.includes(word[0] ?? '') &&
  !nouns.has(word)
    ? 0.3
    : 0);

/** One person with affiliation and role; undefined where no name is found. */
function parsePerson(given: string, labelled: boolean): Person | undefined {
  const text = clean(given);
  if (text === '' || text.length > 90 || /[.!?。]$|다$|요$|https?:/.test(text)) return undefined;

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
      return { word, index, likely: likelihoodIn(word, index, labelled) };
    })
    .filter(({ likely }) => likely > 0)
    .sort((a, b) => b.likely - a.likely || a.index - b.index);
  const [best] = rated;
  if (best) {
    const at = text.indexOf(best.word);
    const rest = `${text.slice(0, at)} ${text.slice(at + best.word.length).replace(/^\s*님/, '')}`;
    const position = splitPosition(rest);
    const supported = roleWord.test(rest) || honorific.test(text);
    // Words of Korean around it and nothing that parts them: rather a phrase than a person.
    const isPhrase = !supported && !labelled && words.length > 1 && /^[가-힣\s]+$/.test(text);
    const support =
      (supported ? 0.2 : 0) +
      (labelled ? 0.3 : 0) -
      (words.length <= 7 ? 0 : 0.4) -
      // A name may stand last: "회사 팀 이름".
      (best.index > 2 && best.index < words.length - 1 ? 0.3 : 0) -
      (isPhrase ? (inSentence.test(rest) ? 0.5 : 0.15) : 0);
    return { name: best.word, ...position, confidence: Math.min(1, Math.max(0, best.likely + support)) };
  }

  // Dr. Werner Vogels AWS 아마존 닷컴 CTO
  const latin = /^(?:Dr\.?\s+)?([A-Z][a-z'’-]+(?:[ -][A-Z][a-z'’-]+(?:[A-Z][a-z]+)?){1,3})\b[\s,|/-]*(.*)$/.exec(text);
  const [, name, rest = ''] = latin ?? [];
  if (name !== undefined && (labelled || roleWord.test(rest))) {
    return { name, ...splitPosition(rest), confidence: labelled ? 0.9 : 0.75 };
  }
  if (labelled && (hangulName.test(text) || latinName.test(text) || /^[A-Za-z가-힣]{2,20}$/.test(text))) {
    return { name: text, affiliation: undefined, role: undefined, confidence: 0.6 };
  }
  return undefined;
}

/** Cuts a list of people without cutting "회사, 직함". */
function splitPeople(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const letter = text[at] ?? '';
    if ('(（['.includes(letter) && letter !== '') depth++;
    if (')）]'.includes(letter) && letter !== '') depth--;
    const cut =
      at === text.length || (depth === 0 && /^(?:\s*[,，&/·;]\s*|\s+(?:및|그리고|and)\s+)/.test(text.slice(at)));
    if (!cut) continue;
    const [mark = ''] = /^(?:\s*[,，&/·;]\s*|\s+(?:및|그리고|and)\s+)/.exec(text.slice(at)) ?? [];
    parts.push(text.slice(from, at));
    from = at + mark.length;
    at = Math.max(at, from - 1);
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}

const isPerson = (person: Person | undefined): person is Person => person !== undefined;

/** The people of a line that may name speakers; empty where it does not. */
export function parseSpeakers(line: string): Person[] {
  const text = clean(line);
  if (text === '' || text.length > 160) return [];
  const labelled = label.test(text);
  // "작성자: 이름": a label of another kind.
  const [, other] = /^([^\s:：]{1,8})\s*[:：]\s/.exec(text) ?? [];
  if (!labelled && other !== undefined && nameLikelihood(other) < 0.4) return [];
  const list = text.replace(label, '');
  // "이름 직함, 회사 / 이름 직함, 회사": what parts people is not what parts a person.
  const apart = list.split(/\s*[/;]\s*/);
  if (apart.length > 1 && apart.every((part) => part.includes(','))) {
    const isSure = labelled || apart.some((part) => (parsePerson(part, false)?.confidence ?? 0) >= 0.9);
    const people = apart.map((part) => parsePerson(part, isSure));
    if (people.every((person) => person !== undefined && person.confidence >= 0.5)) return people.filter(isPerson);
  }
  const parts = splitPeople(list);
  const named = parts.filter((part) => {
    const person = parsePerson(part, labelled);
    return person !== undefined && person.confidence >= 0.5 && nameLikelihood(person.name) > 0.3;
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
  // "Thomas Graf & Liz Rice, Isovalent"
  const [, pair = '', organisation] = /^([^,]+\s(?:&|and|및)\s[^,]+?)(?:,\s*(.+))?$/.exec(list) ?? [];
  const both = pair.split(/\s(?:&|and|및)\s/);
  if (labelled && both.length > 1 && both.every((name) => latinName.test(name)))
    return both.map((name) => ({ name, ...splitPosition(organisation ?? ''), confidence: 0.9 }));
  const person = parsePerson(list, labelled);
  return person ? [person] : [];
}

/** A keynote named after its speaker: "Keynote with Werner Vogels" */
const withName =
  /\b(?:(?:[Kk]eynote|[Tt]alk|[Cc]hat|[Cc]onversation)\b.*\swith|by)\s+((?:[A-Z][\w'’-]+\s+){1,3}[A-Z][\w'’-]+)\s*$/;

/** People that a title names without being cut: "Keynote with Werner Vogels", "AWS S3 - Mai-lan Tomsen Bukovec (Vice President)" */
export function peopleInTitle(title: string): Person[] {
  const [, name] = withName.exec(title) ?? [];
  if (name) return [{ name, affiliation: undefined, role: undefined, confidence: 0.8 }];
  const [, tail = ''] = /\s[-–—|]\s+(.+)$/.exec(title) ?? [];
  const [person] = tail === '' || !roleWord.test(tail) ? [] : parseSpeakers(tail);
  return person && person.confidence >= 0.75 ? [person] : [];
}

/** "Jane Kim", "Jane Kim (회사)": two words that are no name of a product. */
const personalName =
  /^(?!(?:Amazon|AWS|Google|Microsoft|Azure|Apache|Spring|React|Vue|Open|Cloud|Part|Day|Track|Session|Deep|Best|Case|Live|Hands|Q)\b)[A-Z][a-z'’-]+\s[A-Z][a-z'’-]+(?:\s*\([^()]+\))?$/;

export const isPersonalName = (text: string): boolean => personalName.test(text);

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

/** Who spoke, as a sentence tells it: "회사 이름님의 발표입니다", "이름님, 이름님 순서로 키노트를 진행" */
export function peopleInSentence(text: string): Person[] {
  return text.split(/(?<=[.!?])\s|\n/).flatMap((sentence) => {
    const [, called] = /(?:발표자|연사)(?:이신|인)?\s+([가-힣]{2,4})\s?님/.exec(sentence) ?? [];
    if (called) return [{ name: called, affiliation: undefined, role: undefined, confidence: 0.8 }];
    if (sentence.length > 160 || !/(?:발표|강연|키노트|세션)(?:는|은|을|를|가|이|\s|입니다|이다|였|$)/.test(sentence))
      return [];
    return [...sentence.matchAll(/(?:^|[\s,·&])([가-힣]{2,4})\s?님(?=[의이께은,·&\s])/g)].flatMap(([, name = '']) =>
      !roleWord.test(name) && (nameLikelihood(name) >= 0.4 || /님의\s+발표/.test(sentence))
        ? [{ name, affiliation: undefined, role: undefined, confidence: 0.65 }]
        : [],
    );
  });
}

/** A title that ends in its speaker: "제목 - 이름(회사)". The title alone, and the people; none where it has none. */
export function splitTitle(title: string): { title: string; people: Person[] } {
  const told = splitSentences(title) ?? splitQuoted(title);
  if (told) return told;
  // "제목 by 이름"
  const [, what = '', by = ''] = /^(.+\S)\s+(by\s+\S.+)$/i.exec(title) ?? [];
  const tellers = parseSpeakers(by);
  if (tellers.length > 0 && tellers.every(({ name }) => isPersonalName(name) || nameLikelihood(name) >= 0.75))
    return { title: what, people: tellers };
  const ways = [
    /^\[([^[\]]{6,})\]\s*[-–—:|]?\s*(.+)$/,
    /^(.+\S)\s+[-–—|ㅣ/]\s+(.+)$/,
    /^(.+?\S)\s+[-–—|ㅣ]\s+(.+)$/,
    /^(.+\S)\s*[(（[]([^()（）]+)[)）\]]$/,
    /^(.+\S)\s+[-–]\s?([가-힣]{2,4})\s?[-–]$/,
    /^(.+\S)\s*[:：]\s+(.+)$/,
    /^(.+\S)\s*,\s+(.+)$/,
  ];
  for (const [index, way] of ways.entries()) {
    const [, head = '', tail = ''] = way.exec(title) ?? [];
    if (tail === '') continue;
    // "제목 - 이름 (소속)": what stands in brackets is where a rare name works.
    if (head.match(/\s[-–—|ㅣ/]\s+[가-힣]{2,4}$/)) continue;
    // "한국어 제목 - Jane Kim": beside a title in Korean such words are a name.
    const [latin = '', ...position] = tail.split(/,\s+/);
    // "제목 - +Jane Kim님": who is called 님 is a person.
    const [, called] = /^\+?\s*([A-Z][\w'’-]+(?:\s[A-Za-z][\w'’-]+){1,3})\s*님$/.exec(tail) ?? [];
    if (called)
      return {
        title: head.trim(),
        people: [{ name: called, affiliation: undefined, role: undefined, confidence: 0.9 }],
      };
    const isLatin =
      personalName.test(latin) &&
      (index === 3 ? position.length === 1 : index > 0 && index < 3 && /[가-힣]/.test(head));
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
  // "이름 - 제목"
  const [, front = '', behind = ''] = /^(\S+(?:\s\S+)?)\s+[-–—|]\s+(\S.{5,})$/.exec(title) ?? [];
  if (nameLikelihood(front.replace(honorific, '')) >= 0.75)
    return { title: behind, people: parseSpeakers(`by ${front}`) };
  return { title, people: [] };
}
