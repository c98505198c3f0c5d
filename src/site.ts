import { cacheDir } from 'astro:config/server';

/** What the environment and the build say about where the site stands. The only reader of them in pages. */

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The address at which the browser finds a path of the site: "/services/" → "/notes/services/". */
export function at(path: string): string {
  return `${base}${path}`;
}

/** The full address of a path, for canonical links; undefined when SITE_URL is not set. */
export function absolute(path: string): string | undefined {
  return import.meta.env.SITE ? new URL(at(path), import.meta.env.SITE).href : undefined;
}

/** Whether drafts are shown: while writing, and where DRAFTS=1 asks for it. */
export const showsDrafts = import.meta.env.DEV || process.env['DRAFTS'] === '1';

/** Where a file of the project is edited; undefined when REPO_URL is not set. */
export function editAddress(file: string): string | undefined {
  const repository = process.env['REPO_URL']?.replace(/\/$/, '');
  return repository ? `${repository}/edit/main/${file}` : undefined;
}

/** The folder for what the next build can use again. */
export const cacheFolder: URL = cacheDir;
