import { isLabelled } from '../people/people.ts';
import { splitTitle } from '../people/title-speakers.ts';

/* Lines that their writer meant as headings and Markdown does not know as such. Line numbers stay. */

/** Lines "#1 제목" and "#2 제목", or "[1] 제목" and "[2] 제목", that count up and stand apart: no headings in Markdown, but meant as such. */
function countedTitles(lines: readonly string[]): number[] {
  const found = lines.flatMap((line, at) => {
    const [, number] = /^(?:#(?=\d+[.)\s])|\[(?=\d+\]\s))(\d{1,2})[.)\]]?\s+\S.{3,100}$/.exec(line) ?? [];
    const isApart = line.startsWith('[') || (lines[at - 1] ?? '').trim() === '';
    return number !== undefined && isApart ? [{ at, number: Number(number) }] : [];
  });
  const counts = found.length > 1 && found.every(({ number }, index) => number === index + 1);
  return counts ? found.map(({ at }) => at) : [];
}

/** Lines "트랙1_2. 제목" that are no headings, at least two. */
function trackTitles(lines: readonly string[]): number[] {
  const found = lines.flatMap((line, at) =>
    /^[*[(<]*(?:트랙|track|세션|session)\s?[\dA-Z]{1,2}(?:[-_]\d{1,2})?\s?[.:)\]]\s+\S.{5,100}$/i.test(line.trim()) &&
    /^\S/.test(line)
      ? [at]
      : [],
  );
  return found.length > 1 ? found : [];
}

/** Lines "10:30 제목" that stand apart with something right below, and whose times go on: a day told talk by talk. */
function timedTitles(lines: readonly string[]): number[] {
  const found = lines.flatMap((line, at) => {
    const [, hour, minute] = /^(\d{1,2}):(\d{2})(?:\s*[-~–]\s*\d{1,2}:\d{2})?\s+[^\s~–-].{3,100}$/.exec(line) ?? [];
    const isApart = (lines[at - 1] ?? '').trim() === '' && (lines[at + 1] ?? '').trim() !== '';
    return hour !== undefined && isApart ? [{ at, time: Number(hour) * 60 + Number(minute) }] : [];
  });
  const goesOn =
    found.length > 1 && found.every(({ time }, index) => index === 0 || time > (found[index - 1]?.time ?? 0));
  return goesOn ? found.map(({ at }) => at) : [];
}

/** Lines that have one and the same label right below them, at least three: "제목" above "슬라이드 : 주소". */
function labelledBelow(lines: readonly string[]): number[] {
  const found = lines.flatMap((line, at) => {
    const [, label] =
      /^\s*((?:슬라이드|발표\s*자료|자료|영상|slides?|video|발표자|연사|speakers?|시간|장소|트랙|track))\s*[:：]/i.exec(
        line,
      ) ?? [];
    const above = (lines[at - 1] ?? '').trim() === '' ? at - 2 : at - 1;
    const title = (lines[above] ?? '').trim();
    const isTitle =
      /^[^\s#>*+|`:-]/.test(title) && title.length > 3 && title.length <= 100 && !/[.:：]$|(?:다|요)[!?]*$/.test(title);
    return label && isTitle ? [{ at: above, label: label.toLowerCase() }] : [];
  });
  return found.filter(({ label }) => found.filter((other) => other.label === label).length > 2).map(({ at }) => at);
}

/** Lines "■ 제목 - 이름" with one and the same mark, at least two. */
function adornedTitles(lines: readonly string[]): number[] {
  const found = lines.flatMap((line, at) => {
    const [, mark, title = ''] = /^([■□●○◆◇▶▣])\s+(\S.{3,78})$/.exec(line.trimEnd()) ?? [];
    const isNamed = splitTitle(title).people.length > 0 || isLabelled(lines[at + 1] ?? '');
    return mark && isNamed ? [{ at, mark }] : [];
  });
  return found.length > 1 && new Set(found.map(({ mark }) => mark)).size === 1 ? found.map(({ at }) => at) : [];
}

/** Lines that count up, go on in time or have one label below them: titles by what stands around them. */
export const meantTitles = (lines: readonly string[], { isPlain = false } = {}): number[] => [
  ...countedTitles(lines),
  ...timedTitles(lines),
  ...trackTitles(lines),
  ...(isPlain ? [] : [...labelledBelow(lines), ...adornedTitles(lines)]),
];

const heading = /^ {0,3}(#{1,6})[ \t]+\S/;

/** "##제목": more than one sign in front is no tag; where some stand so, a single one is a heading too. */
function spaced(lines: readonly string[]): string[] {
  const tight = /^(#{1,6})(?=[\p{L}\d\p{Extended_Pictographic}*[(<"'“‘])/u;
  const hasTight = lines.some((line) => /^##/.test(line) && tight.test(line));
  return lines.map((line) => (hasTight && /\S/.test(line) ? line.replace(tight, '$1 ') : line));
}

/** "# # 제목", "### - 제목": a mark more in front of a title says nothing. */
const bareHeadings = (lines: readonly string[]): string[] =>
  lines.map((line) => line.replace(/^( {0,3}#{1,6}[ \t]+)(?:(?:#{1,6}|[-*+•>])[ \t]+)+(?=\S)/, '$1'));

/** Tags that part lines and say nothing. */
const rule = /^ {0,3}(?:<(?:br|hr)(?:\s[^<>]*|\/)?>\s*)+$/i;

/** A line of tags is one block with the lines right below it: a heading there is taken out of it. */
function freed(lines: readonly string[]): string[] {
  const free = lines.map((line) => (rule.test(line) ? '' : line));
  for (const [at, line] of free.entries()) {
    const above = free[at - 1] ?? '';
    const before = free[at - 2];
    const isBound = heading.test(line) && /^ {0,3}<(?!!--)[^`]*>\s*$/.test(above);
    if (!isBound || before === undefined || !/^\s*(?:<[^`]*>\s*)?$/.test(before)) continue;
    free[at - 2] = `${before}${above}`;
    free[at - 1] = '';
  }
  return free;
}

/** What a fold is called that holds no talk. */
const isFoldOnly = (text: string): boolean =>
  text.length < 4 ||
  /^(?:.{0,12}\s)?(?:펼치기|접기|더\s?보기|(?:자세히\s)?보기|정답|답|코드|이미지|사진|목차|click|toggle)$/i.test(text);

/** "<details><summary>제목</summary>" around most of a note: each is a heading, one below what stands above it. */
function unfolded(lines: readonly string[]): string[] {
  const turned = [...lines];
  const titles: string[] = [];
  let open = 0;
  let above = 1;
  let held = 0;
  let from: number | undefined;
  for (const [at, line] of lines.entries()) {
    if (/<details[\s>]/i.test(line) && open++ === 0) from = at;
    const [, depth] = open === 0 ? (heading.exec(line) ?? []) : [];
    if (depth) above = depth.length;
    if (open > 0 && line.trim() !== '') held++;
    const [, said] = open === 1 ? (/<summary[^>]*>(.*?)<\/summary>/i.exec(line) ?? []) : [];
    const title = said?.replace(/<[^>]*>/g, ' ').replace(/^[\s#*]+|[\s*]+$/g, '') ?? '';
    if (said !== undefined && from !== undefined && at - from < 3 && !isFoldOnly(title)) {
      titles.push(title);
      if (from < at) turned[from] = '';
      turned[at] = `${'#'.repeat(Math.min(6, above + 1))} ${title}`;
      from = undefined;
    }
    if (/<\/details>/i.test(line) && open > 0 && --open === 0) turned[at] = line.replace(/<\/details>\s*$/i, '');
  }
  const all = lines.filter((line) => line.trim() !== '').length;
  return titles.length > 1 && held > all / 2 ? turned : [...lines];
}

/** Lines as they are where they are fenced; the others with the headings that tags hide. */
export function withHeadings(lines: readonly string[], fenced: readonly boolean[]): string[] {
  // What is fenced is hidden from the rules.
  const seen = lines.map((line, at) => (fenced[at] ? '`' : line));
  const turned = freed(unfolded(bareHeadings(spaced(seen))));
  return lines.map((line, at) => (fenced[at] ? line : (turned[at] ?? line)));
}
