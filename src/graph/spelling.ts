import { distance } from 'fastest-levenshtein';
import { createNameMatcher } from '../korean/name-matcher.ts';
import { toNameKey } from '../korean/normalise.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { lineOf } from '../schema/parse.ts';
import { describedOf, namesOf } from './names.ts';
import type { Records, ServiceRecord, SessionRecord } from './records.ts';

/** A piece of our own text with its place. */
interface Written {
  readonly text: string;
  readonly file: string;
  readonly line: number;
}

const writtenIn = ({ from, data, body }: SessionRecord): Written[] => [
  ...[
    { text: data.title, path: ['title'] },
    { text: data.summary, path: ['summary'] },
    ...data.keyPoints.map((text, at) => ({ text, path: ['keyPoints', at] })),
    ...data.announcements.map(({ what }, at) => ({ text: what, path: ['announcements', at, 'what'] })),
  ].map(({ text, path }) => ({ text, file: from.file, line: lineOf(from.lines, path) })),
  ...body.sections.flatMap(({ title, line, passages }) =>
    [{ text: title, line }, ...passages].map((one) => ({ text: one.text, line: one.line, file: from.file })),
  ),
];

/** Wrong spellings of services, known as such. */
function checkMisspellings(written: readonly Written[], services: readonly ServiceRecord[]): Problem[] {
  const find = createNameMatcher(
    services.map(({ data }) => ({
      id: data.shortName,
      names: data.misspellings.filter((wrong) => !namesOf(data).includes(wrong)),
    })),
  );
  return written.flatMap(({ text, ...place }) =>
    find(text).map(({ start, end, id }) => problem('misspelling', place, text.slice(start, end), id)),
  );
}

/** Shorter words are too near to too much: EKS and ECS are both right. */
const shortest = 5;

/** Latin words that no name holds but that are one slip away from one that has a page: "Lamda". */
function checkNearMisses(written: readonly Written[], services: readonly ServiceRecord[]): Problem[] {
  const wordsOf = (text: string): string[] => text.match(/[A-Za-z][A-Za-z0-9]*/g) ?? [];
  const known = new Set(
    services.flatMap(({ data }) => [...namesOf(data), ...data.aliases, ...data.misspellings].flatMap(wordsOf)),
  );
  const knownLower = new Set([...known].map((word) => word.toLowerCase()));
  const names = describedOf(services)
    .flatMap(({ data }) => namesOf(data))
    .filter((name) => /^[A-Za-z0-9]+$/.test(name) && name.length >= shortest);
  const nearOf = new Map<string, string | undefined>();
  const nearTo = (word: string): string | undefined => {
    if (!nearOf.has(word)) {
      nearOf.set(
        word,
        names.find((name) => distance(name.toLowerCase(), word.toLowerCase()) === 1),
      );
    }
    return nearOf.get(word);
  };
  return written.flatMap(({ text, ...place }) =>
    wordsOf(text).flatMap((word) => {
      if (word.length < shortest || knownLower.has(word.toLowerCase())) return [];
      const near = nearTo(word);
      // A plural is no slip.
      return near === undefined || word.toLowerCase() === `${near.toLowerCase()}s`
        ? []
        : [problem('nearMiss', place, word, near)];
    }),
  );
}

/** One name written in two ways that differ only by spaces and case: "Route53" and "Route 53". */
function checkSpellings(written: readonly Written[], services: readonly ServiceRecord[]): Problem[] {
  const find = createNameMatcher(services.map(({ id, data }) => ({ id, names: namesOf(data) })));
  const first = new Map<string, string>();
  return written.flatMap(({ text, ...place }) =>
    find(text).flatMap(({ start, end, id }) => {
      const name = text.slice(start, end).replace(/^(?:AWS|Amazon|아마존) /, '');
      const key = `${id} ${toNameKey(name)}`;
      const earlier = first.get(key) ?? name;
      first.set(key, earlier);
      // What stands in brackets is given as another spelling: etcd(ETCD).
      return earlier === name || text[start - 1] === '(' ? [] : [problem('twoSpellings', place, name, earlier)];
    }),
  );
}

/** How our own text spells services. What readers may type, we may not write. What has no page yet asks nothing of texts. */
export function checkSpelling({ sessions, services }: Records): Problem[] {
  const written = sessions.flatMap(writtenIn);
  const described = describedOf(services);
  return [
    ...checkMisspellings(written, described),
    ...checkNearMisses(written, services),
    ...checkSpellings(written, described),
  ];
}
