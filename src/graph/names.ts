import { toNameKey } from '../korean/normalise.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { isDescribed } from '../schema/description.ts';
import type { ServiceId } from '../schema/ids.ts';
import { lineOf } from '../schema/parse.ts';
import type { Service } from '../schema/service.ts';
import type { ServiceRecord, TopicRecord } from './records.ts';

/** The names of a service that mean exactly it, in the order in which a page shows them. */
export function namesOf({ name, nameKo, shortName, names }: Service): string[] {
  return [...new Set([name, nameKo, shortName, ...names])];
}

/** Services that a published text may name: the others, whose authors have not said yet what they are, have no page. */
export const describedOf = (services: readonly ServiceRecord[]): ServiceRecord[] =>
  services.filter(({ data }) => isDescribed(data));

/** Services with the names that may be linked in text: all that mean exactly one thing. */
export function toLinkedNames(services: readonly ServiceRecord[]): { id: ServiceId; names: string[] }[] {
  return services.map(({ id, data }) => {
    const shared = new Set(data.sharedNames.map(toNameKey));
    return { id, names: namesOf(data).filter((name) => !shared.has(toNameKey(name))) };
  });
}

interface Bearer {
  readonly record: ServiceRecord;
  readonly path: readonly (string | number)[];
  readonly name: string;
  readonly shared: boolean;
}

function bearersOf(record: ServiceRecord): Bearer[] {
  const { data } = record;
  const shared = new Set(data.sharedNames.map(toNameKey));
  const listed: (readonly [readonly (string | number)[], string])[] = [
    [['name'], data.name],
    [['nameKo'], data.nameKo],
    [['shortName'], data.shortName],
    ...(['names', 'aliases', 'misspellings'] as const).flatMap((field) =>
      data[field].map((name, index) => [[field, index], name] as const),
    ),
  ];
  return listed.map(([path, name]) => ({ record, path, name, shared: shared.has(toNameKey(name)) }));
}

/**
 * Holds names to their rule: one name belongs to one service, unless every bearer says that it shares it; and what a
 * topic is called, no service is.
 */
export function checkNames(services: readonly ServiceRecord[], topics: readonly TopicRecord[]): Problem[] {
  const problems: Problem[] = [];
  const topicNames = new Map(
    topics.flatMap(({ id, data }) => [data.name, ...data.names].map((name) => [toNameKey(name), id] as const)),
  );
  const bearers = new Map<string, Bearer[]>();
  for (const record of services) {
    for (const bearer of bearersOf(record)) {
      const key = toNameKey(bearer.name);
      const others = bearers.get(key) ?? [];
      if (!others.some((other) => other.record === record)) bearers.set(key, [...others, bearer]);
    }
  }

  for (const [key, all] of bearers) {
    for (const { record, path, name, shared } of all) {
      const place = { file: record.from.file, line: lineOf(record.from.lines, path) };
      const other = all.find((one) => one.record !== record);
      const topic = topicNames.get(key);
      if (topic !== undefined) problems.push(problem('topicIsService', place, name, topic));
      if (other && !shared) problems.push(problem('sharedName', place, name, other.record.from.file));
    }
  }

  for (const { data, from } of services) {
    data.sharedNames.forEach((name, index) => {
      if ((bearers.get(toNameKey(name))?.length ?? 0) < 2) {
        const place = { file: from.file, line: lineOf(from.lines, ['sharedNames', index]) };
        problems.push(problem('unusedSharedName', place, name));
      }
    });
  }
  return problems;
}
