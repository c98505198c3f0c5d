import { describe, expect, test } from 'vitest';
import { nearestPages, toSegments, toWords } from '../../src/search/nearest-page.ts';
import { lexicon } from '../helpers/lexicon.ts';

const fixed = [
  { path: '/services/', title: '서비스·기술', kind: '' },
  { path: '/sessions/', title: '세션 전체', kind: '' },
  { path: '/numbers/', title: '발표 수치', kind: '' },
  { path: '/about/coverage/', title: '담은 것과 빠진 것', kind: '' },
  { path: '/', title: '처음으로', kind: '' },
];
const near = (path: string, fragment = ''): string[] =>
  nearestPages(path, fragment, lexicon, fixed).map((page) => page.path);

describe('an address that leads nowhere', () => {
  test.each([
    ['a slip', '/services/lamdba/', '/services/lambda/'],
    ['a letter left out', '/services/lambd', '/services/lambda/'],
    ['another case', '/Services/LAMBDA/', '/services/lambda/'],
    ['no slash at the end', '/services/lambda', '/services/lambda/'],
    ['slashes doubled', '//services//lambda//', '/services/lambda/'],
    ['the file of the page', '/services/lambda/index.html', '/services/lambda/'],
    ['a file name', '/services/lambda.html', '/services/lambda/'],
    ['what a sentence ends with', '/services/lambda/).', '/services/lambda/'],
    ['a Korean name, encoded', `/services/${encodeURIComponent('람다')}/`, '/services/lambda/'],
    ['a Korean name, decomposed', `/services/${encodeURIComponent('람다'.normalize('NFD'))}/`, '/services/lambda/'],
    ['a Korean name with a slip', `/services/${encodeURIComponent('남다')}/`, '/services/lambda/'],
    ['another keyboard layout', '/services/fkaek/', '/services/lambda/'],
    ['the official name', '/services/aws-lambda/', '/services/lambda/'],
    ['a name with spaces', '/services/aws%20lambda', '/services/lambda/'],
    ['a former or other name', '/services/FaaS/', '/services/lambda/'],
    ['no folder', '/lambda', '/services/lambda/'],
    ['the folder of others', '/topics/lambda/', '/services/lambda/'],
    ['a folder in the singular', '/service/lambda/', '/services/lambda/'],
    ['words around the name', '/services/lambda-limits-2024/', '/services/lambda/'],
    ['a page below one that is there', '/services/lambda/limits/', '/services/lambda/'],
    [
      'what came after the notes',
      `/services/${encodeURIComponent('프로비저닝된 동시성')}/`,
      '/services/lambda/#2019-12-provisioned',
    ],
    ['a page below one that is there, with a word of another', '/services/s3/groups/', '/services/s3/'],
    ['a session with a slip', '/sessions/seoul-2018/funtions/', '/sessions/seoul-2018/functions/'],
    ['a session without its event', '/sessions/objects/', '/sessions/seoul-2018/objects/'],
    ['a session of another event', '/sessions/vegas-2019/objects/', '/sessions/seoul-2018/objects/'],
    ['a session that is not there', '/sessions/seoul-2018/zzzzzzzz/', '/events/seoul-2018/'],
    ['an event below sessions', '/sessions/seoul-2018/', '/events/seoul-2018/'],
    ['an event with a slip', '/events/seol-2018/', '/events/seoul-2018/'],
    ['a year', '/2018', '/years/2018/'],
    ['a topic', '/topic/severless/', '/topics/serverless/'],
    ['a speaker by name', `/speakers/${encodeURIComponent('김일호')}/`, '/speakers/kim-ilho/'],
    ['a list with a slip', '/sesions/', '/sessions/'],
    ['a list by its Korean name', `/${encodeURIComponent('발표 수치')}/`, '/numbers/'],
    ['the last part of a longer address', '/coverage/', '/about/coverage/'],
    ['nothing but its folder', '/services/zzzzzzzzzzzz/', '/services/'],
    ['a lone percent sign', '/services/lambda%/', '/services/lambda/'],
  ])('with %s is near what was meant: %s', (_, typed, meant) => {
    expect(near(typed)[0]).toBe(meant);
  });

  test.each(['/', '/zzzzzzzzzzzz/', '/%E0%A4%A/', '/404/%F0%9F%98%80/'])('%s is near nothing', (typed) => {
    expect(near(typed)).toEqual([]);
  });

  test('is never answered with more than five pages, each once', () => {
    for (const typed of ['/sessions/seoul-2018/functions', '/services/lambda', '/2018/lambda', '/seoul']) {
      const pages = near(typed);
      expect(pages.length).toBeLessThanOrEqual(5);
      expect(new Set(pages).size).toBe(pages.length);
    }
  });

  test('keeps the section where the session has it', () => {
    expect(near('/sessions/seoul-2018/Functions', 'cold-start')[0]).toBe('/sessions/seoul-2018/functions/#cold-start');
    expect(near('/sessions/seoul-2018/Functions', 'warm-start')[0]).toBe('/sessions/seoul-2018/functions/');
  });

  test('is answered with what the page is', () => {
    expect(nearestPages('/lamda', '', lexicon, fixed)[0]).toEqual({
      path: '/services/lambda/',
      title: 'Lambda',
      kind: '서비스·기술',
    });
  });
});

test.each([
  ['/Services/Lambda.html)', ['services', 'lambda']],
  ['/a//b/', ['a', 'b']],
  ['/%EB%9E%8C%EB%8B%A4/', ['람다']],
  ['/index.html', []],
  ['/', []],
])('%s consists of %j', (path, segments) => {
  expect(toSegments(path)).toEqual(segments);
});

test.each([
  ['/services/lamda-edge/', 'lamda edge'],
  ['/%EB%9E%8C%EB%8B%A4_%EC%97%90%EC%A7%80', '람다 에지'],
  ['/', ''],
])('%s is searched for as "%s"', (path, words) => {
  expect(toWords(path)).toBe(words);
});
