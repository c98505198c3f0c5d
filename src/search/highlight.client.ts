import { button, element } from '../dom.client.ts';
import { toMarkedParts } from './excerpt.ts';

/** Marks the words that led here, `?mark=Lambda|람다`, and offers to take the marks away. */
export function highlight(): void {
  const words = (new URLSearchParams(location.search).get('mark') ?? '').split('|').filter((word) => word.length > 1);
  const main = document.querySelector('main');
  if (!main || words.length === 0) return;
  const texts: Text[] = [];
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('svg, nav, .contents, .chips, code, pre')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);

  const marks: HTMLElement[] = [];
  for (const text of texts) {
    const parts = toMarkedParts(text.data, words);
    if (!parts.some(({ marked }) => marked)) continue;
    text.replaceWith(
      ...parts.map(({ text: piece, marked }) => {
        if (!marked) return piece;
        const mark = element('mark', '', piece);
        marks.push(mark);
        return mark;
      }),
    );
  }
  if (marks.length === 0) return;

  const clear = button(`찾은 말 표시 ${marks.length}곳 지우기`, () => {
    for (const mark of marks) {
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent?.normalize();
    }
    clear.remove();
    const address = new URL(location.href);
    address.searchParams.delete('mark');
    history.replaceState(history.state, '', address);
  });
  clear.className = 'clear-marks';
  document.body.append(clear);
}
