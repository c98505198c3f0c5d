/* The words by which headings of notes are known, and what stands around a title. */

/** Any of these patterns, in groups that each have a reason. */
const anyOf = (groups: Readonly<Record<string, readonly string[]>>): string => Object.values(groups).flat().join('|');

const furnitureWords = anyOf({
  contents:
    String.raw`목록 목차 차례 순서 index contents? agenda 아젠다 어젠다 일정(?:표)? 타임\s*테이블 시간표 프로그램`.split(
      ' ',
    ),
  aboutTheEvent: [
    ...String.raw`소개 개요 overview about (?:읽는|보는)\s*(?:방)?법 details? 공지(?:\s*사항)? 장소 교통`.split(' '),
    String.raw`(?:행사|밋업|모임|커뮤니티|컨퍼런스|콘퍼런스|세미나)\s*(?:소개|개요|정보|일정)`,
    String.raw`(?:찾아)?(?:가|오)(?:는|시는)\s*길`,
    '행사',
  ],
  beforehand:
    String.raw`등록 regist(?:er|ration) 신청 참가\s*신청 (?:사전\s*)?준비 준비물 배경 목적 이유 계기 (?:참석|정리|작성)\s*(?:이유|목적|계기|배경) (?:\S{1,10}\s)?(?:참여|참석|참가|신청)(?:한|하게\s?된)\s(?:이유|목적|계기|배경)`.split(
      ' ',
    ),
  opening: [
    ...String.raw`시작하(?:며|기\s*전에?) 서론 서문 머리말 프롤로그 intro(?:duction)?`.split(' '),
    '들어가(?:며|면서|기|기에 앞서|기 전에)',
    ...'시작하면서 인사말 환영사 개회사 축사'.split(' '),
  ],
  closing: [
    ...String.raw`끝으로 맺음말 맺으며 나가며 나오며 돌아보며 에필로그 outro ending 결론 conclusion wrap[\s-]*up`.split(
      ' ',
    ),
    String.raw`(?:.{1,12}(?:을|를)\s)?(?:마치|끝내|끝마치|마무리(?:\s?지으)?)\s?(?:며|면서|고|고\s?나서)[.…]*`,
    String.raw`(?:정리|마무리)\s?(?:하며|하면서)[.…]*`,
    '마무리(?:\\s*(?:인사|멘트|소감))?',
  ],
  remarks: [
    String.raw`(?:(?:참석|참가|참관|행사|개인적인|전체|전반적인|간단한|짧은|최종)\s*)?(?:후기|소감|총평|느낌|생각)`,
    ...String.raw`(?:느낀|아쉬운|아쉬웠던|좋았던|좋은)\s*점 배운\s*점 회고 시사점 한\s*줄\s*평 (?:발표\s*)?피드백`.split(
      ' ',
    ),
  ],
  summary:
    String.raw`(?:간단한\s*)?(?:내용\s*)?정리 한\s?마디(?:\s*요약)? 총정리 요약 summary tl;?dr (?:\S{1,4}\s(?:흐름\s)?)?메모 memo note 할\s*일 to-?do (?:꿀\s?)?팁 tips? 용어(?:집|\s*(?:정리|설명))? glossary`.split(
      ' ',
    ),
  sources: [
    String.raw`참고(?:\s*(?:자료|문헌|링크|사이트))?`,
    String.raw`(?:\S{1,8}\s)?(?:링크|사이트)(?:들|\s?모음)?`,
    ...'출처 ref(?:erence)?s? 링크 links? 부록 appendix 기타 etc\\.?'.split(' '),
    'see also',
    String.raw`(?:(?:발표|세션|강의|행사)\s*)?(?:자료|영상)(?:\s*(?:링크|모음))?`,
    String.raw`(?:.{0,16}\s)?발표\s*자료`,
  ],
  pictures: '사진 갤러리 images? pictures? photos? gallery 동영상'.split(' '),
  questions: [
    String.raw`q\s*[&/]\s*a(?:\s*(?:시간|session|세션))?`,
    String.raw`질의\s*응답(?:\s*시간)?`,
    String.raw`질[문의]\s*(?:및|과|와)\s*(?:응답|답변)`,
    ...'질문 qna faq'.split(' '),
  ],
  breaks:
    String.raw`점심(?:\s*(?:시간|식사))? 중식 석식 식사 휴식(?:\s*시간)? 쉬는\s*시간 lunch(?:\s*(?:break|time))? (?:coffee\s*)?break(?:\s*time)?`.split(
      ' ',
    ),
  around: [
    ...String.raw`현장\s*(?:이야기|스케치|분위기) 부스 부스\s*(?:탐방|투어|체험|방문|구경) 뒷풀이 뒤풀이 뒷(?:이야기|얘기) 소모임`.split(
      ' ',
    ),
    ...String.raw`네트워킹(?:\s*(?:시간|파티|타임))? 애프터\s*파티 이벤트(?:\s*존)? events?`.split(' '),
    ...String.raw`경품(?:\s*추첨)? 사은품 럭키\s*드로우? 선물 기념품 굿즈(?:\s\S{1,4})? 행사장(?:\s*(?:도착|입장|구경|둘러보기))? 도착 입장 (?:\S{1,6}\s)?여행 (?:.{0,12}\s)?세션(?:장|\s*분위기)`.split(
      ' ',
    ),
    String.raw`(?:aws\s*)?expo(?:\s*(?:참여|참관|관람|투어))?(?:\s*\(.*\))?`,
  ],
});

