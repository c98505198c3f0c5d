import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();
const { address } = inject('site');
const near = '[data-nearest-pages] li a';

describe.each(['site', 'siteBelow'] as const)('an address of %s that leads nowhere', (name) => {
  const { address: root, base } = inject(name);

  test.each([
    ['services/lamda/', 'services/lambda/'],
    ['Services/Lambda', 'services/lambda/'],
    ['services/람다/', 'services/lambda/'],
    ['services/lambda/limits/', 'services/lambda/'],
    ['sessions/summit-seoul-2019/', 'events/summit-seoul-2019/'],
    [
      'sessions/summit-seoul-2019/lambda-internal/#rds-connections',
      'sessions/summit-seoul-2019/lambda-internals/#rds-connections',
    ],
    ['matrx', 'matrix/'],
  ])('%s is shown the way to %s', async (typed, meant) => {
    const page = await visit(root + typed);
    await page.locator(near).first().waitFor();
    expect(await page.locator(near).first().getAttribute('href')).toBe(base + meant);
    expect(await page.locator('[data-nearest-pages] code').textContent()).toBe(decodeURI(base + typed.split('#')[0]));
    await page.locator(near).first().click();
    await page.waitForURL(root + meant);
    expect(await page.locator('main h1').isVisible()).toBe(true);
  });
});

test('what is near nothing is searched for', async () => {
  const page = await visit(`${address}services/쿼크-글루온/`);
  const search = page.getByRole('link', { name: '‘쿼크 글루온’ 검색' });
  await search.click();
  await page.waitForURL((url) => url.pathname === '/search/' && url.searchParams.get('q') === '쿼크 글루온');
});

test('the page says what failed when names cannot be loaded, and has its lists', async () => {
  const page = await visit('about:blank');
  await page.route('**/lexicon.json', (route) => route.abort());
  await page.goto(`${address}services/lamda/`);
  await page.locator('[data-nearest-pages]').getByText('찾지 못했습니다').waitFor();
  expect(await page.locator('[data-fixed-pages] a').count()).toBeGreaterThan(10);
});

test('nothing moves when proposals come', async () => {
  const page = await visit('about:blank', { viewport: { width: 360, height: 740 } });
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  await page.route('**/lexicon.json', async (route) => {
    await released;
    await route.continue();
  });
  const topOfLists = (): Promise<number | undefined> =>
    page.evaluate(() => document.querySelector('[data-fixed-pages]')?.getBoundingClientRect().top);
  await page.goto(`${address}services/lamda/`);
  await page.getByText('찾고 있습니다').waitFor();
  const before = await topOfLists();
  release();
  await page.locator(near).first().waitFor();
  expect(await topOfLists()).toBe(before);
});

test('without a script the lists are there', async () => {
  const page = await visit(`${address}services/lamda/`, { javaScriptEnabled: false });
  expect(await page.locator('[data-fixed-pages] a').first().isVisible()).toBe(true);
  expect(await page.locator('[data-nearest-pages]').isVisible()).toBe(false);
});
