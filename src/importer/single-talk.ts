import type { RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { firstLineOf, isHeading, lineOf, peopleBelow } from './below.ts';
import { findEventName, isEventOnly } from './event.ts';
import { type Rated, stripNumber } from './marks.ts';
import { parseSpeakers } from './people.ts';
import { eachOnce, peopleTold, type Talk } from './talk.ts';
import { peopleInSentence, peopleInTitle, splitTitle } from './title-speakers.ts';

/** What a note says of itself outside its text. */
export interface About {
  readonly title: string | undefined;
  readonly titleLine?: number;
  readonly file: string;
  readonly speaker?: string | undefined;
  readonly about?: string | undefined;
}

/** The title of a note that tells of one talk, without the event in front: "AWS Summit 2019 - 람다 이해하기" → "람다 이해하기" */
function titleOfTalk(text: string): string {
  // "람다 이해하기 (인프콘 2023)"
  // "행사) 람다 이해하기"
  const alone = text
    .replace(/^[^()]{3,20}\)\s+/, '')
    .replace(/\s*[([][^()[\]]+[)\]]\s*/g, (inside) => (isEventOnly(inside) ? ' ' : inside))
    .trim();
  const event = findEventName(alone);
  if (!event) return alone;
  const [, quoted] = /^['"‘“](.{6,})['"’”]\s*(?:정리|요약|후기|리뷰)?$/.exec(event.rest) ?? [];
  if (quoted) return quoted;
  const bare = event.rest.replace(/^[\s\]:：|,–-]+|[\s[|,–-]+$/g, '');
  return bare.length >= 6 && !isEventOnly(alone) ? bare : alone;
}

/** "발표명: 제목", "주제 | 제목" */
const titleLabel =
  /^(?:발표명|(?:발표|강연|세션)\s*(?:제목|명|주제)|주제|제목|title|topic)\s*(?:[:：|]|\t)\s*(\S.{3,})$/i;

/** The title that a line, an item or a row near the head of the note says in words, with its line. */
function labelledTitle(nodes: readonly RootContent[]): { text: string; line: number } | undefined {
  const lines = nodes.slice(0, 16).flatMap((node) => {
    if (node.type === 'table')
      return node.children.map((row) => ({
        text: row.children.map((cell) => plainText(cell).trim()).join(' | '),
        line: lineOf(row),
      }));
    if (node.type === 'list') return node.children.map((item) => ({ text: firstLineOf(item), line: lineOf(item) }));
    return node.type === 'paragraph' ? [{ text: plainText(node), line: lineOf(node) }] : [];
  });
  const found = lines.find(({ text }) => titleLabel.test(text));
  return found && { text: titleLabel.exec(found.text)?.[1]?.trim() ?? '', line: found.line };
}

/** The talk that a note tells of, under the title that the note, a label in it or its file has. */
export function toSingleTalk(rated: readonly Rated[], nodes: readonly RootContent[], about: About): Talk {
  const { title, titleLine = 1, file, speaker, about: sentence = '' } = about;
  const first = nodes.findIndex((node) => node.type !== 'thematicBreak');
  const head = rated.find((mark) => mark.level < 7 && (mark.at === first || mark.level === 1));
  // Below a title of the file, the first of several headings is that of a section.
  const isSection =
    title !== undefined &&
    !isEventOnly(title) &&
    head !== undefined &&
    head.level > 1 &&
    rated.filter(({ level }) => level === head.level).length > 1;
  const top =
    head && !isSection && (head.at === first || rated.filter(({ level: one }) => one === head.level).length === 1)
      ? head
      : undefined;
  const written = top?.text ?? title ?? '';
  const isOfFile = title !== undefined && (top === undefined || top.isEvent || top.isFurniture) && !isEventOnly(title);
  const given = isOfFile ? title : written;
  // What a label says is the title where nothing else does, or where it is a part of what the page is called.
  const labelled = labelledTitle(nodes);
  const usesLabel =
    labelled !== undefined &&
    (top === undefined || top.isEvent || top.isFurniture) &&
    (given === '' || given.includes(labelled.text));
  const chosen = usesLabel ? labelled.text : given;
  const { title: bare, people } = splitTitle(stripNumber(titleOfTalk(stripNumber(chosen || (title ?? '')))));
  const mark = top ?? { at: -1, level: 1, text: chosen, line: 1 };
  const line = usesLabel ? labelled.line : isOfFile ? titleLine : mark.line;
  const below = peopleBelow(nodes, mark.at, { isOnly: true });
  const byFile = speaker ? parseSpeakers(`발표자: ${speaker}`) : [];
  const inside = [bare, ...nodes.filter(isHeading).map((node) => plainText(node))].flatMap(peopleInTitle);
  const named = eachOnce([...people, ...below.people, ...byFile, ...inside]);
  const isFirst = nodes.slice(0, Math.max(0, mark.at)).every((node) => node.type === 'thematicBreak');
  const before = nodes.slice(0, Math.max(0, mark.at));
  return {
    title: bare || titleOfTalk(file.replace(/^.*\//, '').replace(/\.[^.]+$/, '')),
    written: usesLabel ? bare : written,
    line,
    people:
      named.length > 0 ? named : eachOnce([...peopleInSentence(sentence), ...peopleTold(nodes.slice(mark.at + 1))]),
    speakerLines: below.lines,
    // A title in the middle stays the heading of what is below it.
    nodes: [...before, ...nodes.slice(isFirst ? mark.at + 1 : Math.max(0, mark.at))].filter(
      (node) => !below.blocks.includes(node),
    ),
    confidence: top || title || usesLabel ? 0.9 : 0.4,
  };
}