/** Parts of a note that are no talk. */
const furniture = new RegExp(String.raw`^(?:\d+[.)]\s*)?(?:${furnitureWords})(?:\s*[:：].*)?$`, 'i');

/** "내용 정리": all that was heard, be it one talk or several. */
export const isOverview = (text: string): boolean =>
  /^(?:\S{1,6}\s?)?(?:내용|정리|요약|후기|리뷰|summary|review)(?:\s*(?:정리|요약))?$/i.test(text);

/** Parts of a talk, whichever it is. */
const part =
  /^(?:해결(?:법|책|\s*방법)?|문제(?:점)?|원인|결과|장점|단점|장단점|특징|개념|정의|예시|예제|실습|사용법|활용법|구성도?)$/;

export const isPart = (text: string): boolean => part.test(text);

const containerWords = anyOf({
  sessions: [
    String.raw`(?:들은|참석한|청취한?|수강한?|관심)?\s*(?:세션|session|발표|강연|talk)s?(?:\s*(?:목록|내용|정리|요약|후기|별\s*(?:정리|요약|내용)|들|리스트|인덱스|index))?`,
    String.raw`(?:.{0,12}\s)?(?:들은|들었던|참석한|참가한|수강한)\s*세션(?:들)?(?:\s*(?:중|목록|정리|내용|요약)\s*\S*)?(?:\s*\(.*\))?`,
    String.raw`강의\s*(?:과정|목록|내용)`,
    String.raw`(?:keynote|키노트|기조\s*(?:연설|강연))\s*(?:주요\s*)?(?:내용|정리|요약)`,
    String.raw`(?:발표|공통|기술|트랙|개별|선택|일반|메인|파트너|스폰서|브레이크\s?아웃|breakout)\s*(?:세션|session)s?`,
    String.raw`(?:연사|발표자|강연자|스피커|speakers?)(?:\s*소개)?`,
    String.raw`(?:.{1,16}\s)?(?:세션|발표|sessions?)\s*(?:들\s*)?소개`,
    String.raw`(?:인상\s*(?:깊은|깊었던)|기억에\s*남는|좋았던|추천(?:하는)?)\s*(?:세션|발표)`,
  ],
  tracks: [String.raw`(?:track|트랙)\s*[\dA-Z가-힣]{1,3}`],
  times: [
    String.raw`\d{1,2}:\d{2}\s*[-~–]\s*(?:\d{1,2}:\d{2})?`,
    String.raw`(?:오전|오후|저녁)(?:\s*세션)?`,
    String.raw`day\s*\d+.{0,20}`,
    String.raw`\d+\s*일\s*차.{0,20}`,
    String.raw`(?:첫|둘|셋|첫째|둘째|셋째)(?:째)?\s*날.{0,10}`,
    String.raw`\d{1,2}월\s*\d{1,2}일.{0,12}`,
    String.raw`(?:20\d{2}[-./년]\s*)?\d{1,2}[-./월]\s*\d{1,2}일?(?:\s*\(?[월화수목금토일](?:요일)?\)?)?`,
  ],
});

