import { parseArgs } from 'node:util';
import { fullDate } from '../schema/date.ts';
import { checkContent } from './site.node.ts';

const usage = '쓰는 법: npm run check [-- --facts-before 2028-01-01]';

/** What was asked for, or undefined when it cannot be understood. */
function parse(): { before: string | undefined } | undefined {
  try {
    const { values } = parseArgs({ options: { 'facts-before': { type: 'string' } } });
    const before = values['facts-before'];
    return before === undefined || fullDate.safeParse(before).success ? { before } : undefined;
  } catch {
    return undefined;
  }
}

const asked = parse();
if (!asked) {
  console.error(usage);
  process.exit(2);
}
const { sound, records } = await checkContent();
if (asked.before !== undefined) {
  const { before } = asked;
  const facts = records.services
    .flatMap(({ from, data }) => data.lifecycle.map((event) => ({ file: from.file, event })))
    .filter(({ event }) => event.asOf < before)
    .sort((a, b) => (a.event.asOf < b.event.asOf ? -1 : a.event.asOf > b.event.asOf ? 1 : 0));
  for (const { file, event } of facts) console.log(`${event.asOf} ${file} ${event.id}: ${event.note} ${event.source}`);
  console.log(`${before} 전에 확인한 사실 ${facts.length}건.`);
}
process.exitCode = sound ? 0 : 1;
