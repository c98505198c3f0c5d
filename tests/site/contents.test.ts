import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();
const session = `${inject('site').address}sessions/summit-seoul-2019/lambda-internals/`;

const marked = '.contents [aria-current="true"]';
/** Comes with the script that marks. */
const ready = (page: Page): Promise<void> => page.locator('.tools button').first().waitFor();
const markedOf = (page: Page): Promise<string[]> =>
  page.locator(marked).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

describe('the table of contents of a session', () => {
  test('marks nothing above the first section, then the one that is read, then the last', async () => {
    const page = await visit(session);
    await ready(page);
    expect(await markedOf(page)).toEqual([]);
    const links = await page
      .locator('.contents a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    expect(links.length).toBeGreaterThan(8);
    for (const link of links.slice(0, -2)) {
      await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), link.slice(1));
      await expect.poll(() => markedOf(page), { message: link }).toEqual([link]);
    }
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect.poll(() => markedOf(page)).toEqual([links.at(-1)]);
  });

  test('marks what was chosen from it, even where the page ends before it could be scrolled up', async () => {
    const page = await visit(session, { viewport: { width: 1280, height: 1800 } });
    await ready(page);
    const links = await page.locator('.contents a').all();
    for (const link of links.slice(-3)) {
      await link.click();
      await expect.poll(() => markedOf(page)).toEqual([await link.getAttribute('href')]);
    }
  });

  test('keeps the marked line in view where the list is longer than the window', async () => {
    const page = await visit(session, { viewport: { width: 1280, height: 420 } });
    await ready(page);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await page.locator(marked).waitFor();
    await expect
      .poll(() =>
        page.locator(marked).evaluate((link) => {
          const { top, bottom } = link.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        }),
      )
      .toBe(true);
  });

  test('shows the mark by more than its name', async () => {
    const page = await visit(`${session}#rds-connections`);
    await page.locator(marked).waitFor();
    const looks = await page.locator('.contents a').evaluateAll((links) =>
      links.map((link) => {
        const { fontWeight, borderLeftColor } = getComputedStyle(link);
        return `${link.getAttribute('aria-current')} ${fontWeight} ${borderLeftColor}`;
      }),
    );
    expect(new Set(looks).size).toBe(2);
  });
});
