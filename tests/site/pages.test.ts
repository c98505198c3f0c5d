import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Element } from 'hast';
import { describe, expect, inject, test } from 'vitest';
import type { BuiltSite } from '../helpers/built-site.ts';
import {
  attributeOf,
  type BuiltPage,
  elementsNamed,
  elementsOf,
  isDataBlock,
  readPages,
  textOf,
} from './built-page.ts';

const site = inject('site');
const pages = readPages(site.folder);
/** The same pages with what they say only where their place is known. */
const placedPages = readPages(inject('siteBelow').folder);

/** What is said about every page, as one list of the pages that break it. */
const breaking = (tell: (page: BuiltPage) => readonly string[], all: readonly BuiltPage[] = pages): string[] =>
  all.flatMap((page) => tell(page).map((what) => `${page.path}: ${what}`));

/** The part of a page that is its own. */
function mainOf(path: string): Element {
  const page = pages.find((one) => one.path === path);
  const main = page && elementsNamed(page.tree, 'main')[0];
  if (!main) throw new Error(`There is no page ${path}, or it has no main part`);
  return main;
}

const isStylesheet = (element: Element): boolean =>
  element.tagName === 'link' && attributeOf(element, 'rel') === 'stylesheet';
/** The file of an address that a page of a site names. */
const fileIn = ({ base, folder }: Pick<BuiltSite, 'base' | 'folder'>, address: string): string =>
  join(folder, new URL(address, 'http://site').pathname.slice(base.length));

