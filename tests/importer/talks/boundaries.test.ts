import { describe, expect, test } from 'vitest';
import { toOutline } from '../../../src/importer/talks/outline.ts';
import { parseMarkdown } from '../../../src/importer/tree/markdown.ts';

const titlesOf = (text: string, title?: string): string[] =>
  toOutline(parseMarkdown(text), { title, file: 'notes/note.md' }).talks.map((talk) => talk.title);

const note = (...blocks: string[]): string => blocks.join('\n\n');
const words = '- 요점 하나\n- 요점 둘';

describe('where talks begin', () => {
  test.each<[string, string, string[]]>([
    [
      'a title that is struck out begins none',
      note('## 가나다 - 김도윤(숲)', words, '## ~~사아자 - 박서준(들)~~', words, '## 라마바 - 이서연(강)', words),
      ['가나다', '라마바'],
    ],
    [
      'a title without a word below it begins none, where others are told and the note names it nowhere else',
      note(
        '# Forest Summit 2019 in Seoul',
        '### Paths and Rivers of the Old Wood ( Brook )',
        words,
        '### Trees with Roots and Leaves ( Branch )',
        words,
        '### Nights and Stars for the Wood ( Owl )',
        '### Fires and Rains of the North ( Fox )',
        '### Birds and Nests ( Elk )',
      ),
      ['Paths and Rivers of the Old Wood ( Brook )', 'Trees with Roots and Leaves ( Branch )'],
    ],
    [
      'a title that the head of the note lists begins one without a word below it',
      note(
        '# 인프콘 2023',
        '- 가나다라마바사아\n- 자차카타파하거너\n- 더러머버서어저처',
        '### 가나다라마바사아',
        words,
        '### 자차카타파하거너',
        '### 더러머버서어저처',
      ),
      ['가나다라마바사아', '자차카타파하거너', '더러머버서어저처'],
    ],
    [
      'what stands before the first of titles that count up begins none',
      note(
        '# 인프콘 2023',
        '### 그날 그 숲에서 보고 들은 것들의 이야기',
        words,
        '### 1. 가나다라마바사아자차카타',
        words,
        '### 2. 파하거너더러머버서어저',
        words,
      ),
      ['가나다라마바사아자차카타', '파하거너더러머버서어저'],
    ],
    [
      'what stands beside a welcome begins one, below a name that is no event’s',
      note(
        '# Forest Launch',
        '## 환영사',
        words,
        '## 가나다라마',
        words,
        '## 바사아자차',
        words,
        '## 카타파하거',
        words,
      ),
      ['가나다라마', '바사아자차', '카타파하거'],
    ],
    [
      'one without a speaker begins one, before as many that have one',
      note(
        '# 인프콘 2023',
        '## 가나다라',
        words,
        '## 마바사아 - 김도윤',
        words,
        '## 자차카타',
        words,
        '## 파하거너 - 이서연',
        words,
      ),
      ['가나다라', '마바사아', '자차카타', '파하거너'],
    ],
    [
      'items of a programme that hold what was said are called without their time',
      '- 19:00 ~ 19:20: 가나다라마바\n\n  하나를 배웠다.\n\n- 19:20 ~ 20:00: "사아자차카타" - 새숲 김도윤 이사\n\n  둘을 배웠다.',
      ['가나다라마바', '사아자차카타'],
    ],
    [
      'titles are without their ordinal and the hour from which they were',
      note(
        '# 인프콘 2023',
        '## 1st - 가나다라마바',
        words,
        '### 하나',
        '## 2nd - 사아자차카타(13:30 ~ )',
        words,
        '### 둘',
      ),
      ['가나다라마바', '사아자차카타'],
    ],
    [
      'a heading without a word begins none',
      note('# 숲 서밋', '## 가나다라마바사아자차', words, '##', '느렸다.', '## 카타파하거너더러머버', words),
      ['가나다라마바사아자차', '카타파하거너더러머버'],
    ],
    [
      'an empty heading is that of the title on the line below it',
      note(
        '# 숲 서밋',
        '## 가나다라마바사아자차',
        words,
        '##',
        '카타파하거너',
        words,
        '## 더러머버서어저처커터',
        words,
      ),
      ['가나다라마바사아자차', '카타파하거너', '더러머버서어저처커터'],
    ],
    [
      'a title between the last slide of one talk and the first of the next is one of a single slide',
      note(
        '# 가나다 1/2',
        words,
        '# 가나다 2/2',
        words,
        '# 라마바',
        words,
        '# 사아자 1/2',
        words,
        '# 사아자 2/2',
        words,
      ),
      ['가나다', '라마바', '사아자'],
    ],
    [
      'a title between two slides of one talk is a part of it',
      note('# 가나다 1/2', words, '# 라마바', words, '# 가나다 2/2', words, '# 사아자 1/2', words),
      ['가나다', '사아자'],
    ],
    [
      'between "2.1." and "2.2." a heading without a count is a part, though all end in their slides',
      note(
        '# 숲 서밋',
        '## 2. 세션',
        '### 2.1. 가나다',
        words,
        '슬라이드: 하나',
        '### 라마바',
        words,
        '슬라이드: 둘',
        '### 2.2. 사아자',
        words,
        '슬라이드: 셋',
      ),
      ['가나다', '사아자'],
    ],
    [
      'a keynote below what stands beside the talks is one of them',
      note('# 숲 서밋', '## 대표', '### 키노트', words, '## 세션 1. 가나다', words, '## 세션 2. 라마바', words),
      ['키노트', '가나다', '라마바'],
    ],
    [
      'a keynote within a talk is a part of it',
      note('# 숲 서밋', '## 세션 1. 가나다', '### 키노트', words, '## 세션 2. 라마바', words),
      ['가나다', '라마바'],
    ],
    [
      'headings below an event that are all called by whom they are for each begin one',
      note('# 숲 서밋 2021 웨비나', '## 개발자', words, '## 데이터 분석가', words, '## 과학자', words),
      ['개발자', '데이터 분석가', '과학자'],
    ],
    [
      'headings as short that are called by something else do not',
      note('# 숲 서밋 2021 웨비나', '## 개발자', words, '## 저장소', words, '## 과학자', words),
      ['숲 서밋 2021 웨비나'],
    ],
    [
      'titles behind rules of many dashes, where others part what is said',
      '창고 고치기\n- 하나\n\n--\n느렸다.\n\n-----\n\n느린 질의 찾기. 강\n\n하나를 배웠다.\n--\n\n둘\n\n-----\n\n작은 로봇\n\n셋',
      ['창고 고치기', '느린 질의 찾기. 강', '작은 로봇'],
    ],
    [
      'what is behind rules of many dashes where none has few is of one talk',
      '창고 고치기\n- 하나\n\n-----\n\n느린 질의 찾기\n\n하나를 배웠다.',
      ['note'],
    ],
    [
      'titles that sentences of a note of an event say to be those of talks, in one paragraph or more',
      note(
        '## 숲 서밋 2021 후기',
        '첫번째는 강의 김도윤 님이 강연하신 [느린 질의 찾기](https://example.com/1)입니다.',
        words,
        '그 외에도 ["창고 고치기"](https://example.com/2) 강연에서는 하나를 배웠다. `작은 로봇`이라는 주제의 발표도 좋았다. [큰 로봇과 함께](https://example.com/3) 세션은 듣지 못했다.',
      ),
      ['느린 질의 찾기', '창고 고치기', '작은 로봇'],
    ],
    [
      'no titles that sentences of another note speak of',
      note(
        '[느린 질의 찾기](https://example.com/1) 세션을 듣고 썼다.',
        '[창고 고치기](https://example.com/2) 강연에서 한 말이다.',
      ),
      ['느린 질의 찾기'],
    ],
    [
      'a keynote between angles holds the headings up to the next rule',
      note(
        '# 숲 서밋 2021',
        '< 기조연설 >',
        '### 숲 대표',
        words,
        '### 강 대표',
        words,
        '---',
        '### 가나다라마바사아자차',
        words,
        '### 카타파하거너더러머버',
        words,
      ),
      ['기조연설', '가나다라마바사아자차', '카타파하거너더러머버'],
    ],
    [
      'the title that a sentence below "세션" says, where nothing is told at length',
      note(
        '# 숲 모임과 친구들',
        '## 공지',
        words,
        '## 기술 세션',
        '- `느린 질의 찾기`란 주제로 김도윤 님이 발표했다.\n- 모두 즐거웠다.',
      ),
      ['느린 질의 찾기'],
    ],
    [
      'the titles of a list below a day but those that were not heard, and one that a sentence says was attended',
      note(
        '# 숲 모임 참관기',
        '## 3월 1일',
        '- [가나다라마바](https://example.com/1) - 하나를 말했다.\n- [사아자차카](https://example.com/2) - 늦어서 못 들었다.\n- 타파하거 [[자료](https://example.com/3)] - 둘을 말했다.\n- [너더러머](https://example.com/4) - 셋\n- [버서어저](https://example.com/5) - 넷',
        '## 3월 2일',
        '나는 [처커터퍼허](https://example.com/6)에 참석했다.',
      ),
      ['가나다라마바', '타파하거', '너더러머', '버서어저', '처커터퍼허'],
    ],
  ])('%s', (_rule, text, titles) => {
    expect(titlesOf(text)).toEqual(titles);
  });
});

