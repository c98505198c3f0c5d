import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { type SiteServer, serveSite } from '../../src/commands/server.node.ts';
import { runCommand } from '../site/command.ts';
import { type BrowserProgram, findBrowser } from './browser.ts';

/** A built site, served. */
export interface BuiltSite {
  readonly folder: string;
  readonly base: string;
  /** SITE_URL with which it was built. */
  readonly url: string | undefined;
  /** Address of the home page as it is served, with the base. */
  readonly address: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The site as `npm run build` leaves it in `dist`. */
    site: BuiltSite;
    /** The same content, built to stand below /notes/ of a known host. */
    siteBelow: BuiltSite;
    browser: BrowserProgram;
  }
}

const inProject = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

async function build(args: readonly string[], env: Readonly<Record<string, string>>): Promise<void> {
  const { code, output } = await runCommand(['build', ...args], env);
  if (code !== 0) throw new Error(`The site could not be built:\n${output}`);
}

/**
 * Serves what the tests of the project `site` look at. `npm test` has built `dist` before; started alone, the tests take
 * the one that is there, or build it. Builds follow one another, because they share the generated types in `.astro`.
 */
export default async function serveBuiltSites(project: TestProject): Promise<() => void> {
  project.provide('browser', await findBrowser());

  const folder = inProject('dist');
  if (!existsSync(folder)) await build([], {});
  const below = { folder: inProject('.build/below'), base: '/notes/', url: 'https://notes.example.com' };
  await build(['--out', below.folder, '--cache', inProject('.build/cache/below')], {
    BASE_PATH: below.base,
    SITE_URL: below.url,
  });

  const servers: SiteServer[] = [];
  const serve = async (site: Omit<BuiltSite, 'address'>): Promise<BuiltSite> => {
    const server = await serveSite(site.folder, site.base, 0);
    servers.push(server);
    return { ...site, address: server.address };
  };
  project.provide('site', await serve({ folder, base: '/', url: undefined }));
  project.provide('siteBelow', await serve(below));
  return () => {
    for (const server of servers) server.close();
  };
}
