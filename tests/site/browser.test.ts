import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { ConsoleMessage, Page, Request } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { readPages } from './built-page.ts';
import { composeHangul } from './hangul-keys.ts';
import { kindOf, pageKinds } from './page-kinds.ts';
import { expectTargetInView } from './target-in-view.ts';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();
const { address, folder } = inject('site');
const at = (path: string): string => address + path.slice(1);

const session = '/sessions/summit-seoul-2019/lambda-internals/';
const phone = { viewport: { width: 360, height: 740 } };

const field = '[data-search-input]';
const result = '[data-search-result] a';
const sectionResult = `${result}[href*="/sessions/"][href*="#"]`;

const isFocused = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

/** Waits for the answer to be whole: what the sections say comes after their titles. */
const settled = (page: Page): Promise<void> =>
  page.locator(`${sectionResult} .excerpt`).filter({ hasText: /\S/ }).first().waitFor();

describe.each(['site', 'siteBelow'] as const)('the search page of %s', (name) => {
  const search = `${inject(name).address}search/`;

  test('answers while Hangul is being composed, opens a section, and Back brings the answers again', async () => {
    const page = await visit(search);
    await page.locator(field).focus();
    await composeHangul(page, '람다');
    await page.locator(result).first().waitFor();
    expect(await page.locator(field).inputValue()).toBe('람다');

    await settled(page);
    const section = page.locator(sectionResult).first();
    const { pathname, hash } = new URL((await section.getAttribute('href')) ?? '', search);
    await section.click();
    await page.waitForURL((url) => url.pathname === pathname && url.hash === hash);
    expect(await page.locator(':target').evaluate((target) => /^H[2-4]$/.test(target.tagName))).toBe(true);
    await expectTargetInView(page);

    await page.goBack();
    await page.locator(result).first().waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('람다');
    expect(await page.locator(field).inputValue()).toBe('람다');
    expect(await page.locator(sectionResult).first().getAttribute('href')).toContain(hash);
  });

  test('answers the query of its address', async () => {
    const page = await visit(`${search}?q=${encodeURIComponent('커넥션')}`);
    await page.locator(result).first().waitFor();
    expect(await page.locator(field).inputValue()).toBe('커넥션');
  });

  test('says so when nothing answers, and leads on to a name like it', async () => {
    const page = await visit(search);
    await page.locator(field).fill('다이나마이트');
    await page.getByRole('status').filter({ hasText: '결과 없음' }).waitFor();
    expect(await page.locator(result).count()).toBe(0);
    await page.getByText('비슷한 이름').getByRole('link').first().click();
    await page.locator(result).first().waitFor();
  });
});

describe('the search field of the header', () => {
  /** Whether a result is the one that Enter would open: it has the focus, or the field points at it. */
  const isChosen = (page: Page, number: number): Promise<boolean> =>
    page
      .locator(result)
      .nth(number)
      .evaluate((link) => {
        const focused = document.activeElement;
        return focused === link || (link.id !== '' && focused?.getAttribute('aria-activedescendant') === link.id);
      });

  test('opens a panel whose results the arrow keys walk and Enter opens', async () => {
    const page = await visit(at(session));
    await page.locator(field).focus();
    await page.keyboard.type('CloudFront');
    await page.locator(result).nth(1).waitFor();
    await settled(page);
    await page.keyboard.press('ArrowDown');
    expect(await isChosen(page, 0)).toBe(true);
    await page.keyboard.press('ArrowDown');
    expect(await isChosen(page, 1)).toBe(true);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await isFocused(page, field)).toBe(true);
    expect(await isChosen(page, 0)).toBe(false);
    await page.keyboard.press('ArrowDown');
    const target = await page
      .locator(result)
      .first()
      .evaluate((link) => (link as HTMLAnchorElement).pathname);
    await page.keyboard.press('Enter');
    await page.waitForURL(({ pathname }) => pathname === target);
  });

  test('keeps the chosen result when the excerpts arrive after it was chosen', async () => {
    const page = await visit(at(session));
    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    await page.route('**/search/text/*.json', async (route) => {
      await released;
      await route.continue();
    });
    await page.locator(field).focus();
    await page.keyboard.type('CloudFront');
    await page.locator(result).first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await isChosen(page, 0)).toBe(true);
    release();
    await settled(page);
    expect(await isChosen(page, 0)).toBe(true);
  });

  test('offers to try again when what it needs could not be loaded', async () => {
    const page = await visit(at(session));
    const needed = /\/(?:pagefind|search)\/.*\.(?:js|json)$/;
    await page.route(needed, (route) => route.abort());
    await page.locator(field).fill('람다');
    const again = page.getByRole('button', { name: '다시 시도' });
    await again.waitFor();
    await page.unroute(needed);
    await again.click();
    await page.locator(result).first().waitFor();
  });

  test('closes its panel on Escape and keeps the focus', async () => {
    const page = await visit(at(session));
    await page.locator(field).focus();
    await page.keyboard.type('CloudFront');
    await page.locator(result).first().waitFor();
    await settled(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await page.locator(result).first().waitFor({ state: 'hidden' });
    expect(await isFocused(page, field)).toBe(true);
  });

  test('leads to the search page on Enter', async () => {
    const page = await visit(at(session));
    await page.locator(field).fill('람다');
    await page.locator(field).press('Enter');
    await page.waitForURL((url) => url.pathname === '/search/' && url.searchParams.get('q') === '람다');
    await page.locator(result).first().waitFor();
  });

  test('shows its results on a phone', async () => {
    const page = await visit(at(session), phone);
    await page.locator(field).fill('람다');
    await page.locator(result).first().click();
    await page.waitForURL((url) => url.pathname !== new URL(at(session)).pathname || url.hash !== '');
  });
});

