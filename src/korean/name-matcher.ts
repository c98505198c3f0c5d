import { isParticle } from './particles.ts';

/** Something with the names by which a text may call it. */
export interface Named<Id> {
  readonly id: Id;
  readonly names: readonly string[];
}

/** A name found in a text, from `start` up to but not including `end`. */
export interface NameMatch<Id> {
  readonly start: number;
  readonly end: number;
  readonly id: Id;
}

export type NameMatcher<Id> = (text: string) => NameMatch<Id>[];

const latin = /[A-Za-z0-9]/;
const hangul = /[가-힣]/;
const vendor = /(?:^|[^A-Za-z0-9])((?:AWS|Amazon|아마존) )$/;

/** Whether a name may end here: Latin names at a Latin word's end, Korean ones before a particle or no Hangul. */
function endsWell(text: string, end: number): boolean {
  const last = text[end - 1] ?? '';
  const rest = text.slice(end);
  if (latin.test(last)) return !latin.test(rest[0] ?? '');
  const tail = /^[가-힣]*/.exec(rest)?.[0] ?? '';
  return tail === '' || isParticle(tail);
}

function startsWell(text: string, start: number): boolean {
  const before = text[start - 1] ?? '';
  const first = text[start] ?? '';
  if (latin.test(first)) return !latin.test(before);
  return !hangul.test(first) || !hangul.test(before);
}

/**
 * Builds the function that finds names in running text: longest name first, exact case, whole words, the
 * vendor in front included.
 *
 * "AWS Lambda는 S3를" → AWS Lambda, S3; "람다의" → 람다; "람다함수", "S30" → nothing
 */
export function createNameMatcher<Id>(entries: readonly Named<Id>[]): NameMatcher<Id> {
  const byFirst = new Map<string, { name: string; id: Id }[]>();
  for (const { id, names } of entries) {
    for (const name of names) {
      const first = name[0] ?? '';
      const bucket = byFirst.get(first) ?? [];
      bucket.push({ name, id });
      byFirst.set(first, bucket);
    }
  }
  for (const bucket of byFirst.values()) bucket.sort((a, b) => b.name.length - a.name.length);

  return (text) => {
    const found: NameMatch<Id>[] = [];
    let from = 0;
    for (let at = 0; at < text.length; at++) {
      const bucket = byFirst.get(text[at] ?? '');
      if (!bucket || !startsWell(text, at)) continue;
      const hit = bucket.find(({ name }) => text.startsWith(name, at) && endsWell(text, at + name.length));
      if (!hit) continue;
      const prefix = vendor.exec(text.slice(from, at))?.[1]?.length ?? 0;
      found.push({ start: at - prefix, end: at + hit.name.length, id: hit.id });
      at += hit.name.length - 1;
      from = at + 1;
    }
    return found;
  };
}
