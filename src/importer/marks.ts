import type { List, RootContent, TableCell } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { toNameKey } from '../korean/normalise.ts';
import { brokenText, firstLineOf, isBold, lineOf, peopleBelow } from './below.ts';
import { isEventOnly, isMostlyEvent } from './event.ts';
import { isLabelled } from './people.ts';
import { peopleInSentence, splitTitle } from './title-speakers.ts';

/* Which lines of a note begin its talks. */

/** A line that may begin a talk: a heading, or what stands for one where a note has none. */
export interface Mark {
  readonly at: number;
  /** Depth of a heading; 7 for bold lines, 8 for items of a numbered list. */
  readonly level: number;
  readonly text: string;
  readonly line: number;
}

/** Parts of a note that are no talk. */
const furniture =
  /^(?:\d+[.)]\s*)?(?:목록|목차|차례|순서|index|contents?|agenda|아젠다|어젠다|일정(?:표)?|타임\s*테이블|시간표|프로그램|소개|개요|(?:행사|밋업|모임|커뮤니티|컨퍼런스|콘퍼런스|세미나)\s*(?:소개|개요|정보|일정)|들어가(?:며|기|기에 앞서)|시작하(?:며|기\s*전에?)|서론|서문|머리말|프롤로그|intro(?:duction)?|overview|about|마치(?:며|면서)|정리하(?:며|면서)[.…]*|마무리|끝으로|맺음말|에필로그|outro|(?:(?:참석|참가|참관|행사|개인적인|전체|전반적인|간단한|짧은|최종)\s*)?(?:후기|소감|총평|느낌|생각)|현장\s*(?:이야기|스케치|분위기)|부스\s*(?:탐방|투어|체험|방문|구경)|(?:느낀|아쉬운|아쉬웠던|좋았던|좋은)\s*점|공지(?:\s*사항)?|회고|배운\s*점|시사점|(?:간단한\s*)?(?:내용\s*)?정리|총정리|요약|결론|summary|conclusion|tl;?dr|참고(?:\s*(?:자료|문헌|링크|사이트))?|출처|ref(?:erence)?s?|see also|링크|links?|(?:(?:발표|세션|강의|행사)\s*)?(?:자료|영상)(?:\s*(?:링크|모음))?|q\s*&\s*a|질문|질의\s*응답|qna|faq|기타|etc\.?|부록|appendix|(?:.{0,12}\s)?세션(?:장|\s*분위기)|장소|교통|(?:찾아)?(?:가|오)(?:는|시는)\s*길|경품(?:\s*추첨)?|럭키\s*드로우?|선물|기념품|굿즈|뒷풀이|뒤풀이|(?:\S{1,6}\s)?여행|애프터\s*파티|이벤트(?:\s*존)?|events?|부스|점심|중식|석식|식사|휴식|쉬는\s*시간|break|coffee\s*break|(?:aws\s*)?expo(?:\s*(?:참여|참관|관람|투어))?(?:\s*\(.*\))?|네트워킹(?:\s*(?:시간|파티|타임))?|(?:발표\s*)?피드백|소모임|(?:.{0,16}\s)?발표\s*자료|사진|갤러리|images?|pictures?|photos?|gallery|details?|동영상|등록|regist(?:er|ration)|신청|참가\s*신청|준비물|메모|memo|note|할\s*일|to-?do|배경|목적|이유|계기|참석\s*(?:이유|목적|계기)|한\s*줄\s*평)(?:\s*[:：].*)?$/i;

/** Parts of a talk, whichever it is. */
const part =
  /^(?:해결(?:법|책|\s*방법)?|문제(?:점)?|원인|결과|장점|단점|장단점|특징|개념|정의|예시|예제|실습|사용법|활용법|구성도?)$/;

