import type { Node, Parent, Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { fromHtmlText } from '../../../src/importer/tree/html.ts';
import { makeInert } from '../../../src/importer/tree/inert.ts';
import { parseMarkdown, parseMdx, printMdx } from '../../../src/importer/tree/markdown.ts';

/** What is emphasised within what: "strong(emphasis(가))는" */
const shapeOf = (node: Node): string => {
  const inside = 'children' in node ? (node as Parent).children.map(shapeOf).join('') : '';
  if ('value' in node) return node.type === 'text' ? String(node.value) : `${node.type}(${String(node.value)})`;
  return /^(?:emphasis|strong|delete)$/.test(node.type) ? `${node.type}(${inside})` : inside;
};

function printed(tree: Root): { mdx: string; isSame: boolean } {
  makeInert(tree);
  const shape = shapeOf(tree);
  const mdx = printMdx(tree).trimEnd();
  return { mdx, isSame: shapeOf(parseMdx(mdx)) === shape };
}

describe('marks within marks are read as they were', () => {
  test.each([
    ['*_foo_*', '*_foo_*'],
    ['_*foo*_', '*_foo_*'],
    ['*_겹친_*은', '*_겹친_*은'],
    ['**_`x`_**는', '**_`x`_**는'],
    ['**_(가)_**는', '**_(가)_**는'],
    ['***둘 다***는', '***둘 다***는'],
    ['***a** b*', '*__a__ b*'],
    ['**a *b***', '**a _b_**'],
    ['__가__**나**', '**가**__나__'],
    ['~~*가*~~는', '~~*가*~~는'],
  ])('%s', (markdown, mdx) => {
    expect(printed(parseMarkdown(markdown))).toEqual({ mdx, isSame: true });
  });
});

describe('marks beside letters are read as they were', () => {
  test.each([
    ['**EKS(쿠버네티스)**는', '**EKS(쿠버네티스)**는'],
    ['이것은**`코드`**다', '이것은**`코드`**다'],
    ['~~(지움)~~은', '~~(지움)~~은'],
    ['**(가)**는 `*&#xB294;`', '**(가)**는 `*&#xB294;`'],
    ['**🙂**는', '**🙂**는'],
  ])('%s', (markdown, mdx) => {
    expect(printed(parseMarkdown(markdown))).toEqual({ mdx, isSame: true });
  });

  test.each([
    ['<b>a(b)</b>c', '**a(b)**&#x63;'],
    ['c<b>(b)a</b>', '&#x63;**(b)a**'],
    ['b<b>🙂</b>c', '&#x62;**🙂**&#x63;'],
    ['<b>제목: </b>글', '**제목:** 글'],
    ['글<i> 가</i>', '글 *가*'],
    ['<b>가</b><b>나</b>', '**가**__나__'],
    ['<s>가</s><s>나</s>', '~~가나~~'],
    ['<s>가<s>나</s></s>', '~~가나~~'],
    ['<b> </b>글', '글'],
    ['<code>a</code><code>b</code>', '`a` `b`'],
  ])('%s', (html, mdx) => {
    expect(printed({ type: 'root', children: fromHtmlText(`<p>${html}</p>`) })).toEqual({ mdx, isSame: true });
  });
});

describe('marks that Markdown could not tell apart', () => {
  test('lose the innermost, and that is told', () => {
    const tree: Root = { type: 'root', children: fromHtmlText('<p><i>b<b>가<i>🙂</i></b></i>c <b>나</b></p>') };
    const changes = makeInert(tree);
    expect(printMdx(tree).trimEnd()).toBe('*&#x62;__&#xAC00;🙂__*&#x63; **나**');
    expect(changes).toMatchObject([{ code: 'droppedEmphasis', was: 'b가🙂c 나', now: 'b가🙂c 나' }]);
  });

  test('are found in whatever order they come', () => {
    let state = 11;
    const choose = (count: number): number => {
      state = (state * 1664525 + 1013904223) % 4294967296;
      return Math.floor((state / 4294967296) * count);
    };
    const words = ['가', '는', 'a', '(가)', '"a"', '!', '가 ', 'x y', '、', '🙂', '<code>c</code>'];
    const toLine = (depth: number): string =>
      Array.from({ length: 1 + choose(3) }, () => {
        const tag = ['b', 'i', 's'][choose(depth > 0 ? 6 : 3) - 3];
        return tag === undefined ? words[choose(words.length)] : `<${tag}>${toLine(depth - 1)}</${tag}>`;
      }).join('');
    const lines = Array.from({ length: 1000 }, () => toLine(3));
    const wrong = lines.filter((html) => !printed({ type: 'root', children: fromHtmlText(`<p>${html}</p>`) }).isSame);
    expect(wrong.slice(0, 3)).toEqual([]);
  });
});
