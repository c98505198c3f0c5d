import { toFree, toSpeakerSlug } from './draft/slug.ts';
import type { Person } from './people/person.ts';

/** A speaker whom the site knows. */
export interface KnownSpeaker {
  readonly id: string;
  readonly names: readonly string[];
}

export interface DraftSpeaker {
  readonly id: string;
  readonly name: string;
  readonly affiliation: string | undefined;
  readonly role: string | undefined;
  /** Whether the site has no file of this speaker yet. */
  readonly isNew: boolean;
}

/** Builds the function that tells which speaker of the site a person is, or under which id a new one gets a file. */
export function createSpeakerFinder(speakers: readonly KnownSpeaker[]): (person: Person) => DraftSpeaker {
  const idByName = new Map(speakers.flatMap(({ id, names }) => names.map((name) => [name.toLowerCase(), id] as const)));
  const ids = new Set(speakers.map(({ id }) => id));
  return ({ name, affiliation, role }) => {
    const id = idByName.get(name.toLowerCase()) ?? idByName.get(name.replace(/^Dr\.?\s+/, '').toLowerCase());
    if (id !== undefined) return { id, name, affiliation, role, isNew: false };
    const slug = toSpeakerSlug(name);
    // Someone else may bear the same romanised name.
    return { id: ids.has(slug) ? toFree(slug, new Set(ids)) : slug, name, affiliation, role, isNew: true };
  };
}
