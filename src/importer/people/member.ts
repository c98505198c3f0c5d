import { isDeed, isInflected, isNoun, nameLikelihood } from './person-name.ts';
import { isNobody } from './position.ts';

/* A name with where the person works beside it and no mark between them. */

/** A person by name and organisation. */
export interface Member {
  readonly name: string;
  readonly affiliation: string;
}

/** How words end in a sentence and names of organisations do not. */
const inflected =
  /(?:[은는을를의에와과도며면게히적던된한할인]|에서|에게|으로|하고|위해|통해|부터|까지|보다|처럼|하는|되는|있는|없는|하기|되기)$/;

/** Nouns that end like names: "안정화", "연결성". Beside another noun they are more likely than a name. */
const nounEnding = /[화성형률율법론]$/;

const isFirm = (word: string): boolean =>
  /^[\p{L}\d][\p{L}\d&.+()'’-]{1,19}$/u.test(word) &&
  !/^(?:by|with|and|of|for|in|to|the|written|edited)$/i.test(word) &&
  (/[A-Z]/.test(word) || (!inflected.test(word) && !isNoun(word) && !isInflected(word) && !isDeed(word))) &&
  nameLikelihood(word) < 0.75 &&
  !isNobody(word);

const areFirm = (words: readonly string[]): boolean => words.length > 0 && words.length < 4 && words.every(isFirm);

const isName = (word: string): boolean => nameLikelihood(word) >= 0.75 && !nounEnding.test(word);

/** "누리게임즈 김도윤", "누리게임즈 플랫폼팀 김도윤", "김도윤 누리게임즈"; undefined where it may be a phrase. */
export function memberNamed(text: string): Member | undefined {
  const words = text.trim().split(/\s+/);
  const [first = '', ...behind] = words;
  const last = words.at(-1) ?? '';
  const inFront = words.slice(0, -1);
  if (isName(last) && areFirm(inFront)) return { name: last, affiliation: inFront.join(' ') };
  // What follows a name without a mark is a firm where it is one word.
  if (isName(first) && !/[은이가의도만로한해]$/.test(first) && behind.length === 1 && areFirm(behind))
    return { name: first, affiliation: behind.join(' ') };
  return undefined;
}
