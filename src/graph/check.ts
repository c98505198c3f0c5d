import { nearestOf } from '../korean/nearest.ts';
import { targetOf } from '../links.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { Body } from '../schema/body.ts';
import { isDescribed } from '../schema/description.ts';
import type { ServiceId } from '../schema/ids.ts';
import { lineOf } from '../schema/parse.ts';
import { checkFates } from './fates.ts';
import { buildGraph, eventOf, type Graph } from './graph.ts';
import { checkNames } from './names.ts';
import type { Records, ServiceRecord, SessionRecord, Source } from './records.ts';
import { checkSpelling } from './spelling.ts';

const placeOf = (from: Source, ...path: (string | number)[]): { file: string; line: number } => ({
  file: from.file,
  line: lineOf(from.lines, path),
});

type Place = ReturnType<typeof placeOf>;

/** What a record may refer to, by kind: the ids that there are, sound or not. */
function idsOf({ broken = new Set(), ...records }: Records) {
  const brokenOf = (collection: string): string[] =>
    [...broken].filter((one) => one.startsWith(`${collection}/`)).map((one) => one.slice(collection.length + 1));
  const services = brokenOf('services');
  return {
    unknownEvent: new Set([...records.events.map(({ id }) => id as string), ...brokenOf('events')]),
    unknownService: new Set([...records.services.map(({ id }) => id as string), ...services]),
    unknownTopic: new Set([...records.topics.map(({ id }) => id as string), ...brokenOf('topics')]),
    unknownSpeaker: new Set([...records.speakers.map(({ id }) => id as string), ...brokenOf('speakers')]),
    unknownLifecycle: new Set(
      records.services.flatMap(({ id, data }) => data.lifecycle.map((one) => `${id}/${one.id}`)),
    ),
    brokenServices: new Set(services),
  };
}
type Ids = ReturnType<typeof idsOf>;
type ReferenceCode = Exclude<keyof Ids, 'brokenServices'>;

/** A reference that leads nowhere, worded by its code. */
function checkReference(code: ReferenceCode, id: string, place: Place, ids: Ids): Problem[] {
  if (ids[code].has(id)) return [];
  // What a broken service's lifecycle holds is not known.
  if (code === 'unknownLifecycle' && ids.brokenServices.has(id.split('/')[0] ?? '')) return [];
  return [problem(code, place, id, nearestOf(id, ids[code]))];
}

function checkAnchor(id: string, place: Place, { sections }: Body): Problem[] {
  const anchors = sections.map((section) => section.id).filter(Boolean);
  return anchors.includes(id) ? [] : [problem('unknownSection', place, id, nearestOf(id, anchors))];
}

function checkFrontMatter({ id, from, data, body }: SessionRecord, ids: Ids): Problem[] {
  return [
    ...checkReference('unknownEvent', eventOf(id), placeOf(from), ids),
    ...data.services.flatMap((service, at) =>
      checkReference('unknownService', service, placeOf(from, 'services', at), ids),
    ),
    ...data.topics.flatMap((topic, at) => checkReference('unknownTopic', topic, placeOf(from, 'topics', at), ids)),
    ...data.speakers.flatMap((speaker, at) =>
      checkReference('unknownSpeaker', speaker.id, placeOf(from, 'speakers', at, 'id'), ids),
    ),
    ...data.announcements.flatMap(({ service, section }, at) => [
      ...checkReference('unknownService', service, placeOf(from, 'announcements', at, 'service'), ids),
      ...checkAnchor(section, placeOf(from, 'announcements', at, 'section'), body),
    ]),
  ];
}

function checkBody({ from, body }: SessionRecord, ids: Ids, graph: Graph, broken: ReadonlySet<string>): Problem[] {
  const { file } = from;
  return [
    ...body.sections.flatMap(({ metrics, claims }) => [
      ...metrics.flatMap(({ service, line }) => checkReference('unknownService', service, { file, line }, ids)),
      ...claims.flatMap(({ since, line }) => checkReference('unknownLifecycle', since, { file, line }, ids)),
    ]),
    ...body.links.flatMap(({ href, line }) =>
      href.startsWith('#')
        ? checkAnchor(href.slice(1), { file, line }, body)
        : checkLink(href, { file, line }, graph, broken),
    ),
  ];
}

