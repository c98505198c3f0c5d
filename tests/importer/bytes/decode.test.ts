import { describe, expect, test } from 'vitest';
import { decodeCp949, toCp949 } from '../../../src/importer/bytes/cp949.ts';
import { decodeNote, noteLimits } from '../../../src/importer/bytes/decode.ts';
import { changeWords } from '../../../src/importer/change.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (text: string) => decodeNote(encode(text), 'note.md');
const bytesOf = (...bytes: number[]): Uint8Array => Uint8Array.from(bytes);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const codesOf = ({ problems }: { problems: readonly { code: string }[] }): string[] => problems.map(({ code }) => code);

const toUtf16 = (text: string, isLittle: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return bytes;
};

/** 서버리스 */
const serverless = [0xbc, 0xad, 0xb9, 0xf6, 0xb8, 0xae, 0xbd, 0xba];
const serverlessInLatin = '¼\u00ad¹ö¸®½º';

describe('the encoding of a note is found', () => {
  test.each<[string, Uint8Array, string, object[]]>([
    ['UTF-8', encode('# 람다\nS3 — 😀\n'), '# 람다\nS3 — 😀\n', []],
    [
      'UTF-8 with a mark',
      bytesOf(0xef, 0xbb, 0xbf, ...encode('람다')),
      '람다',
      [{ code: 'removedBom', line: 1, was: 'U+FEFF', now: '1곳' }],
    ],
    [
      'UTF-16 with a mark',
      bytesOf(0xff, 0xfe, ...toUtf16('람다 S3\n😀', true)),
      '람다 S3\n😀',
      [
        { code: 'decodedAs', line: 1, was: 'UTF-16LE', now: 'UTF-8' },
        { code: 'removedBom', line: 1, was: 'U+FEFF', now: '1곳' },
      ],
    ],
    [
      'UTF-16, big end first, with a mark',
      bytesOf(0xfe, 0xff, ...toUtf16('람다', false)),
      '람다',
      [
        { code: 'decodedAs', line: 1, was: 'UTF-16BE', now: 'UTF-8' },
        { code: 'removedBom', line: 1, was: 'U+FEFF', now: '1곳' },
      ],
    ],
    [
      'UTF-16 by its zeros',
      toUtf16('# 가상 서버', true),
      '# 가상 서버',
      [{ code: 'decodedAs', line: 1, was: 'UTF-16LE', now: 'UTF-8', confidence: 1 }],
    ],
    [
      'UTF-16, big end first, by its zeros',
      toUtf16('### 가상 서버', false),
      '### 가상 서버',
      [{ code: 'decodedAs', line: 1, was: 'UTF-16BE', now: 'UTF-8', confidence: 1 }],
    ],
    [
      'CP949',
      bytesOf(...latin('# AWS '), ...serverless, ...latin('\n- ok')),
      '# AWS 서버리스\n- ok',
      [{ code: 'decodedAs', line: 1, was: 'CP949', now: 'UTF-8', confidence: 1 }],
    ],
    [
      'CP949 with a syllable that EUC-KR lacks',
      bytesOf(...serverless, 0x20, 0x8c, 0x63),
      '서버리스 똠',
      [{ code: 'decodedAs', line: 1, was: 'CP949', now: 'UTF-8', confidence: 0.8 }],
    ],
    [
      'CP949 with laughter',
      bytesOf(0xb0, 0xa1, 0x20, 0xa4, 0xbb, 0xa4, 0xbb, 0xa4, 0xbb),
      '가 ㅋㅋㅋ',
      [{ code: 'decodedAs', line: 1, was: 'CP949', now: 'UTF-8', confidence: 1 }],
    ],
  ])('%s', (_name, bytes, text, changes) => {
    expect(decodeNote(bytes, 'note.md')).toEqual({ text, changes, problems: [] });
  });

  test.each<[string, Uint8Array]>([
    ['Windows English', latin('It\x92s the customer\x92s data \x97 don\x92t lose it')],
    ['French', latin("a-t-il dit, \xe7a co\xfbte 30 \x80 \xe0 l'\xe9t\xe9")],
    ['Chinese: 亚马逊网络服务', bytesOf(0xd1, 0xc7, 0xc2, 0xed, 0xd1, 0xb7, 0xcd, 0xf8, 0xc2, 0xe7, 0xb7, 0xfe)],
    ['Japanese: サーバ', bytesOf(0xa5, 0xb5, 0xa1, 0xbc, 0xa5, 0xd0, 0xa4, 0xce, 0xa4, 0xc7)],
    ['mail of the nineties', latin('\x1b$)C\x0e<-9v8.=:\x0f')],
    ['UTF-32', bytesOf(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0)],
    ['half a CP949 syllable', bytesOf(...serverless, 0xb0)],
  ])('and not guessed: %s', (_name, bytes) => {
    expect(codesOf(decodeNote(bytes, 'note.md'))).toEqual(['unknownEncoding']);
  });

  test('a byte that is not UTF-8 is shown by its line', () => {
    const bytes = bytesOf(...encode('# 서버리스 이야기\n\n람다는 '), 0xec, 0x84, ...encode('좋다\n'));
    expect(decodeNote(bytes, 'note.md').problems).toMatchObject([
      { code: 'unknownEncoding', file: 'note.md', line: 3 },
    ]);
  });
});