/** Headings that hold talks and are none. */
const container = new RegExp(String.raw`^(?:\d+[.)]\s*)?(?:${containerWords})$`, 'i');

export const isContainer = (text: string): boolean => container.test(text);

/** "들은 세션", "발표 소개": the talks are told behind it, and not before. */
export const opensTalks = (text: string): boolean =>
  isContainer(text) &&
  /세션|session|talk|(?:발표|강연)(?!자)/i.test(text) &&
  !/오전|오후|저녁|키노트|keynote/i.test(text);

/** "Session", and as it is mistyped: "Seession", "Sesion", "Sesson" */
const sessionWord = 'se{1,2}s{1,2}i?on';

const counts = anyOf({
  sessions: [
    String.raw`(?:${sessionWord}|세션|track|트랙|talk|발표|강연|module|모듈)\s*#?\s*[\dA-Z]{1,3}(?:[-._]\d+)?\s*[\].:)|·–-]?`,
    String.raw`(?:주제|특강|강의|강좌)\s*\d{1,2}\s*[.:)|–-]`,
    String.raw`(?:팀|team|조)\s*(?:\d{1,2}|[A-Z])\s*[.:)|–-]`,
    String.raw`\d{1,2}(?:st|nd|rd|th)\s+(?:(?:${sessionWord}|talk)\s*)?[.:)|–-]`,
    String.raw`\d{1,2}부\s*[.:)|–-]`,
    String.raw`(?:제\s?)?\d{1,2}강(?:의)?\s*(?:[.:)|–-]|(?=\s))`,
    String.raw`(?:첫|두|세|네|다섯|여섯|일곱|여덟)\s?번째\s*(?:세션|발표|강연)\s*[:：|–-]?`,
    String.raw`[^[\]\s]{0,8}\s?(?:track|트랙)\]`,
    String.raw`[가-힣A-Za-z ]{0,12}(?:세션|발표|강연|session)\s*(?=[|ㅣ]\s)`,
  ],
  times: [
    String.raw`\d{1,2}:\d{2}\s*(?:[-~–]\s*(?:\d{1,2}:\d{2}\s?[:：]?)?)?\]?`,
    String.raw`day\s*\d\s*[:：|–-]\s`,
    String.raw`\[\d{6,8}\]`,
    String.raw`\[(?:20)?\d{2}[-./]\d{1,2}[-./]\d{1,2}\]`,
  ],
  numbers: [
    String.raw`\d{1,2}[-.]\d{1,2}[.)]`,
    String.raw`\d{1,2}\s*[.)](?!\d)`,
    String.raw`#\d+(?!\d)`,
    String.raw`\[\d{1,2}\]`,
    String.raw`[\d]\uFE0F?\u20E3`,
    String.raw`\[[A-Z]\d?\](?=\s*\d{1,2}:\d{2})`,
    String.raw`\[[A-D]\d\]`,
    '[①-⑳]',
    String.raw`\(\d{1,2}\)(?=\s)`,
    String.raw`(?:[Ⅰ-Ⅻ]|(?:I{1,3}|IV|VI{0,3}|IX)(?=[.)]\s))[.)]?(?=\s)`,
  ],
});

/** "[AWS 트랙]", "[세션 2] 10:00 |", "DAT301:" */
const inFront = anyOf({
  ofATrack: [String.raw`\[[^\]]*(?:track|session|트랙|세션)[^\]]*\]\s*[:：]?`],
  counted: [`[#[]?(?:${counts})`],
  codes: [String.raw`(?:[a-z]{2,4}-)?[a-z]{2,4}\d{3}(?:-[A-Z]\d?)?\s*[:：–-]\s`],
});

