import { element, link } from '../dom.client.ts';
import { loadLexicon } from './data.client.ts';
import { type NearPage, nearestPages, toWords } from './nearest-page.ts';

const base = document.documentElement.dataset['base'] ?? '/';
const below = (address: string): string => (address.startsWith(base) ? address.slice(base.length - 1) : address);

/** The pages that the list below names, which no lexicon knows. */
const fixedPages = (): NearPage[] =>
  [...document.querySelectorAll<HTMLAnchorElement>('[data-fixed-pages] a')].map((one) => ({
    path: below(one.pathname),
    title: one.textContent ?? '',
    kind: '',
  }));

function toItem({ path, title, kind }: NearPage): HTMLLIElement {
  const address = base + path.slice(1);
  return element(
    'li',
    '',
    link(title, address),
    ' ',
    element('span', 'soft small', [kind, address].filter(Boolean).join(' · ')),
  );
}

/** On a page that is not there: says what was asked for and which pages have addresses near it. */
export async function startLostPage(): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-nearest-pages]');
  const path = below(location.pathname);
  // Who opens the page itself has asked for nothing.
  if (!place || path === '/404.html') return;
  const tried = element('p', 'small soft', '연 주소: ', element('code', '', decode(location.pathname)));
  place.replaceChildren(tried, element('p', '', '가까운 주소를 찾고 있습니다.'));

  const words = toWords(path);
  const search = words
    ? [element('p', '', link(`‘${words}’ 검색`, `${base}search/?q=${encodeURIComponent(words)}`))]
    : [];
  const show = (...nodes: Node[]): void => place.replaceChildren(tried, ...nodes, ...search);
  try {
    const near = nearestPages(path, decode(location.hash.slice(1)), await loadLexicon(base), fixedPages());
    if (near.length === 0) show(element('p', '', '가까운 주소가 없습니다.'));
    else show(element('h2', '', '가까운 주소'), element('ul', 'near-pages', ...near.map(toItem)));
  } catch {
    show(element('p', '', '가까운 주소를 찾지 못했습니다. 아래 목록에서 찾아보세요.'));
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
