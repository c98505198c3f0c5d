import { describe, expect, test } from 'vitest';
import { toReport } from '../../src/problems/problem.ts';
import { parseYaml } from '../../src/schema/yaml.ts';

describe('YAML is read with the line of every key', () => {
  test('of maps, lists and what they hold', () => {
    const text = [
      'title: 제목', // 1
      '# note', // 2
      'speakers:', // 3
      '  - id: hong', // 4
      '    role: 두령', // 5
      '', // 6
      '  - id: im', // 7
      'names: [가, 나]', // 8
      'source:', // 9
      '  note: |', // 10
      '    여러', // 11
      '    줄', // 12
      'draft: true', // 13
    ].join('\n');
    expect(parseYaml(text, 'a.yaml')).toEqual({
      value: {
        title: '제목',
        speakers: [{ id: 'hong', role: '두령' }, { id: 'im' }],
        names: ['가', '나'],
        source: { note: '여러\n줄\n' },
        draft: true,
      },
      lines: {
        '': 1,
        title: 1,
        speakers: 3,
        'speakers.0': 4,
        'speakers.0.id': 4,
        'speakers.0.role': 5,
        'speakers.1': 7,
        'speakers.1.id': 7,
        names: 8,
        'names.0': 8,
        'names.1': 8,
        source: 9,
        'source.note': 10,
        draft: 13,
      },
      problems: [],
    });
  });

  test('counted from where the text begins in the file', () => {
    expect(parseYaml('a: 1\nb: 2', 'a.mdx', 2).lines).toEqual({ '': 2, a: 2, b: 3 });
  });

  test('with the line ends of Windows', () => {
    expect(parseYaml('a: 1\r\nb:\r\n  - x\r\n', 'a.yaml')).toMatchObject({
      value: { a: 1, b: ['x'] },
      lines: { a: 1, b: 2, 'b.0': 3 },
    });
  });
});

describe('values are those of YAML 1.2', () => {
  test.each<[string, unknown]>([
    ['2019', 2019],
    ['2019-04', '2019-04'],
    ['2019-04-18', '2019-04-18'],
    ['yes', 'yes'],
    ['no', 'no'],
    ['true', true],
    ['12:30', '12:30'],
    ['"2019"', '2019'],
    ['', null],
    ['~', null],
  ])('%j is read as %j', (written, value) => {
    expect(parseYaml(`key: ${written}`, 'a.yaml').value).toEqual({ key: value });
  });

  test('an empty text is nothing', () => {
    expect(parseYaml('', 'a.yaml')).toEqual({ value: null, lines: { '': 1 }, problems: [] });
  });
});

describe('what cannot be read becomes a problem', () => {
  test.each<[string, string, string]>([
    [
      'a key that is there twice',
      'a: 1\nb: 2\na: 3',
      'x.yaml:3: `a` 항목이 두 번 나옵니다. 하나만 남기세요. [duplicateKey]',
    ],
    [
      'a key that is there twice inside',
      'a:\n  b: 1\n  c: 2\n  b: 3',
      'x.yaml:4: `b` 항목이 두 번 나옵니다. 하나만 남기세요. [duplicateKey]',
    ],
    [
      'two keys, each there twice',
      'a: 1\na: 2\nb: 1\nb: 2',
      'x.yaml:2: `a` 항목이 두 번 나옵니다. 하나만 남기세요. [duplicateKey]\nx.yaml:4: `b` 항목이 두 번 나옵니다. 하나만 남기세요. [duplicateKey]',
    ],
    [
      'a colon in a text',
      'a: 1\nb: 가: 나',
      'x.yaml:2: YAML을 읽을 수 없습니다(BLOCK_AS_IMPLICIT_KEY). 들여쓰기와 따옴표를 살펴보세요. [yaml]',
    ],
    [
      'a tab as indent',
      'a:\n\tb: 1',
      'x.yaml:2: YAML을 읽을 수 없습니다(TAB_AS_INDENT). 들여쓰기와 따옴표를 살펴보세요. [yaml]',
    ],
  ])('%s', (_rule, text, report) => {
    const { value, problems } = parseYaml(text, 'x.yaml');
    expect(toReport(problems)).toBe(report);
    expect(value).toBeUndefined();
  });

  test.each([
    ['an alias of nothing', 'a: *b*'],
    ['an alias of nothing in a list', 'a:\n  - *b'],
    ['a quote that is not closed', 'a: "b'],
    ['a second document', 'a: 1\n---\nb: 2'],
    ['a value that begins with a sign of YAML', 'a: `b`'],
    ['a percent sign', 'a: %b'],
    ['two values', 'a: "b" c'],
  ])('%s, without throwing', (_rule, text) => {
    const { value, problems } = parseYaml(text, 'x.yaml');
    expect(problems.map(({ code }) => code)).toContain('yaml');
    expect(value).toBeUndefined();
  });

  test('the line of a quote that is not closed is where it opens', () => {
    const { problems } = parseYaml('a: 1\nb: "가\nc: 3\nd: 4\n', 'x.yaml');
    expect(problems.map(({ line }) => line)).toEqual([2]);
  });

  test('the line is that of the file', () => {
    expect(parseYaml('a: 1\na: 2', 'x.mdx', 2).problems.map(({ line }) => line)).toEqual([3]);
  });
});