/** What counts a title or says where and when it was, in front of it. */
export const numbered = new RegExp(String.raw`^(?:${inFront})\s*[|ㅣ]?\s*`, 'iu');

/** What opens or closes an event. */
export const keynote =
  /^(?:\S+\s+)?(?:keynote|key\s*note|(?:monday|tuesday)\s*night\s*live|키노트|기조\s*(?:연설|강연)|opening|오프닝|closing|클로징)(?![가-힣a-z])/i;

/** A keynote that has no title. */
export const isKeynoteOnly = (text: string): boolean => keynote.test(text) && text.length <= 16;

/** "환영사": what opens an event, beside which its talks stand. */
export const isWelcome = (text: string): boolean =>
  /^(?:환영사|축사|개회사|인사말|오프닝|opening(?:\s*(?:remarks?|session))?|welcome)$/i.test(text);

/** A keynote without a title, and no opening. */
export const isPlainKeynote = (text: string): boolean => isKeynoteOnly(text) && /key\s*note|키노트|기조/i.test(text);

const countedTalk = new RegExp(String.raw`^[#[]?(?:${sessionWord}|세션|track|트랙|talk|발표|강연)\s*#?\s*\d`, 'i');

/** "Session 2. 제목", "[210623] 제목": who counts talks like that counts them all. */
export const isCountedTalk = (text: string): boolean =>
  /^\d+[.-]\d+[.)]?\s/.test(text) || /^\[\d{6,8}\]/.test(text) || countedTalk.test(text);

const countOf = new RegExp(String.raw`^[#[]?(?:${sessionWord}|세션|talk|발표|강연)\s*#?\s*(\d{1,2})(?![\d-])`, 'i');

/** The count of "Session 02. 제목"; undefined where a title has none. */
export function countOfSession(text: string): number | undefined {
  const [, count] = countOf.exec(text) ?? [];
  return count === undefined ? undefined : Number(count);
}

/** "제목 2/6": a slide of a talk that takes several. */
export const slide = /\s+\(?(\d{1,2})\s?\/\s?(\d{1,2})\)?$/;

/** Pictures of letters in front of a title. */
const pictures = /^(?:(?:\p{Extended_Pictographic}(?:\u{FE0F}|\u{200D}|\p{Emoji_Modifier})*|:[a-z0-9_+-]{2,30}:)\s*)+/u;

/** "제목 102 12:40", "제목 (13:30 ~ )": the room and the time. */
const placeBehind = /(?:\s+\d{3}호?)?(?:\s+\d{1,2}:\d{2}(?:\s*[~–-])?|\s*\(\d{1,2}:\d{2}\s*[~–-]\s*\))$/;

/** "제목 (15:00~15:40)" */
export const timeBehind = /\s*[([]\d{1,2}:\d{2}\s*[-~–]\s*\d{1,2}:\d{2}[)\]]$/;

/** "제목 (트랙 1)", "제목 (link)", "제목 - 9/1/2020": where and when it was, and where it can be seen. */
const besideTitle =
  /(?<!\s)\s*(?:\((?:트랙|track|room)\s*\w{1,3}\)|(?:\|\s*)?\((?:(?:en|ko|kr|eng|kor)[ -]?sub\w*|link|\d{1,3}분|링크|영상|video|youtube|slides?|슬라이드|발표\s*자료|자료|pdf|sponsored by [^()]+)\)|[-–]\s*\d{1,2}\/\d{1,2}\/20\d{2})$/i;

/** A title without what counts or adorns it: "📌 [Track 1] 10:00 ~ 10:40 | 제목" → "제목" */
export function stripNumber(text: string): string {
  const rest = text
    .replace(/^[>\s▶■□●◆◇▣]+/, '')
    .replace(pictures, '')
    .replace(numbered, '')
    .replace(timeBehind, '')
    .replace(placeBehind, '')
    .replace(slide, '')
    .replace(besideTitle, '')
    .trim();
  if (rest === '') return text;
  return rest === text ? text : stripNumber(rest);
}

