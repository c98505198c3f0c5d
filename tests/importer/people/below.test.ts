import { describe, expect, test } from 'vitest';
import { peopleBelow } from '../../../src/importer/people/below.ts';
import { parseMarkdown } from '../../../src/importer/tree/markdown.ts';

const namesBelow = (text: string, isOnly: boolean): string[] => {
  const { children } = parseMarkdown(`## 백업을 믿지 마세요\n\n${text}\n\n글이 이어진다.\n`);
  return peopleBelow(children, 0, { isOnly }).people.map(({ name }) => name);
};

describe.each([
  ['one of several talks', false],
  ['the only talk', true],
])('below the title of %s', (_kind, isOnly) => {
  test.each<[string, string[]]>([
    ['🎤 김도윤', ['김도윤']],
    ['👤 Jane Doe', ['Jane Doe']],
    ['👩‍💻 노망솔', ['노망솔']],
    ['👤 밤톨 (누리게임즈)', ['밤톨']],
    ['🎤 오프닝', []],
    ['🎤 발표에서 좋았던 점', []],
    ['밤톨님', ['밤톨']],
    ['밤톨 님 (누리게임즈)', ['밤톨']],
    ['사용자님', []],
    ['박 민', ['박 민']],
    ['누리게임즈 김도윤', ['김도윤']],
    ['- 누리게임즈 김도윤', ['김도윤']],
    ['- 데이터 현대화', []],
    ['- 패널\n  - 김도윤 (누리게임즈)\n  - 이서연 (숲데이터)', ['김도윤', '이서연']],
    ['새숲대 인문관 A301호', []],
  ])('%j', (text, names) => {
    expect(namesBelow(text, isOnly)).toEqual(names);
  });
});

describe('below the title of the only talk', () => {
  test.each<[string, string, string[]]>([
    ['a table has a column of speakers', '| 발표자 | 소속 |\n|---|---|\n| 김도윤 | 누리게임즈 |', ['김도윤']],
    [
      'so it has behind titles',
      '| 제목 | 연사 |\n|---|---|\n| 백업 | 김도윤 |\n| 복구 | 이서연 |',
      ['김도윤', '이서연'],
    ],
    ['a table says by labels', '| 발표자 | 김도윤 |\n|---|---|\n| 소속 | 누리게임즈 |', ['김도윤']],
    [
      'a label names someone far below',
      `${'글\n\n'.repeat(20)}발표자 : 누리 지원팀 김도윤 님, 이서연 님`,
      ['김도윤', '이서연'],
    ],
    ['but prose does not', `${'글\n\n'.repeat(20)}발표자 김도윤을 만났다`, []],
  ])('%s', (_rule, text, names) => {
    expect(namesBelow(text, true)).toEqual(names);
  });
});
