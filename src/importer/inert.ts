import type { Element, Root as HastRoot } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import type { Image, Link, Node, Paragraph, Parent, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import type { Change } from './change.ts';
import { cleanText } from './characters.ts';
import { isSafeAddress } from './markdown.ts';

/* Leaves of a note's tree only what is words: no tags, no pictures, no addresses that run something or lead nowhere. */

const lineOf = (node: Node): number => node.position?.start.line ?? 1;

const textNode = (value: string): Text => ({ type: 'text', value });
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
function replaceHtml(tree: Root, changes: Change[]): void {
  visitParents(tree, 'html', (node, ancestors) => {
    const parent = ancestors.at(-1) as Parent | undefined;
    const index = parent?.children.indexOf(node) ?? -1;
    if (!parent || index < 0) return;
    const isInline = !/^(?:root|blockquote|listItem|footnoteDefinition)$/.test(parent.type);
    // "List<String>" and "<bucket-name>" are words that look like tags.
    if (isInline && !isElement(node.value)) {
      parent.children.splice(index, 1, { ...textNode(node.value), position: node.position } as never);
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

/** Puts the address in place of what refers to it by a label, and takes the list of addresses away. */
function resolveReferences(tree: Root, changes: Change[]): void {
  const definitions = new Map<string, { url: string; title?: string | null | undefined }>();
  visitParents(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  visitParents(tree, (node, ancestors) => {
    if (node.type !== 'linkReference' && node.type !== 'imageReference' && node.type !== 'definition') return;
    const parent = ancestors.at(-1) as Parent | undefined;
    const index = parent?.children.indexOf(node as never) ?? -1;
    if (!parent || index < 0) return;
    if (node.type === 'definition') {
      // It parted the items of a list.
      const list = ancestors.at(-2);
      if (parent.type === 'listItem' && list?.type === 'list') list.spread = true;
      changes.push({
        code: 'movedAddress',
        line: lineOf(node),
        was: `[${node.label ?? node.identifier}]: ${node.url} ${node.title ?? ''}`.trim(),
        now: '',
      });
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.referenceType === 'full') {
      const said = node.type === 'linkReference' ? plainText(node) : (node.alt ?? '');
      changes.push({ code: 'movedAddress', line: lineOf(node), was: `[${node.label ?? node.identifier}]`, now: said });
    }
    const target = definitions.get(node.identifier);
    const { url = '', title } = target ?? {};
    const resolved =
      node.type === 'linkReference'
        ? ({ type: 'link', url, title: title ?? null, children: node.children, position: node.position } as Link)
        : ({ type: 'image', url, title: title ?? null, alt: node.alt ?? null, position: node.position } as Image);
    parent.children.splice(index, 1, resolved as never);
    return index;
  });
}

/** Name of a picture: what the note says of it, else its file. */
function nameOf({ alt, url }: Image): string {
  const file = url.split(/[?#]/)[0]?.split('/').at(-1) ?? '';
  let name = file;
  try {
    name = decodeURIComponent(file);
  } catch {
    // A broken escape stays as it is.
  }
  return (alt?.trim() || name || '이름 없음')
    .replace(/[\]\n]+/g, ' ')
    .trim()
    .slice(0, 200);
}

const picture = (name: string): Paragraph => paragraph(textNode(`[사진: ${name}] 담긴 사실을 글로 적으세요`));

/** Leaves a block that asks for words in place of every picture, behind the block that held it. */
function replacePictures(tree: Root, changes: Change[]): void {
  const holders: Parent[][] = [];
  visitParents(tree, 'image', (node, ancestors) => {
    const parent = ancestors.at(-1) as Parent | undefined;
    holders.push([...(ancestors as Parent[])]);
    const index = parent?.children.indexOf(node) ?? -1;
    if (!parent || index < 0) return;
    const name = nameOf(node);
    changes.push({
      code: 'removedPicture',
      line: lineOf(node),
      was: `![${node.alt ?? ''}](${node.url}${node.title ? ` "${node.title}"` : ''})`,
      now: `[사진: ${name}]`,
    });
    parent.children.splice(index, 1);
    const next = parent.children[index];
    const before = parent.children[index - 1];
    // One space is enough where a picture stood between two.
    if (next?.type === 'text' && before?.type === 'text' && before.value.endsWith(' '))
      next.value = next.value.trimStart();
    // The nearest place where a block may stand.
    let at = ancestors.length - 1;
    while (at > 0 && !/^(?:root|blockquote|listItem|footnoteDefinition)$/.test(ancestors[at]?.type ?? '')) at--;
    const holder = ancestors[at] as Parent;
    const block = (ancestors[at + 1] ?? parent) as Node;
    const place = holder.children.indexOf(block as never);
    const mark = picture(name);
    mark.position = node.position;
    let after = place + 1;
    while (/^\[사진: /.test(plainText(holder.children[after] as Node | undefined))) after++;
    holder.children.splice(after, 0, mark);
    if ('spread' in holder) holder.spread = true;
    return [SKIP, index];
  });
  for (const holder of holders) trimHolder(tree, holder, changes);
}

/** Takes away what held nothing but a picture, and the space that stood around one. */
function trimHolder(tree: Root, path: readonly Parent[], changes: Change[]): void {
  for (const [index, holder] of [...path.entries()].reverse()) {
    if (!/^(?:paragraph|link|emphasis|strong|delete)$/.test(holder.type)) return;
    const { children } = holder;
    const [first, last] = [children[0], children.at(-1)];
    if (holder.type === 'paragraph' && first?.type === 'text') first.value = first.value.trimStart();
    if (holder.type === 'paragraph' && last?.type === 'text') last.value = last.value.trimEnd();
    const isEmpty = children.every(
      (child) => (child.type === 'text' && child.value.trim() === '') || child.type === 'break',
    );
    const parent = path[index - 1] ?? tree;
    const at = parent.children.indexOf(holder as never);
    if (!isEmpty || at < 0) return;
    parent.children.splice(at, 1);
    if (holder.type !== 'link') continue;
    const { url, title } = holder as Link;
    changes.push({ code: 'removedAddress', line: lineOf(holder), was: `${url} ${title ?? ''}`.trim(), now: '' });
  }
}

/** What stands in place of an address of someone. */
export const emailPlace = '(전자우편 주소)';
const email = /(?:mailto:)?[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}/g;

/** Takes out addresses of people, and ways that run something or lead nowhere on this site. */
function cleanAddresses(tree: Root, changes: Change[]): void {
  visitParents(tree, 'link', (node, ancestors) => {
    const parent = ancestors.at(-1) as Parent | undefined;
    const index = parent?.children.indexOf(node) ?? -1;
    if (!parent || index < 0) return;
    if (isSafeAddress(node.url) && !hasCredentials(node.url)) return;
    changes.push({
      code: /^mailto:/i.test(node.url) ? 'removedEmail' : 'removedAddress',
      line: lineOf(node),
      was: `[${plainText(node)}](${node.url}${node.title ? ` "${node.title}"` : ''})`,
      now: plainText(node),
    });
    parent.children.splice(index, 1, ...(node.children as never[]));
    return [SKIP, index];
  });
  visitParents(tree, (node) => {
    if (node.type !== 'text' && node.type !== 'inlineCode' && node.type !== 'code') return;
    const found = node.value.match(email);
    if (!found) return;
    for (const was of found) changes.push({ code: 'removedEmail', line: lineOf(node), was, now: '' });
    node.value = node.value.replace(email, emailPlace);
  });
}

/** Whether an address says a user, which hides where it leads. */
function hasCredentials(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { username, password } = new URL(url);
  return username !== '' || password !== '';
}

/** Character references may name what the text itself no longer holds: "&#x202e;". */
function cleanCharacters(tree: Root, changes: Change[]): void {
  visitParents(tree, (node) => {
    const fields = node as { value?: unknown; url?: unknown; title?: unknown; alt?: unknown };
    for (const field of ['value', 'url', 'title', 'alt'] as const) {
      const given = fields[field];
      if (typeof given !== 'string') continue;
      const cleaned = cleanText(given);
      if (cleaned.text === given) continue;
      fields[field] = cleaned.text;
      for (const change of cleaned.changes) changes.push({ ...change, line: lineOf(node) });
    }
  });
}

/** The language of code is on no page; it stays in the draft. */
function listLanguages(tree: Root, changes: Change[]): void {
  visitParents(tree, 'code', (node) => {
    const was = [node.lang, node.meta].filter(Boolean).join(' ');
    if (was !== '') changes.push({ code: 'readLanguage', line: lineOf(node), was, now: '' });
  });
}

/** Makes a tree inert. What was taken out or changed is listed. */
export function makeInert(tree: Root): Change[] {
  const changes: Change[] = [];
  resolveReferences(tree, changes);
  replaceHtml(tree, changes);
  cleanCharacters(tree, changes);
  // HTML may have brought pictures and links along.
  replacePictures(tree, changes);
  cleanAddresses(tree, changes);
  listLanguages(tree, changes);
  joinTexts(tree);
  return changes;
}

/** Neighbouring texts as one, without space at the ends of a line, as a parser would have them. */
function joinTexts(tree: Root): void {
  visitParents(tree, (node) => {
    if (!('children' in node)) return;
    const parent = node as Parent;
    const joined: Parent['children'] = [];
    for (const child of parent.children) {
      const last = joined.at(-1);
      if (child.type === 'text' && last?.type === 'text') last.value += child.value;
      else joined.push(child);
    }
    parent.children = joined;
    if (node.type !== 'paragraph' && node.type !== 'heading') return;
    const [first, last] = [joined[0], joined.at(-1)];
    if (first?.type === 'text') first.value = first.value.trimStart();
    if (last?.type === 'text') last.value = last.value.trimEnd();
  });
}
