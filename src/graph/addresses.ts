import { nearestOf } from '../korean/nearest.ts';
import { toNameKey } from '../korean/normalise.ts';
import { fixedPages, toEvent, toService, toSession, toSpeaker, toTopic, toYear } from '../links.ts';
import { type Place, type Problem, problem } from '../problems/problem.ts';
import { lineOf } from '../schema/parse.ts';
import type { Graph } from './graph.ts';
import type { Source } from './records.ts';

/** Every address that was ever published: pages, and of each its headings by id with their titles. */
export type Ledger = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A record with the address of its page. */
interface Page {
  readonly path: string;
  readonly redirects: readonly string[];
  readonly from: Source;
}

function pagesOf(graph: Graph): Page[] {
  const toPage =
    <Id>(toPath: (id: Id) => string) =>
    ({ id, from, data }: { id: Id; from: Source; data: { redirects: readonly string[] } }): Page => ({
      path: toPath(id),
      redirects: data.redirects,
      from,
    });
  return [
    ...[...graph.sessions.values()].filter(({ data }) => !data.draft).map(toPage(toSession)),
    ...[...graph.events.values()].map(toPage(toEvent)),
    ...[...graph.services.values()].map(toPage(toService)),
    ...[...graph.topics.values()].map(toPage(toTopic)),
    ...[...graph.speakers.values()].map(toPage(toSpeaker)),
  ];
}

/** The addresses that the site has now. */
export function toLedger(graph: Graph): Ledger {
  const ledger: Record<string, Record<string, string>> = {};
  for (const path of [...fixedPages, ...graph.years.map(toYear), ...pagesOf(graph).map((page) => page.path)])
    ledger[path] = {};
  for (const { id, data, body } of graph.sessions.values()) {
    if (data.draft) continue;
    ledger[toSession(id)] = Object.fromEntries(body.sections.flatMap((one) => (one.id ? [[one.id, one.title]] : [])));
  }
  return ledger;
}

/** Where former addresses lead: path to path. */
export function toRedirects(graph: Graph): ReadonlyMap<string, string> {
  return new Map(pagesOf(graph).flatMap(({ path, redirects }) => redirects.map((was) => [was, path] as const)));
}

/** What was recorded before stays, what is new comes to it; by path. */
export function extendLedger(ledger: Ledger, now: Ledger): Ledger {
  const paths = [...new Set([...Object.keys(ledger), ...Object.keys(now)])].sort();
  return Object.fromEntries(paths.map((path) => [path, { ...now[path], ...ledger[path] }]));
}

/** Words by which two titles are held to be of the same thing. */
const wordsOf = (title: string): string[] => title.match(/[A-Za-z0-9]+|[가-힣]{2,}/g)?.map(toNameKey) ?? [];

/** Whether a title still speaks of what it did: one of its words is left, as a whole or as the beginning of another. */
function isAbout(was: string, now: string): boolean {
  const [before, after] = [wordsOf(was), wordsOf(now)];
  if (before.length === 0 || toNameKey(was) === toNameKey(now)) return true;
  return before.some((word) => after.some((other) => other.startsWith(word.slice(0, 2)) || word.startsWith(other)));
}

/** What was published and is no more, or means something else, without a way on from it. */
export function checkLedger(
  ledger: Ledger,
  graph: Graph,
  placeOf: (path: string, anchor?: string) => Place,
): Problem[] {
  const now = toLedger(graph);
  const redirects = toRedirects(graph);
  const anchors = new Map([...graph.sessions.values()].map(({ id, data }) => [toSession(id), data.anchors]));
  return Object.entries(ledger).flatMap(([path, headings]) => {
    const target = now[path] ? path : redirects.get(path);
    if (target === undefined) return [problem('lostPage', placeOf(path), path, nearestOf(path, Object.keys(now)))];
    return Object.entries(headings).flatMap(([anchor, was]) => {
      const title = now[target]?.[anchor];
      if (title === undefined) {
        const alias = Object.hasOwn(anchors.get(target) ?? {}, anchor);
        return alias ? [] : [problem('lostAnchor', placeOf(path, anchor), path, anchor)];
      }
      return isAbout(was, title) ? [] : [problem('movedAnchor', placeOf(path, anchor), anchor, was, title)];
    });
  });
}

/** Former addresses that cannot lead on: one that is a page, one that two pages claim, a heading that is there or is not. */
export function checkRedirects(graph: Graph): Problem[] {
  const now = toLedger(graph);
  const claimed = new Map<string, string>();
  const pages = pagesOf(graph).flatMap(({ path, redirects, from }) =>
    redirects.flatMap((was, at) => {
      const place = { file: from.file, line: lineOf(from.lines, ['redirects', at]) };
      if (now[was]) return [problem('unusableRedirect', place, was, '지금 있는 글')];
      const other = claimed.get(was);
      claimed.set(was, path);
      return other === undefined ? [] : [problem('unusableRedirect', place, was, `${other}도 이어받음`)];
    }),
  );
  const headings = [...graph.sessions.values()].flatMap(({ id, data, from }) =>
    Object.entries(data.anchors).flatMap(([was, to]) => {
      const there = now[toSession(id)] ?? {};
      if (there[was] === undefined && there[to] !== undefined) return [];
      return [problem('unusableAnchor', { file: from.file, line: lineOf(from.lines, ['anchors', was]) }, was)];
    }),
  );
  return [...pages, ...headings];
}
