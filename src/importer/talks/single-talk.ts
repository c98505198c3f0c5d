import type { RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { toNameKey } from '../../korean/normalise.ts';
import { isEventOnly } from '../event/event-name.ts';
import { recordingsOf } from '../event/recording.ts';
import { peopleBelow, peopleIntroduced } from '../people/below.ts';
import { parseSpeakers } from '../people/people.ts';
import type { Person } from '../people/person.ts';
import { peopleInSentence } from '../people/sentence-speakers.ts';
import { peopleInTitle, splitTitle } from '../people/title-speakers.ts';
import { isHeading, lineOf } from '../tree/blocks.ts';
import { isBeside, stripNumber } from './heading-words.ts';
import type { Rated } from './marks.ts';
import { eachOnce, peopleTold, peopleToldLater, type Talk } from './talk.ts';
import { isTitleHeading, labelledTitle } from './title-label.ts';
import { titleOfTalk } from './title-of-talk.ts';

/** What a note says of itself outside its text. */
export interface About {
  readonly title: string | undefined;
  readonly titleLine?: number;
  readonly file: string;
  readonly speaker?: string | undefined;
  readonly about?: string | undefined;
}

/** Who speaks in the recording to which a note of one talk links, where it links to one. */
function peopleRecorded(nodes: readonly RootContent[]): readonly Person[] {
  const recordings = recordingsOf(nodes).filter(({ people }) => people.length > 0);
  const [first, ...others] = recordings;
  const isOne = others.every(({ title }) => title === first?.title);
  return first && isOne ? first.people : [];
}

/** The title of the one recording that the head of a note links to, where it says of which event it is. */
export function recordedTitle(nodes: readonly RootContent[]): string | undefined {
  const isFlat = (node: RootContent): boolean =>
    node.type !== 'list' || node.children.every(({ children }) => children.length === 1);
  const [first, ...others] = recordingsOf(nodes.slice(0, 6).filter(isFlat));
  const title = first?.event && others.length === 0 ? titleOfTalk(first.title) : '';
  return title.length >= 10 && !isEventOnly(title) && !isBeside(title) ? title : undefined;
}

/** How it is said that a talk was heard: “제목” 강연을 듣고, [제목](주소) 발표를 보고 정리했다 */
const heard =
  /^['"”’>〉》」』]?\s*(?:(?:을|를)\s(?:들|듣)|(?:이?라는\s)?(?:(?:주제|제목)(?:의|로)\s)?(?:발표|강연|강의|세션|영상|웨비나|세미나)(?:\s?(?:내용|영상))?(?:을|를|의|에|에서)?\s(?:\S+\s){0,3}?(?:듣|들은|들었|보고|보며|본\s|시청|정리|요약|참석))/;

/** The talk that a note says before its sections to be of, by a link, in bold or in quotation marks, with its line. */
export function heardTitle(nodes: readonly RootContent[]): { text: string; line: number } | undefined {
  const end = nodes.findIndex((node, at) => at > 0 && isHeading(node));
  for (const block of nodes.slice(0, end < 0 ? 4 : Math.min(end, 4))) {
    const node = block.type === 'blockquote' ? block.children[0] : block;
    if (node?.type !== 'paragraph') continue;
    const text = plainText(node).replace(/\s+/g, ' ');
    const apart = node.children
      .filter(({ type }) => type === 'link' || type === 'strong')
      .map((link) => plainText(link).trim())
      .filter((link) => !/^\S+\.\S+$|:\/\//.test(link));
    const quoted = [...text.matchAll(/['"“‘<〈《「『]([^'"“‘<>”’]{6,80})(?=['"”’>〉》」』])/g)].map(
      ([, one = '']) => one,
    );
    const title = [...apart, ...quoted].find(
      (one) => one.length >= 6 && heard.test(text.slice(text.indexOf(one) + one.length)),
    );
    const at = node.children.find((child) => title !== undefined && plainText(child).includes(title));
    if (title !== undefined && !isEventOnly(title)) return { text: title, line: lineOf(at ?? node) };
  }
  return undefined;
}

/** The title that stands apart at the head of a box without a language, where a note is written in one. */
function boxedTitle(nodes: readonly RootContent[]): { text: string; line: number } | undefined {
  const [box, ...others] = nodes.filter((node) => node.type === 'code');
  const [text = '', below = ''] = box?.value.split('\n') ?? [];
  const isTitle = /^[\p{L}\d]/u.test(text) && text.length <= 60 && !/[{};=<>]|(?:다|요|음|함)[.!]?$/.test(text);
  const isWritten = box !== undefined && !box.lang && others.length === 0 && /[가-힣]{2}/.test(text);
  return isWritten && isTitle && text.length >= 6 && below.trim() === '' && box.value.includes('\n')
    ? { text, line: lineOf(box) + 1 }
    : undefined;
}

/** What a first line says that is no sentence, with a person and nothing else on the next: a title in plain text. */
function titleAbovePerson([node, next]: readonly RootContent[]): string | undefined {
  const lines = [node, next].flatMap((one) => (one?.type === 'paragraph' ? plainText(one).split('\n', 2) : []));
  const [title = '', person = ''] = lines.map((line) => line.trim());
  const isTitle = title.length >= 6 && title.length <= 100 && !/[.!?]$|[다요]$|\d:\d{2}/.test(title);
  const people = person.length <= 60 ? parseSpeakers(person) : [];
  return isTitle && people.some(({ confidence }) => confidence >= 0.75) ? title : undefined;
}

/** What a first line that stands apart from the text says: one link, bold letters, a question, or what stands above a person. */
function leadingTitle(nodes: readonly RootContent[]): string | undefined {
  const [node] = nodes;
  if (node?.type !== 'paragraph') return undefined;
  if (node.children.length !== 1) return titleAbovePerson(nodes);
  const [only] = node.children;
  const text = plainText(node).trim();
  const isApart = only?.type === 'link' || only?.type === 'strong' || /^[^\n]+\?$/.test(text);
  const isTitle = isApart && !/^https?:/.test(text) && text.length >= 6 && text.length <= 100;
  return isTitle ? text : titleAbovePerson(nodes);
}

/** "# 메모" right above "## 제목" is a folder: where there is no third heading, or where the note is called like the second. */
function titleUnder(top: Rated, rated: readonly Rated[], title = ''): Rated {
  const headings = rated.filter(({ level }) => level < 7);
  const under = headings.find(({ at, level }) => at === top.at + 1 && level === top.level + 1);
  if (under === undefined || under.text.length < 10 || under.isFurniture || under.isContainer) return top;
  const isShort = headings.length === 2 && /^\S{1,10}$/.test(top.text);
  return isShort || toNameKey(title).includes(toNameKey(under.text)) ? under : top;
}

/** The heading that the title of a note ends with: "숲 교육 및 람다 이해하기" above "## 람다 이해하기" */
const headingOfTitle = (rated: readonly Rated[], title = ''): Rated | undefined =>
  rated.find(
    ({ level, text, isFurniture, isEvent }) =>
      level < 7 &&
      !isFurniture &&
      !isEvent &&
      text.length >= 10 &&
      // A word more is a word of the title.
      title.length - text.length > 6 &&
      toNameKey(title).endsWith(toNameKey(text)),
  );

/** What a file is called. */
const nameOfFile = (file: string): string => titleOfTalk(file.replace(/^.*\//, '').replace(/\.[^.]+$/, ''));

/** The same, where it says more than of which event and day the note is. */
function fileTitle(file: string): string | undefined {
  const name = nameOfFile(file);
  const isTelling = /[가-힣]{2}/.test(name) || (name.match(/[A-Za-z]{3,}/g)?.length ?? 0) > 1;
  return isTelling && !isEventOnly(name.replace(/[-_]+/g, ' ')) ? name : undefined;
}

/** The first heading that may be a title, where neither the note nor its file says one. */
const firstTelling = (rated: readonly Rated[], file: string): Rated | undefined =>
  fileTitle(file) === undefined
    ? rated.find(
        ({ level, isFurniture, isContainer, isEvent }) => level < 7 && !isFurniture && !isContainer && !isEvent,
      )
    : undefined;

/** The talk that a note tells of, under the title that the note, a label in it or its file has. */
export function toSingleTalk(rated: readonly Rated[], nodes: readonly RootContent[], about: About): Talk {
  const { title, titleLine = 1, file, speaker, about: sentence = '' } = about;
  const first = nodes.findIndex((node) => node.type !== 'thematicBreak');
  const head = rated.find((mark) => mark.level < 7 && (mark.at === first || mark.level === 1));
  // Below a title of the file, the first of several headings is that of a section.
  const isSection =
    title !== undefined && head !== undefined && rated.filter(({ level }) => level === head.level).length > 1;
  const alone =
    head && !isSection && (head.at === first || rated.filter(({ level: one }) => one === head.level).length === 1)
      ? head
      : undefined;
  const above = headingOfTitle(rated, title) ?? (alone && titleUnder(alone, rated, title));
  const recorded = recordedTitle(nodes);
  const said = heardTitle(nodes) ?? boxedTitle(nodes);
  const labelled = labelledTitle(nodes);
  // Without a heading, a first line of one link or in bold letters is the title.
  const lead = above === undefined && title === undefined ? leadingTitle(nodes.slice(Math.max(0, first))) : undefined;
  const isUntitled = [title, recorded, said, labelled, lead].every((one) => one === undefined);
  const top = isUntitled && (above === undefined || above.isFurniture) ? (firstTelling(rated, file) ?? above) : above;
  const written = top?.text ?? title ?? '';
  const isOfFile =
    title !== undefined &&
    (top === undefined ||
      top.isFurniture ||
      top.isContainer ||
      (top.isEvent && !isEventOnly(title)) ||
      splitTitle(title).people.length > 0);
  const own = isOfFile ? title : written || (lead ?? '');
  const given =
    recorded ?? (said && (own === '' || isEventOnly(own) || own === (top?.isFurniture && top.text)) ? said.text : own);
  // What a label says is the title where nothing else does, or where it is a part of what the page is called.
  const usesLabel =
    labelled !== undefined &&
    (top === undefined || top.isEvent || top.isFurniture || isTitleHeading(top.text)) &&
    (given === '' || isTitleHeading(given) || given.includes(labelled.text));
  const chosen = usesLabel ? labelled.text : given;
  const { title: bare, people } = splitTitle(stripNumber(titleOfTalk(stripNumber(chosen || (title ?? '')))));
  const mark = top ?? { at: -1, level: 1, text: chosen, line: 1 };
  const line = usesLabel
    ? labelled.line
    : given === said?.text
      ? said.line
      : isOfFile
        ? titleLine
        : lead && nodes[first]
          ? lineOf(nodes[first])
          : mark.line;
  // A title that nothing says to be one may stand behind who speaks; a line that is one stands above.
  const isLead = lead !== undefined && plainText(nodes[first] as RootContent).trim() === lead;
  const below = peopleBelow(nodes, isLead ? first : top === above ? mark.at : -1, { isOnly: true });
  // "리뷰입니다. 강연자: 이름" in front of the note
  const [inAbout] = /(?:발표자|연사|강연자|speakers?)\s?[:：].{2,80}$/i.exec(sentence) ?? [];
  const byFile = parseSpeakers(speaker ? `발표자: ${speaker}` : (inAbout ?? ''));
  const inside = [bare, ...nodes.filter(isHeading).map((node) => plainText(node))].flatMap(peopleInTitle);
  const named = eachOnce([...people, ...below.people, ...byFile, ...inside]);
  const told = eachOnce([
    ...peopleInSentence(sentence),
    ...peopleTold(nodes.slice(mark.at + 1)),
    // A sentence may go over lines, and around the title.
    ...nodes.slice(0, 2).flatMap((node) => {
      const text = plainText(node).replaceAll('\n', ' ');
      return peopleInSentence(said ? text.replace(said.text, '') : text);
    }),
  ]);
  // The surest way first.
  const ways: readonly (() => readonly Person[])[] = [
    () => named,
    () => peopleIntroduced(nodes) ?? [],
    () => told,
    () => peopleRecorded(nodes),
    () => eachOnce(peopleToldLater(nodes)),
  ];
  const isFirst = nodes.slice(0, Math.max(0, mark.at)).every((node) => node.type === 'thematicBreak');
  const before = nodes.slice(0, Math.max(0, mark.at));
  return {
    title: bare || nameOfFile(file),
    written: usesLabel ? bare : written,
    line,
    people: ways.map((way) => way()).find(({ length }) => length > 0) ?? [],
    speakerLines: below.lines,
    // A title in the middle stays the heading of what is below it.
    nodes: [...before, ...nodes.slice(isFirst ? mark.at + 1 : Math.max(0, mark.at))].filter(
      (node) => !below.blocks.includes(node),
    ),
    confidence: above || title || usesLabel ? 0.9 : lead ? 0.7 : 0.4,
  };
}
