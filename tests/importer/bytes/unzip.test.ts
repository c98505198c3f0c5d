import { crc32, deflateRawSync } from 'node:zlib';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { archiveLimits, unzipNotes } from '../../../src/importer/bytes/unzip.ts';

const unzip = (bytes: Uint8Array) => unzipNotes(bytes, 'export.zip');
const codesOf = (bytes: Uint8Array): string[] => unzip(bytes).problems.map(({ code }) => code);
const pathsOf = (bytes: Uint8Array): string[] => unzip(bytes).notes.map(({ path }) => path);
const textsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(unzip(bytes).notes.map((one) => [one.path, new TextDecoder().decode(one.bytes)]));
const note = (text = '람다'): Uint8Array => strToU8(text);
const zip = (files: Zippable, level: 0 | 6 = 6): Uint8Array => zipSync(files, { level });

/** A file as a directory may declare it; what is not said is as it should be. */
interface Crafted {
  readonly name: string | readonly number[];
  readonly content?: string | Uint8Array;
  readonly isDeflated?: boolean;
  readonly flags?: number;
  readonly method?: number;
  readonly size?: number;
  readonly packedSize?: number;
  readonly checksum?: number;
  readonly start?: number;
  readonly attributes?: number;
  readonly extra?: readonly number[];
}

const le = (value: number, width: number): number[] =>
  Array.from({ length: width }, (_, index) => Math.floor(value / 2 ** (8 * index)) % 256);

/** An archive written by hand, so that it can lie. */
function craft(files: readonly Crafted[], end: { count?: number; comment?: string } = {}): Uint8Array {
  const local: number[] = [];
  const directory: number[] = [];
  for (const file of files) {
    const content = typeof file.content === 'object' ? file.content : note(file.content);
    const packed = file.isDeflated ? deflateRawSync(content) : content;
    const name = typeof file.name === 'string' ? [...strToU8(file.name)] : file.name;
    const extra = file.extra ?? [];
    const start = file.start ?? local.length;
    const common = [
      ...le(file.flags ?? 0, 2),
      ...le(file.method ?? (file.isDeflated ? 8 : 0), 2),
      ...le(0, 4),
      ...le(file.checksum ?? crc32(content), 4),
      ...le(file.packedSize ?? packed.length, 4),
      ...le(file.size ?? content.length, 4),
      ...le(name.length, 2),
    ];
    local.push(...le(0x04034b50, 4), ...le(20, 2), ...common, ...le(0, 2), ...name);
    for (const byte of packed) local.push(byte);
    directory.push(...le(0x02014b50, 4), ...le(0x0314, 2), ...le(20, 2), ...common, ...le(extra.length, 2));
    // No comment, first disk, no internal attributes.
    directory.push(...le(0, 6), ...le((file.attributes ?? 0o100644) * 65536, 4), ...le(start, 4), ...name, ...extra);
  }
  const comment = strToU8(end.comment ?? '');
  const count = end.count ?? files.length;
  const tail = [0x06054b50, 0].flatMap((value) => le(value, 4));
  return Uint8Array.from([
    ...local,
    ...directory,
    ...tail,
    ...le(count, 2),
    ...le(count, 2),
    ...le(directory.length, 4),
    ...le(local.length, 4),
    ...le(comment.length, 2),
    ...comment,
  ]);
}