describe('keys', () => {
  test.each(['/', session, '/search/'])('/ focuses the field of %s, and within it is a letter', async (path) => {
    const page = await visit(at(path));
    await page.locator('main').click({ position: { x: 2, y: 2 } });
    await page.keyboard.press('/');
    await expect.poll(() => isFocused(page, field)).toBe(true);
    await page.keyboard.press('/');
    expect(await page.locator(field).inputValue()).toBe('/');
  });

  test.each([
    ['k', 'a Latin'],
    ['ㅏ', 'a Korean'],
  ])('Ctrl and the key of %s focus the field on %s layout', async (key) => {
    const page = await visit(at(session));
    const cdp = await page.context().newCDPSession(page);
    const stroke = { code: 'KeyK', key, windowsVirtualKeyCode: 75, modifiers: 2 };
    await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...stroke });
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...stroke });
    await expect.poll(() => isFocused(page, field)).toBe(true);
  });

  test('the first Tab offers to go to the main part', async () => {
    const page = await visit(at(session));
    await page.keyboard.press('Tab');
    expect(await isFocused(page, 'a[href="#main"]')).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toBe('#main');
  });

  test('the menu of a phone opens and closes by keyboard', async () => {
    const page = await visit(at(session), phone);
    const links = page.locator('header details nav a');
    expect(await links.first().isVisible()).toBe(false);
    for (let presses = 0; presses < 6 && !(await isFocused(page, 'header details summary')); presses++) {
      await page.keyboard.press('Tab');
    }
    expect(await isFocused(page, 'header details summary')).toBe(true);
    await page.keyboard.press('Enter');
    await links.first().waitFor();
    await page.keyboard.press('Tab');
    expect(await links.first().evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await links.first().waitFor({ state: 'hidden' });
  });
});

describe('without a script', () => {
  const options = { javaScriptEnabled: false };

  test.each(pageKinds)('%s has its text and its links', async (path) => {
    const page = await visit(at(path), options);
    expect(await page.locator('main h1').isVisible()).toBe(true);
    expect(await page.locator('main a[href]').count()).toBeGreaterThan(0);
    expect(await page.locator('header a[href]').first().isVisible()).toBe(true);
    expect(await page.locator('[data-choose-theme]').first().isVisible()).toBe(false);
  });

  test('the search page says that it needs one and names the lists', async () => {
    const page = await visit(at('/search/'), options);
    const notice = page.locator('main noscript');
    expect(await notice.textContent()).toContain('자바스크립트');
    await notice.getByRole('link', { name: '서비스' }).click();
    await page.waitForURL(at('/services/'));
  });

  test('the field of the header leads to the list of services', async () => {
    const page = await visit(at(session), options);
    await page.locator(field).fill('람다');
    await page.locator(field).press('Enter');
    await page.waitForURL((url) => url.pathname === '/services/');
  });
});

