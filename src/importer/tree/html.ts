import type { Element, Root as HastRoot } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import type { Node, Paragraph, Parent, PhrasingContent, Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import type { Change } from '../change.ts';
import { lineOf } from './blocks.ts';

/* What tags say, without the tags. */

const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

/** Elements whose text is no text of the note. */
const unseen = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'embed',
  'svg',
  'math',
  'canvas',
  'audio',
  'video',
  'head',
  'title',
  'textarea',
  'select',
  'button',
  'input',
  'form',
  'applet',
  'frame',
  'frameset',
  'meta',
  'link',
  'base',
  'param',
  'source',
  'xmp',
  'plaintext',
  'noembed',
  'noframes',
]);

/** Elements that say something by their text. */
const elements = new Set(
  'a abbr acronym address area article aside b bdi bdo big blink blockquote body br caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em fieldset figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr html i image img ins kbd label legend li main map mark marquee menu menuitem meter nav nobr ol optgroup option output p picture pre progress q rb rp rt rtc ruby s samp search section slot small span strike strong sub summary sup table tbody td tfoot th thead time tr track tt u ul var wbr'.split(
    ' ',
  ),
);

/** Takes out what a reader does not see. */
function stripUnseen(tree: HastRoot | Element): void {
  tree.children = tree.children.filter(
    (child) =>
      child.type !== 'comment' && child.type !== 'doctype' && !(child.type === 'element' && unseen.has(child.tagName)),
  ) as Element['children'];
  for (const child of tree.children) if (child.type === 'element') stripUnseen(child);
}

/** What a piece of HTML says, as Markdown's own nodes. */
export function fromHtmlText(html: string): RootContent[] {
  const tree = fromHtml(html, { fragment: true });
  stripUnseen(tree);
  const found = toMdast(tree, { nodeHandlers: {} });
  return found.type === 'root' ? found.children : [found as RootContent];
}

const isPhrasing = ({ type }: Node): boolean =>
  /^(?:text|emphasis|strong|delete|inlineCode|break|link|image|footnoteReference)$/.test(type);

/** The address of an opening tag "<a href=…>"; undefined for any other. */
function linkOf(tag: string): string | undefined {
  if (!/^<a\s/i.test(tag)) return undefined;
  const [element] = fromHtml(tag, { fragment: true }).children;
  const href = element?.type === 'element' ? element.properties['href'] : undefined;
  return typeof href === 'string' ? href : undefined;
}

/** What a tag within a line says: a break, a picture, or nothing by itself. */
function fromInlineTag(tag: string): RootContent[] {
  if (/^<br\s*\/?>$/i.test(tag.trim())) return [{ type: 'break' }];
  return /^<img\s/i.test(tag)
    ? fromHtmlText(tag).flatMap((one) => (one.type === 'paragraph' ? one.children : [one]))
    : [];
}

/** Whether a tag, comment or declaration is one of HTML, and not a word of the note between angle brackets. */
function isElement(tag: string): boolean {
  const [, name] = /^<\/?([A-Za-z][\w-]*)/.exec(tag) ?? [];
  return name === undefined || unseen.has(name.toLowerCase()) || elements.has(name.toLowerCase());
}

/** Gives nodes of a piece of HTML their lines in the note. */
function moveTo(nodes: readonly RootContent[], { position }: Node): void {
  const down = (position?.start.line ?? 1) - 1;
  const tree: Root = { type: 'root', children: [...nodes] };
  visitParents(tree, (node) => {
    if (!node.position || node.type === 'root') return;
    const { start, end } = node.position;
    node.position = { start: { ...start, line: start.line + down }, end: { ...end, line: end.line + down } };
  });
}

/** Puts what tags say in place of the tags, and lists every one. */
export function replaceHtml(tree: Root, changes: Change[]): void {
  visitParents(tree, 'html', (node, ancestors) => {
    const parent = ancestors.at(-1) as Parent | undefined;
    const index = parent?.children.indexOf(node) ?? -1;
    if (!parent || index < 0) return;
    const isInline = !/^(?:root|blockquote|listItem|footnoteDefinition)$/.test(parent.type);
    // "List<String>" and "<bucket-name>" are words that look like tags.
    if (isInline && !isElement(node.value)) {
      parent.children.splice(index, 1, { type: 'text', value: node.value, position: node.position } as never);
      return [SKIP, index + 1];
    }
    const href = isInline ? linkOf(node.value) : undefined;
    const end =
      href === undefined
        ? -1
        : parent.children.findIndex((one, at) => at > index && one.type === 'html' && /^<\/a\s*>$/i.test(one.value));
    if (href !== undefined && end > 0) {
      const children = parent.children.slice(index + 1, end) as PhrasingContent[];
      changes.push({ code: 'replacedHtml', line: lineOf(node), was: node.value, now: '' });
      parent.children.splice(index, end - index + 1, {
        type: 'link',
        url: href,
        children,
        ...(node.position ? { position: node.position } : {}),
      } as never);
      return index;
    }
    const found = isInline ? fromInlineTag(node.value) : fromHtmlText(node.value);
    changes.push({
      code: 'replacedHtml',
      line: lineOf(node),
      was: node.value,
      now: plainText({ type: 'root', children: found } as Root),
    });
    moveTo(found, node);
    const children = isInline ? found : found.map((one) => (isPhrasing(one) ? paragraph(one as PhrasingContent) : one));
    for (const child of children) if (node.position) child.position ??= node.position;
    parent.children.splice(index, 1, ...(children as never[]));
    return [SKIP, index];
  });
}
