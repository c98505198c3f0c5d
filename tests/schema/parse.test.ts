import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { toText } from '../../src/problems/problem.ts';
import { eventSchema } from '../../src/schema/event.ts';
import { type Lines, lineOf, parseRecord } from '../../src/schema/parse.ts';
import { serviceSchema } from '../../src/schema/service.ts';
import { sessionSchema } from '../../src/schema/session.ts';
import { speakerSchema } from '../../src/schema/speaker.ts';
import { topicSchema } from '../../src/schema/topic.ts';

describe('the line of a key', () => {
  const lines: Lines = { '': 2, speakers: 5, 'speakers.0': 6, 'speakers.0.id': 6, 'speakers.1': 8 };
  test.each<[string, (string | number)[], number]>([
    ['is its own', ['speakers', 1], 8],
    ['is that of what holds it when it is not there', ['speakers', 1, 'role'], 8],
    ['is that of the nearest around it', ['speakers', 2, 'id', 'x'], 5],
    ['is the first line when nothing around it is there', ['title'], 2],
    ['is the first line for the whole', [], 2],
  ])('%s', (_rule, path, line) => {
    expect(lineOf(lines, path)).toBe(line);
  });

  test('is 1 when nothing is known', () => {
    expect(lineOf({}, ['a'])).toBe(1);
  });
});

const schema = z.strictObject({
  title: z.string().trim().min(1),
  order: z.int().optional(),
  size: z.number().optional(),
  draft: z.boolean().default(false),
  names: z.array(z.string().trim().min(1)).min(2).max(3).default(['가', '나']),
  note: z.string().max(5).optional(),
  kind: z.enum(['person', 'organisation']).optional(),
  url: z.url().optional(),
  day: z.iso.date().optional(),
  id: z
    .string()
    .regex(/^[a-z]+$/)
    .optional(),
  source: z.strictObject({ note: z.string(), page: z.url().optional() }).optional(),
  speakers: z.array(z.strictObject({ id: z.string(), affiliation: z.string().optional() })).default([]),
  even: z
    .number()
    .refine((value) => value % 2 === 0)
    .optional(),
});
const lines: Lines = {
  '': 1,
  title: 1,
  order: 2,
  names: 3,
  'names.1': 5,
  source: 6,
  'source.page': 7,
  speakers: 8,
  'speakers.0': 9,
  'speakers.0.afiliation': 10,
  tite: 11,
};
const report = (input: unknown): string[] => parseRecord(schema, input, 'x.yaml', lines).problems.map(toText);

