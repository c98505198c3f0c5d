/** The little that every page loads: the search box itself comes when the field is used. */

const formOf = (): HTMLFormElement | null => document.querySelector<HTMLFormElement>('form[data-search]');

/** A bundle of its own that looks for the form itself: what a bundle exports does not outlive its making. Its styles come along. */
function load(form: HTMLFormElement, bundle: 'box' | 'highlight'): void {
  const { styles = '' } = form.dataset;
  if (!document.querySelector(`link[href="${styles}"]`)) {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = styles;
    document.head.append(link);
  }
  void import(/* @vite-ignore */ form.dataset[bundle] ?? '');
}

export function startSearch(): void {
  const form = formOf();
  if (!form || form.dataset['started'] !== undefined) return;
  form.dataset['started'] = '';
  const input = form.querySelector('input');
  const asked = form.dataset['variant'] === 'page' ? new URLSearchParams(location.search).get('q') : null;
  if (input && asked !== null) input.value = asked;
  // The field may have been used before this script arrived.
  if (asked !== null || document.activeElement === input) load(form, 'box');
  else form.addEventListener('focusin', () => load(form, 'box'), { once: true });

  // Who comes from a result finds its words marked.
  if (location.search.includes('mark=')) load(form, 'highlight');

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