describe('the theme', () => {
  const themeOf = (page: Page): Promise<string | undefined> =>
    page.evaluate(() => document.documentElement.dataset['theme']);
  const paperOf = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

  test('that was chosen is there on the next page before anything of it is painted', async () => {
    const page = await visit(at('/'), { colorScheme: 'light' });
    const light = await paperOf(page);
    await page.getByRole('button', { name: '어둡게' }).click();
    expect(await themeOf(page)).toBe('dark');
    const dark = await paperOf(page);
    expect(dark).not.toBe(light);

    // The body is what is painted: the choice is there as soon as it begins, and when the document is whole.
    await page.addInitScript(() => {
      const note = (when: string): void => {
        sessionStorage.setItem(when, document.documentElement.dataset['theme'] ?? 'none');
      };
      new MutationObserver((_, observer) => {
        if (!document.body) return;
        note('body');
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
      addEventListener('DOMContentLoaded', () => note('loaded'));
    });
    await page.goto(at(session));
    expect(await page.evaluate(() => ['body', 'loaded'].map((when) => sessionStorage.getItem(when)))).toEqual([
      'dark',
      'dark',
    ]);
    expect(await paperOf(page)).toBe(dark);

    await page.getByRole('button', { name: '시스템' }).click();
    await page.goto(at('/about/'));
    expect(await themeOf(page)).toBe('');
    expect(await paperOf(page)).toBe(light);
  });

  test('is that of the system until one is chosen', async () => {
    const page = await visit(at('/'), { colorScheme: 'dark' });
    const dark = await paperOf(page);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await paperOf(page)).not.toBe(dark);
    await page.getByRole('button', { name: '어둡게' }).click();
    expect(await paperOf(page)).toBe(dark);
  });
});

describe('what happened since', () => {
  const noted = readPages(folder).filter(({ html }) => html.includes('class="since"'));
  /** Distances in px from the end of its sentence to a note that stands in no cell, on a page as wide as the window. */
  const distances = (page: Page): Promise<{ right: number; down: number; fromPrevious: number }[]> =>
    page.evaluate(() => {
      const notes = [...document.querySelectorAll('.since')].filter((note) => !note.closest('td, th'));
      return notes.map((note, index) => {
        const sentence = document.createRange();
        sentence.selectNodeContents(note.previousSibling ?? note);
        const line = [...sentence.getClientRects()].filter(({ width }) => width > 0).at(-1);
        const { left, top } = note.getBoundingClientRect();
        return {
          right: left - (note.parentElement?.getBoundingClientRect().right ?? 0),
          down: top - (line?.top ?? 0),
          fromPrevious: top - (notes[index - 1]?.getBoundingClientRect().bottom ?? 0),
        };
      });
    });

  test('stands in the margin at the end of its sentence, or as near as the note before it lets it', async () => {
    const page = await visit('about:blank');
    expect(noted.length).toBeGreaterThan(0);
    for (const { path } of noted) {
      await page.goto(at(path));
      const far = (await distances(page)).filter(
        ({ right, down, fromPrevious }) =>
          right < 0 || down < -4 || fromPrevious < 0 || (down > 4 && fromPrevious > 48),
      );
      expect({ path, far }).toEqual({ path, far: [] });
    }
  });

  test('stands below its sentence on a phone', async () => {
    const page = await visit('about:blank', phone);
    for (const { path } of noted) {
      await page.goto(at(path));
      const far = (await distances(page)).filter(({ right, down }) => right > 0 || down < 16 || down > 48);
      expect({ path, far }).toEqual({ path, far: [] });
    }
  });

  test('is no part of a quotation, whose link is found on both of its sides', async () => {
    const page = await visit(at('/sessions/summit-seoul-2019/purpose-built-databases/'), {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const paragraph = page.locator('.text p').filter({ hasText: '시계열 데이터의 예시와' });
    expect(await paragraph.textContent()).toContain('분석한다. 그 뒤 · 2025년');
    const bar = page.locator('.bar.shown');
    await expect
      .poll(async () => {
        await paragraph.evaluate((element) => getSelection()?.selectAllChildren(element));
        await page.waitForTimeout(400);
        return bar.isVisible();
      })
      .toBe(true);
    await bar.getByRole('button', { name: '인용 복사' }).click();
    const [quotation = '', ...rest] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
    expect(quotation).toContain('빠르게 분석한다. 데이터가');
    expect(quotation).not.toContain('그 뒤');
    const { pathname, hash } = new URL(rest.at(-1) ?? '');
    expect(decodeURIComponent(hash)).toMatch(/:~:text=시계열 데이터의 예시와 함께,.*낸다\.$/);
    await page.goto('about:blank');
    await page.goto(`${at(pathname)}#${hash.slice(hash.indexOf(':~:'))}`);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  });
});

describe('the importer in the browser', () => {
  const note =
    '# AWS Summit Seoul 2019\n\n## 람다 이해하기\n\n> 김도윤 AWS 아키텍트\n\n- <b>람다</b>는 125ms에 뜬다.\n';

  test('makes a draft of a pasted note, lists what was changed, and sends nothing anywhere', async () => {
    const page = await visit(at('/import/'));
    const sent: string[] = [];
    page.context().on('request', (request: Request) => sent.push(request.method() + (request.postData() ?? '')));
    await page.locator('#note').fill(note);
    await page.getByRole('button', { name: '초안 만들기' }).click();
    const draft = page.locator('[data-part=drafts] li');
    await draft.getByRole('heading', { name: '람다 이해하기' }).waitFor();
    await draft.locator('summary').click();
    expect(await draft.locator('pre').textContent()).toContain('draft: true');
    expect(await page.locator('[data-part=changes]').textContent()).toContain('김도윤');
    expect(await page.locator('[data-part=problems] li').count()).toBe(0);
    expect(new Set(sent)).toEqual(new Set(['GET']));
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByText('모두 내려받기').click()]);
    expect(file.suggestedFilename()).toBe('drafts.zip');
  });

  test('hands over the files that a draft needs and the site lacks', async () => {
    const page = await visit(at('/import/'));
    await page
      .locator('#note')
      .fill('# AWS Summit Seoul 2019 모델\n\n발표자: 민서진\n\n- Honeycode를 Lambda에서 부른다.\n');
    await page.getByRole('button', { name: '초안 만들기' }).click();
    const all = page.getByText('모두 내려받기');
    const [file] = await Promise.all([page.waitForEvent('download'), all.click()]);
    const held = unzipSync(readFileSync(await file.path()));
    const names = Object.keys(held).filter((name) => name.endsWith('.yaml'));
    expect(names).toEqual(['speakers/min-seojin.yaml', 'services/honeycode.yaml']);
    expect(strFromU8(held['services/honeycode.yaml'] ?? new Uint8Array())).toContain('name: Amazon Honeycode');
  });

  test('names what it cannot read', async () => {
    const page = await visit(at('/import/'));
    await page.locator('input[type=file]').setInputFiles({
      name: 'a.md',
      mimeType: 'text/markdown',
      buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    });
    await page.getByRole('button', { name: '초안 만들기' }).click();
    await page.locator('[data-part=problems] li').first().waitFor();
    expect(await page.locator('[data-part=drafts] li').count()).toBe(0);
  });
});

describe('every kind of page', () => {
  test.each(pageKinds)('%s runs without an error and asks no other host', async (path) => {
    const page = await visit('about:blank');
    const errors: string[] = [];
    const hosts = new Set<string>();
    page.on('console', (message: ConsoleMessage) => {
      if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    page.context().on('request', (request: Request) => hosts.add(new URL(request.url()).origin));
    page.context().on('requestfailed', (request: Request) => errors.push(`failed: ${request.url()}`));

    await page.goto(at(path));
    await page.locator(field).fill('람다');
    await page.locator(result).first().waitFor();
    expect(errors).toEqual([]);
    expect([...hosts]).toEqual([new URL(address).origin]);
  });

  test('has an example in these tests', () => {
    const tested = new Set(pageKinds.map(kindOf));
    expect([...new Set(readPages(folder).map(({ path }) => kindOf(path)))].filter((kind) => !tested.has(kind))).toEqual(
      [],
    );
  });
});
