import type { Locator, Page } from 'playwright-core';

/** Someone who reads a page and goes on; what costs them something is counted. */
export interface Reader {
  /** Goes where a link leads, or presses a button. */
  choose(target: Locator): Promise<void>;
  /** Writes a line into the search field. */
  search(line: string): Promise<void>;
  /** Links chosen and lines written so far. Looking, scrolling and moving the focus cost no interaction. */
  interactions(): number;
}

const field = '[data-search-input]';

/** A reader with a mouse or a finger. */
export function readerWithPointer(page: Page): Reader {
  let interactions = 0;
  return {
    choose: async (target) => {
      interactions++;
      await target.click();
    },
    search: async (line) => {
      interactions++;
      await page.locator(field).fill(line);
    },
    interactions: () => interactions,
  };
}

/** More than stand on any page before its text. */
const mostTabs = 400;

/** A reader with nothing but a keyboard, who walks the results of the search by arrow and all else by Tab. */
export function readerWithKeyboard(page: Page): Reader {
  let interactions = 0;
  const isReached = (target: Locator): Promise<boolean> =>
    target.evaluate((element) => {
      const focused = document.activeElement;
      return (
        focused === element || (element.id !== '' && focused?.getAttribute('aria-activedescendant') === element.id)
      );
    });
  return {
    choose: async (target) => {
      interactions++;
      await target.waitFor();
      const isResult = await target.evaluate((element) => element.closest('[data-search-result]') !== null);
      for (let presses = 0; !(await isReached(target)); presses++) {
        if (presses === mostTabs) throw new Error(`${target} is not reached by keyboard`);
        await page.keyboard.press(isResult ? 'ArrowDown' : 'Tab');
      }
      await page.keyboard.press('Enter');
    },
    search: async (line) => {
      interactions++;
      await page.keyboard.press('/');
      await page.keyboard.type(line);
    },
    interactions: () => interactions,
  };
}
