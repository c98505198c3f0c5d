import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/commands/content.node.ts';
import { catalogue } from '../../src/problems/catalogue.ts';
import { errorsOf, toReport } from '../../src/problems/problem.ts';
import { layOver } from '../helpers/content-folder.ts';

const cases = fileURLToPath(new URL('../fixtures/content', import.meta.url));
const names = readdirSync(cases);

test('sound content has no problems and is related', async () => {
  const { problems, records, graph } = await loadContent(layOver());
  expect(toReport(problems)).toBe('');
  expect(records.sessions.map(({ id }) => id)).toEqual([
    'seoul-2019/lambda',
    'seoul-2019/storage',
    'vegas-2019/closing',
    'vegas-2019/keynote',
  ]);
  expect([...graph.sessions.keys()]).toEqual([
    'seoul-2019/lambda',
    'seoul-2019/storage',
    'vegas-2019/keynote',
    'vegas-2019/closing',
  ]);
});

describe('a mistake is reported at its line, and nothing else is', () => {
  test.each(names)('%s', async (name) => {
    const { problems } = await loadContent(layOver(join(cases, name)));
    await expect(`${toReport(problems)}\n`).toMatchFileSnapshot(join(cases, name, 'problems.txt'));
  });
});

describe('the cases', () => {
  const reports = names.map((name) => readFileSync(join(cases, name, 'problems.txt'), 'utf8'));

  // What no folder can show is named by another test: files that Git would change, and what commands and importer report.
  const tests = fileURLToPath(new URL('..', import.meta.url));
  const others = readdirSync(tests, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(tests, name), 'utf8'))
    .join('');
  // Guards against mistakes of our own: no note is known that leads to them.
  const guards = ['notInert', 'unreadableNote'];

  test.each(Object.keys(catalogue).filter((code) => !guards.includes(code)))('one of them shows %s', (code) => {
    const isNamed = others.includes(`'${code}'`) || others.includes(`[${code}]`);
    expect(reports.join('').includes(`[${code}]\n`) || isNamed).toBe(true);
  });

  test.each(names)('%s reports something', (name) => {
    expect(readFileSync(join(cases, name, 'problems.txt'), 'utf8').trim()).not.toBe('');
  });
});

test('warnings do not keep the content from being published', async () => {
  const { problems } = await loadContent(layOver(join(cases, 'unmentioned-service')));
  expect(problems).toHaveLength(1);
  expect(errorsOf(problems)).toEqual([]);
});
