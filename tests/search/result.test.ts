import { describe, expect, test } from 'vitest';
import { filterHits, toChoices } from '../../src/search/filters.ts';
import { nearestNames } from '../../src/search/nearest.ts';
import { toPlan } from '../../src/search/planner.ts';
import { toHits } from '../../src/search/ranking.ts';
import { toResults } from '../../src/search/result.ts';
import { lexicon } from '../helpers/lexicon.ts';

const hitsOf = (typed: string) => toHits(toPlan(typed, lexicon), lexicon);
const addressesOf = (typed: string): string[] => toResults(hitsOf(typed), lexicon, '').map(({ href }) => href);

describe('the answers', () => {
  test('to a name are its page, then the sections that speak of it, headings first', () => {
    expect(addressesOf('람다')).toEqual([
      '/services/lambda/',
      '/sessions/seoul-2018/functions/#lambda',
      '/sessions/seoul-2018/functions/',
      '/sessions/seoul-2018/functions/#cold-start',
    ]);
  });

  test('to a word are the sections that hold it', () => {
    expect(addressesOf('버킷').sort()).toEqual([
      '/sessions/seoul-2018/objects/#buckets',
      '/sessions/vegas-2019/containers/#eks',
    ]);
  });

  test('to two words begin with the section that holds both', () => {
    expect(addressesOf('버킷 컨테이너')[0]).toBe('/sessions/vegas-2019/containers/#eks');
    expect(addressesOf('람다 한도')[0]).toBe('/sessions/seoul-2018/functions/#lambda');
  });

  test('to a name and a year are of that year', () => {
    const sections = addressesOf('버킷 2019').filter((href) => href.startsWith('/sessions/'));
    expect(sections).toEqual(['/sessions/vegas-2019/containers/#eks']);
  });

  test('to an event are its page and its sessions', () => {
    expect(addressesOf('서밋')).toEqual([
      '/events/seoul-2018/',
      '/sessions/seoul-2018/functions/',
      '/sessions/seoul-2018/objects/#buckets',
    ]);
  });

  test('to a speaker are the page and the sessions', () => {
    expect(addressesOf('김일호')).toEqual(['/speakers/kim-ilho/', '/sessions/seoul-2018/functions/']);
  });

  test('to a name that only a later event bears is that event', () => {
    expect(addressesOf('프로비저닝된 동시성')[0]).toBe('/services/lambda/#2019-12-provisioned');
  });

  test('to a part that one session speaks of begin with what it says, and end with the whole', () => {
    expect(addressesOf('노드 그룹')).toEqual([
      '/sessions/seoul-2018/objects/#encryption',
      '/services/eks-nodes/',
      '/sessions/vegas-2019/containers/#eks',
    ]);
  });

  test('to a name that two bear are each page with the session that is most about it', () => {
    expect(addressesOf('보관 실행기')).toEqual([
      '/services/eks/',
      '/sessions/vegas-2019/containers/#eks',
      '/services/s3/',
      '/sessions/seoul-2018/objects/#buckets',
      '/sessions/seoul-2018/objects/#encryption',
    ]);
  });

  test.each(['블랙홀증발', '', '서밋 2019', '중성자별 초신성'])('to %j are none', (typed) => {
    expect(addressesOf(typed)).toEqual([]);
  });

  test('come each once', () => {
    for (const typed of ['람다', '버킷', '람다 버킷', '서밋', '서버리스', 'ㄹㄷ', '람', 's3']) {
      const addresses = addressesOf(typed);
      expect(new Set(addresses).size, typed).toBe(addresses.length);
    }
  });
});

