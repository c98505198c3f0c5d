import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from './site.node.ts';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
process.exitCode = (await buildSite(resolve(values.out))) ? 0 : 1;
