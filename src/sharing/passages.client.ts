import { button, element, link } from '../dom.client.ts';
import { showBar, showText } from './bar.client.ts';
import { type Passage, toMarkdown, toOrigin } from './citation.ts';
import { copyText } from './clipboard.client.ts';
import { keepPassages, readPassages } from './passage-store.client.ts';
import { withoutPassage } from './passages.ts';

/** The page of collected passages: shows them, lets them go, and copies them all. */
export function startPassages(): void {
  const root = document.querySelector<HTMLElement>('[data-passages]');
  const list = root?.querySelector('ol');
  if (!root || !list) return;

  const keep = (passages: readonly Passage[], said: string): void => {
    const before = readPassages();
    keepPassages(passages);
    show();
    showBar(said, [{ name: '되돌리기', act: () => keep(before, '되돌렸습니다.') }]);
  };

  const toItem = (passage: Passage): HTMLLIElement => {
    const { text, section, source, address, since } = passage;
    const quotation = element('blockquote', '', ...text.split('\n').map((line) => element('p', '', line)));
    quotation.cite = address;
    return element(
      'li',
      '',
      quotation,
      ...since.map((one) => element('p', 'since', one)),
      element('p', 'small', link([section, toOrigin(source)].filter(Boolean).join(' — '), address)),
      button('지우기', () => keep(withoutPassage(readPassages(), passage), '구절을 지웠습니다.')),
    );
  };

  const show = (): void => {
    const passages = readPassages();
    list.replaceChildren(...passages.map(toItem));
    for (const part of root.querySelectorAll<HTMLElement>('[data-when]'))
      part.hidden = (part.dataset['when'] === 'empty') !== (passages.length === 0);
  };

  const copyAll = async (): Promise<void> => {
    const markdown = toMarkdown(readPassages());
    if (await copyText(markdown)) showBar(`구절 ${readPassages().length}개를 복사했습니다.`);
    else showText('복사하지 못했습니다. 아래 글을 길게 눌러 복사하세요.', markdown);
  };

  root.querySelector('[data-copy-all]')?.addEventListener('click', () => void copyAll());
  root.querySelector('[data-clear-all]')?.addEventListener('click', () => keep([], '모두 지웠습니다.'));
  addEventListener('storage', show);
  show();
}
