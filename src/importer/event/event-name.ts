/* How a line names an event and says when it was. */

/** Series that Korean engineers write notes of, and the words by which others are known. */
const series =
  /(?:AWS\s*)?re\s*:?\s*(?:Invent|Inforce|Mars|Cap)|AWS\s*(?:Summit|서밋)(?:\s*(?:Online|Seoul|Korea|서울|코리아|온라인))*|Awsome\s*day|AWS\s*(?:Dev\s*Day|Community\s*Day|Cloud\s*Day|User\s*Group|Innovate|Unicorn\s*Day|GameDay)|AWS\s*Builders?(?:\s*온라인)?(?:\s*시리즈)?|AWSKRUG|DEVIEW|데뷰|if\s*\(?\s*kakao\s*\)?|이프\s*카카오|NDC|SLASH|우아콘|WOOWACON|우아한\s*테크\s*콘서트|FEConf|Py\s*Con(?:\s*(?:KR|Korea|한국|APAC))?|파이콘(?:\s*(?:한국|코리아|APAC))?|(?:(?:Google|GDG)\s*)?I\/O\s*Extended|Google\s*I\/O|Google\s*Cloud\s*(?:Next|Summit|OnBoard)|Google\s*for\s*Mobile|(?:GDG\s*)?Dev\s*Fest|JSConf(?:\s*Korea)?|Spring\s*(?:Camp|One)|스프링\s*캠프|INFCON|인프콘|NHN\s*FORWARD|LINE\s*(?:DEVELOPER|DEV)\s*(?:DAY|WEEK)|Kube\s*Con|Open\s*(?:Infra|Infrastructure|Stack)\s*(?:Days?|Summit|Con)?|Open\s*Source\s*(?:Days?|Summit|Con)|Microsoft\s*(?:Ignite|Build)|MS\s*(?:Ignite|Build)|Azure\s*\w*\s*(?:Day|Summit|Everywhere)|Gopher\s*Con|고퍼콘|Droid\s*Knights|드로이드\s*나이츠|Let'?s?\s*Swift|SOSCON|WWDC|Oracle\s*(?:Code|Open\s*World)|GitHub\s*(?:Universe|Satellite)|Dev\s*Ops\s*Days?|Docker\s*Con|Red\s*Hat\s*(?:Summit|Forum)|Elastic\s*(?:ON|\{ON\})|Kafka\s*Summit|Spark\s*(?:\+\s*AI\s*)?Summit|Data\s*\+\s*AI\s*Summit|TechDays|Tech\s*Day|T\s*Academy|모두콘|MODUCON|Tensor\s*Flow\s*(?:Dev|KR)\s*\w*|테크\s*밋업|테크\s*세미나|테크\s*콘서트/i;

/** Whether a name is that of a series, and not of what an event is called by its kind. */
export const isSeries = (name: string): boolean => series.test(name);

