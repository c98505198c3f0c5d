import { romanise, romaniseName } from '../../korean/romanise.ts';

const most = 60;

/** Addresses that mean something else: on this site, on servers, on Windows. */
const reserved =
  /^(?:index|feed|rss|atom|sitemap|404|500|api|search|new|edit|assets|static|public|con|prn|aux|nul|com\d|lpt\d)$/;

/** A text as the part of an address: Latin words as they are, Hangul romanised. Empty where nothing is left. */
export function toSlug(text: string): string {
  const plain = romanise(text.normalize('NFC'))
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[̀-ͯ'’]+/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (plain.length <= most) return plain;
  // Whole words only.
  const cut = plain.slice(0, most + 1);
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : cut.slice(0, most);
}

/** The slug of a session: what of the title is Latin when that says enough, else all of it romanised. */
export function toSessionSlug(title: string, order: number): string {
  const latin = toSlug(title.replace(/[가-힣]+/g, ' '));
  const slug = latin.replace(/-/g, '').length >= 6 && latin.includes('-') ? latin : toSlug(title);
  return slug === '' || reserved.test(slug) || /^\d+$/.test(slug) ? `session-${order}${slug ? `-${slug}` : ''}` : slug;
}

/** The same with a number behind it where it is taken. Takes it. */
export function toFree(slug: string, taken: Set<string>): string {
  let free = slug;
  for (let number = 2; taken.has(free); number++) free = `${slug}-${number}`;
  taken.add(free);
  return free;
}

/** The id of a heading where its Latin words say enough; undefined else, and the heading gets its own Korean words. */
export function toHeadingId(text: string): string | undefined {
  const words = text.match(/[A-Za-z][A-Za-z0-9]*/g) ?? [];
  const hangul = text.match(/[가-힣]+/g) ?? [];
  if (words.join('').length < 2 || hangul.join('').length > words.join('').length * 2) return undefined;
  const slug = toSlug(words.join(' '));
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) ? slug : undefined;
}

/** The file name of a speaker. */
export const toSpeakerSlug = (name: string): string =>
  (/^[가-힣]{2,4}$/.test(name) ? toSlug(romaniseName(name)) : toSlug(name)) || 'speaker';

/** The file name of an event: "AWS Summit Seoul", 2019 → "aws-summit-seoul-2019" */
export const toEventSlug = (name: string, year: number): string => `${toSlug(name) || 'event'}-${year}`;
