import type { FilterName, SearchState } from './address.ts';
import type { Lexicon } from './lexicon.ts';
import type { Hit } from './ranking.ts';

/** A value to choose, with how many results it leaves. */
export interface Choice {
  readonly value: string;
  readonly text: string;
  readonly count: number;
}

const kinds: Record<string, string> = { section: '절', page: '서비스·행사·발표자' };

/** The values of a hit by filter; a section has the services and topics that it speaks of. */
function valuesOf(hit: Hit, lexicon: Lexicon): Record<FilterName, readonly string[]> {
  if (hit.kind !== 'section') return { year: [], event: [], service: [], topic: [], kind: ['page'] };
  const session = lexicon.sessions[lexicon.sections[hit.section]?.session ?? -1];
  const event = session && lexicon.events[session.event];
  const speaking = lexicon.entities.filter(({ sections }) => sections.has(hit.section));
  return {
    year: event ? [String(event.year)] : [],
    event: event ? [event.id] : [],
    service: speaking.filter(({ kind }) => kind === 'service' || kind === 'feature').map(({ id }) => id),
    topic: speaking.filter(({ kind }) => kind === 'topic').map(({ id }) => id),
    kind: ['section'],
  };
}

/** Hits that fit every chosen filter. */
export function filterHits(hits: readonly Hit[], lexicon: Lexicon, { filters }: SearchState): Hit[] {
  const chosen = Object.entries(filters).filter(([, value]) => value !== '') as [FilterName, string][];
  if (chosen.length === 0) return [...hits];
  return hits.filter((hit) => {
    const values = valuesOf(hit, lexicon);
    return chosen.every(([name, value]) => values[name].includes(value));
  });
}

function textOf(name: FilterName, value: string, lexicon: Lexicon): string {
  if (name === 'year') return `${value}년`;
  if (name === 'event') return lexicon.events.find(({ id }) => id === value)?.names[0] ?? value;
  if (name === 'kind') return kinds[value] ?? value;
  const kind = name === 'service' ? 'service' : 'topic';
  return lexicon.entities.find((entity) => entity.kind === kind && entity.id === value)?.names[0] ?? value;
}

/** The values that hits have under a filter, the most frequent first, years newest first. */
export function toChoices(hits: readonly Hit[], lexicon: Lexicon, name: FilterName): Choice[] {
  const counts = new Map<string, number>();
  for (const hit of hits)
    for (const value of valuesOf(hit, lexicon)[name]) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort(([a, x], [b, y]) => (name === 'year' ? (a < b ? 1 : -1) : y - x))
    .map(([value, count]) => ({ value, text: textOf(name, value, lexicon), count }));
}
