import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../src/commands/content.node.ts';
import { readCollection } from '../src/content-files.node.ts';
import { toReport } from '../src/problems/problem.ts';
import { layOver } from './helpers/content-folder.ts';

const reportOf = async (folder: string): Promise<string> => toReport((await loadContent(folder)).problems);

describe('files that a checkout could change are reported as well', () => {
  test('a file name in decomposed Hangul', async () => {
    const folder = layOver();
    writeFileSync(join(folder, 'topics', '보안.yaml'.normalize('NFD')), 'name: 보안\n');
    expect(await reportOf(folder)).toBe(
      'content/topics/보안.yaml:1: 파일 이름의 한글이 풀어쓴 꼴(NFD)입니다. 완성형으로 이름을 바꾸세요: `보안.yaml`. [fileNameNotComposed]',
    );
  });

  test('a file name in composed Hangul is no address either', async () => {
    const folder = layOver();
    writeFileSync(join(folder, 'topics', '보안.yaml'), 'name: 보안\n');
    expect(await reportOf(folder)).toBe(
      'content/topics/보안.yaml:1: 주소가 될 수 없는 파일 이름입니다: `보안.yaml`. 영어 소문자, 숫자, 붙임표만 써서 이름을 바꾸세요. [fileName]',
    );
  });

  test('a file in the encoding of old Korean editors', async () => {
    const folder = layOver();
    // "name: 보안" in EUC-KR.
    writeFileSync(join(folder, 'topics', 'security.yaml'), Buffer.from('6e616d653a20bab8bec80a', 'hex'));
    expect(await reportOf(folder)).toBe(
      'content/topics/security.yaml:1: UTF-8로 읽을 수 없습니다. 편집기에서 UTF-8로 다시 저장하세요. [notUtf8]',
    );
  });

  test('a folder that is none of the five is not passed over in silence', async () => {
    const folder = layOver();
    cpSync(join(folder, 'topics'), join(folder, 'topic'), { recursive: true });
    const { problems } = await loadContent(folder);
    expect(problems.map(({ code, file }) => `${file} ${code}`)).toContain('content/topic/security.yaml unexpectedFile');
  });
});

describe('what is no mistake is read', () => {
  test('files of the system are passed over', async () => {
    const folder = layOver();
    writeFileSync(join(folder, 'topics', '.DS_Store'), '');
    expect(await reportOf(folder)).toBe('');
  });

  test('a collection without a folder is empty', () => {
    const folder = layOver();
    rmSync(join(folder, 'speakers'), { recursive: true });
    expect(readCollection('speakers', folder)).toEqual({ records: [], problems: [], broken: [] });
  });

  test.each([
    ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['blanks behind the dashes', (text: string) => text.replaceAll('---\n', '---  \n')],
  ])('a session with %s has the same data and the same lines', (_what, change) => {
    const folder = layOver();
    const text =
      '---\ntitle: 제목\norder: 1\nservices:\n  - s3\nsummary: 요약.\nkeyPoints: [가, 나, 다]\nsource:\n  note: 노트\npublished: 2026-11-21\nupdated: 2026-11-21\n---\n\n첫 문단.\n';
    mkdirSync(join(folder, 'sessions', 'online-2021'));
    writeFileSync(join(folder, 'sessions', 'online-2021', 'extra.mdx'), change(text));
    const { records, problems } = readCollection('sessions', folder);
    expect(problems).toEqual([]);
    expect(records.find(({ id }) => id === 'online-2021/extra')).toMatchObject({
      file: 'content/sessions/online-2021/extra.mdx',
      data: { title: '제목', order: 1, topics: [], draft: false },
      lines: { title: 2, services: 4, 'services.0': 5, 'source.note': 9 },
      bodyLine: 13,
    });
  });

  test('files come in the order of their paths', () => {
    const { records } = readCollection('services', layOver());
    expect(records.map(({ id }) => id)).toEqual(['dynamodb', 'fargate', 'lambda-layers', 'lambda', 'outposts', 's3']);
  });
});
