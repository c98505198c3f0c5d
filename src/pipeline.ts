import { describedOf, toLinkedNames } from './graph/names.ts';
import type { ServiceRecord } from './graph/records.ts';
import { toLifecycleIndex } from './graph/since.ts';
import { toService } from './links.ts';
import { type BodySource, createCompiler } from './markdown/compile.ts';
import type { PipelineOptions } from './markdown/plugins.ts';

/** Where the site is served, and whether remarks on the note-taker's company are published. */
export type Publication = Pick<PipelineOptions, 'base' | 'inHouse'>;

/** What the registry of services tells the Markdown pipeline of a draft or of what is published. */
export function toPipelineOptions(
  services: readonly ServiceRecord[],
  { base, inHouse }: Publication,
  { draft = false }: { draft?: boolean } = {},
): PipelineOptions {
  const lifecycle = toLifecycleIndex(services);
  return {
    base,
    inHouse,
    services: toLinkedNames(draft ? services : describedOf(services)),
    toService,
    toSince: (reference) => lifecycle.get(reference),
  };
}

/** Builds the function that compiles the bodies of sessions, drafts and others. */
export function createBodyCompiler(
  services: readonly ServiceRecord[],
  publication: Publication,
): ReturnType<typeof createCompiler> {
  const compile = createCompiler(toPipelineOptions(services, publication));
  const compileDraft = createCompiler(toPipelineOptions(services, publication, { draft: true }));
  return (source: BodySource) => (source.draft ? compileDraft : compile)(source);
}
