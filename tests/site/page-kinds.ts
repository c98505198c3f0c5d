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
