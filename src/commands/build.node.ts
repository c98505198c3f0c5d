import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from './site.node.ts';

function parse(): { out: string; cache?: string } | undefined {
  try {
    return parseArgs({ options: { out: { type: 'string', default: 'dist' }, cache: { type: 'string' } } }).values;
  } catch {
    return undefined;
  }
}

const asked = parse();
if (!asked) {
  console.error('쓰는 법: npm run build [-- --out dist] [--cache 폴더]');
  process.exit(2);
}
const cache = asked.cache === undefined ? undefined : resolve(asked.cache);
process.exitCode = (await buildSite(resolve(asked.out), cache)) ? 0 : 1;
