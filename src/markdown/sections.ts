import type { Element, Root, RootContent } from 'hast';
import type { VFile } from 'vfile';
import type { NameMatcher } from '../korean/name-matcher.ts';
import type { BodyLink, Claim, Metric, Passage, Section, Voice } from '../schema/body.ts';
import type { ServiceId } from '../schema/ids.ts';
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

/** Sentences that say nothing without the list or table behind them: "다음 세 가지다.", "순서는 다음과 같다.", "이렇게 정리했다." */
const leadIn = /(?:다음|아래|이렇게|(?:두|세|네|다섯|여섯|일곱|여덟|아홉|열|\d+) ?가지)[^.]*\.?$|:$/;

const holdsTable = (element: Element): boolean => element.children.some((child) => isElement(child, 'table'));

const isListing = (element: Element): boolean => isElement(element, 'ul', 'ol', 'table') || holdsTable(element);

const isNestedList = (element: Element): boolean => isElement(element, 'ul', 'ol');

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
        delete element.properties['dataMetric'];
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
      if (text === '') return;
      section.passages.push({ text, voice, form, services: servicesIn(named), line: lineOf(element) });
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
          if (part.tagName === 'thead')
            heads = row.children.filter((cell): cell is Element => isElement(cell, 'td', 'th'));
          else addRow(row, heads, voice);
          readMarks(row, voice);
        }
      }
    };

    const readAll = (nodes: readonly RootContent[], voice: Voice): void => {
      const elements = nodes.filter((node) => isElement(node));
      elements.forEach((node, at) => {
        const before = section.passages.length;
        read(node, voice);
        if (!isListing(node) || !isElement(elements[at - 1], 'p')) return;
        const lead = section.passages[before - 1];
        const items = section.passages.length - before;
        if (lead && items > 0 && leadIn.test(lead.text)) lead.introduces = items;
      });
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
          readMarks(node, voice);
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
          readMarks(own, voice);
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
    file.data.sections = sections.filter((one) => one.depth > 0 || one.passages.length > 0);
    file.data.siteLinks = links;
  };
}
