import { isNobodysLatin } from './latin-person.ts';
import { honorific, isDeed, isInflected, isNoun, mayBeName, nameLikelihood } from './person-name.ts';

/* What may be the name of one person, by its shape, where others stand at its place. */

/** What is written like a person's name or nickname and is the name of a firm, a product, a place or a kind of talk. */
const nobodysWord =
  /(?:회사|은행|카드|증권|생명|보험|화재|전자|통신|텔레콤|소프트|뱅크|페이|테크|시스템즈?|네트웍스|클라우드|코리아|스튜디오|게임즈?|모빌리티|쇼핑|커머스|벤처스|파트너스?|랩스|솔루션즈?|미디어|엔터|대학교?|재단|협회|신문사?|방송|그룹|연구소|센터|본부|편|부|차|탄|회|판|팀|용|적|들|중|후|전|법|론|기|형|성|화)$|^(?:네이버|카카오|라인|쿠팡|토스|당근|배민|우아한|넥슨|넷마블|크래프톤|삼성|현대|한화|롯데|신세계|이마트|야놀자|무신사|컬리|마켓|직방|쏘카|왓챠|하이퍼커넥트|데브시스터즈|구글|아마존|애플|마이크로소프트|메타|테슬라|오라클|레드햇|리벨리온|도커|쿠버네티스|람다|자바|코틀린|파이썬|스프링|리액트|스위프트|플러터|안드로이드|온라인|오프라인|초급|중급|고급|입문|심화|기초|영어|한국어|한글|국문|영문|무료|유료|링크|영상|자료|추천|필독|번역|부제|상편|하편|전편|후편|개발|기획|디자인|데이터|인공지능|머신러닝|딥러닝|네트워킹|실습|발표|세션|키노트|패널|토론|질문|답변|정리|후기|요약|파트|트랙|메인|공통|미정|없음|완료|진행|업데이트|튜토리얼)/;

/** Whether a text may name one person, however rare the name or odd the nickname: where others stand at its place, it does. */
export function mayBePerson(text: string): boolean {
  const name = text.replace(honorific, '').trim();
  const words = name.split(/\s+/);
  if (name.length < 2 || name.length > 30 || words.length > 3) return false;
  if (words.every((word) => /^[가-힣]{1,6}$/.test(word)))
    return (
      words.length < 3 &&
      words.some((word) => word.length > 1) &&
      words.every(
        (word) =>
          nameLikelihood(word) >= 0.75 ||
          mayBeName(word) ||
          (!isNoun(word) && !isInflected(word) && !isDeed(word) && !nobodysWord.test(word) && !/[을를의]$/.test(word)),
      )
    );
  if (!words.every((word) => /^[A-Za-z][\w'’.-]*$/.test(word)) || words.some(isNobodysLatin)) return false;
  return words.length > 1
    ? words.every((word) => /^[A-Z]/.test(word))
    : /^(?![A-Z]{2,5}$)[A-Za-z][a-zA-Z_.-]{2,19}$/.test(name);
}
