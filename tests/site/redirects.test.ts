import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SiteServer, serveSite } from '../../src/commands/server.node.ts';
import { attributeOf, elementsNamed, readPages } from './built-page.ts';
import { runCommand } from './command.ts';
import { useBrowser } from './visit.ts';

const inProject = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const folder = inProject('.build/redirects');
const base = '/notes/';
let server: SiteServer;

const { visit } = useBrowser();

beforeAll(async () => {
  const { code, output } = await runCommand(
    ['build', '--out', folder, '--cache', inProject('.build/cache/redirects')],
    {
      CONTENT_DIR: inProject('tests/fixtures/site/content'),
      BASE_PATH: base,
      SITE_URL: 'https://notes.example.com',
    },
  );
  if (code !== 0) throw new Error(`The small site could not be built:\n${output}`);
  server = await serveSite(folder, base, 0);
});
afterAll(() => server.close());

describe('a former address', () => {
  test.each([
    ['sessions/spring-day-2024/houses/', '/notes/sessions/spring-day-2024/functions/'],
    ['sessions/spring-day-2024/houses/#start', '/notes/sessions/spring-day-2024/functions/#start'],
    [
      'sessions/spring-day-2024/houses/?mark=%EA%B0%80#begin',
      '/notes/sessions/spring-day-2024/functions/?mark=%EA%B0%80#begin',
    ],
  ])('%s leads on and keeps what stands behind it', async (was, now) => {
    const page = await visit(server.address + was);
    await page.waitForURL((url) => url.pathname.includes('functions'));
    const { pathname, search, hash } = new URL(page.url());
    expect(pathname + (now.includes('?') ? search : '') + hash).toBe(now);
    expect(await page.locator('h1').textContent()).toBe('함수로 짓는 작은 집');
  });

  test('of a heading lands on the heading', async () => {
    const page = await visit(`${server.address}sessions/spring-day-2024/functions/#begin`);
    const heading = await page.locator('h2', { hasText: '함수의 시작' }).boundingBox();
    const target = await page.locator('#begin').boundingBox();
    expect(Math.abs((heading?.y ?? 0) - (target?.y ?? 999))).toBeLessThan(40);
  });

  test('says by its canonical link where it has gone, and is on no list', () => {
    const pages = readPages(folder);
    const former = pages.find(({ path }) => path.endsWith('/houses/'));
    const canonical = elementsNamed(former?.tree ?? { type: 'root', children: [] }, 'link').find(
      (link) => attributeOf(link, 'rel') === 'canonical',
    );
    expect(canonical && attributeOf(canonical, 'href')).toBe(
      'https://notes.example.com/notes/sessions/spring-day-2024/functions/',
    );
    const linking = pages.filter(({ html, path }) => html.includes('/houses/') && !path.endsWith('/houses/'));
    expect(linking).toEqual([]);
    expect(readFileSync(join(folder, 'sitemap.xml'), 'utf8')).not.toContain('/houses/');
  });
});
