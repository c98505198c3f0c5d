import { emailPlace } from '../tree/inert.ts';

/** Words by which a role is known. */
export const roleWord =
  /(?:아키텍[트터]|매니저|엔지니어|개발자|프로그래머|데브렐|디벨로퍼|이사|대표|팀장|파트장|그룹장|본부장|실장|센터장|리더|리드|수석|책임|선임|부장|차장|과장|대리|상무|전무|부사장|사장|회장|교수|박사|연구원|컨설턴트|에반젤리스트|애드버킷|총괄|디렉터|마케터|기획자|디자이너|설립자|창립자|창업자|지사장|사이언티스트|분석가|스페셜리스트|컨설팅|(?<![A-Za-z])(?:C[TEIPD]O|COO|VP|PM|SA|TAM)(?![A-Za-z])|(?:Architect|Engineer|Developer|Manager|Director|President|Lead|Leader|Advocate|Evangelist|Scientist|Consultant|Specialist|Founder|Technologist|Professor)s?(?![a-z]))/i;

const onlyRole = new RegExp(`^${roleWord.source}$`, 'i');

/** "매니저": whether a text is the word of a role and no more. */
export const isRole = (text: string): boolean => onlyRole.test(text);

/** Who is called 님 and is nobody's name: "고객님", "연사님" */
export const isNobody = (name: string): boolean =>
  roleWord.test(name) ||
  /^(?:고객|손|선생|형|누|부모|회원|주인|연사|강사|강연자|발표자|진행자|참가자|참석자|사회자|담당자|관계자|관리자|운영자|운영진|작성자|사용자|개발자|기획자|독자|직원|동료|멘토|멘티|튜터|코치|교수|하느|스|신랑|원장|사장|장)$/.test(
    name,
  );

const roleAtEnd = new RegExp(`${roleWord.source}$`, 'i');

/** "회사 대표": whether a text ends in the word of a role. */
export const endsInRole = (text: string): boolean => roleAtEnd.test(text.trim());

/** What people are members of, by its end. */
export const teamWord =
  /(?:팀|그룹|연구실|연구소|랩|랩스|센터|본부|부문|파트|셀|챕터|스쿼드|대학|대학교|대학원|재단|협회|커뮤니티|주식회사)$/;

/** A line without addresses, pictures and marks around it. */
export const clean = (text: string): string =>
  text
    .replaceAll(emailPlace, ' ')
    .replace(/(?:(?<![\p{L}\d])_|_(?![\p{L}\d])|[*`\p{Extended_Pictographic}]|\u{FE0F}|\u{200D})+/gu, '')
    .replace(/\s+/g, ' ')
    // "이름님~~!! ㅎㅎ"
    .replace(/(?<=[가-힣])[\s~!^ㄱ-ㅎㅏ-ㅣ_.]*[~!^ㄱ-ㅎㅏ-ㅣ]$/, '')
    .replace(/^[\s,|/·:–-]+|[\s,|/·:–-]+$/g, '');

/** Parts "AWS 솔루션즈 아키텍트" into affiliation and role. */
export function splitPosition(text: string): { affiliation: string | undefined; role: string | undefined } {
  const position = clean(text).replace(/^@\s?(?=[가-힣A-Z])/, '');
  if (position === '') return { affiliation: undefined, role: undefined };
  const parts = position
    .split(/\s*[,|/]\s*|\s+[-–]\s+/)
    .map(clean)
    .filter(Boolean);
  if (parts.length > 1) {
    const roles = parts.filter((part) => roleWord.test(part));
    const rest = parts.filter((part) => !roleWord.test(part));
    return {
      affiliation: (rest.length > 0 ? rest : parts.slice(0, 1)).join(' '),
      role: (rest.length > 0 ? roles : parts.slice(1)).join(', ') || undefined,
    };
  }
  const words = position.split(' ');
  const [first = ''] = words;
  // A company's own name in capitals goes before whatever the role is called: AWS 어카운트 매니저.
  if (
    /^(?:AWS|NHN|SKT?|KT|LG|GS|IBM|MS|[A-Z]{2,6})$/.test(first) &&
    words.length > 1 &&
    !roleWord.test(words[1] ?? '')
  ) {
    const dotCom = /^(?:아마존|Amazon)$/i.test(words[1] ?? '') ? words.findIndex((word) => roleWord.test(word)) : 1;
    const cut = dotCom > 0 ? dotCom : words.length;
    return { affiliation: words.slice(0, cut).join(' '), role: words.slice(cut).join(' ') || undefined };
  }
  if (!roleWord.test(position)) return { affiliation: position, role: undefined };
  if (roleWord.test(first) && words.length > 1 && !words.slice(1).some((word) => roleWord.test(word)))
    return { affiliation: words.slice(1).join(' '), role: first };
  if (words.length === 1) return { affiliation: undefined, role: position };
  // A role has its own words in front: 솔루션즈 아키텍트, 데이터 사이언티스트.
  const at = words.findIndex((word) => roleWord.test(word));
  const kind =
    /^(?:솔루션즈?|솔루션스|시니어|주니어|수석|책임|프린시펄|데이터|클라우드|백엔드|프론트엔드|풀스택|데브옵스|서버|모바일|안드로이드|플랫폼|인프라|네트워크|데이터베이스|소프트웨어|테크니컬|프로덕트|프로젝트|제품|기술|보안|머신러닝|엔터프라이즈|Solutions?|Senior|Sr\.?|Principal|Staff|Software|Data|Cloud|Technical|Product|Tech|Vice|DevOps|Developer|Backend|Frontend|Mobile|Platform|Infra|Site|Reliability|SRE|AI|ML|QA|iOS)$/i;
  let from = at;
  while (from > 0 && kind.test(words[from - 1] ?? '')) from--;
  if (from === 0) return { affiliation: undefined, role: position };
  return { affiliation: words.slice(0, from).join(' '), role: words.slice(from).join(' ') };
}
