import { parseArgs } from 'node:util';
import { contentFolder } from '../content-files.node.ts';
import { toSession } from '../links.ts';
import { toReport } from '../problems/problem.ts';
import { sessionId } from '../schema/ids.ts';
import { type Wish, writeScaffold } from './scaffold.node.ts';

const usage = `쓰는 법:
  npm run new -- event reinvent-2024 --name "AWS re:Invent 2024" --year 2024
  npm run new -- session reinvent-2024/con301 --title "발표 제목"
  npm run new -- service bedrock --name "Amazon Bedrock"
  npm run new -- speaker kim-ilho --name "김일호"
  npm run new -- topic serverless --name "서버리스"

이름은 주소가 되므로 영어 소문자, 숫자, 붙임표로 짓습니다. 세션 이름은 행사/세션입니다.`;

/** The options of each kind, all of them needed. */
const needs: Record<Wish['kind'], readonly string[]> = {
  event: ['name', 'year'],
  session: ['title'],
  service: ['name'],
  speaker: ['name'],
  topic: ['name'],
};

const isKind = (word: string | undefined): word is Wish['kind'] => word !== undefined && Object.hasOwn(needs, word);

/** What was asked for, or undefined when it cannot be understood. */
function parse(): Wish | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { name: { type: 'string' }, title: { type: 'string' }, year: { type: 'string' } },
    });
    const [kind, id, ...rest] = positionals;
    if (!isKind(kind) || id === undefined || rest.length > 0) return undefined;
    if (Object.keys(values).sort().join() !== needs[kind].join()) return undefined;
    // A terminal may hand over Hangul in pieces.
    const name = (values.name ?? values.title ?? '').normalize('NFC');
    if (kind === 'session') return id.split('/').length === 2 ? { kind, id, title: name } : undefined;
    return kind === 'event' ? { kind, id, name, year: Number(values.year) } : { kind, id, name };
  } catch {
    return undefined;
  }
}

/** The day where the author is, "2026-11-21". */
function toDay(time: Date): string {
  const [month, day] = [time.getMonth() + 1, time.getDate()].map((number) => String(number).padStart(2, '0'));
  return `${time.getFullYear()}-${month}-${day}`;
}

/** What an author does with a new file. */
function toNextSteps({ kind, id }: Wish): readonly string[] {
  const check = '`npm run check`로 확인합니다.';
  switch (kind) {
    case 'session':
      return [
        '파일을 열어 머리말을 채우고 그 아래에 본문을 씁니다. 초안은 제목만 있어도 됩니다.',
        `\`npm run dev\`를 켜 두고 ${toSession(sessionId.parse(id))}에서 봅니다. 초안은 공개되지 않습니다.`,
        `다 쓰면 \`draft: true\` 줄을 지우고 ${check}`,
      ];
    case 'event':
      return [
        `파일을 열어 이름과 순서를 다듬고 ${check}`,
        `\`npm run new -- session ${id}/세션-이름 --title "발표 제목"\`으로 세션을 더합니다.`,
      ];
    case 'service':
      return [`파일을 열어 이름, 종류, 분류, 설명을 채우고 ${check}`];
    case 'speaker':
      return [`세션의 speakers에 \`- id: ${id}\` 줄을 더하고 ${check}`];
    case 'topic':
      return [`세션의 topics에 \`- ${id}\` 줄을 더하고 ${check}`];
  }
}

const wish = parse();
if (!wish) {
  console.error(usage);
  process.exit(2);
}
const { file, problems } = writeScaffold(contentFolder(), wish, toDay(new Date()));
if (problems.length > 0) {
  console.error(toReport(problems));
  process.exit(1);
}
console.log(`${file} 파일을 만들었습니다.\n`);
for (const step of toNextSteps(wish)) console.log(`- ${step}`);
