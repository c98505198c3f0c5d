import type { Event } from '../schema/event.ts';
import type { EventId, ServiceId, SpeakerId } from '../schema/ids.ts';
import type { Service } from '../schema/service.ts';
import type { Speaker } from '../schema/speaker.ts';
import type { Registry } from './import-note.ts';
import { toNewServices, toSpellings } from './new-services.ts';

interface Known<Id, Data> {
  readonly id: Id;
  readonly data: Data;
}

/** What the site knows already as the importer needs it: names of services, events and speakers, and the AWS services beside. */
export function toRegistry(
  services: readonly Known<ServiceId, Service>[],
  events: readonly Known<EventId, Event>[],
  speakers: readonly Known<SpeakerId, Speaker>[],
): Registry {
  const spellings = toSpellings(services);
  return {
    // A concept is a word of every note; the services of a session are what it is about.
    services: services
      .filter(({ data }) => data.kind !== 'concept')
      .map(({ id, data: { name, nameKo, shortName, names, aliases, misspellings, kind, parent } }) => ({
        id,
        names: [name, nameKo, shortName, ...names, ...aliases, ...(spellings.get(id)?.spellings ?? [])],
        misspellings: [...misspellings, ...(spellings.get(id)?.misspellings ?? [])],
        ...(kind === 'feature' && parent ? { parent, aliases } : {}),
      })),
    newServices: toNewServices(services),
    events: events.map(({ id, data: { name, nameKo, shortName, names, year } }) => ({
      id,
      names: [name, nameKo, shortName, ...names],
      year,
    })),
    speakers: speakers.map(({ id, data: { name, names } }) => ({ id, names: [name, ...names] })),
  };
}
