import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type CollectionName, collections, readCollection } from '../content-files.node.ts';
import { nearestOf } from '../korean/nearest.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { parseRecord } from '../schema/parse.ts';
import { type Start, toScaffold } from '../schema/scaffold.ts';

/** What a new file is to be: its kind, and what its author knows already. */
export type Wish =
  | { readonly kind: 'session'; readonly id: string; readonly title: string }
  | { readonly kind: 'event'; readonly id: string; readonly name: string; readonly year: number }
  | { readonly kind: 'service' | 'topic' | 'speaker'; readonly id: string; readonly name: string };

const collectionOf: Record<Wish['kind'], CollectionName> = {
  session: 'sessions',
  event: 'events',
  service: 'services',
  topic: 'topics',
  speaker: 'speakers',
};

const after = (orders: readonly (number | undefined)[]): number =>
  Math.max(0, ...orders.filter((order) => order !== undefined)) + 1;

/** What is known of the file once the content has been looked at: what is new comes last. */
function toStart(wish: Wish, folder: string, today: string): Start {
  switch (wish.kind) {
    case 'session': {
      const { records } = readCollection('sessions', folder);
      const siblings = records.filter(({ id }) => dirname(id) === dirname(wish.id));
      return { ...wish, today, order: after(siblings.map(({ data }) => data.order)) };
    }
    case 'event':
      return { ...wish, order: after(readCollection('events', folder).records.map(({ data }) => data.order)) };
    default:
      return wish;
  }
}

/** Why a session has no event to belong to. A broken event is one. */
function checkEvent(wish: Wish, folder: string, place: { file: string; line: number }): Problem[] {
  if (wish.kind !== 'session') return [];
  const event = dirname(wish.id);
  const { records, broken } = readCollection('events', folder);
  if (broken.includes(`events/${event}`) || records.some(({ id }) => id === event)) return [];
  const near = nearestOf(
    event,
    records.map(({ id }) => id),
  );
  return [problem('unknownEvent', place, event, near)];
}

function isTaken(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'EEXIST';
}

/** Writes a new file of the content, as its schema wants it. What is there is never touched. */
export function writeScaffold(folder: string, wish: Wish, today: string): { file: string; problems: Problem[] } {
  const name = collectionOf[wish.kind];
  const { schema, id, extension } = collections[name];
  const path = `${name}/${wish.id}${extension}`;
  const file = `content/${path}`;
  const place = { file, line: 1 };
  if (!id.safeParse(wish.id).success) return { file, problems: [problem('fileName', place, `${wish.id}${extension}`)] };

  const { fields, text } = toScaffold(toStart(wish, folder, today));
  const problems = [...checkEvent(wish, folder, place), ...parseRecord(schema, fields, file, {}).problems];
  if (problems.length > 0) return { file, problems };

  mkdirSync(dirname(join(folder, path)), { recursive: true });
  try {
    writeFileSync(join(folder, path), text, { flag: 'wx' });
  } catch (error) {
    if (!isTaken(error)) throw error;
    return { file, problems: [problem('fileExists', place)] };
  }
  return { file, problems: [] };
}
