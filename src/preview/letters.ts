import type { Records, Source } from '../graph/records.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { lineOf } from '../schema/parse.ts';
import type { Face } from './face.ts';

/** Letters in what the images show that a typeface lacks. A draft has no image. */
export function checkLetters({ sessions, events, services, speakers }: Records, { lettersWithout }: Face): Problem[] {
  const check = <Data>({ from, data }: { from: Source; data: Data }, ...keys: (keyof Data & string)[]): Problem[] =>
    keys.flatMap((key) => {
      const letters = lettersWithout(String(data[key] ?? ''));
      if (letters.length === 0) return [];
      return [problem('letterWithoutOutline', { file: from.file, line: lineOf(from.lines, [key]) }, letters.join(' '))];
    });
  return [
    ...sessions.filter(({ data }) => !data.draft).flatMap((session) => check(session, 'title')),
    ...events.flatMap((event) => check(event, 'nameKo', 'shortName', 'place')),
    ...services.flatMap((service) => check(service, 'name', 'nameKo', 'shortName', 'description')),
    ...speakers.flatMap((speaker) => check(speaker, 'name')),
  ];
}
