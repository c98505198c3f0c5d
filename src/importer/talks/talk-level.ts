import type { RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { findEventName, isEventOnly, isMostlyEvent, isOfKeynote, isSeminar } from '../event/event-name.ts';
import { endsInRole } from '../people/position.ts';
import { countOfSession, isOverview, isPlainKeynote, isWelcome, numbered } from './heading-words.ts';
import { isIntroduction } from './introduced-talks.ts';
import { type Mark, partsOfKeynote, type Rated } from './marks.ts';

/* On which level of its headings a note tells talks. */

/** What is asked of a note: its headings and what stands in for them, its blocks, and its title outside of its text. */
interface Note {
  readonly marks: readonly Rated[];
  readonly nodes: readonly RootContent[];
  readonly title: string | undefined;
}

const mayBeTalk = ({ isEvent, isFurniture, isContainer }: Rated): boolean => !isEvent && !isFurniture && !isContainer;

/** The block before which all ends that stands below a mark. */
const endOf = (mark: Mark, { marks, nodes }: Note): number =>
  marks.find(({ at, level }) => at > mark.at && level < 7 && level <= mark.level)?.at ?? nodes.length;

const averageLength = (marks: readonly Mark[]): number =>
  marks.reduce((sum, { text }) => sum + text.length, 0) / Math.max(1, marks.length);

/** The shortest that titles of talks are on average where nothing but their length tells them from sections. */
const longTitles = 14;

/** The shortest that only titles are on average. */
const surelyTitles = 20;

/** Where most headings are sure to begin a talk: by their speakers, times, numbers or what a programme announces. */
function levelTold(note: Note): number | undefined {
  const { marks, nodes } = note;
  const levels = [...new Set(marks.map(({ level }) => level))].sort((a, b) => a - b);
  const parts = new Set(marks.flatMap((mark) => partsOfKeynote(mark, marks, nodes).filter((part) => part !== mark)));
  const candidates = levels
    .map((level) => {
      const all = marks
        .filter((mark) => mark.level === level && mayBeTalk(mark))
        .filter((mark) => !parts.has(mark))
        .flatMap((mark) => partsOfKeynote(mark, marks, nodes));
      const told = all.filter(({ evidence }) => evidence >= 0.5);
      const sum = told.reduce((total, { evidence }) => total + evidence, 0);
      return { level, told: told.length, sum, ratio: all.length === 0 ? 0 : told.length / all.length };
    })
    .filter(({ told, ratio }) => told >= 2 && ratio >= 0.34);
  candidates.sort((a, b) => b.sum * b.ratio - a.sum * a.ratio || a.level - b.level);
  return candidates[0]?.level;
}

/** Where "Session 1", "Session 2" … count up beside the sections of those talks. */
function levelCounted({ marks }: Note): number | undefined {
  const counted = marks.filter(({ text, level }) => level < 7 && countOfSession(text) !== undefined);
  const level = counted[0]?.level;
  const goesOn = counted.every((mark, index) => mark.level === level && countOfSession(mark.text) === index + 1);
  return counted.length > 1 && goesOn ? level : undefined;
}

/** Where "첫 번째 세션은 …" stands right below a heading, and others stand beside it. */
function levelIntroduced({ marks, nodes }: Note): number | undefined {
  const said = marks.find(({ at, level }) => {
    const below = nodes[at + 1];
    return level < 7 && below?.type === 'paragraph' && isIntroduction(plainText(below));
  });
  return marks.filter((mark) => mark.level === said?.level && mayBeTalk(mark)).length > 1 ? said?.level : undefined;
}

/** Below "세션" or a day, and below "내용 정리" of an event where what stands there counts up. */
function levelHeld(note: Note): number | undefined {
  const { marks, title } = note;
  const below = (holder: Rated): Rated[] =>
    marks.filter((mark) => mark.at > holder.at && mark.at < endOf(holder, note) && mark.level < 7 && !mark.isFurniture);
  const held = marks.filter(({ isContainer, level }) => isContainer && level < 7).flatMap(below);
  if (held.length >= 2) return Math.min(...held.map(({ level }) => level));
  const namesEvent = isOfEvent(note) || (title !== undefined && findEventName(title) !== undefined);
  for (const holder of namesEvent ? marks.filter(({ text, level }) => level < 7 && isOverview(text)) : []) {
    const all = below(holder).filter(({ level }) => level === holder.level + 1);
    if (all.length > 1 && all.every(({ text }) => numbered.test(text)) && averageLength(all) >= longTitles)
      return holder.level + 1;
  }
  return undefined;
}

/** Beside a keynote or a welcome, which is no part of anything: on the highest level, where others are too. */
function levelOfKeynote({ marks }: Note): number | undefined {
  const headings = marks.filter(({ level }) => level < 7);
  const level = headings.find(({ text }) => isPlainKeynote(text) || isWelcome(text))?.level;
  const all = headings.filter((mark) => mark.level === level && mayBeTalk(mark) && !mark.isPart);
  return all.length > 2 &&
    // The first heading alone above them is what the note is called.
    headings.every((mark, at) => at === 0 || mark.level >= (level ?? 0) || !mayBeTalk(mark) || isOverview(mark.text))
    ? level
    : undefined;
}

/** "개발자", "아키텍트", "과학자": for whom something was. */
const forWhom = /[가-힣](?:자|가|트|사|옵스)$/;

/** Below an event, headings that are all called by whom they were for: "개발자", "데이터 분석가" … */
function levelOfAudience(note: Note): number | undefined {
  const headings = note.marks.filter((mark) => mark.level > 1 && mark.level < 7 && mayBeTalk(mark));
  const level = headings[0]?.level;
  const all = headings.filter((mark) => mark.level === level);
  const known = all.filter(({ text }) => endsInRole(text));
  const areCalledSo = all.every(({ text }) => text.length <= 14 && (endsInRole(text) || forWhom.test(text)));
  return isOfEvent(note) && areCalledSo && all.length > 2 && known.length >= all.length / 2 ? level : undefined;
}

/** Bold lines below "세션" or a day, where no other heading is. */
function levelOfHeldBold({ marks }: Note): number | undefined {
  const bolds = marks.filter(({ level, isFurniture }) => level === 7 && !isFurniture);
  const headings = marks.filter(({ level }) => level < 7);
  const isHeld = headings.some(({ isContainer }) => isContainer) && !headings.some(mayBeTalk);
  return isHeld && bolds.length > 1 && averageLength(bolds) >= 10 ? 7 : undefined;
}

/** Bold lines that count up, or that are as long as titles, below an event and nothing else. */
function levelOfBold({ marks, title }: Note): number | undefined {
  const headings = marks.filter(({ level }) => level < 7);
  const bolds = marks.filter(({ level, isFurniture }) => level === 7 && !isFurniture);
  if (!headings.every(({ isEvent, isFurniture }) => isEvent || isFurniture)) return undefined;
  if (bolds.length > 2 && bolds.every(({ text }, at) => text.startsWith(`${at + 1}.`))) return 7;
  const isOfEvent = headings.some(({ isEvent }) => isEvent) || (title !== undefined && isEventOnly(title));
  return isOfEvent && bolds.length > 1 && averageLength(bolds) >= longTitles ? 7 : undefined;
}

/** "행사에 다녀왔다": a text that opens so and has no title tells of all of it. */
function isVisit([first]: readonly RootContent[]): boolean {
  const text = first?.type === 'paragraph' ? plainText(first) : '';
  return findEventName(text) !== undefined && /다녀(?:왔|온|와)|참석(?:했|하였|하고)|참가(?:했|하였|하고)/.test(text);
}

/** Whether a note is of an event as a whole, as its title or its first headings say. */
function isOfEvent({ marks, nodes, title }: Note): boolean {
  const headings = marks.filter(({ level }) => level < 7);
  const [first] = headings;
  const namesMore = first !== undefined && headings.filter(({ level }) => level === first.level).length === 1;
  return (
    (namesMore && isMostlyEvent(first.text)) ||
    headings.some(({ level, isEvent }) => level === 1 && isEvent) ||
    first?.isEvent === true ||
    // "# TIL" above "## 행사" above its talks.
    headings.some(({ level, isEvent }, index) => level === 2 && isEvent && (headings[index + 1]?.level ?? 0) > level) ||
    (title === undefined && isVisit(nodes)) ||
    (title !== undefined && isEventOnly(title))
  );
}

/** Top headings that are told under headings of their own, or at length. */
function levelOfTop(note: Note): number | undefined {
  const talks = note.marks.filter((mark) => mark.level === 1 && mayBeTalk(mark));
  if (talks.length < 2) return undefined;
  if (isOfEvent(note)) return 1;
  const told = talks.filter((mark) => endOf(mark, note) - mark.at > 2);
  return told.length >= 2 && talks.every(({ text }) => text.length >= 8) ? 1 : undefined;
}

/** Headings below their event that are told at length, or as long as titles. */
function levelBelowEvent(note: Note): number | undefined {
  if (!isOfEvent(note)) return undefined;
  const headings = note.marks.filter(({ level }) => level < 7);
  const below = [...new Set(headings.filter(({ level, isEvent }) => level > 1 && !isEvent).map(({ level }) => level))];
  below.sort((a, b) => a - b);
  for (const level of below) {
    const all = headings.filter((mark) => mark.level === level && mayBeTalk(mark) && !mark.isPart);
    // "컴퓨팅 업데이트", "스토리지 업데이트": parts of one talk end alike.
    const endings = new Set(all.map(({ text }) => text.match(/[\p{L}\d]+/gu)?.at(-1)));
    if (all.length > 2 && endings.size === 1) break;
    const average = averageLength(all);
    const nested = all.filter((mark) =>
      headings.some((other) => other.at > mark.at && other.level > level && other.at < endOf(mark, note)),
    );
    const isOnlyLevel = below.length === 1 && average >= 8;
    if (all.length >= 2 && (nested.length >= all.length / 2 || average >= longTitles || isOnlyLevel)) return level;
    // The only talk of an event that someone wrote down.
    const [only, ...others] = all;
    // What comes after all headings that stand deeper is no frame of them.
    const deeper = headings.filter(({ level: other }) => other > level);
    const isLate = deeper.length > 0 && deeper.every(({ at }) => only !== undefined && at < only.at);
    if (only && others.length === 0 && !isLate && (only.evidence >= 1 || only.text.length >= 10)) return level;
    if (all.length > 0 && !isLate) break;
  }
  return undefined;
}

/** A word of Latin letters that most headings of a level share, and that no event is called by: what one talk is about. */
function shareSubject(level: number, { marks, title = '' }: Note): boolean {
  const all = marks.filter((mark) => mark.level === level && mayBeTalk(mark));
  const words = all.map(({ text }) => new Set(text.toLowerCase().match(/[a-z][a-z+#.]{2,}/g) ?? []));
  const counts = new Map<string, number>();
  for (const word of words.flatMap((one) => [...one])) counts.set(word, (counts.get(word) ?? 0) + 1);
  const events = [title, marks[0]?.text ?? ''].map((text) => findEventName(text)?.name.toLowerCase() ?? '');
  for (const word of counts.keys())
    if (
      /^(?:aws|amazon|and|the|for|with|from|into|using|how|what|why|our|your|its|are|not|new|feat|part)$/.test(word) ||
      events.some((name) => name.includes(word))
    )
      counts.delete(word);
  // A heading that says who speaks begins a talk, and so do the others.
  const isSaid = all.some(({ evidence }) => evidence >= 1);
  return !isSaid && all.length > 2 && [...counts.values()].some((count) => count >= all.length * 0.6);
}

/** Whether a counted list of sections follows a title on the same depth: "# 제목", "# 1. 하나", "# 2. 둘" */
function countsSections(level: number, { marks }: Note): boolean {
  const all = marks.filter((mark) => mark.level === level && mayBeTalk(mark));
  const [title] = all;
  const counted = all.filter(({ text }) => /^\d{1,2}[.)]\s/.test(text));
  const isFollowed = all.slice(-counted.length).every((mark) => counted.includes(mark));
  return (
    title !== undefined &&
    // Below its event it is a heading among others.
    marks.every(({ at, level: other }) => at >= title.at || other === 7) &&
    !counted.includes(title) &&
    counted.length > 1 &&
    isFollowed &&
    all.length - counted.length <= 2 &&
    all.every(({ evidence }) => evidence < 0.5)
  );
}

/** Whether headings that nothing is sure to make talks are rather the sections of one. */
function isOfOne(level: number, note: Note): boolean {
  const [first] = note.marks;
  const headings = note.marks.filter((mark) => mark.level === level && mayBeTalk(mark));
  // A seminar is of one talk where its headings do not look like more.
  const names = [note.title ?? '', first?.isEvent === true ? first.text : ''];
  const isTaught = names.some(isSeminar);
  return (
    names.some(isOfKeynote) ||
    (isTaught && averageLength(headings) < surelyTitles) ||
    shareSubject(level, note) ||
    countsSections(level, note)
  );
}

/** The level on which the talks stand; undefined where the note tells of one talk. */
export function talkLevel(
  marks: readonly Rated[],
  nodes: readonly RootContent[],
  title: string | undefined,
): number | undefined {
  const note: Note = { marks, nodes, title };
  const told =
    levelCounted(note) ??
    levelTold(note) ??
    levelIntroduced(note) ??
    levelHeld(note) ??
    levelOfHeldBold(note) ??
    levelOfAudience(note) ??
    levelOfKeynote(note) ??
    levelOfBold(note);
  if (told !== undefined) return told;
  const guessed = levelOfTop(note) ?? levelBelowEvent(note);
  return guessed === undefined || isOfOne(guessed, note) ? undefined : guessed;
}
