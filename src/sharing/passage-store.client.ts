import type { Passage } from './citation.ts';
import { parsePassages } from './passages.ts';

const key = 'passages';

/** What the reader has collected in this browser; nothing where storage is forbidden. */
export function readPassages(): Passage[] {
  try {
    return parsePassages(localStorage.getItem(key));
  } catch {
    return [];
  }
}

/** Keeps the passages. Returns whether the browser let it. */
export function keepPassages(passages: readonly Passage[]): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(passages));
    return true;
  } catch {
    return false;
  }
}
