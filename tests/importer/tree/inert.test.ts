import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { fromHtmlText } from '../../../src/importer/tree/html.ts';
import { makeInert } from '../../../src/importer/tree/inert.ts';
import { findCode, parseMarkdown, parseMdx, printMdx } from '../../../src/importer/tree/markdown.ts';

function inert(text: string): { mdx: string; changes: string[] } {
  const tree = parseMarkdown(text);
  const changes = makeInert(tree).map(({ code, line, was }) => `${code} ${line} ${was}`);
  return { mdx: printMdx(tree).trimEnd(), changes };
}

const pictureOf = (name: string): string => `\\[사진: ${name}] 담긴 사실을 글로 적으세요`;

describe('tags are taken out and listed', () => {
  test.each<[string, string, string, string[]]>([
    ['within a line', '<b>굵게</b> 쓴 글', '굵게 쓴 글', ['replacedHtml 1 <b>', 'replacedHtml 1 </b>']],
    ['a break', '하나<br>둘', '하나\\\n둘', ['replacedHtml 1 <br>']],
    [
      'a link',
      '<a href="https://example.com/">글</a>',
      '[글](https://example.com/)',
      ['replacedHtml 1 <a href="https://example.com/">'],
    ],
    ['around blocks', '<div>\n<p>글</p>\n</div>', '글', ['replacedHtml 1 <div>\n<p>글</p>\n</div>']],
    ['a comment', '앞 <!-- 숨은 말 --> 뒤', '앞  뒤', ['replacedHtml 1 <!-- 숨은 말 -->']],
    ['code', '앞\n\n<script>alert(1)</script>', '앞', ['replacedHtml 3 <script>alert(1)</script>']],
    [
      'a frame',
      '<iframe src="https://example.com/"></iframe>',
      '',
      ['replacedHtml 1 <iframe src="https://example.com/"></iframe>'],
    ],
  ])('%s', (_rule, text, mdx, changes) => {
    expect(inert(text)).toEqual({ mdx, changes });
  });

  test.each<[string, string, string]>([
    ['a type', 'List<String>를 쓴다', 'List\\<String>를 쓴다'],
    ['a placeholder', '<bucket-name> 자리', '\\<bucket-name> 자리'],
    ['a component', '<Suspense> 안에', '\\<Suspense> 안에'],
    ['a comparison', '3 < 5, a<b', '3 \\< 5, a\\<b'],
    ['what is code', '`<b>`와 `{a}`', '`<b>`와 `{a}`'],
  ])('words that look like tags stay: %s', (_rule, text, mdx) => {
    expect(inert(text)).toEqual({ mdx, changes: [] });
  });
});

describe('a picture leaves a place for words', () => {
  test.each<[string, string, string]>([
    ['by its words', '![구조](a.png)', pictureOf('구조')],
    ['by its file', '![](img/a%20b.png?x=1)', pictureOf('a b.png')],
    ['by nothing', '![]()', pictureOf('이름 없음')],
    ['with a broken escape', '![](100%.png)', pictureOf('100%.png')],
    ['behind its paragraph', '앞 ![가](a.png) 뒤', `앞 뒤\n\n${pictureOf('가')}`],
    ['in the order of the note', '![가](a.png) ![나](b.png)', `${pictureOf('가')}\n\n${pictureOf('나')}`],
    ['in an item', '- 하나 ![가](a.png)\n- 둘', `- 하나\n\n  ${pictureOf('가')}\n- 둘`],
    ['behind a heading', '## ![가](a.png) 결과', `## 결과\n\n${pictureOf('가')}`],
    ['behind a table', '| 가 |\n| - |\n| ![가](a.png) |', `| 가 |\n| - |\n| |\n\n${pictureOf('가')}`],
    ['of a tag', '<img src="a.png" alt="가">', pictureOf('가')],
    ['of a reference', '![가][표]\n\n[표]: a.png', pictureOf('가')],
    ['of data within the note', '![가](data:image/png;base64,AAAA)', pictureOf('가')],
  ])('%s', (_rule, text, mdx) => {
    expect(inert(text).mdx).toBe(mdx);
  });

  test('and its line is that of the note, also in a tag', () => {
    expect(inert('하나\n\n<p>\n<img src="a.png" alt="가">\n</p>').changes.at(-1)).toBe('removedPicture 4 ![가](a.png)');
  });
});

