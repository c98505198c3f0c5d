import { loadBundle } from './dom.client.ts';
import { startSearch } from './search/start.client.ts';

/*
 * Runs before the first paint of every page, at most 1 KB: the theme must not flash, and controls that need a script are
 * shown only where there is one.
 */

const root = document.documentElement;
const key = 'theme';

/** Storage may be forbidden; the choice then lasts for the page. */
function remember<Result>(attempt: () => Result): Result | undefined {
  try {
    return attempt();
  } catch {
    return undefined;
  }
}

// Empty while the system decides.
root.dataset['theme'] = remember(() => localStorage.getItem(key)) ?? '';

addEventListener('click', ({ target }) => {
  const theme = target instanceof HTMLButtonElement ? target.dataset['chooseTheme'] : undefined;
  if (theme === undefined) return;
  root.dataset['theme'] = theme;
  remember(() => localStorage.setItem(key, theme));
});

startSearch();

// Copying comes when the page is there: nothing of it is needed to read.
addEventListener('load', () => loadBundle('sharing'));
