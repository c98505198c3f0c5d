import { Worker } from 'node:worker_threads';
import type { ImportedNote } from '../importer/import-note.ts';
import { problem } from '../problems/problem.ts';
import type { ImportJob } from './import-worker.node.ts';

/** How long a note may take, in seconds of the processor: a busy machine refuses nothing that a quiet one takes. */
const secondsPerNote = 5;

/** The same by the clock, whatever else the machine does. */
const patience = 30;

const script = new URL('./import-worker.node.ts', import.meta.url);

/** A worker that has read the registry and waits for notes. */
function start(folder: string): Promise<Worker> {
  const worker = new Worker(script, {
    workerData: folder,
    resourceLimits: { maxOldGenerationSizeMb: 1024, stackSizeMb: 4 },
  });
  return new Promise((resolve, reject) => {
    worker.once('message', () => resolve(worker));
    worker.once('error', reject);
  });
}

/** Seconds of the processor that a worker has used so far; of the clock where Node (before 24.6) does not tell. */
async function secondsOf(worker: Worker): Promise<number> {
  if (!('cpuUsage' in worker)) return performance.now() / 1000;
  const { user, system } = await worker.cpuUsage();
  return (user + system) / 1e6;
}

const refused = (file: string, code: 'importTimedOut' | 'unreadableNote', detail: string): ImportedNote => ({
  event: undefined,
  drafts: [],
  changes: [],
  problems: [
    code === 'importTimedOut'
      ? problem(code, { file, line: 1 }, secondsPerNote)
      : problem(code, { file, line: 1 }, detail),
  ],
});

/** Has a worker import a note; what takes too long or brings the worker down refuses the note alone. */
async function ask(worker: Worker, job: ImportJob): Promise<{ result: ImportedNote; isAlive: boolean }> {
  const before = await secondsOf(worker);
  const begin = performance.now();
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout;
    let isDone = false;
    const end = (result: ImportedNote, isAlive: boolean): void => {
      isDone = true;
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      resolve({ result, isAlive });
    };
    const onMessage = (result: ImportedNote): void => end(result, true);
    const onError = (error: Error): void => end(refused(job.file, 'unreadableNote', error.message), false);
    const onExit = (): void => end(refused(job.file, 'unreadableNote', '작업이 멈췄습니다'), false);
    const watch = async (): Promise<void> => {
      const left = secondsPerNote - ((await secondsOf(worker)) - before);
      if (isDone) return;
      if (left > 0 && performance.now() - begin < patience * 1000) wait(left);
      else {
        end(refused(job.file, 'importTimedOut', ''), false);
        await worker.terminate();
      }
    };
    // A worker that has gone tells nothing; its end is told by itself.
    const wait = (seconds: number): void => {
      timer = setTimeout(() => void watch().catch(() => undefined), seconds * 1000);
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    wait(secondsPerNote);
    worker.postMessage(job);
  });
}

/** Imports notes in workers, as many at once as there are `workers`. Results are in the order of the jobs. */
export async function importAll(
  folder: string,
  jobs: readonly ImportJob[],
  { workers = 2, onDone = () => {} }: { workers?: number; onDone?: (done: number) => void } = {},
): Promise<ImportedNote[]> {
  const results: ImportedNote[] = [];
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    let worker: Worker | undefined;
    while (next < jobs.length) {
      const at = next++;
      const job = jobs[at];
      if (!job) continue;
      worker ??= await start(folder);
      const { result, isAlive } = await ask(worker, job);
      if (!isAlive) worker = undefined;
      results[at] = result;
      onDone(++done);
    }
    await worker?.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(workers, jobs.length) }, work));
  return results;
}
