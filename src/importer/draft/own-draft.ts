import { parse } from 'yaml';
import type { Session } from '../../schema/session.ts';
import { findCode, parseMdx } from '../tree/markdown.ts';

const opening = /^---\n([\s\S]*?)\n---\n/;

/** The body of a session file, without its front matter. */
export const bodyOf = (mdx: string): string => mdx.replace(opening, '');

/** What a session file may say; whatever else is there, it is someone else's draft. */
const ownFields: Readonly<Record<keyof Session, true>> = {
  title: true,
  order: true,
  speakers: true,
  services: true,
  topics: true,
  summary: true,
  keyPoints: true,
  source: true,
  slides: true,
  corrections: true,
  announcements: true,
  published: true,
  updated: true,
  redirects: true,
  anchors: true,
  draft: true,
};

/** A session file of this site: it stays as it is, if it is nothing but words and our components. */
export function asOwnDraft(text: string): { title: string; isInert: boolean } | undefined {
  const [whole, inner = ''] = opening.exec(text) ?? [];
  if (whole === undefined) return undefined;
  try {
    const data = parse(inner, { maxAliasCount: 0, logLevel: 'error' }) as unknown;
    if (typeof data !== 'object' || data === null || !('draft' in data) || data.draft !== true) return undefined;
    if (!Object.keys(data).every((key) => key in ownFields)) return undefined;
    if (!('title' in data) || typeof data.title !== 'string') return undefined;
    return { title: data.title, isInert: findCode(parseMdx(bodyOf(text))).length === 0 };
  } catch {
    return undefined;
  }
}
