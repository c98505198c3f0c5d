import type { Element } from 'hast';
import { isElement, textOf } from './text.ts';

/** How a sentence ends that says where to read on: "…는 ‘다른 발표’에서 다룬다.", "…은 ‘다른 발표’에 있다." */
const readsOn = /(?:있다|다룬다|다루었다|소개되었다)\.?$/;

/** A sentence, or what stands before a colon. */
const sentencesOf = (text: string): string[] => text.split(/(?<=[.:]) /);

const elementsIn = (element: Element): Element[] =>
  element.children.flatMap((child) => (isElement(child) ? [child, ...elementsIn(child)] : []));

const isPageLink = ({ tagName, properties: { href } }: Element): boolean =>
  tagName === 'a' && typeof href === 'string' && href.startsWith('/');

/**
 * Builds the function that parts what an element says from sentences that only lead to another page of the site, which no
 * speaker said on stage: those with a link there that end by saying where to read on, unless they hold a claim.
 *
 * "Lambda는 빠르다. 안쪽은 ‘[다른 발표](/sessions/…)’에서 다룬다." → said "Lambda는 빠르다.", reference the rest
 */
export function createReferenceSplitter(element: Element): (text: string) => { said: string; reference: string } {
  const inner = elementsIn(element);
  const links = inner.filter(isPageLink).map((link) => textOf(link));
  const claims = inner.filter(({ properties }) => 'dataClaim' in properties).map((claim) => textOf(claim));
  const isReference = (sentence: string): boolean =>
    readsOn.test(sentence) &&
    links.some((link) => sentence.includes(link)) &&
    !claims.some((claim) => sentence.includes(claim));

  return (text) => {
    const { said = [], reference = [] } = Object.groupBy(sentencesOf(text), (sentence) =>
      isReference(sentence) ? 'reference' : 'said',
    );
    return { said: reference.length > 0 ? said.join(' ').replace(/:$/, '') : text, reference: reference.join(' ') };
  };
}
