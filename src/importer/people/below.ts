import type { ListItem, RootContent, Table } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { brokenText, firstLineOf, isBold, isHeading, lineOf } from '../tree/blocks.ts';
import { isSurelyPersonal } from './latin-person.ts';
import { memberNamed } from './member.ts';
import { isLabelled, labelledPart, namePictured, parseSpeakers, withoutLinks } from './people.ts';
import type { Person } from './person.ts';
import { honorific, isPersonalName, isSpacedName, mayBeName, nameLikelihood } from './person-name.ts';
import { clean, isNobody, isRole, roleWord } from './position.ts';

/* Who is named below a heading. */

/** A line of a block, and where it is in the note. */
interface Line {
  readonly text: string;
  readonly line: number;
}

/** "### 강연자" as a heading or an item of its own. */
const speakersHeading =
  /^(?:(?:주요|메인|세션|오늘의|초청)\s*)?(?:발표자|강연자|연사자?|강사|스피커|패널|토론자|speakers?|panel(?:ist)?s?)(?:\s*(?:소개|정보|약력|이력|프로필|명단|(?:및|와|과|[/&,])\s*\S{1,8}))?\s*[:：]?$/i;

/** Whether a heading or an item says that speakers are named below it, and no more. */
export const isSpeakersHeading = (text: string): boolean => speakersHeading.test(clean(text));

/** The rows of a table as lines; of one with a column of speakers, what stands in it. */
function linesOfTable({ children }: Table): Line[] {
  const rows = children.map((row) => ({
    cells: row.children.map((cell) => plainText(cell).trim()),
    line: lineOf(row),
  }));
  const [head, ...others] = rows;
  const column = head && head.cells.length > 1 ? head.cells.findIndex(isSpeakersHeading) : -1;
  const isLabelledRow = head !== undefined && column === 0 && !isColumnLabel(head.cells[1] ?? '');
  return column < 0 || isLabelledRow
    ? rows.map(({ cells, line }) => ({ text: cells.join(': '), line }))
    : others.map(({ cells, line }) => ({ text: `발표자: ${cells[column] ?? ''}`, line }));
}

/** "이름" with "직함, 회사" as the only item below it, as one line; undefined where an item is not like that. */
function withItsRole(item: ListItem): string | undefined {
  const text = firstLineOf(item);
  const [, inside, ...others] = item.children;
  const [role, ...more] = inside?.type === 'list' && others.length === 0 ? inside.children : [];
  const said = role && more.length === 0 ? firstLineOf(role) : '';
  return roleWord.test(said) && nameLikelihood(text.replace(honorific, '')) >= 0.4 ? `${text}, ${said}` : undefined;
}

/** The lines of a block as the note has them; of a list, those of its first items. */
function linesOf(node: RootContent): Line[] {
  if (node.type === 'blockquote') return node.children.flatMap(linesOf);
  if (node.type === 'table') return linesOfTable(node);
  if (node.type === 'list')
    return node.children.slice(0, 6).flatMap((item, _at, all) => {
      const areMembers = all.length > 1 && all.every(withItsRole);
      const text = firstLineOf(item);
      const inside = isSpeakersHeading(text) ? item.children.find(({ type }) => type === 'list') : undefined;
      // "발표자" above items of its own
      return inside?.type === 'list'
        ? inside.children.map((one) => ({ text: `발표자: ${firstLineOf(one)}`, line: lineOf(one) }))
        : [{ text: (areMembers && withItsRole(item)) || text, line: lineOf(item) }];
    });
  return brokenText(node)
    .split('\n')
    .map((text, index) => ({ text: text.trim(), line: lineOf(node) + index }))
    .filter(({ text }) => text !== '');
}

/** People named below a heading, with the lines that name them and the blocks that say nothing else. */
export interface Below {
  readonly people: Person[];
  readonly lines: { line: number; text: string }[];
  readonly blocks: RootContent[];
  /** A time of the day right below, as in a programme. */
  readonly hasTime: boolean;
}

const timeOfDay = /^(?:시간|일시|time)?\s*[:：]?\s*\d{1,2}:\d{2}\s*[~–-]/i;

/** "2022.09.21 이름" */
const dayInFront = /^20\d{2}[-./]\s?\d{1,2}[-./]\s?\d{1,2}\.?\s+/;

const withoutDay = (text: string): string => text.replace(dayInFront, '');

/** "소속: 회사", where a line of its own says who speaks. */
const affiliationLine = /^(?:소속|회사)\s*[:：]+\s*(\S.{0,39})$/;

/** How sure a line must be without a label to name a speaker. */
const leastSure = 0.6;

