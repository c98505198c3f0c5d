import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, inject, test } from 'vitest';
import { apis, version } from '../../src/exports/api.ts';

const { folder } = inject('site');
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const fileOf = (path: string): string =>
  join(folder, path.replace(/[#?].*$/, ''), path.split('#')[0]?.endsWith('/') ? 'index.html' : '');

describe('the interface for programs', () => {
  test.each(apis)('%s.json is what its published schema says, with something in it', (api) => {
    const schema = JSON.parse(read(`api/v1/${api}.schema.json`));
    const file = JSON.parse(read(`api/v1/${api}.json`));
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
    expect(ajv.validate(schema, file), ajv.errorsText()).toBe(true);
    expect(file.version).toBe(version);
    expect(file.items.length).toBeGreaterThan(0);
    // A schema that lets everything pass would say nothing.
    const [first, ...rest] = file.items;
    expect(ajv.validate(schema, { ...file, items: [{ ...first, unknown: 1 }, ...rest] })).toBe(false);
    for (const key of Object.keys(first)) {
      const { [key]: _, ...without } = first;
      expect(ajv.validate(schema, { ...file, items: [without] }), key).toBe(false);
    }
  });

  test.each(apis)('every path of %s.json is a page of the site', (api) => {
    const { items } = JSON.parse(read(`api/v1/${api}.json`)) as { items: { path: string }[] };
    expect(items.map(({ path }) => path).filter((path) => !existsSync(fileOf(path)))).toEqual([]);
  });
});

test('llms.txt leads to every session', () => {
  const links = [...read('llms.txt').matchAll(/\]\((\/sessions\/[^)]+)\)/g)].map(([, path = '']) => path);
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
});
