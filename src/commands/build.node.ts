import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from './site.node.ts';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' }, cache: { type: 'string' } } });
const cache = values.cache === undefined ? undefined : resolve(values.cache);
process.exitCode = (await buildSite(resolve(values.out), cache)) ? 0 : 1;
