import type { Element, ElementContent, Root } from 'hast';
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

/** Takes away what only a page can show: drawings, whose facts stand below them in words, and the signs of headings. */
function stripPage(tree: Root, { base, absolute }: Site): void {
  visit(tree, 'element', (node, index, parent) => {
    const isFurniture = node.tagName === 'svg' || classesOf(node).includes('hash');
    if (isFurniture && parent && index !== undefined) {
      parent.children.splice(index, 1);
      return index;
    }
    const { href } = node.properties;
    if (typeof href === 'string' && href.startsWith(base))
      node.properties['href'] = absolute(`/${href.slice(base.length)}`);
    return undefined;
  });
}

const isNote = (node: ElementContent): node is Element => node.type === 'element' && classesOf(node).includes('since');
const isList = (node: ElementContent): boolean =>
  node.type === 'element' && (node.tagName === 'ul' || node.tagName === 'ol');

/** Takes what happened since out of the paragraph or item whose words it parts; in a cell it stays, behind a dash. */
function moveNotes(tree: Root): void {
  visit(tree, 'element', (block, index, parent) => {
    const notes = block.children.filter(isNote);
    if (notes.length === 0 || !parent || index === undefined) return;
    if (block.tagName === 'td' || block.tagName === 'th') {
      for (const note of notes) note.children.unshift({ type: 'text', value: ' —' });
      return;
    }
    for (const note of notes) note.tagName = 'p';
    const words: ElementContent[] = block.children.filter((child) => !isNote(child));
    if (block.tagName === 'p') {
      block.children = words;
      parent.children.splice(index + 1, 0, ...notes);
    } else if (block.tagName === 'li') {
      const nested = words.findIndex(isList);
      block.children = words.toSpliced(nested < 0 ? words.length : nested, 0, ...notes);
    }
  });
}

function toMarkdown(html: string, site: Site): string {
  const tree = fromHtml(html, { fragment: true });
  stripPage(tree, site);
  moveNotes(tree);
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
