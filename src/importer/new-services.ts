import { toNameKey } from '../korean/normalise.ts';
import type { ServiceId } from '../schema/ids.ts';
import type { Service } from '../schema/service.ts';
import { type AwsService, awsServices } from './aws-services.ts';

/** A service of the site. */
interface SiteService {
  readonly id: ServiceId;
  readonly data: Service;
}

/** All by which a note may mean a service, also what its file leaves out. */
interface Spellings {
  readonly spellings: readonly string[];
  readonly misspellings: readonly string[];
}

/** An AWS service without a file of its own, as one can be made: its names are nobody else's. */
export interface NewService extends AwsService, Spellings {}

const vendors = ['AWS', 'Amazon', '아마존'];

/** A name with each vendor in front, if it has one: people write "AWS Connect". Not "AWS Q&A" and "AWS Quick Starts". */
function withEachVendor(name: string): string[] {
  const rest = /^(?:AWS|Amazon|아마존) (?!Q$|Quick$)(.+)$/.exec(name)?.[1];
  return rest === undefined ? [name] : vendors.map((vendor) => `${vendor} ${rest}`);
}

const rightNamesOf = ({ name, nameKo, shortName, names }: Service): string[] => [name, nameKo, shortName, ...names];
const allNamesOf = (data: Service): string[] => [...rightNamesOf(data), ...data.aliases, ...data.misspellings];

/**
 * How notes call the services of the catalogue, with a file or without. What the site calls another is not among it, unless
 * that is a concept: notes mean the service.
 */
export function toSpellings(site: readonly SiteService[]): ReadonlyMap<ServiceId, Spellings> {
  const bearers = new Map(
    site
      .filter(({ data }) => data.kind !== 'concept')
      .flatMap(({ id, data }) => allNamesOf(data).map((name) => [toNameKey(name), id] as const)),
  );
  return new Map(
    awsServices.map(({ id, name, nameKo, shortName, names, misspellings }) => {
      const isFree = (one: string): boolean => (bearers.get(toNameKey(one)) ?? id) === id;
      const spellings = new Set([name, nameKo, shortName, ...names].flatMap(withEachVendor).filter(isFree));
      return [id, { spellings: [...spellings], misspellings: misspellings.filter(isFree) }];
    }),
  );
}

/**
 * The services of the catalogue that a site has no file for, by id or by name. A name that the site has for something else
 * is not written into the new file.
 */
export function toNewServices(site: readonly SiteService[]): NewService[] {
  const keysOf = (toNames: (data: Service) => readonly string[]): Set<string> =>
    new Set(site.flatMap(({ data }) => toNames(data)).map(toNameKey));
  const ids = new Set(site.map(({ id }) => id));
  const named = keysOf(rightNamesOf);
  const taken = keysOf(allNamesOf);
  const spellings = toSpellings(site);

  const free = awsServices.filter(
    ({ id, name, nameKo, shortName }) =>
      !ids.has(id) && !taken.has(toNameKey(name)) && ![nameKo, shortName].some((one) => named.has(toNameKey(one))),
  );
  const there = new Set([...ids, ...free.map(({ id }) => id)]);
  return free
    .filter(({ parent }) => parent === undefined || there.has(parent))
    .map((service) => {
      const isFree = (one: string): boolean => !taken.has(toNameKey(one));
      const orName = (one: string): string => (isFree(one) ? one : service.name);
      return {
        ...service,
        nameKo: orName(service.nameKo),
        shortName: orName(service.shortName),
        names: service.names.filter(isFree),
        misspellings: service.misspellings.filter(isFree),
        spellings: spellings.get(service.id)?.spellings ?? [],
      };
    });
}
