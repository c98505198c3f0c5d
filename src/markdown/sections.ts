import type { Element, Root, RootContent } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { NameMatcher } from '../korean/name-matcher.ts';
import type { BodyLink, Claim, Metric, Passage, Section, Voice } from '../schema/body.ts';
import type { ServiceId } from '../schema/ids.ts';
import { introduceListing, introduceSections } from './introductions.ts';
import { createReferenceSplitter } from './references.ts';
import { isElement, isFootnoteMark, textOf } from './text.ts';

declare module 'vfile' {
  interface DataMap {
    /** The body cut at its headings, set by `rehypeSections`. */
    sections: Section[];
    /** The author's links within the site, set by `rehypeSections`. */
    siteLinks: BodyLink[];
  }
}

interface Options {
  /** Finds the services named in a text. */
  readonly findNames: NameMatcher<ServiceId>;
}

const lineOf = (node: Element): number => node.position?.start.line ?? 1;

const isSaid = ({ form }: Passage): boolean => form !== 'reference';

const isNestedList = (element: Element): boolean => isElement(element, 'ul', 'ol');

/** Leaves of the figures their words. */
function unwrapFigures(tree: Root): void {
  visit(tree, 'element', (node, index, parent) => {
    if (index === undefined || !parent || !('dataMetric' in node.properties)) return;
    parent.children.splice(index, 1, ...node.children);
    return [SKIP, index];
  });
}

/**
 * Cuts a body into sections and passages and leaves them in `file.data`. It reads the marks that the components left on
 * their elements and takes those of figures away; the page needs them no longer.
 */
