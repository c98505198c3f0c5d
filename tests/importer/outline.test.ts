import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/importer/markdown.ts';
import { toOutline } from '../../src/importer/outline.ts';

const outlineOf = (text: string, title?: string) => toOutline(parseMarkdown(text), { title, file: 'notes/note.md' });
const titlesOf = (text: string, title?: string): string[] => outlineOf(text, title).talks.map((talk) => talk.title);

const note = (...blocks: string[]): string => blocks.join('\n\n');
const words = '- 요점 하나\n- 요점 둘';

describe('headings that become talks', () => {
  test.each<[string, string, string[]]>([
    [
      'are those with a speaker below them',
      note('# 메모', '## 가나다', '발표자: 김도윤', words, '## 라마바', '발표자: 이서연', words),
      ['가나다', '라마바'],
    ],
    [
      'are those that end in a speaker',
      note('# 메모', '## 가나다 - 김도윤(숲)', words, '## 라마바 - 이서연(강)', words),
      ['가나다', '라마바'],
    ],
    [
      'lose their number',
      note('# 서밋', '## 1. 가나다', '발표자: 김도윤', words, '## 2) 라마바', '발표자: 이서연', words),
      ['가나다', '라마바'],
    ],
    [
      'are those that say session',
      note('# 메모', '## [세션 1] 가나다', words, '## 세션 2: 라마바', words, '## Track 3. 사아자', words),
      ['가나다', '라마바', '사아자'],
    ],
    [
      'are those with a time of the day',
      note('# 메모', '## 10:00 - 10:40 가나다', words, '## 11:00~11:40 라마바', words),
      ['가나다', '라마바'],
    ],
    [
      'are those that a list before them announces',
      note('# 메모', '- 가나다라\n- 마바사아', '## 가나다라', words, '## 마바사아', words),
      ['가나다라', '마바사아'],
    ],
    [
      'are those below a day',
      note('# 메모', '## 1일차', '### 가나다', words, '### 라마바', words, '## 2일차', '### 사아자', words),
      ['가나다', '라마바', '사아자'],
    ],
    [
      'are those below "세션"',
      note('# 메모', '## 세션 정리', '### 가나다', words, '### 라마바', words),
      ['가나다', '라마바'],
    ],
    [
      'are told at length below the event',
      note('# AWS Summit Seoul 2019', '## 가나다', '### 하나', words, '## 라마바', '### 둘', words),
      ['가나다', '라마바'],
    ],
    [
      'may be top headings',
      note('# 1. 가나다', '발표자: 김도윤', words, '# 2. 라마바', '발표자: 이서연', words),
      ['가나다', '라마바'],
    ],
    [
      'may be bold lines',
      note('# 메모', '**가나다**', '발표자: 김도윤', words, '**라마바**', '발표자: 이서연', words),
      ['가나다', '라마바'],
    ],
    [
      'may be items of a numbered list',
      '# 메모\n\n1. 가나다 - 김도윤(숲)\n    - 하나\n2. 라마바 - 이서연(강)\n    - 둘',
      ['가나다', '라마바'],
    ],
    [
      'take a keynote above the tracks along',
      note('# 여는 말 - 김도윤(숲)', words, '# 메모', '## 가나다 - 이서연(강)', words, '## 라마바 - 박서준(들)', words),
      ['여는 말', '가나다', '라마바'],
    ],
    [
      'are lines that count up, with their notes behind them',
      '# 메모\n\n## 소감\n\n1. 가나다라마바사아\n- 하나\n\n2. 자차카타파하거너\n- 둘\n\n3. 더러머버서어저처\n- 셋',
      ['가나다라마바사아', '자차카타파하거너', '더러머버서어저처'],
    ],
    [
      'are the parts of a keynote that have speakers of their own',
      note(
        '## 기조연설',
        '### 가나다 (김도윤, 숲)',
        words,
        '### 라마바 (이서연, 강)',
        words,
        '## 사아자 (박서준, 들)',
        words,
      ),
      ['가나다', '라마바', '사아자'],
    ],
    [
      'are bold lines below headings that say only when',
      note(
        '# 모임',
        '### 09:20 ~ 09:40',
        '**가나다라마**  \n김도윤 | 숲',
        words,
        '### 10:00 ~',
        '**바사아자차**  \n이서연 | 강',
        words,
      ),
      ['가나다라마', '바사아자차'],
    ],
    [
      'are those counted as sessions, and no other of that depth',
      note('## 세션 1. 가나다', words, '## 곁가지', words, '## 세션 2. 라마바', words),
      ['가나다', '라마바'],
    ],
    [
      'are items below "세션" where nothing is told at length',
      note('## 행사', words, '## 세션', '1. 숲대학교 김도윤 님 → 가나다라마\n2. 강대학교 이서연 님 → 바사아자차'),
      ['가나다라마', '바사아자차'],
    ],
    [
      'are not what a table of contents of all depths lists',
      note(
        '- 가나다라\n  - 마바사아\n  - 자차카타\n- 파하거너\n  - 더러머버\n  - 서어저처',
        '# 가나다라 (김도윤, 숲)',
        '## 마바사아',
        words,
        '## 자차카타',
        words,
        '# 파하거너 (이서연, 강)',
        '## 더러머버',
        words,
        '## 서어저처',
        words,
      ),
      ['가나다라', '파하거너'],
    ],
  ])('%s', (_rule, text, titles) => {
    expect(titlesOf(text)).toEqual(titles);
  });

  test.each<[string, string]>([
    ['목차', words],
    ['행사 소개', words],
    ['들어가며', words],
    ['마치며', words],
    ['점심', words],
    ['Q&A', words],
    ['참고 자료', words],
    ['총평', words],
  ])('are not "%s"', (furniture, text) => {
    const talks = note('## 가나다 - 김도윤(숲)', words, `## ${furniture}`, text, '## 라마바 - 이서연(강)', words);
    expect(titlesOf(note('# 메모', talks))).toEqual(['가나다', '라마바']);
  });

  test.each<[string, string, string | undefined, string]>([
    ['one with sections', note('# 람다 이해하기', '## 배경', words, '## 방법', words), undefined, '람다 이해하기'],
    ['one without headings', words, undefined, 'note'],
    ['one with a title in front', words, '람다 이해하기', '람다 이해하기'],
    ['one of an event', note('# AWS Summit Seoul 2019 - 람다 이해하기', '## 배경', words), undefined, '람다 이해하기'],
    ['one with the event in a bracket', note('# 람다 이해하기 (인프콘 2023)', words), undefined, '람다 이해하기'],
    [
      'one with its title in a table',
      '| 발표명 | 가나다라마 |\n| --- | --- |\n| 발표자 | 김도윤 |',
      undefined,
      '가나다라마',
    ],
    [
      'one with its title behind a label',
      note('## 행사', '- 날짜: 2023-11-21', '## 세션', '- 주제: 가나다라마\n- 발표자: 김도윤'),
      '열네 번째 모임 - 가나다라마',
      '가나다라마',
    ],
    [
      'one behind the first section of a file with a title',
      note('## 배경', words, '## 방법', words),
      '가나다라마',
      '가나다라마',
    ],
    ['one behind an event in a bracket', note('# [인프콘 2023] 람다 이해하기', words), undefined, '람다 이해하기'],
  ])('a note of one talk stays whole: %s', (_rule, text, title, expected) => {
    expect(titlesOf(text, title)).toEqual([expected]);
  });
});

