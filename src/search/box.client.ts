import { type FilterName, fromSearch, type SearchState, toSearch } from './address.ts';
import { loadSearchData, type SearchData } from './data.client.ts';
import { element, link } from './dom.client.ts';
import { toExcerpt, toMarkedWords } from './excerpt.ts';
import { filterHits, toChoices } from './filters.ts';
import { toList } from './list.client.ts';
import { nearestNames } from './nearest.ts';
import { isAnswerable, isCertain, type Plan, toLiteralPlan, toPlan } from './planner.ts';
import { type Hit, toHits } from './ranking.ts';
import { toResults } from './result.ts';
import { loadTail, type Tail } from './tail.client.ts';
import { toRewritings } from './words.ts';

/** Lines shown at most, and below how many the long tail is asked. */
const shown = 30;
const few = 3;

/** The parts of the box that the page holds. */
function partsOf(form: HTMLFormElement) {
  const box = form.parentElement;
  const input = form.querySelector('input');
  const panel = box?.querySelector<HTMLElement>('[data-search-results]');
  const count = box?.querySelector<HTMLElement>('.results-count');
  const notes = box?.querySelector<HTMLElement>('.results-notes');
  const list = box?.querySelector<HTMLElement>('.results-list');
  if (!box || !input || !panel || !count || !notes || !list) throw new Error('the search box lacks a part');
  return { box, input, panel, count, notes, list, filters: box.querySelector<HTMLFormElement>('.results-filters') };
}

