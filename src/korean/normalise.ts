/** Hangul typed on macOS arrives decomposed (NFD); it looks the same and matches nothing. */
export function isComposed(text: string): boolean {
  return text === text.normalize('NFC');
}

/**
 * The form in which names are compared: compatibility-composed, lower case, without spaces and joining marks.
 *
 * "Amazon  Route 53" → "amazonroute53", "블루/그린" → "블루그린"
 */
export function toNameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\-–—_·/:.,'"’]+/g, '');
}
