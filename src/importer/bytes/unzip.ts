import { type Problem, problem } from '../../problems/problem.ts';
import { isArchivePath, isSafePath, toPlainPath, toShownPath, whyLeft } from './archive-path.ts';
import { type ArchiveEntry, readDirectory } from './zip-directory.ts';
import { packingMethods, unpackEntry } from './zip-entry.ts';

/** What an archive may need. More is refused, never cut off. */
export const archiveLimits = {
  /** MiB of all notes and inner archives. Pictures and the like are not unpacked and do not count. */
  unpacked: 64,
  /** Entries of all archives together, whatever they are. */
  entries: 2000,
  /** How many times its packed size a file may have. Text has 3 to 20; small files may repeat themselves. */
  ratio: 100,
  small: 1024 * 1024,
  /** Notion puts archives in an archive. */
  depth: 2,
};

export interface UnzippedNotes {
  /** Notes by their path; of those from an inner archive it begins with the path of that. */
  readonly notes: { path: string; bytes: Uint8Array }[];
  /** What was not unpacked, and in Korean why. */
  readonly left: { path: string; why: string }[];
  readonly problems: Problem[];
}

/** What has been found in the archives so far, and used up of the limits. */
interface Unpacking extends UnzippedNotes {
  readonly file: string;
  readonly paths: Set<string>;
  entries: number;
  unpacked: number;
}

/** An archive: its bytes, its path where it is an inner one, and how many are around it, itself included. */
interface Archive {
  readonly bytes: Uint8Array;
  readonly path: string;
  readonly depth: number;
}

interface ArchiveFile {
  readonly entry: ArchiveEntry;
  readonly path: string;
}

/** What is wrong with a file before anything is unpacked. */
function checkFile({ entry, path }: ArchiveFile, { depth }: Archive, { file, paths }: Unpacking): Problem[] {
  const place = { file, line: 1 };
  const shown = toShownPath(path);
  if (paths.has(path)) return [problem('duplicatePath', place, shown)];
  paths.add(path);
  if (whyLeft(path) !== undefined) return [];
  if (isArchivePath(path) && depth === archiveLimits.depth) return [problem('archiveTooDeep', place, shown)];
  if (entry.size > archiveLimits.small && entry.size > archiveLimits.ratio * entry.packedSize) {
    return [problem('archiveTooDense', place, shown, archiveLimits.ratio)];
  }
  if (!Object.values(packingMethods).includes(entry.method)) {
    return [problem('brokenArchive', place, `모르는 압축 방식 ${entry.method}번: \`${shown}\``)];
  }
  return [];
}

const sumOf = (files: readonly ArchiveFile[], size: 'size' | 'packedSize'): number =>
  files.reduce((sum, { entry }) => sum + entry[size], 0);

/** The files of an archive, or why it is not unpacked. Only its directory is read. */
function listFiles(archive: Archive, state: Unpacking): { files: ArchiveFile[]; problems: Problem[] } {
  const place = { file: state.file, line: 1 };
  const refuse = (...problems: Problem[]) => ({ files: [], problems });
  const where = archive.path === '' ? '' : `: \`${toShownPath(archive.path)}\``;

  const entries = readDirectory(archive.bytes, archiveLimits.entries - state.entries);
  if (entries === 'broken') return refuse(problem('brokenArchive', place, `목록이 없거나 손상됨${where}`));
  if (entries === 'tooMany') return refuse(problem('archiveTooManyFiles', place, archiveLimits.entries));
  if (entries.some(({ isEncrypted }) => isEncrypted)) return refuse(problem('encryptedArchive', place));
  state.entries += entries.length;

  const unsafe = entries.filter(({ name, isLink }) => isLink || !(isSafePath(name) || name === './'));
  const files = entries
    .filter((entry) => !entry.name.endsWith('/') && !unsafe.includes(entry))
    .map((entry) => ({ entry, path: toPlainPath(`${archive.path}/${entry.name}`) }));
  const problems = [
    ...unsafe.map(({ name }) => problem('unsafePath', place, toShownPath(name))),
    ...files.flatMap((one) => checkFile(one, archive, state)),
  ];

  const needed = sumOf(
    files.filter(({ path }) => whyLeft(path) === undefined),
    'size',
  );
  state.unpacked += needed;
  if (state.unpacked > archiveLimits.unpacked * 1024 * 1024) {
    problems.push(problem('archiveTooLarge', place, archiveLimits.unpacked));
  }
  // Entries that share their bytes unpack to more than their sizes let expect.
  if (sumOf(files, 'packedSize') > archive.bytes.length) {
    problems.push(problem('brokenArchive', place, `내용이 서로 겹침${where}`));
  }
  return { files, problems };
}

/** Unpacks an archive and those in it. */
function unpackArchive(archive: Archive, state: Unpacking): void {
  const { files, problems } = listFiles(archive, state);
  state.problems.push(...problems);
  if (problems.length > 0) return;
  for (const { entry, path } of files) {
    const why = whyLeft(path);
    const bytes = why === undefined ? unpackEntry(archive.bytes, entry) : undefined;
    if (why !== undefined) state.left.push({ path, why });
    else if (bytes === undefined) {
      const detail = `손상된 내용: \`${toShownPath(path)}\``;
      state.problems.push(problem('brokenArchive', { file: state.file, line: 1 }, detail));
    } else if (isArchivePath(path)) unpackArchive({ bytes, path, depth: archive.depth + 1 }, state);
    else state.notes.push({ path, bytes });
  }
}

/**
 * The notes in an archive, such as Notion's export, and in the archives in it. Their paths stay below the folder they are
 * put into. An archive with a problem gives no notes: none is lost unseen.
 */
export function unzipNotes(bytes: Uint8Array, file: string): UnzippedNotes {
  const state: Unpacking = { file, notes: [], left: [], problems: [], paths: new Set(), entries: 0, unpacked: 0 };
  unpackArchive({ bytes, path: '', depth: 1 }, state);
  const { notes, left, problems } = state;
  return problems.length > 0 ? { notes: [], left: [], problems } : { notes, left, problems };
}
