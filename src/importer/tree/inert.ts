import type { FootnoteDefinition, FootnoteReference, Image, Link, Parent, PhrasingContent, Root } from 'mdast';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { toString as plainText } from 'mdast-util-to-string';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { cleanText } from '../bytes/characters.ts';
import type { Change } from '../change.ts';
import { tidyAttention } from './attention.ts';
import { lineOf } from './blocks.ts';
import { replaceHtml } from './html.ts';
import { isSafeAddress } from './markdown.ts';
import { dropUnreadableMarks } from './nested-marks.ts';
import { replacePictures } from './pictures.ts';

/* Leaves of a note's tree only what is words: no tags, no pictures, no addresses that run something or lead nowhere. */

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

/** Gives footnotes whose labels MDX could not hold, as "[^<b>]", a number that none has. */
function renameFootnotes(tree: Root, changes: Change[]): void {
  const notes: (FootnoteReference | FootnoteDefinition)[] = [];
  visitParents(tree, (node) => {
    if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') notes.push(node);
  });
  const taken = new Set(notes.map(({ identifier }) => identifier));
  const names = new Map<string, string>();
  let last = 0;
  for (const node of notes) {
    const was = node.label ?? node.identifier;
    if (/^[\p{L}\p{M}\p{N}_.-]+$/u.test(was)) continue;
    if (!names.has(node.identifier)) {
      do last++;
      while (taken.has(String(last)));
      names.set(node.identifier, String(last));
    }
    const now = names.get(node.identifier) ?? was;
    changes.push({ code: 'renamedFootnote', line: lineOf(node), was: `[^${was}]`, now: `[^${now}]` });
    node.label = now;
    node.identifier = now;
  }
}

/** What stands in place of an address of someone. */
export const emailPlace = '(전자우편 주소)';
/** Addresses of people, also beside Hangul and in code, where Markdown knows none. */
const email =
  /(?:mailto:)?(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}/g;

/** "mailto:", where the address behind it was taken for one without. */
const scheme = /(?<![a-z])mailto:(?=\(전자우편 주소\))/gi;

const literals = gfmAutolinkLiteralFromMarkdown().transforms ?? [];

/** Addresses that stand in the text as they are: a draft would make links of them, so they are links now. */
function linkLiterals(tree: Root): void {
  for (const transform of literals) transform(tree);
}

const isToSomeone = (url: string): boolean => /^(?:mailto|xmpp):/i.test(url);

/** What a link leaves that may not stay: its words, or a place where its words are the address. */
function wordsOf({ url, children }: Link): PhrasingContent[] {
  const said = plainText({ type: 'paragraph', children });
  const isLiteral = said === url || said === url.replace(/^(?:mailto:|xmpp:|http:\/\/)/i, '');
  if (isLiteral && isToSomeone(url)) return [{ type: 'text', value: emailPlace }];
  return isLiteral && /^https?:/i.test(url) ? [{ type: 'text', value: '(주소)' }] : children;
}

/** Takes out links to people, and those that run something or lead nowhere on this site. */
function cleanLinks(tree: Root, changes: Change[]): void {
  visitParents(tree, 'link', (node, ancestors) => {
    const parent = ancestors.at(-1) as Parent | undefined;
    const index = parent?.children.indexOf(node) ?? -1;
    if (!parent || index < 0) return;
    if (isSafeAddress(node.url) && !hasCredentials(node.url)) return;
    const words = wordsOf(node);
    changes.push({
      code: isToSomeone(node.url) ? 'removedEmail' : 'removedAddress',
      line: lineOf(node.position ? node : parent),
      was: `[${plainText(node)}](${node.url}${node.title ? ` "${node.title}"` : ''})`,
      now: plainText({ type: 'paragraph', children: words }),
    });
    parent.children.splice(index, 1, ...(words as never[]));
    return [SKIP, index];
  });
}

/** Takes out addresses of people, and ways that run something or lead nowhere on this site. */
function cleanAddresses(tree: Root, changes: Change[]): void {
  cleanLinks(tree, changes);
  visitParents(tree, (node) => {
    if (node.type !== 'text' && node.type !== 'inlineCode' && node.type !== 'code') return;
    const found = node.value.match(email);
    if (!found) return;
    for (const was of found) changes.push({ code: 'removedEmail', line: lineOf(node), was, now: '' });
    node.value = node.value.replace(email, emailPlace);
  });
  joinTexts(tree);
  linkLiterals(tree);
  cleanLinks(tree, changes);
  visitParents(tree, 'text', (node) => {
    node.value = node.value.replace(scheme, '');
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
  renameFootnotes(tree, changes);
  listLanguages(tree, changes);
  joinTexts(tree);
  dropUnreadableMarks(tree, changes);
  joinTexts(tree);
  return changes;
}

/** Neighbouring texts as one, without space at the ends of a line, as a parser would have them. */
function joinTexts(tree: Root): void {
  visitParents(tree, (node) => {
    if (!('children' in node)) return;
    const parent = node as Parent;
    const joined: Parent['children'] = [];
    const isLine = /^(?:paragraph|heading|tableCell)$/.test(node.type);
    for (const child of isLine ? tidyAttention(parent.children as PhrasingContent[]) : parent.children) {
      const last = joined.at(-1);
      if (child.type === 'text' && last?.type === 'text') last.value += child.value;
      // "`a``b`" is one.
      else if (child.type === 'inlineCode' && last?.type === 'inlineCode')
        joined.push({ type: 'text', value: ' ' }, child);
      else joined.push(child);
    }
    parent.children = joined;
    if (node.type !== 'paragraph' && node.type !== 'heading') return;
    const [first, last] = [joined[0], joined.at(-1)];
    if (first?.type === 'text') first.value = first.value.trimStart();
    if (last?.type === 'text') last.value = last.value.trimEnd();
  });
}