describe('addresses', () => {
  test.each<[string, string, string, string[]]>([
    ['of the web stay', '[글](https://example.com/a?b=1)', '[글](https://example.com/a?b=1)', []],
    ['within a site stay', '[글](/a/) [글](../b)', '[글](/a/) [글](../b)', []],
    ['of people go', 'me@example.com', '(전자우편 주소)', ['removedEmail 1 [me@example.com](mailto:me@example.com)']],
    ['of people go from code', '`me@example.com`', '`(전자우편 주소)`', ['removedEmail 1 me@example.com']],
    [
      'of people leave the words',
      '[문의](mailto:me@example.com)',
      '문의',
      ['removedEmail 1 [문의](mailto:me@example.com)'],
    ],
    [
      'of people go as Markdown reads them',
      'a.b-c_d@a.b 또는 b@c.d/e@f.gh 또는 (_A_@_.A',
      '(전자우편 주소) 또는 (전자우편 주소)/(전자우편 주소) 또는 ((전자우편 주소)',
      [
        'removedEmail 1 [a.b-c_d@a.b](mailto:a.b-c_d@a.b)',
        'removedEmail 1 [b@c.d](mailto:b@c.d)',
        'removedEmail 1 [e@f.gh](mailto:e@f.gh)',
        'removedEmail 1 [_A_@_.A](mailto:_A_@_.A)',
      ],
    ],
    ['of people go where an escape hid them', 'a\\@b.c', '(전자우편 주소)', ['removedEmail 1 [a@b.c](mailto:a@b.c)']],
    [
      'of people go with their scheme',
      'mailto:a@b.c 그리고 <MAILTO:A@B.CO>',
      '(전자우편 주소) 그리고 (전자우편 주소)',
      ['removedEmail 1 [a@b.c](mailto:a@b.c)', 'removedEmail 1 [MAILTO:A@B.CO](MAILTO:A@B.CO)'],
    ],
    [
      'with a password go from the text as well',
      'https://a:b@example.com/',
      '(주소)',
      ['removedAddress 1 [https://a:b@example.com/](https://a:b@example.com/)'],
    ],
    ['that run something go', '[글](javascript:alert(1))', '글', ['removedAddress 1 [글](javascript:alert(1))']],
    ['that hide it go', '[글](JaVa&#x0A;Script:alert)', '글', ['removedAddress 1 [글](JaVa\nScript:alert)']],
    ['of a disk go', '[글](file:///etc/passwd)', '글', ['removedAddress 1 [글](file:///etc/passwd)']],
    ['with a password go', '[글](https://a:b@example.com/)', '글', ['removedAddress 1 [글](https://a:b@example.com/)']],
    [
      'that stand apart come to their link',
      '[글][표]\n\n[표]: https://example.com/ "말"',
      '[글](https://example.com/ "말")',
      ['movedAddress 1 [표]', 'movedAddress 3 [표]: https://example.com/ 말'],
    ],
  ])('%s', (_rule, text, mdx, changes) => {
    expect(inert(text)).toEqual({ mdx, changes });
  });
});

describe('labels of footnotes', () => {
  test('that MDX could not hold become numbers that none has', () => {
    expect(inert('글[^1][^<b>][^{x}][^<b>]\n\n[^1]: 하나\n[^<b>]: 둘\n[^{x}]: 셋')).toEqual({
      mdx: '글[^1][^2][^3][^2]\n\n[^1]: 하나\n\n[^2]: 둘\n\n[^3]: 셋',
      changes: [
        'renamedFootnote 1 [^<b>]',
        'renamedFootnote 1 [^{x}]',
        'renamedFootnote 1 [^<b>]',
        'renamedFootnote 4 [^<b>]',
        'renamedFootnote 5 [^{x}]',
      ],
    });
  });

  test('of words stay', () => {
    const text = '글[^주석-1_가]\n\n[^주석-1_가]: 하나';
    expect(parseMdx(inert(text).mdx).children[1]).toMatchObject({ type: 'footnoteDefinition', label: '주석-1_가' });
    expect(inert(text).changes).toEqual([]);
  });
});

test('what is left holds no code, and is the same when it is read again', () => {
  for (const text of [
    'import a from "b"',
    'export const a = 1',
    '{a}',
    '- import a',
    '> export default 1',
    '<Layout>글</Layout>',
    '<svg onload=alert(1)>',
    '<a href="javascript:alert(1)">글</a>',
    '<x-y z={1}>글',
    '![a](b){c}',
    '| <b>a</b> | {b} |\n| - | - |\n| <img src=x onerror=alert(1)> | import |',
  ]) {
    const { mdx } = inert(text);
    const tree = parseMdx(mdx);
    expect(findCode(tree), text).toEqual([]);
    expect(printMdx(tree).trimEnd(), text).toBe(mdx);
  }
});

test.each<[string, string]>([
  ['<p>가 <strong>나</strong></p>', '가 **나**'],
  ['<ul><li>가<ul><li>나</li></ul></li></ul>', '- 가\n  - 나'],
  ['<table><tr><th>가</th></tr><tr><td>나</td></tr></table>', '| 가 |\n| - |\n| 나 |'],
  ['<p>가</p><script>alert(1)</script><style>a{}</style><!-- 나 -->', '가'],
  ['<pre><code>a &lt; b</code></pre>', '```\na < b\n```'],
  ['', ''],
])('%s says %j', (html, mdx) => {
  const tree: Root = { type: 'root', children: fromHtmlText(html) };
  expect(printMdx(tree).trimEnd()).toBe(mdx);
});