describe('speakers of a talk', () => {
  const peopleOf = (below: string): string[] =>
    outlineOf(note('# 메모', '## 세션 1: 가나다', below, words, '## 세션 2: 라마바', words)).talks[0]?.people.map(
      ({ name, affiliation }) => `${name}${affiliation ? ` @ ${affiliation}` : ''}`,
    ) ?? [];

  test.each<[string, string, string[]]>([
    ['a line with a label', '발표자: 김도윤', ['김도윤']],
    ['a label within a line', '14시 강당, 발표자: 김도윤 (숲)', ['김도윤 @ 숲']],
    ['a line right below', '김도윤, 숲', ['김도윤 @ 숲']],
    ['a quotation', '> 김도윤, 숲', ['김도윤 @ 숲']],
    ['two lines', '김도윤 숲 개발자\n이서연 강 개발자', ['김도윤 @ 숲', '이서연 @ 강']],
    ['lines that are broken by two spaces', '발표자: 김도윤  \n소속: 새숲  \n시간: 14:00', ['김도윤 @ 새숲']],
    ['the first item', '- 김도윤님\n- 하나', ['김도윤']],
    ['an item with a label', '- 14시\n- 발표자: 김도윤', ['김도윤']],
    ['a heading with a label', '### 발표자: 김도윤', ['김도윤']],
    ['not a later item', '- 하나\n- 이서연님', []],
    ['not a text that names someone', '김도윤님이 말하기를 그렇다고 한다.', []],
    ['not a noun', '- 서비스\n- 이미지', []],
  ])('%s', (_rule, below, people) => {
    expect(peopleOf(below)).toEqual(people);
  });

  test('are never those of the next talk', () => {
    const { talks } = outlineOf(
      note('# 메모', '**가나다**', '발표자: 김도윤', '**라마바**', '발표자: 이서연', '**사아자**', '발표자: 박서준'),
    );
    expect(talks.map(({ people }) => people.map(({ name }) => name))).toEqual([['김도윤'], ['이서연'], ['박서준']]);
  });

  test('are listed with the lines that name them', () => {
    const { talks } = outlineOf(
      '# 메모\n\n## 가나다\n\n김도윤 숲 개발자\n이서연 강 개발자\n\n## 라마바\n\n- 박서준님\n- 하나',
    );
    expect(talks.flatMap(({ speakerLines }) => speakerLines)).toEqual([
      { line: 5, text: '김도윤 숲 개발자' },
      { line: 6, text: '이서연 강 개발자' },
      { line: 10, text: '박서준님' },
    ]);
  });
});

describe('what is in no talk', () => {
  const { talks, loose, frames } = outlineOf(
    note(
      '# AWS Summit Seoul 2019',
      '2019-04-18',
      '일찍 갔다.',
      '## 가나다 - 김도윤(숲)',
      words,
      '## 점심',
      '맛있었다.',
      '## 라마바 - 이서연(강)',
      words,
    ),
  );

  test('stays apart', () => {
    expect(talks).toHaveLength(2);
    expect(loose.map(({ type }) => type)).toEqual(['paragraph', 'heading', 'paragraph']);
  });

  test('but the event and its day', () => {
    expect(frames.map(({ text }) => text)).toEqual(['AWS Summit Seoul 2019', '2019-04-18']);
  });
});
