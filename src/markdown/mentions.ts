import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import type { NameMatcher } from '../korean/name-matcher.ts';
import type { ServiceId } from '../schema/ids.ts';
import { isElement } from './text.ts';

interface Options {
  readonly findNames: NameMatcher<ServiceId>;
  /** Address of a service's page, from the root of the site. */
  readonly toService: (id: ServiceId) => string;
}

const untouched = ['a', 'code', 'pre', 'svg', 'summary', 'figcaption'];

/**
 * Links each service at its first mention per section. Headings, code, drawings and the author's own links stay as they are.
 *
 * ```html
 * <p>Lambda와 S3, 다시 Lambda</p>   →   <p><a href="/services/lambda/">Lambda</a>와 <a …>S3</a>, 다시 Lambda</p>
 * ```
 */
export function rehypeMentions({ findNames, toService }: Options) {
  return (tree: Root): void => {
    let linked = new Set<ServiceId>();

    const toPieces = (text: Text): ElementContent[] => {
      const pieces: ElementContent[] = [];
      let from = 0;
      for (const { start, end, id: service } of findNames(text.value)) {
        if (linked.has(service)) continue;
        linked.add(service);
        if (start > from) pieces.push({ type: 'text', value: text.value.slice(from, start) });
        pieces.push({
          type: 'element',
          tagName: 'a',
          properties: { href: toService(service) },
          children: [{ type: 'text', value: text.value.slice(start, end) }],
        });
        from = end;
      }
      if (from === 0) return [text];
      if (from < text.value.length) pieces.push({ type: 'text', value: text.value.slice(from) });
      return pieces;
    };

    const walk = (parent: Root | Element): void => {
      parent.children = (parent.children as RootContent[]).flatMap((child): RootContent[] => {
        if (child.type === 'text') return toPieces(child);
        if (!isElement(child)) return [child];
        if (/^h[1-6]$/.test(child.tagName)) linked = new Set();
        else if (!untouched.includes(child.tagName)) walk(child);
        return [child];
      }) as Element['children'];
    };
    walk(tree);
  };
}
