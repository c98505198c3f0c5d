import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString as textIn } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** A page of a built site. */
export interface BuiltPage {
  /** Its address below the base: "/services/lambda/", "/404.html". */
  readonly path: string;
  readonly file: string;
  readonly html: string;
  readonly tree: Root;
}

/** Every page of a built site, in the order of their addresses. */
export function readPages(folder: string): BuiltPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const file = join(folder, name);
      const html = readFileSync(file, 'utf8');
      const path = `/${name.split(sep).join('/')}`.replace(/\/index\.html$/, '/');
      return { path, file, html, tree: fromHtml(html) };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The elements within a page or an element for which something holds. */
export function elementsOf(within: Root | Element, holds: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(within, 'element', (element) => {
    if (holds(element)) found.push(element);
  });
  return found;
}

/** The elements of one name within a page or an element. */
export function elementsNamed(within: Root | Element, name: string): Element[] {
  return elementsOf(within, ({ tagName }) => tagName === name);
}

/** Whether a script is data for search engines, which nothing runs. */
export function isDataBlock(script: Element): boolean {
  return script.properties['type'] === 'application/ld+json';
}

/** An attribute as text; undefined where there is none. */
export function attributeOf({ properties }: Element, name: string): string | undefined {
  const value = properties[name];
  return value === undefined || value === null ? undefined : String(value);
}

/** The text of an element, spaces folded. */
export function textOf(element: Element): string {
  return textIn(element).replace(/\s+/g, ' ').trim();
}
