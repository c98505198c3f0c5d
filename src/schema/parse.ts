import type { z } from 'zod';
import { nearestOf } from '../korean/nearest.ts';
import { type Problem, problem } from '../problems/problem.ts';

/** Lines of a file by the path of the key that stands there, "speakers.0.id" → 6. The empty path is the first line. */
export type Lines = Readonly<Record<string, number>>;

/** The line of a key, else of the nearest key around it. */
export function lineOf(lines: Lines, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const line = lines[path.slice(0, length).join('.')];
    if (line !== undefined) return line;
  }
  return lines[''] ?? 1;
}

const expectations: Record<string, string> = {
  string: '글자',
  number: '숫자',
  int: '정수',
  boolean: 'true 또는 false',
  array: '목록',
  object: '항목 묶음',
};

/** Where in a schema a path leads, for the names of the keys that may stand there. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let here: unknown = schema;
  const unwrap = (type: unknown): unknown => {
    const def = (type as { def?: { innerType?: unknown; options?: readonly unknown[] } } | undefined)?.def;
    // The kinds of a file that differ in one field have the same keys.
    const inner = def?.innerType ?? def?.options?.[0];
    return inner ? unwrap(inner) : type;
  };
  for (const key of path) {
    const def = (unwrap(here) as { def?: { element?: unknown; shape?: Record<string, unknown> } }).def;
    here = def?.element ?? def?.shape?.[String(key)];
  }
  const shape = (unwrap(here) as { def?: { shape?: Record<string, unknown> } } | undefined)?.def?.shape;
  return Object.keys(shape ?? {});
}

const isNumber = (origin: string): boolean => /^(?:number|int|bigint)$/.test(origin);

function toProblems(issue: z.core.$ZodIssue, schema: z.ZodType, file: string, lines: Lines): Problem[] {
  const place = { file, line: lineOf(lines, issue.path) };
  const field = issue.path.join('.') || '머리말';
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        problem(
          'unknownKey',
          { file, line: lineOf(lines, [...issue.path, key]) },
          key,
          nearestOf(key, keysAt(schema, issue.path)),
        ),
      );
    case 'invalid_type':
      return issue.input === undefined
        ? [problem('missingField', place, field)]
        : [problem('wrongType', place, field, expectations[issue.expected] ?? issue.expected)];
    case 'invalid_value':
      return issue.input === undefined
        ? [problem('missingField', place, field)]
        : [
            problem(
              'wrongValue',
              place,
              field,
              issue.values.join(', '),
              nearestOf(String(issue.input), issue.values.map(String)),
            ),
          ];
    case 'invalid_union': {
      // Kinds of a file that are told apart by one field, which has none of their values.
      const values = 'options' in issue ? (issue.options ?? []) : [];
      return [problem('wrongValue', place, field, values.filter((value) => value !== undefined).join(', '))];
    }
    case 'too_small': {
      const least = Number(issue.minimum) + (issue.inclusive ? 0 : 1);
      return [problem(isNumber(issue.origin) ? 'wrongNumber' : 'wrongLength', place, field, `${least} 이상`)];
    }
    case 'too_big': {
      const most = Number(issue.maximum) - (issue.inclusive ? 0 : 1);
      return [problem(isNumber(issue.origin) ? 'wrongNumber' : 'wrongLength', place, field, `${most} 이하`)];
    }
    case 'invalid_format':
      return [problem('wrongType', place, field, formats[issue.format] ?? '안내서에 있는')];
    default:
      return [problem('wrongType', place, field, '안내서에 있는')];
  }
}

const formats: Record<string, string> = {
  url: '`https://…` 주소',
  date: '`2019-04-18`',
  regex: '영어 소문자·숫자·붙임표 이름, 날짜는 `2019-04`',
};

/**
 * Parses unknown data at a door. Every mistake becomes a problem with its line; the value is there only
 * when there was none.
 */
export function parseRecord<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  file: string,
  lines: Lines,
): { value?: z.output<Schema>; problems: Problem[] } {
  const result = schema.safeParse(input, { reportInput: true });
  if (result.success) return { value: result.data, problems: [] };
  const { issues } = result.error;
  // What is no list is not blamed for its length as well.
  const typed = new Set(issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => path.join('.')));
  const own = issues.filter(
    ({ code, path }) => code === 'invalid_type' || !typed.has(path.join('.')) || code === 'unrecognized_keys',
  );
  return { problems: own.flatMap((issue) => toProblems(issue, schema, file, lines)) };
}
