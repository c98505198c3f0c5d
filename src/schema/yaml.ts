import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
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

  const problems = document.errors.map((error) => {
    const place = { file, line: lineAt(error.pos[0]) };
    const key = /^\s*([^:\s]+)/.exec(text.slice(error.pos[0]))?.[1] ?? '';
    return error.code === 'DUPLICATE_KEY' ? problem('duplicateKey', place, key) : problem('yaml', place, error.code);
  });

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

  return { value: problems.length > 0 ? undefined : document.toJS(), lines, problems };
}
