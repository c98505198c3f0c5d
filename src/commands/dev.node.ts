import { dev } from 'astro';
import { basePath } from '../content-files.node.ts';

const server = await dev({ server: { port: Number(process.env['PORT'] ?? 4321) } });
console.log(`\n세션노트를 고치면서 봅니다: http://localhost:${server.address.port}${basePath()}`);