describe('every kind of mistake becomes a problem at its line', () => {
  test.each<[string, Record<string, unknown>, string[]]>([
    ['a missing field', { title: undefined }, ['x.yaml:1: `title` 항목이 없습니다. 항목을 더하세요. [missingField]']],
    [
      'a missing field inside, at the line of what should hold it',
      { source: {} },
      ['x.yaml:6: `source.note` 항목이 없습니다. 항목을 더하세요. [missingField]'],
    ],
    [
      'a number for a text',
      { title: 3 },
      ['x.yaml:1: `title` 항목의 꼴이 맞지 않습니다. 글자 꼴로 쓰세요. [wrongType]'],
    ],
    [
      'a text for a whole number',
      { order: '첫째' },
      ['x.yaml:2: `order` 항목의 꼴이 맞지 않습니다. 숫자 꼴로 쓰세요. [wrongType]'],
    ],
    [
      'a fraction for a whole number',
      { order: 1.5 },
      ['x.yaml:2: `order` 항목의 꼴이 맞지 않습니다. 정수 꼴로 쓰세요. [wrongType]'],
    ],
    [
      'a text for yes or no',
      { draft: 'yes' },
      ['x.yaml:1: `draft` 항목의 꼴이 맞지 않습니다. true 또는 false 꼴로 쓰세요. [wrongType]'],
    ],
    [
      'a text for a list',
      { names: '가' },
      ['x.yaml:3: `names` 항목의 꼴이 맞지 않습니다. 목록 꼴로 쓰세요. [wrongType]'],
    ],
    [
      'a text for a map',
      { source: '노트' },
      ['x.yaml:6: `source` 항목의 꼴이 맞지 않습니다. 항목 묶음 꼴로 쓰세요. [wrongType]'],
    ],
    [
      'a number in a list of texts',
      { names: ['가', 2] },
      ['x.yaml:5: `names.1` 항목의 꼴이 맞지 않습니다. 글자 꼴로 쓰세요. [wrongType]'],
    ],
    [
      'an unknown value, with the near one',
      { kind: 'persn' },
      ['x.yaml:1: `kind` 항목에 쓸 수 없는 값입니다. 혹시 `person`? 쓸 수 있는 값: person, organisation. [wrongValue]'],
    ],
    [
      'an unknown value that is near to none',
      { kind: '사람' },
      ['x.yaml:1: `kind` 항목에 쓸 수 없는 값입니다. 쓸 수 있는 값: person, organisation. [wrongValue]'],
    ],
    [
      'an empty text',
      { title: '' },
      ['x.yaml:1: `title` 항목의 길이나 개수가 맞지 않습니다. 맞는 길이: 1 이상. [wrongLength]'],
    ],
    [
      'a text of blanks',
      { title: '  ' },
      ['x.yaml:1: `title` 항목의 길이나 개수가 맞지 않습니다. 맞는 길이: 1 이상. [wrongLength]'],
    ],
    [
      'a short list',
      { names: ['가'] },
      ['x.yaml:3: `names` 항목의 길이나 개수가 맞지 않습니다. 맞는 길이: 2 이상. [wrongLength]'],
    ],
    [
      'a long list',
      { names: ['가', '나', '다', '라'] },
      ['x.yaml:3: `names` 항목의 길이나 개수가 맞지 않습니다. 맞는 길이: 3 이하. [wrongLength]'],
    ],
    [
      'a long text',
      { note: '여섯 글자임' },
      ['x.yaml:1: `note` 항목의 길이나 개수가 맞지 않습니다. 맞는 길이: 5 이하. [wrongLength]'],
    ],
    [
      'no address',
      { url: 'example.com' },
      ['x.yaml:1: `url` 항목의 꼴이 맞지 않습니다. `https://…` 주소 꼴로 쓰세요. [wrongType]'],
    ],
    [
      'no address inside',
      { source: { note: '노트', page: 'x' } },
      ['x.yaml:7: `source.page` 항목의 꼴이 맞지 않습니다. `https://…` 주소 꼴로 쓰세요. [wrongType]'],
    ],
    [
      'no date',
      { day: '2019-04' },
      ['x.yaml:1: `day` 항목의 꼴이 맞지 않습니다. `2019-04-18` 꼴로 쓰세요. [wrongType]'],
    ],
    [
      'no id',
      { id: 'S3' },
      [
        'x.yaml:1: `id` 항목의 꼴이 맞지 않습니다. 영어 소문자·숫자·붙임표 이름, 날짜는 `2019-04` 꼴로 쓰세요. [wrongType]',
      ],
    ],
    [
      'a rule without words of its own',
      { even: 3 },
      ['x.yaml:1: `even` 항목의 꼴이 맞지 않습니다. 안내서에 있는 꼴로 쓰세요. [wrongType]'],
    ],
    [
      'an unknown key, with the near one',
      { tite: '제목' },
      ['x.yaml:11: 없는 항목 이름입니다: `tite`. 혹시 `title`? 항목 이름을 고치거나 지우세요. [unknownKey]'],
    ],
    [
      'an unknown key inside a list, with the near one of there',
      { speakers: [{ id: 'hong', afiliation: '활빈당' }] },
      [
        'x.yaml:10: 없는 항목 이름입니다: `afiliation`. 혹시 `affiliation`? 항목 이름을 고치거나 지우세요. [unknownKey]',
      ],
    ],
    [
      'an unknown key that is near to none',
      { 이름: '홍길동' },
      ['x.yaml:1: 없는 항목 이름입니다: `이름`. 항목 이름을 고치거나 지우세요. [unknownKey]'],
    ],
  ])('%s', (_rule, change, expected) => {
    expect(report({ title: '제목', ...change })).toEqual(expected);
  });

  test('several unknown keys, each for itself', () => {
    expect(report({ title: '제목', a: 1, b: 2 })).toHaveLength(2);
  });

  test('all mistakes of a file at once', () => {
    expect(report({ order: '첫째', kind: 'x', url: 'x' })).toHaveLength(4);
  });

  test.each([[null], ['글'], [[]], [3]])('%j, which is no record at all', (input) => {
    const { value, problems } = parseRecord(schema, input, 'x.yaml', { '': 1 });
    expect(value).toBeUndefined();
    expect(problems.map(({ code, line }) => `${line} ${code}`)).toEqual(['1 wrongType']);
  });
});

