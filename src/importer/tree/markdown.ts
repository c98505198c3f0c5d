import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyGfmStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import { remarkHeadingId } from 'remark-custom-heading-id';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { printText, withoutNothing } from './attention.ts';

const readers = [false, true].map((singleTilde) =>
  unified()
    .use(remarkParse)
    // Before GitHub's, which knows that "_a_@example.com" begins an address and no emphasis.
    .use(remarkCjkFriendly)
    .use(remarkGfm, { singleTilde })
    .use(remarkCjkFriendlyGfmStrikethrough, { singleTilde }),
);

/** Whether single tildes strike out here as GitHub has it, and are not the ranges of Korean: "1~2분, 3~4분". */
function strikesWithOne(tree: Root, text: string): boolean {
  let strikes = false;
  let ranges = false;
  visit(tree, 'delete', ({ position }) => {
    const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
    if (text.startsWith('~~', start)) return;
    const around = `${text[start - 1] ?? ''}${text[end] ?? ''}`;
    if (/[\p{L}\p{N}%]/u.test(around)) ranges = true;
    else strikes = true;
  });
  return strikes && !ranges;
}

/** Reads Markdown as note-takers write it: GitHub's, with emphasis beside Hangul. No JSX, no expressions. */
export function parseMarkdown(text: string): Root {
  const [plain, withOne] = readers;
  if (/(?<!~)~(?!~)/.test(text)) {
    const tree = withOne?.parse(text);
    if (tree && strikesWithOne(tree, text)) return tree;
  }
  return plain?.parse(text) ?? { type: 'root', children: [] };
}

/** A heading's id on its way into the file, `{#cold-start}`. */
export interface HeadingId {
  type: 'headingId';
  value: string;
}

/** The printer's own types know no nodes but its own. */
type Handlers = NonNullable<Options['handlers']>;

/** A component around blocks, `<Takeaway>…</Takeaway>`, is a node of `remark-mdx`; it and ids are all the MDX there is. */
const printer = unified()
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '*',
    fences: true,
    listItemIndent: 'one',
    resourceLink: true,
    rule: '-',
    handlers: { text: printText, headingId: ({ value }: HeadingId) => `{#${value}}` } as Handlers,
    // At the beginning of a block these words would be code.
    unsafe: [
      { atBreak: true, character: 'i', after: 'mport\\b' },
      { atBreak: true, character: 'e', after: 'xport\\b' },
    ],
  })
  .use(remarkMdx)
  .use(remarkGfm, { singleTilde: false, tablePipeAlign: false });

/** Prints a tree as MDX that reads as the same tree again. */
export const printMdx = (tree: Root): string => withoutNothing(printer.stringify(tree));

const grammar = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkHeadingId)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkFriendly)
  .use(remarkCjkFriendlyGfmStrikethrough, { singleTilde: false });

const components = new Set(['Takeaway', 'InHouse', 'Diagram', 'Metric', 'Claim']);

/** Reads a body with the grammar that the site has. Throws what the grammar throws. */
export const parseMdx = (text: string): Root => grammar.parse(text);

/** What in a body would be more than words and our components: code of MDX, a foreign tag, a way to code in an address. */
export function findCode(tree: Root): string[] {
  const found: string[] = [];
  visit(tree, (node) => {
    const { type } = node as { type: string };
    if (/^mdx(?:jsEsm|FlowExpression|TextExpression)$/.test(type) || type === 'html') found.push(type);
    if (type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement') {
      const { name, attributes } = node as unknown as {
        name: string | null;
        attributes: { type: string; value?: unknown }[];
      };
      if (!components.has(name ?? '')) found.push(`<${name ?? ''}>`);
      if (attributes.some((one) => one.type !== 'mdxJsxAttribute' || typeof one.value !== 'string'))
        found.push(`<${name} {…}>`);
    }
    if ((type === 'link' || type === 'definition') && !isSafeAddress((node as { url?: string }).url ?? ''))
      found.push('link');
    if (type === 'image' || type === 'imageReference') found.push(type);
  });
  return found;
}

/** Addresses that lead to a page and run nothing: of the web, or within a site. */
export function isSafeAddress(url: string): boolean {
  // What a browser leaves out when it reads a scheme: "java\nscript:"
  const read = url.replace(/[\p{Cc}\s]+/gu, '');
  return /^https?:\/\//i.test(read) || !/[a-z]:/i.test(read.split(/[/?#]/)[0] ?? '');
}
