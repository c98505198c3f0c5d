import { type Problem, problem } from '../../problems/problem.ts';
import type { Change } from '../change.ts';
import { cleanText } from './characters.ts';
import { type Decoded, decodeBytes } from './encoding.ts';
import { fileKindOf, toHead } from './file-kind.ts';
import { firstGarbledLine } from './mojibake.ts';

/** The most bytes that a note and one of its lines may have, as UTF-8. */
export const noteLimits = { note: 512 * 1024, line: 64 * 1024 };

export interface DecodedNote {
  /** Composed text with `\n` between lines; '' when a problem refuses the note. */
  readonly text: string;
  readonly changes: Change[];
  readonly problems: Problem[];
}

/** A UTF-8 length is at most three times that of a string, so few are counted. */
const isLongerThan = (text: string, limit: number): boolean =>
  text.length > limit || (text.length * 3 > limit && new TextEncoder().encode(text).length > limit);

const toDecodingChanges = ({ encoding, hasBom, confidence }: Decoded): Change[] => {
  const guess = confidence === undefined ? {} : { confidence };
  return [
    ...(encoding === 'UTF-8' ? [] : [{ code: 'decodedAs', line: 1, was: encoding, now: 'UTF-8', ...guess } as const]),
    ...(hasBom ? [{ code: 'removedBom', line: 1, was: 'U+FEFF', now: '1곳' } as const] : []),
  ];
};

/** What shows only when the text is there: that there is none, that it is garbled, no note at all, or too long. */
function checkText(decoded: string, text: string, file: string): Problem | undefined {
  // A PDF behind a byte order mark.
  const kind = fileKindOf(text);
  if (kind !== undefined) return problem('notText', { file, line: 1 }, kind);
  if (!/[\p{L}\p{N}\p{P}\p{S}\p{Co}]/u.test(text)) return problem('emptyNote', { file, line: 1 });
  // Before and after: what is removed may be half of a garbled character, or may part its halves.
  const garbled = firstGarbledLine(decoded) ?? firstGarbledLine(text);
  if (garbled !== undefined) return problem('mojibake', { file, line: garbled });
  if (isLongerThan(text, noteLimits.note)) return problem('noteTooLong', { file, line: 1 }, noteLimits.note / 1024);
  const long = text.split('\n').findIndex((line) => isLongerThan(line, noteLimits.line));
  return long < 0 ? undefined : problem('lineTooLong', { file, line: long + 1 }, noteLimits.line / 1024);
}

/**
 * The text of a note's file, in whichever of the usual encodings, without what nobody sees. All that was changed is
 * listed. What is no text, or whose words are lost, is refused, never repaired. Text that came out once comes out the same.
 */
export function decodeNote(bytes: Uint8Array, file: string): DecodedNote {
  const refuse = (one: Problem): DecodedNote => ({ text: '', changes: [], problems: [one] });

  const kind = fileKindOf(toHead(bytes));
  if (kind !== undefined) return refuse(problem('notText', { file, line: 1 }, kind));
  if (bytes.length > noteLimits.note) {
    return refuse(problem('noteTooLong', { file, line: 1 }, noteLimits.note / 1024));
  }

  const decoded = decodeBytes(bytes);
  if ('refused' in decoded) {
    const place = { file, line: decoded.line };
    return refuse(
      decoded.refused === 'notText' ? problem('notText', place, '이진 파일') : problem('unknownEncoding', place),
    );
  }

  const { text, changes } = cleanText(decoded.text);
  const refusal = checkText(decoded.text, text, file);
  if (refusal) return refuse(refusal);
  return { text, changes: [...toDecodingChanges(decoded), ...changes], problems: [] };
}
