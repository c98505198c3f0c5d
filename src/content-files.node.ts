import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { z } from 'zod';
import { isComposed } from './korean/normalise.ts';
import { type Place, type Problem, problem } from './problems/problem.ts';
import { eventSchema } from './schema/event.ts';
import { eventId, serviceId, sessionId, speakerId, topicId } from './schema/ids.ts';
import { type Lines, parseRecord } from './schema/parse.ts';
import { serviceSchema } from './schema/service.ts';
import { sessionSchema } from './schema/session.ts';
import { speakerSchema } from './schema/speaker.ts';
import { topicSchema } from './schema/topic.ts';
import { parseYaml } from './schema/yaml.ts';

/** The five collections: their folder, the shape of their files and of their ids. */
export const collections = {
  sessions: { schema: sessionSchema, id: sessionId, extension: '.mdx' },
  events: { schema: eventSchema, id: eventId, extension: '.yaml' },
  services: { schema: serviceSchema, id: serviceId, extension: '.yaml' },
  topics: { schema: topicSchema, id: topicId, extension: '.yaml' },
  speakers: { schema: speakerSchema, id: speakerId, extension: '.yaml' },
} as const;
export type CollectionName = keyof typeof collections;

/** A file of a collection, parsed. */
export interface ContentFile<Name extends CollectionName> {
  readonly id: z.output<(typeof collections)[Name]['id']>;
  /** Path from the project's root, with `/` on every system; it is what problems and edit links show. */
  readonly file: string;
  readonly data: z.output<(typeof collections)[Name]['schema']>;
  readonly lines: Lines;
  /** What follows the front matter of a session; empty for YAML. */
  readonly body: string;
  /** Line of the file on which the body begins. */
  readonly bodyLine: number;
}

/** A file without a body as a record of the graph. */
export function toRecord<Name extends CollectionName>({ id, data, file, lines }: ContentFile<Name>) {
  return { id, data, from: { file, lines } };
}

/** The folder that holds the content: `content`, or what CONTENT_DIR names (tests build small sites from fixtures). */
export function contentFolder(): string {
  return resolve(process.env['CONTENT_DIR'] ?? 'content');
}

/** Where the site is served: BASE_PATH with a slash at both ends, however it was written. */
export function basePath(): string {
  const inner = (process.env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '');
  return inner ? `/${inner}/` : '/';
}

/** Whether remarks on the note-taker's company are published: INHOUSE=0 builds without them. */
export function showsInHouse(): boolean {
  return process.env['INHOUSE'] !== '0';
}

/** Whether a build holds drafts: DRAFTS=1 builds the site as it would be with them. It is asked the same way in `site.ts`. */
export function buildsDrafts(): boolean {
  return process.env['DRAFTS'] === '1';
}

/** Path of a file as people see it: `content/…`, wherever the folder lies. */
const toShownPath = (folder: string, path: string): string =>
  `content/${relative(folder, path).split(sep).join('/').normalize('NFC')}`;

const frontMatter = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

const expectedFiles: Record<CollectionName, string> = {
  sessions: '`<행사>/<세션>.mdx`',
  events: '`<행사>.yaml`',
  services: '`<서비스>.yaml`',
  topics: '`<주제>.yaml`',
  speakers: '`<발표자>.yaml`',
};

function readText(path: string, file: string): { text: string; problems: Problem[] } {
  const place = { file, line: 1 };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch {
    return { text: '', problems: [problem('notUtf8', place)] };
  }
  if (text.trim() === '') return { text, problems: [problem('emptyFile', place)] };
  if (!isComposed(text)) {
    const line = text.split('\n').findIndex((one) => !isComposed(one)) + 1;
    return { text, problems: [problem('notComposed', { file, line })] };
  }
  return { text, problems: [] };
}

