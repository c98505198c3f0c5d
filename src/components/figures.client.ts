import { element } from '../dom.client.ts';
import { compareNames } from '../korean/order.ts';

/*
 * The figures narrowed and ordered by what is chosen above them. The choice stands in the address. Acts on being loaded,
 * before the first paint.
 */

/** A row with what it is ordered by. */
interface Row {
  readonly row: HTMLTableRowElement;
  /** Place of its event in time. */
  readonly event: number;
  readonly name: string;
}

/** Orders other than that of the page, which is by service. */
const orders: Readonly<Record<string, (a: Row, b: Row) => number>> = {
  newest: (a, b) => b.event - a.event,
  oldest: (a, b) => a.event - b.event,
  name: (a, b) => compareNames(a.name, b.name),
};

/** The table as it can be: rows that do not fit are hidden, in another order each row says its service itself. */
function createTable(table: HTMLTableElement, events: readonly string[]) {
  const groups = [...table.tBodies].map((body) => ({ body, rows: [...body.rows] }));
  const rows = groups.flatMap(({ body, rows: own }): Row[] => {
    const service = body.querySelector('[scope=rowgroup]')?.textContent?.trim() ?? '';
    return own.flatMap((row) => {
      const head = row.querySelector<HTMLElement>('[scope=row]');
      if (!head) return [];
      const name = head.textContent?.trim() ?? '';
      head.prepend(element('span', 'of-service soft', `${service} · `));
      return [{ row, event: events.indexOf(row.dataset['event'] ?? ''), name }];
    });
  });
  const flat = element('tbody', 'flat');

  return {
    arrange(order: string): void {
      const compare = orders[order];
      if (compare) {
        for (const { body } of groups) body.remove();
        flat.replaceChildren(...rows.toSorted(compare).map(({ row }) => row));
        table.append(flat);
      } else {
        flat.remove();
        for (const { body, rows: own } of groups) body.replaceChildren(...own);
        table.append(...groups.map(({ body }) => body));
      }
    },
    /** Shows the rows that fit. Returns how many. */
    show(fits: (row: HTMLElement) => boolean): number {
      for (const { row } of rows) row.hidden = !fits(row);
      for (const { body } of groups) body.hidden = body.querySelector('[data-service]:not([hidden])') === null;
      const left = rows.filter(({ row }) => !row.hidden).length;
      table.hidden = left === 0;
      return left;
    },
    count: rows.length,
  };
}

function start(form: HTMLFormElement, figures: HTMLTableElement): void {
  const selects = [...form.querySelectorAll('select')];
  const filters = selects.filter(({ name }) => name !== 'order');
  const valuesOf = (name: string): string[] =>
    selects.filter((select) => select.name === name).flatMap(({ options }) => [...options].map(({ value }) => value));
  const table = createTable(figures, valuesOf('event'));
  const status = form.querySelector('[role=status]');

  const apply = (): void => {
    table.arrange(selects.find(({ name }) => name === 'order')?.value ?? '');
    const shown = table.show((row) => filters.every(({ name, value }) => value === '' || row.dataset[name] === value));
    if (status) {
      status.textContent =
        shown === table.count
          ? ''
          : shown > 0
            ? `${table.count}개 가운데 ${shown}개`
            : '고른 것에 모두 맞는 수치가 없습니다. 하나를 전체로 바꿔 보세요.';
    }
  };

  const asked = new URLSearchParams(location.search);
  for (const select of selects) {
    const value = asked.get(select.name) ?? '';
    if (valuesOf(select.name).includes(value)) select.value = value;
  }
  form.addEventListener('change', () => {
    const address = new URL(location.href);
    // The same choice has the same address, however it was come by.
    for (const { name } of selects) address.searchParams.delete(name);
    for (const { name, value } of selects) if (value) address.searchParams.set(name, value);
    history.replaceState(history.state, '', address);
    apply();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  apply();
}

const form = document.querySelector<HTMLFormElement>('[data-choose-figures]');
const figures = document.querySelector<HTMLTableElement>('table.figures');
if (form && figures) start(form, figures);
