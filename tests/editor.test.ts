import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { collections } from '../src/content-files.node.ts';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

/** What Astro writes to `.astro/collections/` for editors, made from the same schemas in the same way. */
const toJson = (schema: z.ZodType): z.core.JSONSchema.BaseSchema => z.toJSONSchema(schema, { io: 'input' });

describe('an editor', () => {
  test('completes every YAML file of the content by the schema of its folder', () => {
    const settings = JSON.parse(read('.vscode/settings.json').replace(/^\s*\/\/.*$/gm, ''));
    const yaml = Object.entries(collections).filter(([, { extension }]) => extension === '.yaml');
    expect(settings['yaml.schemas']).toEqual(
      Object.fromEntries(yaml.map(([name]) => [`.astro/collections/${name}.schema.json`, `content/${name}/*.yaml`])),
    );
  });

  test('completes the front matter of sessions where the list of them is written', () => {
    expect(JSON.parse(read('.vscode/settings.json').replace(/^\s*\/\/.*$/gm, ''))).toMatchObject({
      'astro.content-intellisense': true,
    });
    expect(read('astro.config.ts')).toContain('contentIntellisense:');
  });

  // Where a schema cannot be said in JSON Schema, Astro only warns and goes without.
  test.each(Object.entries(collections))('can be told the schema of %s', (_, { schema }) => {
    const { oneOf, ...whole } = toJson(schema);
    for (const one of oneOf ?? [whole]) {
      expect(one).toMatchObject({ type: 'object', additionalProperties: false });
      const { properties = {}, required = [] } = one as z.core.JSONSchema.ObjectSchema;
      expect(Object.keys(properties).length).toBeGreaterThan(required.length);
    }
  });

  test('asks of a draft nothing but its title', () => {
    const required = (toJson(collections.sessions.schema).oneOf ?? []).map((one) => one.required);
    expect(required).toContainEqual(['title', 'draft']);
  });
});
