import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { pageKinds, themes, widths } from './page-kinds.ts';
import { type PageState, pageStates } from './page-states.ts';

/** A file name from an address: "/services/lambda/" → "services-lambda". */
const nameOf = (path: string): string =>
  path
    .replace(/\.html$/, '')
    .replace(/^\/|\/$/g, '')
    .replaceAll('/', '-') || 'home';

/** Every kind of page as it comes, and what pages become in use. */
const sights: readonly PageState[] = [...pageKinds.map((path) => ({ name: nameOf(path), path })), ...pageStates];

/**
 * Takes a picture of each sight of the site at `address`, for each width and theme, into `folder`, which is emptied first.
 * Its `index.html` shows them side by side. Pages are taken whole, what came of using one as the window shows it.
 * Returns the names of the files, "services-lambda.360.dark.png".
 */
export async function takeScreenshots(
  browser: Browser,
  address: string,
  folder: string,
  wanted: readonly PageState[] = sights,
): Promise<string[]> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const rows: { readonly name: string; readonly files: readonly string[] }[] = [];
  for (const { name, path, reach, upTo = Number.POSITIVE_INFINITY } of wanted) {
    const files: string[] = [];
    for (const width of widths.filter((one) => one <= upTo)) {
      const context = await browser.newContext({
        locale: 'ko-KR',
        reducedMotion: 'reduce',
        viewport: { width, height: 800 },
      });
      const page = await context.newPage();
      await page.goto(address + path.slice(1), { waitUntil: 'networkidle' });
      await reach?.(page);
      for (const colorScheme of themes) {
        await page.emulateMedia({ colorScheme });
        const file = `${name}.${width}.${colorScheme}.png`;
        await page.screenshot({ path: join(folder, file), fullPage: !reach && !path.includes('#') });
        files.push(file);
      }
      await context.close();
    }
    rows.push({ name, files });
  }
  writeFileSync(join(folder, 'index.html'), toIndex(rows));
  return rows.flatMap(({ files }) => files);
}

/** A page with all pictures, a row for each sight. */
function toIndex(rows: readonly { readonly name: string; readonly files: readonly string[] }[]): string {
  const body = rows.map(
    ({ name, files }) =>
      `<h2>${name}</h2>\n<div>${files.map((file) => `<a href="${file}"><img src="${file}" alt="${file}" loading="lazy"></a>`).join('\n')}</div>`,
  );
  return `<!doctype html>
<meta charset="utf-8">
<title>Screenshots</title>
<style>div { display: flex; gap: 16px; align-items: start; } img { height: 480px; border: 1px solid; }</style>
${body.join('\n')}
`;
}
