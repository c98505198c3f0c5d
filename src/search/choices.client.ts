import type { FilterName, SearchState } from './address.ts';
import { toChoices } from './filters.ts';
import type { Lexicon } from './lexicon.ts';
import type { Hit } from './ranking.ts';

/** Fills the filters with the values that the hits have, and shows what is chosen. */
export function showChoices(
  form: HTMLFormElement,
  hits: readonly Hit[],
  lexicon: Lexicon,
  { filters }: SearchState,
): void {
  form.hidden = hits.length === 0;
  for (const select of form.querySelectorAll('select')) {
    const name = select.name as FilterName;
    const choices = toChoices(hits, lexicon, name);
    select.replaceChildren(
      new Option('전체', ''),
      ...choices.map(({ value, text, count }) => new Option(`${text} (${count})`, value)),
    );
    select.value = choices.some(({ value }) => value === filters[name]) ? filters[name] : '';
  }
}
