/** What the search page's address says. */
export interface SearchState {
  readonly q: string;
  /** Only what was typed, nothing understood. */
  readonly exact: boolean;
  /** Chosen filters by name. */
  readonly filters: Readonly<Record<FilterName, string>>;
}

export const filterNames = ['year', 'event', 'service', 'topic', 'kind'] as const;
export type FilterName = (typeof filterNames)[number];

export function fromSearch(search: string): SearchState {
  const asked = new URLSearchParams(search);
  const filters = Object.fromEntries(filterNames.map((name) => [name, asked.get(name) ?? ''])) as Record<
    FilterName,
    string
  >;
  return { q: asked.get('q') ?? '', exact: asked.get('exact') === '1', filters };
}

/** "?q=람다&year=2019", nothing where nothing is asked. */
export function toSearch({ q, exact, filters }: SearchState): string {
  const asked = new URLSearchParams();
  if (q) asked.set('q', q);
  if (exact) asked.set('exact', '1');
  for (const name of filterNames) if (filters[name]) asked.set(name, filters[name]);
  const text = asked.toString();
  return text ? `?${text}` : '';
}

/** The address of a section with the words to mark where the link lands. */
export function toSectionHref(path: string, section: string, marked: string): string {
  const query = marked ? `?mark=${encodeURIComponent(marked)}` : '';
  return `${path}${query}${section ? `#${section}` : ''}`;
}
