import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build } from 'astro';
import { buildsDrafts, contentFolder } from '../content-files.node.ts';
import type { Records } from '../graph/records.ts';
import { errorsOf, toReport } from '../problems/problem.ts';
import { loadContent } from './content.node.ts';

/** Prints what is wrong with the content; warnings only when nothing is. Returns whether it may be published, and what was read. */
export async function checkContent(): Promise<{ sound: boolean; records: Records }> {
  const folder = contentFolder();
  const { records, problems } = await loadContent(folder);
  const errors = errorsOf(problems);
  if (errors.length > 0) {
    const report = toReport(errors);
    console.error(`${report}\n\n고칠 곳이 ${report.split('\n').length}군데 있습니다.`);
    return { sound: false, records };
  }
  // An empty site must not take the place of a full one: most likely the folder is not the one that was meant.
  if (records.sessions.length === 0) {
    console.error(`세션이 하나도 없습니다: ${folder}`);
    return { sound: false, records };
  }
  if (problems.length > 0) console.error(toReport(problems));
  const drafts = records.sessions.filter(({ data }) => data.draft).length;
  const sessions = `세션 ${records.sessions.length}개${drafts > 0 ? `(초안 ${drafts}개)` : ''}`;
  console.log(`${sessions}와 서비스·기술 ${records.services.length}개를 확인했습니다.`);
  return { sound: true, records };
}

/**
 * Checks the content and builds the site into `out`. It is built beside and takes the place of the old one only when all
 * went well, so that a failed build leaves what was there. `cache` is a folder for what the next build can use again, where
 * it is not to be that of the project.
 */
export async function buildSite(out: string, cache?: string): Promise<boolean> {
  const site = process.env['SITE_URL'];
  if (site !== undefined && !URL.canParse(site)) {
    console.error(`SITE_URL은 https://notes.example.com 같은 주소여야 합니다: ${site}`);
    return false;
  }
  const { sound, records } = await checkContent();
  if (!sound) return false;
  if (!buildsDrafts() && records.sessions.every(({ data }) => data.draft)) {
    console.error('공개할 세션이 없습니다. 모두 초안입니다. 초안까지 보려면 DRAFTS=1로 만드세요.');
    return false;
  }
  const beside = join(dirname(out), `${basename(out)}.next`);
  const old = join(dirname(out), `${basename(out)}.old`);
  rmSync(beside, { recursive: true, force: true });
  try {
    await build({ outDir: beside, ...(cache ? { cacheDir: cache } : {}), logLevel: 'warn' });
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    console.error(`사이트를 만들지 못했습니다: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
  rmSync(old, { recursive: true, force: true });
  if (existsSync(out)) renameSync(out, old);
  renameSync(beside, out);
  rmSync(old, { recursive: true, force: true });
  if (buildsDrafts()) console.log('초안까지 넣어 만들었습니다. 공개하지 마세요.');
  return true;
}
