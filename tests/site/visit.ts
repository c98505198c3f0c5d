import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { launch } from '../helpers/browser.ts';

/** Starts the browser for the tests of a file; what they open is closed after each. */
export function useBrowser(): { visit: (address: string, options?: BrowserContextOptions) => Promise<Page> } {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(inject('browser'));
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  });
  afterAll(async () => {
    await browser.close();
  });
  return {
    visit: async (address, options = {}) => {
      const context = await browser.newContext({ locale: 'ko-KR', viewport: { width: 1280, height: 800 }, ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      await page.goto(address);
      return page;
    },
  };
}