/** "세션 4는 부스를 돌며 휴식": a sentence about a session is none. */
const aboutSession = /^(?:session|세션)\s*\d{1,2}(?:은|는|에는|에서|때)\s/i;

/** Words of which one letter may be another: "질의 응담". A word of fewer letters would be one that was meant. */
const longWords = '질의응답 참고자료 발표자료 들어가며 마무리하며 네트워킹 경품추첨'.split(' ');

const isMisspelt = (text: string): boolean => {
  const word = text.replace(/\s+/g, '');
  const isOther = (letter: string, at: number): boolean => letter !== word[at];
  return longWords.some((one) => one.length === word.length && [...one].filter(isOther).length === 1);
};

/** What adorns the end of a heading. */
const adornment = /(?:[\s~!.…\p{Extended_Pictographic}\u{200D}]|\u{FE0F})+$/u;

/** "엑스포 (만석으로 못 들어감)" */
const missed = /[([][^()[\]]{0,30}못\s?(?:들|갔|감|봄|봤|참석)[^()[\]]{0,16}[)\]]$/;

/** "참석하지 못한 세션들": what stands below was not heard. */
export const isOfMissed = (text: string): boolean =>
  /(?:(?:들|보|듣|가|참석하|참여하)지\s?못(?:한|했던)|못\s?(?:들은|들었던|본|봤던|간|갔던)|(?:안|놓친)\s?(?:들은|본)?)\s.{0,12}(?:세션|발표|강연|트랙|session)/i.test(
    text,
  );

/** "점심, 그리고 다음 세션으로": the way from one talk to the next. */
const betweenTalks =
  /^(?:점심|휴식|쉬는\s*시간|식사)\S{0,4}[,.]?\s(?:그리고\s)?.{0,12}(?:세션|발표|강연)(?:으?로|까지)$/;

/** "국밥으로 시작한 아침", "행사가 끝난 후 산책": what a diary tells around the talks. */
const diary =
  /(?:^|\s)(?:아침|조식|헬스장|산책|관광|야경)(?:[\s,.!~은을과와의]|$)|^(?:(?:행사|컨퍼런스)(?:가|\s)?\s?)?(?:종료|끝난)\s?(?:후|뒤)(?:에|의)?(?:\s|$)/;

/** "데모 (세션은 아님)" */
const noTalk = /[([](?:\S{1,6}\s?)?(?:세션|발표|강연)(?:은|는|이|가)?\s?(?:아님|아니었음|아닙니다)[)\]]$/;

/** "점심과 부스", "등록 및 부스", "분석 및 총평": several parts that are no talk. */
const isFurnitureBare = (text: string): boolean =>
  furniture.test(text) ||
  isMisspelt(text) ||
  aboutSession.test(text) ||
  /\s(?:및|그리고|[&/])\s*(?:총평|소감|느낀\s*점|후기|마무리)$/.test(text) ||
  missed.test(text) ||
  betweenTalks.test(text) ||
  noTalk.test(text) ||
  diary.test(text) ||
  text.split(/\s+(?:및|그리고)\s+|(?<=[가-힣])[과와]\s+|\s*[&/,·]\s*/).every((one) => furniture.test(one));

/** Whether a heading begins a part of a note that is no talk, whatever adorns it. */
export const isFurniture = (text: string): boolean =>
  isFurnitureBare(text) || isFurnitureBare(text.replace(adornment, ''));

/** Whether a heading is no talk, but what holds talks or stands beside them. */
export const isBeside = (text: string): boolean =>
  [text, stripNumber(text)].some((one) => container.test(one) || isFurniture(one));

/** "이름님" as a heading: who is called so speaks below it, where others are too. */
export const called = /^[\p{L}\d_]{1,10}\s?님$/u;

/** "**정리**:", "느낀점": what a note-taker puts below each talk. */
export const remark =
  /^(?:정리|느낀\s*점|소감|요약|후기|한\s*줄\s*(?:평|요약)|핵심|발표\s*자료|슬라이드|자료|영상)(?:[\s,:：]|$)/;
