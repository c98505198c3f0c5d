import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import type { List, Root as MdastRoot, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Link } from '../views/common.ts';
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

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const link = (value: string, url: string): PhrasingContent => ({ type: 'link', url, children: [text(value)] });
const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });
const heading = (depth: 1 | 2, value: string): RootContent => ({ type: 'heading', depth, children: [text(value)] });
const list = (items: readonly PhrasingContent[][]): List => ({
  type: 'list',
  spread: false,
  children: items.map((item) => ({ type: 'listItem', spread: false, children: [paragraph(...item)] })),
});

/** Parts of a line with a sign between them. */
const separated = (sign: string, parts: readonly PhrasingContent[][]): PhrasingContent[] =>
  parts.flatMap((part, at) => (at === 0 ? part : [text(sign), ...part]));

const h = (tagName: string, ...children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});

const hasClass = ({ properties }: Element, name: string): boolean =>
  Array.isArray(properties['className']) && properties['className'].includes(name);

/**
 * Makes of a page's elements what Markdown has: drawings, whose facts stand below them in words, the signs of headings and
 * places for breaks go; what somebody else says than the stage, and what happened since, is quoted under its name.
 */
function toPlain(tree: Root, { base, absolute }: Site): void {
  visit(tree, 'element', (node, index, parent) => {
    if ((['svg', 'wbr'].includes(node.tagName) || hasClass(node, 'hash')) && parent && index !== undefined) {
      parent.children.splice(index, 1);
      return index;
    }
    if (node.tagName === 'summary' || node.tagName === 'figcaption') {
      node.children = [h('strong', ...node.children)];
      node.tagName = 'p';
    }
    if (hasClass(node, 'voice')) node.tagName = 'blockquote';
    if (hasClass(node, 'since') && parent && index !== undefined) {
      const isInCell = parent.type === 'element' && /^t[dh]$/.test(parent.tagName);
      if (isInCell) parent.children.splice(index, 1, { type: 'text', value: ' — ' }, ...node.children);
      else parent.children.splice(index, 1, h('blockquote', h('p', ...node.children)));
      return index;
    }
    const { href } = node.properties;
    if (typeof href === 'string' && href.startsWith(base))
      node.properties['href'] = absolute(`/${href.slice(base.length)}`);
    return undefined;
  });
}

const isNote = (node: ElementContent): boolean => node.type === 'element' && hasClass(node, 'since');
const isList = (node: ElementContent): boolean => node.type === 'element' && /^[uo]l$/.test(node.tagName);

/** Takes what happened since out of the paragraph or item whose words it parts; in a cell it stays. */
function moveNotes(tree: Root): void {
  visit(tree, 'element', (block, index, parent) => {
    const notes = block.children.filter(isNote);
    if (notes.length === 0 || !parent || index === undefined) return;
    const words = block.children.filter((child) => !isNote(child));
    if (block.tagName === 'p') {
      block.children = words;
      parent.children.splice(index + 1, 0, ...notes);
    } else if (block.tagName === 'li') {
      const nested = words.findIndex(isList);
      block.children = words.toSpliced(nested < 0 ? words.length : nested, 0, ...notes);
    }
  });
}

function toBody(html: string, site: Site): RootContent[] {
  const tree = fromHtml(html, { fragment: true });
  moveNotes(tree);
  toPlain(tree, site);
  return (toMdast(tree) as Nodes as MdastRoot).children;
}

/** What stands above the text: title, event, day, speakers, summary, key points, services, topics. */
function toHead(view: SessionView, { absolute }: Site): RootContent[] {
  const speakers = view.speakers.map(({ text: name, role }) => (role ? `${name}(${role})` : name));
  const links = (
    name: string,
    all: readonly (Link & { readonly stamp?: { text: string } | undefined })[],
  ): Paragraph[] =>
    all.length === 0
      ? []
      : [
          paragraph(
            text(`${name}: `),
            ...separated(
              ', ',
              all.map((one) => [
                link(one.text, absolute(one.href)),
                ...(one.stamp ? [text(`(${one.stamp.text})`)] : []),
              ]),
            ),
          ),
        ];
  return [
    heading(1, view.text),
    paragraph(
      text(
        [view.event.text, view.date.text, ...(speakers.length > 0 ? speakers : ['노트에 발표자가 없습니다'])].join(
          ' · ',
        ),
      ),
    ),
    paragraph(text('원문: '), link(absolute(view.href), absolute(view.href))),
    { type: 'blockquote', children: [paragraph(text(view.summary))] },
    heading(2, '핵심'),
    list(view.keyPoints.map((point) => [text(point)])),
    ...links('다룬 서비스', view.chips),
    ...links('주제', view.topics),
  ];
}

/** What stands below it: corrections, where the note is from. */
function toFoot({ corrections, source, slides, updated }: SessionView): RootContent[] {
  const items = corrections.map(({ was, now, why, source: proof }): PhrasingContent[] => [
    { type: 'delete', children: [text(was)] },
    text(` → ${now} — ${why}`),
    ...(proof === undefined ? [] : [text(' '), link('근거', proof)]),
  ]);
  const origin: PhrasingContent[][] = [
    ...(source ? [[text('출처: '), source.url ? link(source.note, source.url) : text(source.note)]] : []),
    ...(slides === undefined ? [] : [[link('발표 자료', slides)]]),
    ...(updated ? [[text(`고친 날 ${updated.text}`)]] : []),
  ];
  return [
    ...(items.length > 0 ? [heading(2, `바로잡음 ${items.length}건`), list(items)] : []),
    ...(origin.length > 0 ? [{ type: 'thematicBreak' } as const, paragraph(...separated(' · ', origin))] : []),
  ];
}

/** A published session as plain Markdown, with where it is from. */
export function toSessionMarkdown(view: SessionView, site: Site): string {
  return printer.stringify({
    type: 'root',
    children: [...toHead(view, site), ...toBody(view.html, site), ...toFoot(view)],
  });
}
