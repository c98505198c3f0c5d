import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { pageKinds, themes, widths } from './page-kinds.ts';
import { pageStates } from './page-states.ts';
import { useBrowser } from './visit.ts';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

const { visit } = useBrowser();
const { address } = inject('site');
const height = 800;

/**
 * Axe cannot say what text stands on where a gradient or a drawn line is behind it. Here these are lines at the edge, so
 * they are taken away, for the contrast of tables and timelines to be looked at as well.
 */
const withoutLines = '.scroll { background: none } .timeline::before { display: none }';

/** What axe objects to on a page as it is now, with nothing left out. */
async function objectionsTo(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(() =>
    // WCAG 2.2 asks for targets of 24 px; axe looks at them only when it is told to.
    window.axe.run({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } }),
  );
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`));
}

/**
 * What axe objects to on a page in each theme and width. Styles alone decide how a page looks in them, so it stays the same
 * page; to load it and axe anew for each would take twice as long.
 */
async function objectionsInEveryLook(page: Page, upTo = Number.POSITIVE_INFINITY): Promise<string[]> {
  await page.addStyleTag({ content: withoutLines });
  await page.evaluate(axe.source);
  const objections: string[] = [];
  for (const width of widths.filter((one) => one <= upTo)) {
    await page.setViewportSize({ width, height });
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme });
      objections.push(...(await objectionsTo(page)).map((objection) => `${width} px, ${colorScheme}: ${objection}`));
    }
  }
  return objections;
}

const open = (path: string): Promise<Page> =>
  visit(address + path.slice(1), { viewport: { width: widths[0], height } });

test.each(pageKinds)('axe objects to nothing on %s', async (path) => {
  const page = await open(path);
  // What is folded would not be looked at.
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll<HTMLDetailsElement>('main details')) folded.open = true;
  });
  expect(await objectionsInEveryLook(page)).toEqual([]);
});

test.each(pageStates)('axe objects to nothing when there is: $name', async ({ path, reach, upTo }) => {
  const page = await open(path);
  await reach?.(page);
  expect(await objectionsInEveryLook(page, upTo)).toEqual([]);
});
