/*
 * `/services/lambda/?with=rds`: of a service's timeline only the sections that name the other service too, and beside them
 * what has happened to the other one. Its lifecycle comes from its own page. Acts on being loaded, before the first paint.
 */

/** How long the page waits for the other service's, in ms. */
const patience = 2000;

/** Narrows the timeline. Returns how many sections are left. */
function narrow(other: string): number {
  let left = 0;
  for (const item of document.querySelectorAll<HTMLElement>('.said li')) {
    if (item.closest('.announced')) {
      item.hidden = true;
      continue;
    }
    item.hidden = !item.dataset['with']?.split(' ').includes(other);
    if (!item.hidden) left++;
  }
  for (const said of document.querySelectorAll<HTMLElement>('.said')) {
    for (const folded of said.querySelectorAll('details')) folded.open = true;
    said.hidden = said.querySelector('li[data-with]:not([hidden])') === null;
  }
  for (const year of document.querySelectorAll<HTMLElement>('.timeline .year')) {
    year.hidden = year.querySelector('ol > li:not([hidden])') === null;
  }
  return left;
}

/** Says what has happened to the other service, as its own page tells. */
async function addOther(other: string, after: HTMLElement): Promise<void> {
  const base = document.documentElement.dataset['base'] ?? '/';
  const response = await fetch(`${base}services/${other}/`, { signal: AbortSignal.timeout(patience) });
  if (!response.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const name = page.querySelector('h1')?.textContent ?? other;
  const events = [...page.querySelectorAll('.since-event')];
  if (events.length === 0) return;
  const list = document.createElement('ol');
  list.className = 'other-lifecycle';
  list.setAttribute('aria-label', `${name}: 변경 기록`);
  for (const event of events) {
    const item = document.importNode(event, true);
    item.removeAttribute('id');
    list.append(item);
  }
  const head = document.createElement('p');
  head.className = 'small';
  const link = document.createElement('a');
  link.href = `${base}services/${other}/`;
  link.textContent = name;
  head.append(link, ' 변경 기록');
  after.after(head, list);
}

const nav = document.querySelector<HTMLElement>('[data-companions]');
const other = new URLSearchParams(location.search).get('with');
if (nav && other && /^[a-z0-9-]+$/.test(other)) {
  for (const link of nav.querySelectorAll('a')) {
    if (link.dataset['companion'] !== other) link.removeAttribute('aria-current');
    else {
      link.setAttribute('aria-current', 'true');
      link.closest('details')?.setAttribute('open', '');
    }
  }
  const left = narrow(other);
  const name = nav.querySelector('[aria-current]')?.textContent.replace(/\s\d+$/, '');
  const what = left > 0 ? `함께 말한 구절 ${left}개` : '함께 다룬 구절이 없습니다.';
  nav.querySelector('[role=status]')?.replaceChildren([name, what].filter(Boolean).join(' · '));
  // What stands below is shown with the other's record and not moved by it.
  const main = nav.closest('main');
  main?.setAttribute('aria-busy', 'true');
  addOther(other, nav)
    // Without a connection the timeline is narrowed all the same.
    .catch(() => undefined)
    .finally(() => main?.removeAttribute('aria-busy'));
}