describe('a note of one talk is called', () => {
  test.each<[string, string, string | undefined, string]>([
    [
      'as a box in which it is written is at its head',
      note('# 인프콘 2023', '## 메모', '```\n느린 질의 찾기\n\n하나를 배웠다.\n```'),
      undefined,
      '느린 질의 찾기',
    ],
    [
      'by its event, where the box is one of code',
      note('# 인프콘 2023', '## 메모', '```ts\n느린 질의 찾기\n\n하나를 배웠다.\n```'),
      undefined,
      '인프콘 2023',
    ],
    [
      'like the heading with which its own title ends',
      note('## 교육 방식', words, '## 람다를 깊이 이해하기', words, '## 숲에서 보낸 하루', words),
      '새숲 교육 과정 및 람다를 깊이 이해하기',
      '람다를 깊이 이해하기',
    ],
    [
      'by its own title, of which a heading leaves out a word',
      note('## 교육 방식', words, '## 람다를 깊이 이해하기', words, '## 숲에서 보낸 하루', words),
      '숲의 람다를 깊이 이해하기',
      '숲의 람다를 깊이 이해하기',
    ],
    [
      'by the question that opens it',
      note('왜 질의는 느려질까?', '색인이 없어서 느렸다.'),
      undefined,
      '왜 질의는 느려질까?',
    ],
  ])('%s', (_rule, text, title, expected) => {
    expect(titlesOf(text, title)).toEqual([expected]);
  });
});

test('the introduction of the event as the title names it begins no talk', () => {
  const text = note(
    '# 나무 보는 날 2022 소개',
    words,
    '# 키노트',
    words,
    '## 가나다',
    '### 하나',
    '## 라마바',
    '### 둘',
  );
  expect(titlesOf(text, '나무 보는 날 2022 후기')).toEqual(['키노트', '가나다', '라마바']);
});

test('a note called like its event has a talk for each title, below one of which a heading names who speaks', () => {
  const text = note('# 가나다라마바', words, '## 하나', '# 사아자차카타', '## 발표자', '김도윤', '## 둘', words);
  expect(titlesOf(text, 'FEConf 2021')).toEqual(['가나다라마바', '사아자차카타']);
});
