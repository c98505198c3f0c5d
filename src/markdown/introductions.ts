import type { Element } from 'hast';
import type { Passage, Section } from '../schema/body.ts';
import { isElement } from './text.ts';

/** Words that say nothing without what comes behind them: "다음 세 가지다.", "순서는 다음과 같다.", "이렇게 정리했다." */
const announcing = /다음|아래|이렇게|(?:두|세|네|다섯|여섯|일곱|여덟|아홉|열|\d+) ?가지|:$/;

const holdsTable = (element: Element): boolean => element.children.some((child) => isElement(child, 'table'));

const isListing = (element: Element): boolean => isElement(element, 'ul', 'ol', 'table') || holdsTable(element);

/** Whether each item is one step of an order, with no list within it. */
const isSteps = (list: Element, passages: number): boolean =>
  isElement(list, 'ol') && list.children.filter((child) => isElement(child, 'li')).length === passages;

/** Lets a paragraph that announces introduce the list or table right behind it, given the passages of that. */
export function introduceListing(paragraph: Passage, listing: Element, { length: count }: readonly Passage[]): void {
  if (count > 0 && isListing(listing) && announcing.test(paragraph.text))
    paragraph.introduces = { what: isSteps(listing, count) ? 'steps' : 'items', count };
}

/** Lets a section's last paragraph, where its last sentence announces, introduce the sections right below. */
export function introduceSections(sections: readonly Section[]): void {
  sections.forEach(({ depth, passages }, at) => {
    const last = passages.findLast(({ form }) => form !== 'reference');
    const end = sections.findIndex((one, index) => index > at && one.depth <= depth);
    const below = sections.slice(at + 1, end < 0 ? undefined : end).filter((one) => one.depth === depth + 1);
    if (depth === 0 || last?.form !== 'text' || below.length === 0) return;
    const sentence = last.text.split(/(?<=\.) /).at(-1) ?? '';
    if (announcing.test(sentence)) last.introduces = { what: 'sections', count: below.length };
  });
}
