import { strToU8, zipSync } from 'fflate';
import { element } from '../dom.client.ts';
import { problem } from '../problems/problem.ts';
import type { ImportedNote, Registry } from './import-note.ts';
import { toChangeLog, toChangeText } from './report.ts';
import type { ImportRequest } from './worker.client.ts';
import workerAddress from './worker.client.ts?worker&url';

const secondsPerNote = 5;

/** Imports a note in a worker of its own and gives it up when it takes too long. */
function importNote(request: ImportRequest): Promise<ImportedNote> {
  const worker = new Worker(workerAddress, { type: 'module' });
  return new Promise((resolve) => {
    const end = (result: ImportedNote): void => {
      clearTimeout(timer);
      worker.terminate();
      resolve(result);
    };
    const refuse = (one: ReturnType<typeof problem>): void =>
      end({ event: undefined, drafts: [], changes: [], problems: [one] });
    const place = { file: request.file, line: 1 };
    const timer = setTimeout(() => refuse(problem('importTimedOut', place, secondsPerNote)), secondsPerNote * 1000);
    worker.addEventListener('message', ({ data }: MessageEvent<ImportedNote>) => end(data));
    worker.addEventListener('error', ({ message }) => refuse(problem('unreadableNote', place, message)));
    worker.postMessage(request);
  });
}

/** A link that saves bytes under a name. Nothing leaves the browser. */
function download(name: string, bytes: Uint8Array<ArrayBuffer>, text: string): HTMLAnchorElement {
  const link = element('a', '', text);
  link.href = URL.createObjectURL(new Blob([bytes]));
  link.download = name;
  return link;
}

function showDrafts(list: HTMLElement, { drafts, event }: ImportedNote): void {
  list.replaceChildren(
    ...drafts.map(({ title, slug, speakers, services, mdx }) => {
      const about = [
        event ? `${event.name} ${event.year}` : '행사를 알 수 없음',
        speakers.map(({ name }) => name).join(', ') || '발표자 없음',
        `서비스 ${services.length}개`,
      ].join(' · ');
      const code = element('pre', '', element('code', '', mdx));
      code.tabIndex = 0;
      const fold = element('details', '', element('summary', '', '초안 보기'), code);
      return element(
        'li',
        '',
        element('h3', '', title),
        element('p', '', about),
        fold,
        download(`${slug}.mdx`, strToU8(mdx), `${slug}.mdx 내려받기`),
      );
    }),
  );
}

/** The files of a note as one archive: drafts, the files of new speakers and services, the log of changes. */
function toArchive(file: string, { drafts, changes }: ImportedNote): Uint8Array<ArrayBuffer> {
  const files = Object.fromEntries(
    drafts.flatMap(({ slug, mdx, companions }) => [
      [`${slug}.mdx`, strToU8(mdx)],
      ...companions.map(({ path, text }) => [path, strToU8(text)]),
    ]),
  );
  return zipSync({ ...files, 'changes.import.txt': strToU8(toChangeLog(file, changes)) });
}

const lines = (texts: readonly string[]): Node[] => texts.map((text) => element('li', '', text));

/** `/import/`: a pasted or chosen note becomes drafts beside what was changed and what is wrong. */
export function startImport(): void {
  const form = document.querySelector<HTMLFormElement>('[data-import]');
  const output = document.querySelector<HTMLElement>('[data-import-result]');
  if (!form || !output) return;
  const part = (name: string): HTMLElement | null => output.querySelector<HTMLElement>(`[data-part='${name}']`);
  const status = form.querySelector('[role=status]');
  const say = (text: string): void => {
    if (status) status.textContent = text;
  };
  const text = form.querySelector('textarea');
  const chosen = form.querySelector<HTMLInputElement>('input[type=file]');
  let registry: Promise<Registry> | undefined;

  async function read(): Promise<{ file: string; bytes: Uint8Array } | undefined> {
    const file = chosen?.files?.[0];
    if (file) return { file: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
    const typed = text?.value ?? '';
    return typed.trim() === '' ? undefined : { file: 'note.md', bytes: strToU8(typed) };
  }

  async function run(): Promise<void> {
    const note = await read();
    if (!note) return say('노트를 붙여 넣거나 파일을 고르세요.');
    say('읽는 중입니다.');
    registry ??= fetch(form?.dataset['registry'] ?? '').then((response) => response.json() as Promise<Registry>);
    let known: Registry;
    try {
      known = await registry;
    } catch {
      registry = undefined;
      return say('이름 목록을 불러오지 못했습니다. 연결을 확인하고 다시 하세요.');
    }
    const result = await importNote({ ...note, registry: known });
    const { drafts, changes, problems } = result;
    const list = part('drafts');
    if (list) showDrafts(list, result);
    part('changes')?.replaceChildren(...lines(changes.map(toChangeText)));
    part('problems')?.replaceChildren(...lines(problems.map(({ line, what, fix }) => `${line}행: ${what} ${fix}`)));
    part('all')?.replaceChildren(
      ...(drafts.length > 0 ? [download('drafts.zip', toArchive(note.file, result), '모두 내려받기(zip)')] : []),
    );
    if (output) output.hidden = false;
    say(`초안 ${drafts.length}개, 바꾼 것 ${changes.length}가지, 문제 ${problems.length}건.`);
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void run();
  });
  // The newer of the two counts.
  text?.addEventListener('input', () => {
    if (chosen) chosen.value = '';
  });
}