describe('every page', () => {
  test('has no script, style or handler within its HTML', () => {
    expect(
      breaking(
        (page) => [
          ...elementsNamed(page.tree, 'style').map(() => '<style>'),
          ...elementsNamed(page.tree, 'script')
            .filter((script) => attributeOf(script, 'src') === undefined && !isDataBlock(script))
            .map(() => '<script> without src'),
          ...elementsOf(page.tree, ({ properties }) => 'style' in properties).map(
            ({ tagName }) => `style= on <${tagName}>`,
          ),
          ...elementsOf(page.tree, ({ properties }) =>
            Object.keys(properties).some((name) => /^on[A-Z]/.test(name)),
          ).map(({ tagName }) => `on…= on <${tagName}>`),
          ...elementsOf(page.tree, (element) => /^\s*javascript:/i.test(attributeOf(element, 'href') ?? '')).map(
            ({ tagName }) => `javascript: on <${tagName}>`,
          ),
        ],
        placedPages,
      ),
    ).toEqual([]);
  });

  test('loads nothing from another host', () => {
    const loaded = [
      ['script', 'src'],
      ['img', 'src'],
      ['img', 'srcSet'],
      ['source', 'srcSet'],
      ['iframe', 'src'],
      ['link', 'href'],
    ] as const;
    expect(
      breaking((page) =>
        loaded.flatMap(([name, attribute]) =>
          elementsNamed(page.tree, name)
            // A canonical address says where the page stands and loads nothing.
            .filter((element) => attributeOf(element, 'rel') !== 'canonical')
            .map((element) => attributeOf(element, attribute) ?? '')
            .filter((address) => /^(?:[a-z]+:|\/\/)/i.test(address)),
        ),
      ),
    ).toEqual([]);
  });

  test('waits for exactly one stylesheet and one script of at most 1 KB; where an address narrows it, for 3 KB more', () => {
    expect(
      breaking((page) => {
        const styles = elementsOf(page.tree, isStylesheet);
        const blocking = elementsNamed(page.tree, 'script').filter(
          ({ properties }) => properties['type'] !== 'module' && !properties['defer'] && !properties['async'],
        );
        return [
          ...(styles.length === 1 ? [] : [`${styles.length} stylesheets`]),
          ...(blocking.length === 1 ? [] : [`${blocking.length} blocking scripts`]),
          ...blocking
            .map((script) => readFileSync(fileIn(site, attributeOf(script, 'src') ?? '')).length)
            .filter((bytes) => bytes > 1024)
            .map((bytes) => `blocking script of ${bytes} bytes`),
          ...elementsNamed(page.tree, 'script')
            .filter(({ properties }) => properties['blocking'] !== undefined)
            .map((script) => readFileSync(fileIn(site, attributeOf(script, 'src') ?? '')).length)
            .filter((bytes) => bytes > 3072 || !/^\/(?:services\/.+|numbers\/)$/.test(page.path))
            .map((bytes) => `narrowing script of ${bytes} bytes`),
        ];
      }),
    ).toEqual([]);
  });

  test('says its language, its title and what it is about', () => {
    const descriptionOf = (page: BuiltPage): string =>
      elementsNamed(page.tree, 'meta')
        .filter((meta) => attributeOf(meta, 'name') === 'description')
        .map((meta) => attributeOf(meta, 'content') ?? '')
        .join('');
    expect(
      breaking((page) => [
        ...elementsNamed(page.tree, 'html')
          .filter((html) => attributeOf(html, 'lang') !== 'ko')
          .map(() => 'lang is not ko'),
        ...(elementsNamed(page.tree, 'head')
          .flatMap(({ children }) => children)
          .some((child) => child.type === 'element' && child.tagName === 'title' && textOf(child) !== '')
          ? []
          : ['no title']),
        ...(descriptionOf(page).trim() === '' ? ['no description'] : []),
      ]),
    ).toEqual([]);
  });

  test('has a title of its own', () => {
    const titles = pages.map((page) => elementsNamed(page.tree, 'title').slice(0, 1).map(textOf).join(''));
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test('has one main part and one first heading, in it', () => {
    expect(
      breaking((page) => {
        const mains = elementsNamed(page.tree, 'main');
        const headings = elementsNamed(page.tree, 'h1');
        const inMain = mains.flatMap((main) => elementsNamed(main, 'h1'));
        return [
          ...(mains.length === 1 ? [] : [`${mains.length} <main>`]),
          ...(headings.length === 1 && inMain.length === 1
            ? []
            : [`${headings.length} <h1>, ${inMain.length} in <main>`]),
        ];
      }),
    ).toEqual([]);
  });

  test('has each id once', () => {
    expect(
      breaking((page) => {
        const ids = elementsOf(page.tree, ({ properties }) => 'id' in properties).map(
          (one) => attributeOf(one, 'id') ?? '',
        );
        return ids.filter((id, index) => ids.indexOf(id) !== index);
      }),
    ).toEqual([]);
  });

  test('has exactly one search field', () => {
    expect(
      breaking((page) => {
        const fields = elementsOf(page.tree, ({ properties }) => 'dataSearchInput' in properties);
        return fields.length === 1 ? [] : [`${fields.length} search fields`];
      }),
    ).toEqual([]);
  });
});

describe('the pages', () => {
  test.each([
    '/',
    '/404.html',
    '/about/',
    '/events/',
    '/search/',
    '/services/',
    '/sessions/',
    '/speakers/',
    '/topics/',
    '/years/',
    '/events/summit-seoul-2019/',
    '/services/lambda/',
    '/sessions/summit-seoul-2019/lambda-internals/',
    '/speakers/kim-ilho/',
    '/topics/serverless/',
    '/years/2019/',
  ])('%s is there', (path) => {
    expect(textOf(mainOf(path))).not.toBe('');
  });

  const linksIn = (path: string, prefix: string): string[] =>
    elementsNamed(mainOf(path), 'a')
      .map((link) => attributeOf(link, 'href') ?? '')
      .filter((href) => href.startsWith(prefix));
  const below = (prefix: string): string[] =>
    pages.map(({ path }) => path).filter((path) => path.startsWith(prefix) && path !== prefix);

  test.each([
    ['/', '/events/'],
    ['/events/', '/events/'],
    ['/years/', '/years/'],
    ['/services/', '/services/'],
    ['/sessions/', '/sessions/'],
    ['/topics/', '/topics/'],
    ['/speakers/', '/speakers/'],
  ])('%s lists every page below %s', (list, prefix) => {
    expect(below(prefix).length).toBeGreaterThan(0);
    const listed = linksIn(list, prefix);
    expect(below(prefix).filter((path) => !listed.includes(path))).toEqual([]);
  });

  test('a service lists the passages that name it, each with a link to its section', () => {
    const links = linksIn('/services/lambda/', '/sessions/').filter((href) => href.includes('#'));
    expect(links.length).toBeGreaterThan(3);
    expect(new Set(links.map((href) => href.split('/')[2])).size).toBeGreaterThan(1);
  });
});

describe('what a note does not tell', () => {
  test.each(['/sessions/awsome-day-2021/compute/', '/events/awsome-day-2021/'])(
    '%s says so of its speakers',
    (path) => {
      expect(textOf(mainOf(path))).toContain('노트에 발표자가 없습니다');
    },
  );

  test.each(['/sessions/summit-seoul-2019/lambda-internals/', '/events/summit-seoul-2019/'])(
    '%s names them',
    (path) => {
      expect(textOf(mainOf(path))).not.toContain('노트에 발표자가 없습니다');
    },
  );
});

describe.each(['site', 'siteBelow'] as const)('a session page of %s', (name) => {
  const built = inject(name);

  /** A script and all that it imports before it runs. */
  const withImports = (file: string): string[] => [
    file,
    ...[...readFileSync(file, 'utf8').matchAll(/\b(?:from|import)\s*["'](\.[^"']+)["']/g)].flatMap(
      ([, imported = '']) => withImports(join(dirname(file), imported)),
    ),
  ];

  /** What must have come before the page is whole: HTML, stylesheet and scripts, each compressed. */
  const sizeOf = (page: BuiltPage): number => {
    const styles = elementsOf(page.tree, isStylesheet).map((link) => fileIn(built, attributeOf(link, 'href') ?? ''));
    const scripts = elementsNamed(page.tree, 'script')
      .filter((script) => !isDataBlock(script))
      .flatMap((script) => withImports(fileIn(built, attributeOf(script, 'src') ?? '')));
    const files = new Set([page.file, ...styles, ...scripts]);
    return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
  };
  const sizes = readPages(built.folder)
    .filter(({ path }) => /^\/sessions\/.+\/.+\/$/.test(path))
    .map((page) => ({ path: page.path, bytes: sizeOf(page) }))
    .sort((a, b) => b.bytes - a.bytes);

  test('of AWS Summit Seoul 2019 comes in the first 14 KB, with its stylesheet and scripts', () => {
    console.log(sizes.map(({ path, bytes }) => `${String(bytes).padStart(6)} ${path}`).join('\n'));
    const asserted = sizes.filter(({ path }) => path.startsWith('/sessions/summit-seoul-2019/'));
    expect(asserted.length).toBeGreaterThan(0);
    expect(asserted.filter(({ bytes }) => bytes > 14 * 1024)).toEqual([]);
  });
});