describe('CP949', () => {
  test('has every syllable, each once', () => {
    const all = Array.from({ length: 11_172 }, (_, index) => String.fromCharCode(0xac00 + index)).join('');
    const bytes = toCp949(all);
    expect(bytes).toHaveLength(2 * all.length);
    expect(decodeCp949(latin(bytes))).toBe(all);
  });

  test.each([
    ['가', [0xb0, 0xa1]],
    ['힝', [0xc8, 0xfe]],
    ['갂', [0x81, 0x41]],
    ['똠', [0x8c, 0x63]],
    ['힣', [0xc6, 0x52]],
    ['·', [0xa1, 0xa4]],
    ['€', [0xa2, 0xe6]],
    ['伽', [0xca, 0xa1]],
  ])('%s', (character, pair) => {
    expect(decodeCp949(bytesOf(...pair))).toBe(character);
    expect([...latin(toCp949(character))]).toEqual(pair);
  });

  test.each([[[0x80]], [[0xff, 0xa1]], [[0xb0]], [[0xb0, 0x20]], [[0xc9, 0xa1]], [[0xc6, 0x53]]])(
    'does not know %j',
    (bytes) => {
      expect(decodeCp949(bytesOf(...bytes))).toBeUndefined();
    },
  );
});

describe('what is no note is refused by what it is', () => {
  test.each<[string, Uint8Array]>([
    ['PNG 그림', latin('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')],
    ['JPEG 그림', latin('\xff\xd8\xff\xe0\0\x10JFIF')],
    ['GIF 그림', latin('GIF89a\x01\0\x01\0\x80\0\0')],
    ['WebP 그림', latin('RIFF\x24\0\0\0WEBPVP8 ')],
    ['PDF 문서', latin('%PDF-1.7\n%')],
    ['PDF 문서', encode('\uFEFF%PDF-1.7\n%')],
    ['서식 있는 문서(RTF)', latin('{\\rtf1\\ansi')],
    ['ZIP 압축', latin('PK\x03\x04\x14\0\0\0\x08\0')],
    ['ZIP 압축', latin(`PK\x05\x06${'\0'.repeat(18)}`)],
    ['오피스 문서', latin('PK\x03\x04\x14\0\x06\0\x08\0 [Content_Types].xml')],
    ['한글 문서(HWPX)', latin('PK\x03\x04\x14\0\0\0 mimetypeapplication/hwp+zip')],
    ['오피스 문서나 한글 문서(HWP)', latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0')],
    ['gzip 압축', latin('\x1f\x8b\x08\0')],
    ['7z 압축', latin('7z\xbc\xaf\x27\x1c\0\x04')],
    ['RAR 압축', latin('Rar!\x1a\x07\x01\0')],
    ['실행 파일', latin('\x7fELF\x02\x01\x01\0')],
    ['SQLite 데이터베이스', latin('SQLite format 3\0')],
    ['이진 파일', latin('some\0bytes and more')],
    ['이진 파일', bytesOf(0, 0, 0, 0)],
  ])('%s', (kind, bytes) => {
    const { text, changes, problems } = decodeNote(bytes, 'note.md');
    expect({ text, changes }).toEqual({ text: '', changes: [] });
    expect(problems).toMatchObject([{ code: 'notText', file: 'note.md', line: 1 }]);
    expect(problems[0]?.what).toContain(`(${kind})`);
  });

  test.each(['GIF89a는 그림의 한 형식이다.', 'PK는 기본 키다.', 'RIFF와 WEBP', 'MZ', '%PDF로 시작한다.'])(
    'a note may begin with the name of one: %s',
    (text) => {
      expect(decode(text)).toEqual({ text, changes: [], problems: [] });
    },
  );

  test.each([
    ['nothing', ''],
    ['a mark', '\uFEFF'],
    ['blanks', ' \r\n\t\u00A0\u3000\n'],
    ['what nobody sees', '\u200B\u200D\u00AD\u202E\u{E0041}'],
  ])('%s is no note', (_name, text) => {
    expect(codesOf(decode(text))).toEqual(['emptyNote']);
  });

  test.each<[string, string, string[]]>([
    ['a note of the most bytes', 'a\n'.repeat(noteLimits.note / 2), []],
    ['one more', `${'a\n'.repeat(noteLimits.note / 2)}a`, ['noteTooLong']],
    ['a line of the most bytes', `가\n${'a'.repeat(noteLimits.line)}\n`, []],
    ['a longer line', `가\n${'a'.repeat(noteLimits.line + 1)}\n`, ['lineTooLong']],
    ['a line longer as UTF-8', `가\n${'가'.repeat(noteLimits.line / 2)}\n`, ['lineTooLong']],
  ])('length: %s', (_name, text, codes) => {
    expect(codesOf(decode(text))).toEqual(codes);
  });

  test('a note that has more bytes as UTF-8 is as long as those', () => {
    const bytes = toUtf16(`\uFEFF${'가나다 라마바\n'.repeat(30_000)}`, true);
    expect(bytes.length).toBeLessThan(noteLimits.note);
    expect(codesOf(decodeNote(bytes, 'note.md'))).toEqual(['noteTooLong']);
  });

  test('a line too long is named', () => {
    expect(decode(`가\r\n\r\n${'a'.repeat(noteLimits.line + 1)}`).problems).toMatchObject([{ line: 3 }]);
  });
});

describe('text that was read in the wrong encoding is refused', () => {
  const sound = '람다는 서버 없이 코드를 실행한다.\n'.repeat(200);

  test.each([
    ['UTF-8 as Latin-1', 'ì\u0084\u009cë²\u0084ë¦¬ì\u008a¤'],
    ['UTF-8 as Latin-1, what is invisible lost', 'ìë¹ë¦¬ì¤'],
    ['UTF-8 as CP1252', 'ì„œë²„ë¦¬ìŠ¤'],
    ['UTF-8 as Mac Roman', 'ÏÑúÎ≤ÑÎ¶¨Ïä§'],
    ['UTF-8 as CP949', '?쒕쾭由ъ뒪'],
    ['UTF-8 as CP949, more lost', '媛?곸쁺??'],
    ['UTF-8 as CP949, with U+FFFD', '�꽌踰꾨━�뒪 媛��긽�쁺�뿭'],
    ['CP949 as Latin-1', serverlessInLatin],
    ['CP949 as UTF-8', '\uFFFD'.repeat(8)],
    ['English quotes', 'Itâ€™s the customerâ€™s data'],
    ['French', 'Ã©tÃ©, oÃ¹'],
    ['an emoji', 'ðŸ˜€ ðŸš€'],
    ['a paragraph in a sound note', `${sound}ì„œë²„ë¦¬ìŠ¤ ì„œë²„ë¦¬ìŠ¤ ì„œë²„ë¦¬ìŠ¤ ì„œë²„ë¦¬ìŠ¤`],
  ])('%s', (_name, text) => {
    const { text: none, problems } = decode(`# AWS\n\n${text}\n`);
    expect(none).toBe('');
    expect(codesOf({ problems })).toEqual(['mojibake']);
  });

  test('by the line where it begins', () => {
    expect(decode('# AWS\n\n서버\nì„œë²„ë¦¬ìŠ¤ ë°ì´í„°\n').problems).toMatchObject([{ code: 'mojibake', line: 4 }]);
    expect(decode('# AWS\n\n���� ��\n').problems).toMatchObject([{ code: 'mojibake', line: 3 }]);
  });

  test.each([
    ['a garbled word that is talked about', `${sound}글자가 ì„œë²„로 깨져 보인다.`],
    ['French', 'Les développeurs « voilà » créent, ça coûte 30 € à l’été. Où ? Noël naïf.'],
    ['German', 'Über die Größe müssen wir für größere Übungen „schön“ sprechen.'],
    ['Spanish', '¡Ándale! ¿Qué pasó? Ángel Íñigo'],
    ['Vietnamese', 'Chúng tôi xây dựng ứng dụng không máy chủ với độ sẵn sàng cao'],
    ['Russian', 'Новая служба позволяет быстрее создавать приложения'],
    ['Chinese', '亚马逊网络服务公司宣布推出新的无服务器计算功能。'],
    ['Japanese', 'アマゾンは新しいサーバーレス機能を発表しました。'],
    ['old Korean', '國之語音이 異乎中國ᄒᆞ야 與文字로 不相流通이라'],
    ['questions', '왜? 어떻게? 누가? 뭐?? 정말요???'],
    ['degrees and marks', '±2°C, ²³, ½, 10µs · 「서버」 → ①②'],
  ])('%s is sound', (_name, text) => {
    const { text: kept, problems } = decode(text);
    expect(problems).toEqual([]);
    expect(kept).toBe(text);
  });
});

describe('what nobody sees goes, what anybody sees stays, and all is told', () => {
  test.each<[string, string, string, object[]]>([
    [
      'lines end in one way',
      'a\r\nb\rc\u2028d\u2029e\nf\r\n',
      'a\nb\nc\nd\ne\nf\n',
      [
        { code: 'normalisedLineEnds', line: 1, was: 'CRLF', now: '2곳' },
        { code: 'normalisedLineEnds', line: 2, was: 'CR', now: '1곳' },
        { code: 'normalisedLineEnds', line: 3, was: 'U+2028', now: '1곳' },
        { code: 'normalisedLineEnds', line: 4, was: 'U+2029', now: '1곳' },
      ],
    ],
    [
      'Hangul is composed',
      `a\n${'람다 가각'.normalize('NFD')}\n${'é'.normalize('NFD')}`,
      'a\n람다 가각\né',
      [{ code: 'composedHangul', line: 2, was: 'U+1105, U+1161, U+11B7', now: '5곳' }],
    ],
    [
      'blanks are blanks',
      '서버\u00A0리스\u3000와 \u2009람다\n\u202F\u205F',
      '서버 리스 와  람다\n  ',
      [
        { code: 'replacedSpace', line: 1, was: 'U+00A0, U+3000, U+2009', now: '3곳' },
        { code: 'replacedSpace', line: 2, was: 'U+202F, U+205F', now: '2곳' },
      ],
    ],
    [
      'what parts words still parts them',
      '제목\v부제\f본문\u0085끝',
      '제목 부제 본문 끝',
      [{ code: 'replacedSpace', line: 1, was: 'U+000B, U+000C, U+0085', now: '3곳' }],
    ],
    [
      'a soft hyphen',
      'server\u00ADless',
      'serverless',
      [{ code: 'removedSoftHyphen', line: 1, was: 'U+00AD', now: '1곳' }],
    ],
    [
      'no width',
      '서\u200B버\u2060리\uFEFF스\u180E',
      '서버리스',
      [{ code: 'removedZeroWidth', line: 1, was: 'U+200B, U+2060, U+FEFF, U+180E', now: '4곳' }],
    ],
    [
      'marks that lay out annotations, hieroglyphs, shorthand and music',
      '가\uFFF9나\uFFFA다\uFFFB라\u{13430}마\u{1343F}\n바\u{1BCA0}사\u{1BCA3}아\u{1D173}자\u{1D17A}',
      '가나다라마\n바사아자',
      [
        { code: 'removedZeroWidth', line: 1, was: 'U+FFF9, U+FFFA, U+FFFB, U+13430, U+1343F', now: '5곳' },
        { code: 'removedZeroWidth', line: 2, was: 'U+1BCA0, U+1BCA3, U+1D173, U+1D17A', now: '4곳' },
      ],
    ],
    [
      'marks of Arabic and Kaithi, which are seen',
      '글 \u0600\u0605 \u06DD \u{110BD}',
      '글 \u0600\u0605 \u06DD \u{110BD}',
      [],
    ],
    [
      'controls',
      '서\b버\x1b[31m\x7f\x9f\t끝',
      '서버[31m\t끝',
      [{ code: 'removedControl', line: 1, was: 'U+0008, U+001B, U+007F, U+009F', now: '4곳' }],
    ],
    [
      'direction',
      'a\u202Eb\u202C\u2066c\u2069\u200E\u200F\u061C',
      'abc',
      [{ code: 'removedBidi', line: 1, was: 'U+202E, U+202C, U+2066, U+2069, U+200E …', now: '7곳' }],
    ],
    [
      'hidden tags',
      '보임\u{E0041}\u{E0042}\u{E007F}',
      '보임',
      [{ code: 'removedTag', line: 1, was: 'U+E0041, U+E0042, U+E007F', now: '3곳' }],
    ],
    [
      'tags behind a flag that say no country',
      '\u{1F3F4}\u{E0041}\u{E0042}',
      '\u{1F3F4}',
      [{ code: 'removedTag', line: 1, was: 'U+E0041, U+E0042', now: '2곳' }],
    ],
    [
      'a character that was lost, or is none',
      '람다\n서\uFFFD스\uFFFF',
      '람다\n서(깨진 글자)스(깨진 글자)',
      [{ code: 'replacedBadCharacter', line: 2, was: 'U+FFFD, U+FFFF', now: '2곳' }],
    ],
    [
      'several kinds in a line, in the order of lines',
      '\u00A0가\n\u200B나\u00AD다\u00A0',
      ' 가\n나다 ',
      [
        { code: 'replacedSpace', line: 1, was: 'U+00A0', now: '1곳' },
        { code: 'removedSoftHyphen', line: 2, was: 'U+00AD', now: '1곳' },
        { code: 'removedZeroWidth', line: 2, was: 'U+200B', now: '1곳' },
        { code: 'replacedSpace', line: 2, was: 'U+00A0', now: '1곳' },
      ],
    ],
  ])('%s', (_name, text, cleaned, changes) => {
    expect(decode(text)).toEqual({ text: cleaned, changes, problems: [] });
  });

  test('half a pair of UTF-16 is a lost character', () => {
    const { text, changes } = decodeNote(bytesOf(0xff, 0xfe, ...toUtf16('서버 \ud83d 끝', true)), 'note.md');
    expect(text).toBe('서버 (깨진 글자) 끝');
    expect(changes).toContainEqual({ code: 'replacedBadCharacter', line: 1, was: 'U+FFFD', now: '1곳' });
  });

  test.each([
    ['a family', '👨\u200D👩\u200D👧'],
    ['a heart', '❤\uFE0F'],
    ['a flag', '🇰🇷'],
    ['the flag of England', '\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}'],
    ['Persian', 'می\u200Cخواهم'],
    ['a tab', '- a\n\t- b'],
    ['old Hangul', 'ᄒᆞᆫ글'],
  ])('%s stays', (_name, text) => {
    expect(decode(text)).toEqual({ text, changes: [], problems: [] });
  });
});

test('every change has its words', () => {
  for (const words of Object.values(changeWords)) expect(words).toMatch(/^\S.*[가-힣]$/);
});

describe('over many texts', () => {
  const visible = ['람다', 'S3', '# ', '가상', '**굵게**', '😀', '—', '|', '`코드`', '왜?', 'a', '漢字', '👨\u200D👩'];
  const blanks = [
    ' ',
    '\t',
    '\u00A0',
    '\u3000',
    '\u2003',
    '\v',
    '\f',
    '\u0085',
    '\n',
    '\r\n',
    '\r',
    '\u2028',
    '\u2029',
  ];
  const unseen = ['\u200B', '\uFEFF', '\u00AD', '\u202E', '\u2069', '\b', '\x1b', '\u{E0061}', '\u2060', '\u180E'];
  const broken = ['\uFFFD', '\uFFFE', '람다 서버'.normalize('NFD'), '\u1105', '\u1161', '\u0301', '\u{1F3F4}'];

  /** A text of pieces of these kinds, the same for the same seed. */
  const toText = (seed: number, ...kinds: readonly (readonly string[])[]): string => {
    let state = seed;
    const next = (most: number): number => {
      state = (state * 1103515245 + 12345) % 2147483648;
      return (state >> 8) % most;
    };
    return Array.from({ length: 1 + next(60) }, () => {
      const kind = kinds[next(kinds.length)] ?? [];
      return kind[next(kind.length)];
    }).join('');
  };

  test('what came out once comes out the same, and nothing is told', () => {
    for (let seed = 1; seed <= 3000; seed++) {
      const { text, problems } = decode(toText(seed, visible, blanks, unseen, broken));
      if (problems.length > 0) continue;
      expect(decode(text), JSON.stringify(text)).toEqual({ text, changes: [], problems: [] });
    }
  });

  test('no word is lost, joined or parted', () => {
    const hidden = new RegExp(`[${unseen.join('')}]`, 'gu');
    const toWords = (text: string): string[] => text.split(/[\s\u0085]+/).filter((word) => word !== '');
    for (let seed = 1; seed <= 3000; seed++) {
      const text = toText(seed, visible, visible, blanks, unseen);
      const { text: cleaned, problems } = decode(text);
      if (problems.length > 0) expect(codesOf({ problems })).toEqual(['emptyNote']);
      else expect(toWords(cleaned), JSON.stringify(text)).toEqual(toWords(text.replace(hidden, '')));
    }
  });

  test('a change is told for each kind of character and line, once', () => {
    for (let seed = 1; seed <= 1000; seed++) {
      const { changes, problems } = decode(toText(seed, visible, blanks, unseen, broken));
      const places = changes.map(({ code, line, was }) =>
        code === 'normalisedLineEnds' ? `${was}` : `${code}:${line}`,
      );
      expect(new Set(places).size).toBe(places.length);
      if (problems.length > 0) expect(changes).toEqual([]);
    }
  });

  test('a text is the same from every encoding that can say it', () => {
    const korean = [
      '람다는',
      '서버리스',
      '가상',
      '데이터베이스',
      'S3',
      'EC2',
      '비용을',
      '- ',
      '# ',
      '(',
      ')',
      '찦차를',
    ];
    for (let seed = 1; seed <= 1000; seed++) {
      const text = `가상 서버를 옮긴 이야기 ${toText(seed, korean, korean, [' ', '\n', '. '])}`;
      const cp949 = latin(toCp949(text));
      for (const bytes of [encode(text), toUtf16(text, true), toUtf16(text, false), cp949]) {
        expect(decodeNote(bytes, 'note.md').text).toBe(text);
      }
    }
  });

  // All blocks of letters, signs and what is invisible, without Han, Hangul, private use and what is not assigned.
  const blocks: readonly (readonly [number, number])[] = [
    [0x1, 0x3400],
    [0xa000, 0xac00],
    [0xd7a0, 0xd800],
    [0xf900, 0x10800],
    [0x1d000, 0x1fb00],
    [0x1ffc0, 0x20000],
    [0x2f800, 0x2fa40],
    [0xe0000, 0xe01f0],
    [0x10ffc0, 0x110000],
  ];

  test.each(blocks)('every character from %i to %i is kept, or changed and told', (from, to) => {
    for (let start = from; start < to; start += 64) {
      // More sound words than characters, so that none is what the note is refused for.
      const text = Array.from({ length: Math.min(64, to - start) }, (_, index) => String.fromCodePoint(start + index))
        .map((character) => `람다${character}서버 없이 코드를 실행한다`)
        .join('\n');
      const { text: cleaned, changes, problems } = decode(text);
      expect(problems).toEqual([]);
      expect(cleaned === text, start.toString(16)).toBe(changes.length === 0);
      expect(decode(cleaned)).toEqual({ text: cleaned, changes: [], problems: [] });
    }
  });

  test('any bytes give a text or one problem', () => {
    let state = 1;
    const next = (): number => {
      state = (state * 1103515245 + 12345) % 2147483648;
      return state >> 16;
    };
    for (let round = 0; round < 2000; round++) {
      const low = next() % 2 === 0 ? 1 : 0;
      const bytes = Uint8Array.from({ length: next() % 200 }, () => Math.max(low, next() % 256));
      const { text, problems } = decodeNote(bytes, 'note.md');
      expect(problems.length).toBe(text === '' ? 1 : 0);
    }
  });
});
