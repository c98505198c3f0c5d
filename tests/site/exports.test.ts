import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { apis, shapes, version } from '../../src/exports/api.ts';

const { folder } = inject('site');
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const fileOf = (path: string): string =>
  join(folder, path.replace(/[#?].*$/, ''), path.split('#')[0]?.endsWith('/') ? 'index.html' : '');

describe('the interface for programs', () => {
  test.each(apis)('%s.json has the published shape, and something in it', (api) => {
    const file = z.strictObject({ version: z.literal(version), items: z.array(shapes[api]) });
    expect(file.parse(JSON.parse(read(`api/v1/${api}.json`))).items.length).toBeGreaterThan(0);
  });

  test.each(apis)('%s.schema.json is that shape', (api) => {
    expect(JSON.parse(read(`api/v1/${api}.schema.json`))).toMatchObject({
      type: 'object',
      properties: { version: { const: version }, items: { type: 'array' } },
      additionalProperties: false,
    });
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
