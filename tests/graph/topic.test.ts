import { describe, expect, test } from 'vitest';
import { createTopicFinder, weighSections } from '../../src/graph/topic.ts';
import { passage, section, session, topic } from '../helpers/records.ts';

const names = createTopicFinder(topic('ci-cd', { name: 'CI/CD', names: ['지속적 배포', 'ㄱ'] }).data);

test.each([
  ['CICD로 가는 길', true],
  ['지속적배포', true],
  ['ㄱ', false],
  ['배포', false],
])('%s names the topic: %s', (text, expected) => {
  expect(names(text)).toBe(expected);
});

describe('how much a section is about a topic', () => {
  const weights = (title: string, ...sections: ReturnType<typeof section>[]) => [
    ...weighSections(session('a/one', { title, sections }), names).values(),
  ];

  test('a heading counts for all below it, up to the next of its depth', () => {
    expect(
      weights(
        '발표',
        section('a', { title: '앞' }),
        section('b', { title: 'CI/CD' }),
        section('c', { title: '안', depth: 3 }),
        section('d', { title: 'CI/CD의 안', depth: 3 }),
        section('e', { title: '뒤' }),
      ),
    ).toEqual([0, 2, 2, 2, 0]);
  });

  test('a passage that names it counts half', () => {
    expect(weights('발표', section('a', { title: '절', passages: [passage('지속적 배포')] }))).toEqual([1]);
  });

  test('the title of a session counts for the whole', () => {
    expect(weights('CI/CD 만들기', section('a', { title: '절' }), section('b', { title: '절' }))).toEqual([2, 2]);
  });
});
