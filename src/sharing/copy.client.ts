import '../contents.client.ts';
import { button } from '../dom.client.ts';
import { type Action, showBar, showText } from './bar.client.ts';
import { type Passage, toLinkText, toQuotation } from './citation.ts';
import { copyText } from './clipboard.client.ts';
import { pageSource, passageBelow, titleOf, toPassage } from './page-source.client.ts';
import { keepPassages, readPassages } from './passage-store.client.ts';
import { withPassage } from './passages.ts';

/*
 * Copying, sharing and collecting on a page with text. It comes after the page is there and acts on being loaded: the
 * page's buttons, the sign behind each heading, and a bar for words that the reader has chosen. The mark in the table of
 * contents comes along.
 */

const text = document.querySelector<HTMLElement>('.text');

/** Copies and says so; what cannot be copied is shown to be copied by hand. */
async function copy(value: string | Promise<string>, done: string, actions: readonly Action[] = []): Promise<void> {
  if (await copyText(value)) return void showBar(done, actions);
  const there = await Promise.resolve(value).catch(() => undefined);
  if (there === undefined) showBar('글을 불러오지 못해 복사하지 못했습니다. 잠시 뒤 다시 해 보세요.');
  else showText('복사하지 못했습니다. 아래 글을 길게 눌러 복사하세요.', there);
}

function share(title: string, address: string): void {
  // Closing the browser's own list of places is no failure.
  navigator.share({ title, url: address }).catch(() => undefined);
}

function collect(passage: Passage): void {
  const kept = keepPassages(withPassage(readPassages(), passage));
  const list = `${document.documentElement.dataset['base'] ?? '/'}passages/`;
  if (kept) {
    const look = { name: '모두 보기', act: () => location.assign(list) };
    showBar(`구절을 담았습니다. 담은 구절 ${readPassages().length}개`, [look]);
  } else showBar('이 브라우저가 저장을 막아 담지 못했습니다.');
}

const sharing = (title: string, address: string): Action[] =>
  'share' in navigator ? [{ name: '공유', act: () => share(title, address) }] : [];

function copyHeading(heading: Element): void {
  const source = pageSource();
  const title = titleOf(heading);
  const passage = text && passageBelow(text, heading);
  void copy(toLinkText(source, { title, id: heading.id }), '링크를 복사했습니다.', [
    ...sharing(`${title} — ${source.title}`, `${source.address}#${heading.id}`),
    ...(passage ? [{ name: '담기', act: () => collect(passage) }] : []),
  ]);
}

/** The words that the reader has chosen in the text. */
function chosenPassage(): Passage | undefined {
  const selection = getSelection();
  if (!text || !selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  return text.contains(range.commonAncestorContainer) ? toPassage(text, range) : undefined;
}

/** The session as Markdown, which a draft does not have. */
const twin = document.querySelector<HTMLAnchorElement>('.origin a[href$=".md"]')?.href;

async function fetchMarkdown(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}`);
  return response.text();
}

/** The buttons of a session. The browser's own way of sharing is offered by the bar, so that they stand on one line. */
function fillTools(tools: HTMLElement): void {
  const { address } = pageSource();
  const link = (): void =>
    void copy(toLinkText(pageSource()), '링크를 복사했습니다.', sharing(document.title, address));
  const quote = (): void => void copy(toQuotation(pageSource(), chosenPassage()), '인용을 복사했습니다.');
  tools.append(button('링크 복사', link), button('인용 복사', quote));
  if (twin) tools.append(button('Markdown 복사', () => void copy(fetchMarkdown(twin), 'Markdown을 복사했습니다.')));
}

const tools = document.querySelector<HTMLElement>('.tools');
if (tools) fillTools(tools);

document.addEventListener('click', ({ target }) => {
  // The link itself works as ever: the address of the page becomes that of the section.
  const heading = target instanceof Element ? target.closest('.hash')?.parentElement : null;
  if (heading) copyHeading(heading);
});

/** Choosing goes on letter by letter; the bar comes when it has stopped for a moment. */
const pause = 300;
let timer: number | undefined;
let withdraw: (() => void) | undefined;
document.addEventListener('selectionchange', () => {
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    const passage = chosenPassage();
    if (passage) withdraw = showBar('고른 구절', offers(passage), { stays: true });
    else withdraw?.();
  }, pause);
});

function offers(passage: Passage): Action[] {
  return [
    { name: '인용 복사', act: () => void copy(toQuotation(passage.source, passage), '인용을 복사했습니다.') },
    { name: '구절 링크', act: () => void copy(passage.address, '이 구절로 가는 링크를 복사했습니다.') },
    { name: '담기', act: () => collect(passage) },
  ];
}