export function rehypeSections({ findNames }: Options) {
  const servicesIn = (text: string): ServiceId[] => [...new Set(findNames(text).map(({ id }) => id))];
  const withoutCode = (element: Element): boolean => element.tagName === 'code';

  return (tree: Root, file: VFile): void => {
    const lead: Section = {
      id: '',
      depth: 0,
      title: '',
      line: 1,
      titleServices: [],
      passages: [],
      metrics: [],
      claims: [],
    };
    const sections = [lead];
    const links: BodyLink[] = [];
    let section = lead;

    const readMarks = (element: Element, voice: Voice): void => {
      const { dataMetric, dataClaim, dataAs, href } = element.properties;
      if (typeof dataMetric === 'string') {
        const { service, ...rest } = JSON.parse(dataMetric) as { service: ServiceId; name: string };
        section.metrics.push({
          service,
          ...rest,
          text: textOf(element),
          voice,
          line: lineOf(element),
        } satisfies Metric);
      }
      if (typeof dataClaim === 'string') {
        const as = dataAs as Claim['as'];
        section.claims.push({ since: dataClaim, as, text: textOf(element), voice, line: lineOf(element) });
      }
      // Whatever names no other site is a link within this one, however it is written.
      if (typeof href === 'string' && !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(href) && !isFootnoteMark(element)) {
        links.push({ href, line: lineOf(element) });
      }
      for (const child of element.children) if (isElement(child)) readMarks(child, voice);
    };

    const addPassage = (
      element: Element,
      voice: Voice,
      text: string,
      named: string,
      form: Passage['form'] = 'text',
    ): void => {
      const before = section.claims.length;
      readMarks(element, voice);
      const touched = section.claims.slice(before).map(({ since }) => since.slice(0, since.indexOf('/')) as ServiceId);
      const split = createReferenceSplitter(element);
      const { said, reference } = split(text);
      const services = [...new Set([...servicesIn(split(named).said), ...touched])];
      const line = lineOf(element);
      if (said !== '') section.passages.push({ text: said, voice, form, services, line });
      if (reference !== '') section.passages.push({ text: reference, voice, form: 'reference', services: [], line });
    };

    /** A row so that it can be read without its table. */
    const addRow = (row: Element, heads: readonly Element[], voice: Voice): void => {
      const cells = row.children.filter((cell): cell is Element => isElement(cell, 'td', 'th'));
      const textIn = (cell: Element | undefined): string => (cell ? textOf(cell) : '');
      const wordsIn = (cell: Element | undefined): string => (cell ? textOf(cell, withoutCode) : '');
      // A number in front says nothing outside of the table.
      const from = cells.length > 1 && /^\d+$/.test(textIn(cells[0])) ? 1 : 0;
      const named = [...cells, ...heads].map(wordsIn).join(' · ');
      const parts = cells.slice(from + 1).map((cell, at) => {
        const head = heads[from + 1 + at];
        const says = cells.length - from > 2 || servicesIn(wordsIn(head)).length > 0;
        const text = textIn(cell);
        return says && textIn(head) !== '' && text !== '' ? `${textIn(head)} – ${text}` : text;
      });
      const rest = parts.filter(Boolean).map((part, at, all) => (at < all.length - 1 ? part.replace(/\.$/, '') : part));
      addPassage(row, voice, [textIn(cells[from]), rest.join(' · ')].filter(Boolean).join(': '), named, 'row');
    };

    const readTable = (table: Element, voice: Voice): void => {
      let heads: readonly Element[] = [];
      for (const part of table.children) {
        if (!isElement(part, 'thead', 'tbody')) continue;
        for (const row of part.children) {
          if (!isElement(row, 'tr')) continue;
          if (part.tagName === 'tbody') {
            addRow(row, heads, voice);
            continue;
          }
          heads = row.children.filter((cell): cell is Element => isElement(cell, 'td', 'th'));
          readMarks(row, voice);
        }
      }
    };

    const readAll = (nodes: readonly RootContent[], voice: Voice): void => {
      let paragraph: Passage | undefined;
      for (const node of nodes.filter((one) => isElement(one))) {
        const before = section.passages.length;
        read(node, voice);
        const said = section.passages.slice(before).filter(isSaid);
        if (paragraph) introduceListing(paragraph, node, said);
        paragraph = isElement(node, 'p') ? said[0] : undefined;
      }
    };

    const readFigure = (figure: Element, voice: Voice): void => {
      const before = section.passages.length;
      readAll(figure.children, voice);
      const [title, ...words] = section.passages.slice(before).filter(isSaid);
      for (const one of words) one.form = 'drawing';
      if (title && words.length > 0) title.introduces = { what: 'drawing', count: words.length };
    };

    const read = (node: RootContent, voice: Voice): void => {
      if (!isElement(node)) return;
      switch (node.tagName) {
        case 'h2':
        case 'h3':
        case 'h4': {
          const title = textOf(node);
          section = {
            id: String(node.properties['id'] ?? ''),
            depth: Number(node.tagName[1]),
            title,
            line: lineOf(node),
            titleServices: servicesIn(title),
            passages: [],
            metrics: [],
            claims: [],
          };
          sections.push(section);
          readMarks(node, voice);
          return;
        }
        case 'p':
        case 'figcaption':
          addPassage(node, voice, textOf(node), textOf(node, withoutCode), node.tagName === 'p' ? 'text' : 'title');
          return;
        case 'figure':
          readFigure(node, voice);
          return;
        case 'table':
          readTable(node, voice);
          return;
        case 'li': {
          if (node.children.some((child) => isElement(child, 'p'))) break;
          const own = {
            ...node,
            children: node.children.filter((child) => !(isElement(child) && isNestedList(child))),
          };
          addPassage(own, voice, textOf(own), textOf(own, withoutCode));
          for (const child of node.children) if (isElement(child) && isNestedList(child)) read(child, voice);
          return;
        }
        case 'pre':
        case 'svg':
        case 'summary':
          readMarks(node, voice);
          return;
        case 'section':
          // Footnotes: their heading is furniture, not a section of the talk.
          if ('dataFootnotes' in node.properties) {
            readAll(
              node.children.filter((child) => !isElement(child, 'h2')),
              voice,
            );
            return;
          }
      }
      const own = node.properties['dataVoice'];
      const next = own === 'takeaway' || own === 'inhouse' ? own : voice;
      readAll(node.children, next);
    };

    readAll(tree.children, 'stage');
    unwrapFigures(tree);
    introduceSections(sections);
    file.data.sections = sections.filter((one) => one.depth > 0 || one.passages.length > 0);
    file.data.siteLinks = links;
  };
}
