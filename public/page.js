// Runs before the first paint of every page; at most 1 KB. The theme must not flash, and controls that need a script
// are shown only when there is one.
(() => {
  const root = document.documentElement;
  const key = 'theme';
  const apply = (theme) => {
    if (theme) root.dataset.theme = theme;
    else delete root.dataset.theme;
  };
  root.dataset.js = '';
  try {
    apply(localStorage.getItem(key));
  } catch {}
  // Without a script the search field leads to the list of services, with one to the search page.
  addEventListener('submit', ({ target }) => {
    if (target.dataset.search) target.action = target.dataset.search;
  });
  addEventListener('click', (event) => {
    const choice = event.target.closest?.('[data-choose-theme]');
    if (!choice) return;
    const theme = choice.dataset.chooseTheme;
    apply(theme);
    try {
      localStorage.setItem(key, theme);
    } catch {}
  });
})();