function checkLink(href: string, place: Place, graph: Graph, broken: ReadonlySet<string>): Problem[] {
  const target = targetOf(href);
  const isBroken =
    target !== undefined &&
    'id' in target &&
    (broken.has(`${target.kind}s/${target.id}`) ||
      (target.kind === 'session' && broken.has(`events/${eventOf(target.id)}`)));
  const missing = (near?: string): Problem[] => (isBroken ? [] : [problem('unknownPage', place, href, near)]);
  switch (target?.kind) {
    case undefined:
      return missing();
    case 'page':
      return [];
    case 'year':
      return graph.years.includes(target.year) ? [] : missing();
    case 'session': {
      const session = graph.sessions.get(target.id);
      if (!session) return missing(nearestOf(target.id, graph.sessions.keys()));
      return target.section === undefined ? [] : checkAnchor(target.section, place, session.body);
    }
    case 'service':
      return graph.services.has(target.id) ? [] : missing(nearestOf(target.id, graph.services.keys()));
    case 'event':
      return graph.events.has(target.id) ? [] : missing(nearestOf(target.id, graph.events.keys()));
    case 'topic':
      return graph.topics.has(target.id) ? [] : missing(nearestOf(target.id, graph.topics.keys()));
    case 'speaker':
      return graph.speakers.has(target.id) ? [] : missing(nearestOf(target.id, graph.speakers.keys()));
  }
}

/** Reports the second and later records that give the same answer as an earlier one. */
function checkUnique<Item extends { from: Source }>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  toProblem: (item: Item, first: Item) => Problem,
): Problem[] {
  const first = new Map<string, Item>();
  return items.flatMap((item) => {
    const key = keyOf(item);
    const earlier = first.get(key);
    if (earlier) return [toProblem(item, earlier)];
    first.set(key, item);
    return [];
  });
}

/** The services whose pages readers are led to: those that published sessions name, and what those are parts of. */
function shownOf(services: readonly ServiceRecord[], { sessions, mentionsByService }: Graph): Set<ServiceId> {
  const shown = services.filter(({ id }) =>
    mentionsByService.get(id)?.some(({ session }) => !sessions.get(session)?.data.draft),
  );
  return new Set(shown.flatMap(({ id, data }) => [id, data.parent ?? id]));
}

/** What a draft may still have wrong: it keeps the site from nothing, because a draft is on no page of it. */
const unfinished = new Set<Problem['code']>(['unknownPage', 'unknownSection', 'misspelling']);

/**
 * Everything in sound records that refers to nothing, contradicts another file or is there twice. The graph is that of
 * the same records: it knows which pages there are.
 */
export function checkRecords(records: Records, graph: Graph): Problem[] {
  const ids = idsOf(records);
  const broken = records.broken ?? new Set();
  const isAnySessionBroken = [...broken].some((one) => /^(?:sessions|events)\//.test(one));
  // What a draft leads to may be a draft, or a page that only a draft gives rise to: they will be published together.
  const draftFiles = new Set(records.sessions.flatMap(({ data, from }) => (data.draft ? [from.file] : [])));
  const whole = records.sessions.some(({ data }) => data.draft) ? buildGraph(records, { drafts: true }) : graph;
  const shown = shownOf(records.services, graph);
  const problems = [
    ...records.sessions.flatMap((session) => [
      ...checkFrontMatter(session, ids),
      ...checkBody(session, ids, session.data.draft ? whole : graph, broken),
    ]),
    ...checkUnique(
      records.sessions.flatMap(({ id, from, data: { order } }) => (order === undefined ? [] : [{ id, from, order }])),
      ({ id, order }) => `${eventOf(id)} ${order}`,
      (item, first) => problem('duplicateOrder', placeOf(item.from, 'order'), item.order, first.from.file),
    ),
    ...checkUnique(
      records.events,
      ({ data }) => String(data.order),
      (item, first) => problem('duplicateOrder', placeOf(item.from, 'order'), item.data.order, first.from.file),
    ),
    ...records.services.flatMap(({ id, data, from }) => [
      ...(data.parent === undefined ? [] : checkReference('unknownService', data.parent, placeOf(from, 'parent'), ids)),
      ...(isDescribed(data) ? [] : [problem('descriptionToWrite', placeOf(from, 'description'), shown.has(id))]),
      ...((data.kind === 'feature') !== (data.parent !== undefined) || data.parent === id
        ? [problem('parentKind', placeOf(from, 'kind'))]
        : []),
      ...checkUnique(
        data.lifecycle.map((one, index) => ({ ...one, index, from })),
        (one) => one.id,
        (one) => problem('duplicateId', placeOf(from, 'lifecycle', one.index, 'id'), one.id, from.file),
      ),
    ]),
    ...checkNames(records.services, records.topics),
    ...checkSpelling(records),
    ...checkFates(records),
    // What a session that cannot be read speaks of is not known.
    ...(isAnySessionBroken ? [] : records.services)
      .filter(({ id }) => !whole.services.has(id))
      .map(({ from }) => problem('unmentionedService', placeOf(from))),
  ];
  return problems.map((one) =>
    draftFiles.has(one.file) && unfinished.has(one.code) ? { ...one, severity: 'warning' as const } : one,
  );
}
