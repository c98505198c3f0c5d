import type { Heading, List, ListItem, Node, Paragraph, Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { toNameKey } from '../korean/normalise.ts';
import { trimRules } from './draft.ts';
import { findDate, findEventName, isEventOnly } from './event.ts';
import { isLabelled, labelledPart, type Person, parseSpeakers, peopleInTitle, splitTitle } from './people.ts';

/** A talk of a note. */
export interface Talk {
  readonly title: string;
  /** The title as the note has it, with number and speaker. */
  readonly written: string;
  readonly line: number;
  readonly people: readonly Person[];
  /** Lines that were read as speakers, and so are no text of the talk. */
  readonly speakerLines: readonly { readonly line: number; readonly text: string }[];
  readonly nodes: RootContent[];
  /** How sure it is that this is a talk of its own. */
  readonly confidence: number;
}

/** A note cut into its talks. */
export interface Outline {
  readonly talks: readonly Talk[];
  /** What stands before, between and after the talks. */
  readonly loose: readonly RootContent[];
  /** Headings that name the event, a day or a track. */
  readonly frames: readonly { readonly line: number; readonly text: string }[];
}

const lineOf = (node: RootContent): number => node.position?.start.line ?? 1;

/** A line that may begin a talk: a heading, or what stands for one where a note has none. */
interface Mark {
  readonly at: number;
  /** Depth of a heading; 7 for bold lines, 8 for items of a numbered list. */
  readonly level: number;
  readonly text: string;
  readonly line: number;
}

/** Parts of a note that are no talk. */
const furniture =
  /^(?:\d+[.)]\s*)?(?:목록|목차|차례|순서|index|contents?|agenda|아젠다|어젠다|일정(?:표)?|타임\s*테이블|시간표|프로그램|소개|개요|행사\s*(?:소개|개요|정보|일정)|들어가(?:며|기|기에 앞서)|시작하(?:며|기\s*전에?)|서론|서문|머리말|프롤로그|intro(?:duction)?|overview|about|마치(?:며|면서)|마무리|끝으로|맺음말|에필로그|outro|후기|총평|느낀\s*점|소감|회고|배운\s*점|시사점|정리|총정리|요약|결론|summary|conclusion|tl;?dr|참고(?:\s*(?:자료|문헌|링크|사이트))?|출처|reference|references?|see also|링크|links?|자료|발표\s*자료|q\s*&\s*a|질문|질의\s*응답|qna|faq|기타|etc\.?|부록|appendix|장소|교통|경품|굿즈|이벤트|부스|점심|식사|네트워킹|사진|영상|동영상|등록|신청|참가\s*신청|준비물|메모|memo|note|할\s*일|to-?do|배경|목적|이유|계기|참석\s*(?:이유|목적|계기)|한\s*줄\s*평)(?:\s*[:：].*)?$/i;

/** Headings that hold talks and are none. */
const container =
  /^(?:\d+[.)]\s*)?(?:(?:들은|참석한|청취한?|수강한?|관심)?\s*(?:세션|session|발표|강연|talk)s?(?:\s*(?:목록|내용|정리|요약|후기|별\s*정리|들|리스트))?|(?:오전|오후|저녁)(?:\s*세션)?|day\s*\d+.{0,20}|\d+\s*일\s*차.{0,20}|(?:첫|둘|셋|첫째|둘째|셋째)(?:째)?\s*날.{0,10}|(?:track|트랙)\s*[\dA-Z가-힣]{1,3}|\d{1,2}월\s*\d{1,2}일.{0,12}|(?:20\d{2}[-./년]\s*)?\d{1,2}[-./월]\s*\d{1,2}일?(?:\s*\(?[월화수목금토일](?:요일)?\)?)?)$/i;

