import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

interface Options {
  /** Where the site is served, "/" or "/notes/". */
  readonly base: string;
}

/**
 * Puts the base in front of root-relative links, which notes write without it.
 *
 * ```html
 * <a href="/services/s3/">   →   <a href="/notes/services/s3/">
 * ```
 */
export function rehypeBase({ base }: Options) {
  const prefix = base.replace(/\/$/, '');
  return (tree: Root): void => {
    visit(tree, 'element', ({ properties }) => {
      const { href } = properties;
      if (typeof href === 'string' && /^\/(?!\/)/.test(href)) properties['href'] = `${prefix}${href}`;
    });
  };
}
