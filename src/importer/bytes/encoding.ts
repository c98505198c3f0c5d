import { decodeCp949, isCommonSyllable } from './cp949.ts';

/** Text, and how its encoding was found. */
export interface Decoded {
  readonly text: string;
  readonly encoding: 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'CP949';
  readonly hasBom: boolean;
  /** How sure the guess is; absent where there was nothing to guess. */
  readonly confidence?: number;
}

/** Why bytes are no text that we can read, and where that shows. */
export interface Undecodable {
  readonly refused: 'notText' | 'unknownEncoding';
  readonly line: number;
}

/** How much of a text has to look like Korean notes before a guess at its encoding is believed. */
const leastShare = { 'UTF-16': 0.9, CP949: 0.8 };

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

const toRounded = (share: number): number => Math.round(share * 100) / 100;

/** Lone surrogates and an odd last byte become U+FFFD, which nothing lets pass unseen. */
const decodeUtf16 = (bytes: Uint8Array, encoding: 'UTF-16LE' | 'UTF-16BE'): string =>
  new TextDecoder(encoding.toLowerCase(), { ignoreBOM: true }).decode(bytes);

const decodeUtf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/**
 * Letters and signs of Korean and English notes besides syllables. What ASCII becomes in the wrong byte order (U+2000,
 * U+2300) is not among them.
 */
const plain =
  /[\t\n\r -~\u00A0-\u00FF\u1101-\u11FF\u2010-\u205E\u2122\u2190-\u21FF\u2460-\u24FF\u2500-\u25FF\u2601-\u26FF\u2701-\u27BF\u3001-\u303F\u3131-\u318E\uFEFF\uFF01-\uFF5E\u{1F000}-\u{1FAFF}]/u;

/** How much of a text is what notes are written with. Read in the wrong order, little is. */
const toPlainShare = (text: string): number => {
  const characters = Array.from(text);
  const known = characters.filter((one) => plain.test(one) || isCommonSyllable(one));
  return characters.length === 0 ? 0 : known.length / characters.length;
};

const guessUtf16 = (bytes: Uint8Array): Decoded | undefined => {
  if (bytes.length % 2 === 1) return undefined;
  const [best] = (['UTF-16LE', 'UTF-16BE'] as const)
    .map((encoding) => ({ encoding, text: decodeUtf16(bytes, encoding) }))
    .filter(({ text }) => !text.includes('\0'))
    .map((one) => ({ ...one, hasBom: false, confidence: toRounded(toPlainShare(one.text)) }))
    .sort((a, b) => b.confidence - a.confidence);
  return best && best.confidence >= leastShare['UTF-16'] ? best : undefined;
};

/**
 * How many of the letters beyond ASCII are common syllables. Nearly all are in Korean; in Chinese, Japanese or French
 * taken for Korean many are Hanja, jamo or syllables that nobody writes. Laughter (ㅋㅋ, ㅠㅠ) does not count.
 */
const toCommonShare = (text: string): number => {
  const letters = text.match(/(?![\uFF01-\uFF5EㅋㅎㅠㅜㄱㄴㅇA-Za-z])\p{L}/gu) ?? [];
  return letters.length === 0 ? 0 : letters.filter(isCommonSyllable).length / letters.length;
};

const guessCp949 = (bytes: Uint8Array): Decoded | undefined => {
  const text = decodeCp949(bytes);
  if (text === undefined) return undefined;
  const confidence = toRounded(toCommonShare(text));
  return confidence >= leastShare.CP949 ? { text, encoding: 'CP949', hasBom: false, confidence } : undefined;
};

/** The line of the first byte that is not UTF-8, where the rest mostly is; else the first line. */
const lineOfBadByte = (bytes: Uint8Array): number => {
  const text = new TextDecoder('utf-8').decode(bytes);
  const bad = text.match(/\uFFFD/g)?.length ?? 0;
  const good = text.match(/[^\0-\x7F\uFFFD]/g)?.length ?? 0;
  return good > 4 * bad ? text.slice(0, text.indexOf('\uFFFD')).split(/\r\n|\r|\n/).length : 1;
};

/** The text of a file, by its mark, by being valid, or by looking like Korean. The mark is no part of it. */
export function decodeBytes(bytes: Uint8Array): Decoded | Undecodable {
  const unknown: Undecodable = { refused: 'unknownEncoding', line: 1 };
  // UTF-32 begins like UTF-16.
  if (startsWith(bytes, 0xff, 0xfe, 0, 0) || startsWith(bytes, 0, 0, 0xfe, 0xff)) return unknown;
  if (startsWith(bytes, 0xff, 0xfe))
    return { text: decodeUtf16(bytes.subarray(2), 'UTF-16LE'), encoding: 'UTF-16LE', hasBom: true };
  if (startsWith(bytes, 0xfe, 0xff))
    return { text: decodeUtf16(bytes.subarray(2), 'UTF-16BE'), encoding: 'UTF-16BE', hasBom: true };
  if (bytes.includes(0)) return guessUtf16(bytes) ?? { refused: 'notText', line: 1 };

  const hasBom = startsWith(bytes, 0xef, 0xbb, 0xbf);
  const text = decodeUtf8(hasBom ? bytes.subarray(3) : bytes);
  // ISO-2022-KR and its kin are ASCII to look at; they say by this sequence that they are not.
  if (text !== undefined) return text.includes('\x1b$') ? unknown : { text, encoding: 'UTF-8', hasBom };
  return (hasBom ? undefined : guessCp949(bytes)) ?? { ...unknown, line: lineOfBadByte(bytes) };
}
