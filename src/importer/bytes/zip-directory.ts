import { decodeCp949 } from './cp949.ts';

/** A file of an archive, as the archive's directory declares it. */
export interface ArchiveEntry {
  readonly name: string;
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  readonly checksum: number;
  /** Where the entry begins in the archive. */
  readonly start: number;
  readonly isEncrypted: boolean;
  /** Neither a file nor a folder: a link, a device. */
  readonly isLink: boolean;
}

const signatures = {
  end: 0x06054b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
  directory: 0x02014b50,
  local: 0x04034b50,
};
const longestComment = 0xffff;
const unset16 = 0xffff;
const unset32 = 0xffffffff;
const fields64 = 0x0001;
const unixKind = { mask: 0xf000, folder: 0x4000, file: 0x8000 };

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const read64 = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

/** How many entries an archive says it has, and where they are listed. */
interface Extent {
  readonly count: number;
  readonly size: number;
  readonly start: number;
}

function findExtent(view: DataView): Extent | undefined {
  const least = Math.max(0, view.byteLength - 22 - longestComment);
  for (let at = view.byteLength - 22; at >= least; at--) {
    if (view.getUint32(at, true) !== signatures.end) continue;
    if (at + 22 + view.getUint16(at + 20, true) > view.byteLength) continue;
    const extent = {
      count: view.getUint16(at + 10, true),
      size: view.getUint32(at + 12, true),
      start: view.getUint32(at + 16, true),
    };
    const isLong = extent.count === unset16 || extent.size === unset32 || extent.start === unset32;
    if (!isLong || at < 20 || view.getUint32(at - 20, true) !== signatures.locator64) return extent;
    const end = read64(view, at - 12);
    if (end + 56 > at || view.getUint32(end, true) !== signatures.end64) return undefined;
    return { count: read64(view, end + 32), size: read64(view, end + 40), start: read64(view, end + 48) };
  }
  return undefined;
}

const decodeUtf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/**
 * A file's name in composed letters: UTF-8, marked or not, or the CP949 of Korean Windows. A name cut within a letter (some
 * exporters count bytes) keeps the rest.
 */
function toEntryName(bytes: Uint8Array, isMarkedUtf8: boolean): string {
  const name = decodeUtf8(bytes) ?? (isMarkedUtf8 ? undefined : decodeCp949(bytes)) ?? new TextDecoder().decode(bytes);
  return name.normalize('NFC');
}

/** Sizes and start that do not fit into 32 bits stand in an extra field, those that do are left out of it. */
function readLongFields(view: DataView, from: number, to: number, short: readonly number[]): number[] | undefined {
  if (!short.includes(unset32)) return [...short];
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== fields64) continue;
    let next = at + 4;
    const end = next + view.getUint16(at + 2, true);
    if (end > to || end - next < 8 * short.filter((one) => one === unset32).length) return undefined;
    return short.map((one) => {
      if (one !== unset32) return one;
      next += 8;
      return read64(view, next - 8);
    });
  }
  return undefined;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, end: number): [ArchiveEntry, number] | undefined {
  if (at + 46 > end || view.getUint32(at, true) !== signatures.directory) return undefined;
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > end) return undefined;
  const [size, packedSize, start] =
    readLongFields(
      view,
      nameEnd,
      extraEnd,
      [24, 20, 42].map((field) => view.getUint32(at + field, true)),
    ) ?? [];
  if (size === undefined || packedSize === undefined || start === undefined) return undefined;
  const flags = view.getUint16(at + 8, true);
  const kind = view.getUint16(at + 40, true) & unixKind.mask;
  const entry = {
    name: toEntryName(bytes.subarray(at + 46, nameEnd), (flags & 0x0800) !== 0),
    method: view.getUint16(at + 10, true),
    packedSize,
    size,
    checksum: view.getUint32(at + 16, true),
    start,
    // Encrypted, strongly encrypted, or with a directory whose values are masked.
    isEncrypted: (flags & 0x2041) !== 0,
    isLink: ![0, unixKind.folder, unixKind.file].includes(kind),
  };
  return [entry, next];
}

/**
 * What an archive says it holds, from its directory, which is what every unpacker goes by. Nothing is unpacked, and not more
 * than `most` entries are read.
 */
export function readDirectory(bytes: Uint8Array, most: number): ArchiveEntry[] | 'broken' | 'tooMany' {
  const view = viewOf(bytes);
  const extent = findExtent(view);
  if (extent === undefined || extent.start + extent.size > bytes.length) return 'broken';
  if (extent.count > most) return 'tooMany';
  const entries: ArchiveEntry[] = [];
  const end = extent.start + extent.size;
  let at = extent.start;
  while (entries.length < extent.count) {
    const found = readEntry(bytes, view, at, end);
    if (found === undefined) return 'broken';
    entries.push(found[0]);
    at = found[1];
  }
  // An archive may not list more than it counts.
  return at === end ? entries : 'broken';
}

/** The packed bytes of an entry. Undefined when they are not where the directory says. */
export function packedBytesOf(bytes: Uint8Array, { start, packedSize }: ArchiveEntry): Uint8Array | undefined {
  const view = viewOf(bytes);
  if (start + 30 > bytes.length || view.getUint32(start, true) !== signatures.local) return undefined;
  const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  return from + packedSize > bytes.length ? undefined : bytes.subarray(from, from + packedSize);
}
