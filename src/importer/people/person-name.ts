import { isNobodysLatin } from './latin-person.ts';

/* What is a person's name, in Hangul and in Latin letters. */

const family =
  '김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕류금옥육인맹제모탁국어은편용감봉팽좌';
const given =
  '가갑강건걸겸결경계고곤관광구국권규균근금기길나남노늘다단달담대덕도동두득라란람랑래량려련렬령례로록루륜률륭리린림마만명모무묵문미민바방배백범별병보복봉부빈빛사산상새샘서석선설섭성세소솔송수숙순슬승시식신아안애양억언엄업여연열영예오옥온완용우욱운웅원월유윤율은을음의이익인일임자장재전정제조종주준중지진찬창채천철청초춘충치칠태택평표필하학한해향허헌혁현형혜호홍화환회효후훈훤휘흠흥희검빛봄솜요항삼응엽섬룡셉엘';

/** Words that look like names and are none. */
const nouns = new Set(
  '최고 위해서 이미지 정보화 기조연설 서비스 이야기 고도화 자동화 조직화 최적화 고객사 기술사 주의사항 유의사항 서버리스 오픈소스 모니터링 마이그레이션 하이브리드 인프라 이벤트 아키텍처 방법론 정리하기 구성하기 이해하기 소개하기 시작하기 전문가 신기술 전체 인사이트 오전 오후 주제 장소 일시 이유 정리 소개 기타 이해 전략 구조 구현 방법 사례 운영 성능 분석 설계 보안 현재 미래 과정 문제 정의 원리 기능 기본 기초 고급 활용 연동 안내 진행 신청 참석 조건 한계 도입 도구 제품 제조 유통 금융 공공 게임 미디어 교육 의료 성공 전환 여정 하나 지원 지표 주요 주문 배송 배포 배경 변화 선택 선정 마무리 노하우 하드웨어 소프트웨어 나의 우리 여러분 모두 장애 함수 기준 지연 권한 방식 용량 문서 차이 기록 변경 이용 명령 주소 추가 전송 고려 원인 공지 설명 고민 이유 위주 조회 위치 지금 방향 전용 강연 진화 원문 연동 인원 연계 방안 신규 제시 최소 설치 소규모 차세대 편의성 유효성 모바일 오리진 전송량 고수준 여기서 하도록 표준화 우아한 연사자 강연자 주최자 주최측 진행자 정리자 이용자 장문 서울 경기 부산 대구 대전 인천 광주 반응형 반응성 반응 오프닝 안정화 안정성 안전성 현대화 추상화 정규화 이중화 이원화 문서화 구조화 양자화 노후화 명세화 연결성 유연성 유사성 유사도 선호도 기여도 전문성 편향성 우수성 최신성 이식성 유용성 함수형 선언형 명령형 주문형 양방향 제조업 제조사 현주소 소모임 주제별 조건문 조건부 반복문 연산자 연산량 문자열 이상치 임계치 기준치 표현식 소유자 소유권 조회수 이익률 성장률 전환율 설명서 명세서 선언문 차단기 라인업 고가용 설정 구성 연결 제한 표준 연산 추천 배치 채용 변환 반환 지정 강의 문장 표현 기업 지식 공부 모임 이후로 이전에 전문 담당 총괄 전담 소속'.split(
    ' ',
  ),
);

/** Whether a word that looks like a name is a noun of its own. */
export const isNoun = (word: string): boolean => nouns.has(word);

export const hangulName = /^[가-힣]{2,4}$/;
export const latinName = /^(?:Dr\.?\s+)?[A-Z][\w'’.-]+(?:\s+[A-Z][\w'’.-]*){1,3}$/;

/** "장애가", "고려해": a noun of two syllables with what Korean puts behind it. */
export const isInflected = (word: string): boolean =>
  word.length === 3 && nouns.has(word.slice(0, 2)) && /[은는이가을를의로도만에해한인다중시용]$/.test(word);

/** "고치기", "나누기": what is done, as titles say it. */
export const isDeed = (word: string): boolean => /^.[하치누우르리추]기$/.test(word);

/** "이전기", "성공기": an account of what was done. */
const isAccount = (word: string): boolean =>
  /^(?:이전|성공|도전|구축|적용|개선|전환|사용|개발|운영|성장|도입|제작|이식|정복|생존|극복|여행|전향|정착|참가|조사|변천|방황|경험)기$/.test(
    word,
  );

/** Family names of two syllables. */
const doubled = /^(?:남궁|황보|제갈|사공|선우|독고|서문(?=..))([가-힣]{1,2})$/;

/** How likely a word of Hangul is a person's name: by its family name and the syllables of the given one. */
export function nameLikelihood(word: string): number {
  if (!hangulName.test(word) || nouns.has(word) || isInflected(word) || isDeed(word) || isAccount(word)) return 0;
  const [, beside = ''] = doubled.exec(word) ?? [];
  // "서문" is a noun as well.
  if (beside !== '' && (!word.startsWith('서문') || [...beside].every((letter) => given.includes(letter)))) return 0.9;
  if (!family.includes(word[0] ?? '')) return 0;
  const rest = [...word.slice(1)];
  if (!rest.every((letter) => given.includes(letter))) return 0;
  return rest.length === 2 ? 0.8 : rest.length === 1 ? 0.4 : 0.15;
}

/** Whether a word of three syllables, with a family name in front, may be a rare name. */
export const mayBeName = (word: string): boolean =>
  /^[가-힣]{3}$/.test(word) && !/[을를]$/.test(word) && family.includes(word[0] ?? '') && !nouns.has(word);

/** Family names that are no word of their own in front of another: "이 주", "한 주", "전 주" are no names. */
const plainFamily = '김박최강조윤장임오권황송홍유양배백허남심노하곽우민진엄채천방공염변추설선길연표금';

/** "김 민", "남궁 민서": a family name set apart from a given one. */
export function isSpacedName(text: string): boolean {
  const [, front = '', behind = ''] = /^([가-힣]{1,2})\s([가-힣]{1,2})$/.exec(text) ?? [];
  if (front.length === 2) return behind.length === 2 && doubled.test(`${front}${behind}`);
  return front !== '' && plainFamily.includes(front) && nameLikelihood(`${front}${behind}`) > 0.3;
}

/** "Jane Kim", "Jane Kim (회사)" */
const twoWords = /^([A-Z][a-z'’-]+)\s[A-Z][a-z'’-]+(?:\s*\([^()]+\))?$/;

/** Whether a text is two words in Latin letters, with what a bracket says of them, and no name of a product. */
export function isPersonalName(text: string): boolean {
  const [, first] = twoWords.exec(text) ?? [];
  return first !== undefined && !isNobodysLatin(first);
}

/** What a person is called by behind the name. */
export const honorific = /\s*(?:님|씨|선생님)$/;
