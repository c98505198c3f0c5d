import { describe, expect, test } from 'vitest';
import { checkLedger, checkRedirects, extendLedger, toLedger, toRedirects } from '../../src/graph/addresses.ts';
import { buildGraph } from '../../src/graph/graph.ts';
import { event, records, section, session } from '../helpers/records.ts';

const graphOf = (...sessions: Parameters<typeof session>[]) =>
  buildGraph(
    records({
      sessions: sessions.map(([id, given], at) => session(id, { order: at + 1, ...given })),
      events: [event('summit', { year: 2019 })],
    }),
  );
const placeOf = (path: string, anchor?: string) => ({ file: `${path}${anchor ? `#${anchor}` : ''}`, line: 1 });
const coldStart = section('cold-start', { title: '콜드 스타트를 줄이기' });
const before = toLedger(graphOf(['summit/lambda', { sections: [coldStart, section('limits', { title: '한도' })] }]));
const codesOf = (...sessions: Parameters<typeof session>[]): string[] =>
  checkLedger(before, graphOf(...sessions), placeOf).map(({ code, file }) => `${code} ${file}`);

describe('what was published', () => {
  test('is every page with its headings', () => {
    expect(before['/sessions/summit/lambda/']).toEqual({ 'cold-start': '콜드 스타트를 줄이기', limits: '한도' });
    expect(before['/events/summit/']).toEqual({});
    expect(before['/years/2019/']).toEqual({});
    expect(before['/']).toEqual({});
  });

  test('is no draft', () => {
    expect(toLedger(graphOf(['summit/a', { draft: true }]))['/sessions/summit/a/']).toBeUndefined();
  });

  test('may grow', () => {
    expect(
      codesOf(['summit/lambda', { sections: [coldStart, section('limits', { title: '한도' }), section('new')] }]),
    ).toEqual([]);
  });

  test('is missed when a heading loses its id', () => {
    expect(codesOf(['summit/lambda', { sections: [coldStart] }])).toEqual([
      'lostAnchor /sessions/summit/lambda/#limits',
    ]);
  });

  test('is not missed where the former id is told', () => {
    const sections = [coldStart, section('quotas', { title: '한도' })];
    expect(codesOf(['summit/lambda', { sections, anchors: { limits: 'quotas' } }])).toEqual([]);
  });

  test('is missed when a session is renamed or deleted', () => {
    expect(codesOf(['summit/functions', { sections: [coldStart] }])).toEqual(['lostPage /sessions/summit/lambda/']);
  });

  test('is not missed where the new page tells its former address, and its headings are asked for there', () => {
    const redirects = ['/sessions/summit/lambda/'];
    const moved = graphOf(['summit/functions', { sections: [coldStart], redirects }]);
    expect(checkLedger(before, moved, placeOf).map(({ code }) => code)).toEqual(['lostAnchor']);
    expect([...toRedirects(moved)]).toEqual([['/sessions/summit/lambda/', '/sessions/summit/functions/']]);
  });

  test.each([
    ['콜드 스타트 줄이기', []],
    ['Lambda의 콜드 스타트', []],
    ['요금 계산', ['movedAnchor /sessions/summit/lambda/#cold-start']],
  ])('means the same under the title %s or not', (title, codes) => {
    const sections = [section('cold-start', { title }), section('limits', { title: '한도' })];
    expect(codesOf(['summit/lambda', { sections }])).toEqual(codes);
  });

  test('stays in the ledger when it is gone, with the title that it had', () => {
    const now = toLedger(graphOf(['summit/other', { sections: [section('a', { title: '가' })] }]));
    const extended = extendLedger(before, now);
    expect(extended['/sessions/summit/lambda/']).toEqual(before['/sessions/summit/lambda/']);
    expect(extended['/sessions/summit/other/']).toEqual({ a: '가' });
    expect(Object.keys(extended)).toEqual(Object.keys(extended).sort());
  });
});

describe('a former address cannot be', () => {
  const codes = (...sessions: Parameters<typeof session>[]): string[] =>
    checkRedirects(graphOf(...sessions)).map(({ code }) => code);

  test.each<[string, string[], ...Parameters<typeof session>[]]>([
    ['a page that is there', ['unusableRedirect'], ['summit/a', { redirects: ['/sessions/summit/b/'] }], ['summit/b']],
    [
      'claimed by two pages',
      ['unusableRedirect'],
      ['summit/a', { redirects: ['/sessions/x/y/'] }],
      ['summit/b', { redirects: ['/sessions/x/y/'] }],
    ],
    [
      'a heading that is there',
      ['unusableAnchor'],
      ['summit/a', { sections: [coldStart], anchors: { 'cold-start': 'cold-start' } }],
    ],
    [
      'of a heading that is not there',
      ['unusableAnchor'],
      ['summit/a', { sections: [coldStart], anchors: { old: 'gone' } }],
    ],
    [
      'wrong when it leads on',
      [],
      ['summit/a', { sections: [coldStart], anchors: { old: 'cold-start' }, redirects: ['/sessions/x/y/'] }],
    ],
  ])('%s', (_rule, expected, ...sessions) => {
    expect(codes(...sessions)).toEqual(expected);
  });
});
