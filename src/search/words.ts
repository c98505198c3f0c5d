import type { Plan } from './planner.ts';
import type { How, Term } from './resolve.ts';

/** How a term was understood, in a reader's words; undefined where there is nothing to explain. */
const explanations: Record<How, string | undefined> = {
  name: undefined,
  facet: undefined,
  word: undefined,
  particle: undefined,
  prefix: undefined,
  layout: '한/영 자판',
  initials: '초성',
  inside: '낱말 안에서',
  compound: '붙여 쓴 말',
  slip: '비슷한 철자',
};

/** "fkaek → 람다(Lambda) · 한/영 자판" */
export interface Rewriting {
  readonly typed: string;
  readonly meant: string;
  readonly why: string;
}

/** What of a query was taken for something else, once per word typed. */
export function toRewritings({ terms }: Plan): Rewriting[] {
  const byTyped = Map.groupBy(terms, ({ typed }) => typed);
  return [...byTyped].flatMap(([typed, group]) => {
    const [first] = group;
    const why = first && explanations[first.how];
    return why ? [{ typed, meant: group.map(toMeaning).join(' + '), why }] : [];
  });
}

/** A name with its reading: "Lambda(람다)" */
function toMeaning({ meant, reading }: Term): string {
  return reading ? `${reading}(${meant})` : meant;
}
