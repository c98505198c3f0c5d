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

    const addPassage = (element: Element, voice: Voice, text: string, named: string): void => {
      if (text === '') return;
      const passage: Passage = { text, voice, services: servicesIn(named), line: lineOf(element) };
      section.passages.push(passage);
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
          addPassage(node, voice, textOf(node), textOf(node, withoutCode));
          readMarks(node, voice);
          return;
        case 'tr': {
          const isHead = node.children.some((cell) => isElement(cell, 'th'));
          const cells = (skip?: (element: Element) => boolean): string =>
            node.children
              .map((cell) => textOf(cell, skip))
              .filter(Boolean)
              .join(' · ');
          // The head of a table says something of itself only where it names a service.
          if (!isHead || servicesIn(cells(withoutCode)).length > 0)
            addPassage(node, voice, cells(), cells(withoutCode));
          readMarks(node, voice);
          return;
        }
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
            for (const child of node.children) if (!isElement(child, 'h2')) read(child, voice);
            return;
          }
      }
      const own = node.properties['dataVoice'];
      const next = own === 'takeaway' || own === 'inhouse' ? own : voice;
      for (const child of node.children) read(child, next);
    };

    for (const child of tree.children) read(child, 'stage');
    file.data.sections = sections.filter((one) => one.depth > 0 || one.passages.length > 0);
    file.data.siteLinks = links;
  };
}
