const perhaps = (near: string | undefined): string => (near ? `혹시 \`${near}\`? ` : '');

interface Wording {
  what: string;
  fix: string;
  severity?: 'warning';
}

/** Everything that can be wrong with content, worded once: what is wrong, then what to do. The keys are the codes. */
export const catalogue = {
  fileName: (name: string) => ({
    what: `주소가 될 수 없는 파일 이름입니다: \`${name}\`.`,
    fix: '영어 소문자, 숫자, 붙임표만 써서 이름을 바꾸세요.',
  }),
  fileNameNotComposed: (composed: string) => ({
    what: '파일 이름의 한글이 풀어쓴 꼴(NFD)입니다.',
    fix: `완성형으로 이름을 바꾸세요: \`${composed}\`.`,
  }),
  unexpectedFile: (expected: string) => ({
    what: '이 자리에 올 수 없는 파일입니다.',
    fix: `${expected} 파일만 두고 나머지는 옮기세요.`,
  }),
  emptyFile: () => ({ what: '빈 파일입니다.', fix: '내용을 쓰거나 파일을 지우세요.' }),
  notUtf8: () => ({ what: 'UTF-8로 읽을 수 없습니다.', fix: '편집기에서 UTF-8로 다시 저장하세요.' }),
  notComposed: () => ({
    what: '본문에 풀어쓴 한글(NFD)이 있습니다.',
    fix: '편집기에서 NFC로 바꾸어 저장하세요.',
  }),
  notText: (kind: string) => ({
    what: `글로 된 파일이 아닙니다(${kind}).`,
    fix: '.md, .txt, .html로 저장하거나 내보낸 파일을 쓰세요.',
  }),
  emptyNote: () => ({ what: '노트에 글이 없습니다.', fix: '내용이 있는 파일인지 확인하세요.' }),
  missingNote: () => ({
    what: '읽을 노트가 없습니다.',
    fix: '경로를 확인하세요. 읽는 파일: .md, .mdx, .markdown, .txt, .html, .zip.',
  }),
  unknownNoteEvent: () => ({
    what: '어느 행사의 노트인지 알 수 없습니다.',
    fix: '`--event reinvent-2024`처럼 행사를 적어 다시 가져오세요.',
  }),
  tooDeep: (limit: number) => ({
    what: `목록이나 인용이 ${limit}겹보다 깊습니다.`,
    fix: '겹침을 줄여 다시 가져오세요.',
  }),
  unreadableNote: (reason: string) => ({
    what: `노트를 읽다가 멈췄습니다(${reason}).`,
    fix: '문제가 되는 곳을 나누어 다시 가져오세요.',
  }),
  notInert: (found: string) => ({
    what: `글이 아닌 것이 남아 있어 만들지 않았습니다: ${found}.`,
    fix: '그 부분을 글로 고쳐 다시 가져오세요.',
  }),
  importTimedOut: (seconds: number) => ({
    what: `${seconds}초 안에 읽지 못했습니다.`,
    fix: '노트를 나누거나 지나치게 겹친 표시를 줄이세요.',
  }),
  noteTooLong: (limit: number) => ({
    what: `노트가 ${limit}KiB보다 깁니다.`,
    fix: '세션마다 한 파일로 나누고, 글에 박아 넣은 그림은 빼세요.',
  }),
  lineTooLong: (limit: number) => ({
    what: `${limit}KiB보다 긴 줄이 있습니다.`,
    fix: '줄을 나누고, 글에 박아 넣은 그림은 빼세요.',
  }),
  unknownEncoding: () => ({
    what: '어떤 문자 인코딩인지 알 수 없습니다.',
    fix: '편집기에서 글자가 바로 보이는지 확인하고 UTF-8로 다시 저장하세요.',
  }),
  mojibake: () => ({
    what: '다른 인코딩으로 읽어 깨진 글자가 많습니다.',
    fix: '깨지기 전의 원본을 UTF-8로 다시 저장하세요.',
  }),
  brokenArchive: (detail: string) => ({
    what: `압축 파일을 풀 수 없습니다(${detail}).`,
    fix: 'ZIP으로 다시 내보내거나 압축하세요.',
  }),
  encryptedArchive: () => ({ what: '암호가 걸린 압축 파일입니다.', fix: '암호 없이 다시 압축하세요.' }),
  archiveTooLarge: (limit: number) => ({
    what: `압축을 풀면 ${limit}MiB를 넘습니다.`,
    fix: '노트만 골라 여러 파일로 나누어 압축하세요.',
  }),
  archiveTooManyFiles: (limit: number) => ({
    what: `압축 파일에 담긴 파일이 ${limit}개를 넘습니다.`,
    fix: '노트만 골라 여러 파일로 나누어 압축하세요.',
  }),
  archiveTooDense: (path: string, ratio: number) => ({
    what: `풀면 크기가 ${ratio}배를 넘게 되는 파일이 있습니다: \`${path}\`.`,
    fix: '이 파일을 빼고 다시 압축하세요.',
  }),
  archiveTooDeep: (path: string) => ({
    what: `압축 파일 안에 압축 파일이 여러 겹입니다: \`${path}\`.`,
    fix: '안쪽 압축 파일을 풀거나 빼고 다시 압축하세요.',
  }),
  unsafePath: (path: string) => ({
    what: `압축 파일 밖을 가리킬 수 있는 이름입니다: \`${path}\`.`,
    fix: '이 파일을 빼거나 이름을 바꾸어 다시 압축하세요.',
  }),
  duplicatePath: (path: string) => ({
    what: `압축 파일에 같은 이름이 두 번 나옵니다: \`${path}\`.`,
    fix: '둘 가운데 하나의 이름을 바꾸어 다시 압축하세요.',
  }),
  missingFrontMatter: () => ({
    what: '머리말이 없습니다.',
    fix: '첫 줄부터 `---`로 여닫는 머리말을 쓰세요.',
  }),
  yaml: (detail: string) => ({ what: `YAML을 읽을 수 없습니다(${detail}).`, fix: '들여쓰기와 따옴표를 살펴보세요.' }),
  unknownKey: (key: string, near?: string) => ({
    what: `없는 항목 이름입니다: \`${key}\`.`,
    fix: `${perhaps(near)}항목 이름을 고치거나 지우세요.`,
  }),
  missingField: (field: string) => ({ what: `\`${field}\` 항목이 없습니다.`, fix: '항목을 더하세요.' }),
  wrongType: (field: string, expected: string) => ({
    what: `\`${field}\` 항목의 꼴이 맞지 않습니다.`,
    fix: `${expected} 꼴로 쓰세요.`,
  }),
  wrongValue: (field: string, allowed: string, near?: string) => ({
    what: `\`${field}\` 항목에 쓸 수 없는 값입니다.`,
    fix: `${perhaps(near)}쓸 수 있는 값: ${allowed}.`,
  }),
  wrongLength: (field: string, expected: string) => ({
    what: `\`${field}\` 항목의 길이나 개수가 맞지 않습니다.`,
    fix: `맞는 길이: ${expected}.`,
  }),
  wrongNumber: (field: string, expected: string) => ({
    what: `\`${field}\` 항목의 수가 맞지 않습니다.`,
    fix: `맞는 수: ${expected}.`,
  }),
  duplicateKey: (key: string) => ({ what: `\`${key}\` 항목이 두 번 나옵니다.`, fix: '하나만 남기세요.' }),
  unknownEvent: (id: string, near?: string) => ({
    what: `\`${id}\` 행사를 찾을 수 없습니다.`,
    fix: `${perhaps(near)}폴더 이름을 고치거나 content/events에 행사를 더하세요.`,
  }),
  unknownService: (id: string, near?: string) => ({
    what: `\`${id}\` 서비스를 찾을 수 없습니다.`,
    fix: `${perhaps(near)}이름을 고치거나 content/services에 파일을 더하세요.`,
  }),
  unknownTopic: (id: string, near?: string) => ({
    what: `\`${id}\` 주제를 찾을 수 없습니다.`,
    fix: `${perhaps(near)}content/topics에 있는 이름을 쓰세요.`,
  }),
  unknownSpeaker: (id: string, near?: string) => ({
    what: `\`${id}\` 발표자를 찾을 수 없습니다.`,
    fix: `${perhaps(near)}이름을 고치거나 content/speakers에 파일을 더하세요.`,
  }),
  unknownSection: (id: string, near?: string) => ({
    what: `\`#${id}\` 절을 찾을 수 없습니다.`,
    fix: `${perhaps(near)}본문 제목의 \`{#…}\` 가운데 하나를 쓰세요.`,
  }),
  unknownLifecycle: (id: string, near?: string) => ({
    what: `\`${id}\` 변경 기록을 찾을 수 없습니다.`,
    fix: `${perhaps(near)}서비스 파일의 lifecycle에 있는 \`서비스/id\`를 쓰세요.`,
  }),
  unknownPage: (path: string, near?: string) => ({
    what: `\`${path}\` 주소에는 글이 없습니다.`,
    fix: `${perhaps(near)}주소를 고치거나 링크를 빼세요.`,
  }),
  duplicateId: (id: string, first: string) => ({
    what: `같은 id \`${id}\`: ${first}.`,
    fix: '둘 가운데 하나의 이름을 바꾸세요.',
  }),
  duplicateOrder: (order: number, first: string) => ({
    what: `같은 순서 ${order}번: ${first}.`,
    fix: 'order를 서로 다르게 매기세요.',
  }),
  sharedName: (name: string, other: string) => ({
    what: `다른 파일과 겹치는 이름 \`${name}\`: ${other}.`,
    fix: '한쪽에서 지우거나, 두 파일의 sharedNames에 모두 적으세요.',
  }),
  unusedSharedName: (name: string) => ({
    what: `함께 쓰는 다른 파일이 없는 이름이 sharedNames에 있습니다: \`${name}\`.`,
    fix: 'sharedNames에서 지우세요.',
  }),
  topicIsService: (name: string, topic: string) => ({
    what: `주제와 겹치는 이름 \`${name}\`: content/topics/${topic}.yaml.`,
    fix: '뜻이 같으면 이 파일을 지우고, 다르면 이름을 바꾸세요.',
  }),
  parentKind: () => ({
    what: '기능(feature)에는 `parent`가 있어야 하고, 다른 종류에는 없어야 합니다.',
    fix: 'kind와 parent를 함께 살펴보세요.',
  }),
  misspelling: (found: string, right: string) => ({
    what: `잘못된 표기: \`${found}\`.`,
    fix: `바른 표기: \`${right}\`.`,
  }),
  doesNotCompile: (detail: string) => ({
    what: `MDX로 읽을 수 없습니다(${detail}).`,
    fix: '글자 그대로의 `<`와 `{`는 코드(`…`)로 감싸세요.',
  }),
  codeInBody: (kind: string) => ({
    what: `본문에 코드(${kind})를 쓸 수 없습니다.`,
    fix: '글이면 코드(`…`)로 감싸고, 아니면 지우세요.',
  }),
  unknownComponent: (name: string, near?: string) => ({
    what: `본문에 쓸 수 없는 요소입니다: \`<${name}>\`.`,
    fix: `${perhaps(near)}쓸 수 있는 것: Takeaway, InHouse, Metric, Claim, Diagram.`,
  }),
  componentAttribute: (component: string, detail: string) => ({
    what: `\`<${component}>\`의 속성이 맞지 않습니다(${detail}).`,
    fix: '안내서의 예를 보고 고치세요.',
  }),
  componentContent: (component: string, detail: string) => ({
    what: `\`<${component}>\`에 담긴 것이 맞지 않습니다(${detail}).`,
    fix: '안내서의 예를 보고 고치세요.',
  }),
  flowSyntax: (detail: string) => ({
    what: `그림의 줄을 읽을 수 없습니다(${detail}).`,
    fix: '`가 -> 나` 또는 `[묶음] 가, 나`처럼 쓰세요.',
  }),
  headingDepth: (depth: number) => ({
    what: `본문에 ${depth}단계 제목을 쓸 수 없습니다.`,
    fix: '`##`부터 `####`까지만 쓰세요.',
  }),
  headingSkipsLevel: () => ({
    what: '제목이 한 단계를 건너뜁니다.',
    fix: '바로 위 제목보다 한 단계만 낮추세요.',
  }),
  headingWithoutId: (heading: string) => ({
    what: `제목 "${heading}"에 id가 없습니다.`,
    fix: '제목 끝에 `{#short-english-id}`를 붙이세요.',
  }),
  headingIdShape: (id: string) => ({
    what: `주소가 될 수 없는 제목 id입니다: \`${id}\`.`,
    fix: '영어 소문자, 숫자, 붙임표만 쓰세요.',
  }),
  duplicateHeadingId: (id: string, line: number) => ({
    what: `같은 id \`${id}\`: ${line}번째 줄.`,
    fix: '둘 가운데 하나를 바꾸세요.',
  }),
  idOutsideHeading: () => ({ what: '`{#…}`는 제목 끝에만 쓸 수 있습니다.', fix: '제목 줄로 옮기거나 지우세요.' }),
  externalImage: () => ({
    what: '본문에 그림을 넣을 수 없습니다.',
    fix: '담긴 사실을 글, 표, 또는 `<Diagram>`으로 적으세요.',
  }),
  pictureToDescribe: (isDraft: boolean) => ({
    what: '설명하지 않은 사진이 남아 있습니다.',
    fix: '담긴 사실을 글, 표, 또는 `<Diagram>`으로 적고 `[사진: …]` 줄을 지우세요.',
    ...(isDraft ? { severity: 'warning' as const } : {}),
  }),
  fileExists: () => ({ what: '이미 있는 파일입니다.', fix: '다른 이름을 쓰거나, 있는 파일을 고치세요.' }),
  descriptionToWrite: (isShown: boolean) => ({
    what: isShown
      ? '공개한 세션이 다루는데 무엇인지 아직 쓰지 않은 서비스입니다.'
      : '무엇인지 아직 쓰지 않아 공개되지 않는 서비스입니다.',
    fix: '`description`에 한 문장으로 적으세요.',
    ...(isShown ? {} : { severity: 'warning' as const }),
  }),
  nearMiss: (found: string, name: string) => ({
    what: `모르는 이름: \`${found}\`.`,
    fix: `${perhaps(name)}다른 이름이면 content/services에 더하세요.`,
    severity: 'warning' as const,
  }),
  twoSpellings: (found: string, other: string) => ({
    what: `한 이름을 두 가지로 적었습니다: \`${found}\`, \`${other}\`.`,
    fix: '한 가지로 맞추세요.',
    severity: 'warning' as const,
  }),
  lostPage: (path: string, near?: string) => ({
    what: `공개했던 주소가 없어졌습니다: \`${path}\`.`,
    fix: `${perhaps(near)}이어받은 글의 파일에 이 줄을 더하세요: \`redirects: [${path}]\`.`,
  }),
  lostAnchor: (path: string, anchor: string) => ({
    what: `공개했던 절의 주소가 없어졌습니다: \`${path}#${anchor}\`.`,
    fix: `그 내용을 이어받은 절의 id를 머리말의 \`anchors\`에 \`${anchor}: 새-id\`로 적으세요.`,
  }),
  movedAnchor: (anchor: string, was: string, now: string) => ({
    what: `공개한 절의 주소가 다른 것을 가리킵니다: \`#${anchor}\`, "${was}" → "${now}".`,
    fix: '새 절에는 새 id를 주세요. 뜻이 같다면 content/addresses.json의 제목을 고치세요.',
  }),
  unusableRedirect: (path: string, reason: string) => ({
    what: `쓸 수 없는 옛 주소입니다: \`${path}\`(${reason}).`,
    fix: '`redirects`에서 빼거나 고치세요.',
  }),
  unusableAnchor: (anchor: string) => ({
    what: `쓸 수 없는 옛 절 주소입니다: \`#${anchor}\`. 지금도 있는 id이거나, 가리키는 절이 없습니다.`,
    fix: '`anchors`에서 빼거나, 지금 있는 절의 id를 가리키게 고치세요.',
  }),
  brokenLedger: (detail: string) => ({
    what: `주소 장부를 읽을 수 없습니다(${detail}).`,
    fix: '저장소에 있던 것으로 되돌린 뒤 `npm run addresses`로 더하세요.',
  }),
  letterWithoutOutline: (letters: string) => ({
    what: `링크 미리보기 그림의 글꼴에 없는 글자가 있습니다: ${letters}.`,
    fix: '한글, 로마자, 숫자로 바꾸어 쓰세요.',
  }),
  unknownFate: (service: string) => ({
    what: `발표한 뒤 어떻게 되었는지 기록이 없습니다: \`${service}\`.`,
    fix: '확인한 뒤의 일을 서비스의 lifecycle에 출처와 함께 더하세요.',
    severity: 'warning' as const,
  }),
  unmentionedService: () => ({
    what: '어느 세션에도 나오지 않는 서비스입니다.',
    fix: '세션에서 부르는 이름을 names에 더하거나 파일을 지우세요.',
    severity: 'warning' as const,
  }),
} satisfies Record<string, (...details: never[]) => Wording>;
