import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readCollection } from '../content-files.node.ts';
import { unzipNotes } from '../importer/bytes/unzip.ts';
import type { Change } from '../importer/change.ts';
import { toEventFile } from '../importer/draft/companions.ts';
import { toEventSlug } from '../importer/draft/slug.ts';
import type { Draft, ImportedNote } from '../importer/import-note.ts';
import { toChangeLog } from '../importer/report.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { eventId } from '../schema/ids.ts';

/** A note as it was given: its path as shown and its bytes. */
export interface GivenNote {
  readonly file: string;
  readonly bytes: Uint8Array;
}

const isNote = (name: string): boolean => /\.(?:md|mdx|markdown|txt|html?|zip)$/i.test(name) && !name.startsWith('.');

/** The notes of a path: a file, every note below a folder, every note of a Notion export. */
export function readNotes(path: string): { notes: GivenNote[]; problems: Problem[] } {
  const place = { file: path, line: 1 };
  if (path === '-') return { notes: [{ file: 'note.md', bytes: readFileSync(0) }], problems: [] };
  if (!existsSync(path)) return { notes: [], problems: [problem('missingNote', place)] };
  if (statSync(path).isDirectory()) {
    const found = readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && isNote(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map(readNotes);
    if (found.length === 0) return { notes: [], problems: [problem('missingNote', place)] };
    return { notes: found.flatMap(({ notes }) => notes), problems: found.flatMap(({ problems }) => problems) };
  }
  const bytes = readFileSync(path);
  if (!/\.zip$/i.test(path)) return { notes: [{ file: path, bytes }], problems: [] };
  const { notes, problems } = unzipNotes(bytes, path);
  if (problems.length === 0 && notes.length === 0) return { notes: [], problems: [problem('missingNote', place)] };
  return { notes: notes.map((note) => ({ file: `${path}/${note.path}`, bytes: note.bytes })), problems };
}

/** A file to be written, with the note that it comes from. */
interface Plan {
  readonly path: string;
  readonly text: string;
  readonly from: { readonly file: string; readonly line: number };
  /** Whether a file of the same name is as good: an event, a speaker or a service that several notes have. */
  readonly shared: boolean;
}

/** What is to be written of a note. */
export interface Planned {
  readonly files: readonly Plan[];
  /** Path of each draft, in their order. */
  readonly drafts: readonly string[];
  readonly problems: readonly Problem[];
}

interface Target {
  /** The folder of the sessions. */
  readonly out: string;
  /** The event that the notes are said to be of. */
  readonly event: string | undefined;
}

/** The part of the changes that belongs to a draft: from its first line to that of the next. */
function changesOf(changes: readonly Change[], drafts: readonly Draft[], index: number): Change[] {
  const from = index === 0 ? 0 : (drafts[index]?.line ?? 0);
  const to = drafts[index + 1]?.line ?? Number.POSITIVE_INFINITY;
  return changes.filter(({ line }) => line >= from && line < to);
}

/** Decides where the drafts of a note go. Nothing is written. */
export function planNote(note: ImportedNote, file: string, { out, event }: Target): Planned {
  const content = dirname(out);
  const from = { file, line: 1 };
  const events = readCollection('events', content).records;
  const found = note.event;
  const id = event ?? found?.id ?? (found ? toEventSlug(found.name, found.year) : undefined);
  if (id === undefined) return { files: [], drafts: [], problems: [problem('unknownNoteEvent', from)] };
  if (!eventId.safeParse(id).success) return { files: [], drafts: [], problems: [problem('fileName', from, id)] };

  const files: Plan[] = [];
  if (!events.some((one) => one.id === id)) {
    const year = found?.year ?? Number(/(20\d{2})$/.exec(id)?.[1]);
    if (!Number.isInteger(year)) return { files: [], drafts: [], problems: [problem('unknownNoteEvent', from)] };
    const name = found?.name ?? id;
    const order = Math.max(0, ...events.map(({ data }) => data.order)) + 1;
    const text = toEventFile({ name, year, order, date: found?.date });
    files.push({ path: join(content, 'events', `${id}.yaml`), text, from, shared: true });
  }
  const drafts = note.drafts.map((draft, index) => {
    const path = join(out, id, `${draft.slug}.mdx`);
    const place = { file, line: draft.line };
    for (const { path: companion, text } of draft.companions)
      files.push({ path: join(content, companion), text, from: place, shared: true });
    files.push({ path, text: draft.mdx, from: place, shared: false });
    const log = changesOf(note.changes, note.drafts, index);
    if (log.length > 0) {
      files.push({
        path: join(out, id, `${draft.slug}.import.txt`),
        text: toChangeLog(file, log),
        from: place,
        shared: false,
      });
    }
    return path;
  });
  return { files, drafts, problems: [] };
}

/** Writes a file whole or not at all, and never over another. */
function writeNew(path: string, text: string): boolean {
  mkdirSync(dirname(path), { recursive: true });
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  writeFileSync(beside, text);
  try {
    linkSync(beside, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    // A file system without links: the second best.
    if (existsSync(path)) return false;
    renameSync(beside, path);
    return true;
  } finally {
    if (existsSync(beside)) unlinkSync(beside);
  }
}

/** Writes what was planned for a note. A note of which one draft is there already is left out as a whole. Returns what stood in the way. */
export function writePlanned({ files }: Planned): Problem[] {
  const toProblem = ({ path }: { path: string }) => problem('fileExists', { file: path, line: 1 });
  const taken = files.filter(({ path, shared }) => !shared && existsSync(path));
  if (taken.length > 0) return taken.map(toProblem);
  const problems: Problem[] = [];
  for (const file of files) {
    if (file.shared && existsSync(file.path)) continue;
    if (!writeNew(file.path, file.text)) problems.push(toProblem(file));
  }
  return problems;
}
