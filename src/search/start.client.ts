/** The little that every page loads: the search box itself comes when the field is used. */

const formOf = (): HTMLFormElement | null => document.querySelector<HTMLFormElement>('form[data-search]');

/** The box is a bundle of its own that looks for the form itself: what a bundle exports does not outlive its making. */
function open(form: HTMLFormElement): void {
  void import(/* @vite-ignore */ form.dataset['box'] ?? '');
}

export function startSearch(): void {
  const form = formOf();
  if (!form || form.dataset['started'] !== undefined) return;
  form.dataset['started'] = '';
  const input = form.querySelector('input');
  const asked = form.dataset['variant'] === 'page' ? new URLSearchParams(location.search).get('q') : null;
  if (input && asked !== null) input.value = asked;
  // The field may have been used before this script arrived.
  if (asked !== null || document.activeElement === input) open(form);
  else form.addEventListener('focusin', () => open(form), { once: true });

  // Who comes from a result finds its words marked.
  if (location.search.includes('mark=')) void import(/* @vite-ignore */ form.dataset['highlight'] ?? '');

  addEventListener('keydown', (event) => {
    const typing =
      event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]');
    // `code`, because a Korean layout gives another `key`.
    const slash =
      event.code === 'Slash' && !typing && !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey;
    const palette = event.code === 'KeyK' && (event.ctrlKey || event.metaKey);
    if (event.isComposing || (!slash && !palette)) return;
    event.preventDefault();
    input?.focus();
    input?.select();
  });
}
