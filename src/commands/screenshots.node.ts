import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const inProject = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

// The browser is a tool of the tests, and so is what drives it.
if (existsSync(inProject('dist/index.html'))) {
  const { status } = spawnSync(process.execPath, [inProject('tests/site/take-screenshots.ts')], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
} else {
  console.error('찍을 사이트가 없습니다. 먼저 npm run build로 dist/를 만드세요.');
  process.exitCode = 1;
}
