import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { attributeOf, elementsNamed, elementsOf, readPages, textOf } from './built-page.ts';
import { useBrowser } from './visit.ts';

const { folder, address } = inject('site');
const pages = readPages(folder);
const pageAt = (path: string): Element => {
  const main = pages.filter((page) => page.path === path).flatMap(({ tree }) => elementsNamed(tree, 'main'))[0];
  if (!main) throw new Error(`There is no page ${path}`);
  return main;
};

const hasClass = (element: Element, name: string): boolean =>
  (attributeOf(element, 'className') ?? '').split(/[ ,]/).includes(name);
const scopeOf = (element: Element): string | undefined => attributeOf(element, 'scope');

/** The rows of the matrix on a page: which service, and what each event says of it. */
const rowsOf = (path: string) =>
  elementsOf(pageAt(path), (element) => element.tagName === 'tr' && hasClass(element, 'row')).map((row) => {
    const head = elementsOf(row, (element) => scopeOf(element) === 'row')[0];
    return {
      service: head ? attributeOf(elementsNamed(head, 'a')[0] ?? head, 'href') : undefined,
      cells: elementsNamed(row, 'td')
        .filter((cell) => !hasClass(cell, 'about'))
        .map((cell) => elementsNamed(cell, 'a')),
      about: elementsNamed(row, 'td')
        .filter((cell) => hasClass(cell, 'about'))
        .map((cell) => elementsNamed(cell, 'time').map((time) => attributeOf(time, 'dateTime'))),
    };
  });

/** What a service's page says of itself, by name: "구절" → "27". */
const factsOf = (path: string): ReadonlyMap<string, Element> =>
  new Map(
    elementsNamed(pageAt(path), 'dt').map((name, at) => [textOf(name), elementsNamed(pageAt(path), 'dd')[at] ?? name]),
  );

describe.each(['/', '/matrix/'])('the matrix of %s', (path) => {
  test('is one table with a caption, and a head for every column, category and row', () => {
    const tables = elementsNamed(pageAt(path), 'table');
    expect(tables.map((table) => elementsNamed(table, 'caption').map(textOf))).toEqual([[expect.stringMatching(/./)]]);
    const heads = elementsNamed(pageAt(path), 'th').map(scopeOf);
    expect(heads.filter((scope) => scope === 'col').length).toBeGreaterThanOrEqual(5);
    expect(heads.filter((scope) => scope === 'row').length).toBe(rowsOf(path).length);
    expect(heads.filter((scope) => scope === 'rowgroup').length).toBe(elementsNamed(pageAt(path), 'tbody').length);
    expect(heads).not.toContain(undefined);
  });

  test('has one link in each cell that is not empty, which says whose it is and leads to what the event says', () => {
    const links = rowsOf(path).flatMap(({ service, cells }) => cells.map((cell) => ({ service, cell })));
    expect(links.filter(({ cell }) => cell.length > 1)).toEqual([]);
    for (const { service = '', cell } of links) {
      for (const link of cell) {
        const [to, event = ''] = (attributeOf(link, 'href') ?? '').split('#');
        expect(to).toBe(service);
        expect(elementsOf(pageAt(service), (element) => attributeOf(element, 'id') === event)).toHaveLength(1);
        expect(textOf(link)).toMatch(/^.+, .+: 구절 \d+$/);
      }
    }
  });

  test('counts what the pages of the services count', () => {
    for (const { service = '', cells } of rowsOf(path)) {
      const facts = factsOf(service);
      const counts = cells.flat().map((link) => Number(/\d+$/.exec(textOf(link))?.[0]));
      const told = ['구절', '행사'].map((name) => Number(textOf(facts.get(name) ?? pageAt(service))));
      expect([service, counts.reduce((sum, one) => sum + one, 0), counts.length]).toEqual([service, ...told]);
    }
  });
});

describe('the home page', () => {
  test('has the services of two events or more, and leads to the others', () => {
    expect(rowsOf('/').filter(({ cells }) => cells.flat().length < 2)).toEqual([]);
    const anchors = elementsOf(pageAt('/matrix/'), ({ properties }) => 'id' in properties).map((one) =>
      attributeOf(one, 'id'),
    );
    const onward = elementsNamed(pageAt('/'), 'a')
      .map((link) => attributeOf(link, 'href') ?? '')
      .filter((href) => href.startsWith('/matrix/'));
    expect(onward).toContain('/matrix/');
    const folds = onward.flatMap((href) => href.split('#').slice(1));
    expect(folds.length).toBeGreaterThan(5);
    expect(folds.filter((fold) => !anchors.includes(fold))).toEqual([]);
  });
});

