import { describe, expect, test } from 'vitest';
import { toOutline } from '../../../src/importer/talks/outline.ts';
import { parseMarkdown } from '../../../src/importer/tree/markdown.ts';

/** Talks below an event, each as its heading and what stands right below it: "제목 / 이름, 이름" */
const talksOf = (...headings: readonly string[]): string[] => {
  const text = ['# 누리 컨퍼런스 2022', ...headings.map((heading) => `## ${heading}\n\n- 들은 것\n- 배운 것`)].join(
    '\n\n',
  );
  const { talks } = toOutline(parseMarkdown(text), { title: undefined, file: 'notes/note.md' });
  return talks.map(({ title, people }) => [title, people.map(({ name }) => name).join(', ')].join(' / '));
};

describe('where other talks name who speaks, this one does', () => {
  test.each<[string, string[], string[]]>([
    [
      'in brackets behind the title',
      ['백업을 믿지 마세요 (김도윤)', '로그가 남긴 이야기 (이서연)', '배포를 줄이는 날 (Bori)'],
      ['백업을 믿지 마세요 / 김도윤', '로그가 남긴 이야기 / 이서연', '배포를 줄이는 날 / Bori'],
    ],
    [
      'with a name that is foreign',
      ['백업을 믿지 마세요 (김도윤)', '로그가 남긴 이야기 (이서연)', '배포를 줄이는 날 (토비 리)'],
      ['백업을 믿지 마세요 / 김도윤', '로그가 남긴 이야기 / 이서연', '배포를 줄이는 날 / 토비 리'],
    ],
    [
      'two of them, one by a short form of the name',
      ['백업을 믿지 마세요 (Jane Doe)', '로그가 남긴 이야기 (이서연)', '마주 앉은 이야기 (Jane × Mark Poe)'],
      ['백업을 믿지 마세요 / Jane Doe', '로그가 남긴 이야기 / 이서연', '마주 앉은 이야기 / Jane Doe, Mark Poe'],
    ],
    [
      'in square brackets behind the title',
      ['백업을 믿지 마세요 [김도윤]', '로그가 남긴 이야기 [이서연]', '배포를 줄이는 날 [밤톨]'],
      ['백업을 믿지 마세요 / 김도윤', '로그가 남긴 이야기 / 이서연', '배포를 줄이는 날 / 밤톨'],
    ],
    [
      'behind a dash',
      ['백업을 믿지 마세요 - 김도윤', '로그가 남긴 이야기 - 이서연', '배포를 줄이는 날 - 까치'],
      ['백업을 믿지 마세요 / 김도윤', '로그가 남긴 이야기 / 이서연', '배포를 줄이는 날 / 까치'],
    ],
    [
      'behind a bar',
      ['백업을 믿지 마세요 | 김도윤', '로그가 남긴 이야기 | 이서연', '배포를 줄이는 날 | bamtol'],
      ['백업을 믿지 마세요 / 김도윤', '로그가 남긴 이야기 / 이서연', '배포를 줄이는 날 / bamtol'],
    ],
    [
      'as it is mentioned elsewhere',
      ['백업을 믿지 마세요 - 김도윤', '로그가 남긴 이야기 - 이서연', '배포를 줄이는 날 - +Jane Doe'],
      ['백업을 믿지 마세요 / 김도윤', '로그가 남긴 이야기 / 이서연', '배포를 줄이는 날 / Jane Doe'],
    ],
    [
      'in front of a bar',
      ['1️⃣ 김도윤 | 백업을 믿지 마세요', '2️⃣ 이서연 | 로그가 남긴 이야기', '3️⃣ 한솜 | 배포를 줄이는 날'],
      ['백업을 믿지 마세요 / 김도윤', '로그가 남긴 이야기 / 이서연', '배포를 줄이는 날 / 한솜'],
    ],
    [
      'in brackets in front of the title',
      ['[김도윤] 백업을 믿지 마세요', '[이서연] 로그가 남긴 이야기', '[까치] 배포를 줄이는 날'],
      ['백업을 믿지 마세요 / 김도윤', '로그가 남긴 이야기 / 이서연', '배포를 줄이는 날 / 까치'],
    ],
    [
      'behind a mark of another kind, if the name is rare',
      ['백업을 믿지 마세요 - 김도윤', '로그가 남긴 이야기 - 이서연', '배포를 줄이는 날 / 위봄찬'],
      ['백업을 믿지 마세요 / 김도윤', '로그가 남긴 이야기 / 이서연', '배포를 줄이는 날 / 위봄찬'],
    ],
    [
      'with the firm in front of the name',
      ['백업을 믿지 마세요 - 누리 김도윤', '로그가 남긴 이야기 - 새숲 이서연', '배포를 줄이는 날 - 다온 박하늘'],
      ['백업을 믿지 마세요 / 김도윤', '로그가 남긴 이야기 / 이서연', '배포를 줄이는 날 / 박하늘'],
    ],
    [
      'in a heading below the title',
      [
        '백업을 믿지 마세요\n\n### 김도윤, 새숲',
        '로그가 남긴 이야기\n\n### 이서연, 새숲',
        '배포를 줄이는 날\n\n### 까치',
      ],
      ['백업을 믿지 마세요 / 김도윤', '로그가 남긴 이야기 / 이서연', '배포를 줄이는 날 / 까치'],
    ],
    [
      'on a line below the title',
      ['백업을 믿지 마세요\n\n김도윤', '로그가 남긴 이야기\n\n이서연', '배포를 줄이는 날\n\nJaneDoe'],
      ['백업을 믿지 마세요 / 김도윤', '로그가 남긴 이야기 / 이서연', '배포를 줄이는 날 / JaneDoe'],
    ],
  ])('%s', (_place, headings, talks) => {
    expect(talksOf(...headings)).toEqual(talks);
  });
});

