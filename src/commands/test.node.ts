import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a step counts: a gate is one test, the unit and site tests are as many as they are. */
interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = (path: string): string => join(root, 'node_modules', ...path.split('/'));
const own = (command: string): string[] => [join(root, 'src', 'commands', 'run.mjs'), command];

// The tests are those of the site as it is, not of one that the shell describes.
for (const name of ['BASE_PATH', 'CONTENT_DIR', 'DRAFTS', 'INHOUSE', 'PORT', 'REPO_URL', 'SITE_URL'])
  delete process.env[name];

/** Runs a script with this Node and without a shell, its output shown. Returns whether it ended well. */
function run(args: readonly string[]): Promise<boolean> {
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });
}

async function gate(...args: readonly string[]): Promise<Outcome> {
  return (await run(args)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs the tests of one project of `tests/vitest.config.ts`. */
async function vitest(project: string): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'session-notes-'));
  const report = join(folder, 'report.json');
  try {
    const ended = await run([
      program('vitest/vitest.mjs'),
      'run',
      `--config=${join(root, 'tests', 'vitest.config.ts')}`,
      `--project=${project}`,
      // An expectation that is not written down yet is a failure; only a person writes it, with `vitest -u`.
      '--update=none',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ]);
    if (!existsSync(report)) return { passed: 0, failed: 1 };
    const { numTotalTests: total, numPassedTests: passed } = JSON.parse(readFileSync(report, 'utf8')) as {
      numTotalTests: number;
      numPassedTests: number;
    };
    // Nothing may be skipped, so what has not passed has failed. No tests at all, or a file without any, is a failure too.
    return { passed, failed: Math.max(total - passed, ended && total > 0 ? 0 : 1) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const steps: { title: string; take: () => Promise<Outcome>; needs?: string }[] = [
  { title: 'content', take: () => gate(...own('check')) },
  { title: 'types', take: () => gate(program('astro/bin/astro.mjs'), 'check', '--minimumFailingSeverity=warning') },
  { title: 'lint', take: () => gate(program('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings') },
  { title: 'unit tests', take: () => vitest('unit') },
  { title: 'build', take: () => gate(...own('build')) },
  { title: 'site tests', take: () => vitest('site'), needs: 'build' },
];

const summary: string[] = [];
const broken = new Set<string>();
let passed = 0;
let failed = 0;
for (const { title, take, needs } of steps) {
  console.log(`\n=== ${title}\n`);
  if (needs !== undefined && broken.has(needs)) {
    summary.push(`${title}: not run, because of ${needs}`);
    continue;
  }
  const start = performance.now();
  const outcome = await take();
  passed += outcome.passed;
  failed += outcome.failed;
  if (outcome.failed > 0) broken.add(title);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  summary.push(`${title}: ${outcome.passed} passed, ${outcome.failed} failed (${seconds} s)`);
}

console.log(`\n=== summary\n\n${summary.join('\n')}\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