/** Headings that hold talks and are none. */
const container =
  /^(?:\d+[.)]\s*)?(?:(?:들은|참석한|청취한?|수강한?|관심)?\s*(?:세션|session|발표|강연|talk)s?(?:\s*(?:목록|내용|정리|요약|후기|별\s*정리|들|리스트))?|(?:.{0,12}\s)?(?:들은|들었던|참석한|참가한|수강한)\s*세션(?:들)?(?:\s*(?:중|목록|정리|내용|요약)\s*\S*)?(?:\s*\(.*\))?|강의\s*(?:과정|목록|내용)|(?:keynote|키노트|기조\s*(?:연설|강연))\s*(?:주요\s*)?(?:내용|정리|요약)|발표\s*세션|(?:연사|발표자)\s*소개|(?:.{1,16}\s)?(?:세션|발표)\s*(?:들\s*)?소개|(?:인상\s*(?:깊은|깊었던)|기억에\s*남는|좋았던|추천(?:하는)?)\s*(?:세션|발표)|\d{1,2}:\d{2}\s*[-~–]\s*(?:\d{1,2}:\d{2})?|(?:오전|오후|저녁)(?:\s*세션)?|day\s*\d+.{0,20}|\d+\s*일\s*차.{0,20}|(?:첫|둘|셋|첫째|둘째|셋째)(?:째)?\s*날.{0,10}|(?:track|트랙)\s*[\dA-Z가-힣]{1,3}|\d{1,2}월\s*\d{1,2}일.{0,12}|(?:20\d{2}[-./년]\s*)?\d{1,2}[-./월]\s*\d{1,2}일?(?:\s*\(?[월화수목금토일](?:요일)?\)?)?)$/i;

