import { describe, expect, test } from 'vitest';
import { toMarkdownLines } from '../../../src/importer/lines/dialect.ts';

const codesOf = (text: string): string[] => toMarkdownLines(text).changes.map(({ code }) => code);

describe('marks of other dialects become Markdown', () => {
  test.each<[string, string, string]>([
    ['a link of Obsidian', '[[람다]]와 [[S3]]', '람다와 S3'],
    ['a link with other words', '[[Aurora|오로라]]는', '오로라는'],
    ['an embedded picture', '![[a b.png]]', '![a b.png](a%20b.png)'],
    ['a picture with a width', '![[a.png|300]]', '![a.png](a.png)'],
    ['a mark', '==중요==하다', '**중요**하다'],
    ['a callout', '> [!note] 한 줄로', '> **한 줄로**'],
    ['a folded callout', '> [!warning]- 주의', '> **주의**'],
    ['a callout without words', '> [!tip]', '> **tip**'],
    ['an item by a letter', '- 하나\n가. 비용\n나) 배포', '- 하나\n- 가. 비용\n- 나. 배포'],
    ['an item in a circle', '# 제목\n① 하나\n② 둘', '# 제목\n- ① 하나\n- ② 둘'],
    ['a bullet', '# 제목\n• 하나\n  ▪ 둘', '# 제목\n- 하나\n  - 둘'],
  ])('%s', (_rule, text, expected) => {
    expect(toMarkdownLines(text).text).toBe(expected);
  });

  test.each<[string, string]>([
    ['a comparison', '`a == b` 와 c == d 는 다르다'],
    ['brackets that are an address’s label', '[[표]]를 볼 것\n\n[표]: https://example.com/'],
    ['what is in a fence', '```\n==a==\n• b\n[[c]]\n반응형\n```'],
    ['what is in a fence of tildes', '~~~\n가. a\n~~~'],
    ['what is in a fence that is never closed', '```\n• a'],
    ['a word that ends in a syllable of order', '# 제목\n\n그렇다. 그리고'],
    ['Markdown', '# 제목\n\n- 하나\n  1. 둘\n\n> 셋'],
    ['nothing', ''],
  ])('not %s', (_rule, text) => {
    expect(toMarkdownLines(text)).toEqual({ text, changes: [] });
  });
});

describe('furniture of blogs is taken out and listed', () => {
  test.each([
    '반응형',
    '공유하기',
    '게시글 관리',
    '구독하기',
    '좋아요 12',
    'Posted by 밤톨@devlog',
    '[TOC]',
    '<!-- more -->',
    'URL 복사',
  ])('%s', (line) => {
    const { text, changes } = toMarkdownLines(`# 제목\n${line}\n글`);
    expect(text).toBe('# 제목\n\n글');
    expect(changes).toEqual([{ code: 'removedBoilerplate', line: 2, was: line, now: '' }]);
  });

  test.each(['반응형 웹을 만든다', '신고하기 버튼', '더 보기를 누르면'])('not %s', (line) => {
    expect(toMarkdownLines(line).text).toBe(line);
  });
});