describe('an archive gives its notes', () => {
  test('by their paths, and lists what it leaves', () => {
    const archive = zip({
      '노트/람다.md': note('# 람다'),
      '노트/s3.MARKDOWN': note('S3'),
      'a.txt': note('a'),
      'b.html': note('b'),
      'c.htm': note('c'),
      'd.mdx': note('d'),
      '노트/사진.png': note('png'),
      '표.csv': note('a,b'),
      'slides.pdf': note('pdf'),
      '영상.mp4': note('mp4'),
      'old.7z': note('7z'),
      'run.sh': note('sh'),
      '__MACOSX/._람다.md': note('mac'),
      '.DS_Store': note('mac'),
    });
    expect(textsOf(archive)).toEqual({
      '노트/람다.md': '# 람다',
      '노트/s3.MARKDOWN': 'S3',
      'a.txt': 'a',
      'b.html': 'b',
      'c.htm': 'c',
      'd.mdx': 'd',
    });
    expect(unzip(archive).problems).toEqual([]);
    expect(unzip(archive).left).toEqual([
      { path: '노트/사진.png', why: '그림' },
      { path: '표.csv', why: '표 자료' },
      { path: 'slides.pdf', why: '다른 형식의 문서' },
      { path: '영상.mp4', why: '동영상이나 소리' },
      { path: 'old.7z', why: '다른 형식의 압축 파일' },
      { path: 'run.sh', why: '노트가 아닌 파일' },
      { path: '__MACOSX/._람다.md', why: '운영 체제가 만든 파일' },
      { path: '.DS_Store', why: '운영 체제가 만든 파일' },
    ]);
  });

  test.each<[string, Uint8Array, string]>([
    ['UTF-8', craft([{ name: '람다.md', flags: 0x0800 }]), '람다.md'],
    ['UTF-8 that is not marked, of a Mac', craft([{ name: '람다.md'.normalize('NFD') }]), '람다.md'],
    [
      'CP949, of Windows: 한글 노트',
      craft([{ name: [0xc7, 0xd1, 0xb1, 0xdb, 0x20, 0xb3, 0xeb, 0xc6, 0xae, 0x2e, 0x6d, 0x64] }]),
      '한글 노트.md',
    ],
    [
      'cut within a letter',
      craft([{ name: [0xeb, 0x9e, 0x8c, 0xeb, 0x8b, 0x2e, 0x6d, 0x64], flags: 0x0800 }]),
      '람\uFFFD.md',
    ],
    ['from the folder that it is in', craft([{ name: './' }, { name: './노트//a.md' }]), '노트/a.md'],
    ['with a dot in it', craft([{ name: 're:Invent 2024... 끝.v2.md' }]), 're:Invent 2024... 끝.v2.md'],
  ])('a name: %s', (_name, archive, path) => {
    expect(unzip(archive)).toMatchObject({ notes: [{ path }], left: [], problems: [] });
  });

  test.each<[string, Uint8Array]>([
    ['stored', craft([{ name: 'a.md', content: '람다' }])],
    ['deflated', craft([{ name: 'a.md', content: '람다', isDeflated: true }])],
    ['with a comment', craft([{ name: 'a.md', content: '람다' }], { comment: 'PK\x05\x06 는 끝이 아니다' })],
    ['with folders', zip({ '빈 폴더': {}, 'a.md': note() })],
    [
      'with sizes of 64 bits',
      craft([
        {
          name: 'a.md',
          content: '람다',
          size: 0xffffffff,
          packedSize: 0xffffffff,
          extra: [...le(1, 2), ...le(16, 2), ...le(6, 8), ...le(6, 8)],
        },
      ]),
    ],
  ])('packed in any usual way: %s', (_name, archive) => {
    expect(unzip(archive).problems).toEqual([]);
    expect(textsOf(archive)).toEqual({ 'a.md': '람다' });
  });

  test('an empty archive has none', () => {
    expect(unzip(zip({}))).toEqual({ notes: [], left: [], problems: [] });
  });

  test('an archive in it is a folder of its name', () => {
    const part = (text: string): Uint8Array => zip({ 'a.md': note(text), '사진.png': note() });
    const archive = zip({ 'Part-1.zip': part('하나'), '둘/Part-2.ZIP': part('둘') });
    expect(textsOf(archive)).toEqual({ 'Part-1.zip/a.md': '하나', '둘/Part-2.ZIP/a.md': '둘' });
    expect(unzip(archive).left.map(({ path }) => path)).toEqual(['Part-1.zip/사진.png', '둘/Part-2.ZIP/사진.png']);
  });
});

describe('a name that leads out of its folder is refused, and with it the archive', () => {
  test.each([
    '../a.md',
    'a/../../b.md',
    'a/..',
    '..',
    '.. /a.md',
    '. ./a.md',
    '.../a.md',
    '/etc/passwd',
    '//host/a.md',
    'C:/a.md',
    'c:a.md',
    'a\\b.md',
    '..\\a.md',
    'a\0.md',
    'a\n.md',
    'a\u202Edm.exe',
    '',
    '../',
    '/',
  ])('%j', (name) => {
    expect(unzip(craft([{ name: 'good.md' }, { name }]))).toMatchObject({
      notes: [],
      left: [],
      problems: [{ code: 'unsafePath', file: 'export.zip', line: 1 }],
    });
  });

  test.each([
    ['a link', 0o120777],
    ['a device', 0o020644],
    ['a pipe', 0o010644],
  ])('%s', (_name, attributes) => {
    expect(codesOf(craft([{ name: 'a.md', attributes }]))).toEqual(['unsafePath']);
  });

  test('each is named, in one line', () => {
    const { problems } = unzip(craft([{ name: '../a\n\u202E`b`.md' }, { name: `../${'가'.repeat(300)}.md` }]));
    expect(problems.map(({ what }) => what)).toEqual([
      '압축 파일 밖을 가리킬 수 있는 이름입니다: `../a???b?.md`.',
      `압축 파일 밖을 가리킬 수 있는 이름입니다: \`../${'가'.repeat(117)}…\`.`,
    ]);
  });

  test('what is left is no exception', () => {
    expect(codesOf(craft([{ name: '../a.png' }]))).toEqual(['unsafePath']);
  });

  test('an archive in an archive is none either', () => {
    expect(codesOf(zip({ 'Part-1.zip': craft([{ name: '../a.md' }]) }))).toEqual(['unsafePath']);
  });
});

