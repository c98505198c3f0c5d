import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseRssFeed } from 'feedsmith';
import { describe, expect, inject, test } from 'vitest';
import { attributeOf, elementsNamed, elementsOf, readPages } from './built-page.ts';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();

const feedsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('feed.xml'))
    .map((name) => `/${name.split(sep).join('/')}`)
    .sort();

const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');
const itemsOf = (folder: string, path: string) => parseRssFeed(read(folder, path)).items ?? [];

test('a feed knows its items by the same ids wherever the site stands', () => {
  const [one, other] = [inject('site').folder, inject('siteBelow').folder];
  expect(feedsIn(other)).toEqual(feedsIn(one));
  const idsOf = (folder: string) => feedsIn(folder).map((path) => itemsOf(folder, path).map(({ guid }) => guid));
  expect(idsOf(other)).toEqual(idsOf(one));
});

describe.each(['site', 'siteBelow'] as const)('%s', (name) => {
  const { base, folder, url } = inject(name);
  const home = new URL(base, url ?? 'http://localhost:4321').href;
  const pages = new Map(readPages(folder).map((page) => [page.path, page]));
  const ids = new Map(
    [...pages].map(([path, { tree }]) => [
      path,
      new Set(elementsOf(tree, () => true).map((element) => attributeOf(element, 'id'))),
    ]),
  );
  /** Whether a full address leads to a page of the site, and to something on it. */
  const isThere = (address: string): boolean => {
    const { pathname, hash } = new URL(address);
    const found = ids.get(`/${pathname.slice(base.length)}`);
    return address.startsWith(home) && found !== undefined && (hash === '' || found.has(hash.slice(1)));
  };

  test('there is one of the sessions, one of the changes and one of each service', () => {
    const services = [...pages.keys()].filter((path) => /^\/services\/.+\/$/.test(path));
    expect(feedsIn(folder)).toEqual(
      ['/changes/feed.xml', '/sessions/feed.xml', ...services.map((path) => `${path}feed.xml`)].sort(),
    );
    expect(itemsOf(folder, '/sessions/feed.xml').length).toBe(
      [...pages.keys()].filter((path) => /^\/sessions\/.+\/.+\/$/.test(path)).length,
    );
  });

  // Feed parsers are lenient, browsers are not.
  test('every feed is XML to a browser', async () => {
    const page = await visit('about:blank');
    const broken = await page.evaluate(
      (feeds) =>
        feeds
          .filter(({ xml }) => new DOMParser().parseFromString(xml, 'text/xml').querySelector('parsererror'))
          .map(({ path }) => path),
      feedsIn(folder).map((path) => ({ path, xml: read(folder, path) })),
    );
    expect(broken).toEqual([]);
  });

  test.each(feedsIn(folder))(
    '%s is sound, new first, leads to pages that are there, and its own page leads to it',
    (path) => {
      const xml = read(folder, path);
      const feed = parseRssFeed(xml);
      expect(feed.title).toMatch(/^세션노트: ./);
      expect(feed.description).toMatch(/[가-힣]/);
      expect(feed.language).toBe('ko');
      expect(feed.link).toBe(home + path.slice(1).replace('feed.xml', ''));
      expect(feed.atom?.links).toEqual([{ href: home + path.slice(1), rel: 'self', type: 'application/rss+xml' }]);
      expect(feed).not.toHaveProperty('lastBuildDate');

      const items = feed.items ?? [];
      expect(items.length).toBeGreaterThan(0);
      expect(items.length).toBeLessThanOrEqual(100);
      for (const { title, link, description, pubDate, guid } of items) {
        expect(title).toBeTruthy();
        expect(description).toMatch(/[가-힣]/);
        expect(isThere(link ?? ''), link).toBe(true);
        expect(guid?.isPermaLink).toBe(false);
        expect(new Date(pubDate ?? '').toISOString()).toMatch(/T00:00:00\.000Z$/);
      }
      const guids = items.map(({ guid }) => guid?.value);
      expect(new Set(guids).size).toBe(guids.length);
      const times = items.map(({ pubDate }) => Date.parse(pubDate ?? ''));
      expect(times).toEqual(times.toSorted((a, b) => b - a));

      const tree = pages.get(path.replace('feed.xml', ''))?.tree ?? { type: 'root', children: [] };
      const announced = elementsNamed(tree, 'link').filter((link) => attributeOf(link, 'rel') === 'alternate');
      expect(announced.map(({ properties }) => properties)).toEqual([
        { rel: ['alternate'], type: 'application/rss+xml', title: feed.title, href: base + path.slice(1) },
      ]);
      const links = elementsNamed(tree, 'main').flatMap((main) => elementsNamed(main, 'a'));
      expect(links.map((link) => attributeOf(link, 'href'))).toContain(base + path.slice(1));
    },
  );

  test('the page of exports names the feeds, in its head and in its text', () => {
    const tree = pages.get('/exports/')?.tree ?? { type: 'root', children: [] };
    const hrefs = (tag: string) => elementsNamed(tree, tag).map((element) => attributeOf(element, 'href'));
    for (const path of ['sessions/feed.xml', 'changes/feed.xml']) {
      expect(hrefs('link')).toContain(base + path);
      expect(hrefs('a')).toContain(base + path);
    }
    expect(hrefs('a').filter((href) => href?.startsWith(`${base}services/`) && href.endsWith('feed.xml'))).toHaveLength(
      1,
    );
  });

  test('no feed stands where a page announces none', () => {
    const announced = [...pages.values()].flatMap(({ tree }) =>
      elementsNamed(tree, 'link')
        .filter((link) => attributeOf(link, 'rel') === 'alternate')
        .map((link) => attributeOf(link, 'href') ?? ''),
    );
    expect(announced.filter((href) => !existsSync(join(folder, href.slice(base.length))))).toEqual([]);
  });
});
