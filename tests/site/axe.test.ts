import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();
const { address } = inject('site');

const lambda = '/sessions/summit-seoul-2019/lambda-internals/';
const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [360, 1280].map((width) => [colorScheme, width] as const),
);

/** What axe objects to on a page, with nothing left out. */
async function objectionsTo(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`));
}

describe.each(looks)('%s, in a window of %i px', (colorScheme, width) => {
  const open = (path: string): Promise<Page> =>
    visit(address + path.slice(1), { colorScheme, viewport: { width, height: 800 } });

  test.each(['/', lambda, '/guide/', '/services/lambda/', '/start/', '/years/2019/'])(
    'axe objects to nothing on %s',
    async (path) => {
      const page = await open(path);
      // What is folded would not be looked at.
      await page.evaluate(() => {
        for (const folded of document.querySelectorAll<HTMLDetailsElement>('main details')) folded.open = true;
      });
      expect(await objectionsTo(page)).toEqual([]);
    },
  );

  test('axe objects to nothing on the search page with results', async () => {
    const page = await open(`/search/?q=${encodeURIComponent('람다')}`);
    await page.locator('[data-search-result] a').first().waitFor();
    expect(await objectionsTo(page)).toEqual([]);
  });

  test('axe objects to nothing in the results below the header', async () => {
    const page = await open(lambda);
    await page.locator('[data-search-input]').fill('람다');
    await page.locator('[data-search-result] a').first().waitFor();
    expect(await objectionsTo(page)).toEqual([]);
  });
});
