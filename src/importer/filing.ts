import type { ServiceId } from '../schema/ids.ts';
import type { NewService } from './new-services.ts';
import { createServiceFinder, type FoundService, type KnownService } from './services.ts';

/** The services that a talk is filed under. */
export interface Filing {
  /** Those of its headings first, then by how often they are named. */
  readonly services: readonly ServiceId[];
  /** Those of them that the site has no file for. */
  readonly added: readonly NewService[];
  readonly typos: readonly { readonly id: ServiceId; readonly was: string }[];
}

/** A talk as its services are looked for. */
interface Told {
  readonly title: string;
  readonly headings: string;
  readonly text: string;
}

interface Services {
  readonly services: readonly KnownService[];
  readonly newServices: readonly NewService[];
}

/** Builds the functions that find services in a text, and file a talk, with those that the site knows and those it may get. */
export function createFiling({ services, newServices }: Services): {
  readonly findServices: (text: string) => FoundService[];
  readonly fileTalk: (talk: Told) => Filing;
} {
  const newById = new Map(newServices.map((service) => [service.id, service]));
  const findServices = createServiceFinder([
    ...services,
    ...newServices.map(({ id, spellings, misspellings }) => ({ id, names: spellings, misspellings })),
  ]);

  /** A part that the site does not have brings the service along of which it is one. */
  const withParents = (ids: readonly ServiceId[]): ServiceId[] => [
    ...new Set(ids.flatMap((id) => [id, newById.get(id)?.parent ?? id])),
  ];

  const fileTalk = ({ title, headings, text }: Told): Filing => {
    const heads = new Set(findServices(`${title}\n${headings}`).map(({ id }) => id));
    const found = findServices(`${title}\n${text}`).sort(
      (a, b) => Number(heads.has(b.id)) - Number(heads.has(a.id)) || b.count - a.count,
    );
    const filed = withParents(found.map(({ id }) => id));
    return {
      services: filed,
      added: filed.flatMap((id) => newById.get(id) ?? []),
      typos: found.flatMap(({ id, typos }) => typos.map((was) => ({ id, was }))),
    };
  };
  return { findServices, fileTalk };
}
