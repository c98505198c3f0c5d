import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { type Reader, readerWithKeyboard, readerWithPointer } from './reader.ts';
import { expectTargetInView } from './target-in-view.ts';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();
const { address } = inject('site');

const desk = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 360, height: 740 } };

/** The ways in which the same is done. */
const ways: readonly [string, BrowserContextOptions, (page: Page) => Reader][] = [
  ['at a desk', desk, readerWithPointer],
  ['in the dark', { ...desk, colorScheme: 'dark' }, readerWithPointer],
  ['on a phone', phone, readerWithPointer],
  ['by keyboard', desk, readerWithKeyboard],
  ['by keyboard in a narrow window', phone, readerWithKeyboard],
];

/** What was said about cold starts: the words of the note, as they stand on a page. */
const answer = /콜드 스타트\(cold-start\) 문제의 해결을 요청하는 목소리가 많았다/;

/** Waits until the reader is where this was said, and can see there when that was. */
async function expectAnswer(page: Page): Promise<void> {
  await page.waitForURL(/\/sessions\/reinvent-2019\/[a-z-]+\/(?:\?.*)?#./);
  await expectTargetInView(page);
  const passage = page.locator('.text :target ~ p').filter({ hasText: answer }).first();
  expect(await passage.isVisible()).toBe(true);
  await expect.poll(() => passage.evaluate((element) => element.getBoundingClientRect().top < innerHeight)).toBe(true);
  expect(await page.locator('.by').textContent()).toContain('2019년');
}

describe.each(ways)('%s', (_, options, readerOf) => {
  describe('a newcomer finds what was said about cold starts of Lambda in 2019 in three interactions', () => {
    const begin = async (): Promise<{ page: Page; reader: Reader }> => {
      const page = await visit(address, options);
      return { page, reader: readerOf(page) };
    };
    /** On the page of a service, the link above the words that answer. */
    const chooseAnswer = (page: Page, reader: Reader): Promise<void> =>
      reader.choose(page.locator('.timeline li li').filter({ hasText: answer }).getByRole('link').first());

    test('through the matrix', async () => {
      const { page, reader } = await begin();
      await reader.choose(page.getByRole('link', { name: /^Lambda, AWS 리인벤트 2019: / }));
      await page.waitForURL('**/services/lambda/#reinvent-2019');
      await expectTargetInView(page);
      await chooseAnswer(page, reader);
      await expectAnswer(page);
      expect(reader.interactions()).toBeLessThanOrEqual(3);
    });

    test('through the search', async () => {
      const { page, reader } = await begin();
      await reader.search('람다 콜드 스타트 2019');
      await reader.choose(page.locator('[data-search-result] a[href*="#"]').filter({ hasText: '콜드 스타트' }).first());
      await expectAnswer(page);
      expect(reader.interactions()).toBeLessThanOrEqual(3);
    });

    test('by the page of the service', async () => {
      const { page, reader } = await begin();
      await reader.choose(page.getByRole('rowheader').getByRole('link', { name: 'Lambda', exact: true }));
      await page.waitForURL('**/services/lambda/');
      await chooseAnswer(page, reader);
      await expectAnswer(page);
      expect(reader.interactions()).toBeLessThanOrEqual(3);
    });
  });

  test('the link to a section is copied and opens on that section', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const page = await visit(`${address}sessions/summit-seoul-2019/lambda-internals/`, { ...options, permissions });
    await page.locator('.tools button').first().waitFor();
    await readerOf(page).choose(page.locator('h3#connection-settings .hash'));
    await page.getByRole('status').filter({ hasText: '링크를 복사했습니다.' }).waitFor();
    const [words, link = ''] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
    expect(words).toMatch(/^Lambda에 맞는 커넥션 설정 — /);

    const colleague = await visit(link, options);
    expect(await colleague.locator(':target').textContent()).toBe('Lambda에 맞는 커넥션 설정');
    await expectTargetInView(colleague);
  });
});
