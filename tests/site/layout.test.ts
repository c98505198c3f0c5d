import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { readPages } from './built-page.ts';
import { pageKinds } from './page-kinds.ts';
import { expectTargetInView } from './target-in-view.ts';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();
const { address, folder } = inject('site');
const at = (path: string): string => address + path.slice(1);

const pages = readPages(folder);
const session = '/sessions/summit-seoul-2019/lambda-internals/';
const height = 740;
const phone = { viewport: { width: 360, height } };

test('no page scrolls sideways, on the narrowest phone, a phone or a tablet', async () => {
  const page = await visit('about:blank');
  const scrolling: string[] = [];
  for (const { path } of pages) {
    await page.goto(at(path));
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll<HTMLDetailsElement>('main details')) folded.open = true;
    });
    for (const width of [320, 360, 768]) {
      await page.setViewportSize({ width, height });
      const content = await page.evaluate(() => document.documentElement.scrollWidth);
      if (content > width) scrolling.push(`${path}: ${content} px in a window of ${width} px`);
    }
  }
  expect(scrolling).toEqual([]);
});

describe('nothing moves while a page is loaded', () => {
  /** What moved without being asked to, as the browser counts it: the share of the window times the share of the way. */
  interface Shift {
    readonly value: number;
    readonly moved: readonly string[];
  }

  /** Browsers paint a page in pieces on a busy machine. This is a hundredth of what Google calls good. */
  const unseen = 0.001;

  /** Notes what moves from the first paint on. */
  async function watchShifts(page: Page): Promise<void> {
    await page.addInitScript(() => {
      const shifts: Shift[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {
          value: number;
          sources: { node: Node | null }[];
        })[]) {
          const moved = entry.sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 80) : '?'));
          shifts.push({ value: entry.value, moved });
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    // What comes after the page is to come late enough for the page to have been painted without it.
    await page.route(/\.(?:js|json)$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 150));
      await route.continue();
    });
  }

  async function shiftsIn(viewport: { width: number; height: number }, path: string): Promise<readonly Shift[]> {
    const page = await visit('about:blank', { viewport });
    await watchShifts(page);
    await page.goto(at(path));
    await page.waitForLoadState('networkidle');
    const shifts = await page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts);
    return shifts.reduce((sum, { value }) => sum + value, 0) < unseen ? [] : shifts;
  }

  /** What is more than its page, because the address asks for it. */
  const asked = [
    `/search/?q=${encodeURIComponent('람다')}`,
    '/services/lamda/',
    `${session}#data-plane`,
    '/services/lambda/?with=vpc',
    '/numbers/?service=aurora',
    '/numbers/?order=newest',
  ];

  test.each([...pageKinds, ...asked])('%s', async (path) => {
    const [onPhone, onDesk] = await Promise.all([
      shiftsIn({ width: 360, height }, path),
      // As high as they come: what is shown can move.
      shiftsIn({ width: 1280, height: 1400 }, path),
    ]);
    expect({ onPhone, onDesk }).toEqual({ onPhone: [], onDesk: [] });
  });
});

describe('the target of a link', () => {
  test.each([
    ['a phone', phone],
    ['a desk', {}],
  ])('is shown below the header on %s', async (_, options) => {
    const page = await visit(address, options);
    const targets = pages.flatMap(({ path, html }) =>
      [session, '/services/lambda/', '/years/2019/', '/services/'].includes(path)
        ? [...html.matchAll(/<(?:h[2-4]|li)\b[^>]*\bid="([^"]+)"/g)].slice(0, 6).map(([, id = '']) => `${path}#${id}`)
        : [],
    );
    expect(targets.length).toBeGreaterThan(10);
    for (const target of targets) {
      await page.goto('about:blank');
      await page.goto(at(target));
      await expectTargetInView(page);
    }
  });

  test('that is chosen from the contents is shown below the header', async () => {
    const page = await visit(at(session), phone);
    await page.locator('.contents summary').click();
    await page.locator('.contents a').nth(3).click();
    await expectTargetInView(page);
  });
});
