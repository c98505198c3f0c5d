import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { layOver } from '../helpers/content-folder.ts';
import { runCommand } from '../site/command.ts';

const desk = mkdtempSync(join(tmpdir(), 'session-notes-import-'));
afterAll(() => rmSync(desk, { recursive: true, force: true }));

/** A note on the desk. */
function note(name: string, text: string | Uint8Array): string {
  const path = join(desk, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

const run = (folder: string, ...args: string[]) => runCommand(['import', ...args], { CONTENT_DIR: folder });

const twoTalks = `# AWS Summit Seoul 2024

> 2024-05-16

## 람다 이해하기

> 김도윤 AWS 솔루션즈 아키텍트

- 람다는 함수를 실행한다.

## 버킷 다루기

> 이서연 어떤회사 개발자

![구조](a.png)

- 버킷에 담는다.
`;

const sessionsOf = (folder: string, event: string): string[] => readdirSync(join(folder, 'sessions', event)).sort();

describe('npm run import', { timeout: 60_000 }, () => {
  test('makes drafts with the event and the speakers that they need, and says what to do next', async () => {
    const folder = layOver();
    const { code, output } = await run(folder, note('two.md', twoTalks));
    expect(output).toContain('다음에 할 일');
    expect(code).toBe(0);
    const [event = ''] = readdirSync(join(folder, 'events')).filter((name) => name.includes('2024'));
    const drafts = sessionsOf(folder, event.replace('.yaml', '')).filter((name) => name.endsWith('.mdx'));
    expect(drafts).toHaveLength(2);
    expect(readFileSync(join(folder, 'events', event), 'utf8')).toContain('date: 2024-05-16');
    expect(existsSync(join(folder, 'speakers', 'kim-doyun.yaml'))).toBe(true);
    const check = await runCommand(['check'], { CONTENT_DIR: folder });
    expect(check.output).toContain('(초안 2개)');
    expect(check.code).toBe(0);
  });

  test('brings the files of services that the site has none for, and never touches one that is there', async () => {
    const folder = layOver();
    const told = (name: string): string => readFileSync(join(folder, 'services', name), 'utf8');
    const before = readdirSync(join(folder, 'services'));
    const text =
      '# AWS re:Invent 2025 모델\n\n- Bedrock Guardrails를 Lambda에서 부르고 KMS로 감싼다. 서버 config는 둔다.\n';
    const { code, output } = await run(folder, note('models.md', text));
    expect(output).toContain('새 서비스 3개의 파일');
    expect(code).toBe(0);
    const after = readdirSync(join(folder, 'services')).filter((name) => !before.includes(name));
    expect(after.sort()).toEqual(['bedrock-guardrails.yaml', 'bedrock.yaml', 'kms.yaml']);
    expect(told('bedrock-guardrails.yaml')).toContain('parent: bedrock');
    const check = await runCommand(['check'], { CONTENT_DIR: folder });
    expect(check.output.match(/\[\w+\]/g)).toEqual(Array.from({ length: 3 }, () => '[descriptionToWrite]'));
    expect(check.code).toBe(0);

    writeFileSync(join(folder, 'services', 'kms.yaml'), told('kms.yaml').replace('KMS', '키 관리'));
    const again = await run(folder, note('keys.md', '# AWS re:Invent 2025 열쇠\n\n- KMS를 쓴다.\n'));
    expect(again.output).not.toContain('새 서비스');
    expect(told('kms.yaml')).toContain('키 관리');
  });

  test('tells in one JSON object what it found', async () => {
    const { code, output } = await run(layOver(), note('two.md', twoTalks), '--dry-run', '--json');
    expect(code).toBe(0);
    const told = JSON.parse(output) as Record<string, unknown>;
    expect(Object.keys(told)).toEqual(['event', 'sessions', 'changes', 'problems']);
    expect(told).toMatchObject({
      event: { name: 'AWS Summit Seoul', year: 2024, date: '2024-05-16' },
      sessions: [
        { title: '람다 이해하기', speakers: [{ name: '김도윤', affiliation: 'AWS' }], line: 5 },
        { title: '버킷 다루기', speakers: [{ name: '이서연', affiliation: '어떤회사' }], line: 11 },
      ],
      problems: [],
    });
  });

  test('writes nothing when asked for a trial', async () => {
    const folder = layOver();
    const before = readdirSync(folder, { recursive: true }).length;
    await run(folder, note('two.md', twoTalks), '--dry-run');
    expect(readdirSync(folder, { recursive: true })).toHaveLength(before);
  });

  test('never writes over a file', async () => {
    const folder = layOver();
    const path = note('two.md', twoTalks);
    await run(folder, path);
    const before = readdirSync(folder, { recursive: true }).length;
    const { code, output } = await run(folder, path);
    expect(code).toBe(1);
    expect(output).toContain('[fileExists]');
    expect(readdirSync(folder, { recursive: true })).toHaveLength(before);
  });

  test('reads a folder and the export of Notion within it', async () => {
    const folder = layOver();
    const text = new TextEncoder().encode('# 첫 발표\n\n발표자: 김도윤\n\n- 글\n');
    note(
      'many/a 1f2e3d4c5b6a79880123456789abcdef.zip',
      zipSync({ '첫 발표 1f2e3d4c5b6a79880123456789abcdef.md': text }),
    );
    note('many/b.md', '# 둘째 발표\n\n- 글\n');
    const { code, output } = await run(folder, join(desk, 'many'), '--event', 'vegas-2019');
    expect(output).toContain('초안 2개');
    expect(code).toBe(0);
  });

  test.each([
    ['picture.md', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'notText'],
    ['empty.md', '  \n', 'emptyNote'],
    ['long.md', '글 '.repeat(300_000), 'noteTooLong'],
    ['deep.md', `${'> '.repeat(200)}글`, 'tooDeep'],
    // What a parser needs minutes for.
    ['slow.md', `${'*a_ '.repeat(15_000)}\n`.repeat(8), 'importTimedOut'],
    ['nowhere.md', '# 어디선가 들은 발표\n\n- 글\n', 'unknownNoteEvent'],
  ])('refuses %s by name and goes on with the rest', async (name, text, code) => {
    const folder = layOver();
    const ended = await run(folder, note(name, text), note('two.md', twoTalks));
    expect(ended.output).toContain(`[${code}]`);
    expect(ended.output).toContain('초안 2개');
    expect(ended.code).toBe(1);
  });

  test('refuses a path where nothing is', async () => {
    const { code, output } = await run(layOver(), join(desk, 'none.md'));
    expect(output).toContain('[missingNote]');
    expect(code).toBe(1);
  });

  test.each([[[]], [['a.md', '--unknown']], [['a.md', '--source-url', 'javascript:1']]])(
    'says how it is used when it is told %j',
    async (args) => {
      const { code, output } = await run(layOver(), ...args);
      expect(output).toContain('쓰는 법');
      expect(code).toBe(2);
    },
  );
});
