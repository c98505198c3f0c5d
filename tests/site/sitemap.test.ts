import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { attributeOf, elementsNamed, readPages } from './built-page.ts';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();

const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');

describe('a site whose place is known', () => {
  const { base, folder, url } = inject('siteBelow');
  let entries: { loc: string | undefined; lastmod: string | undefined }[];

  beforeAll(async () => {
    const page = await visit('about:blank');
    entries = await page.evaluate(
      (xml) => {
        const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
        const document = new DOMParser().parseFromString(xml, 'text/xml');
        return [...document.getElementsByTagNameNS(namespace, 'url')].map((entry) => {
          const textOf = (name: string): string | undefined =>
            entry.getElementsByTagNameNS(namespace, name)[0]?.textContent ?? undefined;
          return { loc: textOf('loc'), lastmod: textOf('lastmod') };
        });
      },
      read(folder, 'sitemap.xml'),
    );
  });

  test('lists in its sitemap exactly the pages that search engines may list, by their canonical addresses', () => {
    const listed = readPages(folder).filter(
      ({ path, tree }) =>
        path !== '/404.html' &&
        !elementsNamed(tree, 'meta').some(
          (meta) => attributeOf(meta, 'name') === 'robots' && attributeOf(meta, 'content') === 'noindex',
        ),
    );
    const canonical = listed.flatMap(({ tree }) =>
      elementsNamed(tree, 'link')
        .filter((link) => attributeOf(link, 'rel') === 'canonical')
        .map((link) => attributeOf(link, 'href')),
    );
    expect(canonical).toHaveLength(listed.length);
    expect(entries.map(({ loc }) => loc).sort()).toEqual(canonical.sort());
  });

  test('tells the last change of a session as its note does', () => {
    const { items } = JSON.parse(read(folder, 'api/v1/sessions.json')) as {
      items: { path: string; updated: string }[];
    };
    for (const { path, updated } of items) {
      expect(entries).toContainEqual({ loc: new URL(base.slice(0, -1) + path, url).href, lastmod: updated });
    }
    for (const { lastmod } of entries) expect(lastmod ?? '2026-11-21').toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('names its sitemap in robots.txt', () => {
    expect(read(folder, 'robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${url}${base}sitemap.xml\n`);
  });
});

test('a site whose place is not known has no sitemap', () => {
  const { folder } = inject('site');
  expect(existsSync(join(folder, 'sitemap.xml'))).toBe(false);
  expect(read(folder, 'robots.txt')).toBe('User-agent: *\nAllow: /\n');
});
