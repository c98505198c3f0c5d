import { loadBundle } from '../dom.client.ts';

/** The ways into the search that every page has. The search itself comes when one of them is taken. */
export function startSearch(): void {
  addEventListener('focusin', ({ target }) => {
    const form = target instanceof HTMLInputElement ? target.form : null;
    if (!form?.dataset['search']) return;
    // Without a script the field leads to the list of services, with one to the search page.
    form.action = form.dataset['search'];
    loadBundle('box');
  });

  addEventListener('load', () => {
    // The search page was asked something, or who comes from a result finds its words marked.
    if (/[?&](?:q|mark)=/.test(location.search)) loadBundle('box');
  });

  addEventListener('keydown', (event) => {
    const { code, altKey, ctrlKey, metaKey, shiftKey } = event;
    const isTyping = document.activeElement?.matches('input, textarea, select');
    // `code`, because a Korean layout gives another `key`.
    const asks =
      code === 'Slash'
        ? !(isTyping || altKey || ctrlKey || metaKey || shiftKey)
        : code === 'KeyK' && (ctrlKey || metaKey);
    if (!asks || event.isComposing) return;
    event.preventDefault();
    const input = document.querySelector<HTMLInputElement>('[data-search] input');
    input?.focus();
    input?.select();
  });
}
