/**
 * Runs before the first paint of every page, at most 1 KB: the theme must not flash, and controls that need a script are
 * shown only where there is one.
 */
const root = document.documentElement;
const key = 'theme';

function apply(theme: string | null | undefined): void {
  if (theme) root.dataset['theme'] = theme;
  else delete root.dataset['theme'];
}

/** Storage may be forbidden; the choice then lasts for the page. */
function remember<Result>(attempt: () => Result): Result | undefined {
  try {
    return attempt();
  } catch {
    return undefined;
  }
}

root.dataset['js'] = '';
apply(remember(() => localStorage.getItem(key)));

addEventListener('submit', ({ target }) => {
  // Without a script the search field leads to the list of services, with one to the search page.
  if (target instanceof HTMLFormElement && target.dataset['search']) target.action = target.dataset['search'];
});

addEventListener('click', ({ target }) => {
  const choice = target instanceof Element ? target.closest<HTMLElement>('[data-choose-theme]') : null;
  if (!choice) return;
  const theme = choice.dataset['chooseTheme'] ?? '';
  apply(theme);
  remember(() => localStorage.setItem(key, theme));
});

// Copying comes when the page is there: nothing of it is needed to read.
addEventListener('load', () => {
  const script = document.querySelector<HTMLElement>('[data-sharing]')?.dataset['sharing'];
  if (script) void import(/* @vite-ignore */ script);
});

// A module for the type checker; the page runs it as a plain script.
export {};
