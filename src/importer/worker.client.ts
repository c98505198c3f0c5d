import { decodeNote } from './bytes/decode.ts';
import { createImporter, type ImportedNote, type Registry } from './import-note.ts';

/** A note for the worker, with what the site knows. */
export interface ImportRequest {
  readonly registry: Registry;
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Imports one note. It runs in a worker, so that a note which takes too long can be given up. */
addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  const { registry, file, bytes } = data;
  const { text, changes, problems } = decodeNote(bytes, file);
  const refused: ImportedNote = { event: undefined, drafts: [], changes: [], problems };
  const imported = problems.length > 0 ? refused : createImporter(registry)({ file, text });
  postMessage({ ...imported, changes: [...changes, ...imported.changes] });
});