export const numbered =
  /^(?:\[[^\]]*(?:track|session|트랙|세션)[^\]]*\]\s*[:：]?|[#[]?(?:(?:session|세션|track|트랙|talk|발표|강연|module|모듈)\s*#?\s*[\dA-Z]{1,3}(?:[-._]\d+)?\s*[\].:)|·–-]?|(?:팀|team|조)\s*\d{1,2}\s*[.:)|–-]|\d{1,2}:\d{2}\s*(?:[-~–]\s*(?:\d{1,2}:\d{2})?)?\]?|[^[\]\s]{0,8}\s?(?:track|트랙)\]|\d{1,2}-\d{1,2}[.)]|\d{1,2}\s*[.)](?!\d)|#\d+(?!\d)|\[\d{1,2}\]|[\d]\uFE0F?\u20E3|\[[A-Z]\d?\](?=\s*\d{1,2}:\d{2})|\[\d{6,8}\]|[가-힣A-Za-z ]{0,12}(?:세션|발표|강연|session)\s*(?=[|ㅣ]\s)|[①-⑳])|(?:[a-z]{2,4}-)?[a-z]{2,4}\d{3}(?:-[A-Z]\d?)?\s*[:：–-]\s)\s*[|ㅣ]?\s*/iu;

const keynote =
  /^(?:\S+\s+)?(?:keynote|key\s*note|키노트|기조\s*(?:연설|강연)|opening|오프닝|closing|클로징)(?![가-힣a-z])/i;

/** A keynote that has no title. */
export const isKeynoteOnly = (text: string): boolean => keynote.test(text) && text.length <= 16;

/** "제목 2/6": a slide of a talk that takes several. */
const slide = /\s+\(?(\d{1,2})\s?\/\s?(\d{1,2})\)?$/;

/** Pictures of letters in front of a title. */
const pictures = /^(?:\p{Extended_Pictographic}(?:\u{FE0F}|\u{200D}|\p{Emoji_Modifier})*\s*)+/u;

/** "제목 (15:00~15:40)" */
const timeBehind = /\s+[([]\d{1,2}:\d{2}\s*[-~–]\s*\d{1,2}:\d{2}[)\]]$/;

/** "제목 (트랙 1)", "제목 (link)", "제목 - 9/1/2020": where and when it was, and where it can be seen. */
const besideTitle =
  /\s*(?:\((?:트랙|track|room)\s*\w{1,3}\)|\|?\s*\((?:(?:en|ko|kr|eng|kor)[ -]?sub\w*|link|\d{1,3}분|링크|영상|video|youtube|slides?|슬라이드|발표\s*자료|자료|pdf|sponsored by [^()]+)\)|[-–]\s*\d{1,2}\/\d{1,2}\/20\d{2})$/i;

/** A title without what counts or adorns it: "📌 [Track 1] 10:00 ~ 10:40 | 제목" → "제목" */
export function stripNumber(text: string): string {
  const rest = text
    .replace(/^[>\s▶]+/, '')
    .replace(pictures, '')
    .replace(numbered, '')
    .replace(timeBehind, '')
    .replace(slide, '')
    .replace(besideTitle, '')
    .trim();
  if (rest === '') return text;
  return rest === text ? text : stripNumber(rest);
}

/** "세션 4는 부스를 돌며 휴식": a sentence about a session is none. */
const aboutSession = /^(?:session|세션)\s*\d{1,2}(?:은|는|에는|에서|때)\s/i;

/** "점심과 부스", "등록 및 부스", "분석 및 총평": several parts that are no talk. */
const isFurnished = (text: string): boolean =>
  furniture.test(text) ||
  aboutSession.test(text) ||
  /\s(?:및|그리고|[&/])\s*(?:총평|소감|느낀\s*점|후기|마무리)$/.test(text) ||
  text.split(/\s+(?:및|그리고)\s+|(?<=[가-힣])[과와]\s+|\s*[&/,·]\s*/).every((part) => furniture.test(part));

/** Whether a heading is no talk, but what holds talks or stands beside them. */
export const isBeside = (text: string): boolean =>
  [text, stripNumber(text)].some((one) => container.test(one) || isFurnished(one));

export function marksOf(nodes: readonly RootContent[]): Mark[] {
  const marks = nodes.flatMap((node, at) => {
    const text = plainText(node).trim();
    // Several lines above "--" are a heading to Markdown and a paragraph to who wrote them.
    if (node.type === 'heading')
      return text.includes('\n') ? [] : [{ at, level: node.depth, text, line: lineOf(node) }];
    if (isBold(node)) return [{ at, level: 7, text, line: lineOf(node) }];
    return [];
  });
  const firstSlides = marks.filter(({ text }) => slide.exec(text)?.[1] === '1');
  if (firstSlides.length < 2) return marks;
  // Where slides are counted, those that begin a talk do; the others are its text.
  return marks.filter(({ text }) => slide.exec(text)?.[1] === '1');
}

/** "**제목**, *이름 직함, 회사*" in a cell of its own. */
function talkInCell({ children }: TableCell): { keys: string[]; people: string }[] {
  const title = children.find(({ type }) => type === 'strong');
  const people = children.find(({ type }) => type === 'emphasis');
  return title && people ? [{ keys: [toNameKey(plainText(title))], people: brokenText(people) }] : [];
}

/** The talks that tables name with their speakers. */
export const programmeOf = (nodes: readonly RootContent[]): { keys: string[]; people: string }[] =>
  nodes.flatMap((node) => {
    if (node.type !== 'table') return [];
    const [head = [], ...cells] = node.children.map((row) => row.children.map((cell) => plainText(cell).trim()));
    const at = head.findIndex((cell) => /^(?:발표자|연사|강연자|스피커|speakers?)$/i.test(cell));
    return at < 0
      ? node.children.flatMap((row) => row.children.flatMap(talkInCell))
      : cells.map((row) => ({ keys: row.map(toNameKey), people: row[at] ?? '' }));
  });

/** "제목 - 이름(회사)" in a list before the talks. */
export const programmeList = (nodes: readonly RootContent[]): { keys: string[]; people: string }[] =>
  nodes.flatMap((node) =>
    node.type !== 'list'
      ? []
      : node.children.flatMap((item) => {
          const line = firstLineOf(item);
          const { title, people } = splitTitle(line);
          return people.length > 0
            ? [{ keys: [toNameKey(title)], people: line.slice(title.length).replace(/^[\s–|/-]+/, '') }]
            : [];
        }),
  );

/** A list whose items lead to the headings of the page tells what the page holds, be it talks or sections. */
const isContentsList = ({ children }: List): boolean =>
  children.every(({ children: [first] }) => {
    const [link] = first?.type === 'paragraph' ? first.children : [];
    return link?.type === 'link' && link.url.startsWith('#');
  });

/** Titles that a list or a programme before the talks announces. */
function agendaOf(nodes: readonly RootContent[]): Set<string> {
  const titles = new Set(
    [...programmeOf(nodes), ...programmeList(nodes)].flatMap(({ keys }) => keys.filter((key) => key.length >= 4)),
  );
  const collect = (list: List): void => {
    for (const item of list.children) {
      const key = toNameKey(firstLineOf(item));
      if (key.length >= 4) titles.add(key);
      for (const child of item.children) if (child.type === 'list') collect(child);
    }
  };
  const first = nodes.find((node): node is List => node.type === 'list');
  if (first && !isContentsList(first)) collect(first);
  return titles;
}

export interface Rated extends Mark {
  readonly isFurniture: boolean;
  readonly isContainer: boolean;
  readonly isEvent: boolean;
  /** Whether it can only be a part of a talk. */
  readonly isPart: boolean;
  /** How much speaks for a talk, 0 to 1. */
  readonly evidence: number;
}

/** "**정리**:", "느낀점": what a note-taker puts below each talk. */
const remark =
  /^(?:정리|느낀\s*점|소감|요약|후기|한\s*줄\s*(?:평|요약)|핵심|발표\s*자료|슬라이드|자료|영상)(?:[\s,:：]|$)/;

/** Marks of one level that have the same kind of remark within, at least two and half of them. */
function remarked(marks: readonly Mark[], nodes: readonly RootContent[]): Set<Mark> {
  const levels = [...new Set(marks.map(({ level }) => level))];
  return new Set(
    levels.flatMap((level) => {
      const all = marks.filter((mark) => mark.level === level && !furniture.test(mark.text));
      const having = all.filter((mark) => {
        const end = marks.find((other) => other.at > mark.at && other.level <= level)?.at ?? nodes.length;
        return nodes
          .slice(mark.at + 1, end)
          .some((node) =>
            node.type === 'list'
              ? node.children.some((item) => remark.test(firstLineOf(item)))
              : remark.test(plainText(node).trim()),
          );
      });
      return having.length > 1 && having.length >= all.length / 2 ? having : [];
    }),
  );
}

/** "이름님" as a heading: who is called so speaks below it, where others are too. */
const called = /^[\p{L}\d_]{1,10}\s?님$/u;

export function rate(marks: readonly Mark[], nodes: readonly RootContent[]): Rated[] {
  const withRemark = remarked(marks, nodes);
  const areCalled = marks.filter(({ text }) => called.test(text)).length > 2;
  const agenda = agendaOf(nodes);
  const isListed = (text: string): boolean =>
    agenda.has(toNameKey(splitTitle(stripNumber(text)).title)) || agenda.has(toNameKey(text));
  const listed = marks.filter(({ text }) => isListed(text));
  // A list of headings of all depths is a table of contents, and says nothing of talks.
  const isContents = listed.length > 5 && new Set(listed.map(({ level }) => level)).size > 1;
  return marks.map((mark) => {
    const { text } = mark;
    const bare = stripNumber(text);
    const isContainer = container.test(text) || container.test(bare) || isLabelled(text);
    const isFurniture = isFurnished(text) || isFurnished(bare);
    const isEvent = isEventOnly(text);
    const { people } = splitTitle(bare);
    const below = peopleBelow(nodes, mark.at);
    const strong = people.length > 0 || below.people.length > 0 ? 1 : 0;
    const timed = below.hasTime ? 0.7 : 0;
    const announced = !isContents && isListed(text) ? 0.9 : 0;
    const prefixed =
      timeBehind.test(text) || slide.test(text)
        ? 0.7
        : numbered.test(text)
          ? /^[#[]?(?:session|세션|track|트랙|talk|발표|강연|module|모듈|팀\s*\d|team\s*\d|\d{1,2}:)/i.test(text)
            ? 0.7
            : 0.35
          : 0;
    const isTold = nodes
      .slice(mark.at + 1, mark.at + 5)
      .some((node) => node.type === 'paragraph' && peopleInSentence(plainText(node)).length > 0);
    const isCalled = areCalled && called.test(text) ? 0.9 : 0;
    const opening = keynote.test(bare) ? 0.5 : 0;
    return {
      ...mark,
      isFurniture,
      isContainer,
      isEvent,
      isPart: part.test(bare),
      evidence: Math.max(
        strong,
        announced,
        prefixed,
        opening,
        timed,
        isTold ? 0.6 : 0,
        withRemark.has(mark) ? 0.6 : 0,
        isCalled,
      ),
    };
  });
}

/** "기조연설" with talks of its own below it, each with its speaker: those are the talks. */
export function partsOfKeynote(mark: Rated, rated: readonly Rated[], nodes: readonly RootContent[]): Rated[] {
  if (!isKeynoteOnly(mark.text) || splitTitle(mark.text).people.length > 0) return [mark];
  const end = rated.find(({ at, level }) => at > mark.at && level <= mark.level)?.at ?? nodes.length;
  const parts = rated.filter(
    ({ at, level, text }) => at > mark.at && at < end && level === mark.level + 1 && splitTitle(text).people.length > 0,
  );
  return parts.length > 1 ? parts : [mark];
}

/** The level on which the talks stand; undefined where the note tells of one talk. */
export function talkLevel(
  marks: readonly Rated[],
  nodes: readonly RootContent[],
  title: string | undefined,
): number | undefined {
  const levels = [...new Set(marks.map(({ level }) => level))].sort((a, b) => a - b);
  const parts = new Set(marks.flatMap((mark) => partsOfKeynote(mark, marks, nodes).filter((part) => part !== mark)));
  const candidates = levels
    .map((level) => {
      const all = marks
        .filter((mark) => mark.level === level && !mark.isFurniture && !mark.isContainer && !mark.isEvent)
        .filter((mark) => !parts.has(mark))
        .flatMap((mark) => partsOfKeynote(mark, marks, nodes));
      const told = all.filter(({ evidence }) => evidence >= 0.5);
      const sum = told.reduce((total, { evidence }) => total + evidence, 0);
      return {
        level,
        count: all.length,
        told: told.length,
        sum,
        ratio: all.length === 0 ? 0 : told.length / all.length,
      };
    })
    .filter(({ told, ratio }) => told >= 2 && ratio >= 0.34);
  candidates.sort((a, b) => b.sum * b.ratio - a.sum * a.ratio || a.level - b.level);
  if (candidates[0]) return candidates[0].level;

  // Talks below "세션" or a day.
  const holders = marks.filter(({ isContainer, level }) => isContainer && level < 7);
  const held = holders.flatMap((holder) => {
    const next = marks.find((mark) => mark.at > holder.at && mark.level <= holder.level);
    return marks.filter(
      (mark) => mark.at > holder.at && mark.at < (next?.at ?? nodes.length) && mark.level < 7 && !mark.isFurniture,
    );
  });
  if (held.length >= 2) return Math.min(...held.map(({ level }) => level));

  const headings = marks.filter(({ level }) => level < 7);
  const bolds = marks.filter(({ level, isFurniture }) => level === 7 && !isFurniture);
  const countUp = bolds.every(({ text }, at) => text.startsWith(`${at + 1}.`));
  // "**1. 제목**", "**2. 제목**" and so on, and nothing else.
  if (bolds.length > 2 && countUp && headings.every(({ isEvent }) => isEvent)) return 7;
  const tops = headings.filter(({ level }) => level === 1);
  const topTalks = tops.filter(({ isEvent, isFurniture, isContainer }) => !isEvent && !isFurniture && !isContainer);
  const namesEvent = (text: string | undefined): boolean => text !== undefined && isEventOnly(text);
  const first = headings[0];
  const namesMore = first !== undefined && headings.filter(({ level }) => level === first.level).length === 1;
  const eventIsTop =
    (namesMore && isMostlyEvent(first.text)) ||
    tops.some(({ isEvent }) => isEvent) ||
    first?.isEvent === true ||
    namesEvent(title);
  // Sections that are told under headings of their own, or at length.
  const isTold = (mark: Mark): boolean => {
    const end = headings.find((other) => other.at > mark.at && other.level <= mark.level)?.at ?? nodes.length;
    return end - mark.at > 2;
  };
  if (
    topTalks.length >= 2 &&
    (eventIsTop || topTalks.filter(isTold).length >= 2) &&
    (eventIsTop || topTalks.every(({ text }) => text.length >= 8))
  )
    return 1;
  if (eventIsTop) {
    const below = [
      ...new Set(
        headings
          .filter(({ level, isEvent }) => level > (first?.isEvent ? Math.min(1, first.level - 1) : 1) && !isEvent)
          .map(({ level }) => level),
      ),
    ].sort((a, b) => a - b);
    for (const level of below) {
      const all = headings.filter(
        (mark) => mark.level === level && !mark.isFurniture && !mark.isContainer && !mark.isEvent && !mark.isPart,
      );
      const average = all.reduce((sum, { text }) => sum + text.length, 0) / Math.max(1, all.length);
      const nested = all.filter((mark) =>
        headings.some(
          (other) =>
            other.at > mark.at &&
            other.level > level &&
            other.at < (headings.find((next) => next.at > mark.at && next.level <= level)?.at ?? nodes.length),
        ),
      );
      const isOnlyLevel = all.length > 2 && below.length === 1 && average >= 8;
      if (all.length >= 2 && (nested.length >= all.length / 2 || average >= 14 || isOnlyLevel)) return level;
      // The only talk of an event that someone wrote down.
      const [only, ...others] = all;
      // What comes after headings that stand below it is no frame of them.
      const isLate = headings.some(({ at, level: other }) => only && other > level && at < only.at);
      if (only && others.length === 0 && !isLate && (only.evidence >= 1 || only.text.length >= 10)) return level;
      if (all.length > 0 && !isLate) break;
    }
  }
  return undefined;
}
