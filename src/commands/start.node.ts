import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { basePath } from '../content-files.node.ts';
import { serveSite } from './server.node.ts';
import { buildSite } from './site.node.ts';

const port = Number(process.env['PORT'] ?? 4321);

function refuse(message: string): never {
  console.error(message);
  process.exit(1);
}

/** Whether the port can be had, asked before the long build. */
const isFree = (): Promise<boolean> =>
  new Promise((answer) => {
    const probe = createServer();
    probe.once('error', () => answer(false));
    probe.listen(port, () => probe.close(() => answer(true)));
  });

const inUse = `포트 ${port}번을 다른 프로그램이 쓰고 있습니다. PORT=${port + 1} npm start 처럼 다른 포트로 실행하세요.`;

if (!Number.isInteger(port) || port < 1 || port > 65535) refuse('PORT는 1부터 65535까지의 정수여야 합니다.');
if (!(await isFree())) refuse(inUse);

const out = resolve('dist');
if (!(await buildSite(out))) process.exit(1);
try {
  const { address } = await serveSite(out, basePath(), port);
  console.log(`\n세션노트: ${address}\n멈추려면 Ctrl+C를 누르세요.`);
} catch (error) {
  refuse((error as NodeJS.ErrnoException).code === 'EADDRINUSE' ? inUse : `서버를 열지 못했습니다: ${String(error)}`);
}
