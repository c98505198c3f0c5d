import { toNameKey } from '../korean/normalise.ts';
import type { ServiceId } from '../schema/ids.ts';
import type { Service } from '../schema/service.ts';
import { type AwsService, awsServices } from './aws-services.ts';

/** An AWS service without a file of its own, as one can be made: its names are nobody else's. */
export interface NewService extends AwsService {
  /** All by which a note may mean it, also what its file leaves out. */
  readonly spellings: readonly string[];
}

const vendors = ['AWS', 'Amazon', '아마존'];

/** A name with each vendor in front, if it has one: people write "AWS Connect". Not "AWS Q&A" and "AWS Quick Starts". */
function withEachVendor(name: string): string[] {
  const rest = /^(?:AWS|Amazon|아마존) (?!Q$|Quick$)(.+)$/.exec(name)?.[1];
  return rest === undefined ? [name] : vendors.map((vendor) => `${vendor} ${rest}`);
}

/**
 * The services of the catalogue that a site has no file for, by id or by name. A name that the site has for something else
 * is not written into the new file; where it is that of a concept only, notes still mean the service by it.
 */
export function toNewServices(site: readonly { readonly id: ServiceId; readonly data: Service }[]): NewService[] {
  const keysOf = (toNames: (data: Service) => readonly string[], of = site): Set<string> =>
    new Set(of.flatMap(({ data }) => toNames(data)).map(toNameKey));
  const right = ({ name, nameKo, shortName, names }: Service): string[] => [name, nameKo, shortName, ...names];
  const all = (data: Service): string[] => [...right(data), ...data.aliases, ...data.misspellings];

  const ids = new Set(site.map(({ id }) => id));
  const named = keysOf(right);
  const taken = keysOf(all);
  const meant = keysOf(
    all,
    site.filter(({ data }) => data.kind !== 'concept'),
  );

  const free = awsServices.filter(
    ({ id, name, nameKo, shortName }) =>
      !ids.has(id) && !taken.has(toNameKey(name)) && ![nameKo, shortName].some((one) => named.has(toNameKey(one))),
  );
  const there = new Set([...ids, ...free.map(({ id }) => id)]);
  return free
    .filter(({ parent }) => parent === undefined || there.has(parent))
    .map((service) => {
      const { name, nameKo, shortName, names, misspellings } = service;
      const orName = (one: string): string => (taken.has(toNameKey(one)) ? name : one);
      return {
        ...service,
        nameKo: orName(nameKo),
        shortName: orName(shortName),
        names: names.filter((one) => !taken.has(toNameKey(one))),
        misspellings: misspellings.filter((one) => !taken.has(toNameKey(one))),
        spellings: [...new Set([name, nameKo, shortName, ...names].flatMap(withEachVendor))].filter(
          (one) => !meant.has(toNameKey(one)),
        ),
      };
    });
}