describe('numbers are no lengths', () => {
  const numbers = z.strictObject({ order: z.int().positive(), year: z.int().min(2000).max(2100) });
  test.each([
    ['an order of nought', { order: 0, year: 2019 }],
    ['a year of long ago', { order: 1, year: 1918 }],
    ['a year to come', { order: 1, year: 20190 }],
  ])('%s is not said to have a wrong length', (_rule, input) => {
    const problems = parseRecord(numbers, input, 'x.yaml', {}).problems.map(toText);
    expect(problems).toHaveLength(1);
    expect(problems[0]).not.toMatch(/길이/);
  });

  test('the bound that is named is one that is allowed', () => {
    const [text = ''] = parseRecord(numbers, { order: 0, year: 2019 }, 'x.yaml', {}).problems.map(toText);
    expect(text).not.toContain(' 0 이상');
  });
});

describe('a sound record', () => {
  test('comes back with what was left out filled in and blanks cut off', () => {
    expect(parseRecord(schema, { title: ' 제목 ' }, 'x.yaml', {})).toEqual({
      value: { title: '제목', draft: false, names: ['가', '나'], speakers: [] },
      problems: [],
    });
  });

  const files = {
    session: [
      sessionSchema,
      {
        title: '제목',
        order: 1,
        services: ['s3'],
        summary: '요약.',
        keyPoints: ['가', '나', '다'],
        source: { note: '노트' },
        published: '2026-11-21',
        updated: '2026-11-21',
      },
    ],
    event: [eventSchema, { name: 'Day', nameKo: '데이', shortName: '데이', order: 1, year: 2019 }],
    service: [
      serviceSchema,
      { name: 'S3', nameKo: '에스3', shortName: 'S3', kind: 'service', category: 'storage', description: '담는다.' },
    ],
    topic: [topicSchema, { name: '서버리스' }],
    speaker: [speakerSchema, { name: '홍길동' }],
  } as const;

  describe.each(Object.entries(files))('the smallest %s', (_kind, [kind, record]) => {
    test('has no problems', () => {
      expect(parseRecord<z.ZodType>(kind, record, 'x.yaml', {}).problems).toEqual([]);
    });

    test.each(Object.keys(record))('needs its %s', (field) => {
      const { [field]: _left, ...rest } = record as Record<string, unknown>;
      const { problems } = parseRecord<z.ZodType>(kind, rest, 'x.yaml', {});
      expect(problems.map(toText)).toEqual([`x.yaml:1: \`${field}\` 항목이 없습니다. 항목을 더하세요. [missingField]`]);
    });

    test('has no further keys', () => {
      const { problems } = parseRecord<z.ZodType>(kind, { ...record, year2: 1 }, 'x.yaml', {});
      expect(problems.map(({ code }) => code)).toEqual(['unknownKey']);
    });
  });
});

test('one mistake in a date is one problem', () => {
  const event = { name: 'Day', nameKo: '데이', shortName: '데이', order: 1, year: 2019 };
  for (const date of ['2019-4', '19', '2019/04', '어제', '2019-02-30', '2019-13']) {
    const { problems } = parseRecord(eventSchema, { ...event, when: { date, source: '노트' } }, 'x.yaml', {});
    expect(problems.map(toText), date).toHaveLength(1);
  }
});
