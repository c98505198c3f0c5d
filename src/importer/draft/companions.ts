import { stringify } from 'yaml';
import { descriptionToWrite } from '../../schema/description.ts';
import type { Service } from '../../schema/service.ts';

/* The files that a draft needs beside it. */

/** A file of the content that the site does not have yet. */
export interface Companion {
  /** From the folder of the content: "speakers/kim-doyun.yaml". */
  readonly path: string;
  readonly text: string;
}

const toYaml = (data: object): string => stringify(data, { lineWidth: 0 });

/** The file of a speaker whom the site does not know yet. A name that is not a person's is an organisation's. */
export function toSpeakerFile(name: string): string {
  const isPerson = /^[가-힣]{2,4}$/.test(name) || /^[A-Z][\w'’.-]+(?:[ -][A-Z][\w'’.-]+)+$/.test(name);
  return toYaml({ name, ...(isPerson ? {} : { kind: 'organisation' }) });
}

interface NewService extends Readonly<Pick<Service, 'name' | 'nameKo' | 'shortName' | 'kind' | 'parent' | 'category'>> {
  readonly names: readonly string[];
  readonly misspellings: readonly string[];
}

/** The file of a service that the site does not know yet. What it is, is for its author to say. */
export function toServiceFile({ name, nameKo, shortName, kind, parent, category, ...more }: NewService): string {
  const { names, misspellings } = more;
  return toYaml({
    ...{ name, nameKo, shortName, kind },
    ...(parent ? { parent } : {}),
    ...{ category, description: descriptionToWrite },
    ...(names.length > 0 ? { names } : {}),
    ...(misspellings.length > 0 ? { misspellings } : {}),
  });
}

interface NewEvent {
  readonly name: string;
  readonly year: number;
  readonly order: number;
  /** "2019-04-18" */
  readonly date: string | undefined;
}

/** The file of an event that the site does not know yet. */
export function toEventFile({ name, year, order, date }: NewEvent): string {
  const full = `${name} ${year}`;
  const when = date === undefined ? {} : { when: { date, source: '가져온 노트' } };
  return toYaml({ name: full, nameKo: full, shortName: name, order, year, ...when });
}
