import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();
const session = 'sessions/summit-seoul-2019/lambda-internals/';

async function print(address: string): Promise<Page> {
  const page = await visit(address, { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print' });
  return page;
}

const hasBox = (page: Page, selector: string): Promise<boolean[]> =>
  page.locator(selector).evaluateAll((all) => all.map((one) => one.checkVisibility({ contentVisibilityAuto: true })));

test('a printed session has its note, its corrections and its source, and nothing to click', async () => {
  const page = await print(inject('site').address + session);
  for (const selector of ['h1', '.by time', '.text h2', '.fold dl', '.origin a'])
    expect([selector, new Set(await hasBox(page, selector))]).toEqual([selector, new Set([true])]);
  for (const selector of ['body > header', 'footer', '.contents', '.tools', '.hash', '.prev-next'])
    expect([selector, new Set(await hasBox(page, selector))]).toEqual([selector, new Set([false])]);
});

test('what was dark is printed as ink on paper, with its marks', async () => {
  const page = await print(`${inject('site').address}matrix/`);
  const lightness = await page.evaluate(() => {
    const { backgroundColor, color, printColorAdjust } = getComputedStyle(document.body);
    return [backgroundColor, color]
      .map((one) => Number(/oklch\(([\d.]+)/.exec(one)?.[1]))
      .concat(printColorAdjust === 'exact' ? 1 : 0);
  });
  expect(lightness[0]).toBeGreaterThan(0.9);
  expect(lightness[1]).toBeLessThan(0.4);
  expect(lightness[2]).toBe(1);
  expect(new Set(await hasBox(page, '.matrix .row'))).toEqual(new Set([true]));
});

test('a page that knows its address is headed by it', async () => {
  const page = await print(inject('siteBelow').address + session);
  const { height, content } = await page.locator('[rel=canonical]').evaluate((link) => ({
    height: link.getBoundingClientRect().height,
    content: getComputedStyle(link, '::before').content,
  }));
  expect(height).toBeGreaterThan(10);
  expect(content).toBe(`"https://notes.example.com/notes/${session}"`);
});
