import { parentPort, workerData } from 'node:worker_threads';
import { readCollection, toRecord } from '../content-files.node.ts';
import { decodeNote } from '../importer/bytes/decode.ts';
import { bodyOf } from '../importer/draft/own-draft.ts';
import { createImporter, type ImportedNote } from '../importer/import-note.ts';
import { toRegistry } from '../importer/registry.ts';
import { createBodyCompiler } from '../pipeline.ts';
import { errorsOf } from '../problems/problem.ts';

/** A note on its way to the worker. */
export interface ImportJob {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly sourceUrl: string | undefined;
}

const folder = workerData as string;
const services = readCollection('services', folder).records;
const importNote = createImporter(
  toRegistry(services, readCollection('events', folder).records, readCollection('speakers', folder).records),
);
const compile = createBodyCompiler(services.map(toRecord), { base: '/', inHouse: true });

/** Imports a note and holds its drafts against the pipeline of the site. */
async function run({ file, bytes, sourceUrl }: ImportJob): Promise<ImportedNote> {
  const decoded = decodeNote(bytes, file);
  if (decoded.problems.length > 0) return { event: undefined, drafts: [], changes: [], problems: decoded.problems };
  const imported = importNote({ file, text: decoded.text, sourceUrl });
  for (const { mdx, line } of imported.drafts) {
    const text = bodyOf(mdx);
    const head = mdx.slice(0, mdx.length - text.length);
    const { problems } = await compile({ file, text, line: head.split('\n').length, draft: true });
    const errors = errorsOf(problems).map((one) => ({ ...one, line }));
    if (errors.length > 0) return { event: imported.event, drafts: [], changes: imported.changes, problems: errors };
  }
  return { ...imported, changes: [...decoded.changes, ...imported.changes] };
}

parentPort?.on('message', (job: ImportJob) => {
  void run(job).then((result) => parentPort?.postMessage(result));
});
parentPort?.postMessage('ready');
