import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { decodeNote } from '../../src/importer/bytes/decode.ts';
import type { Change } from '../../src/importer/change.ts';
import { linesNotTold } from '../../src/importer/draft/words.ts';
import { createImporter, type Draft, type ImportedNote } from '../../src/importer/import-note.ts';
import { findCode, parseMdx } from '../../src/importer/tree/markdown.ts';
import { createCompiler } from '../../src/markdown/compile.ts';
import { toPipelineOptions } from '../../src/pipeline.ts';
import { errorsOf } from '../../src/problems/problem.ts';
import { service } from './records.ts';

/* What the importer promises of every note, to be held against many. */

const services = [
  service('lambda', { name: 'AWS Lambda', nameKo: '람다', shortName: 'Lambda' }),
  service('s3', { name: 'Amazon S3', nameKo: '심플 스토리지 서비스', shortName: 'S3' }),
];
const importNote = createImporter({
  services: services.map(({ id, data }) => ({ id, names: [data.name, data.nameKo, data.shortName], misspellings: [] })),
  newServices: [],
  events: [{ id: 'summit-seoul-2019', names: ['AWS Summit Seoul', 'AWS 서밋 서울'], year: 2019 }],
  speakers: [{ id: 'kim-doyun', names: ['김도윤'] }],
});
const compile = createCompiler(toPipelineOptions(services, { base: '/', inHouse: true }));

const bodyOf = ({ mdx }: Draft): { text: string; line: number } => {
  const end = mdx.indexOf('\n---\n') + 5;
  return { text: mdx.slice(end), line: mdx.slice(0, end).split('\n').length };
};

/** A note with what became of it. */
type Imported = ImportedNote & { readonly text: string; readonly changes: readonly Change[] };

/** Notes that are no text, or no Korean one, are refused before; nothing is promised of them. */
function importAll(notes: readonly string[]): Imported[] {
  return notes.flatMap((note) => {
    const { text, changes, problems } = decodeNote(new TextEncoder().encode(note), 'note.md');
    if (text === '' || problems.length > 0) return [];
    const result = importNote({ file: 'note.md', text });
    return [{ text, ...result, changes: [...changes, ...result.changes] }];
  });
}

/** Notes for which something does not hold; few enough to be read. */
const failing = (items: readonly Imported[], isWrong: (item: Imported) => unknown): unknown[] =>
  items
    .flatMap((item) => {
      const wrong = isWrong(item);
      return wrong ? [{ note: item.text, wrong }] : [];
    })
    .slice(0, 3);

/** What nobody sees. Joiners belong to emoji; the marks of Arabic, Syriac and Kaithi are seen. */
const unseen =
  /[[\p{Cc}\p{Cf}\ufffd]--[\t\n\u200c\u200d\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]]/v;

/** The words of a note. Labels only tie a link to its address, characters have names, and tags say where something begins. */
const wordsOf = (text: string): string =>
  text
    .replaceAll(/\]\[[^\]\n]+\]/g, ']')
    .replaceAll(/&#?\w+;/g, ' ')
    .replaceAll(/<(?:\/?[a-z][a-z0-9:-]*\s*\/?|!doctype html)>/gi, ' ');

const active =
  /^(?:script|style|iframe|frame|object|embed|applet|form|link|meta|base|img|video|audio|template|noscript|math|foreignobject|animate|set)$/i;

/** What in a page would run or load something. */
function activeIn(html: string): string[] {
  const found: string[] = [];
  visit(fromHtml(html, { fragment: true }), 'element', ({ tagName, properties }) => {
    if (active.test(tagName)) found.push(tagName);
    for (const [name, value] of Object.entries(properties)) {
      if (/^(?:on|style$|srcdoc$)/i.test(name)) found.push(name);
      if (
        /^(?:href|src|action|formaction|xlinkhref)$/i.test(name) &&
        /^\s*(?:javascript|vbscript|data):/i.test(String(value))
      )
        found.push(String(value));
    }
  });
  return found;
}

/** Holds every promise against notes, of which at least a number are text. */
export function describePromises(what: string, notes: readonly string[], least: number): void {
  const imported = importAll(notes);

  describe(what, { timeout: 60_000 }, () => {
    test('is imported', () => {
      expect(imported.length).toBeGreaterThanOrEqual(least);
      expect(failing(imported, ({ problems, drafts }) => problems[0]?.what ?? drafts.length === 0)).toEqual([]);
    });

    test('has each of its words in a draft or in the list of changes', () => {
      expect(
        failing(imported, ({ text, drafts, changes }) => {
          const told = [
            ...drafts.map(({ mdx }) =>
              mdx.replaceAll(/&#x([0-9A-F]+);/g, (_all, code: string) =>
                String.fromCodePoint(Number.parseInt(code, 16)),
              ),
            ),
            ...changes.map(({ was }) => was),
          ];
          return linesNotTold(wordsOf(text), told).flatMap(({ words }) => words)[0];
        }),
      ).toEqual([]);
    });

    test('becomes a body that the site compiles, with nothing in it that runs', async () => {
      const wrong: unknown[] = [];
      for (const { text, drafts } of imported) {
        for (const draft of drafts) {
          const { problems, body } = await compile({ file: 'x.mdx', draft: true, ...bodyOf(draft) });
          if (!body || errorsOf(problems).length > 0 || activeIn(body.html).length > 0)
            wrong.push({ text, mdx: draft.mdx, problems, active: activeIn(body?.html ?? '') });
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
}
