import { stripParticle } from '../korean/particles.ts';

/** What a typed line asks for. */
export interface Query {
  /** The words to look for, as the index holds them. */
  readonly words: readonly string[];
  /** The words as one line, for the engine. */
  readonly text: string;
}

/** Turns what somebody typed into a query: "  EKS를  어떻게" → EKS, 어떻게 */
export function toQuery(typed: string): Query {
  const words = typed.normalize('NFC').trim().split(/\s+/).filter(Boolean).map(stripParticle);
  return { words, text: words.join(' ') };
}
