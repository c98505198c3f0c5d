import { describe, expect, test } from 'vitest';
import { anchorId, eventId, lifecycleId, serviceId, sessionId, speakerId, topicId } from '../../src/schema/ids.ts';

const slugs = { anchorId, eventId, lifecycleId, serviceId, speakerId, topicId };

describe.each(Object.entries(slugs))('%s', (_name, schema) => {
  test.each([
    ['lambda', true],
    ['s3', true],
    ['2019-09-vpc', true],
    ['summit-seoul-2019', true],
    ['Lambda', false],
    ['람다', false],
    ['lambda_layers', false],
    ['lambda--layers', false],
    ['-lambda', false],
    ['lambda-', false],
    ['a/b', false],
    ['a b', false],
    ['a\nb', false],
    ['lambda\n', false],
    ['', false],
  ])('%j can stand in an address: %s', (id, answer) => {
    expect(schema.safeParse(id).success).toBe(answer);
  });
});

test.each([
  ['seoul-2019/lambda', true],
  ['a/b', true],
  ['lambda', false],
  ['a/b/c', false],
  ['a/', false],
  ['/b', false],
  ['a//b', false],
  ['A/b', false],
  ['', false],
])('%j is the id of a session: %s', (id, answer) => {
  expect(sessionId.safeParse(id).success).toBe(answer);
});
