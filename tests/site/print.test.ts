import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { readPages } from './built-page.ts';
import { pageKinds } from './page-kinds.ts';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();
const { address, folder } = inject('site');
const session = 'sessions/summit-seoul-2019/lambda-internals/';

/** What 16 mm on either side leave of a sheet of A4, in px. */
const width = Math.floor(((210 - 2 * 16) / 25.4) * 96);

/** A page as it is printed. */
async function print(home: string, path: string): Promise<Page> {
  const page = await visit(home + path, { viewport: { width, height: 1000 } });
  await page.emulateMedia({ media: 'print' });
  return page;
}

const visible = (page: Page, selector: string): Promise<string[]> =>
  page
    .locator(selector)
    .evaluateAll((elements) =>
      elements.filter((element) => element.checkVisibility()).map((element) => element.outerHTML.slice(0, 100)),
    );

test.each(pageKinds)('%s is printed without what only a screen can use', async (path) => {
  const page = await print(address, path.slice(1));
  expect(await visible(page, 'body > header, body > footer, search, button, input, select, textarea')).toEqual([]);
  expect(await visible(page, 'main h1')).toHaveLength(1);
});

test('a session is printed with who said it and when, and without signs that are only to be pressed', async () => {
  const page = await print(address, session);
  for (const selector of ['.by a', '.by time', '.origin a']) expect(await visible(page, selector)).not.toEqual([]);
  expect(await visible(page, '.contents, .tools, .hash, .prev-next, .landing')).toEqual([]);
});

test.each([session, 'services/lambda/', 'topics/serverless/', 'start/'])(
  'what is folded on %s is printed',
  async (path) => {
    const page = await print(address, path);
    const folded = page.locator('main details:not(.contents, .with-script *)');
    expect(await folded.count()).toBeGreaterThan(0);
    const unseen = await folded.evaluateAll((all) =>
      all
        .filter((one) => !one.querySelector(':scope > :not(summary)')?.checkVisibility())
        .map((one) => one.textContent.slice(0, 100)),
    );
    expect(unseen).toEqual([]);
  },
);

test('no table, drawing or line of any page runs over the edge of the sheet, and no row is cut in two', async () => {
  const page = await print(address, '');
  const cut: string[] = [];
  for (const { path, html } of readPages(folder)) {
    if (!pageKinds.includes(path) && !/<(?:table|pre)|class="?flow/.test(html)) continue;
    await page.goto(address + path.slice(1));
    const found = await page.evaluate(() => {
      const over = [...document.querySelectorAll('main, main *')].filter(
        (element) =>
          element.checkVisibility() && element.getBoundingClientRect().right > document.documentElement.clientWidth + 1,
      );
      const rows = [...document.querySelectorAll('main tr')].filter(
        (row) => getComputedStyle(row).breakInside !== 'avoid',
      );
      return [...over, ...rows].map((element) => element.outerHTML.slice(0, 100));
    });
    cut.push(...found.map((element) => `${path}: ${element}`));
  }
  expect(cut).toEqual([]);
});

test('a page is printed in ink on white paper, whichever theme was chosen, and its marks are filled', async () => {
  const page = await visit(address + session);
  const colours = (): Promise<string[]> =>
    page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.body);
      return [backgroundColor, color];
    });
  await page.getByRole('button', { name: '밝게' }).click();
  await page.emulateMedia({ media: 'print' });
  const [paper, ink] = await colours();
  expect(paper).toBe('rgb(255, 255, 255)');
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: '어둡게' }).click();
  await page.emulateMedia({ media: 'print' });
  expect(await colours()).toEqual([paper, ink]);
  expect(await page.evaluate(() => getComputedStyle(document.body).printColorAdjust)).toBe('exact');
});

test('where a page stands is printed above it, and where its sources stand beside them', async () => {
  const { address: home, url, base } = inject('siteBelow');
  const page = await print(home, session);
  const printed = (selector: string, part: '::before' | '::after'): Promise<string[]> =>
    page
      .locator(selector)
      .evaluateAll(
        (elements, pseudo) =>
          elements
            .filter((element) => element.checkVisibility())
            .map((element) => getComputedStyle(element, pseudo).content.replaceAll('"', '').trim()),
        part,
      );
  expect(await printed('link', '::before')).toEqual([`${url}${base}${session}`]);
  const links = page.locator('main a[href^="http"]');
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(addresses.length).toBeGreaterThan(3);
  expect(await printed('main a[href^="http"]', '::after')).toEqual(addresses);
});