/** Reads one file of a collection. The record is there only when the file is sound. */
function readFile<Name extends CollectionName>(
  name: Name,
  folder: string,
  path: string,
): { record?: ContentFile<Name>; problems: Problem[]; id?: string } {
  const { schema, id: idSchema, extension } = collections[name];
  const file = toShownPath(folder, path);
  const place = { file, line: 1 };
  const rest = relative(join(folder, name), path).split(sep).join('/');

  if (!isComposed(rest)) return { problems: [problem('fileNameNotComposed', place, rest.normalize('NFC'))] };
  if (!rest.endsWith(extension)) return { problems: [problem('unexpectedFile', place, expectedFiles[name])] };
  const id = idSchema.safeParse(rest.slice(0, -extension.length));
  if (!id.success) {
    const depth = rest.split('/').length - (name === 'sessions' ? 1 : 0);
    return {
      problems: [
        depth === 1 ? problem('fileName', place, rest) : problem('unexpectedFile', place, expectedFiles[name]),
      ],
    };
  }

  const broken = (problems: Problem[]) => ({ problems, id: id.data as string });
  const { text, problems } = readText(path, file);
  if (problems.length > 0) return broken(problems);

  const head = name === 'sessions' ? frontMatter.exec(text) : undefined;
  if (head === null) return broken([problem('missingFrontMatter', place)]);
  const yaml = parseYaml(head ? (head[1] ?? '') : text, file, head ? 2 : 1);
  if (yaml.problems.length > 0) return broken(yaml.problems);
  const parsed = parseRecord<z.ZodType>(schema, yaml.value, file, yaml.lines);
  if (parsed.problems.length > 0) return broken(parsed.problems);

  const body = head ? text.slice(head[0].length) : '';
  return {
    record: {
      id: id.data as ContentFile<Name>['id'],
      file,
      data: parsed.value as ContentFile<Name>['data'],
      lines: yaml.lines,
      body,
      bodyLine: head ? head[0].split('\n').length : 1,
    },
    problems: [],
  };
}

const filesBelow = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    // The importer leaves a log beside its drafts.
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !entry.name.endsWith('.import.txt'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** Every file of a collection in the order of its path. Nothing is thrown: what is wrong comes back as problems. */
export function readCollection<Name extends CollectionName>(
  name: Name,
  folder: string,
): { records: ContentFile<Name>[]; problems: Problem[]; broken: string[] } {
  const root = join(folder, name);
  if (!existsSync(root)) return { records: [], problems: [], broken: [] };
  const results = filesBelow(root).map((path) => readFile(name, folder, path));
  return {
    records: results.flatMap(({ record }) => (record ? [record] : [])),
    problems: results.flatMap((result) => result.problems),
    broken: results.flatMap(({ record, id }) => (record || id === undefined ? [] : [`${name}/${id}`])),
  };
}

/** Files in folders of the content that are no collection: a misspelt folder is not passed over in silence. */
export function findStrayFiles(folder: string): Problem[] {
  const allowed = Object.keys(collections)
    .map((name) => `content/${name}`)
    .join(', ');
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !Object.hasOwn(collections, entry.name))
    .flatMap((entry) => filesBelow(join(folder, entry.name)))
    .map((path) => problem('unexpectedFile', { file: toShownPath(folder, path), line: 1 }, allowed));
}

/** A digest of everything but the note that decides what its body becomes: our plugins and the versions of the others. */
export function pipelineDigest(root: string): string {
  const hash = createHash('sha256');
  for (const room of ['src/markdown', 'src/korean', 'src/schema', 'src/graph']) {
    for (const name of readdirSync(join(root, room)).sort()) hash.update(readFileSync(join(root, room, name)));
  }
  for (const file of ['src/links.ts', 'src/pipeline.ts', 'package.json']) hash.update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

const ledgerSchema = z.record(z.string(), z.record(z.string(), z.string()));

/** The ledger of published addresses, `addresses.json`, with the line of each; empty where a folder has none. */
export function readLedger(folder: string): {
  ledger: z.output<typeof ledgerSchema>;
  placeOf: (path: string, anchor?: string) => Place;
  problems: Problem[];
} {
  const path = join(folder, 'addresses.json');
  const file = toShownPath(folder, path);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '{}';
  const lines = text.split('\n');
  const placeOf = (page: string, anchor?: string): Place => {
    const start = Math.max(
      0,
      lines.findIndex((line) => line.trimStart().startsWith(`"${page}"`)),
    );
    const inside =
      anchor === undefined ? 0 : lines.slice(start).findIndex((line) => line.trimStart().startsWith(`"${anchor}"`));
    return { file, line: start + Math.max(0, inside) + 1 };
  };
  try {
    return { ledger: ledgerSchema.parse(JSON.parse(text)), placeOf, problems: [] };
  } catch (error) {
    const detail = error instanceof SyntaxError ? error.message : '꼴이 다름';
    return { ledger: {}, placeOf, problems: [problem('brokenLedger', { file, line: 1 }, detail)] };
  }
}
