import { toLinkedNames } from './graph/names.ts';
import type { ServiceRecord } from './graph/records.ts';
import { toLifecycleIndex } from './graph/since.ts';
import { toService } from './links.ts';
import type { PipelineOptions } from './markdown/plugins.ts';

/** What the registry of services tells the Markdown pipeline. `base` is where the site is served. */
export function toPipelineOptions(services: readonly ServiceRecord[], base: string): PipelineOptions {
  const lifecycle = toLifecycleIndex(services);
  return {
    base,
    services: toLinkedNames(services),
    toService,
    toSince: (reference) => lifecycle.get(reference),
  };
}
