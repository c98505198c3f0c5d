import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Where the target of the address stands, seen from the top of the window: wholly visible from the header's edge down. */
const targetOf = (page: Page): Promise<{ top: number; from: number; to: number }> =>
  page.evaluate(() => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const header = document.querySelector('body > header');
    if (!target || !header) throw new Error(`no target ${location.hash}, or no header`);
    return {
      top: target.getBoundingClientRect().top,
      from: header.getBoundingClientRect().bottom,
      to: innerHeight,
    };
  });

/** Waits until the target of the address stands below the header and above the foot of the window. */
export async function expectTargetInView(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      const { top, from, to } = await targetOf(page);
      return top >= from && top < to ? 'in view' : `${top}, not within ${from} to ${to}`;
    })
    .toBe('in view');
}
