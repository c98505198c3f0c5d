import { describePromises } from '../helpers/importer-promises.ts';

/* What the importer promises of every note, held against many. */

/** The same numbers every time. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

/** Pieces of notes, kind ones and others. */
const blocks = [
  '# 제목\n',
  '## 1. 람다 이해하기\n',
  '#### 깊은 제목 {#deep}\n',
  '###### 여섯째 수준\n',
  '> 김도윤 AWS 솔루션즈 아키텍트\n',
  '발표자: 이서연 (어떤회사), 박준호\n',
  '- 하나\n  - 둘 S3를\n\n    문단\n- 셋\n',
  '1. 가\n2. 나\n   - 다\n',
  '• 점 목록\n  ○ 속 목록\n',
  '가. 첫째\n나. 둘째\n',
  '| 이름 | 값 |\n|---|--:|\n| 람다 | `a|b` {x} |\n| <b>굵게</b> | 1~2분 |\n',
  '```js\nimport a from "b";\nexport { a };\n```\n',
  '    들여쓴 코드 <Foo/>\n',
  'import fs from "fs"\n',
  'export const x = { a: 1 }\n',
  '{alert(1)} 그리고 $\u007bx} `{y}`\n',
  '<script>alert(1)</script>\n',
  '<details><summary>요약</summary>\n\n속 글 **굵게**\n\n</details>\n',
  '<img src="a.png" onerror="x()"> 뒤의 글\n',
  '<Takeaway>흉내</Takeaway> <Metric service="s3" name="x">1</Metric>\n',
  '![그림 하나](img/a%20b.png "설명") 글 사이의 ![](b.png)\n',
  '[링크](javascript:alert(1)) [바깥](https://example.com/a_(b)) [안](../c.md)\n',
  '[이름][ref] 그리고 [^1]\n\n[ref]: https://example.com "제목"\n[^1]: 각주의 글\n',
  '이것은 **강조(strong)**와 *기울임*을, ~~지운 말~~을 쓴다.\n',
  '전화 말고 someone@example.com으로\n',
  'layout: ../../layouts/Layout.astro\n',
  '---\n',
  '***\n',
  '시사점\n===\n',
  '## 시사점\n\n- 배운 것이 많다\n',
  '## 느낀 점\n\n좋았다.\n\n### 속 제목\n\n더 좋았다.\n',
  '<!-- 주석의 글 -->\n',
  '$$x^2$$ <https://example.com> www.example.com\n',
  '\\{탈출\\} \\<b\\> &lt;i&gt; &#x41;\n',
  '[[위키 링크|보이는 말]] ==칠한 말== ![[그림.png]]\n',
  '> [!note] 알림\n> 알림의 글\n',
  '줄 끝의 빈칸  \n다음 줄\\\n그다음 줄\n',
  '*_겹친 기울임_* __밑줄 굵게__ `` ` ``\n',
  '🙂 emoji 가나다 ﬁ ㄱ ㅏ\n',
];

function toNotes(count: number, seed: number): string[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => {
    const length = 1 + Math.floor(random() * 9);
    const parts = Array.from({ length }, () => blocks[Math.floor(random() * blocks.length)] ?? '');
    return parts.join(random() < 0.7 ? '\n' : '');
  });
}

/** The same with letters taken out, put twice and changed. */
function mutate(note: string, random: () => number): string {
  const letters = [...note];
  for (let times = 0; times < 6; times++) {
    const at = Math.floor(random() * letters.length);
    const way = random();
    if (way < 0.3) letters.splice(at, 1);
    else if (way < 0.6) letters.splice(at, 0, letters[Math.floor(random() * letters.length)] ?? '');
    else letters[at] = '*_`~{}<>[]()!#|\\&"\'\n\t- 가'[Math.floor(random() * 24)] ?? '';
  }
  return letters.join('');
}

const random = createRandom(7);
const kind = toNotes(400, 1);
const notes = [...kind, ...kind.map((note) => mutate(note, random)), ...blocks];

describePromises('every note', notes, 700);
