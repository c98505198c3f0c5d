import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/commands/content.node.ts';
import { contentFolder } from '../../src/content-files.node.ts';
import { toLinkedNames } from '../../src/graph/names.ts';
import { statusOf } from '../../src/graph/status.ts';
import { createNameMatcher } from '../../src/korean/name-matcher.ts';

const { records, graph } = await loadContent(contentFolder());
const lifecycleOf = (id: string) => records.services.find((service) => service.id === id)?.data.lifecycle ?? [];

describe('services that a careless reading gets wrong', () => {
  // Only a part of each has closed, ended or changed its name, or is going to: the service itself goes on.
  test.each([
    ['sns', 'part-closing'],
    ['glue', 'part-closing'],
    ['cloudtrail', 'part-closing'],
    ['cloudfront', undefined],
    ['route53', undefined],
    ['x-ray', 'part-ending'],
    ['aws-iot', 'part-stopped'],
    ['aws-cli', 'part-ending'],
    ['ec2-auto-scaling', undefined],
    ['timestream', 'part-stopped'],
  ])('%s has not ended: %s', (id, kind) => {
    expect(records.services.some((service) => service.id === id)).toBe(true);
    expect(statusOf(lifecycleOf(id))?.kind).toBe(kind);
  });

  test.each([
    ['qldb', 'ended'],
    ['codecommit', 'reopened'],
    ['cloud9', 'closed'],
  ])('%s is %s', (id, kind) => {
    expect(statusOf(lifecycleOf(id))?.kind).toBe(kind);
  });
});

test.each(['배치', '역할', '알림', '캐시'])('%s names no service', (word) => {
  const find = createNameMatcher(toLinkedNames(records.services));
  expect(find(word)).toEqual([]);
  expect(find(`그 ${word}의 뜻과 ${word}`)).toEqual([]);
});

test('every published lifecycle fact has a public source and the day of its check', () => {
  const facts = [...graph.services.values()].flatMap(({ id, data }) => data.lifecycle.map((event) => ({ id, event })));
  expect(facts.length).toBeGreaterThan(100);
  for (const { id, event } of facts) {
    expect(event.source, `${id}/${event.id}`).toMatch(/^https?:\/\/[^\s]+$/);
    expect(event.asOf, `${id}/${event.id}`).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});

test('the sessions are those of the five notes', () => {
  expect([...graph.events.keys()]).toEqual([
    'summit-seoul-2018',
    'reinvent-2018',
    'summit-seoul-2019',
    'reinvent-2019',
    'awsome-day-2021',
  ]);
  expect([...graph.sessionsByEvent.values()].map((sessions) => sessions.length)).toEqual([9, 1, 4, 2, 5]);
});
