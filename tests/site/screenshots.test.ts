import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from '../helpers/browser.ts';
import { takeScreenshots } from './screenshots.ts';

const folder = mkdtempSync(join(tmpdir(), 'session-notes-'));
beforeAll(async () => {
  const browser = await launch(inject('browser'));
  await takeScreenshots(browser, inject('site').address, folder, [{ name: 'years', path: '/years/' }]);
  await browser.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a page is taken in three widths and two themes, and an index shows them', async () => {
  const files = [360, 768, 1280].flatMap((width) => [`years.${width}.dark.png`, `years.${width}.light.png`]);
  expect(readdirSync(folder).sort()).toEqual(['index.html', ...files].sort());
  const index = readFileSync(join(folder, 'index.html'), 'utf8');
  for (const file of files) {
    expect(index).toContain(`src="${file}"`);
    const picture = sharp(join(folder, file));
    expect(String((await picture.metadata()).width)).toBe(file.split('.')[1]);
    const { channels } = await picture.stats();
    expect((channels[0]?.mean ?? 0) > 128).toBe(file.includes('light'));
  }
});
