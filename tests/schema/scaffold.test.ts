import { describe, expect, test } from 'vitest';
import { parse, parseDocument } from 'yaml';
import type { z } from 'zod';
import { eventSchema } from '../../src/schema/event.ts';
import { type Start, toScaffold } from '../../src/schema/scaffold.ts';
import { serviceSchema } from '../../src/schema/service.ts';
import { sessionSchema } from '../../src/schema/session.ts';
import { speakerSchema } from '../../src/schema/speaker.ts';
import { topicSchema } from '../../src/schema/topic.ts';

const awkward = '"EKS": 무엇이 # 다른가 - 1부';

const starts: [Start, z.ZodType][] = [
  [{ kind: 'session', title: awkward, order: 3, today: '2026-11-21' }, sessionSchema],
  [{ kind: 'event', name: 'AWS re:Invent 2024', order: 6, year: 2024 }, eventSchema],
  [{ kind: 'service', name: 'Amazon Bedrock' }, serviceSchema],
  [{ kind: 'topic', name: '보안' }, topicSchema],
  [{ kind: 'speaker', name: '김일호' }, speakerSchema],
];

const yamlOf = (text: string): string => text.replace(/^---\n/gm, '');

describe.each(starts.map(([start, schema]) => [start.kind, start, schema] as const))('a new %s', (_, start, schema) => {
  const { fields, text } = toScaffold(start);
  const yaml = yamlOf(text);
  const [head = '', examples = ''] = yaml.split('\n\n');

  test('is sound as it is', () => {
    expect(schema.safeParse(parse(yaml)).error).toBeUndefined();
    expect(parse(yaml)).toEqual(fields);
  });

  test('is written as the printer would write it', () => {
    expect(parseDocument(yaml).toString({ lineWidth: 0 })).toBe(yaml);
    expect(text).toMatch(/[^\n]\n$/);
  });

  test('has a word for its author above every field', () => {
    const lines = head.split('\n');
    const bare = lines.filter((line, at) => /^[a-z]/i.test(line) && !/^# \S.*[가-힣]/.test(lines[at - 1] ?? ''));
    expect(bare).toEqual([]);
  });

  test('shows what may be added by examples that are sound', () => {
    const [hint, ...lines] = examples.trimEnd().split('\n');
    expect(hint).toMatch(/^# .*[가-힣]/);
    const more = parse(lines.map((line) => line.replace(/^# /, '')).join('\n'));
    expect(Object.keys(more).filter((key) => key in fields)).toEqual([]);
    expect(schema.safeParse({ ...fields, ...more }).error).toBeUndefined();
  });
});

test('a session is a draft between two lines of dashes', () => {
  const { text } = toScaffold({ kind: 'session', title: awkward, order: 3, today: '2026-11-21' });
  expect(text).toMatch(/^---\n[\s\S]*\n---\n$/);
  expect(parse(yamlOf(text))).toMatchObject({ title: awkward, order: 3, updated: '2026-11-21', draft: true });
});

test.each([
  ['AWS re:Invent 2024', 're:Invent'],
  ['AWS Summit Seoul 2019', 'Summit Seoul'],
  ['Amazon Bedrock', 'Bedrock'],
  ['Kafka', 'Kafka'],
  ['AWS', 'AWS'],
  ['2024', '2024'],
])('%s is %s for short', (name, shortName) => {
  expect(toScaffold({ kind: 'event', name, order: 1, year: 2024 }).fields).toMatchObject({ shortName });
});
