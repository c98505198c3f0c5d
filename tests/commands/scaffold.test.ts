import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/commands/content.node.ts';
import { type Wish, writeScaffold } from '../../src/commands/scaffold.node.ts';
import { toReport } from '../../src/problems/problem.ts';
import { layOver } from '../helpers/content-folder.ts';

const today = '2026-11-21';

const wishes: Wish[] = [
  { kind: 'event', id: 'vegas-2024', name: 'AWS Vegas 2024', year: 2024 },
  { kind: 'session', id: 'vegas-2019/con301', title: 'EKS: 무엇이 "다른가"' },
  { kind: 'service', id: 'bedrock', name: 'Amazon Bedrock' },
  { kind: 'topic', id: 'agents', name: '에이전트' },
  { kind: 'speaker', id: 'kim-ilho', name: '김일호' },
];

describe.each(wishes.map((wish) => [wish.kind, wish] as const))('a new %s', (kind, wish) => {
  test('passes the check', async () => {
    const folder = layOver();
    const { file, problems } = writeScaffold(folder, wish, today);
    expect(toReport(problems)).toBe('');
    expect(existsSync(join(folder, file.replace('content/', '')))).toBe(true);
    const codes = (await loadContent(folder)).problems.map(({ code, severity }) => `${severity} ${code}`);
    // A service waits for its description, and for a session that speaks of it.
    expect(codes.sort()).toEqual(
      kind === 'service' ? ['warning descriptionToWrite', 'warning unmentionedService'] : [],
    );
  });

  test('never takes the place of a file that is there', () => {
    const folder = layOver();
    const { file } = writeScaffold(folder, wish, today);
    const path = join(folder, file.replace('content/', ''));
    writeFileSync(path, '손으로 고친 파일');
    expect(writeScaffold(folder, wish, today).problems.map(({ code }) => code)).toEqual(['fileExists']);
    expect(readFileSync(path, 'utf8')).toBe('손으로 고친 파일');
  });
});

describe('a new session', () => {
  const dataOf = async (folder: string, id: string) =>
    (await loadContent(folder)).records.sessions.find((session) => session.id === id)?.data;

  test('comes after the sessions of its event', async () => {
    const folder = layOver();
    writeScaffold(folder, { kind: 'session', id: 'vegas-2019/third', title: '셋째' }, today);
    writeScaffold(folder, { kind: 'session', id: 'vegas-2019/fourth', title: '넷째' }, today);
    writeScaffold(folder, { kind: 'session', id: 'online-2021/first', title: '첫째' }, today);
    expect(await dataOf(folder, 'vegas-2019/third')).toMatchObject({ title: '셋째', order: 3, draft: true });
    expect(await dataOf(folder, 'vegas-2019/fourth')).toMatchObject({ order: 4 });
    expect(await dataOf(folder, 'online-2021/first')).toMatchObject({ order: 1, published: today, updated: today });
  });

  test('has an event that is there, sound or not', () => {
    const folder = layOver();
    const at = (id: string): string =>
      toReport(writeScaffold(folder, { kind: 'session', id, title: '제목' }, today).problems);
    expect(at('vegas-2091/talk')).toBe(
      'content/sessions/vegas-2091/talk.mdx:1: `vegas-2091` 행사를 찾을 수 없습니다. 혹시 `vegas-2019`? 폴더 이름을 고치거나 content/events에 행사를 더하세요. [unknownEvent]',
    );
    expect(existsSync(join(folder, 'sessions', 'vegas-2091'))).toBe(false);
    writeFileSync(join(folder, 'events', 'online-2021.yaml'), 'name: 망가진 행사\n');
    expect(at('online-2021/talk')).toBe('');
  });
});

test('a new event comes after all others', async () => {
  const folder = layOver();
  const { records } = await loadContent(folder);
  writeScaffold(folder, { kind: 'event', id: 'vegas-2024', name: 'AWS Vegas 2024', year: 2024 }, today);
  const added = (await loadContent(folder)).records.events.find(({ id }) => id === 'vegas-2024');
  expect(added?.data.order).toBe(Math.max(...records.events.map(({ data }) => data.order)) + 1);
});

describe('what the schema does not take is not written', () => {
  test.each<[string, Wish, string]>([
    ['an id', { kind: 'service', id: 'Bed_rock', name: '이름' }, 'fileName'],
    ['an id that leads out of its folder', { kind: 'topic', id: '../events/x', name: '이름' }, 'fileName'],
    ['the id of a session', { kind: 'session', id: 'vegas-2019/Con 301', title: '제목' }, 'fileName'],
    ['a year that is none', { kind: 'event', id: 'x', name: '이름', year: Number('올해') }, 'wrongType'],
    ['a year of another time', { kind: 'event', id: 'x', name: '이름', year: 1985 }, 'wrongNumber'],
    ['a blank name', { kind: 'speaker', id: 'x', name: ' ' }, 'wrongLength'],
  ])('%s', (_, wish, code) => {
    const folder = layOver();
    const { file, problems } = writeScaffold(folder, wish, today);
    expect(problems.map((one) => one.code)).toEqual([code]);
    expect(existsSync(join(folder, file.replace('content/', '')))).toBe(false);
  });
});
