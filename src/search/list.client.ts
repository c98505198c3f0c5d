import { element } from '../dom.client.ts';
import { searchResult } from './attributes.ts';
import type { Part, Result } from './result.ts';

const groupWords: Record<Result['group'], string> = { page: '바로가기', section: '절' };

const toNodes = (parts: readonly Part[]): (Node | string)[] =>
  parts.map(({ text, marked }) => (marked ? element('mark', '', text) : text));

/** A line of the list. It is an option of the field's list and a link at once. */
function toOption(result: Result, number: number, base: string, excerpt: readonly Part[] | undefined): HTMLElement {
  const option = element('a', '', element('b', '', result.title), element('span', 'where', result.where));
  option.href = base + result.href.slice(1);
  option.id = `result-${number}`;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  // Its place is kept while the passage is on its way, so that nothing jumps.
  if (result.section !== undefined) option.append(element('span', 'excerpt', ...toNodes(excerpt ?? [])));
  const item = element('div', 'result', option);
  item.setAttribute(searchResult, '');
  item.setAttribute('role', 'presentation');
  return item;
}

/** The list of results in rank order; a heading stands wherever the kind of result changes. */
export function toList(
  results: readonly Result[],
  base: string,
  excerptOf: (section: number) => readonly Part[] | undefined,
): HTMLElement[] {
  const groups: HTMLElement[] = [];
  let last: Result['group'] | undefined;
  results.forEach((result, number) => {
    if (result.group !== last) {
      const group = element('div', 'results-group');
      group.setAttribute('role', 'group');
      group.setAttribute('aria-label', groupWords[result.group]);
      groups.push(group);
      last = result.group;
    }
    const excerpt = result.section === undefined ? undefined : excerptOf(result.section);
    groups.at(-1)?.append(toOption(result, number, base, excerpt));
  });
  return groups;
}
