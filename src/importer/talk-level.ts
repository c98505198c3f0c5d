import type { RootContent } from 'mdast';
import { isEventOnly, isMostlyEvent } from './event.ts';
import { type Mark, partsOfKeynote, type Rated } from './marks.ts';

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
      ...new Set(headings.filter(({ level, isEvent }) => level > 1 && !isEvent).map(({ level }) => level)),
    ].sort((a, b) => a - b);
    for (const level of below) {
      const all = headings.filter(
        (mark) => mark.level === level && !mark.isFurniture && !mark.isContainer && !mark.isEvent && !mark.isPart,
      );
      // "컴퓨팅 업데이트", "스토리지 업데이트": parts of one talk end alike.
      const endings = new Set(all.map(({ text }) => text.split(/\s+/).at(-1)));
      if (all.length > 2 && endings.size === 1) break;
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
      // What comes after all headings that stand deeper is no frame of them.
      const deeper = headings.filter(({ level: other }) => other > level);
      const isLate = deeper.length > 0 && deeper.every(({ at }) => only !== undefined && at < only.at);
      if (only && others.length === 0 && !isLate && (only.evidence >= 1 || only.text.length >= 10)) return level;
      if (all.length > 0 && !isLate) break;
    }
  }
  return undefined;
}
