import type { Page } from 'playwright-core';

/** What a page becomes when it is used. */
export interface PageState {
  readonly name: string;
  /** Where it begins, below the base. */
  readonly path: string;
  /** Brings the page there; returns once it is there. */
  readonly reach?: (page: Page) => Promise<void>;
  /** Windows wider than this, in px, do not have it. */
  readonly upTo?: number;
}

const session = '/sessions/summit-seoul-2019/lambda-internals/';
const search = (words: string): string => `/search/?q=${encodeURIComponent(words)}`;
const result = '[data-search-result] a';
const typeIntoField = async (page: Page): Promise<void> => {
  await page.locator('[data-search-input]').fill('람다');
  await page.locator(`${result}[href*="#"] .excerpt`).filter({ hasText: /\S/ }).first().waitFor();
};

/** What pages become in the hands of a reader. */
export const pageStates: readonly PageState[] = [
  { name: 'results-in-header', path: session, reach: typeIntoField },
  { name: 'results-at-home', path: '/', reach: typeIntoField },
  { name: 'results', path: search('람다'), reach: (page) => page.locator(result).first().waitFor() },
  {
    name: 'no-result',
    path: search('다이나마이트'),
    reach: (page) => page.getByRole('status').filter({ hasText: '결과 없음' }).waitFor(),
  },
  { name: 'lost', path: '/services/lamda/', reach: (page) => page.locator('.near-pages a').first().waitFor() },
  {
    name: 'menu',
    path: session,
    reach: (page) => page.locator('header summary').click(),
    upTo: 767,
  },
  { name: 'section', path: `${session}#data-plane` },
  {
    name: 'copied',
    path: session,
    reach: async (page) => {
      await page.locator('.tools button').first().waitFor();
      await page.locator('h2#data-plane .hash').click();
      await page.locator('.bar.shown').waitFor();
    },
  },
  {
    name: 'collected',
    path: session,
    reach: async (page) => {
      await page.locator('.tools button').first().waitFor();
      await page.locator('h2#benefits .hash').click();
      await page.getByRole('button', { name: '담기' }).click();
      await page.getByRole('button', { name: '모두 보기' }).click();
      await page.locator('.passages li').waitFor();
    },
  },
  {
    name: 'companion',
    path: '/services/lambda/?with=vpc',
    reach: (page) => page.locator('.other-lifecycle, [data-companions] [role=status]:not(:empty)').first().waitFor(),
  },
  {
    name: 'draft',
    path: '/import/',
    reach: async (page) => {
      await page
        .locator('#note')
        .fill('# AWS Summit Seoul 2019\n\n## 람다 이해하기\n\n> 김도윤 AWS 아키텍트\n\n- 람다는 125ms에 뜬다.\n');
      await page.getByRole('button', { name: '초안 만들기' }).click();
      await page.locator('[data-part=drafts] li summary').click();
    },
  },
];
