import { toNameKey } from '../../korean/normalise.ts';
import { findDate, findEventName, findYear, fullDate } from './event-name.ts';

/** An event as a note names it. */
export interface FoundEvent {
  readonly name: string;
  readonly year: number;
  /** "2019-04-18" */
  readonly date: string | undefined;
  readonly confidence: number;
  /** What names it: a title, a tag, the name of the file. */
  readonly from: string;
}

/** An event of the site, to be recognised in notes. */
export interface KnownEvent {
  readonly id: string;
  readonly names: readonly string[];
  readonly year: number;
}

/** "18.12.18, 장소": a day whose year has two digits. */
const shortDay = /(?:^|[\s([-])(1[1-9]|2\d)[./](?:0?[1-9]|1[0-2])[./](?:[0-2]?\d|3[01])(?=[\s,)(\]]|\.\s|\.?$)/m;

/** When a blog says that a post was written: a day with a time, and not from one time to another. */
const postedAt = new RegExp(`${fullDate.source}[.일]?[^\\S\\n]+\\d{1,2}:\\d{2}(?!\\d|:|\\s*[~–-])`, 'g');

/** A year that stands anywhere in a text is taken only where conferences of today may have been in it. */
const likely = (year: number | undefined): number | undefined =>
  year !== undefined && year >= 2010 ? year : undefined;

interface Clues {
  /** What stands before the note. */
  readonly meta: {
    readonly title: string | undefined;
    /** As written, "2021-09-30 10:00". */
    readonly date: string | undefined;
    readonly tags: readonly string[];
    readonly about?: string | undefined;
  };
  /** Top headings, or the first lines, most telling first. */
  readonly titles: readonly string[];
  readonly text: string;
  readonly file: string;
  /** The recordings to which it links. */
  readonly recordings?: readonly { readonly event: string | undefined; readonly year: number | undefined }[];
}

/** The year of the recordings to which a note links, where all are of one. */
function yearRecorded({ recordings = [] }: Clues): number | undefined {
  const years = new Set(recordings.flatMap(({ year }) => year ?? []));
  return years.size === 1 ? [...years][0] : undefined;
}

const yearOfShortDay = (text: string): number | undefined => {
  const [, year] = shortDay.exec(text) ?? [];
  return year ? 2000 + Number(year) : undefined;
};

/** A text without the days in addresses: they are those of other pages. */
const withoutPaths = (text: string): string =>
  text.replace(/((?:https?:\/\/|\]\()[^\s)\]]*?)\/20\d{2}\/\d{1,2}(?=\/)[^\s)\]]*/g, '$1');

/** A text without pictures: their names say when they were taken, or cut from a screen. */
const withoutPictures = (text: string): string =>
  text.replace(/!\[\[[^\]\n]{0,200}\]\]|!\[[^\]\n]{0,200}\]\([^)\n]{0,400}\)|<img[^>\n]{0,500}>/g, ' ');

const headOf = (text: string): string => withoutPaths(withoutPictures(text.split('\n').slice(0, 40).join('\n')));

/** "3월 26일" at the head and a picture of 2019-03-26: the year of a day that is told without. */
function yearStamped(head: string, text: string): number | undefined {
  const [, month = '', day = ''] = /(?<!\d|20\d\d년\s?)(\d{1,2})월\s?(\d{1,2})일/.exec(head) ?? [];
  const stamp = `(20[0-4]\\d)[-_./]?${month.padStart(2, '0')}[-_./]?${day.padStart(2, '0')}(?!\\d)`;
  const [, year] = month === '' ? [] : (new RegExp(stamp).exec(text) ?? []);
  return year ? Number(year) : undefined;
}

/** "2017년 12월 14일에 있었던", "2017 가을 행사에서": when something was, said in words. */
const held = [
  new RegExp(`${fullDate.source}일?(?:\\s?\\([월화수목금토일]\\))?에\\s?(?:있었던|열린|열렸던|진행된|개최된)`),
  /(?:^|[^\d])(20[0-4]\d)년?\s?(?:(?:봄|여름|가을|겨울|상반기|하반기|spring|summer|fall|autumn|winter)\s?)?(?:행사|컨퍼런스|콘퍼런스|세미나|밋업|서밋|모임)에(?:서|\s)/i,
];

function yearHeld(text: string): number | undefined {
  const [, year] = held.map((way) => way.exec(text)).find((found) => found !== null) ?? [];
  return year ? Number(year) : undefined;
}

/** "일시: 2023.11.01", wherever a note says it. */
const dayLabelled = new RegExp(
  `^[\\s>*|-]{0,8}(?:행사\\s?|개최\\s?)?(?:일시|행사일|개최일)[\\s*]{0,4}[:：|]\\s?\\*{0,2}\\s?${fullDate.source}`,
  'm',
);

/** "2017년, 2018년에 이어 이번에": the year behind those of which a line says that it goes on. */
function yearAfterOthers(line: string): number | undefined {
  const [, last] = /(20[0-4]\d)년?에\s이어(?:서)?[^.]{0,20}(?:이번|올해)/.exec(line) ?? [];
  return last ? Number(last) + 1 : undefined;
}

