import { readCollection } from '../content-files.node.ts';
import type { Registry } from '../importer/import-note.ts';

/** What a content folder tells the importer: names of services, events and speakers. Broken files are left out. */
export function toRegistry(folder: string): Registry {
  return {
    // A concept is a word of every note; the services of a session are what it is about.
    services: readCollection('services', folder)
      .records.filter(({ data }) => data.kind !== 'concept')
      .map(({ id, data: { name, nameKo, shortName, names, aliases, misspellings } }) => ({
        id,
        names: [name, nameKo, shortName, ...names, ...aliases],
        misspellings,
      })),
    events: readCollection('events', folder).records.map(({ id, data: { name, nameKo, shortName, names, year } }) => ({
      id,
      names: [name, nameKo, shortName, ...names],
      year,
    })),
    speakers: readCollection('speakers', folder).records.map(({ id, data: { name, names } }) => ({
      id,
      names: [name, ...names],
    })),
  };
}
