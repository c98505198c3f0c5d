import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const runner = fileURLToPath(new URL('../../src/commands/run.mjs', import.meta.url));

/** What the environment may say about a site; the tests say it themselves. */
const ownVariables = ['BASE_PATH', 'CONTENT_DIR', 'DRAFTS', 'INHOUSE', 'PORT', 'REPO_URL', 'SITE_URL'];

/** A command of the project as a person runs it, in a process of its own: `runCommand(['build', '--out', folder])`. */
export function runCommand(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ code: number | null; output: string }> {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ownVariables.includes(name)));
  const child = spawn(process.execPath, [runner, ...args], { cwd: root, env: { ...inherited, ...env } });
  let output = '';
  const collect = (chunk: string): void => {
    output += chunk;
  };
  child.stdout.setEncoding('utf8').on('data', collect);
  child.stderr.setEncoding('utf8').on('data', collect);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}
