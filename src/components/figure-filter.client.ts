/** The filters of the figures: each select hides the rows that do not fit, the choice stands in the address. */
export function startFigureFilter(): void {
  const form = document.querySelector<HTMLFormElement>('[data-filter-figures]');
  if (!form) return;
  const selects = [...form.querySelectorAll('select')];
  const rows = [...document.querySelectorAll<HTMLElement>('tr[data-service]')];
  const count = form.querySelector('[data-filter-count]');

  const apply = (): void => {
    for (const row of rows) row.hidden = selects.some(({ name, value }) => value !== '' && row.dataset[name] !== value);
    for (const body of document.querySelectorAll('table.figures tbody')) {
      const shown = body.querySelector('tr[data-service]:not([hidden])') !== null;
      body.toggleAttribute('hidden', !shown);
    }
    const shown = rows.filter((row) => !row.hidden).length;
    if (count) count.textContent = `${rows.length}개 가운데 ${shown}개`;
  };

  const asked = new URLSearchParams(location.search);
  for (const select of selects) {
    const value = asked.get(select.name) ?? '';
    if ([...select.options].some((option) => option.value === value)) select.value = value;
  }
  form.addEventListener('change', () => {
    const address = new URL(location.href);
    for (const { name, value } of selects) {
      if (value) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    }
    history.replaceState(history.state, '', address);
    apply();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  apply();
}
