import { searchResult } from './attributes.ts';
import { type Engine, loadEngine } from './engine.client.ts';
import { toQuery } from './planner.ts';
import { type Result, toResults } from './result.ts';

const pagesShown = 12;

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

function toItem({ href, title, where, excerpt }: Result): HTMLLIElement {
  const link = element('a', '', element('b', '', title));
  link.href = href;
  if (where) link.append(element('span', 'where', where));
  link.append(
    element('span', 'excerpt', ...excerpt.map(({ text, marked }) => (marked ? element('mark', '', text) : text))),
  );
  const item = element('li', 'result', link);
  item.setAttribute(searchResult, '');
  return item;
}

function link(text: string, href: string): HTMLAnchorElement {
  const made = element('a', '', text);
  made.href = href;
  return made;
}

/** Brings the field to life: results while typing, the query in the address of the search page, keys. */
function openBox(form: HTMLFormElement): void {
  const input = form.querySelector('input');
  const panel = form.parentElement?.querySelector<HTMLElement>('[data-search-results]');
  const count = panel?.querySelector<HTMLElement>('.results-count');
  const list = panel?.querySelector<HTMLElement>('.results-list');
  if (!input || !panel || !count || !list) throw new Error('the search box lacks a part');

  const base = document.documentElement.dataset['base'] ?? '/';
  const isPage = form.dataset['variant'] === 'page';
  let engine: Promise<Engine> | undefined;
  let asked = 0;

  const say = (...words: (Node | string)[]): void => count.replaceChildren(...words);

  const fail = (): void => {
    engine = undefined;
    const retry = element('button', '', '다시 시도');
    retry.type = 'button';
    retry.addEventListener('click', () => void show());
    say('검색 자료를 불러오지 못했습니다. ', retry, ' ', link('서비스 목록', `${base}services/`));
  };

  const show = async (): Promise<void> => {
    const turn = ++asked;
    const typed = input.value;
    const query = toQuery(typed);
    if (isPage) {
      const address = new URL(location.href);
      if (typed.trim() === '') address.searchParams.delete('q');
      else address.searchParams.set('q', typed.trim());
      history.replaceState(history.state, '', address);
      document.title = `${typed.trim() ? `검색: ${typed.trim()}` : '검색'} | 세션노트`;
    }
    if (query.words.length === 0) {
      list.replaceChildren();
      say();
      panel.hidden = !isPage;
      return;
    }
    panel.hidden = false;
    try {
      if (!engine) say('찾는 중입니다.');
      engine ??= loadEngine(base);
      const pages = await (await engine).find(query.text, pagesShown);
      if (turn !== asked) return;
      const results = toResults(pages, query);
      list.replaceChildren(...results.map(toItem));
      if (results.length > 0) say(`결과 ${results.length}건`);
      else say(`결과 없음: ${typed.trim()} `, link('서비스 목록', `${base}services/`));
    } catch {
      if (turn === asked) fail();
    }
  };

  const close = (): void => {
    if (!isPage) panel.hidden = true;
  };

  input.addEventListener('input', () => void show());
  input.addEventListener('focus', () => {
    if (input.value.trim() !== '') panel.hidden = false;
  });
  form.parentElement?.addEventListener('keydown', (event) => {
    // While a syllable is being composed the keys belong to the input method.
    if (event.isComposing) return;
    const links = [...list.querySelectorAll('a')];
    const here = links.indexOf(document.activeElement as HTMLAnchorElement);
    if (event.key === 'Escape') {
      close();
      input.focus();
    } else if (event.key === 'ArrowDown' && links.length > 0) {
      event.preventDefault();
      links[Math.min(here + 1, links.length - 1)]?.focus();
    } else if (event.key === 'ArrowUp' && here >= 0) {
      event.preventDefault();
      (links[here - 1] ?? input).focus();
    }
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !form.parentElement?.contains(target)) close();
  });
  form.addEventListener('submit', (event) => {
    if (isPage) event.preventDefault();
  });
  addEventListener('popstate', () => {
    if (!isPage) return;
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    void show();
  });

  void show();
}

const form = document.querySelector<HTMLFormElement>('form[data-search]');
if (form) openBox(form);
