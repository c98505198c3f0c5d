import { describe, expect, test } from 'vitest';
import { toOutline } from '../../../src/importer/talks/outline.ts';
import { parseMarkdown } from '../../../src/importer/tree/markdown.ts';

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
      'lose the event in brackets behind them',
      note(
        '# 메모',
        '## 가나다라마바사 (인프콘 2023)',
        '발표자: 김도윤',
        words,
        '## 라마바 (2부)',
        '발표자: 이서연',
        words,
      ),
      ['가나다라마바사', '라마바 (2부)'],
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
      'are those that count up, and not the sections beside them',
      note(
        '## Session 01. 가나다',
        words,
        '## 하나',
        words,
        '## 둘',
        words,
        '## Seession 02. *라마바*',
        words,
        '## 셋',
        words,
      ),
      ['가나다', '라마바'],
    ],
    [
      'are those below a heading that opens the sessions, and none before it',
      note(
        '# 숲 서밋 2021',
        '### 놀라운 구경거리들',
        words,
        '## Session 소개',
        '네 개를 골랐다.',
        '### 기록이 쌓이는 창고를 고치기',
        words,
        '### 느린 질의를 찾아내는 방법들',
        words,
      ),
      ['기록이 쌓이는 창고를 고치기', '느린 질의를 찾아내는 방법들'],
    ],
    [
      'are those behind a heading of the same depth that opens the sessions',
      note(
        '# 숲 서밋 2021',
        '## 놀라운 구경거리들이 있던 곳',
        words,
        '## 들은 세션',
        '---',
        '## 기록이 쌓이는 창고를 고치기',
        words,
        '---',
        '## 느린 질의를 찾아내는 방법들',
        words,
      ),
      ['기록이 쌓이는 창고를 고치기', '느린 질의를 찾아내는 방법들'],
    ],
    [
      'are counted lines with a speaker, text right below one of them, and none that is said to be no session',
      note(
        '# 숲 서밋 2021',
        '## 후기',
        '기억에 남은 세션을 꼽자면,',
        '1. 창고 - 김도윤 (숲)\n왜 고쳤나:\n  - 느려서\n2. 질의 - 이서연 (강)\n  - 느려서\n3. 로봇 (발표세션은 아님)\n  - 귀엽다',
        '## 받은 장난감 후기',
        '작다.',
      ),
      ['창고', '질의'],
    ],
    [
      'are what sentences introduce one after another, in a note without headings',
      note(
        '지난주 숲 서밋 2021에 다녀왔다.',
        '첫 세션에서 저는 느린 질의 찾기 라는 주제의 발표를 들었습니다.',
        '느렸다.',
        '2번째 세션은 창고를 고치며 배운 것들 / 김도윤',
        '을 들었습니다.',
        '다음 세션은 "작은 로봇을 만드는 법"이었습니다.',
        '작았다.',
        '네번째 세션은',
        '로봇과 함께 일하기 / 이서연',
        '귀여웠다.',
      ),
      ['느린 질의 찾기', '창고를 고치며 배운 것들', '작은 로봇을 만드는 법', '로봇과 함께 일하기'],
    ],
    [
      'are neither sources, though a list announces them, nor gifts, nor the way to the next talk',
      note(
        '# 숲 서밋 2021',
        '- 가나다라마\n- 사아자차카\n- 참고 자료',
        '## 가나다라마',
        words,
        '## 사은품',
        words,
        '## 점심, 그리고 이어지는 세션으로',
        words,
        '## 사아자차카',
        words,
        '## 참고 자료',
        words,
      ),
      ['가나다라마', '사아자차카'],
    ],
    [
      'are not those that were missed',
      note(
        '# 숲 서밋',
        '## 가나다라마',
        '발표자: 김도윤',
        words,
        '## 사아자차카',
        '발표자: 이서연',
        words,
        '## 듣지 못한 다른 세션들',
        '두 곳에서 열렸다.',
        '## 타파하거너',
        '발표자: 박서준',
        '## 추첨의 시간',
        words,
      ),
      ['가나다라마', '사아자차카'],
    ],
    [
      'are those that share a subject, where one is called by its speaker',
      note(
        '# 숲 서밋',
        '## Jane Doe Engineering Director, 숲',
        words,
        '## Kafka 를 금융에서 쓰는 방법',
        words,
        '## Kafka 의 특징과 앞날',
        words,
        '## Kafka 도입 사례 이야기',
        words,
      ),
      [
        'Jane Doe Engineering Director, 숲',
        'Kafka 를 금융에서 쓰는 방법',
        'Kafka 의 특징과 앞날',
        'Kafka 도입 사례 이야기',
      ],
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
    [
      'are not the sections to which links at the head lead',
      note(
        '# 람다 이해하기',
        '- [가나다라](#가나다라)\n- [마바사아](#마바사아)',
        '## 가나다라',
        words,
        '## 마바사아',
        words,
      ),
      ['람다 이해하기'],
    ],
    [
      'are the first of counted slides',
      note('# 모임', '# 가나다 1/2', words, '# 가나다 2/2', words, '# 라마바 1/3', '# 라마바 2/3', words),
      ['가나다', '라마바'],
    ],
    [
      'are items that open with a heading',
      '1. ### 가나다라 (김도윤, 숲)\n\n   하나\n\n2. ### 마바사아 (이서연, 강)\n\n   둘',
      ['가나다라', '마바사아'],
    ],
    [
      'are lines that begin with who speaks, rare names too',
      note(
        '## 세션',
        '`김도윤` : 가나다라마바',
        '`이서연` : 사아자차카타',
        '`박하늘` : 파하거너더러',
        '`위봄찬` : 머버서어저처',
      ),
      ['가나다라마바', '사아자차카타', '파하거너더러', '머버서어저처'],
    ],
    [
      'are no labels',
      note('## 가나다', '발표자 : 김도윤', words, '## 라마바', '발표자 : 이서연', words),
      ['가나다', '라마바'],
    ],
    [
      'are counted items right below the event, without names',
      '## AWS Summit Seoul 2019\n\n1. 가나다라\n    - 하나\n2. 마바사아\n    - 둘',
      ['가나다라', '마바사아'],
    ],
    [
      'are counted lines below the sessions someone heard, two of them',
      '# AWS Summit Seoul 2019\n\n### 내가 들었던 세션 중 일부\n\n1. 가나다라\n > 하나\n\n2. 마바사아\n > 둘',
      ['가나다라', '마바사아'],
    ],
    [
      'are bold items that a sentence about sessions announces',
      '# 모임\n\n좋았던 세션은 다음과 같다.\n\n- **가나다라 (20분)**\n  - 하나\n- **마바사아 (30분)**\n  - 둘',
      ['가나다라', '마바사아'],
    ],
    [
      'are linked titles below the days',
      note(
        '# 모임 참관기',
        '## 3월 1일',
        '- [Alpha Beta](https://example.com/a) - 하나를 말했습니다.\n- ⚡️ [Gamma Delta](https://example.com/b) - 둘을 말했습니다.',
        '## 3월 2일',
        '- [Epsilon Zeta](https://example.com/c) - 셋을 말했습니다.\n- [Eta Theta](https://example.com/d) - 넷을 말했습니다.',
      ),
      ['Alpha Beta', 'Gamma Delta', 'Epsilon Zeta', 'Eta Theta'],
    ],
    [
      'are those below which the note-taker says the same kind of thing',
      note('## 소개', words, '## 가나다', '- 하나\n- **느낀점**: 좋다', '## 라마바', '- 둘\n- **느낀점**: 어렵다'),
      ['가나다', '라마바'],
    ],
    [
      'are called by their speakers alone',
      note('# 모임', '## 봄님', words, '## 여름님', words, '## 가을 님', words),
      ['봄님', '여름님', '가을 님'],
    ],
    [
      'stand beside their event, on its own depth',
      note(
        '## [210707] 숲 밋업',
        '- 20:00',
        '## 가나다라마바사아자차카타파하',
        words,
        '## 거너더러머버서어저처커터퍼허',
        words,
      ),
      ['가나다라마바사아자차카타파하', '거너더러머버서어저처커터퍼허'],
    ],
    [
      'are counted in words',
      note('## 첫번째 세션 가나다', words, '### 하나', '## 두 번째 세션: 라마바', words, '# 마치며', words),
      ['가나다', '라마바'],
    ],
    [
      'are parts of an evening',
      note('# 숲 모임', '## 저녁 식사와 둘러보기', words, '## 1부: 가나다라', words, '## 2부: 마바사아', words),
      ['가나다라', '마바사아'],
    ],
    [
      'are not sections that all end alike',
      note(
        '# AWS re:Invent 2018 요약 (1부)',
        '## 컴퓨팅 새 소식',
        words,
        '## 저장소 새 소식',
        words,
        '## 네트워크 새 소식',
        words,
      ),
      ['AWS re:Invent 2018 요약 (1부)'],
    ],
    [
      'are not what a note counts within its sections',
      note(
        '## 가나',
        words,
        '## 다라',
        '1. 마바사아자차카타\n\n- 하나\n\n2. 파하거너더러머버\n\n- 둘\n\n3. 서어저처커터퍼허\n\n- 셋',
        '## 고노',
        words,
      ),
      ['가나'],
    ],
    [
      'are one, where only one stands below its event',
      note('# AWS Summit Seoul 2019', '## 가나다라마바사아자차', words, '### 하나', words),
      ['가나다라마바사아자차'],
    ],
    [
      'keep their parts',
      note('## AWS Summit Seoul', '### 가나다라마바사아자차', words, '### 해결법', words),
      ['가나다라마바사아자차'],
    ],
    [
      'are a keynote told above deeper ones as well',
      note('## 가나다라 - 김도윤(숲)', words, '# 기조 연설', words, '## 라마바사 - 이서연(강)', words),
      ['가나다라', '기조 연설', '라마바사'],
    ],
    [
      'stand beside a keynote',
      note('## 키노트 세션', words, '## 가나다', '### 하나', words, '## 라마바', words, '## 경품 추첨', words),
      ['키노트 세션', '가나다', '라마바'],
    ],
    [
      'are bold lines as long as titles below their event',
      note('# 인프콘 2023', '**가나다라마바사아자차카타파하**', words, '**거너더러머버서어저처커터퍼허**', words),
      ['가나다라마바사아자차카타파하', '거너더러머버서어저처커터퍼허'],
    ],
    [
      'are not short bold lines below it',
      note('# 인프콘 2023 - 가나다라마바사', '**하나**', words, '**둘**', words),
      ['가나다라마바사'],
    ],
    [
      'are those with their day in front',
      note('# 숲 온라인 프로그램', words, '# [210623] 가나다', words, '# [210622] 라마바', words),
      ['가나다', '라마바'],
    ],
    [
      'count up below "내용 정리" of an event',
      note(
        '# 인프콘 2023',
        '## 내용 정리',
        '### 1. 가나다라마바사아자차카타파하',
        words,
        '### 2. 거너더러머버서어저처커터퍼허',
        words,
      ),
      ['가나다라마바사아자차카타파하', '거너더러머버서어저처커터퍼허'],
    ],
    [
      'are none where nothing stands below them and others are told',
      note('# 메모', '## 가나다 - 김도윤(숲)', '---', '## 라마바 - 이서연(강)', words, '## 사아자 - 박서준(들)', words),
      ['라마바', '사아자'],
    ],
    [
      'are none that were not heard, but those of which a part was',
      note(
        '# 메모',
        '## 가나다 - 김도윤(숲)',
        '일정 때문에 못 들음',
        '## 라마바 - 이서연(강)',
        '거의 못 들음',
        '## 사아자 - 박서준(들)',
        words,
      ),
      ['라마바', '사아자'],
    ],
    [
      'are no opening',
      note(
        '# 메모',
        '## 새숲 대표 - 김도윤',
        '오프닝',
        '## 라마바 - 이서연(강)',
        words,
        '## 사아자 - 박서준(들)',
        words,
      ),
      ['라마바', '사아자'],
    ],
    [
      'are those above the others’ depth with their time',
      note(
        '# 인프콘 2023',
        '### 가나다 - 김도윤(숲)',
        words,
        '### 라마바 - 이서연(강)',
        words,
        '## 실습: 사아자차카(13:00 ~ 17:15)',
        words,
      ),
      ['가나다', '라마바', '실습: 사아자차카'],
    ],
    [
      'are many, though all speak of what their event is called by',
      note('# Flink Seoul Meetup', '## Flink 가나다라마바사아자차카', words, '## Flink 타파하거너더러머버서', words),
      ['Flink 가나다라마바사아자차카', 'Flink 타파하거너더러머버서'],
    ],
    [
      'have their title right below a number, as a heading or in bold',
      note('# 인프콘 2023', '## 세션 1', '### 가나다라마바', words, '## 세션 2', '**사아자차카타**', words),
      ['가나다라마바', '사아자차카타'],
    ],
    [
      'have their title right below a number in words',
      note('# 인프콘 2023', '## 첫 번째 세션', '### 가나다라마바', words, '## 두 번째 세션', '### 사아자차카타', words),
      ['가나다라마바', '사아자차카타'],
    ],
    [
      'lose a label and a number in brackets',
      note('# 인프콘 2023', '## 제목: 가나다라', '발표자: 김도윤', words, '## (2) 마바사아', '발표자: 이서연', words),
      ['가나다라', '마바사아'],
    ],
    [
      'lose a number of Rome',
      note('# 인프콘 2023', '## Ⅰ. 가나다라마바사아', words, '## II. 자차카타파하거너', words),
      ['가나다라마바사아', '자차카타파하거너'],
    ],
    [
      'are bold lines below days',
      note(
        '# 인프콘 2023',
        '## Day 1',
        '**가나다라마바사아자차**',
        words,
        '## Day 2',
        '**카타파하거너더러머버**',
        words,
      ),
      ['가나다라마바사아자차', '카타파하거너더러머버'],
    ],
    [
      'are told below a sentence of a visit',
      note('인프콘 2023에 다녀왔다.', '### 가나다라마바사아', words, '### 자차카타파하거너', words),
      ['가나다라마바사아', '자차카타파하거너'],
    ],
    [
      'stand below their event below a diary',
      note('# TIL', '## 인프콘 2023', '### 가나다라마바사아', words, '### 자차카타파하거너', words),
      ['가나다라마바사아', '자차카타파하거너'],
    ],
    [
      'are bold lines with their speaker behind',
      note('# 인프콘 2023', '---', '**가나다라** - 김도윤', words, '---', '**마바사아** (이서연, 강)', words),
      ['가나다라', '마바사아'],
    ],
    [
      'are links with notes below their event',
      '# 인프콘 2023 다시보기\n\n- [가나다라마바](https://example.com/1)\n  - 하나\n- [사아자차카타](https://example.com/2)\n  - 둘',
      ['가나다라마바', '사아자차카타'],
    ],
    [
      'stand below kinds of sessions and subjects of tracks',
      note('# 인프콘 2023', '## 공통 세션', '### 가나다라', words, '## Track 2 - 보안', '### 마바사아', words),
      ['가나다라', '마바사아'],
    ],
    [
      'are items that count sessions',
      '# 인프콘 2023\n\n- 세션 1: 가나다라\n  - 하나\n- 세션 2: 마바사아\n  - 둘',
      ['가나다라', '마바사아'],
    ],
    [
      'may have a table of labels below them',
      note(
        '# 인프콘 2023',
        '## 가나다라',
        '| 발표자 | 김도윤 |\n| --- | --- |\n| 시간 | 10:00 |',
        words,
        '## 마바사아',
        '| 연사 | 이서연 |\n| --- | --- |\n| 시간 | 11:00 |',
        words,
      ),
      ['가나다라', '마바사아'],
    ],
    [
      'end in a rare name where others end in a name',
      note('# 메모', '## 가나다 - 김도윤', words, '## 라마바 , 위봄찬', words, '## 사아자, 이서연', words),
      ['가나다', '라마바', '사아자'],
    ],
    [
      'lose their day in front, be they a keynote or not',
      note(
        '# re:Invent 2019',
        '### Day1: Monday Night Live with Jane Doe',
        words,
        '### Day2: Keynote with John Roe',
        words,
      ),
      ['Monday Night Live with Jane Doe', 'Keynote with John Roe'],
    ],
    [
      'stand beside one that a sentence counts',
      note('# 숲 이야기', '## 가나다라', '첫 번째 세션은 숲의 역사를 설명해 주셨다.', words, '## 마바사', words),
      ['가나다라', '마바사'],
    ],
    [
      'are those of a programme that someone filled in',
      note(
        '# 인프콘 2023',
        '#### 가나다라 (김도윤) 102 12:40',
        `- ${'하나둘셋넷다섯여섯일곱여덟아홉열 '.repeat(14)}`,
        ...['나다라마바사아자차', '다라마바사아자차카', '라마바사아자차카타', '마바사아자차카타파'].flatMap((title) => [
          `#### ${title}`,
          '*',
        ]),
      ),
      ['가나다라'],
    ],
    [
      'are none of what a diary tells around them',
      note(
        '# 인프콘 2023',
        '## 국밥으로 시작한 아침, 그리고 헬스장',
        words,
        '## 가나다라마바사아',
        words,
        '### 하나',
        '## 자차카타파하거너',
        words,
        '### 둘',
        '## 종료 후 산책',
        words,
      ),
      ['가나다라마바사아', '자차카타파하거너'],
    ],
    [
      'stand below an event whose part has a name of its own',
      note('## GDG DevFest WebTech 2018', words, '## 가나다 - 김도윤님', words),
      ['가나다'],
    ],
    [
      'have a quotation below them that says who spoke',
      note(
        '# 숲 이야기',
        '## 가나',
        '> 강의 김도윤님이 발표하신 세션입니다.',
        words,
        '## 다라',
        '> 숲의 이서연님이 발표하신 세션입니다.',
        words,
      ),
      ['가나', '다라'],
    ],
    [
      'lose the count of a course, and are no glossary',
      note(
        '# AWSome Day 2023',
        '## 1강 가나다라',
        words,
        '### 하나',
        '## 2강 : 마바사',
        words,
        '### 둘',
        '## 용어',
        words,
      ),
      ['가나다라', '마바사'],
    ],
    [
      'count subjects, and are no links that are worth a look',
      note(
        '## 날짜: 2025-03-07',
        '### 주제 1: 가나다라',
        words,
        '### 주제 2: 마바사아',
        words,
        '### 한마디 요약',
        words,
        '### 볼만한 링크들',
        words,
      ),
      ['가나다라', '마바사아'],
    ],
    [
      'lose their team in front',
      note('# 인프콘 2023', '## 발표', '### 팀 A: 가나다라마바', words, '### 팀 B: 사아자차카타', words),
      ['가나다라마바', '사아자차카타'],
    ],
    [
      'are bold lines, and not one that counts between headings',
      note(
        '# 인프콘 2023',
        '**가나다라마바**',
        '김도윤/ 강',
        '### 1. 하나둘셋',
        words,
        '**2. 넷다섯여섯**',
        words,
        '### 3. 일곱여덟',
        words,
        '**사아자차카타**',
        '이서연/ 숲',
        '### 1. 아홉열',
        words,
      ),
      ['가나다라마바', '사아자차카타'],
    ],
    [
      'have their title behind a label where the heading is a code',
      note(
        '## sel-abc105',
        '- 제목: 가나다라\n- 발표자: 김도윤',
        '## sel-abc210',
        '- 제목: 마바사아\n- 발표자: 이서연',
      ),
      ['가나다라', '마바사아'],
    ],
  ])('%s', (_rule, text, titles) => {
    expect(titlesOf(text)).toEqual(titles);
  });

  test.each<[string, string]>([
    ['목차', words],
    ['행사 소개', words],
    ['들어가며', words],
    ['실습을 참여한 이유', words],
    ['마치며', words],
    ['점심', words],
    ['Q&A', words],
    ['참고 자료', words],
    ['총평', words],
    ['개인적인 후기', words],
    ['분석 및 총평', words],
    ['모임 소개', words],
    ['발표 자료', words],
    ['선물', words],
    ['세션 3은 부스를 돌며 휴식', words],
    ['정리하면서...', words],
    ['세션별 요약', words],
    ['읽는 방법', words],
    ['Tips', words],
    ['마치며 📝', words],
    ['숲을 마치며', words],
    ['질의 응담', words],
    ['질문과 답변', words],
    ['엑스포 (만석으로 못 들어감)', words],
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
    [
      'one whose recording is linked at its head',
      note(
        '# 비동기 처리 정리',
        '- 영상: [SLASH 21 - 람다를 깊이 이해하기](https://www.youtube.com/watch?v=1)',
        '# 하나',
        words,
      ),
      undefined,
      '람다를 깊이 이해하기',
    ],
    [
      'one that begins with the link to it',
      note('[[Track 1] 람다 이해하기-김도윤](https://www.youtube.com/watch?v=1)', words),
      undefined,
      '람다 이해하기',
    ],
    ['one behind who held the event', words, '숲 SLASH 21 - 람다를 깊이 이해하기 정리', '람다를 깊이 이해하기'],
    ['one quoted in its title', words, "DEVIEW 2021 모바일: '람다를 깊이 이해하기' 세션 후기", '람다를 깊이 이해하기'],
    [
      'one of a person’s own visit',
      note('# 신청', words, '# 발표', words, '# 선물', words),
      '2023 AWS Community Day 발표 후기',
      '2023 AWS Community Day 발표 후기',
    ],
    [
      'one of a seminar',
      note('# 하나', words, '# 둘', words, '# 세 번째 이야기', words),
      '숲 세미나 2020 정리',
      '숲 세미나 2020 정리',
    ],
    [
      'one keynote',
      note('## Amazon 가나다라', '### 하나', words, '## 새로운 마바사아', '### 둘', words),
      'AWS re:Invent 2023 Keynote 정리',
      'AWS re:Invent 2023 Keynote 정리',
    ],
    [
      'one with a sentence on a session that has no title',
      note('첫 번째 세션은 느린 질의 찾기였습니다.', words, '두 번째 세션은 자리가 없어서 듣지 못했습니다.', words),
      '숲에서 배운 것',
      '숲에서 배운 것',
    ],
    [
      'one with sentences that say how sessions were',
      note('첫 번째 세션은 정말 유익한 시간이었습니다.', words, '두 번째 세션은 질의에 대한 내용', words),
      '숲에서 배운 것',
      '숲에서 배운 것',
    ],
    ['one behind a bracket', words, '[AWS Summit Seoul 2023] 람다 이해하기 세션 정리', '람다 이해하기'],
    [
      'one whose sections share their subject',
      note('# Kafka 소개하기', words, '## 하나', '# Kafka 운영하기', words, '## 둘', '# Kafka 장애 대응', words),
      '우리 회사의 메시지 이야기',
      '우리 회사의 메시지 이야기',
    ],
    [
      'one whose sections count up behind its title',
      note('# 람다 이해하기', '# 1. 가나다라마바', words, '## 하나', '# 2. 사아자차카타', words, '## 둘'),
      undefined,
      '람다 이해하기',
    ],
    [
      'one that a sentence quotes',
      note('> 김도윤님의 "람다를 깊이 이해하기" 발표를 듣고 정리했습니다.', '# 하나', words, '# 두 번째 이야기', words),
      undefined,
      '람다를 깊이 이해하기',
    ],
    ['one below a folder', note('# Pattern', '## 람다를 깊이 이해하기', words), undefined, '람다를 깊이 이해하기'],
    [
      'one with its contents listed',
      note('목차', '- 가나다라\n- 마바사아', '## 가나다라', words, '## 마바사아', words),
      '람다 이해하기',
      '람다 이해하기',
    ],
    ['one quoted in angles', words, '숲 테크 세미나 <람다를 이해하기> 후기', '람다를 이해하기'],
    [
      'one that nothing names but its first heading',
      note('3층 강당 14:20 ~ 14:50\n김도윤 팀장, 강', '## 람다 이해하기', words, '## 배운 것을 다시', words),
      undefined,
      '람다 이해하기',
    ],
    [
      'one that a sentence quotes as heard',
      note('### 정리 배경', '드로이드 나이츠 2023에서 "람다 이해하기"를 듣게 되었습니다.', '### 하나둘', words),
      undefined,
      '람다 이해하기',
    ],
    [
      'one whose title has a heading of its own',
      note('### 제목', '람다 이해하기', '### 내용', words),
      undefined,
      '람다 이해하기',
    ],
    ['one of a seminar that its words lead to', words, '람다를 이용한 DevOps 세미나', '람다를 이용한 DevOps 세미나'],
    [
      'one of plain text above its speaker',
      '람다 이해하기\n강 김도윤 님.\n람다를 깊이 본다.',
      undefined,
      '람다 이해하기',
    ],
    [
      'one behind an outline of it',
      note('### 1. 개요', '[인프콘 2022](https://example.com) 발표를 정리했습니다.', '### 2. 람다 이해하기', words),
      undefined,
      '람다 이해하기',
    ],
    ['one behind an event in a bracket', note('# [인프콘 2023] 람다 이해하기', words), undefined, '람다 이해하기'],
  ])('a note of one talk stays whole: %s', (_rule, text, title, expected) => {
    expect(titlesOf(text, title)).toEqual([expected]);
  });
});

