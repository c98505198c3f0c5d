import type { Change } from '../change.ts';
import { findEventName, isEventOnly } from '../event/event-name.ts';
import { isLabelled } from '../people/people.ts';
import { splitTitle } from '../people/title-speakers.ts';
import { meantTitles, withHeadings } from './heading-lines.ts';

/* Lines of other dialects as lines of Markdown. Line numbers stay: every rule gives one line for one. */

/** A text whose lines were changed, with what was changed. */
export interface Rewritten {
  readonly text: string;
  readonly changes: readonly Change[];
}

/** Furniture of blogs and sites: words of the page, not of the note. */
const boilerplate = [
  /^(?:반응형|공유하기|게시글 관리|구독하기|좋아요\s*\d*|공감\s*\d*|댓글\s*\d*|스크랩|신고하기|인쇄|목록으로|이전글|다음글|더\s*보기|접기)$/,
  /^(?:저작자표시|CCL)\s*(?:비영리|변경금지|동일조건)?$/,
  /^Posted by\s.+/i,
  /^(?:URL 복사|이웃추가|본문 기타 기능|카카오스토리|페이스북|트위터|카카오톡)$/,
  /^\[(?:TOC|toc)\]$|^\[\[_?TOC_?\]\]$|^\$\{toc\}$|^\{:toc\}$|^\{%-?\s*(?:include|raw|endraw|comment|endcomment|assign|if|endif|for|endfor)\b.*%\}$/i,
  /^<!--\s*(?:more|toc|\/?toc.*|truncate)\s*-->$/i,
];

const bullet = /^(\s*)[•‣◦○●▪▫■□▶▷►⁃∙·◆◇※➢➤✓✔](?=\s)\s*(.*)$/;
const bulletDepth: Record<string, number> = { '◦': 1, '○': 1, '▫': 1, '□': 1, '⁃': 1, '▪': 2, '■': 0 };
const letterItem = /^(\s*)([가나다라마바사아자차카타파하])[.)]\s+(.*)$/;
const circled = /^(\s*)([①-⑳])\s*(.*)$/;

/** What nobody types who does not write Markdown; "-" in front of an item is typed by all. */
const isMarkdown = /^(?:#{1,6}[ \t]|```|~~~|[ \t]*>[ \t]|\|.*\||[ \t]*\*\*|[=-]{3,}[ \t]*$)/m;
const dash = /^\s*[-*+][ \t]+\S/;

/** Lines within fenced code, which no rule may touch. */
function inFences(lines: readonly string[]): boolean[] {
  let fence: string | undefined;
  return lines.map((line) => {
    // "```이름``` 행사" is code within a line.
    const [, mark] = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(line) ?? [];
    if (fence === undefined) {
      if (mark !== undefined) fence = mark;
      return mark !== undefined;
    }
    if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined;
    return true;
  });
}

/** Width of the white space in front, a tab as four. */
const indentOf = (line: string): number => (/^\s*/.exec(line)?.[0] ?? '').replaceAll('\t', '    ').length;

/** Whether a line is no prose: an item of a list, or who speaks. */
const isItem = (line: string): boolean =>
  bullet.test(line) || letterItem.test(line) || dash.test(line) || isLabelled(line);

/** A line of its own in plain text that names what follows: short, no sentence, no item, something below it. */
function isBareTitle(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  const text = line.trim();
  const before = lines[at - 1]?.trim() ?? '';
  if (text === '' || before !== '' || indentOf(line) > 0) return false;
  if (
    text.length > 80 ||
    /[.!?。,;]$|(?:다|요|죠|음|함|됨)[.)]*$/.test(text) ||
    /^(?:https?:|[-*+>#|`]|\d(?!\d?[.)]\s))/.test(text)
  )
    return false;
  if (bullet.test(line) || letterItem.test(line)) return false;
  const isNumbered = /^\d/.test(text);
  const below = lines.slice(at + 1, at + (isNumbered ? 6 : 4));
  const first = below.findIndex(isItem);
  // What stands apart in between has the items.
  return (
    first >= 0 && !below.slice(0, first).some((next, index) => next.trim() !== '' && below[index - 1]?.trim() === '')
  );
}

/** Whether a bare title stands here with its speaker right below. */
const namesTalk = (lines: readonly string[], at: number): boolean =>
  isLabelled(lines[at + 1] ?? '') && isBareTitle(lines, at);

/** A line behind a mark that people put in front of titles: "■ 제목" */
const isAdorned = (line: string): boolean => /^[■□●○◆◇▶▣]\s+\S/.test(line) && line.length <= 80;

/** The line that says what all of a paste is of: the last one alone among blank lines before its first title, if it names an event. */
function titleLine(lines: readonly string[], before: number): number | undefined {
  const alone = lines.slice(0, before).flatMap((line, at) => {
    const isAlone = line.trim() !== '' && (lines[at - 1] ?? '').trim() === '' && (lines[at + 1] ?? '').trim() === '';
    return (isAlone || isEventOnly(line)) &&
      line.trim().length <= 100 &&
      !/[.!?]$|(?:다|요)$/.test(line.trim()) &&
      /\p{L}{2}/u.test(line) &&
      indentOf(line) === 0
      ? [at]
      : [];
  });
  return alone.findLast((at) => findEventName(lines[at] ?? '') !== undefined) ?? alone.at(-1);
}

/**
 * Pasted text with "•" bullets and bare titles as Markdown. The first line that is no item is its title, as in every paste;
 * the others are headings below it.
 */
function fromPlainText(lines: readonly string[], fenced: readonly boolean[]): { lines: string[]; changes: Change[] } {
  const changes: Change[] = [];
  const adorned = lines.flatMap((line, at) =>
    isAdorned(line) && (isLabelled(lines[at + 1] ?? '') || splitTitle(line.slice(1).trim()).people.length > 0)
      ? [line[0]]
      : [],
  );
  const titles = lines.flatMap((line, at) =>
    (isBareTitle(lines, at) && !isEventOnly(line)) || (isAdorned(line) && adorned.includes(line[0])) ? [at] : [],
  );
  // Where all talks have a number and a speaker, what has neither stands within one.
  const talks = titles.filter((at) => isLabelled(lines[at + 1] ?? ''));
  const isNumbered = (at: number): boolean => /^\d/.test(lines[at] ?? '');
  const areNumbered = talks.length > 1 && talks.every(isNumbered);
  const title = titleLine(lines, titles[0] ?? lines.length);
  const stack: number[] = [];
  const rewritten = lines.map((line, at) => {
    if (fenced[at]) return line;
    if (at === title) return `# ${line.trim()}`;
    if (titles.includes(at)) {
      const text = isAdorned(line) ? line.slice(1).trim() : line.trim();
      const now = `${areNumbered && at > (talks[0] ?? 0) && !isNumbered(at) ? '###' : '##'} ${text}`;
      changes.push({ code: 'foundHeading', line: at + 1, was: line.trim(), now, confidence: 0.7 });
      return now;
    }
    const item = bullet.exec(line);
    if (!item) {
      if (line.trim() !== '' && indentOf(line) === 0) stack.length = 0;
      return line;
    }
    const [, , text = ''] = item;
    const mark = line.trim()[0] ?? '';
    const indent = indentOf(line) + 2 * (stack.length > 0 ? (bulletDepth[mark] ?? 0) : 0);
    while (stack.length > 0 && (stack.at(-1) ?? 0) >= indent) stack.pop();
    stack.push(indent);
    return `${'  '.repeat(stack.length - 1)}- ${text}`;
  });
  return { lines: rewritten, changes };
}

/** Obsidian's links and pictures. */
const fromLinks = (line: string): string =>
  line
    .replace(/!\[\[([^\]|\n]+)(?:\|[^\]\n]*)?\]\]/g, (_whole, name: string) => `![${name}](${encodeURI(name)})`)
    .replace(/\[\[([^\]|\n]+)\|([^\]\n]+)\]\]/g, '$2')
    .replace(/\[\[([^\]\n]+)\]\]/g, '$1');

