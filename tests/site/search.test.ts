import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { composeHangul } from './hangul-keys.ts';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();
const { address, folder } = inject('site');

const field = '[data-search-input]';
const result = '[data-search-result] a';
const search = (query: string): string => `${address}search/?${new URLSearchParams(query)}`;

describe('the search explains itself', () => {
  test('what was typed with the other keyboard layout is said to be so, and can be searched as it is', async () => {
    const page = await visit(search('q=fkaek'));
    await page.locator(result).first().waitFor();
    const notes = page.locator('.results-notes');
    expect(await notes.textContent()).toContain('fkaek → 람다(Lambda) · 한/영 자판');
    await notes.getByRole('link', { name: '입력한 그대로 찾기' }).click();
    await page.waitForURL((url) => url.searchParams.get('exact') === '1');
    await page.getByText('결과 없음: fkaek').waitFor();
    expect(await page.locator(result).count()).toBe(0);
  });

  test('a word that is in no note is named and left out', async () => {
    const page = await visit(search('q=람다 커넥션 베드락'));
    await page.locator(result).first().waitFor();
    expect(await page.locator('.results-notes').textContent()).toContain('노트에 없는 낱말을 빼고 찾았습니다: 베드락');
  });

  test('where nothing is found it says what was tried, names what is near and shows how to go on', async () => {
    const page = await visit(search('q=람보다르'));
    await page.getByText('결과 없음: 람보다르').waitFor();
    const notes = page.locator('.results-notes');
    expect(await notes.textContent()).toContain('철자, 초성, 한/영 자판, 띄어쓰기를 바꿔 보았습니다.');
    expect(await notes.getByRole('link', { name: '서비스 목록' }).getAttribute('href')).toBe(
      `${new URL(address).pathname}services/`,
    );
    expect(await page.locator(result).count()).toBe(0);
  });

  test('what no note mentions but a lifecycle does leads to its entry', async () => {
    const page = await visit(search('q=RDS Proxy'));
    await page.locator(result).first().click();
    await page.waitForURL((url) => url.pathname.endsWith('/services/rds/') && url.hash === '#2020-06-proxy');
    expect(await page.locator(':target').textContent()).toContain('RDS Proxy');
  });

  test('before anything is typed the page says what may be, and again when the field is empty', async () => {
    const page = await visit(`${address}search/`);
    const hint = page.getByText('서비스 이름, 초성, 오타도 됩니다.');
    expect(await hint.isVisible()).toBe(true);
    await page.locator(field).fill('람다');
    await page.locator(result).first().waitFor();
    expect(await hint.isVisible()).toBe(false);
    await page.locator(field).fill('');
    await hint.waitFor();
    expect(await page.locator('.results').isVisible()).toBe(false);
  });

  test('when its data cannot be had it says so, and tries again when asked', async () => {
    const page = await visit(`${address}search/`);
    await page.route('**/search/lexicon.json', (route) => route.abort());
    await page.locator(field).fill('람다');
    await page.getByText('검색 자료를 불러오지 못했습니다.').waitFor();
    expect(await page.getByRole('status').getByRole('link', { name: '서비스 목록' }).count()).toBe(1);
    await page.unroute('**/search/lexicon.json');
    await page.getByRole('button', { name: '다시 시도' }).click();
    await page.locator(result).first().waitFor();
  });
});

describe('filters', () => {
  test('narrow the results, stand in the address and are there again after Back', async () => {
    const page = await visit(search('q=람다'));
    await page.locator(result).first().waitFor();
    await page.getByLabel('연도').selectOption('2021');
    const links = page.locator(result);
    await expect
      .poll(() => links.evaluateAll((all) => all.length > 0 && all.every((one) => one.textContent?.includes('2021'))))
      .toBe(true);
    expect(new URL(page.url()).searchParams.get('year')).toBe('2021');
    await links.first().click();
    await page.waitForURL((url) => url.pathname.includes('/sessions/'));
    await page.goBack();
    await page.locator(result).first().waitFor();
    expect(await page.getByLabel('연도').inputValue()).toBe('2021');
  });
});

describe('keys', () => {
  test('Escape belongs to the input method while a syllable is being composed', async () => {
    const page = await visit(`${address}services/`);
    await page.locator(field).focus();
    await composeHangul(page, '람다');
    await page.locator(result).first().waitFor();
    const panel = page.locator('.results');
    await page
      .locator(field)
      .evaluate((input) =>
        input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true })),
      );
    expect(await panel.isVisible()).toBe(true);
    await page
      .locator(field)
      .evaluate((input) => input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
    expect(await panel.isVisible()).toBe(false);
  });

  test('the chosen line is announced as the active one of the field', async () => {
    const page = await visit(search('q=람다'));
    await page.locator(result).first().waitFor();
    const input = page.locator(field);
    await input.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const active = await input.getAttribute('aria-activedescendant');
    expect(active).toBe(await page.locator(`${result}[aria-selected=true]`).getAttribute('id'));
  });
});

describe('where a result leads', () => {
  test('its words are marked, and the marks can be taken away', async () => {
    const page = await visit(search('q=람다 커넥션'));
    await page.locator(`${result}[href*="/sessions/"]`).first().click();
    const clear = page.getByRole('button', { name: /찾은 말 표시/ });
    await clear.waitFor();
    expect(await page.locator('main mark').count()).toBeGreaterThan(0);
    await clear.click();
    expect(await page.locator('main mark').count()).toBe(0);
    expect(new URL(page.url()).searchParams.has('mark')).toBe(false);
  });
});

describe('a service beside another', () => {
  test('lists only the sections that name both, with what has happened to the other', async () => {
    const page = await visit(`${address}services/lambda/?with=rds`);
    await page.getByText(/함께 말한 구절 \d+개/).waitFor();
    const visible = page.locator('.said li[data-with]:visible');
    expect(await visible.count()).toBeGreaterThan(0);
    for (const others of await visible.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['with']))) {
      expect(others?.split(' ')).toContain('rds');
    }
    await page.locator('.other-lifecycle').getByText('RDS Proxy').waitFor();
  });

  test('says so where no section names both', async () => {
    const page = await visit(`${address}services/lambda/?with=qldb`);
    await page.getByText('함께 다룬 구절이 없습니다.').waitFor();
    expect(await page.locator('.said:visible').count()).toBe(0);
  });
});

test('a first list costs at most 45 KB', () => {
  const assets = readdirSync(join(folder, '_astro'));
  const box = assets.find((name) => name.startsWith('box.'));
  const files = [join(folder, 'search/lexicon.json'), join(folder, '_astro', box ?? 'box.js')];
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
  expect(bytes).toBeLessThanOrEqual(45 * 1024);
});
