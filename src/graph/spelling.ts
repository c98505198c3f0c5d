import { createNameMatcher } from '../korean/name-matcher.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { namesOf } from './names.ts';
import type { Records } from './records.ts';

/** Wrong spellings of services in our own text. What readers may type, we may not write. */
export function checkSpelling({ sessions, services }: Records): Problem[] {
  const findMisspellings = createNameMatcher(
    services.map(({ data }) => ({
      id: data.shortName,
      names: data.misspellings.filter((wrong) => !namesOf(data).includes(wrong)),
    })),
  );
  return sessions.flatMap(({ from, body }) =>
    body.sections.flatMap(({ title, line, passages }) =>
      [{ text: title, line }, ...passages].flatMap((written) =>
        findMisspellings(written.text).map(({ start, end, id }) =>
          problem('misspelling', { file: from.file, line: written.line }, written.text.slice(start, end), id),
        ),
      ),
    ),
  );
}
