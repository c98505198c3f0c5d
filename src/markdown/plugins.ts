import type { Element } from 'hast';
import rehypeAutolinkHeadings from 'rehype-autolink-headings';
import rehypeSlug from 'rehype-slug';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyGfmStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import { remarkHeadingId } from 'remark-custom-heading-id';
import remarkGfm from 'remark-gfm';
import type { Options as RemarkRehypeOptions } from 'remark-rehype';
import type { Pluggable } from 'unified';
import { createNameMatcher, type Named } from '../korean/name-matcher.ts';
import type { ServiceId } from '../schema/ids.ts';
import { rehypeBase } from './base.ts';
import { rehypeClaims, type Since } from './claims.ts';
import { remarkComponents } from './components.ts';
import { rehypeMentions } from './mentions.ts';
import { rehypeSections } from './sections.ts';
import { rehypeTables } from './tables.ts';

/** What the pipeline must be told, because it looks nothing up itself. */
export interface PipelineOptions {
  /** Where the site is served, "/" or "/notes/". */
  readonly base: string;
  /** Services with the names that are linked in text. */
  readonly services: readonly Named<ServiceId>[];
  /** Address of a service's page, from the root of the site. */
  readonly toService: (id: ServiceId) => string;
  /** What a claim's `since` names. */
  readonly toSince: (reference: string) => Since | undefined;
  /** Whether remarks on the note-taker's company are published. */
  readonly inHouse: boolean;
}

/** The plugins of every Markdown text of the site, in order; sessions and prose pages get the very same. */
export interface Pipeline {
  readonly remarkPlugins: Pluggable[];
  readonly remarkRehype: RemarkRehypeOptions;
  readonly rehypePlugins: Pluggable[];
}

export function createPipeline({ base, services, toService, toSince, inHouse }: PipelineOptions): Pipeline {
  const findNames = createNameMatcher(services);
  return {
    remarkPlugins: [
      // First, so that `{#id}` is an id and not an expression of MDX.
      remarkHeadingId,
      // Korean writes ranges with a tilde: 1~2분, 3~4분.
      [remarkGfm, { singleTilde: false }],
      remarkCjkFriendly,
      [remarkCjkFriendlyGfmStrikethrough, { singleTilde: false }],
      [remarkComponents, { inHouse }],
    ],
    remarkRehype: { footnoteLabel: '각주', footnoteBackLabel: '본문으로 돌아가기' },
    rehypePlugins: [
      rehypeSlug,
      [rehypeSections, { findNames }],
      [rehypeMentions, { findNames, toService }],
      [rehypeClaims, { toSince }],
      rehypeTables,
      [
        rehypeAutolinkHeadings,
        {
          behavior: 'append',
          // Not the heading of the footnotes, which is only there for screen readers.
          test: (node: Element) => /^h[2-4]$/.test(node.tagName) && node.properties['id'] !== 'footnote-label',
          properties: { className: ['hash'], ariaLabel: '이 절의 링크' },
          // The sign itself comes from the stylesheet, so that it is in no index and no excerpt.
          content: [],
        },
      ],
      [rehypeBase, { base }],
    ],
  };
}
