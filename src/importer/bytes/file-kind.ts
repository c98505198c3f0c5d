const textAt = (head: string, start: number, text: string): boolean => head.startsWith(text, start);

/** Kinds of files that are no text, by how they begin; the first that fits is it. */
const kinds: readonly (readonly [kind: string, fits: (head: string) => boolean])[] = [
  ['PNG 그림', (head) => textAt(head, 0, '\x89PNG\r\n\x1a\n')],
  ['JPEG 그림', (head) => textAt(head, 0, '\xff\xd8\xff')],
  // A note may begin with these six letters; a picture has a zero soon after them.
  ['GIF 그림', (head) => /^GIF8[79]a/.test(head) && head.includes('\0')],
  ['WebP 그림', (head) => textAt(head, 0, 'RIFF') && textAt(head, 8, 'WEBPVP8')],
  ['PDF 문서', (head) => /^%PDF-\d/.test(head)],
  ['서식 있는 문서(RTF)', (head) => /^\{\\rtf\d/.test(head)],
  ['한글 문서(HWPX)', (head) => textAt(head, 0, 'PK\x03\x04') && head.includes('application/hwp+zip')],
  [
    '오피스 문서',
    (head) =>
      textAt(head, 0, 'PK\x03\x04') &&
      /\[Content_Types\]\.xml|_rels\/\.rels|application\/vnd\.|docProps\/|(?:word|xl|ppt)\//.test(head),
  ],
  ['ZIP 압축', (head) => ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'].some((magic) => textAt(head, 0, magic))],
  ['오피스 문서나 한글 문서(HWP)', (head) => textAt(head, 0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
  ['한글 문서(HWP)', (head) => textAt(head, 0, 'HWP Document File')],
  ['gzip 압축', (head) => textAt(head, 0, '\x1f\x8b')],
  ['7z 압축', (head) => textAt(head, 0, '7z\xbc\xaf\x27\x1c')],
  ['RAR 압축', (head) => textAt(head, 0, 'Rar!\x1a\x07')],
  ['xz 압축', (head) => textAt(head, 0, '\xfd7zXZ\0')],
  ['실행 파일', (head) => textAt(head, 0, '\x7fELF') || (textAt(head, 0, 'MZ') && head.includes('\0'))],
  ['SQLite 데이터베이스', (head) => textAt(head, 0, 'SQLite format 3\0')],
];

/** How much of a file's beginning is looked at: an office document names its parts there. */
const headLength = 4096;

/** The beginning of a file, one character a byte. */
export function toHead(bytes: Uint8Array): string {
  return Array.from(bytes.subarray(0, headLength), (byte) => String.fromCharCode(byte)).join('');
}

/** What kind of file begins like this, in Korean. Undefined when it may be text. */
export function fileKindOf(head: string): string | undefined {
  return kinds.find(([, fits]) => fits(head.slice(0, headLength)))?.[0];
}
