import type { Heading, Link, Node, Paragraph, Parent, Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import rehypeStringify from 'rehype-stringify';
import { remarkHeadingId } from 'remark-custom-heading-id';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import { cleanText } from '../../src/importer/bytes/characters.ts';
import type { ImportedNote } from '../../src/importer/import-note.ts';

/* What a note and its draft are to a reader, as HTML, without what the importer changes by design. */

const reader = unified().use(remarkParse).use(remarkGfm);
const draftReader = unified().use(remarkParse).use(remarkMdx).use(remarkHeadingId).use(remarkGfm);
const writer = unified().use(remarkRehype).use(rehypeStringify);

/** Notes with tags are another matter: what tags say is text of HTML. */
export function hasTags(markdown: string): boolean {
  let found = false;
  visit(reader.parse(markdown), 'html', () => {
    found = true;
  });
  return found;
}

/** Whether an item of a list holds a heading: it may be a talk, and is no item then. */
export function hasHeadingInItem(markdown: string): boolean {
  let found = false;
  visit(reader.parse(markdown), 'listItem', (item) => {
    found ||= item.children.some(({ type }) => type === 'heading');
  });
  return found;
}

/** Levels of headings are made to fit; space between tags is none. */
const toText = (html: string): string =>
  html
    .replaceAll(/<(\/?)h[1-6][^>]*>/g, '<$1h>')
    .replaceAll(/(?<=user-content-fn(?:ref)?)-[^"]*/g, '')
    .replaceAll('mailto:(전자우편 주소)', '(전자우편 주소)')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/> </g, '><')
    .replaceAll(/ (?=<\/(?:p|h|td|th)>)/g, '')
    .replaceAll(/(?<=<(?:p|h)>) /g, '')
    .trim();

const toHtml = (tree: Root): string => toText(writer.stringify(writer.runSync(tree)));

/** Takes out pictures, with the links and paragraphs that hold nothing else. */
function dropPictures(node: Parent): void {
  node.children = node.children.filter((child) => {
    if (/^image(?:Reference)?$/.test(child.type)) return false;
    if (!('children' in child)) return true;
    const had = child.children.length;
    dropPictures(child);
    const isEmptied = child.children.length < had && plainText(child).trim() === '';
    return !isEmptied || !/^(?:link|linkReference|paragraph|emphasis|strong|delete)$/.test(child.type);
  });
}

/** Links that lead to no page are their words; addresses of people are a place. */
function dropLinks(tree: Root): void {
  visit(tree, 'link', (node: Link, index, parent) => {
    const isOfPerson = /^mailto:/i.test(node.url);
    if (
      index === undefined ||
      !parent ||
      !(isOfPerson || (/^[a-z][a-z0-9+.-]*:/i.test(node.url) && !/^https?:/i.test(node.url)))
    )
      return CONTINUE;
    const said = plainText(node);
    const isAddress = isOfPerson && node.url.toLowerCase().endsWith(said.toLowerCase());
    parent.children.splice(index, 1, { type: 'text', value: isAddress ? '(전자우편 주소)' : said });
    return [SKIP, index];
  });
}

/** Characters that nobody sees go, and blanks at the ends of a block. */
function cleanTexts(tree: Root): void {
  visit(tree, (node) => {
    if ('value' in node) node.value = cleanText(node.value).text;
  });
}

const isPlace = (node: Node): boolean => node.type === 'paragraph' && /^\[사진: /.test(plainText(node as Paragraph));

/** A draft's body. */
export function structureOfDraft(body: string): string {
  const tree = draftReader.parse(body);
  visit(tree, 'paragraph', (node, index, parent) => {
    if (index === undefined || !parent || !isPlace(node)) return CONTINUE;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return toHtml(draftReader.runSync(tree) as Root);
}

/** A note as its draft should be: once with the heading that is its title, and once without. */
export function structuresOfNote(markdown: string, { drafts, changes }: ImportedNote): string[] {
  const titles = [
    ...drafts.map(({ title }) => title),
    ...changes.filter(({ code }) => code === 'shortenedTitle').map(({ was }) => was),
  ].map((title) => title.replaceAll(/\s+/g, ' ').trim());
  const read = (): Root => {
    const tree = reader.parse(markdown);
    dropPictures(tree);
    dropLinks(tree);
    cleanTexts(tree);
    return tree;
  };
  const without = read();
  const isTitle = (node: Node): node is Heading =>
    node.type === 'heading' &&
    titles.includes(
      plainText(node as Heading)
        .replaceAll(/\s+/g, ' ')
        .trim(),
    );
  const at = without.children.findIndex(isTitle);
  if (at >= 0) without.children.splice(at, 1);
  return [toHtml(read()), toHtml(without)];
}
