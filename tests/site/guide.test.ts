import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { describe, expect, inject, test } from 'vitest';
import { fromSearch } from '../../src/search/address.ts';
import { toAnswer } from '../../src/search/answer.ts';
import { filterHits } from '../../src/search/filters.ts';
import { type PackedLexicon, readLexicon, withRareWords } from '../../src/search/lexicon.ts';
import { toResults } from '../../src/search/result.ts';
import { attributeOf, type BuiltPage, elementsNamed, elementsOf, readPages, textOf } from './built-page.ts';

/* What the guide says of the site is so. */

const { folder } = inject('site');
const pages = readPages(folder);
const dataOf = (file: string): unknown => JSON.parse(readFileSync(join(folder, 'search', file), 'utf8'));
const lexicon = withRareWords(readLexicon(dataOf('lexicon.json') as PackedLexicon), dataOf('rare.json') as string);

const pageAt = (path: string): BuiltPage => {
  const page = pages.find((one) => one.path === path);
  if (!page) throw new Error(`There is no page ${path}`);
  return page;
};
const guide = pageAt('/guide/').tree;

const hrefOf = (link: Element): string => attributeOf(link, 'href') ?? '';
const linksIn = (within: Parameters<typeof elementsNamed>[0], prefix: string): Element[] =>
  elementsNamed(within, 'a').filter((link) => hrefOf(link).startsWith(prefix));

/** Addresses of what a link to the search finds, in order. */
function find(href: string): string[] {
  const state = fromSearch(new URL(href, 'http://site').search);
  return toResults(filterHits(toAnswer(state, lexicon).hits, lexicon, state), lexicon, '').map((result) => result.href);
}

const examples = elementsNamed(guide, 'tr').flatMap((row) => {
  const [asked] = linksIn(row, '/search/?');
  const first = elementsNamed(row, 'a').at(-1);
  return asked && first ? [{ typed: textOf(asked), href: hrefOf(asked), first: hrefOf(first) }] : [];
});

describe('the searches of the guide', () => {
  test('are there', () => {
    expect(examples.length).toBeGreaterThan(10);
  });

  test.each(examples)('$typed finds first what it is said to', ({ typed, href, first }) => {
    expect(new URL(href, 'http://site').searchParams.get('q')).toBe(typed);
    expect(find(href)[0]).toBe(first);
  });

  test('all find something, filters and all', () => {
    const asked = linksIn(guide, '/search/?').map(hrefOf);
    expect(asked.length).toBeGreaterThan(examples.length);
    expect(asked.filter((href) => find(href).length === 0)).toEqual([]);
  });

  test('with another service name one that the page offers', () => {
    const narrowed = linksIn(guide, '/services/').filter((link) => hrefOf(link).includes('?with='));
    expect(narrowed.length).toBeGreaterThan(0);
    for (const link of narrowed) {
      const [path = ''] = hrefOf(link).split('?');
      expect(linksIn(pageAt(path).tree, path).map(hrefOf)).toContain(hrefOf(link));
    }
  });
});

describe('the samples of the guide', () => {
  test('of every component stand as code and as what it becomes', () => {
    const code = elementsNamed(guide, 'pre').map(textOf).join('\n');
    for (const name of ['Takeaway', 'InHouse', 'Metric', 'Claim', 'Diagram']) expect(code).toContain(`<${name}`);
    const missing = ['voice', 'claim', 'since', 'diagram'].filter(
      (name) => elementsOf(guide, ({ properties }) => [properties['className']].flat().includes(name)).length === 0,
    );
    expect(missing).toEqual([]);
  });

  test('of claims are of changes that the content knows', () => {
    const claims = elementsOf(guide, ({ properties }) => [properties['className']].flat().includes('claim'));
    const notes = elementsOf(guide, ({ properties }) => properties['role'] === 'note');
    expect(notes).toHaveLength(claims.length);
  });
});
