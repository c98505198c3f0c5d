import { toRedirects } from '../graph/addresses.ts';
import type { Graph } from '../graph/graph.ts';

/** A former address and where it leads, both root-relative without the base. */
export interface RedirectView {
  readonly was: string;
  readonly now: string;
}

export const redirectViews = (graph: Graph): RedirectView[] =>
  [...toRedirects(graph)].map(([was, now]) => ({ was, now }));
