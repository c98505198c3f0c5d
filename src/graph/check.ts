import { nearestOf } from '../korean/nearest.ts';
import { targetOf } from '../links.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { lineOf } from '../schema/parse.ts';
import { eventOf, type Graph } from './graph.ts';
import { checkNames } from './names.ts';
import { checkSpelling } from './spelling.ts';
import type { Records, SessionRecord, Source } from './records.ts';

const placeOf = (from: Source, ...path: (string | number)[]): { file: string; line: number } => ({
  file: from.file,
  line: lineOf(from.lines, path),
});

/** Ids of every kind, for "is there one?" and "which one was meant?". */
function idsOf(records: Records) {
  return {
    events: new Set<string>(records.events.map(({ id }) => id)),
    services: new Set<string>(records.services.map(({ id }) => id)),
    topics: new Set<string>(records.topics.map(({ id }) => id)),
    speakers: new Set<string>(records.speakers.map(({ id }) => id)),
    lifecycle: new Set(records.services.flatMap(({ id, data }) => data.lifecycle.map((one) => `${id}/${one.id}`))),
  };
}
type Ids = ReturnType<typeof idsOf>;

function checkSession({ id, from, data, body }: SessionRecord, ids: Ids, graph: Graph): Problem[] {
  const problems: Problem[] = [];
  const event = eventOf(id);
  if (!ids.events.has(event)) {
    problems.push(problem('unknownEvent', placeOf(from), event, nearestOf(event, ids.events)));
  }
  const services = (service: string, line: number): void => {
    if (!ids.services.has(service)) {
      problems.push(problem('unknownService', { file: from.file, line }, service, nearestOf(service, ids.services)));
    }
  };
  data.services.forEach((service, index) => services(service, lineOf(from.lines, ['services', index])));
  data.topics.forEach((topic, index) => {
    if (!ids.topics.has(topic)) {
      problems.push(problem('unknownTopic', placeOf(from, 'topics', index), topic, nearestOf(topic, ids.topics)));
    }
  });
  data.speakers.forEach((speaker, index) => {
    if (!ids.speakers.has(speaker.id)) {
      const near = nearestOf(speaker.id, ids.speakers);
      problems.push(problem('unknownSpeaker', placeOf(from, 'speakers', index, 'id'), speaker.id, near));
    }
  });

  const anchors = body.sections.map((section) => section.id).filter(Boolean);
  data.announcements.forEach(({ service, section }, index) => {
    services(service, lineOf(from.lines, ['announcements', index, 'service']));
    if (!anchors.includes(section)) {
      const place = placeOf(from, 'announcements', index, 'section');
      problems.push(problem('unknownSection', place, section, nearestOf(section, anchors)));
    }
  });

  for (const section of body.sections) {
    for (const metric of section.metrics) services(metric.service, metric.line);
    for (const claim of section.claims) {
      if (!ids.lifecycle.has(claim.since)) {
        const near = nearestOf(claim.since, ids.lifecycle);
        problems.push(problem('unknownLifecycle', { file: from.file, line: claim.line }, claim.since, near));
      }
    }
  }

  for (const { href, line } of body.links) {
    const place = { file: from.file, line };
    if (href.startsWith('#')) {
      if (!body.html.includes(`id="${href.slice(1)}"`)) {
        problems.push(problem('unknownSection', place, href.slice(1), nearestOf(href.slice(1), anchors)));
      }
    } else {
      problems.push(...checkLink(href, place, graph));
    }
  }
  return problems;
}

function checkLink(href: string, place: { file: string; line: number }, graph: Graph): Problem[] {
  const target = targetOf(href);
  const missing = (near?: string): Problem[] => [problem('unknownPage', place, href, near)];
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
      const anchors = session.body.sections.map(({ id }) => id);
      const { section } = target;
      if (section === undefined || anchors.includes(section)) return [];
      return [problem('unknownSection', place, section, nearestOf(section, anchors))];
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

/**
 * Everything in sound records that refers to nothing, contradicts another file or is there twice. The graph is that of
 * the same records: it knows which pages there are.
 */
export function checkRecords(records: Records, graph: Graph): Problem[] {
  const ids = idsOf(records);
  return [
    ...records.sessions.flatMap((session) => checkSession(session, ids, graph)),
    ...checkUnique(
      records.sessions,
      ({ id, data }) => `${eventOf(id)} ${data.order}`,
      (item, first) => problem('duplicateOrder', placeOf(item.from, 'order'), item.data.order, first.from.file),
    ),
    ...checkUnique(
      records.events,
      ({ data }) => String(data.order),
      (item, first) => problem('duplicateOrder', placeOf(item.from, 'order'), item.data.order, first.from.file),
    ),
    ...records.services.flatMap(({ id, data, from }) => [
      ...(data.parent !== undefined && !ids.services.has(data.parent)
        ? [problem('unknownService', placeOf(from, 'parent'), data.parent, nearestOf(data.parent, ids.services))]
        : []),
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
    ...records.services
      .filter(({ id }) => !graph.services.has(id))
      .map(({ from }) => problem('unmentionedService', placeOf(from))),
  ];
}
