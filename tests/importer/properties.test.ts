import { describe, expect, test } from 'vitest';
import { decodeNote } from '../../src/importer/decode.ts';
import { createImporter, type Draft } from '../../src/importer/import-note.ts';
import { findCode, parseMdx } from '../../src/importer/markdown.ts';
import { linesNotTold } from '../../src/importer/words.ts';
import { createCompiler } from '../../src/markdown/compile.ts';
import { toPipelineOptions } from '../../src/pipeline.ts';
import { errorsOf } from '../../src/problems/problem.ts';
import { service } from '../helpers/records.ts';

/* What the importer promises of every note, held against many. */

const services = [
  service('lambda', { name: 'AWS Lambda', nameKo: '람다', shortName: 'Lambda' }),
  service('s3', { name: 'Amazon S3', nameKo: '심플 스토리지 서비스', shortName: 'S3' }),
];
const importNote = createImporter({
  services: services.map(({ id, data }) => ({ id, names: [data.name, data.nameKo, data.shortName], misspellings: [] })),
  events: [{ id: 'summit-seoul-2019', names: ['AWS Summit Seoul', 'AWS 서밋 서울'], year: 2019 }],
  speakers: [{ id: 'kim-doyun', names: ['김도윤'] }],
});
const compile = createCompiler(toPipelineOptions(services, { base: '/', inHouse: true }));

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

const bodyOf = ({ mdx }: Draft): { text: string; line: number } => {
  const end = mdx.indexOf('\n---\n') + 5;
  return { text: mdx.slice(end), line: mdx.slice(0, end).split('\n').length };
};

const decoded = notes
  .map((note) => decodeNote(new TextEncoder().encode(note), 'note.md'))
  .filter(({ text }) => text !== '');
const imported = decoded.map(({ text, changes }) => {
  const result = importNote({ file: 'note.md', text });
  return { text, ...result, changes: [...changes, ...result.changes] };
});

/** Notes for which something does not hold; few enough to be read. */
const failing = <Item extends { text: string }>(items: readonly Item[], isWrong: (item: Item) => unknown): unknown[] =>
  items
    .flatMap((item) => {
      const wrong = isWrong(item);
      return wrong ? [{ note: item.text, wrong }] : [];
    })
    .slice(0, 3);

describe('every note', { timeout: 60_000 }, () => {
  test('is imported', () => {
    expect(imported.length).toBeGreaterThan(700);
    expect(failing(imported, ({ problems, drafts }) => problems[0]?.what ?? drafts.length === 0)).toEqual([]);
  });

  test('has each of its words in a draft or in the list of changes', () => {
    expect(
      failing(imported, ({ text, drafts, changes }) => {
        const told = [
          ...drafts.map(({ mdx }) =>
            mdx.replaceAll(/&#x([0-9A-F]+);/g, (_all, code: string) => String.fromCodePoint(Number.parseInt(code, 16))),
          ),
          ...changes.map(({ was }) => was),
        ];
        // Labels only tie a link to its address, and names of characters are those characters.
        const words = text.replaceAll(/\]\[[^\]\n]+\]/g, ']').replaceAll(/&#?\w+;/g, ' ');
        return linesNotTold(words, told).flatMap(({ words }) => words)[0];
      }),
    ).toEqual([]);
  });

  test('becomes a body that the site compiles', async () => {
    const wrong: unknown[] = [];
    for (const { text, drafts } of imported) {
      for (const draft of drafts) {
        const { problems, body } = await compile({ file: 'x.mdx', draft: true, ...bodyOf(draft) });
        if (!body || errorsOf(problems).length > 0) wrong.push({ text, mdx: draft.mdx, problems });
      }
    }
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  test('holds no code: no import, no expression, no foreign tag, no address that runs something', () => {
    expect(
      failing(imported, ({ drafts }) => drafts.flatMap((draft) => findCode(parseMdx(bodyOf(draft).text)))[0]),
    ).toEqual([]);
  });

  test('is composed and without characters that nobody sees', () => {
    const unseen = /[[\p{Cc}\p{Cf}\ufffd]--[\t\n\u200c\u200d]]/v;
    expect(
      failing(imported, ({ drafts }) => drafts.some(({ mdx }) => unseen.test(mdx) || mdx !== mdx.normalize('NFC'))),
    ).toEqual([]);
  });

  test('gives the same bytes when it is imported again, and its drafts do too', () => {
    expect(
      failing(imported, ({ text, drafts }) => {
        const again = importNote({ file: 'note.md', text }).drafts.map(({ mdx }) => mdx);
        if (again.join('\0') !== drafts.map(({ mdx }) => mdx).join('\0')) return again;
        return drafts.find(({ mdx }) => importNote({ file: 'note.mdx', text: mdx }).drafts[0]?.mdx !== mdx);
      }),
    ).toEqual([]);
  });

  test('gets addresses of lower-case ASCII, short, each once', () => {
    expect(
      failing(imported, ({ drafts }) => {
        const slugs = drafts.map(({ slug }) => slug);
        const isSound = slugs.every((slug) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) && slug.length <= 80);
        return !isSound || new Set(slugs).size !== slugs.length;
      }),
    ).toEqual([]);
  });
});
