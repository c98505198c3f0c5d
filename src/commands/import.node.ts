import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder } from '../content-files.node.ts';
import { toChangeText } from '../importer/report.ts';
import { type Problem, toReport } from '../problems/problem.ts';
import { planNote, readNotes, writePlanned } from './import-files.node.ts';
import { importAll } from './import-pool.node.ts';

const usage = `쓰는 법:
  npm run import -- 노트.md                          노트 하나를 초안으로 만듭니다.
  npm run import -- 폴더 내보내기.zip --event reinvent-2024
  cat 노트.md | npm run import -- - --dry-run        표준 입력을 읽고, 쓰지 않고 보여 줍니다.

  --event <행사>        content/events의 행사. 노트에서 알 수 없을 때 씁니다.
  --out <폴더>          초안을 둘 곳(기본 content/sessions).
  --source-url <주소>   원본의 공개 주소.
  --dry-run             아무것도 쓰지 않습니다.
  --json                결과를 JSON 하나로 보여 줍니다.`;

interface Wish {
  readonly paths: readonly string[];
  readonly event: string | undefined;
  readonly out: string;
  readonly sourceUrl: string | undefined;
  readonly isDryRun: boolean;
  readonly isJson: boolean;
}

/** What was asked for, or undefined when it cannot be understood. */
function parse(): Wish | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        event: { type: 'string' },
        out: { type: 'string' },
        'source-url': { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const url = values['source-url'];
    if (positionals.length === 0 || (url !== undefined && !/^https?:\/\//.test(url))) return undefined;
    return {
      paths: positionals,
      event: values.event,
      out: values.out === undefined ? resolve(contentFolder(), 'sessions') : resolve(values.out),
      sourceUrl: url,
      isDryRun: values['dry-run'],
      isJson: values.json,
    };
  } catch {
    return undefined;
  }
}

/** A path as people see it: from where they stand, if it is below. */
function toShown(path: string): string {
  const below = relative('.', path);
  return below.startsWith('..') ? path : below;
}

const wish = parse();
if (!wish) {
  console.error(usage);
  process.exit(2);
}

const given = wish.paths.map(readNotes);
const notes = given.flatMap((one) => one.notes);
const problems: Problem[] = given.flatMap((one) => one.problems);

const isLong = notes.length > 5 && process.stderr.isTTY;
const imported = await importAll(
  contentFolder(),
  notes.map(({ file, bytes }) => ({ file, bytes, sourceUrl: wish.sourceUrl })),
  { onDone: (done) => isLong && process.stderr.write(`\r${done}/${notes.length}`) },
);
if (isLong) process.stderr.write('\n');

const sessions = imported.flatMap((note, at) => {
  const file = notes[at]?.file ?? '';
  problems.push(...note.problems);
  if (note.problems.length > 0) return [];
  const plan = planNote(note, file, wish);
  problems.push(...plan.problems);
  let isWritten = plan.problems.length === 0;
  if (isWritten && !wish.isDryRun) {
    const inTheWay = writePlanned(plan);
    problems.push(...inTheWay);
    isWritten = inTheWay.length === 0;
  }
  return note.drafts.map(({ title, slug, speakers, services, line }, index) => ({
    title,
    slug,
    speakers: speakers.map(({ name, affiliation, role }) => ({
      name,
      affiliation: affiliation ?? null,
      role: role ?? null,
    })),
    services,
    line,
    file: isWritten ? toShown(plan.drafts[index] ?? '') : null,
    note: file,
  }));
});
const changes = imported.flatMap((note, at) =>
  note.changes.map((change) => ({ note: notes[at]?.file ?? '', ...change })),
);
const event = imported.map((note) => note.event).find(Boolean);
const year = imported.map((note) => note.year).find(Boolean);

if (wish.isJson) {
  const unnamed = year === undefined ? null : { name: null, year, date: null };
  const shown = event ? { name: event.name, year: event.year, date: event.date ?? null } : unnamed;
  console.log(JSON.stringify({ event: shown, sessions, changes, problems }, undefined, 2));
} else {
  if (problems.length > 0) console.error(toReport(problems));
  for (const { title, file, speakers } of sessions.filter((one) => one.file !== null)) {
    const who = speakers.map(({ name }) => name).join(', ');
    console.log(`${file} — ${title}${who ? ` (${who})` : ''}`);
  }
  if (wish.isDryRun) for (const change of changes) console.log(`${change.note}: ${toChangeText(change)}`);
  const added = new Set(changes.filter(({ code }) => code === 'madeService').map(({ now }) => now)).size;
  const described =
    added > 0
      ? `content/services에 새 서비스 ${added}개의 파일을 두었습니다. description을 쓸 때까지 공개되지 않습니다.\n`
      : '';
  const made = sessions.filter(({ file }) => file !== null).length;
  if (made > 0 && !wish.isDryRun) {
    console.log(`\n초안 ${made}개를 만들었고, 바꾼 것 ${changes.length}가지를 초안 옆의 .import.txt에 적었습니다.
${described}다음에 할 일:
  1. .import.txt와 원본을 견주어 빠진 것이 없는지 봅니다.
  2. [사진: …]이 있으면 담긴 사실을 글로 적고, 머리말의 확인할 것을 살핍니다.
  3. npm run dev로 초안을 보고, 다 되면 draft: true를 지운 뒤 npm run check로 확인합니다.`);
  }
}
process.exitCode = problems.length > 0 ? 1 : 0;
