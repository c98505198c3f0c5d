import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import type { Root as MdastRoot, Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { SessionView } from '../views/session.ts';

/** Where the site stands. */
export interface Site {
  /** "/" or "/notes/", as links within a body begin. */
  readonly base: string;
  /** The full address of a path without the base. */
  readonly absolute: (path: string) => string;
}

const printer = unified()
  .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-' })
  .use(remarkGfm, { singleTilde: false, tablePipeAlign: false });

const classesOf = ({ properties }: Element): unknown[] =>
  Array.isArray(properties['className']) ? properties['className'] : [];

/** Takes away what only a page can show: drawings, whose facts stand below in words, signs of headings, places for breaks. */
function stripPage(tree: Root, { base, absolute }: Site): void {
  visit(tree, 'element', (node, index, parent) => {
    const isFurniture = ['svg', 'wbr'].includes(node.tagName) || classesOf(node).includes('hash');
    if (isFurniture && parent && index !== undefined) {
      parent.children.splice(index, 1);
      return index;
    }
    // What happened since stands in a block of its own on the page, also within a cell.
    if (classesOf(node).includes('since')) node.children.unshift({ type: 'text', value: ' — ' });
    const { href } = node.properties;
    if (typeof href === 'string' && href.startsWith(base))
      node.properties['href'] = absolute(`/${href.slice(base.length)}`);
    return undefined;
  });
}

function toMarkdown(html: string, site: Site): string {
  const tree = fromHtml(html, { fragment: true });
  stripPage(tree, site);
  return printer.stringify(toMdast(tree) as Nodes as MdastRoot);
}

/** A session as plain Markdown, with where it is from. */
export function toSessionMarkdown(view: SessionView, site: Site): string {
  const speakers = view.speakers.map(({ text, role }) => [text, role].filter(Boolean).join(' '));
  const facts = [view.event.text, view.date.text, ...speakers].join(' · ');
  return [
    `# ${view.text}`,
    facts,
    `원문: ${site.absolute(view.href)}`,
    view.summary && `> ${view.summary}`,
    view.keyPoints.map((point) => `- ${point}`).join('\n'),
    toMarkdown(view.html, site).trim(),
    view.source && `출처: ${view.source.note}${view.source.url ? ` (${view.source.url})` : ''}`,
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}