/** Obsidian's and Notion's own marks, and lists that Markdown does not know. */
function fromMarks(given: string, hasLabels: boolean): string {
  // Where addresses stand apart under labels, brackets within brackets may be such a label.
  const line = hasLabels ? given : fromLinks(given);
  return line
    .replace(/(?<![=\w])==([^=\s](?:[^=\n]*[^=\s])?)==(?![=\w])/g, '**$1**')
    .replace(
      /^(\s*>\s*)\[!(\w+)\][+-]?\s*(.*)$/,
      (_whole, mark: string, kind: string, title: string) => `${mark}**${title || kind}**`,
    )
    .replace(letterItem, '$1- $2. $3')
    .replace(circled, '$1- $2 $3')
    .replace(bullet, '$1- $2');
}

/** Turns the lines of a note into Markdown. Furniture of blogs is taken out and listed. */
export function toMarkdownLines(text: string): Rewritten {
  const given = text.split('\n');
  const fenced = inFences(given);
  const changes: Change[] = [];
  const headed = withHeadings(given, fenced);
  const kept = headed.map((line, at) => {
    const was = given[at]?.trim() ?? '';
    if (line.startsWith('#') && was.startsWith('#') && line !== given[at])
      changes.push({ code: 'foundHeading', line: at + 1, was, now: line, confidence: 0.9 });
    else if (line !== given[at]) changes.push({ code: 'replacedHtml', line: at + 1, was, now: line.trim() });
    if (fenced[at] || !boilerplate.some((one) => one.test(line.trim()))) return line;
    changes.push({ code: 'removedBoilerplate', line: at + 1, was: line.trim(), now: '' });
    return '';
  });
  const isPlain =
    !isMarkdown.test(kept.join('\n')) &&
    kept.some((line, at) => bullet.test(line) || letterItem.test(line) || namesTalk(kept, at));
  const plain = isPlain ? fromPlainText(kept, fenced) : { lines: kept, changes: [] };
  const counted = meantTitles(plain.lines, { isPlain }).filter((at) => !fenced[at]);
  const hasLabels = /^ {0,3}\[[^\]]+\]+:\s/m.test(text);
  const lines = plain.lines.map((line, at) => {
    if (fenced[at]) return line;
    if (counted.includes(at)) {
      changes.push({ code: 'foundHeading', line: at + 1, was: line.trim(), now: `## ${line.trim()}`, confidence: 0.7 });
      return `## ${line.trim()}`;
    }
    const now = fromMarks(line, hasLabels);
    if (now !== line && !isPlain)
      changes.push({ code: 'rewroteMark', line: at + 1, was: line.trim(), now: now.trim() });
    return now;
  });
  return { text: lines.join('\n'), changes: [...changes, ...plain.changes] };
}
