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
  text.replace(/(https?:\/\/[^\s)\]]*?)\/20\d{2}\/\d{1,2}(?=\/)[^\s)\]]*/g, '$1');

const headOf = (text: string): string => withoutPaths(text.split('\n').slice(0, 40).join('\n'));

/** "2017년 12월 14일에 있었던": the day on which something was, said in words. */
function yearHeld(text: string): number | undefined {
  const said = new RegExp(
    `${fullDate.source}일?(?:\\s?\\([월화수목금토일]\\))?에\\s?(?:있었던|열린|열렸던|진행된|개최된)`,
  ).exec(text);
  return said ? Number(said[1]) : undefined;
}

/** The year in which it was, where no event says it: from titles, a day at the head, the file, the day of the post. */
export function findEventYear(clues: Clues): number | undefined {
  const { meta, titles, text, file } = clues;
  const head = headOf(text);
  const day = findDate(head.replace(postedAt, ''));
  const path = file.normalize('NFC');
  const posted = findDate(meta.date ?? '') ?? findDate(path.replace(/[_/]/g, '-'));
  const yearOfDay = (found: string | undefined): number | undefined => (found ? Number(found.slice(0, 4)) : undefined);
  return (
    yearHeld(head) ??
    findYear(meta.title ?? '') ??
    titles.map((title) => likely(findYear(title))).find(Boolean) ??
    yearOfDay(day) ??
    yearOfShortDay(head) ??
    yearRecorded(clues) ??
    findYear(path) ??
    yearOfDay(posted)
  );
}

/**
 * The event of a note: its name from the title, its year from beside it, else from a date. A date at the head of the
 * note is taken for the event's; the one of a blog post only says the year.
 */
export function findEvent(clues: Clues, known: readonly KnownEvent[]): FoundEvent | undefined {
  const { meta, titles, text, file, recordings = [] } = clues;
  const head = headOf(text);
  const path = file.normalize('NFC');
  const places = [
    meta.title ?? '',
    ...titles,
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
    const same = known.find((event) =>
      event.names.some((one) => toNameKey(head).includes(toNameKey(one)) && one.length > 3),
    );
    name = same?.names[0];
    from = name ?? '';
    confidence = 0.6;
  }
  if (name === undefined) {
    const recorded = recordings.find(({ event }) => event !== undefined);
    name = recorded?.event;
    from = name ?? '';
  }
  const day = findDate(head.replace(postedAt, ''));
  year ??= findEventYear(clues) ?? likely(findYear(head)) ?? likely(findYear(withoutPaths(text)));
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
