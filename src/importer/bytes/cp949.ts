/** Both directions of CP949, and which syllables are among the 2,350 common ones. */
interface Table {
  readonly characterOf: ReadonlyMap<number, string>;
  readonly pairOf: ReadonlyMap<string, number>;
  readonly common: ReadonlySet<string>;
}

const first = 0xac00;
const last = 0xd7a3;

/** Second bytes where CP949 keeps the syllables that KS X 1001 lacks: letters, and what lies below its own rows. */
const trailsAfter = (lead: number): readonly number[] => {
  const to = lead < 0xa1 ? 0xfe : 0xa0;
  const upper = Array.from({ length: to - 0x81 + 1 }, (_, index) => 0x81 + index);
  const letters = Array.from({ length: 26 }, (_, index) => index);
  return [...letters.map((letter) => 0x41 + letter), ...letters.map((letter) => 0x61 + letter), ...upper];
};

function buildTable(): Table {
  // What Windows added to KS X 1001 besides syllables.
  const characterOf = new Map([
    [0xa2e6, '€'],
    [0xa2e7, '®'],
  ]);
  const common = new Set<string>();

  // A line break behind every pair keeps a pair that means nothing from taking the next one with it.
  const rows = Array.from({ length: 94 }, (_, index) => 0xa1 + index);
  const pairs = rows.flatMap((lead) => rows.map((trail) => (lead << 8) | trail));
  const bytes = Uint8Array.from(pairs.flatMap((pair) => [pair >> 8, pair & 0xff, 0x0a]));
  const characters = new TextDecoder('euc-kr').decode(bytes).split('\n');
  pairs.forEach((pair, index) => {
    const character = characters[index] ?? '';
    if (character.length !== 1 || /[\uFFFD\p{Co}\p{Cc}]/u.test(character)) return;
    characterOf.set(pair, character);
    if (/[가-힣]/.test(character)) common.add(character);
  });

  // The other 8,822 stand in the order of Unicode.
  let syllable = first;
  for (let lead = 0x81; lead <= 0xc6; lead++) {
    for (const trail of trailsAfter(lead)) {
      while (common.has(String.fromCharCode(syllable))) syllable++;
      if (syllable > last) break;
      characterOf.set((lead << 8) | trail, String.fromCharCode(syllable++));
    }
  }
  return { characterOf, pairOf: new Map([...characterOf].map(([pair, character]) => [character, pair])), common };
}

let built: Table | undefined;

/** Built when first needed, which is at the first line of Korean. */
const tableOf = (): Table => {
  built ??= buildTable();
  return built;
};

/**
 * Text of CP949, the Korean encoding of Windows, which holds EUC-KR. Undefined when a byte means nothing in it. Our own,
 * as Node's `euc-kr` knows the 2,350 common syllables only, unlike a browser's.
 */
export function decodeCp949(bytes: Uint8Array): string | undefined {
  const { characterOf } = tableOf();
  const characters: string[] = [];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) characters.push(String.fromCharCode(byte));
    else {
      const character = characterOf.get((byte << 8) | (bytes[++at] ?? 0));
      if (character === undefined) return undefined;
      characters.push(character);
    }
  }
  return characters.join('');
}

/** Text as the bytes of CP949, one character a byte; what it cannot say is the substitute character. */
export function toCp949(text: string): string {
  const { pairOf } = tableOf();
  return Array.from(text, (character) => {
    if (character <= '\x80') return character;
    const pair = pairOf.get(character);
    return pair === undefined ? '\x1a' : String.fromCharCode(pair >> 8, pair & 0xff);
  }).join('');
}

/** Whether a syllable is one of the 2,350 that make up nearly all Korean text. Decoded wrongly, few are. */
export function isCommonSyllable(character: string): boolean {
  return tableOf().common.has(character);
}
