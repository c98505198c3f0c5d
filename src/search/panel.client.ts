import { element } from '../dom.client.ts';
import { filterNames } from './address.ts';

const filterWords = { year: '연도', event: '행사', service: '서비스', topic: '주제', kind: '종류' };

/** What stands below the field: how many results, what was understood, filters on the search page, the list. */
export interface Panel {
  readonly root: HTMLElement;
  readonly count: HTMLElement;
  readonly notes: HTMLElement;
  readonly filters: HTMLFormElement | undefined;
  readonly list: HTMLElement;
}

function createFilters(): HTMLFormElement {
  const form = element(
    'form',
    'filters',
    ...filterNames.map((name) => {
      const select = element('select', '');
      select.name = name;
      return element('label', '', filterWords[name], select);
    }),
  );
  form.hidden = true;
  return form;
}

/** Builds the panel and ties the field to its list: a combobox with a listbox. */
export function createPanel(input: HTMLInputElement, withFilters: boolean): Panel {
  const count = element('p', 'results-count');
  count.setAttribute('role', 'status');
  count.setAttribute('aria-live', 'polite');
  const notes = element('div', 'results-notes');
  const filters = withFilters ? createFilters() : undefined;
  const list = element('div', 'results-list');
  list.id = 'results';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', '검색 결과');

  // Names of services are no words of a dictionary.
  input.spellcheck = false;
  input.autocapitalize = 'off';
  input.enterKeyHint = 'search';
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-expanded', 'false');
  const root = element('div', 'results', count, notes, ...(filters ? [filters] : []), list);
  return { root, count, notes, filters, list };
}
