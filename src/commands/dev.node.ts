import { dev } from 'astro';

const server = await dev({ server: { port: Number(process.env['PORT'] ?? 4321) } });
console.log(`\n세션노트를 고치면서 봅니다: http://localhost:${server.address.port}${process.env['BASE_PATH'] ?? '/'}`);
