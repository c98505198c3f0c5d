import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();
const { address } = inject('site');
const session = `${address}sessions/summit-seoul-2019/lambda-internals/`;
const title = 'AWS Lambda 내부 동작 방식 및 활용 방법 살펴보기';
const allowed = { permissions: ['clipboard-read', 'clipboard-write'] };

const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** Presses and waits until the page has said what came of it. */
async function press(page: Page, name: string, said: string): Promise<void> {
  await page.getByRole('button', { name }).click();
  await page.locator('.bar.shown [role=status]').filter({ hasText: said }).waitFor();
}

describe('copying', () => {
  test('a link, a quotation and the Markdown of a session', async () => {
    const page = await visit(session, allowed);
    await press(page, '링크 복사', '링크를 복사했습니다.');
    expect(await copied(page)).toBe(`${title}, AWS 서밋 서울 2019\n${session}`);
    await press(page, '인용 복사', '인용을 복사했습니다.');
    expect(await copied(page)).toBe(`${title}, 김일호, AWS 서밋 서울 2019, 2019년 4월 18일\n${session}`);
    await press(page, 'Markdown 복사', 'Markdown을 복사했습니다.');
    expect((await copied(page)).startsWith(`# ${title}\n`)).toBe(true);
  });

  test('a heading copies its own link, and the address becomes that of the section', async () => {
    const page = await visit(session, allowed);
    await page.locator('.tools button').first().waitFor();
    await page.locator('h2#data-plane .hash').click();
    await page.locator('.bar.shown').getByText('링크를 복사했습니다.').waitFor();
    expect((await copied(page)).split('\n')[1]).toBe(`${session}#data-plane`);
    expect((await copied(page)).split('\n')[0]).toMatch(
      /^호출이 워커에 닿기까지.* — AWS Lambda .*, AWS 서밋 서울 2019$/,
    );
    expect(page.url()).toBe(`${session}#data-plane`);
  });

  test('where the clipboard is refused, the text is shown and chosen', async () => {
    const page = await visit('about:blank');
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto(session);
    await press(page, '링크 복사', '복사하지 못했습니다.');
    const field = page.locator('.bar textarea');
    expect(await field.inputValue()).toContain(session);
    expect(await field.evaluate((element) => document.activeElement === element)).toBe(true);
  });
});

describe('collecting', () => {
  test('a passage is kept in this browser, shown with its source, copied as Markdown, let go and brought back', async () => {
    const page = await visit(session, allowed);
    await page.locator('.tools button').first().waitFor();
    await page.locator('h2#benefits .hash').click();
    await press(page, '담기', '담은 구절 1개');
    await page.getByRole('button', { name: '모두 보기' }).click();
    await page.waitForURL('**/passages/');
    const item = page.locator('.passages li');
    expect(await item.getByRole('link').getAttribute('href')).toBe(`${session}#benefits`);
    await press(page, '모두 Markdown으로 복사', '구절 1개를 복사했습니다.');
    expect(await copied(page)).toMatch(/^> .+\n\n\[.+\]\(<http.+#benefits>\)\n$/);
    await item.getByRole('button', { name: '지우기' }).click();
    await page.getByText('담은 구절이 없습니다.').waitFor();
    await page.getByRole('button', { name: '되돌리기' }).click();
    await item.waitFor();
    await page.reload();
    expect(await item.count()).toBe(1);
  });
});
