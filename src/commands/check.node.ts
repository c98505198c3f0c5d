import { checkContent } from './site.node.ts';

process.exitCode = (await checkContent()) ? 0 : 1;
