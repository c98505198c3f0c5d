import { toKeys, toOtherLayout } from '../korean/keys.ts';
import { toNameKey, toPlainForms } from '../korean/normalise.ts';
import { slipsBetween } from '../korean/slips.ts';
import type { Lexicon } from './lexicon.ts';
import { kindWords } from './result.ts';

/** A page that somebody who typed another address may have meant. */
export interface NearPage {
  readonly path: string;
  readonly title: string;
  /** What it is, in a word; empty for pages without a kind. */
  readonly kind: string;
}

/** A page with what an address may call it: the last part of its own, and its names. */
interface Candidate extends NearPage {
  readonly folder: string;
  readonly names: readonly string[];
  /** The part of the address before the last, where it says something. */
  readonly within?: string | undefined;
}

const shown = 5;
/** Costs of what is not as typed; a slip costs one. */
const cost = { layout: 1, slipped: 1, noWord: 7, allWords: 2, higher: 5, list: 1, otherFolder: 0.5, sameWithin: -0.5 };
/** How much worse than the best a proposal may be. */
const spread = 3;

/** The parts of an address, without what a host, an editor or a chat adds: "/Services/Lambda.html)" → ["services", "lambda"] */
export function toSegments(path: string): string[] {
  let decoded = path;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    // Not every % begins a letter.
  }
  return toPlainForms(decoded)
    .toLowerCase()
    .split(/[/\\]/)
    .map((part) => part.replace(/[\s)\]}>,.;:!?'"’”*]+$/, '').replace(/\.(?:html?|mdx?|json|php|aspx?)$/, ''))
    .filter((part) => part !== '' && part !== 'index');
}

/** An address as words to search for: "/services/lamda-edge/" → "lamda edge" */
export const toWords = (path: string): string => (toSegments(path).at(-1) ?? '').replace(/[-_+\s]+/g, ' ').trim();

const lastPart = (path: string): string => path.split('/').at(-2) ?? '';

function candidatesOf({ sessions, events, entities }: Lexicon, fixed: readonly NearPage[]): Candidate[] {
  const years = [...new Set(events.map(({ year }) => String(year)))];
  return [
    ...fixed.map((page) => ({ ...page, folder: '', names: [lastPart(page.path), page.title] })),
    ...entities.map(({ kind, id, path, names }) => ({
      path,
      title: names[0] ?? id,
      kind: kindWords[kind],
      folder: path.split('/')[1] ?? '',
      names: kind === 'since' ? names : [id, ...names],
    })),
    ...sessions.map(({ path, title, event }) => ({
      path,
      title,
      kind: '세션',
      folder: 'sessions',
      names: [lastPart(path), title],
      within: events[event]?.id,
    })),
    ...events.map(({ id, names }) => ({
      path: `/events/${id}/`,
      title: names[0] ?? id,
      kind: '행사',
      folder: 'events',
      names: [id, ...names],
    })),
    ...years.map((year) => ({
      path: `/years/${year}/`,
      title: `${year}년`,
      kind: '연도',
      folder: 'years',
      names: [year],
    })),
  ];
}

/** Words that name no page of ours. */
const empty = new Set(['aws', 'amazon', 'the', 'and', 'of', 'for', 'to', 'in', 'on', 'with', 'a']);
const wordsIn = (text: string): string[] => text.split(/[\s\-_+·/]+/).filter((word) => word !== '' && !empty.has(word));

/** How far a part of an address is from a name: 0 is the same, Infinity says nothing of it. */
function distanceTo(typed: string, name: string): number {
  const [key, nameKey] = [toNameKey(typed), toNameKey(name)];
  if (key === nameKey) return 0;
  if (key === '' || nameKey === '') return Number.POSITIVE_INFINITY;
  if (toNameKey(toOtherLayout(key)) === nameKey) return cost.layout;
  const keys = toKeys(key);
  const slips = slipsBetween(keys, toKeys(nameKey), Math.floor(keys.length / 3)) + cost.slipped;
  const [words, nameWords] = [wordsIn(typed), wordsIn(name.toLowerCase())];
  const common = words.filter((word) => nameWords.includes(word)).length;
  const share = common / Math.max(words.length, nameWords.length);
  const shared = common === 0 ? Number.POSITIVE_INFINITY : cost.noWord - share * (cost.noWord - cost.allWords);
  return Math.min(slips, shared);
}

/** How far an address is from a page; what stands higher in it weighs less. */
function distanceOf(segments: readonly string[], { path, folder, names, within }: Candidate): number {
  if (toSegments(path).join('/') === segments.join('/')) return 0;
  const [first = ''] = segments;
  const parts = segments.map((segment, at) => {
    const nearest = Math.min(...names.map((name) => distanceTo(segment, name)));
    return nearest + cost.higher * (segments.length - 1 - at);
  });
  const isElsewhere = segments.length > 1 && first !== folder;
  const besides =
    (isElsewhere ? (folder === '' ? cost.list : cost.otherFolder) : 0) +
    (within !== undefined && segments.includes(within) ? cost.sameWithin : 0);
  return Math.min(...parts) + besides;
}

/** The section that an address names, where the session has it. */
function sectionOf({ sessions, sections }: Lexicon, path: string, fragment: string): string {
  // What stands before the first section has no name.
  if (fragment === '') return '';
  const session = sessions.findIndex((one) => one.path === path);
  return sections.some((section) => section.session === session && section.id === fragment) ? `#${fragment}` : '';
}

/**
 * The pages whose addresses are near one that leads nowhere, the nearest first; empty when none is. `path` is what was
 * typed, from the root of the site and still encoded, `fragment` what stood behind its `#`, `fixed` the pages that no
 * lexicon knows.
 */
export function nearestPages(path: string, fragment: string, lexicon: Lexicon, fixed: readonly NearPage[]): NearPage[] {
  const segments = toSegments(path);
  if (segments.length === 0) return [];
  const found = candidatesOf(lexicon, fixed)
    .map((candidate) => ({ candidate, distance: distanceOf(segments, candidate) }))
    .filter(({ distance }) => distance !== Number.POSITIVE_INFINITY)
    .sort((a, b) => a.distance - b.distance);
  const [best] = found;
  if (!best) return [];
  return [
    ...new Map(
      found
        .filter(({ distance }) => distance <= best.distance + spread)
        .map(({ candidate: { path: near, title, kind } }) => [near, { path: near, title, kind }] as const),
    ).values(),
  ]
    .slice(0, shown)
    .map((page) => ({ ...page, path: page.path + sectionOf(lexicon, page.path, fragment) }));
}