describe('an archive that cannot be unpacked is refused', () => {
  const sound = zip({ 'a.md': note('람다 '.repeat(100)), 'b.md': note() });

  test.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['no archive', note('람다')],
    ['the beginning of one', sound.subarray(0, sound.length - 1)],
    ['the end of one', sound.subarray(20)],
    ['a wrong checksum', craft([{ name: 'a.md', checksum: 1 }])],
    ['fewer bytes than declared', craft([{ name: 'a.md', content: 'abc', isDeflated: true, size: 4 }])],
    ['more bytes than declared', craft([{ name: 'a.md', content: 'abcd', isDeflated: true, size: 3 }])],
    ['a stored file of another size', craft([{ name: 'a.md', content: 'abc', size: 2 }])],
    ['bytes that lie outside', craft([{ name: 'a.md', packedSize: 100_000 }])],
    ['a file that begins nowhere', craft([{ name: 'a.md', start: 3 }])],
    ['a stream that is none', craft([{ name: 'a.md', content: '\xff\xff\xff\xff', method: 8 }])],
    ['a way of packing that nobody has', craft([{ name: 'a.md', method: 99 }])],
    ['fewer entries than counted', craft([{ name: 'a.md' }], { count: 2 })],
    ['more entries than counted', craft([{ name: 'a.md' }, { name: 'b.md' }], { count: 1 })],
    ['long sizes that are not there', craft([{ name: 'a.md', size: 0xffffffff }])],
    ['an archive in it that is none', zip({ 'a.md': note(), 'b.zip': note() })],
  ])('%s', (_name, archive) => {
    expect(unzip(archive)).toMatchObject({ notes: [], left: [], problems: [{ code: 'brokenArchive' }] });
  });

  test('a damaged picture is no matter, as it is left', () => {
    expect(codesOf(craft([{ name: 'a.png', checksum: 1, method: 99 }]))).toEqual([]);
  });

  test.each([0x0001, 0x0041, 0x2000])('an encrypted one (flags %i)', (flags) => {
    expect(codesOf(craft([{ name: 'a.md' }, { name: 'b.md', flags }]))).toEqual(['encryptedArchive']);
  });

  test('two files of one name, in whatever form, would hide each other', () => {
    expect(codesOf(craft([{ name: 'a.md' }, { name: './a.md' }]))).toEqual(['duplicatePath']);
    expect(codesOf(craft([{ name: '람.md' }, { name: '람.md'.normalize('NFD') }]))).toEqual(['duplicatePath']);
  });
});