describe('the whole matrix', () => {
  const { items } = JSON.parse(readFileSync(join(folder, 'api/v1/services.json'), 'utf8')) as {
    items: { path: string; kind: string }[];
  };
  const ours = items.filter(({ kind }) => kind !== 'concept' && kind !== 'third-party');

  test('has every service that any event names, once', () => {
    const named = ours
      .map(({ path }) => path)
      .filter((path) => textOf(factsOf(path).get('행사') ?? pageAt(path)) !== '0');
    const rows = rowsOf('/matrix/').map(({ service }) => service);
    expect(rows.length).toBeGreaterThan(100);
    expect([...rows].sort()).toEqual([...named].sort());
  });

  test('tells when a service was first and last named, as its page does', () => {
    for (const { service = '', about, cells } of rowsOf('/matrix/')) {
      const facts = factsOf(service);
      const told = ['처음', '마지막'].map((name) => {
        const fact = facts.get(name);
        return fact ? elementsNamed(fact, 'time').map((time) => attributeOf(time, 'dateTime')) : [];
      });
      expect([service, about[0], cells.flat().length > 1 ? about[1] : []]).toEqual([service, ...told]);
    }
  });
});

describe('in a browser', () => {
  const { visit } = useBrowser();
  const phone = { viewport: { width: 360, height: 740 } };
  const whole = `${address}matrix/`;
  const visibleRows = (page: Page): Promise<number> =>
    page.locator('.matrix .row').evaluateAll((rows) => rows.filter((row) => row.getClientRects().length > 0).length);

  test.each([
    ['a phone', phone],
    ['a desk without a script', { javaScriptEnabled: false }],
  ])('what one event names is folded, and unfolds by keyboard on %s', async (_, options) => {
    const page = await visit(whole, options);
    const folded = await visibleRows(page);
    await page.locator('#compute').scrollIntoViewIfNeeded();
    await page.locator('.more summary').first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => visibleRows(page)).toBeGreaterThan(folded);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('tr')?.className)).toBe('row');
    await page.locator('.more summary').first().press('Enter');
    await expect.poll(() => visibleRows(page)).toBe(folded);
  });

  test('a link from the home page finds its fold open, and the rows below the heads', async () => {
    const page = await visit(address, phone);
    await page.locator('.matrix .more a').nth(2).click();
    await page.waitForURL(/\/matrix\/#.+-rest$/);
    const fold = page.locator('details[open]');
    expect(await fold.count()).toBe(1);
    const tops = await page.evaluate(() => ({
      heads: document.querySelector('.matrix thead')?.getBoundingClientRect().bottom ?? 0,
      fold: document.querySelector('details[open]')?.getBoundingClientRect().top ?? 0,
    }));
    expect(tops.fold).toBeGreaterThanOrEqual(tops.heads);
    expect(tops.fold).toBeLessThan(740);
  });

  test.each([address, whole])('five events stand beside the names on a phone, 34px each: %s', async (at) => {
    const page = await visit(at, phone);
    const widths = await page
      .locator('.matrix .of-events th:not(.about)')
      .evaluateAll((heads) => heads.map((head) => Math.round(head.getBoundingClientRect().width)));
    expect(widths).toEqual([34, 34, 34, 34, 34]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  test.each([
    ['a phone', phone],
    ['a desk', {}],
  ])('the heads of the columns stay in view on %s', async (_, options) => {
    const page = await visit(whole, options);
    await page.locator('.matrix .row a[href$="/services/s3/"]').scrollIntoViewIfNeeded();
    await page.evaluate(() => scrollBy(0, 200));
    const { head, header } = await page.evaluate(() => ({
      head: document.querySelector('.matrix thead')?.getBoundingClientRect().top,
      header: document.querySelector('body > header')?.getBoundingClientRect().bottom,
    }));
    expect(Math.abs((head ?? 0) - (header ?? -9))).toBeLessThanOrEqual(1);
  });

  test('is printed with every row', async () => {
    const page = await visit(whole);
    await page.emulateMedia({ media: 'print' });
    expect(await visibleRows(page)).toBe(await page.locator('.matrix .row').count());
  });

  test('when, and what has become of it, has columns on a desk and a stamp beside the name on a phone', async () => {
    for (const [options, columns, stamps] of [
      [{}, true, false],
      [phone, false, true],
    ] as const) {
      const page = await visit(whole, options);
      const row = page.locator('.row').filter({ has: page.locator('th a[href$="/services/qldb/"]') });
      expect(await row.locator('td.about').first().isVisible()).toBe(columns);
      expect(await row.locator('th .stamp').isVisible()).toBe(stamps);
    }
  });
});
