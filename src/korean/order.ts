const collator = new Intl.Collator('ko', { numeric: true });

/** Order of names in lists, the same on every machine: Korean collation, digits by value. */
export function compareNames(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}
