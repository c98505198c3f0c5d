import { describe, expect, test } from 'vitest';
import { toOutline } from '../../../src/importer/talks/outline.ts';
import { proseTalks } from '../../../src/importer/talks/prose-talks.ts';
import { parseMarkdown } from '../../../src/importer/tree/markdown.ts';

const note = (...blocks: string[]): string => blocks.join('\n\n');
const titlesOf = (text: string): string[] | undefined =>
  proseTalks(parseMarkdown(text).children)?.headings.map(({ children: [text] }) =>
    text?.type === 'text' ? text.value : '',
  );

describe('talks that sentences count', () => {
  test.each<[string, string, string[]]>([
    [
      'are called by what stands apart in them',
      note(
        '첫 번째 세션은 `느린 질의 찾기`였다.',
        '둘째 날은 쉬었다.',
        '두 번째 세션은 **로그를 읽는 밤**이 주제였다.',
      ),
      ['느린 질의 찾기', '로그를 읽는 밤'],
    ],
    [
      'are called by a product, by what they were about, by a name alone',
      note(
        '첫번째로 들은 세션은 숲 지도라는 제품입니다. 숲을 보여 줍니다.',
        '두번째로 들은 세션은 나이테에 대한 내용입니다.',
        '세번째로 들은 세션은 Forest Map(FM) 입니다.',
      ),
      ['숲 지도', '나이테', 'Forest Map(FM)'],
    ],
    [
      'are called by what someone told',
      note(
        '첫번째 세션은 숲에서 일하는 밤톨이라는 분의 오래 가는 법에 대한 세션이었습니다.',
        '두번째 세션은 "로그를 읽는 밤"이었습니다.',
      ),
      ['오래 가는 법', '로그를 읽는 밤'],
    ],
    [
      'are called by the heading right above, where the sentence says nothing',
      note(
        '# 숲',
        '첫 번째 세션은 `느린 질의 찾기`였다.',
        '# 로그를 읽는 밤',
        '마지막으로 제가 들은 세션은.. 사실 가장 기다렸다.',
      ),
      ['느린 질의 찾기', '로그를 읽는 밤'],
    ],
    [
      'begin on the second line of a paragraph, too',
      note('두 개를 들었다.\n첫 번째 세션은 `느린 질의 찾기`였다.', '두 번째 세션은 `로그를 읽는 밤`이었다.'),
      ['느린 질의 찾기', '로그를 읽는 밤'],
    ],
  ])('%s', (_rule, text, titles) => {
    expect(titlesOf(text)).toEqual(titles);
  });

  test.each<[string, string]>([
    ['one alone', '첫 번째 세션은 `느린 질의 찾기`였다.'],
    [
      'the second without the first',
      note('두 번째 세션은 `느린 질의 찾기`였다.', '세 번째 세션은 `로그를 읽는 밤`이었다.'),
    ],
    ['verdicts', note('첫 번째 세션은 정말 유익한 시간이었습니다.', '두 번째 세션은 자리가 없어 듣지 못했습니다.')],
    [
      'headings below which each stands',
      note('# 숲', '# 하나', '첫 번째 세션은 `가나다라`였다.', '# 둘', '두 번째 세션은 `마바사아`였다.'),
    ],
  ])('are not %s', (_rule, text) => {
    expect(titlesOf(text)).toBeUndefined();
  });

  test('hold the headings between them, and end where the note looks back', () => {
    const { talks, loose } = toOutline(
      parseMarkdown(
        note(
          '# 개발자 축제에 다녀와서',
          '첫 번째 세션은 `느린 질의 찾기`였다.',
          '## 다섯 가지',
          '- 하나',
          '두 번째 세션은 `로그를 읽는 밤`이었다.',
          '## 느낀점',
          '좋았다.',
        ),
      ),
      { title: undefined, file: 'note.md' },
    );
    expect(talks.map(({ title, nodes }) => [title, nodes.length])).toEqual([
      ['느린 질의 찾기', 3],
      ['로그를 읽는 밤', 1],
    ]);
    expect(loose).toHaveLength(3);
  });
});