describe('an archive that needs too much is refused before it is unpacked', () => {
  const mib = 1024 * 1024;

  test('more entries than the limit', () => {
    const files = (count: number): Uint8Array =>
      zip(Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.md`, note()])), 0);
    expect(pathsOf(files(archiveLimits.entries))).toHaveLength(archiveLimits.entries);
    expect(codesOf(files(archiveLimits.entries + 1))).toEqual(['archiveTooManyFiles']);
    expect(codesOf(zip({ 'a.zip': files(1000), 'b.zip': files(999) }))).toEqual(['archiveTooManyFiles']);
    expect(codesOf(zip({ 'a.zip': files(1000), 'b.zip': files(998) }))).toEqual([]);
  });

  test('a file that is mostly repetition', () => {
    expect(codesOf(zip({ 'a.md': new Uint8Array(2 * mib) }))).toEqual(['archiveTooDense']);
    expect(codesOf(zip({ 'a.md': new Uint8Array(mib) }))).toEqual([]);
    expect(codesOf(zip({ 'a.zip': zip({ 'a.md': new Uint8Array(2 * mib) }) }))).toEqual(['archiveTooDense']);
  });

  test('more bytes than the limit, by what is declared', () => {
    const size = 10 * mib;
    const files = Array.from({ length: 7 }, (_, index) => ({ name: `${index}.md`, size, packedSize: size }));
    expect(codesOf(craft(files))).toContain('archiveTooLarge');
  });

  test('more bytes than the limit in all archives together', () => {
    const content = new Uint8Array(mib - 1);
    const part = zip(Object.fromEntries(Array.from({ length: 22 }, (_, index) => [`${index}.md`, content])));
    expect(codesOf(zip({ 'a.zip': part, 'b.zip': part }))).toEqual([]);
    expect(codesOf(zip({ 'a.zip': part, 'b.zip': part, 'c.zip': part }))).toEqual(['archiveTooLarge']);
  });

  test('a stream that is far more than it declares', () => {
    const packed = deflateRawSync(new Uint8Array(100 * mib));
    const lying = craft([{ name: 'a.md', content: packed, method: 8, size: 100, checksum: 0 }]);
    expect(codesOf(lying)).toEqual(['brokenArchive']);
  });

  test('files that share their bytes', () => {
    const content = new Uint8Array(600).map((_, index) => (index * index * 31) % 251);
    const shared = Array.from({ length: 100 }, (_, index) => ({
      name: `${index}.md`,
      content: index === 0 ? content : new Uint8Array(),
      packedSize: content.length,
      size: content.length,
      checksum: crc32(content),
      start: 0,
    }));
    expect(codesOf(craft(shared))).toEqual(['brokenArchive']);
  });

  test('an archive in an archive in an archive', () => {
    const inner = zip({ 'a.md': note() });
    expect(codesOf(zip({ 'b.zip': inner }))).toEqual([]);
    expect(codesOf(zip({ 'c.zip': zip({ 'b.zip': inner }) }))).toEqual(['archiveTooDeep']);
  });

  test('pictures do not count, as they are not unpacked', () => {
    const size = 60 * mib;
    const pictures = Array.from({ length: 3 }, (_, index) => ({ name: `${index}.png`, size }));
    expect(codesOf(craft([...pictures, { name: 'a.md' }]))).toEqual([]);
  });
});

describe('over many archives', () => {
  let state = 1;
  const next = (most: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return (state >> 8) % most;
  };
  const names = ['a.md', '노트/람다.md', 'b.png', 'c.txt', '가/나/다.html', 'd.csv', 'Part-1.zip'];
  const toFiles = (): Record<string, Uint8Array> =>
    Object.fromEntries(
      names
        .filter(() => next(2) === 0)
        .map((name) => {
          const content = Uint8Array.from({ length: next(3000) }, () => next(next(2) === 0 ? 4 : 256));
          return [name, name.endsWith('.zip') ? zip({ 'inner.md': content, 'x.png': content }) : content];
        }),
    );

  test('every file is a note with its bytes or is left', () => {
    for (let round = 0; round < 200; round++) {
      const files = toFiles();
      const { notes, left, problems } = unzip(zip(files));
      expect(problems).toEqual([]);
      const expected = Object.keys(files).flatMap((name) =>
        name.endsWith('.zip') ? [`${name}/inner.md`, `${name}/x.png`] : [name],
      );
      expect([...notes, ...left].map(({ path }) => path).sort()).toEqual(expected.sort());
      for (const { path, bytes } of notes) {
        if (!path.includes('.zip/')) expect(bytes).toEqual(files[path]);
      }
    }
  });

  test('a damaged one never throws, and gives its notes as they were or a problem', () => {
    for (let round = 0; round < 600; round++) {
      const files = toFiles();
      const archive = zip(files);
      for (let hit = 0; hit <= next(3); hit++) archive[next(archive.length)] = next(256);
      const cut = next(4) === 0 ? archive.subarray(0, next(archive.length)) : archive;
      const { notes, left, problems } = unzip(cut);
      if (problems.length > 0) expect([...notes, ...left]).toEqual([]);
      const known = Object.values(files);
      for (const { path, bytes } of notes) {
        if (path.includes('.zip/')) continue;
        expect(
          known.some((content) => content.length === bytes.length && content.every((byte, at) => byte === bytes[at])),
        ).toBe(true);
      }
    }
  });
});
