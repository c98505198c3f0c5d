import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createCompiler } from '../../src/markdown/compile.ts';
import { toText } from '../../src/problems/problem.ts';
import { bodySchema } from '../../src/schema/body.ts';
import { optionsFor, published } from '../helpers/pipeline.ts';

const cases = fileURLToPath(new URL('../fixtures/markdown', import.meta.url));

/** How a case is published, where not at the root and whole. */
const publications: Record<string, Partial<typeof published>> = {
  'base-path': { base: '/notes/' },
  'without-company-blocks': { inHouse: false },
};

describe('a body becomes HTML for the page and sections for the graph', () => {
  test.each(readdirSync(cases))('%s', async (name) => {
    const compile = createCompiler(optionsFor({ ...published, ...publications[name] }));
    const text = readFileSync(join(cases, name, 'body.mdx'), 'utf8');
    const { body, problems } = await compile({ file: 'x.mdx', text, line: 1, draft: false });

    expect(problems.map(toText)).toEqual([]);
    const { html, sections, links } = bodySchema.parse(body);
    // A tag to a line, so that a change is seen.
    await expect(`${html.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(join(cases, name, 'body.html'));
    const data = JSON.stringify({ sections, links }, undefined, 2);
    await expect(`${data}\n`).toMatchFileSnapshot(join(cases, name, 'sections.json'));
  });
});
