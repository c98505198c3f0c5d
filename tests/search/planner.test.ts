import { describe, expect, test } from 'vitest';
import { isAnswerable, isCertain, toLiteralPlan, toPlan } from '../../src/search/planner.ts';
import type { How } from '../../src/search/resolve.ts';
import { toRewritings } from '../../src/search/words.ts';
import { lexicon } from '../helpers/lexicon.ts';

/** What a line was taken for: "how meant". */
const understood = (typed: string): string[] => toPlan(typed, lexicon).terms.map(({ how, meant }) => `${how} ${meant}`);

describe('a word is understood', () => {
  test.each<[string, string, How, string]>([
    ['as a name', 'Lambda', 'name', 'Lambda'],
    ['as a name in any case', 'LAMBDA', 'name', 'Lambda'],
    ['as a Korean name', '람다', 'name', 'Lambda'],
    ['as a name with the vendor', 'AWS Lambda', 'name', 'Lambda'],
    ['as a name behind the Korean vendor', '아마존 S3', 'name', 'S3'],
    ['as an alias', 'faas', 'name', 'Lambda'],
    ['as a name in two words', 'Kim Ilho', 'name', '김일호'],
    ['as a name with a particle', '람다를', 'particle', 'Lambda'],
    ['as a Latin name with a particle', 'EKS는', 'particle', 'EKS'],
    ['as a word of the notes', '버킷', 'word', '버킷'],
    ['as a word with a particle', '버킷에서는', 'particle', '버킷'],
    ['as a figure', '99.99%', 'word', '99.99%'],
    ['typed on the Latin keyboard', 'fkaek', 'layout', 'Lambda'],
    ['typed on the Korean keyboard', 'ㅣ므ㅠㅇㅁ', 'layout', 'Lambda'],
    ['while it is being typed', '람ㄷ', 'prefix', 'Lambda'],
    ['by its beginning', '컨테이', 'prefix', '컨테이너'],
    ['by its initials', 'ㄹㄷ', 'initials', 'Lambda'],
    ['with a slip', 'lamda', 'slip', 'Lambda'],
    ['with a Korean slip', '컨태이너', 'slip', '컨테이너'],
    ['in decomposed Hangul', '람다'.normalize('NFD'), 'name', 'Lambda'],
    ['with marks around it', '"람다?"', 'name', 'Lambda'],
  ])('%s: %j', (_rule, typed, how, meant) => {
    expect(understood(typed)).toEqual([`${how} ${meant}`]);
  });

  test('as several words written as one', () => {
    expect(understood('서버리스컨테이너')).toEqual(['compound 서버리스', 'compound 컨테이너']);
  });
});

describe('a line is understood', () => {
  test.each<[string, string[]]>([
    ['람다 버킷', ['name Lambda', 'word 버킷']],
    ['  람다   버킷  ', ['name Lambda', 'word 버킷']],
    ['AWS 람다 버킷', ['name Lambda', 'word 버킷']],
    // 한도 and 함수 begin like endings of verbs, but behind a space they are words.
    ['람다 한도', ['name Lambda', 'word 한도']],
    ['서버리스 함수', ['name 서버리스', 'word 함수']],
    ['', []],
    ['   ', []],
    ['?!', []],
  ])('%j', (typed, terms) => {
    expect(understood(typed)).toEqual(terms);
  });
});

describe('events and years narrow the rest', () => {
  const eventsOf = (typed: string): (string | undefined)[] | undefined => {
    const { events } = toPlan(typed, lexicon);
    return events && [...events].map((event) => lexicon.events[event]?.id);
  };

  test.each<[string, string[] | undefined]>([
    ['2019', ['vegas-2019']],
    ['2018년', ['seoul-2018']],
    ['18년도 람다', ['seoul-2018']],
    ['서밋', ['seoul-2018']],
    ['람다 Seoul 2018', ['seoul-2018']],
    ['람다', undefined],
    ['2017', undefined],
  ])('%j: %j', (typed, events) => {
    expect(eventsOf(typed)).toEqual(events);
  });

  test('an event and a year that exclude each other leave none', () => {
    expect(eventsOf('서밋 2019')).toEqual([]);
  });
});

describe('what is in no note', () => {
  test('is said to be unknown', () => {
    expect(toPlan('블랙홀증발', lexicon)).toMatchObject({ terms: [], unknown: ['블랙홀증발'] });
    expect(toPlan('람다 블랙홀증발', lexicon)).toMatchObject({ unknown: ['블랙홀증발'] });
  });

  test.each([
    ['람다', true],
    ['람다 버킷', true],
    ['2019', true],
    ['블랙홀증발', false],
    ['람다 블랙홀증발 중성자별 초신성', false],
    ['서밋 2019', false],
    ['', false],
  ])('decides whether %j is answered: %s', (typed, answer) => {
    expect(isAnswerable(toPlan(typed, lexicon))).toBe(answer);
  });

  test.each([
    ['람다', true],
    ['람다를', true],
    ['fkaek', true],
    ['lamda', false],
    ['컨테이', false],
    ['람다 블랙홀증발', false],
  ])('decides whether further words could change the plan of %j: %s', (typed, certain) => {
    expect(isCertain(toPlan(typed, lexicon))).toBe(certain);
  });
});

describe('taken literally', () => {
  test.each<[string, string[], string[]]>([
    ['lamda', [], ['lamda']],
    ['fkaek', [], ['fkaek']],
    ['ㄹㄷ', [], ['ㄹㄷ']],
    ['람다를', ['particle Lambda'], []],
    ['버킷', ['word 버킷'], []],
  ])('%j', (typed, terms, unknown) => {
    const plan = toLiteralPlan(typed, lexicon);
    expect(plan.terms.map(({ how, meant }) => `${how} ${meant}`)).toEqual(terms);
    expect(plan.unknown).toEqual(unknown);
  });
});

describe('what was taken for something else is told', () => {
  test.each<[string, { typed: string; meant: string; why: string }[]]>([
    ['fkaek', [{ typed: 'fkaek', meant: '람다(Lambda)', why: '한/영 자판' }]],
    ['lamda', [{ typed: 'lamda', meant: '람다(Lambda)', why: '비슷한 철자' }]],
    ['ㄹㄷ', [{ typed: 'ㄹㄷ', meant: '람다(Lambda)', why: '초성' }]],
    ['서버리스컨테이너', [{ typed: '서버리스컨테이너', meant: '서버리스 + 컨테이너', why: '붙여 쓴 말' }]],
    ['람다', []],
    ['람다를', []],
    ['컨테이', []],
  ])('%j', (typed, rewritings) => {
    expect(toRewritings(toPlan(typed, lexicon))).toEqual(rewritings);
  });
});

test('whatever is typed, a plan comes back, and the same each time', () => {
  const letters = [
    'ㄹ',
    '람',
    '다',
    'l',
    'S',
    '3',
    ' ',
    '\t',
    '%',
    '|',
    '"',
    '\\',
    '.',
    '가'.normalize('NFD'),
    '😀',
    '[',
  ];
  for (let seed = 1; seed <= 300; seed++) {
    let state = seed;
    const typed = Array.from({ length: 7 }, () => {
      state = (state * 1103515245 + 12345) % 2147483648;
      return letters[Math.floor((state / 2147483648) * letters.length)];
    }).join('');
    expect(toPlan(typed, lexicon), typed).toEqual(toPlan(typed, lexicon));
  }
});
