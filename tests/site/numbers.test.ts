import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();
const numbers = `${inject('site').address}numbers/`;

/** The rows that are shown: of which service and event, and the name of the figure. */
const rowsOf = (page: Page): Promise<{ service: string; event: string; name: string }[]> =>
  page.locator('.figures tr[data-service]').evaluateAll((rows) =>
    rows
      .filter((row) => row.getClientRects().length > 0)
      .map((row) => ({
        service: row.getAttribute('data-service') ?? '',
        event: row.getAttribute('data-event') ?? '',
        name: row.querySelector('[scope=row]')?.lastChild?.textContent ?? '',
      })),
  );

describe('the figures', () => {
  test('are narrowed and ordered by what is chosen, which the address keeps', async () => {
    const page = await visit(numbers);
    const all = await rowsOf(page);
    expect(all.length).toBeGreaterThan(50);

    await page.getByLabel('차례').selectOption('새것부터');
    const newest = await rowsOf(page);
    const inTime = await page
      .getByLabel('행사')
      .locator('option')
      .evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? ''));
    const places = newest.map(({ event }) => inTime.indexOf(event));
    expect(places).toEqual(places.toSorted((a, b) => b - a));
    expect(new Set(places).size).toBeGreaterThan(1);

    await page.locator('select[name=service]').selectOption('s3');
    const s3 = await rowsOf(page);
    expect(new Set(s3.map(({ service }) => service))).toEqual(new Set(['s3']));
    expect(new URL(page.url()).search).toBe('?service=s3&order=newest');
    await page.reload();
    expect(await rowsOf(page)).toEqual(s3);

    await page.locator('select[name=service]').selectOption('');
    await page.getByLabel('차례').selectOption('');
    expect(await rowsOf(page)).toEqual(all);
  });

  test.each([360, 1280])('of one service stand below its name alone, at %s px', async (width) => {
    const page = await visit(`${numbers}?service=aurora`, { viewport: { width, height: 740 } });
    expect(await page.locator('.figures [scope=rowgroup]:visible').allTextContents()).toEqual(['Aurora']);
    expect((await rowsOf(page)).length).toBeGreaterThan(1);
  });

  test('say their service where they do not stand below it', async () => {
    const page = await visit(numbers);
    const name = page.locator('.figures tr[data-service=s3] [scope=row]').first();
    expect(await name.locator('.of-service').isVisible()).toBe(false);
    await page.getByLabel('차례').selectOption('수치의 이름');
    expect(await name.locator('.of-service').isVisible()).toBe(true);
    expect(await name.textContent()).toMatch(/^S3 · /);
  });

  test('say so when nothing is left', async () => {
    const page = await visit(`${numbers}?service=s3&event=summit-seoul-2018&voice=takeaway`);
    await page.getByRole('status').filter({ hasText: '모두 맞는 수치가 없습니다' }).waitFor();
    expect(await rowsOf(page)).toEqual([]);
    expect(await page.locator('.figures thead').isVisible()).toBe(false);
  });

  test('that came up again stand side by side, year by year', async () => {
    const page = await visit(numbers, { javaScriptEnabled: false });
    const row = page.locator('.compared tbody tr').filter({ hasText: 'EC2 인스턴스 유형 수' });
    const years = await page.locator('.compared thead th').allTextContents();
    const cells = await row.locator('td').allTextContents();
    const told = Object.fromEntries(years.slice(1).map((year, at) => [year, cells[at]?.trim()]));
    expect(told).toMatchObject({
      2018: expect.stringContaining('70여 개'),
      2019: expect.stringContaining('270개 이상'),
    });
  });
});
