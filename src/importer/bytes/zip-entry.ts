import { Inflate } from 'fflate';
import { type ArchiveEntry, packedBytesOf } from './zip-directory.ts';

/** Ways of packing that we unpack, by their number in the format. */
export const packingMethods = { stored: 0, deflated: 8 };

const checksums = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

/** CRC-32 of all bytes. */
function toChecksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (checksums[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

/** How much is inflated at a time; deflate makes about a thousand bytes of one at most. */
const step = 16 * 1024;

/**
 * The inflated bytes, if they are as many as declared. In steps, as the declaration may lie: a stream that has more is left
 * when that shows.
 */
function inflate(packed: Uint8Array, size: number): Uint8Array | undefined {
  const bytes = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length <= size) bytes.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && length <= size; at += step) {
      stream.push(packed.subarray(at, at + step), at + step >= packed.length);
    }
  } catch {
    return undefined;
  }
  return length === size ? bytes : undefined;
}

/** The bytes of an entry as they were before packing. Undefined when they are damaged or not what is declared. */
export function unpackEntry(archive: Uint8Array, entry: ArchiveEntry): Uint8Array | undefined {
  const packed = packedBytesOf(archive, entry);
  if (packed === undefined) return undefined;
  const bytes = entry.method === packingMethods.deflated ? inflate(packed, entry.size) : packed.slice();
  return bytes?.length === entry.size && toChecksum(bytes) === entry.checksum ? bytes : undefined;
}
