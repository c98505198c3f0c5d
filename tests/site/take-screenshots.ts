import { fileURLToPath } from 'node:url';
import { serveSite } from '../../src/commands/server.node.ts';
import { basePath } from '../../src/content-files.node.ts';
import { findBrowser, launch } from '../helpers/browser.ts';
import { takeScreenshots } from './screenshots.ts';

// What `npm run screenshots` runs.
const inProject = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const out = inProject('.build/screenshots/');
const server = await serveSite(inProject('dist'), basePath(), 0);
const browser = await launch(await findBrowser());
try {
  const files = await takeScreenshots(browser, server.address, out);
  console.log(`화면 ${files.length}장을 찍었습니다: ${out}index.html`);
} finally {
  await browser.close();
  server.close();
}
