/** Whether a name stays below the folder that it is unpacked into, on every system. */
export function isSafePath(name: string): boolean {
  return (
    toPlainPath(name) !== '' &&
    !/^(?:\/|[a-z]:)|\\|[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/iu.test(name) &&
    // Windows drops dots and blanks at the end of a name, so `.. ` is `..` there.
    !name.split('/').some((part) => /^[.\s]{2,}$/.test(part))
  );
}

/** A path without parts that mean nothing: "./노트//s3.md" → "노트/s3.md" */
export function toPlainPath(name: string): string {
  return name
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');
}

/** A path as a message may show it: visible, on one line, and not longer than one. */
export function toShownPath(path: string): string {
  const shown = Array.from(path.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}`]/gu, '?'));
  return shown.length > 120 ? `${shown.slice(0, 120).join('')}…` : shown.join('');
}

export function isArchivePath(path: string): boolean {
  return /\.zip$/i.test(path);
}

const isNotePath = (path: string): boolean => /\.(?:md|markdown|txt|html|htm|mdx)$/i.test(path);

/** Files that systems put beside those of people: `__MACOSX/._note.md`, `.DS_Store`. */
const isSystemPath = (path: string): boolean => path.split('/').some((part) => /^(?:\.|__MACOSX$)/.test(part));

/** Why a file is no note, by its ending. */
const reasons: readonly (readonly [ending: RegExp, why: string])[] = [
  [/\.(?:png|jpe?g|gif|webp|avif|svg|bmp|heic|heif|tiff?|ico)$/i, '그림'],
  [/\.(?:csv|tsv|xlsx?|numbers)$/i, '표 자료'],
  [/\.(?:pdf|docx?|pptx?|hwpx?|rtf|odt|pages|key)$/i, '다른 형식의 문서'],
  [/\.(?:mp4|mov|webm|m4v|avi|mp3|m4a|wav|ogg)$/i, '동영상이나 소리'],
  [/\.(?:7z|rar|gz|tgz|tar|xz|bz2|zst)$/i, '다른 형식의 압축 파일'],
];

/** Why a file of an archive is left unpacked, in Korean. Undefined for notes and archives. */
export function whyLeft(path: string): string | undefined {
  if (isSystemPath(path)) return '운영 체제가 만든 파일';
  if (isNotePath(path) || isArchivePath(path)) return undefined;
  return reasons.find(([ending]) => ending.test(path))?.[1] ?? '노트가 아닌 파일';
}
