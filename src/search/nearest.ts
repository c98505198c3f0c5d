import { toKeys } from '../korean/keys.ts';
import { toNameKey } from '../korean/normalise.ts';
import { slipsBetween } from '../korean/slips.ts';
import type { Lexicon } from './lexicon.ts';

const shown = 3;

/** Names that look a little like what was typed, for a reader to take or leave. Empty when none is near. */
export function nearestNames(typed: string, { names, entities }: Lexicon): string[] {
  const keys = toKeys(toNameKey(typed));
  if (keys.length < 2) return [];
  const budget = Math.max(1, Math.floor(keys.length / 3));
  const near = names
    .map((name) => ({ name, slips: slipsBetween(keys, name.keys, budget) }))
    .filter(({ slips }) => slips !== Number.POSITIVE_INFINITY)
    .sort((a, b) => a.slips - b.slips);
  return [...new Set(near.map(({ name }) => entities[name.entity]?.names[0] ?? name.text))].slice(0, shown);
}
