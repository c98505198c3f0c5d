import type { SearchState } from './address.ts';
import type { Lexicon } from './lexicon.ts';
import { isAnswerable, isCertain, type Plan, toLiteralPlan, toPlan } from './planner.ts';
import { type Hit, toHits } from './ranking.ts';

/** What the search says to a query: how it was understood, and what was found before any filter. */
export interface Answer {
  readonly plan: Plan;
  /** Enough was understood to answer; else the hits are empty. */
  readonly isAnswerable: boolean;
  /** No further word of the lexicon could change the plan. */
  readonly isCertain: boolean;
  readonly hits: readonly Hit[];
}

export function toAnswer({ q, exact }: SearchState, lexicon: Lexicon): Answer {
  const plan = exact ? toLiteralPlan(q, lexicon) : toPlan(q, lexicon);
  const answerable = isAnswerable(plan);
  return {
    plan,
    isAnswerable: answerable,
    isCertain: isCertain(plan),
    hits: answerable ? toHits(plan, lexicon) : [],
  };
}
