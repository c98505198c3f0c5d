import { parse } from 'yaml';
import { cleanText } from '../bytes/characters.ts';
import type { Change } from '../change.ts';

/** What stands before a note: of Jekyll, Hugo or Obsidian, or the properties of a Notion page. */
export interface FrontMatter {
  readonly title: string | undefined;
  /** Line of the note on which the title stands; 1 where there is none. */
  readonly titleLine: number;
  /** As written, "2021-09-30 10:00". */
  readonly date: string | undefined;
  /** Tags and categories. */
  readonly tags: readonly string[];
  readonly speaker: string | undefined;
  /** What it says of itself in a sentence. */
  readonly about: string | undefined;
  readonly url: string | undefined;
}

/** A note without its front matter, whose lines keep their numbers. */
export interface Opened {
  readonly meta: FrontMatter;
  readonly body: string;
  readonly changes: readonly Change[];
}

const none: FrontMatter = {
  title: undefined,
  titleLine: 1,
  date: undefined,
  tags: [],
  speaker: undefined,
  about: undefined,
  url: undefined,
};

const fences: Record<string, RegExp> = {
  yaml: /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/,
  toml: /^\+\+\+[ \t]*\n([\s\S]*?)\n\+\+\+[ \t]*(?:\n|$)/,
};

const words = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap(words)
    : typeof value === 'string' || typeof value === 'number'
      ? [String(value)]
      : [];

/** `key = "value"` lines; what is nested is not of interest here. */
function parseToml(text: string): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const line of text.split('\n')) {
    const [, key, value] = /^([A-Za-z_-]+)\s*=\s*(.+)$/.exec(line.trim()) ?? [];
    if (!key || value === undefined) continue;
    found[key] = value.startsWith('[')
      ? [...value.matchAll(/["']([^"']*)["']/g)].map(([, item]) => item)
      : value.replace(/^["']|["']$/g, '');
  }
  return found;
}

/** A value of any of the keys, which are in small letters here and in any case there. */
function valueUnder(data: Record<string, unknown>, ...keys: string[]): string | undefined {
  const found = Object.entries(data).find(([key]) => keys.includes(key.toLowerCase().trim()));
  // Escapes of YAML may name characters that nobody sees.
  const [value = ''] = found === undefined ? [] : words(found[1]);
  return cleanText(value).text.replace(/\s+/g, ' ').trim() || undefined;
}

/** "발표: 이름 (정리 이름)": an author that says to be who spoke. */
const speakerIn = (author = ''): string | undefined =>
  /^(?:발표자?|연사|강연자?)\s?[:：]\s*([^()]+)/.exec(author)?.[1]?.trim();

function toMeta(data: Record<string, unknown>, inner = ''): FrontMatter {
  const tags = Object.entries(data).filter(([key]) => /^(?:tags?|categor(?:y|ies)|keywords?|태그)$/i.test(key.trim()));
  return {
    title: valueUnder(data, 'title', '제목'),
    titleLine: inner.split('\n').findIndex((line) => /^(?:title|제목)\s*[:=]/i.test(line)) + 2,
    date:
      valueUnder(
        data,
        'date',
        'pub_date',
        'pubdate',
        'pubdatetime',
        'publish_date',
        'published',
        'publishedat',
        'datepublished',
        'created',
        'created_at',
        'createdat',
        '날짜',
        '일시',
        // A post that says no other day was written no later than it was changed.
      ) ?? valueUnder(data, 'last_modified_at', 'lastmod', 'updated', 'updated_at', 'updatedat', 'modified'),
    tags: tags.flatMap(([, value]) => words(value)),
    speaker:
      valueUnder(data, 'speaker', 'speakers', '발표자', '연사') ?? speakerIn(valueUnder(data, 'author', 'authors')),
    about: valueUnder(data, 'description', 'summary', 'excerpt', 'subtitle', 'seotitle', '설명', '요약'),
    url: valueUnder(data, 'source', 'url', 'link', 'canonical_url', '출처'),
  };
}

/** Blank lines in place of what was taken out, so that every other line keeps its number. */
const blank = (text: string): string => text.replace(/[^\n]+/g, '');

/** Notion writes a page's properties as lines "Key: value" under its title. */
const notionProperty =
  /^(Created|Created time|Last edited time|Tags?|Date|Speaker|Status|URL|생성일|생성 일시|날짜|태그|발표자|상태|링크): +(.+)$/;

function openNotion(text: string): Opened | undefined {
  const [head = '', properties = ''] = /^(?:\s*# [^\n]+\n\s*\n)((?:[^\n]+\n?)+)/.exec(text) ?? [];
  const lines = properties.split('\n').filter(Boolean);
  if (lines.length === 0 || !lines.every((line) => notionProperty.test(line))) return undefined;
  const data = Object.fromEntries(
    lines.map((line) => {
      const [, key = '', value = ''] = notionProperty.exec(line) ?? [];
      return [key === 'Created time' ? 'created' : key, /^tags?$/i.test(key) ? value.split(/,\s*/) : value];
    }),
  );
  const start = head.length - properties.length;
  const first = text.slice(0, start).split('\n').length;
  return {
    meta: { ...toMeta(data), title: undefined },
    body: `${text.slice(0, start)}${blank(properties)}${text.slice(head.length)}`,
    changes: lines.map((was, index) => ({ code: 'movedFrontMatter', line: first + index, was, now: '' })),
  };
}

/** Takes the front matter off a note. Every line of it is listed; what could be read is kept as data. */
export function openFrontMatter(text: string): Opened {
  for (const [kind, fence] of Object.entries(fences)) {
    const [whole, inner = ''] = fence.exec(text) ?? [];
    if (whole === undefined) continue;
    let data: unknown;
    try {
      data = kind === 'toml' ? parseToml(inner) : parse(inner, { maxAliasCount: 10, logLevel: 'error' });
    } catch {
      data = Object.fromEntries(
        inner.split('\n').flatMap((line) => {
          const [, key, value] = /^([\w-]+)\s*:\s*(.+)$/.exec(line) ?? [];
          return key && value ? [[key, value.replace(/^["']|["']$/g, '')]] : [];
        }),
      );
    }
    // A rule, some text and a rule again are no front matter.
    if (typeof data !== 'object' || data === null || Array.isArray(data)) break;
    return {
      meta: toMeta(data as Record<string, unknown>, inner),
      body: `${blank(whole)}${text.slice(whole.length)}`,
      changes: inner
        .split('\n')
        .flatMap((was, index) =>
          was.trim() === '' ? [] : [{ code: 'movedFrontMatter' as const, line: index + 2, was, now: '' }],
        ),
    };
  }
  return openNotion(text) ?? { meta: none, body: text, changes: [] };
}
