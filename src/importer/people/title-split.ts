import type { Person } from './person.ts';

/* A title cut from who speaks. */

/** A title and who speaks. */
export interface Split {
  readonly title: string;
  readonly people: Person[];
}

/** Cuts a title in one way; undefined where it is not written in that way. */
export type Splitter = (title: string) => Split | undefined;

/** How sure a word of Hangul must be to be cut from a title as a name. */
export const surely = 0.75;