describe('a line of the list', () => {
  const lineOf = (typed: string, href: string) =>
    toResults(hitsOf(typed), lexicon, '').find((result) => result.href === href);

  test('names a page with its reading and what it is', () => {
    expect(lineOf('람다', '/services/lambda/')).toMatchObject({
      group: 'page',
      title: 'Lambda (람다)',
      where: '서비스·기술 · 세션 1개',
    });
    expect(lineOf('김일호', '/speakers/kim-ilho/')).toMatchObject({ title: '김일호', where: '발표자 · 세션 1개' });
    expect(lineOf('서밋', '/events/seoul-2018/')).toMatchObject({ title: '서울 행사 2018', where: '행사' });
  });

  test('names a section with its session and event', () => {
    expect(lineOf('버킷', '/sessions/seoul-2018/objects/#buckets')).toMatchObject({
      group: 'section',
      title: 'S3의 버킷',
      where: '객체 담기 · 서울 행사 2018',
    });
  });

  test('names the lead of a session by the session', () => {
    expect(lineOf('람다', '/sessions/seoul-2018/functions/')).toMatchObject({
      title: '함수 들여다보기',
      where: '서울 행사 2018',
    });
  });

  test('carries the words to mark where the link lands', () => {
    const marked = toResults(hitsOf('버킷'), lexicon, '버킷 & 객체').map(({ href }) => href);
    expect(marked).toContain(
      '/sessions/seoul-2018/objects/?mark=%EB%B2%84%ED%82%B7%20%26%20%EA%B0%9D%EC%B2%B4#buckets',
    );
  });
});

describe('the filters', () => {
  const none = { year: '', event: '', service: '', topic: '', kind: '' };
  const filtered = (typed: string, filters: Partial<typeof none>): string[] =>
    toResults(
      filterHits(hitsOf(typed), lexicon, { q: typed, exact: false, filters: { ...none, ...filters } }),
      lexicon,
      '',
    ).map(({ href }) => href);

  test.each<[string, Partial<typeof none>, string[]]>([
    [
      'keep all when none is chosen',
      {},
      ['/sessions/seoul-2018/objects/#buckets', '/sessions/vegas-2019/containers/#eks'],
    ],
    ['by year', { year: '2019' }, ['/sessions/vegas-2019/containers/#eks']],
    ['by event', { event: 'seoul-2018' }, ['/sessions/seoul-2018/objects/#buckets']],
    ['by service', { service: 's3' }, ['/sessions/seoul-2018/objects/#buckets']],
    ['by kind', { kind: 'section' }, ['/sessions/seoul-2018/objects/#buckets', '/sessions/vegas-2019/containers/#eks']],
    ['by all at once', { year: '2019', service: 's3' }, []],
    ['by a value that nothing has', { year: '1999' }, []],
  ])('%s', (_rule, filters, expected) => {
    expect(filtered('버킷', filters).sort()).toEqual(expected);
  });

  test('by kind tell pages from sections', () => {
    expect(filtered('람다', { kind: 'page' })).toEqual(['/services/lambda/']);
  });

  test('offer the values that there are with the number of results, years newest first', () => {
    const hits = hitsOf('버킷');
    expect(toChoices(hits, lexicon, 'year')).toEqual([
      { value: '2019', text: '2019년', count: 1 },
      { value: '2018', text: '2018년', count: 1 },
    ]);
    expect(toChoices(hits, lexicon, 'kind')).toEqual([{ value: 'section', text: '절', count: 2 }]);
    expect(
      toChoices(hits, lexicon, 'event')
        .map(({ text }) => text)
        .sort(),
    ).toEqual(['라스베이거스 행사 2019', '서울 행사 2018']);
  });

  test('leave as many results as they say', () => {
    for (const typed of ['버킷', '람다', 's3', '서버리스']) {
      const hits = hitsOf(typed);
      for (const name of ['year', 'event', 'service', 'topic', 'kind'] as const) {
        for (const { value, count } of toChoices(hits, lexicon, name)) {
          expect(filtered(typed, { [name]: value }), `${typed} ${name} ${value}`).toHaveLength(count);
        }
      }
    }
  });
});

describe('names that look a little like what was typed', () => {
  test.each<[string, string[]]>([
    ['럼다', ['Lambda']],
    ['서버레스', ['서버리스']],
    ['블랙홀증발', []],
    ['', []],
  ])('%j: %j', (typed, names) => {
    expect(nearestNames(typed, lexicon)).toEqual(names);
  });

  test('are three at most', () => {
    expect(nearestNames('es', lexicon).length).toBeLessThanOrEqual(3);
  });
});
