import { expect, test } from 'vitest';
import { createImporter } from '../../src/importer/import-note.ts';
import { structureOfDraft, structuresOfNote } from '../helpers/structure.ts';

/* A note without HTML reads the same before and after. */

const importNote = createImporter({ services: [], newServices: [], events: [], speakers: [] });

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
  ['a table of one column', '| 가 |\n| --- |\n| 나 |'],
  ['a table without outer pipes', '가 | 나\n--- | ---\n1 | 2'],
  ['a table in the middle', '| 가 |\n|:-:|\n| 나 |'],
  ['a table with rows of other lengths', '| 가 | 나 |\n| --- | --- |\n| 1 |\n| 1 | 2 | 3 |'],
  ['a table of heads', '| 가 | 나 |\n| --- | --- |'],
  ['a table ended by a block', '| 가 | 나 |\n| --- | --- |\n| 1 | 2 |\n> 따온 말'],
  ['a table that is none', '| 가 | 나 |\n| --- |\n| 1 |'],
  ['a table with marks', '| `가` | [나](https://example.com/) | ~~다~~ |\n|---|---|---|\n| **a\\|b** | *x* | \\* |'],
  ['a table in an item', '- 글\n\n  | 가 |\n  | --- |\n  | 나 |'],
  ['a table in a quotation', '> | 가 |\n> | --- |\n> | 나 |'],
  ['strikethrough', '~~지움~~ 그리고 **~~둘~~ 다** ~~*기울임*~~'],
  ['strikethrough that is none', '~~새\n\n문단~~ 그리고 ~~~없음~~~'],
  ['strikethrough with one tilde', '글 ~지움~ 글'],
  ['done and open tasks in order', '1. [ ] 하나\n2. [x] 둘\n3. 셋'],
  ['tasks within tasks', '- [x] 밖\n  - [ ] 안\n  - [X] 안'],
  ['tasks that are none', '- [] 글\n- [ x] 글\n- [가] 글\n- \\[x] 글'],
  ['addresses', 'www.example.com 그리고 http://example.com/a?b=1&c=2#d'],
  ['addresses with signs behind', 'www.example.com. 그리고 (https://example.com/a_(b)) https://example.com/!'],
  ['addresses with references behind', 'www.example.com/a?q=b&amp;hl=en 그리고 www.example.com/&hl;'],
  ['addresses ended by a tag', 'https://example.com/a<b'],
  ['addresses beside marks', '**https://example.com/** *www.example.com/a_b*'],
  ['addresses that are none', 'www. 그리고 http:// 그리고 https://a 그리고 ftp://example.com'],
  ['addresses of people', 'a.b+c@example.com. 또는 a@b.c-d_e 또는 mailto:a@example.com'],
  ['footnotes in order of use', '글[^둘] 글[^하나] 글[^둘]\n\n[^하나]: 하나\n[^둘]: 둘'],
  ['footnotes with blocks', '글[^1]\n\n[^1]: 문단\n\n    - 목록\n\n    ```\n    코드\n    ```'],
  ['footnotes within footnotes', '글[^1]\n\n[^1]: 속[^2]\n\n[^2]: 더 속'],
  ['footnotes without a note', '글[^없음] 글'],
  ['footnotes whose labels are signs', '글[^<b>] 글[^{a}] 글[^1]\n\n[^<b>]: 하나\n\n[^{a}]: 둘\n\n[^1]: 셋'],
  ['emphasis in emphasis', '*_겹침_* _*겹침*_ **_`코드`_** *가 **나*** **가 *나***'],
])('%s', (_what, markdown) => {
  const imported = importNote({ file: 'note.md', text: markdown });
  expect(imported.problems).toEqual([]);
  expect(imported.drafts).toHaveLength(1);
  const mdx = imported.drafts[0]?.mdx ?? '';
  const [asItWas] = structuresOfNote(markdown, imported);
  expect(structureOfDraft(mdx.slice(mdx.indexOf('\n---\n') + 5))).toBe(asItWas);
});
