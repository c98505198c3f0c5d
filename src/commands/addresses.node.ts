import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder, readLedger } from '../content-files.node.ts';
import { extendLedger, toLedger } from '../graph/addresses.ts';
import { errorsOf, toReport } from '../problems/problem.ts';
import { loadContent } from './content.node.ts';

// Adds what is new to the ledger of published addresses. Nothing is ever taken out of it.
const folder = contentFolder();
const { graph, problems } = await loadContent(folder);
const errors = errorsOf(problems);
if (errors.length > 0) {
  console.error(`${toReport(errors)}\n\n고친 뒤에 다시 하세요.`);
  process.exit(1);
}
const { ledger } = readLedger(folder);
const extended = extendLedger(ledger, toLedger(graph));
writeFileSync(join(folder, 'addresses.json'), `${JSON.stringify(extended, undefined, 2)}\n`);
const count = (all: typeof extended): number =>
  Object.values(all).reduce((sum, headings) => sum + 1 + Object.keys(headings).length, 0);
console.log(`주소 ${count(extended)}개를 적었습니다. 새것 ${count(extended) - count(ledger)}개.`);
