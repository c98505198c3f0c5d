import { fixedPages } from '../../src/links.ts';

/** One page of each kind, with more in it than most of its kind. */
export const pageKinds: readonly string[] = [
  ...fixedPages,
  '/404.html',
  '/events/summit-seoul-2018/',
  '/services/lambda/',
  '/sessions/summit-seoul-2019/lambda-internals/',
  '/speakers/werner-vogels/',
  '/topics/serverless/',
  '/years/2019/',
];

/** The kind of a page: "/services/lambda/" is one of "/services/:id/"; a page without an id is a kind of its own. */
export function kindOf(path: string): string {
  const isFixed = fixedPages.some((page) => page === path);
  return isFixed ? path : path.replace(/^\/([a-z]+)\/.+\/$/, '/$1/:id/');
}

/** How a page is looked at: on a phone, a tablet and a desk, by day and by night. */
export const widths = [360, 768, 1280] as const;
export const themes = ['light', 'dark'] as const;
