/** What the importer may have done to a note, in the words a person sees. The keys are the codes. */
export const changeWords = {
  decodedAs: '문자 인코딩을 바꿈',
  removedBom: '맨 앞의 바이트 순서 표시를 지움',
  normalisedLineEnds: '줄바꿈 문자를 맞춤',
  composedHangul: '풀어쓴 글자를 완성형으로 모음',
  replacedSpace: '특수한 빈칸을 보통 빈칸으로 바꿈',
  removedSoftHyphen: '보이지 않는 붙임표를 지움',
  removedZeroWidth: '폭이 없는 문자를 지움',
  removedControl: '제어 문자를 지움',
  removedBidi: '글 방향을 바꾸는 문자를 지움',
  removedTag: '보이지 않는 꼬리표 문자를 지움',
  replacedBadCharacter: '깨진 글자를 표시함',
  movedFrontMatter: '머리말을 읽고 뺌',
  removedBoilerplate: '블로그의 군더더기를 지움',
  rewroteMark: '다른 꼴의 표시를 Markdown으로 바꿈',
  readHtml: 'HTML을 Markdown으로 바꿈',
  foundHeading: '제목으로 보이는 줄을 제목으로 바꿈',
  movedHeading: '제목의 수준을 맞춤',
  replacedHtml: 'HTML 태그를 뺌',
  droppedEmphasis: '겹친 강조를 덜어 냄',
  removedPicture: '사진을 빼고 자리를 남김',
  removedEmail: '전자우편 주소를 지움',
  removedAddress: '열 수 없는 주소를 지움',
  readLanguage: '코드 블록의 언어로 읽음',
  movedAddress: '따로 적힌 주소를 링크에 넣음',
  renamedFootnote: '각주의 이름을 바꿈',
  markedVoice: '작성자의 생각으로 표시함',
  guessedEvent: '행사를 짐작함',
  readFrame: '행사나 시간표의 제목으로 읽음',
  readSpeakers: '발표자로 읽음',
  shortenedTitle: '제목에서 번호와 발표자를 뺌',
  guessedService: '잘못 적은 서비스 이름으로 봄',
  madeService: '사이트에 없던 서비스의 파일을 함께 만듦',
  proposedMetric: '초안에 넣지 않고 수치로 제안함',
  leftOut: '옮기지 못한 말이 있는 줄',
} as const satisfies Record<string, string>;

export type ChangeCode = keyof typeof changeWords;

/** Something that the importer removed, changed, repaired or guessed, for a person to check. */
export interface Change {
  readonly code: ChangeCode;
  /** Line of the note, from 1. */
  readonly line: number;
  /** What stood there. What nobody sees is named by its code point: "U+200B, U+FEFF". */
  readonly was: string;
  /** What stands there now, or in how many places: "3곳". */
  readonly now: string;
  /** How sure a guess is, from 0 to 1. Absent where nothing was guessed. */
  readonly confidence?: number;
}
