import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import {
  type CollectionName,
  type ContentFile,
  contentFolder,
  pipelineDigest,
  readCollection,
  showsInHouse,
  toRecord,
} from './content-files.node.ts';
import { createBodyCompiler } from './pipeline.ts';
import { errorsOf, type Problem, toReport } from './problems/problem.ts';

/** What a loaded entry carries besides its data; `knowledge.ts` reads it back. */
interface Rendered {
  html: string;
  metadata: Record<string, unknown>;
}

/** How the files of a collection become entries; `digest` stands for everything but the file that decides it. */
interface Renderer<Name extends CollectionName> {
  readonly digest: string;
  readonly render: (file: ContentFile<Name>) => Promise<{ rendered?: Rendered; problems: Problem[] }>;
}

const folder = contentFolder();

/** Brings the store in line with the files: new and changed ones rendered, entries whose file is gone deleted. */
async function load<Name extends CollectionName>(
  name: Name,
  context: LoaderContext,
  { digest: base, render }: Renderer<Name>,
): Promise<void> {
  const { store, parseData, watcher, logger } = context;
  const { records, problems } = readCollection(name, folder);
  const gone = new Set(store.keys());
  for (const file of records) {
    const { id, data, lines, body } = file;
    const digest = createHash('sha256')
      .update(JSON.stringify([base, file.file, data, lines, body]))
      .digest('hex');
    if (store.get(id)?.digest !== digest) {
      const { rendered, problems: found } = await render(file);
      problems.push(...found);
      if (!rendered) continue;
      const parsed = await parseData({ id, data: data as Record<string, unknown>, filePath: file.file });
      store.set({ id, data: parsed, filePath: file.file, digest, rendered });
    }
    gone.delete(id);
  }
  for (const id of gone) store.delete(id);

  const errors = errorsOf(problems);
  if (errors.length === 0) return;
  // While writing, the site goes on with what is sound; a build stops.
  if (!watcher) throw new Error(toReport(errors));
  logger.error(`\n${toReport(errors)}`);
}

/** A loader that reads a collection again whenever a file below one of the given folders of the content changes. */
function createLoader<Name extends CollectionName>(
  name: Name,
  dependsOn: readonly CollectionName[],
  toRenderer: (context: LoaderContext) => Renderer<Name>,
): Loader {
  return {
    name: `content-${name}`,
    load: async (context) => {
      await load(name, context, toRenderer(context));
      const reload = (path: string): void => {
        const [changed = ''] = relative(folder, path).split(/[\\/]/);
        if ([name, ...dependsOn].includes(changed as CollectionName)) void load(name, context, toRenderer(context));
      };
      context.watcher?.add(folder);
      context.watcher?.on('change', reload).on('add', reload).on('unlink', reload);
    },
  };
}

/** Loads a collection of YAML files. */
export function recordLoader(name: Exclude<CollectionName, 'sessions'>): Loader {
  return createLoader(name, [], () => ({
    digest: '',
    render: async ({ lines }) => ({ rendered: { html: '', metadata: { lines } }, problems: [] }),
  }));
}

/**
 * Loads the sessions and compiles their bodies, once, into data. One Vite module per note, the usual way, is what makes a
 * site of thousands of notes slow and hungry.
 */
export function sessionLoader(): Loader {
  return createLoader('sessions', ['services'], ({ config }) => {
    const services = readCollection('services', folder).records.map(toRecord);
    const publication = { base: config.base, inHouse: showsInHouse() };
    const compile = createBodyCompiler(services, publication);
    return {
      digest: JSON.stringify([publication, pipelineDigest(process.cwd()), services.map(({ data }) => data)]),
      render: async ({ file, body: text, bodyLine, lines, data }) => {
        const { body, problems } = await compile({ file, text, line: bodyLine, draft: data.draft });
        if (!body) return { problems };
        const { html, sections, links } = body;
        return { rendered: { html, metadata: { lines, sections, links } }, problems };
      },
    };
  });
}
