import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { describe, expect, inject, test } from 'vitest';
import { attributeOf, elementsNamed, elementsOf, readPages, textOf } from './built-page.ts';

const inline = /^(?:a|b|code|del|em|i|s|span|strong|sup)$/;
const hasClass = ({ properties }: Element, ...names: string[]): boolean =>
  Array.isArray(properties['className']) && properties['className'].some((name) => names.includes(String(name)));

/** What stands on the page of a session and is not the session: ways to elsewhere, drawings, what the page counts or offers. */
const isFurniture = (element: Element): boolean =>
  /^(?:nav|svg|script|button)$/.test(element.tagName) ||
  hasClass(element, 'contents', 'related') ||
  (element.tagName === 'span' && /^(?:· )?읽는 데 \d+분$/.test(textOf(element).trim())) ||
  (element.tagName === 'a' && ['Markdown', '이 글 고치기'].includes(textOf(element)));

/** The words within a tree, as often as they are there. What is marked within a word does not part it; a new block does. */
function wordsOf(tree: Root | Element): string[] {
  const textIn = (node: Root | Element): string =>
    node.children
      .map((child) => {
        if (child.type === 'text') return child.value;
        if (child.type !== 'element' || isFurniture(child)) return '';
        return inline.test(child.tagName) && !hasClass(child, 'stamp', 'topic') ? textIn(child) : ` ${textIn(child)} `;
      })
      .join('');
  return textIn(tree).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of one list that another does not have as often. */
function missing(words: readonly string[], from: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of from) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

const markdown = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkRehype);

describe.each(['site', 'siteBelow'] as const)('%s', (name) => {
  const { base, folder, url } = inject(name);
  const sessions = readPages(folder).filter(({ path }) => /^\/sessions\/.+\/.+\/$/.test(path));

  test.each(sessions.map((page) => [page.path, page] as const))('%s.md has every word of its page', (path, page) => {
    const text = readFileSync(join(folder, `${path.slice(0, -1)}.md`), 'utf8');
    const twin = markdown.runSync(markdown.parse(text));
    const main = elementsNamed(page.tree, 'main')[0];
    if (!main) throw new Error('A page without a main part');
    const words = wordsOf(main);
    expect(words.length).toBeGreaterThan(100);
    expect(missing(words, wordsOf(twin))).toEqual([]);

    // A twin is read away from the site: it says where it is from, and its links lead there.
    const links = elementsNamed(twin, 'a').map((link) => attributeOf(link, 'href') ?? '');
    const here = url === undefined ? base : `${url}${base}`;
    expect(links[0]).toBe(here + path.slice(1));
    expect(links.filter((href) => !href.startsWith(here) && !/^https?:/.test(href))).toEqual([]);
    expect(text).not.toMatch(/<(?!https?:)/);

    // Who speaks stays marked.
    const labels = ['노트 작성자의 생각', '작성자 회사 이야기'];
    const quoted = elementsNamed(twin, 'blockquote').map((one) => elementsNamed(one, 'strong').map(textOf)[0] ?? '');
    const voices = elementsNamed(main, 'summary')
      .map(textOf)
      .filter((label) => labels.includes(label));
    expect(quoted.filter((label) => labels.includes(label))).toEqual(voices);
    const notes = elementsOf(main, (element) => hasClass(element, 'since')).flatMap((one) => elementsNamed(one, 'b'));
    expect(missing(notes.map(textOf), elementsNamed(twin, 'strong').map(textOf))).toEqual([]);
  });
});
