import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { attributeOf, elementsNamed, readPages } from './built-page.ts';
import { runCommand } from './command.ts';

const fixture = fileURLToPath(new URL('../fixtures/site/content', import.meta.url));
/** Within the project, where what is built finds its packages. */
const place = fileURLToPath(new URL('../../.build/small', import.meta.url));
const content = join(place, 'content');

/** Builds the small site as its content is at the moment, with a cache of its own. */
const build = (
  out: string,
  env: Readonly<Record<string, string>> = {},
  cache = 'cache',
): ReturnType<typeof runCommand> =>
  runCommand(['build', '--out', join(place, out), '--cache', join(place, cache)], { CONTENT_DIR: content, ...env });

async function mustBuild(...args: Parameters<typeof build>): Promise<void> {
  const { code, output } = await build(...args);
  if (code !== 0) throw new Error(`The small site could not be built:\n${output}`);
}

/** Every file of a folder with a digest of its bytes. */
const digestsOf = (out: string): string[] =>
  readdirSync(join(place, out), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => {
      const name = file.slice(join(place, out).length + 1).split(sep).join('/');
      return `${name} ${createHash('sha256').update(readFileSync(file)).digest('hex')}`;
    })
    .sort();

const pathsOf = (out: string): string[] => readPages(join(place, out)).map(({ path }) => path);

const linksOf = (out: string, path: string): { href: string; rel: string }[] =>
  readPages(join(place, out))
    .filter((page) => page.path === path)
    .flatMap(({ tree }) => [...elementsNamed(tree, 'a'), ...elementsNamed(tree, 'link')])
    .map((link) => ({ href: attributeOf(link, 'href') ?? '', rel: attributeOf(link, 'rel') ?? '' }));

/** The addresses that a search for a word would show, asked of the index itself. */
async function search(out: string, word: string): Promise<string[]> {
  const folder = join(place, out, 'pagefind');
}