describe('a list of the talks names who speaks', () => {
  const told = ['백업을 믿지 마세요', '로그가 남긴 이야기', '배포를 줄이는 날'];
  const listing = (lines: readonly string[], after: string): string[] => {
    const text = [
      '# 누리 컨퍼런스 2022',
      '## 참석한 세션',
      lines.map((line, at) => `${at + 1}. ${line}`).join('\n'),
      ...told.map((title) => `### ${title}\n\n들은 것을 적는다.`),
      `#### 후기\n\n${after}`,
    ].join('\n\n');
    const { talks } = toOutline(parseMarkdown(text), { title: undefined, file: 'notes/note.md' });
    return talks.map(({ title, people }) => [title, people.map(({ name }) => name).join(', ')].join(' / '));
  };

  test.each<[string, string[], string, string[]]>([
    [
      'as it calls them, however rare the name',
      ['백업을 믿지 마세요 (토비 리)', '로그가 남긴 이야기 (김도윤)', '배포를 줄이는 날 (밤톨)'],
      '즐거웠다.',
      ['백업을 믿지 마세요 / 토비 리', '로그가 남긴 이야기 / 김도윤', '배포를 줄이는 날 / 밤톨'],
    ],
    [
      'and nobody where it names nobody, whomever a later sentence names',
      ['백업을 믿지 마세요 (김도윤)', '로그가 남긴 이야기 (Mai Sato)', '배포를 줄이는 날'],
      '특히 김도윤님의 세션이 좋았다.',
      ['백업을 믿지 마세요 / 김도윤', '로그가 남긴 이야기 / ', '배포를 줄이는 날 / '],
    ],
    [
      'but no subject in its brackets',
      ['백업을 믿지 마세요 (Cold Storage)', '로그가 남긴 이야기 (Event Log)', '배포를 줄이는 날 (무중단)'],
      '즐거웠다.',
      ['백업을 믿지 마세요 / ', '로그가 남긴 이야기 / ', '배포를 줄이는 날 / '],
    ],
  ])('%s', (_rule, lines, after, expected) => {
    expect(listing(lines, after)).toEqual(expected);
  });
});

describe('what stands at the place of a name is none', () => {
  test.each([
    ['a service', '배포를 줄이는 날 (Lambda)'],
    ['a firm', '배포를 줄이는 날 (새숲카드)'],
    ['a level', '배포를 줄이는 날 (초급)'],
    ['a language', '배포를 줄이는 날 (English)'],
    ['a track', '배포를 줄이는 날 (Track B)'],
    ['a version', '배포를 줄이는 날 (v2.1)'],
    ['a part', '배포를 줄이는 날 (하편)'],
    ['a kind', '배포를 줄이는 날 (실습)'],
    ['a short form', '배포를 줄이는 날 (AWS)'],
    ['a phrase', '배포를 줄이는 날 (작게 자주 하기)'],
  ])('%s', (_kind, title) => {
    expect(talksOf('백업을 믿지 마세요 (김도윤)', '로그가 남긴 이야기 (이서연)', title)[2]).toMatch(/ \/ $/);
  });

  test('where no other is plainly a person', () => {
    expect(talksOf('백업을 믿지 마세요 (누리)', '로그가 남긴 이야기 (다온)', '배포를 줄이는 날 (가람)')).toEqual([
      '백업을 믿지 마세요 (누리) / ',
      '로그가 남긴 이야기 (다온) / ',
      '배포를 줄이는 날 (가람) / ',
    ]);
  });

  test('where more are plainly something else', () => {
    expect(
      talksOf(
        '백업을 믿지 마세요 (김도윤)',
        '로그가 남긴 이야기 (2부)',
        '배포를 줄이는 날 (v2.1)',
        '고요한 밤의 호출 (까치)',
        '느린 시험 고치기 (Lambda)',
      ).filter((talk) => !talk.endsWith(' / ')),
    ).toEqual(['백업을 믿지 마세요 / 김도윤']);
  });
});
