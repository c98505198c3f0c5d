import type { FixedPage } from '../links.ts';

/** A page as a menu or list names it. */
interface MenuItem {
  readonly text: string;
  readonly href: FixedPage;
}

/** How each page without an id is called: its own title, and what menus call it when that is shorter. In order of a full list. */
const names: Readonly<Record<FixedPage, { readonly title: string; readonly short?: string }>> = {
  '/search/': { title: '검색' },
  '/services/': { title: '서비스·기술', short: '서비스' },
  '/matrix/': { title: '서비스 × 행사' },
  '/years/': { title: '연도' },
  '/events/': { title: '행사' },
  '/sessions/': { title: '세션 전체' },
  '/topics/': { title: '주제' },
  '/speakers/': { title: '발표자' },
  '/numbers/': { title: '발표 수치', short: '수치' },
  '/changes/': { title: '노트 이후 달라진 것', short: '달라진 것' },
  '/start/': { title: '처음이라면' },
  '/guide/': { title: '사용 안내' },
  '/passages/': { title: '담은 구절' },
  '/exports/': { title: '데이터로 가져가기' },
  '/import/': { title: '노트 가져오기' },
  '/about/coverage/': { title: '담은 것과 빠진 것' },
  '/about/': { title: '소개' },
  '/': { title: '처음으로' },
};

/** The items of a menu of these pages. */
export const toMenu = (...pages: readonly FixedPage[]): MenuItem[] =>
  pages.map((href) => ({ text: names[href].short ?? names[href].title, href }));

/** Every page without an id, by its title. */
export const allPages: readonly MenuItem[] = Object.entries(names).map(([href, { title }]) => ({
  text: title,
  href: href as FixedPage,
}));
