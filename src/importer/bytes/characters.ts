import type { Change, ChangeCode } from '../change.ts';

/** A kind of character that has no place in a note, and what is put there instead. */
interface Rule {
  readonly code: ChangeCode;
  readonly found: RegExp;
  readonly instead: string;
}

/**
 * What a reader sees stays as it is: a visible blank becomes a blank, what is invisible goes. Joiners and variation
 * selectors are not here, as emoji and some scripts need them.
 */
const rules: readonly Rule[] = [
  { code: 'replacedBadCharacter', found: /[\uFFFD\p{Noncharacter_Code_Point}\p{Cs}]/gu, instead: '(깨진 글자)' },
  // Tags make a flag of a black one (🏴󠁧󠁢󠁥󠁮󠁧󠁿); elsewhere they are text that nobody sees.
  {
    code: 'removedTag',
    found: /(?:\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{3,6}\u{E007F})|[\u{E0000}-\u{E007F}]/gu,
    instead: '',
  },
  { code: 'removedBidi', found: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, instead: '' },
  { code: 'removedSoftHyphen', found: /\u00AD/g, instead: '' },
  // With the marks that lay out annotations, shorthand, music and hieroglyphs; those of Arabic and Kaithi are seen.
  {
    code: 'removedZeroWidth',
    found:
      /[\u180E\u200B\u2060-\u2064\u206A-\u206F\uFEFF\uFFF9-\uFFFB\u{13430}-\u{1343F}\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}]/gu,
    instead: '',
  },
  // Vertical tab, form feed and next line part what stands beside them. The Hangul filler is a wide blank.
  {
    code: 'replacedSpace',
    found: /[\v\f\u0085\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\u3164\uFFA0]/g,
    instead: ' ',
  },
  { code: 'removedControl', found: /(?!\t)\p{Cc}/gu, instead: '' },
];

const isFlag = (found: string): boolean => found.startsWith('\u{1F3F4}');

const toCodePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The code points of a text, each once, no more than a person reads. */
const toCodePoints = (characters: readonly string[]): string => {
  const names = [...new Set(characters)].map(toCodePoint);
  return names.length > 5 ? `${names.slice(0, 5).join(', ')} …` : names.join(', ');
};

const toPlaces = (count: number): string => `${count}곳`;

const isPlain = (line: string): boolean => /^[\t -~]*$/.test(line);

/** A line without what has no place in it; one change for each kind. */
function cleanLine(line: string, number: number): { line: string; changes: Change[] } {
  if (isPlain(line)) return { line, changes: [] };
  const changes: Change[] = [];
  let cleaned = line;
  for (const { code, found, instead } of rules) {
    const hits: string[] = [];
    cleaned = cleaned.replace(found, (hit) => {
      if (isFlag(hit)) return hit;
      hits.push(hit);
      return instead;
    });
    if (hits.length > 0) changes.push({ code, line: number, was: toCodePoints(hits), now: toPlaces(hits.length) });
  }
  return { line: cleaned, changes };
}

/** What may be written apart and as one: a syllable of jamo, a letter with its marks. */
const cluster = /[\u1100-\u1112][\u1161-\u1175][\u11A8-\u11C2]?|[가-힣][\u11A8-\u11C2]|\P{M}\p{M}*|\p{M}+/gu;

/** Lines with all letters composed (NFC), and one change for all of them. */
function composeLines(lines: readonly string[]): { lines: string[]; changes: Change[] } {
  let places = 0;
  let first = 0;
  let was = '';
  const composed = lines.map((line, index) => {
    const whole = isPlain(line) ? line : line.normalize('NFC');
    if (whole === line) return line;
    const apart = (line.match(cluster) ?? []).filter((one) => one !== one.normalize('NFC'));
    if (places === 0) [first, was] = [index + 1, toCodePoints(Array.from(apart[0] ?? ''))];
    places += Math.max(apart.length, 1);
    return whole;
  });
  const changes: Change[] = places > 0 ? [{ code: 'composedHangul', line: first, was, now: toPlaces(places) }] : [];
  return { lines: composed, changes };
}

const lineEndNames: Record<string, string> = {
  '\r\n': 'CRLF',
  '\r': 'CR',
  '\u2028': 'U+2028',
  '\u2029': 'U+2029',
};

/** Lines of a text, however they end, and one change for each other way. */
function splitLines(text: string): { lines: string[]; changes: Change[] } {
  const ends: readonly string[] = text.match(/\r\n|[\r\n\u2028\u2029]/g) ?? [];
  const changes = Object.entries(lineEndNames).flatMap(([end, was]): Change[] => {
    const count = ends.filter((one) => one === end).length;
    const line = ends.indexOf(end) + 1;
    return count > 0 ? [{ code: 'normalisedLineEnds', line, was, now: toPlaces(count) }] : [];
  });
  return { lines: text.split(/\r\n|[\r\n\u2028\u2029]/), changes };
}

/** Text with line breaks of one kind, composed letters, plain blanks and nothing invisible; and all that was changed. */
export function cleanText(text: string): { text: string; changes: Change[] } {
  const split = splitLines(text);
  const cleaned = split.lines.map((line, index) => cleanLine(line, index + 1));
  const composed = composeLines(cleaned.map(({ line }) => line));
  const changes = [...split.changes, ...composed.changes, ...cleaned.flatMap((one) => one.changes)];
  return { text: composed.lines.join('\n'), changes: changes.sort((a, b) => a.line - b.line) };
}