const numbered =
  /^\[?(?:(?:session|세션|track|트랙|talk|발표|강연)\s*#?\s*[\dA-Z]{1,3}(?:[-.]\d+)?\s*[\].:)|·–-]?|\d{1,2}:\d{2}\s*(?:[-~–]\s*\d{1,2}:\d{2})?\]?|\d{1,2}\s*[.)](?!\d)|#\d+|[①-⑳])\s*/i;

const keynote = /^(?:\S+\s+)?(?:keynote|key\s*note|키노트|기조\s*(?:연설|강연)|opening|오프닝|closing|클로징)\b/i;

const isBold = (node: RootContent): node is Paragraph =>
  node.type === 'paragraph' &&
  node.children.length > 0 &&
  node.children.every((child) => child.type === 'strong' || (child.type === 'text' && child.value.trim() === '')) &&
  !plainText(node).includes('\n');

function marksOf(nodes: readonly RootContent[]): Mark[] {
  return nodes.flatMap((node, at) => {
    if (node.type === 'heading') return [{ at, level: node.depth, text: plainText(node).trim(), line: lineOf(node) }];
    if (isBold(node)) return [{ at, level: 7, text: plainText(node).trim(), line: lineOf(node) }];
    return [];
  });
}

/** A line of a block, and where it is in the note. */
interface Line {
  readonly text: string;
  readonly line: number;
}

/** Text of a block as its lines stand in the note, with the breaks that it asks for. */
function brokenText(node: Node): string {
  if (node.type === 'break') return '\n';
  if ('children' in node) return (node.children as Node[]).map(brokenText).join('');
  return 'value' in node ? String(node.value) : '';
}

/** The lines of a block as the note has them; of a list, those of its first items. */
function linesOf(node: RootContent): Line[] {
  if (node.type === 'blockquote') return node.children.flatMap(linesOf);
  if (node.type === 'list')
    return node.children.slice(0, 6).map((item) => ({ text: firstLineOf(item), line: item.position?.start.line ?? 1 }));
  return brokenText(node)
    .split('\n')
    .map((text, index) => ({ text: text.trim(), line: lineOf(node) + index }))
    .filter(({ text }) => text !== '');
}

const isHeading = (node: RootContent | undefined): node is Heading => node?.type === 'heading';

/** People named below a heading, with the lines that name them and the blocks that say nothing else. */
interface Below {
  readonly people: Person[];
  readonly lines: { line: number; text: string }[];
  readonly blocks: RootContent[];
  /** A time of the day right below, as in a programme. */
  readonly hasTime: boolean;
}

const timeOfDay = /^(?:시간|일시|time)?\s*[:：]?\s*\d{1,2}:\d{2}\s*[~–-]/i;

/** "소속: 회사", where a line of its own says who speaks. */
const affiliationLine = /^(?:소속|회사)\s*[:：]+\s*(.{2,40})$/;

/** How sure a line must be without a label to name a speaker. */
const leastSure = 0.6;

function peopleBelow(nodes: readonly RootContent[], at: number, { isOnly = false } = {}): Below {
  const below: Below & { hasTime: boolean } = { people: [], lines: [], blocks: [], hasTime: false };
  const take = ({ text, line }: Line): void => {
    below.people.push(...parseSpeakers(labelledPart(text) ?? text));
    below.lines.push({ line, text });
  };
  // A note of one talk may say who speaks anywhere at its head.
  const near = isOnly ? nodes.slice(0, at + 13) : nodes.slice(at + 1, at + 9);
  const start = nodes[at];
  for (const [index, node] of near.entries()) {
    // Where bold lines are titles, the next one begins another talk.
    if (index > 0 && start && isBold(start) && isBold(node) && !isLabelled(plainText(node))) break;
    if (node.type === 'heading') {
      // A heading may name the speaker: "### 발표자: 김일호"
      const text = plainText(node);
      if (!isLabelled(text)) {
        if (isOnly) continue;
        break;
      }
      take({ text, line: lineOf(node) });
      below.blocks.push(node);
      continue;
    }
    const isList = node.type === 'list';
    if (!isList && node.type !== 'paragraph' && node.type !== 'blockquote') continue;
    const lines = linesOf(node);
    if (lines.some(({ text }) => timeOfDay.test(text))) below.hasTime = true;
    const naming = lines.filter(({ text }, place) => {
      if (isLabelled(text) || labelledPart(text)) return parseSpeakers(labelledPart(text) ?? text).length > 0;
      // Without a label only what stands first below the heading, alone or as the first item, names a speaker.
      if ((isOnly ? near.indexOf(node) !== at + 1 : index > 0) || below.people.length > 0) return false;
      if (isList && (place > 0 || (node.children[0]?.children.length ?? 0) > 1 || text.length > 40)) return false;
      return parseSpeakers(text).some(({ confidence }) => confidence >= (isList ? 0.8 : leastSure));
    });
    // A paragraph of many lines that happens to hold a name is text.
    const isNamed = naming.some(({ text }) => isLabelled(text));
    if (naming.length === 0 || (!isList && !isNamed && naming.length < lines.length / 2)) continue;
    for (const line of naming) take(line);
    const affiliation = lines.map(({ text }) => affiliationLine.exec(text)?.[1]).find(Boolean);
    const [only, ...others] = below.people;
    if (only && others.length === 0 && only.affiliation === undefined) below.people[0] = { ...only, affiliation };
    const whole = isList ? node.children.length : lines.length;
    // What else such a line says stays where it is.
    if (naming.length === whole && naming.every(({ text }) => labelledPart(text) === undefined))
      below.blocks.push(node);
  }
  return below;
}

const firstLineOf = (item: ListItem): string => {
  const [first] = item.children;
  return first?.type === 'paragraph' ? (plainText(first).split('\n')[0] ?? '').trim() : '';
};

/** Titles that a list before the talks announces. */
function agendaOf(nodes: readonly RootContent[]): Set<string> {
  const titles = new Set<string>();
  const collect = (list: List): void => {
    for (const item of list.children) {
      const key = toNameKey(firstLineOf(item));
      if (key.length >= 4) titles.add(key);
      for (const child of item.children) if (child.type === 'list') collect(child);
    }
  };
  const first = nodes.find((node): node is List => node.type === 'list');
  if (first) collect(first);
  return titles;
}

interface Rated extends Mark {
  readonly isFurniture: boolean;
  readonly isContainer: boolean;
  readonly isEvent: boolean;
  /** How much speaks for a talk, 0 to 1. */
  readonly evidence: number;
}

function rate(marks: readonly Mark[], nodes: readonly RootContent[]): Rated[] {
  const agenda = agendaOf(nodes);
  return marks.map((mark) => {
    const { text } = mark;
    const bare = text.replace(numbered, '');
    const isContainer = container.test(text) || isLabelled(text);
    const isFurniture = furniture.test(text) || furniture.test(bare);
    const isEvent = isEventOnly(text);
    const { title, people } = splitTitle(bare);
    const below = peopleBelow(nodes, mark.at);
    const strong = people.length > 0 || below.people.length > 0 ? 1 : 0;
    const timed = below.hasTime ? 0.7 : 0;
    const announced = agenda.has(toNameKey(title)) || agenda.has(toNameKey(text)) ? 0.9 : 0;
    const prefixed = numbered.test(text)
      ? /^\[?(?:session|세션|track|트랙|talk|발표|강연|\d{1,2}:)/i.test(text)
        ? 0.7
        : 0.35
      : 0;
    const opening = keynote.test(bare) ? 0.5 : 0;
    return {
      ...mark,
      isFurniture,
      isContainer,
      isEvent,
      evidence: Math.max(strong, announced, prefixed, opening, timed),
    };
  });
}

/** The level on which the talks stand; undefined where the note tells of one talk. */
function talkLevel(
  marks: readonly Rated[],
  nodes: readonly RootContent[],
  title: string | undefined,
): number | undefined {
  const levels = [...new Set(marks.map(({ level }) => level))].sort((a, b) => a - b);
  const candidates = levels
    .map((level) => {
      const all = marks.filter(
        (mark) => mark.level === level && !mark.isFurniture && !mark.isContainer && !mark.isEvent,
      );
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
  const tops = headings.filter(({ level }) => level === 1);
  const topTalks = tops.filter(({ isEvent, isFurniture, isContainer }) => !isEvent && !isFurniture && !isContainer);
  const namesEvent = (text: string | undefined): boolean => text !== undefined && isEventOnly(text);
  const eventIsTop = tops.some(({ isEvent }) => isEvent) || namesEvent(title);
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
      ...new Set(headings.filter(({ level, isEvent }) => level > 1 && !isEvent).map(({ level }) => level)),
    ].sort((a, b) => a - b);
    for (const level of below) {
      const all = headings.filter(
        (mark) => mark.level === level && !mark.isFurniture && !mark.isContainer && !mark.isEvent,
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
      if (all.length >= 2 && (nested.length >= all.length / 2 || average >= 14)) return level;
      if (all.length > 0) break;
    }
  }
  return undefined;
}

/** Numbered items that each hold notes, as headings: "1. 제목 - 이름(회사)" above a list. */
function numberedTalks(nodes: readonly RootContent[]): RootContent[] | undefined {
  if (nodes.some((node) => isHeading(node) && node.depth > 1)) return undefined;
  const lists = nodes.filter((node): node is List => node.type === 'list' && node.ordered === true);
  const items = lists.flatMap((list) => list.children);
  const holding = items.filter((item) => item.children.length > 1);
  const named = items.filter((item) => splitTitle(firstLineOf(item)).people.length > 0);
  if (holding.length < 2 || holding.length < items.length / 2 || named.length < 2) return undefined;
  return nodes.flatMap((node): RootContent[] => {
    if (node.type !== 'list' || node.ordered !== true) return [node];
    return node.children.flatMap((item): RootContent[] => {
      const [first, ...rest] = item.children;
      if (first?.type !== 'paragraph') return item.children as RootContent[];
      return [
        { type: 'heading', depth: 2, children: first.children, position: first.position } as Heading,
        ...(rest as RootContent[]),
      ];
    });
  });
}

/** Where other talks name their speakers in a quotation, a short one names an organisation. */
function withOrganisations(talks: readonly Talk[]): Talk[] {
  const quoting = talks.filter(({ people, speakerLines }) => people.length > 0 && speakerLines.length > 0);
  return talks.map((talk) => {
    const [first, ...rest] = talk.nodes;
    const name = first?.type === 'blockquote' ? plainText(first).trim() : '';
    const isName = /^[^\n.!?:,]{2,24}$/.test(name) && !/(?:다|요)$/.test(name);
    if (talk.people.length > 0 || quoting.length < 2 || !isName || !first) return talk;
    return {
      ...talk,
      people: [{ name, affiliation: undefined, role: undefined, confidence: 0.65 }],
      speakerLines: [{ line: lineOf(first), text: name }],
      nodes: rest,
    };
  });
}

const stripNumber = (text: string): string => text.replace(numbered, '').trim() || text;

function toTalk(mark: Mark, nodes: readonly RootContent[], end: number): Talk {
  const below = peopleBelow(nodes.slice(0, end), mark.at);
  const { title, people } = splitTitle(stripNumber(mark.text));
  const inside = nodes.slice(mark.at, end).flatMap((node) => (isHeading(node) ? peopleInTitle(plainText(node)) : []));
  const all = [...people, ...below.people, ...inside];
  const once = all.filter((person, index) => all.findIndex(({ name }) => name === person.name) === index);
  return {
    title,
    written: mark.text,
    line: mark.line,
    people: once,
    speakerLines: below.lines,
    nodes: trimRules(nodes.slice(mark.at + 1, end).filter((node) => !below.blocks.includes(node))),
    confidence: once.length > 0 ? 0.95 : 0.75,
  };
}

/** The title of a note that tells of one talk, without the event in front: "AWS Summit 2019 - 람다 이해하기" → "람다 이해하기" */
function titleOfTalk(text: string): string {
  // "람다 이해하기 (인프콘 2023)"
  const alone = text.replace(/\s*[([][^()[\]]+[)\]]\s*/g, (inside) => (isEventOnly(inside) ? ' ' : inside)).trim();
  const event = findEventName(alone);
  if (!event) return alone;
  const bare = event.rest.replace(/^[\s\]:：|,–-]+|[\s[|,–-]+$/g, '');
  return bare.length >= 6 && !isEventOnly(alone) ? bare : alone;
}

/** Cuts a note into its talks. A note of one talk is that talk, under the title that the note or its file has. */
export function toOutline(
  tree: Root,
  { title, file, speaker }: { title: string | undefined; file: string; speaker?: string | undefined },
): Outline {
  const nodes = numberedTalks(tree.children) ?? tree.children;
  const rated = rate(marksOf(nodes), nodes);
  const level = talkLevel(rated, nodes, title);
  if (level !== undefined) {
    const starts = rated.filter(
      (mark) =>
        mark.level === level && !mark.isEvent && !mark.isContainer && (!mark.isFurniture || mark.evidence >= 0.9),
    );
    // A heading above the talks' own level with people of its own is a talk as well: a keynote before the tracks.
    const higher = rated.filter((mark) => {
      const next = starts.find(({ at }) => at > mark.at)?.at ?? nodes.length;
      const isOwn = mark.level < level && mark.evidence >= 1 && !mark.isEvent;
      return isOwn && toTalk(mark, nodes, next).people.length > 0;
    });
    const all = [...starts, ...higher].sort((a, b) => a.at - b.at);
    const isStart = new Set(all.map(({ at }) => at));
    const stops = rated.filter((mark) => mark.level <= level && mark.level < 7);
    const talks = all.map((mark) => {
      const stop = [...stops, ...all].filter(({ at }) => at > mark.at).sort((a, b) => a.at - b.at)[0];
      return toTalk(mark, nodes, stop?.at ?? nodes.length);
    });
    const loose: RootContent[] = [];
    const frames: { line: number; text: string }[] = [];
    let inTalk = false;
    nodes.forEach((node, at) => {
      const mark = rated.find((one) => one.at === at);
      if (isStart.has(at)) inTalk = true;
      else if (mark && stops.includes(mark)) inTalk = false;
      if (inTalk) return;
      const text = plainText(node);
      if (mark && (mark.isEvent || mark.isContainer)) frames.push({ line: mark.line, text: mark.text });
      // The day of the event is read as such.
      else if (
        text.length < 30 &&
        findDate(text) !== undefined &&
        text.replace(/[\d\s년월일./()~월화수목금토일요-]+/g, '') === ''
      )
        frames.push({ line: lineOf(node), text });
      else loose.push(node);
    });
    return { talks: withOrganisations(talks), loose, frames };
  }

  const first = nodes.findIndex((node) => node.type !== 'thematicBreak');
  const head = rated.find((mark) => mark.level < 7 && (mark.at === first || mark.level === 1));
  const top =
    head && (head.at === first || rated.filter(({ level: one }) => one === head.level).length === 1) ? head : undefined;
  const written = top?.text ?? title ?? '';
  const named =
    title !== undefined && (top === undefined || top.isEvent || top.isFurniture) && !isEventOnly(title)
      ? title
      : written;
  const { title: bare, people } = splitTitle(titleOfTalk(stripNumber(named || (title ?? ''))));
  const mark = top ?? { at: -1, level: 1, text: named, line: 1 };
  const below = peopleBelow(nodes, mark.at, { isOnly: true });
  const given = speaker ? parseSpeakers(`발표자: ${speaker}`) : [];
  const inside = [bare, ...nodes.filter(isHeading).map((node) => plainText(node))].flatMap(peopleInTitle);
  const all = [...people, ...below.people, ...given, ...inside];
  const isFirst = nodes.slice(0, Math.max(0, mark.at)).every((node) => node.type === 'thematicBreak');
  const before = nodes.slice(0, Math.max(0, mark.at));
  return {
    talks: [
      {
        title: bare || file.replace(/^.*\//, '').replace(/\.[^.]+$/, ''),
        written,
        line: mark.line,
        people: all.filter((person, index) => all.findIndex(({ name }) => name === person.name) === index),
        speakerLines: below.lines,
        // A title in the middle stays the heading of what is below it.
        nodes: [...before, ...nodes.slice(isFirst ? mark.at + 1 : Math.max(0, mark.at))].filter(
          (node) => !below.blocks.includes(node),
        ),
        confidence: top || title ? 0.9 : 0.4,
      },
    ],
    loose: [],
    frames: [],
  };
}