describe('plain text becomes Markdown', () => {
  test.each<[string, string, string]>([
    [
      'bare titles above bullets are headings',
      '모임 메모\n\n첫 발표\n• 하나\n◦ 둘\n• 셋',
      '# 모임 메모\n\n## 첫 발표\n- 하나\n  - 둘\n- 셋',
    ],
    [
      'numbered titles above letters are headings',
      'AWS Summit 2019\n\n1) 첫 발표\n가. 하나\n  - 둘',
      '# AWS Summit 2019\n\n## 1) 첫 발표\n- 가. 하나\n  - 둘',
    ],
    [
      'bare titles above a speaker are headings',
      'AWS Summit 2019\n\n첫 발표\n발표자: 김도윤\n- 하나',
      '# AWS Summit 2019\n\n## 첫 발표\n발표자: 김도윤\n- 하나',
    ],
    ['sentences are none', '모임 메모\n\n정말 좋았다.\n• 하나', '# 모임 메모\n\n정말 좋았다.\n- 하나'],
    [
      'the time of a post is no title',
      '2021. 11. 5. 23:10\n\n첫 발표\n• 하나',
      '2021. 11. 5. 23:10\n\n## 첫 발표\n- 하나',
    ],
    [
      'a line that names the event is the title',
      '개발 이야기\n우아콘 2021 후기\n\n첫 발표\n• 하나',
      '개발 이야기\n# 우아콘 2021 후기\n\n## 첫 발표\n- 하나',
    ],
  ])('%s', (_rule, text, expected) => {
    expect(toMarkdownLines(text).text).toBe(expected);
  });

  test.each<[string, string, string]>([
    [
      'titles above one and the same label',
      '모임\n\n첫 발표\n슬라이드 : 없음\n하나\n둘째 발표!\n\n슬라이드 : 없음\n셋째 발표\n슬라이드 : 없음',
      '모임\n\n## 첫 발표\n슬라이드 : 없음\n하나\n## 둘째 발표!\n\n슬라이드 : 없음\n## 셋째 발표\n슬라이드 : 없음',
    ],
    [
      'not two of them',
      '첫 발표\n슬라이드 : 없음\n둘째 발표\n슬라이드 : 없음',
      '첫 발표\n슬라이드 : 없음\n둘째 발표\n슬라이드 : 없음',
    ],
    [
      'titles of tracks',
      '트랙1_1. 가나다라마바사\n - 하나\n\n트랙2_3. 아자차카타파하\n - 둘',
      '## 트랙1_1. 가나다라마바사\n - 하나\n\n## 트랙2_3. 아자차카타파하\n - 둘',
    ],
    [
      'adorned titles with speakers in a note of Markdown',
      '# 모임\n\n■ 가나다라 (김도윤, 숲)\n\n하나\n\n■ 마바사아\n발표자: 이서연\n둘',
      '# 모임\n\n## ■ 가나다라 (김도윤, 숲)\n\n하나\n\n## ■ 마바사아\n발표자: 이서연\n둘',
    ],
    [
      'titles of sessions in brackets',
      '[세션 1] 가나다라마바사\n하나\n\n[세션 2] 아자차카타파하\n둘',
      '## [세션 1] 가나다라마바사\n하나\n\n## [세션 2] 아자차카타파하\n둘',
    ],
  ])('%s are headings', (_rule, text, expected) => {
    expect(toMarkdownLines(text).text).toBe(expected);
  });

  test('but a list below a line is no talk by itself', () => {
    expect(codesOf('장점\n- 하나\n\n단점\n- 둘')).toEqual([]);
  });
});

describe('headings that Markdown does not see', () => {
  test.each<[string, string, string]>([
    ['right below a break', '<br>\n## 가나다', '\n## 가나다'],
    ['right below breaks and a rule', '하나\n\n<br/><br/>\n<hr style="x">\n# 가나다', '하나\n\n\n\n# 가나다'],
    ['right below a picture', '하나\n\n<img src="a.png">\n## 가나다', '하나\n<img src="a.png">\n\n## 가나다'],
    ['right below the end of a box', '<div>\n\n하나\n\n</div>\n## 가나다', '<div>\n\n하나\n</div>\n\n## 가나다'],
    ['without a space', '##가나다\n###**라마바**', '## 가나다\n### **라마바**'],
    ['behind a second sign', '# # 가나다\n## # 라마바', '# 가나다\n## 라마바'],
    ['behind the mark of an item', '### - 가나다\n### > 라마바', '### 가나다\n### 라마바'],
    ['below code within a line', '```가나``` 다\n# # 라마바', '```가나``` 다\n# 라마바'],
    ['without a space on top of others', '#가나다\n##라마바', '# 가나다\n## 라마바'],
    [
      'folds',
      '# 모임\n<details><summary>가나다라</summary>\n\n하나\n</details>\n<details>\n<summary><b>마바사아</b></summary>\n\n둘\n</details>',
      '# 모임\n## 가나다라\n\n하나\n\n\n## 마바사아\n\n둘\n',
    ],
  ])('%s', (_rule, text, expected) => {
    expect(toMarkdownLines(text).text).toBe(expected);
  });

  test.each<[string, string]>([
    ['tags of a text', '#서버 #클라우드'],
    ['code', '```\n<br>\n##가나다\n```'],
    ['one fold', '# 모임\n<details><summary>가나다라</summary>\n\n하나\n</details>'],
    [
      'folds that are the smaller part',
      '# 모임\n하나\n\n둘\n\n셋\n\n넷\n\n다섯\n\n여섯\n\n일곱\n\n<details><summary>가나다라</summary>\n</details>\n<details><summary>마바사아</summary>\n</details>',
    ],
    [
      'folds of code',
      '<details><summary>코드 보기</summary>\n\n하나\n</details>\n<details><summary>정답</summary>\n\n둘\n</details>',
    ],
  ])('not %s', (_rule, text) => {
    expect(toMarkdownLines(text).text).toBe(text);
  });
});

test('every line stays on its line', () => {
  for (const text of ['• a\n\n반응형\n\n제목\n• b\n', '# a\r\n', '\n\n\n', '가. a\n```\n나. b\n```\n==c==', '[[a\nb]]'])
    expect(toMarkdownLines(text).text.split('\n')).toHaveLength(text.split('\n').length);
});
