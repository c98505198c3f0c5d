import { describe, expect, test } from 'vitest';
import { createCompiler } from '../../src/markdown/compile.ts';
import { toText } from '../../src/problems/problem.ts';
import { optionsFor, published } from '../helpers/pipeline.ts';

const compile = createCompiler(optionsFor(published));
const read = (text: string, { line = 1, draft = false } = {}) => compile({ file: 'x.mdx', text, line, draft });

describe('what a note links, the graph knows of', () => {
  test.each<[string, string]>([
    ['in a paragraph', 'DynamoDB이다.'],
    ['in a list', '- DynamoDB\n  - S3'],
    ['in a quote', '> DynamoDB'],
    ['in a cell', '| 가 | 나 |\n| - | - |\n| DynamoDB | S3 |'],
    ['in the head of a table', '| DynamoDB | S3 |\n| - | - |\n| 가 | 나 |'],
    ['in a block', '<Takeaway>DynamoDB</Takeaway>'],
    ['beside a drawing', '<Diagram id="a" title="제목">\n\n```flow\n가 -> 나\n```\n\nDynamoDB를 그렸다.\n\n</Diagram>'],
    ['in a figure quoted', '<Metric service="s3" name="개수">DynamoDB 3개</Metric>'],
    ['in words that time has touched', '<Claim since="s3/undated" as="overtaken">DynamoDB는 늦다</Claim>.'],
    ['in a footnote', '글이다.[^1]\n\n[^1]: DynamoDB이다.'],
  ])('%s', async (_where, text) => {
    const { body, problems } = await read(text);
    expect(problems.map(toText)).toEqual([]);
    const linked = [...(body?.html ?? '').matchAll(/<a href="\/services\/([^/]+)\//g)].map(([, id]) => id);
    const named = body?.sections.flatMap(({ titleServices, passages }) => [
      ...titleServices,
      ...passages.flatMap(({ services }) => services),
    ]);
    expect(linked).toContain('dynamodb');
    expect(named).toEqual(expect.arrayContaining(linked));
  });
});

describe('a draft', () => {
  test('may leave the ids of its headings out; they come from the words', async () => {
    const { body, problems } = await read('## 아직 쓰는 절', { draft: true });
    expect(problems).toEqual([]);
    expect(body?.sections.map(({ id }) => id)).toEqual(['아직-쓰는-절']);
  });

  test('is held to all other rules', async () => {
    const { body, problems } = await read('# 제목\n\n<Foo />', { draft: true });
    expect(body).toBeUndefined();
    expect(problems.map(({ code }) => code)).toEqual(['headingDepth', 'unknownComponent']);
  });
});

describe('a mark in place of a picture', () => {
  const marked = '글이다.\n[사진: 구조] 적으세요\n\n- 목록\n\n  \\[사진: 흐름]\n';

  test('keeps a session from being published, at its line', async () => {
    const { body, problems } = await read(marked, { line: 10 });
    expect(body).toBeUndefined();
    expect(problems.map(({ code, line, severity }) => `${line} ${severity} ${code}`)).toEqual([
      '11 error pictureToDescribe',
      '15 error pictureToDescribe',
    ]);
  });

  test('is no more than a reminder in a draft', async () => {
    const { body, problems } = await read(marked, { draft: true });
    expect(body?.html).toContain('[사진: 구조]');
    expect(problems.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
  });

  test.each(['그 [사진: 구조]을 보면', '`[사진: 구조]`', '[사진]', '```\n[사진: 구조]\n```'])(
    'is one at the beginning of a line only: %s',
    async (text) => {
      expect((await read(text)).problems).toEqual([]);
    },
  );
});

test('lines are those of the file, behind the front matter', async () => {
  const { body } = await read('## 절 {#a}\n\n글이다.\n\n[여기](#a)', { line: 12 });
  expect(body?.sections.map(({ line, passages }) => [line, ...passages.map((one) => one.line)])).toEqual([
    [12, 14, 16],
  ]);
  expect(body?.links).toEqual([{ href: '#a', line: 16 }]);
  const { problems } = await read('\n<Foo />', { line: 12 });
  expect(problems.map(({ line }) => line)).toEqual([13]);
});

test('one body leaves nothing behind for the next', async () => {
  const first = await read('Lambda이다.');
  await read('<Foo');
  const { body } = await read('Lambda이다.');
  expect(body).toEqual(first.body);
});

describe('a claim gets its note wherever it stands', () => {
  const claim = '<Claim since="s3/undated" as="overtaken">늦다</Claim>';
  test.each<[string, string]>([
    ['in a paragraph', `${claim}.`],
    ['in emphasis', `**${claim}**`],
    ['in a link', `[${claim}](https://example.com/)`],
    ['in a list', `- ${claim}`],
    ['in a list with paragraphs', `- ${claim}\n\n  글`],
    ['in a quote within a list', `- > ${claim}`],
    ['in a cell', `| 가 |\n| - |\n| ${claim} |`],
    ['in the head of a table', `| ${claim} |\n| - |\n| 가 |`],
    ['in a block', `<Takeaway>${claim}</Takeaway>`],
    ['beside a drawing', `<Diagram id="a" title="제목">\n\n\`\`\`flow\n가 -> 나\n\`\`\`\n\n${claim}\n\n</Diagram>`],
    ['in a footnote', `글이다.[^1]\n\n[^1]: ${claim}`],
    ['in a heading', `## 제목 ${claim} {#a}`],
  ])('%s', async (_where, text) => {
    const { body } = await read(text);
    expect(body?.html).toContain('<span class="claim overtaken">');
    expect(body?.html.match(/<span class="since"/g)).toHaveLength(1);
    expect(body?.html).not.toContain('data-claim');
    expect(body?.sections.flatMap(({ claims }) => claims.map(({ since }) => since))).toEqual(['s3/undated']);
  });
});

describe('whatever an author writes, the compiler answers with a body or with problems', () => {
  const pieces = [
    '<',
    '{',
    '}',
    '</Takeaway>',
    '<Takeaway>',
    '<Claim>',
    '<Metric service="s3" name="x">',
    '</Metric>',
    '<Diagram',
    '/>',
    '{#id}',
    '## 제목 {#a}',
    '# {#}',
    '{#a} {#b}',
    '```flow',
    '```',
    '| a | b |',
    '| - | - |',
    '[^1]',
    '[^1]: 각주',
    '<!-- x -->',
    '![x](y)',
    'export const a = 1;',
    '**',
    '~~',
    '- ',
    '\t',
    '&lt;',
    '글 S3',
  ];

  test('500 texts of odd pieces', async () => {
    for (let seed = 1; seed <= 500; seed++) {
      let state = seed;
      const next = (limit: number): number => {
        state = (state * 1103515245 + 12345) % 2147483648;
        return Math.floor((state / 2147483648) * limit);
      };
      const text = Array.from(
        { length: 6 },
        () => `${pieces[next(pieces.length)]}${['', ' ', '\n', '\n\n'][next(4)]}`,
      ).join('');
      const { body, problems } = await read(text);
      expect(body !== undefined || problems.length > 0, JSON.stringify(text)).toBe(true);
      for (const { line } of problems) expect(line, JSON.stringify(text)).toBeLessThanOrEqual(text.split('\n').length);
    }
  });
});
