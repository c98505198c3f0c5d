import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** A small content folder without a mistake: three events, three sessions, and files that nothing refers to. */
const base = fileURLToPath(new URL('../fixtures/content-base', import.meta.url));

/** A copy of the sound folder, with the files of a case laid over it, that lives as long as the test. */
export function layOver(changes?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(base, folder, { recursive: true });
  if (changes !== undefined) cpSync(changes, folder, { recursive: true });
  return folder;
}