describe('a heading above the only one below it', () => {
  const event = '# 숲 서밋';
  const owned = (owner: string, title: string) => note(`## ${owner}`, `### ${title}`, words);

  test('is who gives the talk, where several are', () => {
    expect(
      titlesOf(
        note(event, owned('누리', '백업을 믿지 마세요'), owned('다온', '로그가 남긴 이야기'), owned('가람', '하나')),
      ),
    ).toEqual(['백업을 믿지 마세요', '로그가 남긴 이야기', '가람']);
  });

  test('is the title, where it is alone', () => {
    expect(
      titlesOf(note(event, owned('백업 이야기', '왜 백업을 믿으면 안 되나'), '## 로그가 남긴 이야기', words)),
    ).toEqual(['백업 이야기', '로그가 남긴 이야기']);
  });
});

test('a heading called like the event that the title names begins no talk', () => {
  const text = note(
    '# 나무 보는 날 2022?',
    words,
    '# 키노트',
    words,
    '## 가나다',
    '### 하나',
    words,
    '## 라마바',
    '### 둘',
    words,
  );
  expect(titlesOf(text, '나무 보는 날 2022 후기')).toEqual(['키노트', '가나다', '라마바']);
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
    ['a table with a column of speakers', '| 발표자 | 일시 |\n| --- | --- |\n| 김도윤님 | 2016-11-05 |', ['김도윤']],
    [
      'a sentence in a quotation',
      '> 숲 김도윤 SA와 강 이서연 연구원님께서 발표를 진행하셨습니다.',
      ['김도윤', '이서연'],
    ],
    ['brackets on a line of their own', '하나\n(김도윤 숲 솔루션즈 아키텍트)\n둘', ['김도윤 @ 숲']],
    ['labels parted by strokes', '- 시간/트랙/발표자: 15:30 / Track 6 / 김도윤, 전무, 새숲', ['김도윤 @ 새숲']],
    ['items below a label', '- 발표자\n  - 김도윤 (숲)\n  - 이서연 (강)\n- 내용', ['김도윤 @ 숲', '이서연 @ 강']],
    ['items below a label that says more', '- 주요 발표자 및 소속\n  - [숲] - 개발자 김도윤\n- 내용', ['김도윤 @ 숲']],
    ['a heading with a label and an address', '### 발표자 밤톨 https://example.com', ['밤톨']],
    ['a heading with where and what in brackets', '### 김도윤 (개발자, 숲)', ['김도윤 @ 숲']],
    ['a box of code with labels', '```\n발표자: 김도윤 (숲)\n소개: 하나\n```', ['김도윤 @ 숲']],
    ['a line in brackets', '(김도윤, 숲)', ['김도윤 @ 숲']],
    ['a heading below that is a name', '### 김도윤', ['김도윤']],
    ['a label alone on the line above', '발표자\n\n김도윤', ['김도윤']],
    ['a label in bold above a list', '**발표자**\n- 김도윤 (숲)', ['김도윤 @ 숲']],
    ['a row of a table of items', '| 항목 | 내용 |\n| --- | --- |\n| 발표자 | 김도윤 |', ['김도윤']],
    ['a Latin name and a firm', 'Jane Doe, 숲', ['Jane Doe @ 숲']],
    ['not who signs the note', '(doyoon@example.com, 김도윤)', []],
    ['not a box of code without', '```\n김도윤 (숲)\n```', []],
    ['an item that is a name and an address', '- Jane Doe - https://example.com\n- 하나', ['Jane Doe']],
    ['an item that is a name, with more within', '- 김도윤\n  - 숲 개발자\n- 하나', ['김도윤']],
    ['a label within the text', '하나\n\n둘\n\n발표자: 김도윤', ['김도윤']],
    [
      'a sentence further down',
      '하나\n\n둘\n\n셋\n\n넷\n\n다섯\n\n세션에서 숲의 설립자 Jane Doe가 시연을 진행했다.',
      ['Jane Doe'],
    ],
    ['a line below a heading that is a label', '### 발표자\n\n김도윤 (숲)\n\n### 내용', ['김도윤 @ 숲']],
    ['first items with roles', '- 김도윤 개발자, 숲\n- 이서연 팀장, 강\n- 하나', ['김도윤 @ 숲', '이서연 @ 강']],
    ['a line behind track and time', '> Track 3 | 14:00 - 14:40 | 김도윤 (새숲)', ['김도윤 @ 새숲']],
    ['not a later item', '- 하나\n- 이서연님', []],
    ['not a text that names someone', '김도윤님이 말하기를 그렇다고 한다.', []],
    ['a short name in brackets that is called so', '하나를 배웠다.\n\n(김탄님)\n둘을 배웠다.', ['김탄']],
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

describe('Latin names right below titles', () => {
  const namesOf = (...blocks: string[]): string[] =>
    outlineOf(note('# 모임', ...blocks)).talks.flatMap(({ people }) => people.map(({ name }) => name));

  test('are speakers where several talks have one', () => {
    expect(
      namesOf(
        '## 세션 1: 가나다',
        'Jane Doe',
        words,
        '## 세션 2: 라마바',
        'john roe - 숲 팀',
        words,
        '## 세션 3: 사아자',
        'Ann Poe',
      ),
    ).toEqual(['Jane Doe', 'john roe', 'Ann Poe']);
  });

  test('and below a keynote, not below any one talk', () => {
    expect(namesOf('## 세션 1: 가나다', 'Event Driven', words, '## 기조 연설', '* Jane Doe\n  + 하나')).toEqual([
      'Jane Doe',
    ]);
  });
});

describe('who speaks in a note of one talk', () => {
  test.each<[string, string, string[]]>([
    [
      'in items that hold what they do',
      note(
        '## 람다 이해하기',
        '두 분이 나누어 진행하셨다.',
        '- 김도윤\n  - 강 솔루션즈 아키텍트\n- 이서연\n  - 숲 개발자',
        '### 하나',
        words,
      ),
      ['김도윤', '이서연'],
    ],
    [
      'in a sentence further down, where nothing else says it',
      note('# 람다 이해하기', ...Array<string>(6).fill('람다는 빠르다.'), '캡틴 도윤이 발표를 진행했어요.'),
      ['도윤'],
    ],
    [
      'below a picture of the talk',
      note(
        '## 람다 이해하기',
        '[사진: a.jpg] 담긴 사실을 글로 적으세요',
        '- 새숲 재단, 김도윤님\n- 람다는 빠르다',
        words,
      ),
      ['김도윤'],
    ],
    [
      'behind an address, without a space',
      note(
        '# 람다 이해하기',
        '> **출처**: [람다를 깊이](https://example.com/1)**발표자**: 솔루션즈 아키텍트 김도윤',
        words,
      ),
      ['김도윤'],
    ],
    [
      'on a line that opens with a name and a role, below other lines',
      note('# 람다 이해하기', '- 10:00 ~ 10:40', '새숲 성장기', '---', '위봄찬 차장, 숲 개발팀', words),
      ['위봄찬'],
    ],
    ['right below its first line', note('람다 이해하기', '강 김도윤 님.', '람다를 깊이 본다.'), ['김도윤']],
    [
      'above the first heading, where nothing else is a title',
      note('3층 강당 14:20 ~ 14:50\n김도윤 팀장, 강', '## 람다 이해하기', words, '## 배운 것을 다시', words),
      ['김도윤'],
    ],
    [
      'as its recording says, wherever that is linked',
      note('# 람다 이해하기', words, '[람다 실전 - 김도윤 (숲) :: AWS Community Day 2020](https://youtu.be/1)'),
      ['김도윤'],
    ],
    [
      'as a label before its sections says',
      note('발표자: 김도윤', '# 가나다라마바사아', '## 하나', words, '# 자차카타파하거너', '## 둘', words),
      ['김도윤'],
    ],
    [
      'as a heading says',
      note(
        '# 숲',
        '### 강연자',
        'Jane Doe - 설계자, 새숲  \n김도윤 - 팀장, 새숲',
        '### 세션 내용',
        '#### 하나',
        words,
        '#### 둘',
        words,
      ),
      ['Jane Doe', '김도윤'],
    ],
    ['as a bracket beside the event says', note('# 람다 이해하기 (인프콘 2023, 김도윤)', words), ['김도윤']],
    ['as a line with its day says', note('# 람다 이해하기', '- 모임\n- 2022.09.21 김도윤', words), ['김도윤']],
    [
      'as a sentence over lines says',
      note(
        '> 숲 밋업 김도윤님의\n> [람다를 깊이 이해하기?](https://youtu.be/1)\n> 발표를 듣고 정리했다.',
        '# 하나',
        words,
      ),
      ['김도윤'],
    ],
    ['as its first item says', '# 람다 이해하기\n\n- 6월에 열린 발표 중 김도윤님의 발표를 듣고 정리했다.', ['김도윤']],
  ])('%s', (_rule, text, names) => {
    expect(outlineOf(text).talks[0]?.people.map(({ name }) => name)).toEqual(names);
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