const kindWord =
  /(?:[A-Za-z가-힣][\w가-힣.&+'-]*\s+){0,3}[\w가-힣.&+'-]*?(?:Summit|Conference|Conf|Con|Days?|Forum|Camp|Meet[\s-]?up|Tech\s?Meet|Festa|Festival|Week|Symposium|Sessions|Clinic|Workshop|Bootcamp|Seminar|Webinar|Hackathon|Night(?!\s+Live)|SUMMIT|CONFERENCE|DAYS?|MEET-?UP|FORUM|SEMINAR|summit|conference|meet[\s-]?up|seminar|webinar|hackathon|서밋|컨퍼런스|콘퍼런스|데이|밋업|세미나|포럼|캠프|웨비나|페스타|심포지엄|콘서트|모임|클리닉|워크[숍샵]|부트\s*캠프|콘)(?![a-z가-힣]|(?:[은는이가을를의도와과]|에서|에)?[가-힣]{2})(?:\s*(?:Online|Seoul|Korea|KR|서울|코리아|온라인))*/;

/** "Games on AWS 2023 리뷰": what someone was at and writes of. */
const reviewed =
  /^[\w가-힣][\w가-힣 :&!.'()-]{2,30}?(?=\s+20[0-4]\d\s*년?\s*(?:(?:spring|summer|fall|autumn|winter|봄|여름|가을|겨울)\s*)?(?:리뷰|후기|정리|요약|참관기|참석기|참가기|방문기|회고|다녀|review|recap))/i;

/** "Cloudera Now 2018 Seoul 후기": what bears a year and nothing else that says a talk. */
const yearTitled =
  /^(?:[A-Z][\w&+.]*\s){1,5}(?=20[0-4]\d(?:\s(?:Seoul|Korea|서울))?\s*(?:(?:후기|정리|요약|리뷰|참관기|참석기|review|recap)\s*)*$)/;

const yearNear = /(?:^|[^\d%])((?:20[0-3]\d))(?!\d|년대)|['’](\d{2})(?!\d)|(?:^|[^\d])([12]\d)년\s?\d{1,2}월/;
/** A day with its year: "2019-04-18", "2019년 4월 18일" */
export const fullDate = /(20[0-4]\d)[^\S\n]*[-_./년][^\S\n]*(\d{1,2})[^\S\n]*[-_./월][^\S\n]*(\d{1,2})(?!\d)/;

/** A year of two digits right behind the name of a series, and no time, day or count. */
const shortYear = /^\s?([12]\d)(?![\d:.~%]|[-/]\d|[가-힣])/;

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** "Jun 22 2025", "June 22, 2025" */
const englishDate = new RegExp(`\\b(${months.join('|')})[a-z]{0,6}\\.?\\s(\\d{1,2}),?\\s(20[0-4]\\d)\\b`, 'i');

/** A day as "2019-04-18"; undefined where there is none, or one that no calendar has. */
export function findDate(text: string): string | undefined {
  const [, word = '', dayOf, yearOf] = englishDate.exec(text) ?? [];
  const said = [undefined, yearOf, String(months.indexOf(word.toLowerCase()) + 1), dayOf];
  const [, year, month, day] = fullDate.exec(text) ?? said;
  if (!year || !month || !day || Number(month) > 12 || Number(day) > 31 || Number(month) < 1 || Number(day) < 1)
    return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

export function findYear(text: string): number | undefined {
  const [, long, apostrophe, short = apostrophe] = yearNear.exec(text) ?? [];
  if (long) return Number(long);
  if (short && Number(short) >= 5 && Number(short) < 50) return 2000 + Number(short);
  // "[210707] 행사"
  const [, day] = /\[([12]\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\]/.exec(text) ?? [];
  return day ? 2000 + Number(day) : undefined;
}

/** The name of an event in a line, with the year that stands beside it; undefined where there is none. */
export function findEventName(line: string): { name: string; year: number | undefined; rest: string } | undefined {
  // Names stand at the beginning of lines that people write.
  const text = line
    .slice(0, 300)
    .replace(/[*_`#>]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const found = series.exec(text) ?? kindWord.exec(text) ?? reviewed.exec(text) ?? yearTitled.exec(text);
  if (!found) return undefined;
  const name = found[0].trim();
  const start = found.index;
  const after = text.slice(start + found[0].length);
  const [tail = ''] =
    /^(?:\s*(?:[,(]?\s*(?:20\d{2}|['’]\d{2})(?!\d)\)?|Seoul|Korea|서울|온라인|Online|제?\d+회차?))*/i.exec(after) ?? [];
  const [lead = ''] = /(?:20\d{2}|['’]\d{2})년?\s*$/.exec(text.slice(0, start)) ?? [];
  // "SLASH 21", "NDC14"
  const [short = '', digits] = (tail === '' && series.test(name) && shortYear.exec(after)) || [];
  const year = findYear(`${lead} ${name} ${tail}`) ?? (digits ? 2000 + Number(digits) : undefined);
  const before = text.slice(0, start - lead.length);
  // A bracket that the year has closed goes with it.
  const rest =
    `${tail.includes(')') ? before.replace(/\(\s*$/, '') : before} ${after.slice(tail.length + short.length)}`
      .replace(/\[\s*\]|\(\s*\)/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  const place = /(?:Seoul|Korea|서울|온라인|Online)/i.exec(tail)?.[0];
  return { name: [name, place].filter(Boolean).join(' '), year, rest };
}

/** Words around the name of an event that say nothing of a talk. */
const aroundEvent =
  /(?:feat\.?|후기|정리|요약|참관기|참석기|참여기|참가기|관람기|리뷰|review|다녀온|다녀와서|다녀왔|내용|노트|메모|메모장|기록|시리즈|series|방문기|관람후기|공유|발표|세션|세션들|다시\s?보기|프로그램|정기|세미나|웨비나|webinar|듣고|들은|것들|및|와|과|의|를|을|day|일차|첫째|둘째|셋째|날|번째|행사|컨퍼런스|콘퍼런스|conference|online|참석|참가|온라인|오프라인|summary|recap|note|notes|til|년|월|일|of|the|in|at|tutorials?|튜토리얼|참관|seoul|korea|서울|코리아|한국|summer|winter|여름|겨울|\d+)/gi;

/** "in Washington D.C" */
const placeOfEvent = /(?:^|\s)(?:in|at|@)\s(?:[A-Z][\w.]*,?\s?){1,3}$/;

/** Whether a line names an event and nothing else. */
export function isEventOnly(line: string): boolean {
  const event = findEventName(line);
  if (event === undefined) return false;
  // "Spring One re:Cap": an event of an event.
  const rest = event.rest.replace(series, ' ').replace(placeOfEvent, ' ').replace(aroundEvent, ' ').trim();
  const letters = rest.replace(/[^\p{L}]+/gu, '').length;
  // "숲 컨퍼런스 2019 안드로이드", "2015 Azure Bootcamp Melbourne": one word beside an event of a year is a part of its name.
  return (
    letters <= 3 ||
    ((event.year ?? findYear(event.rest)) !== undefined && /^(?:[\p{L}]{1,6}|[A-Z][A-Za-z]{1,11})$/u.test(rest))
  );
}

/** "(행사 2023, 이름)" → "(이름)", and nothing of "(행사 2023)" */
export function withoutEvent(inside: string): string {
  const [, before = '', list = '', after = ''] = /^(\s*[([])(.+?)([)\]]\s*)$/.exec(inside) ?? [];
  const parts = list.split(/,\s*/);
  const kept = parts.filter((part) => !isEventOnly(part));
  if (kept.length > 0 && kept.length < parts.length) return `${before}${kept.join(', ')}${after}`;
  return isEventOnly(inside) ? ' ' : inside;
}

/** "Flink Seoul First Meetup with data-Artisans": an event with a few words that no mark parts from it. */
export function isMostlyEvent(line: string): boolean {
  const rest = findEventName(line)?.rest.replace(aroundEvent, ' ').trim();
  return (
    rest !== undefined && rest.length <= 24 && /^(?:with|by|@|X|x)\s[\w .&-]+$/.test(rest.replace(/^[^\p{L}@]+/u, ''))
  );
}

/** An event at which one person teaches, unless it says otherwise. */
export const isSeminar = (line: string): boolean =>
  findEventName(line) !== undefined && /세미나|seminar|웨비나|webinar|특강|워크[숍샵]|workshop/i.test(line);

/** "AWS re:Invent 2023 Keynote 정리": one talk of an event, and nothing else. */
export const isOfKeynote = (line: string): boolean =>
  isEventOnly(line) && /keynote|키노트|기조\s*(?:연설|강연)/i.test(line);
