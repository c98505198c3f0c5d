import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { type Problem, problem } from '../problems/problem.ts';
import type { Lines } from './parse.ts';

/** YAML as plain data with the line of every key. */
export interface ParsedYaml {
  readonly value: unknown;
  readonly lines: Lines;
  readonly problems: Problem[];
}

/**
 * Reads YAML 1.2 text. `firstLine` is the line of the file on which the text begins, for front matter.
 * Problems: yaml, duplicateKey.
 */
export function parseYaml(text: string, file: string, firstLine = 1): ParsedYaml {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number): number => counter.linePos(offset).line + firstLine - 1;

  const lines: Record<string, number> = { '': firstLine };
  const walk = (node: Node | null, path: readonly (string | number)[]): void => {
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        if (!isScalar(key)) continue;
        const at = [...path, String(key.value)];
        lines[at.join('.')] = lineAt(key.range?.[0] ?? 0);
        walk(value as Node | null, at);
      }
    } else if (isSeq(node)) {
      node.items.forEach((entry, index) => {
        const at = [...path, index];
        const start = (entry as Node | null)?.range?.[0];
        if (start !== undefined) lines[at.join('.')] = lineAt(start);
        walk(entry as Node | null, at);
      });
    }
  };
  walk(document.contents as Node | null, []);

  const problems = document.errors.map((error) => {
    // A quote that is not closed is missed at the end of the text; its line is that of the last key.
    const line = error.code === 'MISSING_CHAR' ? Math.max(...Object.values(lines)) : lineAt(error.pos[0]);
    const place = { file, line };
    const key = /^\s*([^:\s]+)/.exec(text.slice(error.pos[0]))?.[1] ?? '';
    return error.code === 'DUPLICATE_KEY' ? problem('duplicateKey', place, key) : problem('yaml', place, error.code);
  });
  visit(document, {
    Alias(_key, alias) {
      if (alias.resolve(document)) return;
      const place = { file, line: lineAt(alias.range?.[0] ?? 0) };
      problems.push(problem('yaml', place, 'BAD_ALIAS'));
    },
  });

  return { value: problems.length > 0 ? undefined : document.toJS(), lines, problems };
}
