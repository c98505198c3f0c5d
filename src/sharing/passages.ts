import type { Passage, Source } from './citation.ts';

/* 담은 구절: what a reader collects. It is kept in the browser only, as text that an older version may have written. */

const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
/** An address is followed when clicked, so it has to be one of a page. */
const isAddress = (value: unknown): value is string => isText(value) && /^https?:\/\//.test(value);

const isSource = (value: unknown): value is Source =>
  isRecord(value) &&
  isText(value['title']) &&
  isAddress(value['address']) &&
  isTexts(value['speakers']) &&
  [value['event'], value['date']].every((one) => one === undefined || isText(one));

const isPassage = (value: unknown): value is Passage =>
  isRecord(value) &&
  isSource(value['source']) &&
  isText(value['section']) &&
  isText(value['text']) &&
  isAddress(value['address']) &&
  isTexts(value['since']);

/** What is kept, read again. What is no passage is left out. */
export function parsePassages(kept: string | null): Passage[] {
  try {
    const value: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(value) ? value.filter(isPassage) : [];
  } catch {
    return [];
  }
}

const isSame = (one: Passage, other: Passage): boolean =>
  one.text === other.text && one.source.address === other.source.address;

/** The passages with one more, last; one that is there already stays where it is. */
export const withPassage = (passages: readonly Passage[], passage: Passage): readonly Passage[] =>
  passages.some((one) => isSame(one, passage)) ? passages : [...passages, passage];

export const withoutPassage = (passages: readonly Passage[], passage: Passage): readonly Passage[] =>
  passages.filter((one) => !isSame(one, passage));
