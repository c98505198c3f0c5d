import { element } from '../dom.client.ts';
import styles from '../styles/search-results.css?inline';
import { fromSearch, type SearchState, toSearch } from './address.ts';
import { type Answer, toAnswer } from './answer.ts';
import { showChoices } from './choices.client.ts';
import { loadSearchData, type SearchData } from './data.client.ts';
import { toExcerpt, toMarkedWords } from './excerpt.ts';
import { filterHits } from './filters.ts';
import { highlight } from './highlight.client.ts';
import { toList } from './list.client.ts';
import { serviceList, toNotes } from './notes.client.ts';
import { createActiveOption } from './options.client.ts';
import { createPanel } from './panel.client.ts';
import type { Plan } from './planner.ts';
import type { Hit } from './ranking.ts';
import { toResults } from './result.ts';
import { loadTail, type Tail } from './tail.client.ts';

/** Lines shown at most, and below how many the long tail is asked. */
const shown = 30;
const few = 3;
/** Words that a link carries along to be marked. */
const carried = 4;

/** Brings the field to life: results while typing, the query in the address of the search page, keys. */
function openBox(form: HTMLFormElement): void {
  const box = form.parentElement;
  const input = form.querySelector('input');
  if (!box || !input) throw new Error('the search box lacks its field');
  const isPage = box.classList.contains('page');
  const { root: panel, count, notes, filters, list } = createPanel(input, isPage);
  panel.hidden = !isPage;
  form.after(panel);
  /** What the search page says before something is typed. */
  const hint = box.querySelector<HTMLElement>('.hint');
  const base = document.documentElement.dataset['base'] ?? '/';
  const option = createActiveOption(input, list);
  let state: SearchState = fromSearch(isPage ? location.search : '');
  let data: SearchData | undefined;
  let loading: Promise<SearchData> | undefined;
  let tail: Promise<Tail | undefined> | undefined;
  let turn = 0;
  let drawn: Plan | undefined;

  const open = (isOpen: boolean): void => {
    panel.hidden = !isOpen && !isPage;
    input.setAttribute('aria-expanded', String(isOpen));
  };

  /** Draws the list and tells which sections stand in it. */
  const draw = (plan: Plan, hits: readonly Hit[], { lexicon, passagesOf }: SearchData): number[] => {
    const words = toMarkedWords(plan, lexicon);
    const results = toResults(
      filterHits(hits, lexicon, state).slice(0, shown),
      lexicon,
      words.slice(0, carried).join('|'),
    );
    const excerptOf = (section: number) => {
      const passages = passagesOf(section);
      return passages && toExcerpt(passages, words);
    };
    list.replaceChildren(...toList(results, base, excerptOf));
    // Passages that come later do not take the chosen line away.
    if (plan === drawn) option.restore();
    else option.clear();
    drawn = plan;
    count.textContent = results.length > 0 ? `결과 ${results.length}건` : `결과 없음: ${plan.typed.trim()}`;
    return results.flatMap(({ section }) => section ?? []);
  };

  /** Sections of the full text that the first tier does not know, after those that it does. */
  const withTail = async ({ plan, hits }: Answer, { lexicon }: SearchData): Promise<readonly Hit[]> => {
    tail ??= loadTail(base, lexicon).catch(() => undefined);
    const words = plan.terms.map(({ words: found, meant }) => found[0]?.text ?? meant).join(' ');
    const found = await (await tail)?.find(words);
    const known = new Set(hits.map((hit) => (hit.kind === 'section' ? hit.section : -1)));
    const more = (found ?? []).filter((section) => !known.has(section));
    return more.length === 0 ? hits : [...hits, ...more.map((section): Hit => ({ kind: 'section', section }))];
  };

  const answer = async (from: SearchData): Promise<void> => {
    const own = ++turn;
    let found = toAnswer(state, from.lexicon);
    // A word that is not understood, or only by guessing, may be a rare one.
    if (!from.isComplete && !found.isCertain) {
      await from.complete;
      if (own !== turn) return;
      found = toAnswer(state, from.lexicon);
    }
    const { plan, hits } = found;
    notes.replaceChildren(...toNotes(found, from.lexicon, state, base));
    if (filters) showChoices(filters, hits, from.lexicon, state);
    const sections = draw(plan, hits, from);
    if ((await from.loadPassages(sections)) && own === turn) draw(plan, hits, from);

    // What the notes say of a name the first tier knows; the full text may know more of plain words.
    if (own !== turn || hits.length >= few || plan.terms.every(({ words }) => words.length === 0)) return;
    const all = await withTail(found, from);
    if (own !== turn || all === hits) return;
    if ((await from.loadPassages(draw(plan, all, from))) && own === turn) draw(plan, all, from);
  };

  const fail = (): void => {
    loading = undefined;
    const retry = element('button', '', '다시 시도');
    retry.type = 'button';
    retry.addEventListener('click', () => void show());
    count.replaceChildren('검색 자료를 불러오지 못했습니다. ', retry, ' ', serviceList(base));
  };

  const showNothing = (): void => {
    turn++;
    list.replaceChildren();
    notes.replaceChildren();
    if (filters) filters.hidden = true;
    open(false);
    panel.hidden = true;
    if (hint) hint.hidden = false;
  };

  const load = async (): Promise<SearchData> => {
    loading ??= loadSearchData(base);
    data = await loading;
    return data;
  };

  const show = async (): Promise<void> => {
    const q = state.q.trim();
    if (isPage) {
      history.replaceState(history.state, '', `${location.pathname}${toSearch({ ...state, q })}`);
      document.title = `${q ? `검색: ${q}` : '검색'} | 세션노트`;
    }
    if (q === '') {
      showNothing();
      return;
    }
    open(true);
    if (hint) hint.hidden = true;
    if (data) {
      await answer(data);
      return;
    }
    count.textContent = '찾는 중입니다.';
    try {
      const loaded = await load();
      if (state.q.trim() === q) await answer(loaded);
    } catch {
      fail();
    }
  };

  input.addEventListener('input', () => {
    state = { ...state, q: input.value, exact: false };
    void show();
  });
  /** The field is used: have the words ready before the first key. */
  const prepare = (): void => {
    load().catch(() => undefined);
  };
  input.addEventListener('focus', () => {
    prepare();
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
      option.clear();
      input.focus();
    } else if (event.target === input && option.press(event.key)) {
      event.preventDefault();
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

  // Something may have been typed before this arrived.
  if (input.value !== '') state = { ...state, q: input.value };
  else input.value = state.q;
  if (document.activeElement === input) prepare();
  void show();
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);
highlight();

const form = document.querySelector<HTMLFormElement>('form[data-search]');
if (form) openBox(form);
