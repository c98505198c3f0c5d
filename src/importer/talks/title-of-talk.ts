import { findEventName, isEventOnly, isSeries, withoutEvent } from '../event/event-name.ts';

/* What of the title of a note is the title of its talk. */

/** What a note calls itself behind the title; a keynote has no other. */
const ofNote =
  /(?<!기조\s?연설|기조\s?강연|키노트|keynote)(?:\s+(?:세션|발표|강연))?(?:(?:\s+온라인)?\s+(?:참석|참가|참관))?\s+(?:정리|요약|후기|리뷰|회고)$/i;

/** "상세 요약: 제목", "행사에 다녀왔다." */
const aroundTitle =
  /^(?:\S{1,4}\s)?(?:요약|정리|후기|리뷰)\s?[:：]\s+|(?<=\S)에\s?(?:다녀왔|참석했|참가했)(?:다|어요|습니다)[.!~]*$/g;

/** "제목 - 1부": which of several notes it is. */
const ofSeries = /\s+[-–|]\s+\d{1,2}부$/;

/** "느린 질의 & 창고 웨비나 온라인", "인프라 캠프 in 서울", "인프콘에서 배운 것": an event that no mark parts from the words around it is among them. */
function isWithin(name: string, text: string): boolean {
  const at = text.indexOf(name);
  if (at < 0) return false;
  const before = text.slice(0, at).replace(/^[\d\s.년월일]+/, '');
  const behind = text.slice(at + name.length).replace(ofNote, '');
  const isOpen = /\S\s*$/.test(before) && !/[-–—|:：,\])>〉》」』]\s*$/.test(before);
  const goesOn = /[\p{L}]{2}/u.test(behind.replace(/20\d{2}|[(（][^()（）]*[)）]/g, ''));
  return (
    (isOpen && (!isSeries(name) || goesOn || /[\p{L}/&]$/u.test(before))) ||
    /^(?:\s+(?:in|and|at|for|&)|에서|에|의|은|는|을|를|과|와)\s/.test(behind)
  );
}

/** What is longer is no title; patterns must not be tried on it. */
const longest = 400;

/** The title of a note that tells of one talk, without the event in front: "AWS Summit 2019 - 람다 이해하기" → "람다 이해하기" */
export function titleOfTalk(text: string): string {
  if (text.length > longest) return text.trim();
  // "람다 이해하기 (인프콘 2023)"
  // "행사) 람다 이해하기"
  const alone = text
    .replace(aroundTitle, '')
    .replace(ofSeries, '')
    .replace(/^[^()]{3,20}\)\s+/, '')
    .replace(/\s*[([][^()[\]]+[)\]]\s*/g, (inside) => withoutEvent(inside))
    .trim();
  const event = findEventName(alone);
  if (!event) return alone === text.trim() ? alone : alone.replace(ofNote, '');
  // "행사 <제목> 후기"
  const [inAngles = '', angled = ''] = /[<〈《「『]([^<>〈〉《》]{4,})[>〉》」』]/.exec(alone) ?? [];
  if (angled !== '' && isEventOnly(alone.replace(inAngles, ' '))) return angled;
  // "행사 - 제목", "제목 | 행사"
  const parts = alone.split(/\s+[-–|]\s+/);
  const [apart = '', ...others] = parts.filter((part) => findEventName(part) === undefined);
  const named = parts.find((part) => part !== apart) ?? '';
  if (parts.length === 2 && others.length === 0 && apart.length >= 10 && named.length <= 30)
    return titleOfTalk(apart).replace(ofNote, '');
  const [, quoted] =
    /^(?:[^'"‘“]{0,12}\s)?['"‘“](.{6,})['"’”](?:\s*(?:세션|발표|정리|요약|후기|리뷰))*$/.exec(event.rest) ?? [];
  if (quoted) return quoted;
  if (!isEventOnly(alone) && isWithin(event.name, alone)) return alone.replace(ofNote, '');
  const bare = event.rest
    .replace(/^[\s\]:：|,–-]+|[\s[|,–-]+$/g, '')
    // "회사 - 제목 정리": who held the event stands in front of it.
    .replace(/^[A-Za-z가-힣]{2,12}\s+[-–|]\s+(?=.{10,}$)/, '')
    .replace(ofNote, '')
    .replace(/\s+[|–-]$/, '')
    // "분야 (제목)"
    .replace(/^\S{1,12}\s\(([^()]{20,})\)$/, '$1');
  return bare.length >= 6 && !isEventOnly(alone) ? bare : alone;
}