/** Brings the field to life: results while typing, the query in the address of the search page, keys. */
function openBox(form: HTMLFormElement): void {
  const { box, input, panel, count, notes, list, filters } = partsOf(form);
  const base = document.documentElement.dataset['base'] ?? '/';
  const isPage = form.dataset['variant'] === 'page';
  let state: SearchState = isPage ? fromSearch(location.search) : fromSearch('');
  let data: SearchData | undefined;
  let tail: Promise<Tail | undefined> | undefined;
  let turn = 0;
  let active = -1;

  const options = (): HTMLAnchorElement[] => [...list.querySelectorAll<HTMLAnchorElement>('[role=option]')];

  const activate = (number: number): void => {
    const all = options();
    active = Math.max(-1, Math.min(number, all.length - 1));
    for (const [at, option] of all.entries()) option.setAttribute('aria-selected', String(at === active));
    const option = all[active];
    if (option) {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else {
      input.removeAttribute('aria-activedescendant');
    }
  };

  const open = (isOpen: boolean): void => {
    panel.hidden = !isOpen && !isPage;
    input.setAttribute('aria-expanded', String(isOpen));
  };

  const serviceList = (): HTMLAnchorElement => link('서비스 목록', `${base}services/`);

  /** What was understood, and what was not. */
  const explain = (plan: Plan, answerable: boolean): void => {
    const lines: HTMLElement[] = [];
    if (answerable) {
      for (const { typed, meant, why } of toRewritings(plan)) {
        const literally = `${base}search/${toSearch({ ...state, q: plan.typed.trim(), exact: true })}`;
        lines.push(element('p', '', `${typed} → ${meant} · ${why} · `, link('입력한 그대로 찾기', literally)));
      }
      if (plan.unknown.length > 0) {
        lines.push(element('p', '', `노트에 없는 낱말을 빼고 찾았습니다: ${plan.unknown.join(', ')}`));
      }
    } else if (data) {
      lines.push(element('p', '', '철자, 초성, 한/영 자판, 띄어쓰기를 바꿔 보았습니다.'));
      const near = nearestNames(plan.typed, data.lexicon);
      if (near.length > 0) lines.push(element('p', '', `비슷한 이름: ${near.join(', ')}`));
      lines.push(element('p', '', serviceList()));
    }
    notes.replaceChildren(...lines);
  };

  const showFilters = (hits: readonly Hit[], lexicon: SearchData['lexicon']): void => {
    if (!filters) return;
    filters.hidden = hits.length === 0;
    for (const select of filters.querySelectorAll('select')) {
      const name = select.name as FilterName;
      const choices = toChoices(hits, lexicon, name);
      select.replaceChildren(
        new Option('전체', ''),
        ...choices.map(({ value, text, count: found }) => new Option(`${text} (${found})`, value)),
      );
      select.value = choices.some(({ value }) => value === state.filters[name]) ? state.filters[name] : '';
    }
  };

  const draw = (plan: Plan, hits: readonly Hit[], lexicon: SearchData['lexicon']): number[] => {
    const words = toMarkedWords(plan, lexicon);
    const filtered = filterHits(hits, lexicon, state).slice(0, shown);
    const results = toResults(filtered, lexicon, words.slice(0, 4).join('|'));
    list.replaceChildren(
      ...toList(results, base, (section) => {
        const passages = data?.passagesOf(section);
        return passages && toExcerpt(passages, words);
      }),
    );
    activate(-1);
    count.textContent = results.length > 0 ? `결과 ${results.length}건` : `결과 없음: ${plan.typed.trim()}`;
    return results.flatMap(({ section }) => section ?? []);
  };

  /** Sections of the full text that the first tier does not know, after those that it does. */
  const withTail = async (plan: Plan, hits: readonly Hit[], { lexicon }: SearchData): Promise<readonly Hit[]> => {
    tail ??= loadTail(base, lexicon).catch(() => undefined);
    const words = plan.terms.map(({ words: found, meant }) => found[0]?.text ?? meant).join(' ');
    const found = await (await tail)?.find(words);
    const known = new Set(hits.map((hit) => (hit.kind === 'section' ? hit.section : -1)));
    const more = (found ?? []).filter((section) => !known.has(section));
    return more.length === 0 ? hits : [...hits, ...more.map((section): Hit => ({ kind: 'section', section }))];
  };

  const answer = async (): Promise<void> => {
    const own = ++turn;
    if (!data) return;
    const toOwnPlan = state.exact ? toLiteralPlan : toPlan;
    let plan = toOwnPlan(state.q, data.lexicon);
    // A word that is not understood, or only by guessing, may be a rare one.
    if (!data.isComplete && !isCertain(plan)) {
      await data.complete;
      if (own !== turn) return;
      plan = toOwnPlan(state.q, data.lexicon);
    }
    const { lexicon } = data;
    const answerable = isAnswerable(plan);
    const hits = answerable ? toHits(plan, lexicon) : [];
    explain(plan, answerable);
    showFilters(hits, lexicon);
    const sections = draw(plan, hits, lexicon);
    if (!answerable) return;

    if (await data.loadPassages(sections)) {
      if (own !== turn) return;
      draw(plan, hits, lexicon);
    }
    // What the notes say of a name the first tier knows; the full text may know more of plain words.
    if (hits.length >= few || plan.terms.every(({ words }) => words.length === 0)) return;
    const all = await withTail(plan, hits, data);
    if (own !== turn || all === hits) return;
    const more = draw(plan, all, lexicon);
    if ((await data.loadPassages(more)) && own === turn) draw(plan, all, lexicon);
  };

  const show = async (): Promise<void> => {
    if (isPage) {
      history.replaceState(history.state, '', `${location.pathname}${toSearch({ ...state, q: state.q.trim() })}`);
      document.title = `${state.q.trim() ? `검색: ${state.q.trim()}` : '검색'} | 세션노트`;
    }
    if (state.q.trim() === '') {
      turn++;
      list.replaceChildren();
      notes.replaceChildren();
      count.textContent = '서비스 이름, 초성, 오타도 됩니다. 예: 람다 · ㄹㄷ · fkaek';
      if (filters) filters.hidden = true;
      open(false);
      return;
    }
    open(true);
    if (!data) {
      count.textContent = '찾는 중입니다.';
      try {
        data = await loadSearchData(base);
      } catch {
        const retry = element('button', '', '다시 시도');
        retry.type = 'button';
        retry.addEventListener('click', () => void show());
        count.replaceChildren('검색 자료를 불러오지 못했습니다. ', retry, ' ', serviceList());
        return;
      }
    }
    await answer();
  };

  input.addEventListener('input', () => {
    state = { ...state, q: input.value, exact: false };
    void show();
  });
  input.addEventListener('focus', () => {
    if (input.value.trim() !== '') open(true);
  });
  filters?.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement)) return;
    state = { ...state, filters: { ...state.filters, [target.name]: target.value } };
    void show();
  });
  filters?.addEventListener('submit', (event) => event.preventDefault());
  box.addEventListener('keydown', (event) => {
    // While a syllable is being composed the keys belong to the input method.
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      open(false);
      activate(-1);
      input.focus();
    } else if (event.target === input && event.key === 'ArrowDown') {
      event.preventDefault();
      activate(active + 1);
    } else if (event.target === input && event.key === 'ArrowUp') {
      event.preventDefault();
      activate(active - 1);
    } else if (event.target === input && event.key === 'Enter') {
      const option = options()[active];
      if (!option) return;
      event.preventDefault();
      option.click();
    }
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !box.contains(target)) open(false);
  });
  form.addEventListener('submit', (event) => {
    if (isPage) event.preventDefault();
  });
  addEventListener('popstate', () => {
    if (!isPage) return;
    state = fromSearch(location.search);
    input.value = state.q;
    void show();
  });

  state = { ...state, q: input.value };
  void show();
  // The field was used: have the words ready before the first key.
  if (!data && state.q === '') {
    void loadSearchData(base).then(
      (loaded) => {
        data ??= loaded;
      },
      () => undefined,
    );
  }
}

const form = document.querySelector<HTMLFormElement>('form[data-search]');
if (form) openBox(form);
