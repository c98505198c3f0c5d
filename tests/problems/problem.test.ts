import { describe, expect, test } from 'vitest';
import { errorsOf, type Problem, problem, toReport, toText } from '../../src/problems/problem.ts';

const at = (file: string, line: number) => ({ file, line });

describe('a problem as text', () => {
  test.each<[string, Problem, string]>([
    [
      'says where, what, what to do, and its code',
      problem('unknownService', at('content/sessions/a/b.mdx', 4), 'ekss', 'eks'),
      'content/sessions/a/b.mdx:4: `ekss` 서비스를 찾을 수 없습니다. 혹시 `eks`? 이름을 고치거나 content/services에 파일을 더하세요. [unknownService]',
    ],
    [
      'asks nothing when nothing is near',
      problem('unknownService', at('content/sessions/a/b.mdx', 4), 'ekss'),
      'content/sessions/a/b.mdx:4: `ekss` 서비스를 찾을 수 없습니다. 이름을 고치거나 content/services에 파일을 더하세요. [unknownService]',
    ],
    [
      'marks what is only a warning',
      problem('unmentionedService', at('content/services/s3.yaml', 1)),
      'content/services/s3.yaml:1: (참고) 어느 세션에도 나오지 않는 서비스입니다. 세션에서 부르는 이름을 names에 더하거나 파일을 지우세요. [unmentionedService]',
    ],
  ])('%s', (_rule, one, text) => {
    expect(toText(one)).toBe(text);
  });
});

describe('a report', () => {
  const ordered = [
    problem('emptyFile', at('content/a.yaml', 2)),
    problem('missingFrontMatter', at('content/a.yaml', 10)),
    problem('notUtf8', at('content/a.yaml', 10)),
    problem('emptyFile', at('content/b.yaml', 1)),
  ];
  const text = ordered.map(toText).join('\n');

  test('is ordered by file, line as a number, and code, however the problems were found', () => {
    for (const start of ordered.keys()) {
      const turned = [...ordered.slice(start), ...ordered.slice(0, start)];
      expect(toReport(turned)).toBe(text);
      expect(toReport(turned.reverse())).toBe(text);
    }
  });

  test('says everything once', () => {
    expect(toReport([...ordered, ...ordered])).toBe(text);
  });

  test('is empty when there are no problems', () => {
    expect(toReport([])).toBe('');
  });

  test('leaves the given list as it is', () => {
    const given = [...ordered].reverse();
    toReport(given);
    expect(given).toEqual([...ordered].reverse());
  });
});

test('errors are what is no warning', () => {
  const error = problem('emptyFile', at('content/a.yaml', 1));
  const warning = problem('unmentionedService', at('content/a.yaml', 1));
  expect(error.severity).toBe('error');
  expect(warning.severity).toBe('warning');
  expect(errorsOf([warning, error, warning])).toEqual([error]);
});
