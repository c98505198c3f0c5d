import { stringify } from 'yaml';

/* The files that a draft needs beside it. */

const toYaml = (data: object): string => stringify(data, { lineWidth: 0 });

/** The file of a speaker whom the site does not know yet. A name that is not a person's is an organisation's. */
export function toSpeakerFile(name: string): string {
  const isPerson = /^[가-힣]{2,4}$/.test(name) || /^[A-Z][\w'’.-]+(?:[ -][A-Z][\w'’.-]+)+$/.test(name);
  return toYaml({ name, ...(isPerson ? {} : { kind: 'organisation' }) });
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