/** A heading that is a name and where they work: "#### 홍길동, 우아한형제들" */
const isPosition = (text: string, least = 0.75): boolean => {
  const [, before, inside] = /^([^()]+)\(([^()]+)\)$/.exec(text) ?? [];
  const [name = '', ...rest] = before && inside ? [before.trim(), inside] : text.split(/\s*[,/|@(]\s*/);
  const isName = nameLikelihood(name.replace(/\s*님$/, '')) >= least || (least < 0.75 && isPersonalName(name));
  return rest.length === 1 && text.length <= 40 && isName;
};

/** A heading of names and where they work: "#### 홍길동, 김철수 (회사)" */
const areAllNamed = (text: string): boolean => {
  const people = parseSpeakers(text);
  return people.length > 1 && text.length <= 60 && people.every(({ confidence }) => confidence >= 0.75);
};

/** A paragraph all in italics: a line that people set apart from the text. */
const isEmphasis = (node: RootContent): boolean =>
  node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'emphasis';

/** "이름 차장, 팀": a line of its own that nothing else is written like. */
const opensWithRole = (text: string): boolean => {
  const [, name = '', role = ''] = /^([가-힣]{3})\s([가-힣]{2,8})\s?(?:님\s?)?[,/|(]\s?.{2,30}$/.exec(text) ?? [];
  return isRole(role) && (nameLikelihood(name) >= 0.4 || mayBeName(name));
};

/** "이름 직함, 회사" and no more. */
const isWithRole = (text: string): boolean =>
  text.length <= 40 && roleWord.test(text) && parseSpeakers(text).some(({ confidence }) => confidence >= 0.9);

/** "Jane Kim", "이름님", "Jane Kim - https://주소", "Jane Kim, 회사": plainly a person and nothing else. */
const isNameOnly = (text: string): boolean => {
  // "밤톨님", "밤톨 님 (회사)": who is called so is a person, whatever the name.
  const [, called = ''] = /^([\p{L}\d_.-]{1,12})\s?님(?:\s?[(（,|/@].{2,30})?$/u.exec(text) ?? [];
  if (called !== '' && !isNobody(called)) return true;
  const name = withoutLinks(text).replace(honorific, '');
  const [front = ''] = name.split(/\s*[,/|@(]\s*|\s+[-–]\s+/);
  return (
    nameLikelihood(name) >= 0.75 ||
    isSpacedName(front) ||
    (name.length <= 50 && !/[.!?]$/.test(name) && isSurelyPersonal(front))
  );
};

/** What a column of a programme is called. */
const isColumnLabel = (text: string): boolean =>
  /^(?:일시|시간|일자|날짜|주제|제목|세션|소속|회사|직함|직책|장소|내용|비고)/.test(text);

/** A table whose rows each say one thing by its label: "발표자 | 이름" */
const isOfLabels = ({ children }: Table): boolean =>
  children.every((row) => row.children.length === 2) &&
  (/^(?:항목|구분)$/.test(plainText(children[0]?.children[0]).trim()) ||
    !isColumnLabel(plainText(children[0]?.children[1]).trim()));

/** A picture, of which a line of ours is left. */
const isPicture = (node: RootContent): boolean => /^\[사진: [^\]\n]*\][^\n]*$/.test(plainText(node).trim());

export function peopleBelow(nodes: readonly RootContent[], at: number, { isOnly = false } = {}): Below {
  const below: Below & { hasTime: boolean } = { people: [], lines: [], blocks: [], hasTime: false };
  const take = ({ text: given, line }: Line): void => {
    const text = namePictured(given) ?? (isNameOnly(given) ? withoutLinks(given) : withoutDay(given));
    const people = parseSpeakers(labelledPart(text) ?? text);
    below.people.push(
      ...(people.some(({ confidence }) => confidence >= leastSure) ? people : parseSpeakers(`by ${text}`)),
    );
    below.lines.push({ line, text: given });
  };
  // A note of one talk may say who speaks anywhere at its head.
  const told = isOnly ? nodes.slice(0, at + 13) : nodes.slice(at + 1, at + 9);
  const near = told.filter((node) => !isPicture(node));
  const start = nodes[at];
  for (const [index, node] of near.entries()) {
    // Where bold lines are titles, the next one begins another talk.
    if (index > 0 && start && isBold(start) && isBold(node) && !isLabelled(plainText(node))) break;
    if (node.type === 'heading') {
      // A heading may name the speaker: "### 발표자: 김일호"
      const text = plainText(node);
      const isNext = nodes.indexOf(node) === at + 1;
      const isBeneath = isNext && isHeading(start) && node.depth > start.depth;
      if (!isLabelled(text) && !(isBeneath && (isPosition(text) || isNameOnly(text) || areAllNamed(text)))) {
        if (isOnly) continue;
        break;
      }
      take({ text, line: lineOf(node) });
      below.blocks.push(node);
      continue;
    }
    const isList = node.type === 'list';
    // A table at the head of a note of one talk, or of two columns right below a title, says what it is of.
    const isTable = node.type === 'table' && (isOnly || (nodes[at + 1] === node && isOfLabels(node)));
    // A box of code right below a title may hold what the programme says, labels and all.
    const isBox = node.type === 'code' && index === 0;
    if (!isList && !isTable && !isBox && node.type !== 'paragraph' && node.type !== 'blockquote') continue;
    // "발표자" alone on the line above
    const above = near[index - 1];
    const isIntroduced = above?.type === 'paragraph' && isSpeakersHeading(plainText(above));
    const lines = linesOf(node).map((line) =>
      isIntroduced && line.text.length <= 60 ? { ...line, text: `발표자: ${line.text}` } : line,
    );
    if (lines.some(({ text }) => timeOfDay.test(text))) below.hasTime = true;
    // First items that each name someone with a role: all speak, anywhere near where the list says nothing else.
    const text = lines.findIndex((line) => !isWithRole(line.text));
    const speaking = isList && (index === 0 || text < 0) ? (text < 0 ? lines.length : text) : 0;
    const naming = lines.filter(({ text: given }, place) => {
      const text = namePictured(given) ?? given;
      if (isLabelled(text) || labelledPart(text)) return parseSpeakers(labelledPart(text) ?? text).length > 0;
      if (isOnly && dayInFront.test(text) && nameLikelihood(withoutDay(text)) >= 0.75) return true;
      if (speaking > 1 && place < speaking) return true;
      if (node.type === 'paragraph' && lines.length === 1 && opensWithRole(text)) return true;
      if (isBox) return false;
      // Without a label only what stands first below the heading, alone or as the first item, names a speaker.
      if ((isOnly ? near.indexOf(node) !== at + 1 : index > 0) || below.people.length > 0) return false;
      if (place === 0 && isNameOnly(text)) return true;
      if (place === 0 && lines.length === 1 && memberNamed(text.replace(honorific, ''))) return true;
      if (isList && (place > 0 || (node.children[0]?.children.length ?? 0) > 1 || text.length > 40)) return false;
      if (isEmphasis(node) && isPosition(text, 0.4)) return true;
      return parseSpeakers(text).some(
        ({ name, confidence }) => confidence >= (isList ? (text.includes(name, 4) ? 0.9 : 0.8) : leastSure),
      );
    });
    // A paragraph of many lines that happens to hold a name is text.
    const isNamed = naming.some(({ text }) => isLabelled(text) || namePictured(text) !== undefined);
    if (naming.length === 0 || (!isList && !isNamed && naming.length < lines.length / 2)) continue;
    for (const line of naming) take(line);
    const affiliation = lines.map(({ text }) => affiliationLine.exec(text)?.[1]).find(Boolean);
    const [only, ...others] = below.people;
    if (only && others.length === 0 && only.affiliation === undefined) below.people[0] = { ...only, affiliation };
    const whole = isList ? node.children.length : lines.length;
    // What else such a line says stays where it is.
    if (!isTable && !isBox && naming.length === whole && naming.every(({ text }) => labelledPart(text) === undefined))
      below.blocks.push(node);
  }
  // A note of one talk may say so by a label at its end as well.
  const last = isOnly && below.people.length === 0 ? nodes.slice(at + 13).flatMap(labelledLines) : [];
  for (const line of last) take(line);
  return below;
}

/** The lines of a paragraph that say in words and with a colon that they name speakers. */
const labelledLines = (node: RootContent): Line[] =>
  node.type === 'paragraph'
    ? linesOf(node).filter(({ text }) => text.length <= 90 && /^(?:발표자|연사|강연자|speakers?)\s?[:：]/i.test(text))
    : [];

/** The people below the one heading of a note that announces who speaks; undefined where there is none, or more. */
export function peopleIntroduced(nodes: readonly RootContent[]): Person[] | undefined {
  const headings = nodes.filter((node) => isHeading(node) && isSpeakersHeading(plainText(node)));
  const [heading] = headings;
  const below = heading && nodes[nodes.indexOf(heading) + 1];
  if (headings.length !== 1 || below === undefined) return undefined;
  // "[이름](주소)은 회사에서 일합니다"
  const [first] = below.type === 'paragraph' ? below.children : [];
  if (first?.type === 'link') return parseSpeakers(`발표자: ${plainText(first)}`);
  return linesOf(below).flatMap(({ text }) => parseSpeakers(`발표자: ${text}`));
}
