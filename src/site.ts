import { cacheDir } from 'astro:config/server';

/** What the environment and the build say about where the site stands. The only reader of them in pages. */

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The address at which the browser finds a path of the site: "/services/" → "/notes/services/". */
export function at(path: string): string {
  return `${base}${path}`;
}

/** Whether SITE_URL says where the site will stand. */
export const isPlaced = Boolean(import.meta.env.SITE);

/** The full address of a path, for formats that know no other; without SITE_URL that of `npm start`. */
export function fullAddress(path: string): string {
  return new URL(at(path), import.meta.env.SITE ?? 'http://localhost:4321').href;
}

/** The full address of a path, for what would name a wrong place otherwise; undefined when SITE_URL is not set. */
export function absolute(path: string): string | undefined {
  return isPlaced ? fullAddress(path) : undefined;
}

/** Whether drafts are shown: while writing, and where DRAFTS=1 asks for it. */
export const showsDrafts = import.meta.env.DEV || process.env['DRAFTS'] === '1';

/**
 * What a script before the first paint is to a page. Built, it is one file that runs at once; while writing, it comes in
 * pieces, which only a module can put together.
 */
export const pageScriptType = import.meta.env.DEV ? 'module' : undefined;

/** Where a file of the project is edited; undefined when REPO_URL is not set. */
export function editAddress(file: string): string | undefined {
  const repository = process.env['REPO_URL']?.replace(/\/$/, '');
  return repository ? `${repository}/edit/main/${file}` : undefined;
}

/** The folder for what the next build can use again. */
export const cacheFolder: URL = cacheDir;
