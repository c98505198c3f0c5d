import { toLinkedNames } from './graph/names.ts';
import type { ServiceRecord } from './graph/records.ts';
import { toLifecycleIndex } from './graph/since.ts';
import { toService } from './links.ts';
import type { PipelineOptions } from './markdown/plugins.ts';

/** Where the site is served, and whether remarks on the note-taker's company are published. */
export type Publication = Pick<PipelineOptions, 'base' | 'inHouse'>;

/** What the registry of services tells the Markdown pipeline. */
export function toPipelineOptions(services: readonly ServiceRecord[], { base, inHouse }: Publication): PipelineOptions {
  const lifecycle = toLifecycleIndex(services);
  return {
    base,
    inHouse,
    services: toLinkedNames(services),
    toService,
    toSince: (reference) => lifecycle.get(reference),
  };
}
