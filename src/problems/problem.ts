import { catalogue } from './catalogue.ts';

export type ProblemCode = keyof typeof catalogue;

/** Where in the content something is wrong: path from the project's root, line from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** A mistake in the content, as a value: collected, sorted and shown together with all others. */
export interface Problem extends Place {
  readonly code: ProblemCode;
  /** What is wrong, in Korean. */
  readonly what: string;
  /** What the author can do, in Korean. */
  readonly fix: string;
  /** An error keeps the site from being published, a warning does not. */
  readonly severity: 'error' | 'warning';
}

/** A problem of the catalogue at a place; the details are those of its catalogue entry. */
export function problem<Code extends ProblemCode>(
  code: Code,
  place: Place,
  ...details: Parameters<(typeof catalogue)[Code]>
): Problem {
  // The catalogue ties each code to the details of its entry; TypeScript cannot follow that through an index.
  const entry = catalogue[code] as (...details: unknown[]) => { what: string; fix: string; severity?: 'warning' };
  const { what, fix, severity = 'error' } = entry(...details);
  return { code, file: place.file, line: place.line, what, fix, severity };
}

/** `path:line: what is wrong. what to do [code]` */
export function toText({ file, line, what, fix, code, severity }: Problem): string {
  return `${file}:${line}: ${severity === 'warning' ? '(참고) ' : ''}${what} ${fix} [${code}]`;
}

/** All problems as one text, ordered by file and line, each once. */
export function toReport(problems: readonly Problem[]): string {
  const ordered = [...problems].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || (a.code < b.code ? -1 : 1),
  );
  return [...new Set(ordered.map(toText))].join('\n');
}

/** Problems that keep the site from being published. */
export function errorsOf(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter((one) => one.severity === 'error');
}
