import type { Change } from '../change.ts';

/* What accounts for the words of a note beside the list of changes. */

/** What a draft says, in its own marks: they part words as those of the note do. */
export const toldByDraft = (mdx: string): string =>
  mdx.replace(/&#x([0-9a-f]+);/gi, (_whole, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));

/** Names of characters are those characters: "&amp;" */
export const toldByMarks = (text: string): string[] => text.match(/&(?:#\d+|#x[0-9a-f]+|[a-z][a-z0-9]*);/gi) ?? [];

const tag = /<[^<>]*>/g;
const bareTag = /^<(?:\/?[a-z][a-z0-9:-]*\s*\/?|!doctype html)>$/i;

/** The tags that say nothing but where something begins and ends. */
export const bareTagsOf = (html: string): string[] => (html.match(tag) ?? []).filter((one) => bareTag.test(one));

/** Their names, each once: "<p> <br> <div>". */
export const namesOf = (tags: readonly string[]): string =>
  [...new Set(tags.map((one) => one.replace(/^<\/?([a-z][^\s/>]*).*$/i, '<$1>').toLowerCase()))].join(' ');

/** All other tags, with comments: what is written in them is on no draft. */
export function listTags(html: string): Change[] {
  let [line, last] = [1, 0];
  return [...html.matchAll(tag)].flatMap(({ 0: was, index }): Change[] => {
    line += html.slice(last, index).split('\n').length - 1;
    last = index;
    return bareTag.test(was) ? [] : [{ code: 'replacedHtml', line, was, now: '' }];
  });
}
