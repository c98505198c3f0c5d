import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { createImporter } from '../../src/importer/import-note.ts';

/* A note without HTML reads the same before and after. */

const importNote = createImporter({ services: [], events: [], speakers: [] });
const before = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeStringify);
const after = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkRehype).use(rehypeStringify);

const toHtml = (html: unknown): string => String(html).replaceAll(/\s+/g, ' ').trim();

test.each([
  ['paragraphs', '첫 문단이다.\n\n둘째 문단이다.\n줄을 나눈다.'],
  ['hard breaks', '줄 끝에 빈칸 둘  \n다음 줄\\\n그다음 줄'],
  ['emphasis', '*기울임* **굵게** ***둘 다*** ~~지움~~ `코드`'],
  ['code with backticks', '`` a ` b `` 그리고 ``` `` ```'],
  ['marks that are letters', '별표 \\*하나\\* 밑줄 snake\\_case, 2 * 3 * 4, a_b_c'],
  ['braces and angles', '`{a}` {b} <5 그리고 a < b > c'],
  ['entities', '&amp; &lt;b&gt; &copy; &#8212;'],
  ['links', '[글](https://example.com "제목") <https://example.com> https://example.com/a_b'],
  ['links by label', '[글][가] [나]\n\n[가]: https://example.com/1\n[나]: https://example.com/2 "말"'],
  ['links within a site', '[글](./a.md) [위](../b/) [절](#c)'],
  ['tight lists', '- 하나\n- 둘\n  - 속\n    - 더 속\n- 셋'],
  ['loose lists', '- 하나\n\n- 둘\n\n  문단\n- 셋'],
  ['numbered lists', '3. 셋\n4. 넷\n   1. 속\n5. 다섯'],
  ['lists of other marks', '* 하나\n* 둘\n\n+ 다른 목록\n+ 둘'],
  ['tasks', '- [x] 한 일\n- [ ] 할 일'],
  ['quotations', '> 따온 말\n> 둘째 줄\n>\n> > 속\n\n바깥'],
  ['lists in quotations', '> - 하나\n> - 둘\n>\n>   글'],
  ['fenced code', '```js\nconst a = { b: 1 };\nimport x from "y";\n```'],
  ['indented code', '글\n\n    <b>\n    { a }\n\n글'],
  ['code in lists', '- 글\n\n  ```sh\n  npm test\n  ```\n- 글'],
  ['rules', '글\n\n---\n\n글\n\n***\n\n글'],
  ['tables', '| 가 | 나 |\n|:--|--:|\n| 1 | `a\\|b` |\n| **굵게** | |'],
  ['footnotes', '글[^1] 글[^나]\n\n[^1]: 첫째\n[^나]: 둘째\n\n    문단'],
  ['lines like code of a program', 'import a from "b"\n\nexport const a = 1\n\n- import b\n\n> export default'],
  ['an empty item', '- 하나\n-\n- 셋'],
  ['numbers at the beginning', '2019\\. 말\n\n1986년\n\n\\- 아님\n\n\\# 아님'],
  ['headings of levels in order', '글\n\n## 둘\n\n글\n\n### 셋\n\n글\n\n## 둘'],
])('%s', (_what, markdown) => {
  const { drafts, problems } = importNote({ file: 'note.md', text: markdown });
  expect(problems).toEqual([]);
  expect(drafts).toHaveLength(1);
  const mdx = drafts[0]?.mdx ?? '';
  const body = mdx.slice(mdx.indexOf('\n---\n') + 5).replaceAll(/ \{#[a-z0-9-]+\}$/gm, '');
  expect(toHtml(after.processSync(body))).toBe(toHtml(before.processSync(markdown)));
});
