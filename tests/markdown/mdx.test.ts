import { readFileSync } from 'node:fs';
import { unified as astroProcessor } from '@astrojs/markdown-remark';
import type { RehypePlugins, RemarkPlugins } from 'astro';
import type { Element, Properties, Root, RootContent } from 'hast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { createPipeline } from '../../src/markdown/plugins.ts';
import { optionsFor, published } from '../helpers/pipeline.ts';

/** As Astro compiles a prose page of the site, with the settings of astro.config.ts. */
async function treeOfAstro(text: string): Promise<Root> {
  const { remarkPlugins, remarkRehype: toHast, rehypePlugins } = createPipeline(optionsFor(published));
  let captured: Root | undefined;
  const capture = () => (tree: Root) => {
    captured = structuredClone(tree);
  };
  const processor = astroProcessor({
    gfm: false,
    smartypants: false,
    remarkPlugins: remarkPlugins as RemarkPlugins,
    remarkRehype: toHast,
    rehypePlugins: [...rehypePlugins, capture] as RehypePlugins,
  });
  const renderer = await processor.createMdxRenderer?.(
    { syntaxHighlight: false, shikiConfig: {} },
    { optimize: false, srcDir: new URL('file:///'), sourcemap: false },
  );
  await renderer?.process(text, 'x.mdx', {});
  if (!captured) throw new Error('the capturing plugin did not run');
  return captured;
}

/** As our compiler does it for a session. */
async function treeOfCompiler(text: string): Promise<Root> {
  const { remarkPlugins, remarkRehype: toHast, rehypePlugins } = createPipeline(optionsFor(published));
  const processor = unified()
    .use(remarkParse)
    .use(remarkMdx)
    .use(remarkPlugins)
    .use(remarkRehype, toHast)
    .use(rehypePlugins);
  return (await processor.run(processor.parse(text))) as Root;
}

const toAttribute = (value: Properties[string]): Properties[string] =>
  value === true ? '' : typeof value === 'number' ? String(value) : value;

function normaliseElement({ tagName, properties, children }: Element): unknown {
  const attributes = Object.entries(properties)
    .filter(([, value]) => value !== false)
    .map(([name, value]) => [name, toAttribute(value)]);
  return { tagName, properties: Object.fromEntries(attributes), children: normaliseChildren(children) };
}

/**
 * Children without what Astro's `rehypeRaw` changes by sending the tree through an HTML parser. The parser knows no
 * positions, joins texts that stand side by side, and has attributes for properties:
 * numbers of SVG come back as text, `true` as an empty value and `false` not at all. Blank lines between blocks differ,
 * because the parser drops them where HTML does. None of this changes the page.
 */
function normaliseChildren(children: readonly RootContent[]): unknown[] {
  const normalised: unknown[] = [];
  let text = '';
  const endText = (): void => {
    if (text.trim() !== '') normalised.push(text);
    text = '';
  };
  for (const child of children) {
    if (child.type === 'text') {
      text += child.value;
    } else if (child.type === 'element') {
      endText();
      normalised.push(normaliseElement(child));
    } else {
      throw new Error(`a body holds no ${child.type}`);
    }
  }
  endText();
  return normalised;
}

const body = (name: string): string =>
  readFileSync(new URL(`../fixtures/markdown/${name}/body.mdx`, import.meta.url), 'utf8');

describe('a prose page of Astro reads a text as the compiler of sessions does', () => {
  test.each([
    'every-construct',
    'cjk-emphasis',
    'tilde-ranges',
    'tables',
    'takeaway-on-one-line',
    'claims',
    'mentions',
  ])('%s', async (name) => {
    const { children: ofAstro } = await treeOfAstro(body(name));
    const { children: ofCompiler } = await treeOfCompiler(body(name));
    expect(normaliseChildren(ofAstro)).toEqual(normaliseChildren(ofCompiler));
  });
});