/** "2018년 누리가 공개한 모델": a year of something else. */
const published = /20[0-4]\d년(?:에)?\s\S{1,20}(?<!님)[이가]\s(?:발표|출시|공개|제안|개발)한\s/;

/** "행사 2023 시간표와 행사 2022 후기" → "행사 2022 후기": of two years in a title the one of the account counts. */
const accountOf = (title: string): string =>
  /20[0-4]\d.{0,30}\s(?:및|와|과|그리고|&)\s+(\S.{0,40}20[0-4]\d년?\s?(?:후기|리뷰|참관기|참석기|참가기|정리|회고))/.exec(
    title,
  )?.[1] ?? title;

/** "DEVIEW 2021에 참여해", "example.com/deview-21", anywhere in a text: a year that stands beside no event is that of something else. */
const yearBesideEvent = (text: string): number | undefined =>
  text
    .split('\n')
    .filter((line) => line.length <= 300 && /20[0-4]\d|[a-z]-\d\d(?![\d-])/.test(line))
    .map((line) => likely(findEventName(withoutPaths(line).replace(/(?<=[a-z])-(?=\d\d(?![\d-]))/g, ' '))?.year))
    .find(Boolean);

/** The year in which it was, where no event says it: from titles, a day at the head, the file, the day of the post. */
export function findEventYear(clues: Clues): number | undefined {
  const { meta, titles, text, file } = clues;
  const head = headOf(text);
  const day = findDate(head.replace(postedAt, ''));
  const path = file.normalize('NFC');
  const posted = findDate(meta.date ?? '') ?? findDate(path.replace(/[_/]/g, '-'));
  const yearOfDay = (found: string | undefined): number | undefined => (found ? Number(found.slice(0, 4)) : undefined);
  // A day that is the one of the post but for its year.
  const isMistyped = day !== undefined && day !== posted && day.slice(4) === posted?.slice(4);
  return (
    yearHeld(head) ??
    findYear(accountOf(meta.title ?? '')) ??
    yearOfDay(isMistyped ? posted : undefined) ??
    titles
      .map((title) => yearAfterOthers(title) ?? likely(findYear(accountOf(title).replace(published, ' '))))
      .find(Boolean) ??
    yearOfDay(day) ??
    yearOfShortDay(head) ??
    yearRecorded(clues) ??
    findYear(path) ??
    yearOfDay(dayLabelled.exec(text)?.slice(1).join('-')) ??
    yearStamped(head, text) ??
    yearOfDay(posted) ??
    yearBesideEvent(text)
  );
}

const namesOne = (text: string, { names }: KnownEvent): boolean =>
  names.some((name) => name.length > 3 && toNameKey(text).includes(toNameKey(name)));

/**
 * The event of a note: its name from the title, its year from beside it, else from a date. A date at the head of the
 * note is taken for the event's; the one of a blog post only says the year.
 */
export function findEvent(clues: Clues, known: readonly KnownEvent[]): FoundEvent | undefined {
  const { meta, titles, text, file, recordings = [] } = clues;
  const head = headOf(text);
  const path = file.normalize('NFC');
  const places = [
    accountOf(meta.title ?? ''),
    ...titles.map(accountOf),
    meta.about ?? '',
    path.replace(/[-_/.]+/g, ' '),
    ...meta.tags,
    head,
  ].filter(Boolean);
  let name: string | undefined;
  let year: number | undefined;
  let confidence = 0.9;
  let from = '';
  for (const [index, place] of places.entries()) {
    const lines = place.split('\n');
    const naming = lines.find((line) => findEventName(line) !== undefined);
    const found = naming === undefined ? undefined : findEventName(naming);
    if (!found) continue;
    if (name === undefined) {
      name = found.name;
      from = naming?.trim() ?? '';
      confidence = index === 0 ? 0.9 : index < places.length - 1 ? 0.8 : 0.6;
    }
    if (found.year !== undefined) {
      year = found.year;
      break;
    }
  }
  if (name === undefined) {
    const same = known.find((event) => namesOne(head, event));
    name = same?.names[0];
    from = name ?? '';
    confidence = 0.6;
    year = same && likely(findYear(head.split('\n').find((line) => namesOne(line, same)) ?? ''));
  }
  if (name === undefined) {
    const recorded = recordings.find(({ event }) => event !== undefined);
    name = recorded?.event;
    from = name ?? '';
  }
  const day = findDate(head.replace(postedAt, ''));
  year ??= findEventYear(clues);
  if (name === undefined || year === undefined) return undefined;
  const date = day?.startsWith(String(year)) ? day : undefined;
  return { name: nameWithoutYear(name), year, date, confidence, from };
}

const nameWithoutYear = (name: string): string =>
  name
    .replace(/\s*(?:20\d{2}|['’]\d{2})년?\s*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The event of the site that a found one is, by name and year. */
export function matchEvent(found: FoundEvent, known: readonly KnownEvent[]): KnownEvent | undefined {
  const key = toNameKey(found.name);
  return known.find(
    (event) =>
      event.year === found.year &&
      event.names.some((name) => {
        const other = toNameKey(name.replace(/20\d{2}/g, ''));
        return other.length > 3 && (other === key || other.includes(key) || key.includes(other));
      }),
  );
}
