/** Hangul typed on macOS arrives decomposed (NFD); it looks the same and matches nothing. */
export function isComposed(text: string): boolean {
  return text === text.normalize('NFC');
}

/**
 * Full-width and other compatibility letters as plain ones. Single jamo stay what a keyboard gives: Unicode would make
 * the ㄹ of a half-typed syllable another letter.
 */
export function toPlainForms(text: string): string {
  return text.normalize('NFC').replace(/[^\u3131-\u318e]+/g, (run) => run.normalize('NFKC'));
}

/**
 * The form in which names are compared: compatibility-composed, lower case, without spaces and joining marks.
 *
 * "Amazon  Route 53" → "amazonroute53", "블루/그린" → "블루그린"
 */
export function toNameKey(name: string): string {
  return toPlainForms(name)
    .toLowerCase()
    .replace(/[\s\-–—_·/:.,'"’]+/g, '');
}
