import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { layOver } from '../helpers/content-folder.ts';
import { runCommand } from '../site/command.ts';

const run = (folder: string, ...args: string[]) => runCommand(['new', ...args], { CONTENT_DIR: folder });

describe('npm run new', () => {
  test('says what it made and what to do next', async () => {
    const folder = layOver();
    const { code, output } = await run(folder, 'session', 'vegas-2019/con301', '--title', '보안 점검'.normalize('NFD'));
    expect(code).toBe(0);
    expect(output).toMatch(/^content\/sessions\/vegas-2019\/con301\.mdx 파일을 만들었습니다\.\n\n(?:- .+\n)+$/);
    expect(output).toContain('/sessions/vegas-2019/con301/');
    const text = readFileSync(join(folder, 'sessions', 'vegas-2019', 'con301.mdx'), 'utf8');
    expect(text).toContain('\ntitle: 보안 점검\n');
    expect(text).toMatch(/\nupdated: 20\d\d-\d\d-\d\d\n/);
  });

  test('reports what cannot be made', async () => {
    const { code, output } = await run(layOver(), 'topic', 'security', '--name', '보안');
    expect(code).toBe(1);
    expect(output).toBe(
      'content/topics/security.yaml:1: 이미 있는 파일입니다. 다른 이름을 쓰거나, 있는 파일을 고치세요. [fileExists]\n',
    );
  });

  test.each([
    [[]],
    [['sessions', 'a/b', '--title', '제목']],
    [['session', 'con301', '--title', '제목']],
    [['session', 'vegas-2019/con301']],
    [['session', 'vegas-2019/con301', '--name', '제목']],
    [['event', 'vegas-2024', '--name', '이름']],
    [['service', '--name', '이름']],
    [['service', 'a', 'b', '--name', '이름']],
    [['topic', 'a', '--name', '이름', '--force']],
  ])('says how it is used when it is told %j', async (args) => {
    const folder = layOver();
    const { code, output } = await run(folder, ...args);
    expect(code).toBe(2);
    expect(output).toMatch(/^쓰는 법:\n/);
    for (const kind of ['event', 'session', 'service', 'speaker', 'topic']) expect(output).toContain(`-- ${kind} `);
    expect(existsSync(join(folder, 'topics', 'a.yaml'))).toBe(false);
  });
});
