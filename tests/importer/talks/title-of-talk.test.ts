import { expect, test } from 'vitest';
import { titleOfTalk } from '../../../src/importer/talks/title-of-talk.ts';

test.each<[string, string, string]>([
  ['an event in front goes', 'AWS Summit Seoul 2019 람다 이해하기 후기', '람다 이해하기'],
  ['an event behind goes', '람다 이해하기 AWS Summit 2019 후기', '람다 이해하기'],
  ['with the mark that parts it', '람다 이해하기 - 인프콘 2023 후기', '람다 이해하기'],
  ['and with who held it', '람다를 깊이 이해하기 | 2024 숲마을 테크 밋업', '람다를 깊이 이해하기'],
  ['which of several notes it is goes', '숲 Tech meet up - 람다를 깊이 이해하기 - 1부', '람다를 깊이 이해하기'],
  ['what the note calls itself in front goes', '상세 요약: 람다 이해하기', '람다 이해하기'],
  ['that someone was there goes', '숲 람다 세미나에 다녀왔다.', '숲 람다 세미나'],
  [
    'a subject before a title in brackets goes',
    'AWS Innovate AI/ML (느린 질의를 찾아내는 여러 가지 방법)',
    '느린 질의를 찾아내는 여러 가지 방법',
  ],
  ['a bracket that says at which event goes', '람다 이해하기 (feat. 2월 새숲테크세미나)', '람다 이해하기'],
  ['an event among the words stays', '숲, 강, 들 테크세미나 정리 (by 새숲)', '숲, 강, 들 테크세미나 정리 (by 새숲)'],
  ['an event that a word joins with others stays', 'Alpha & Beta 웨비나 온라인 참석 후기', 'Alpha & Beta 웨비나'],
  ['an event that a stroke joins stays', 'AWS Serverless, CI/CD Immersion Day', 'AWS Serverless, CI/CD Immersion Day'],
  ['an event with its place behind stays', 'Infrastructure Camp in Sup', 'Infrastructure Camp in Sup'],
  ['an event with a particle stays', '인프콘에서 배운 람다 이해하기', '인프콘에서 배운 람다 이해하기'],
])('%s: %s', (_rule, title, expected) => {
  expect(titleOfTalk(title)).toBe(expected);
});
