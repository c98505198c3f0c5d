import { toKeys } from '../korean/keys.ts';
import { createNameMatcher } from '../korean/name-matcher.ts';
import { toNameKey } from '../korean/normalise.ts';
import { isParticle } from '../korean/particles.ts';
import { slipBudget, slipsBetween } from '../korean/slips.ts';
import type { ServiceId } from '../schema/ids.ts';

/** A service of the registry with all that notes call it. */
export interface KnownService {
  readonly id: ServiceId;
  /** Right names, by which it may be called in any case of letters. */
  readonly names: readonly string[];
  readonly misspellings: readonly string[];
  /** Of a part of a service: the service, beside which alone the part's aliases mean it. "역할" is a role of IAM there. */
  readonly parent?: ServiceId;
  readonly aliases?: readonly string[];
}

/** A service found in a text. */
export interface FoundService {
  readonly id: ServiceId;
  /** How often it is named. */
  readonly count: number;
  /** How it was written where that is no right name; to be put right by a person. */
  readonly typos: readonly string[];
}

/** English words that are names only when written as such: "Batch" and not "batch". */
const everyday =
  /^(?:batch|config|connect|glue|chime|shield|backup|artifact|inspector|detective|translate|personalize|forecast|outposts?|neuron|spot|edge|function|layer|region|container|worker|snapshot|lex|polly|macie|athena|aurora|lambda|neptune|kafka|spark|helm|sam|snow|marketplace|organizations|toolkit|express|cell|sharding|quorum|monolith|bucket|origin|node|pod|master|proxy|cache|graph|document|ledger|queue|topic|stream|data|lake|lakes?|comprehend|transcribe|datasync|appflow|workspaces|control tower|iot events|savings plans?|rosa|ses)$/i;

/** Pairs of words that mean what they say: "open search". */
const everydayPair = /^(?:open search|data sync|app flow|work spaces|data zone|game lift|code star|memory db)$/i;

/** Words of every day that are a slip away from a name, and are none. */
const everydayNear = /^(?:recognition|bedrocks|extracts?|personalized?|protons?)$/i;

/** What stands behind the vendor in a name, if the vendor does. */
const bareOf = (name: string): string | undefined => /^(?:AWS|Amazon|아마존) (.+)$/.exec(name)?.[1];

/** Names that a text in lower case may still mean. */
const lowerSafe = (name: string): boolean =>
  /^[A-Za-z0-9][A-Za-z0-9 .+/-]+$/.test(name) && !everyday.test(name) && name.replace(/[^A-Za-z0-9]/g, '').length >= 2;

const lower = new Set(['lambda', 'aurora', 'athena', 'kafka']);

/** Builds the function that finds the services of a text: by their names, by known misspellings, by a slip of the pen. */
export function createServiceFinder(services: readonly KnownService[]): (text: string) => FoundService[] {
  const exact = createNameMatcher(services);
  const wrong = createNameMatcher(services.map(({ id, misspellings }) => ({ id, names: misspellings })));
  const loose = createNameMatcher(
    services.map(({ id, names, misspellings }) => ({
      id,
      names: [...names, ...misspellings]
        .filter((name) => lowerSafe(name) || lower.has(name.toLowerCase()))
        .map((name) => name.toLowerCase()),
    })),
  );
  const keyed = services.flatMap(({ id, names }) =>
    names
      // "AwsConfig" is no way to write AWS Config: what is a name with the vendor only may be anything in one word.
      .filter((name) => names.includes(bareOf(name) ?? name))
      .map((name) => ({ id, name, key: toNameKey(name) }))
      .filter(
        ({ key, name }) =>
          (/^[a-z0-9]+$/.test(key) ? key.length >= 6 : /^[가-힣]+$/.test(key) && key.length >= 4) &&
          !everyday.test(name),
      ),
  );
  const keys = keyed.map((one) => ({ ...one, keys: toKeys(one.key) }));
  const idByKey = new Map(keyed.map(({ key, id }) => [key, id]));
  /** "CloudWatch", "DynamoDB": one word of several, which people write apart. */
  const idByJoined = new Map(
    keyed.filter(({ name }) => /^[A-Z][a-z]+(?:[A-Z][A-Za-z]+)+$/.test(name)).map(({ key, id }) => [key, id]),
  );
  const known = new Set(services.flatMap(({ names }) => names.map(toNameKey)));

  const parts = new Map(
    services.flatMap(({ id, parent, aliases }) =>
      parent && aliases ? [[id, { parent, aliases: new Set(aliases.map(toNameKey)) }] as const] : [],
    ),
  );

  /** A word that is one slip away from a long name, and no name itself. */
  const toSlip = (word: string): ServiceId | undefined => {
    const key = toNameKey(word);
    if (known.has(key) || everydayNear.test(word) || key.length < (/^[a-z0-9]+$/.test(key) ? 6 : 4)) return undefined;
    const typed = toKeys(key);
    const budget = Math.min(1, slipBudget(typed));
    const found = keys.find(
      (one) => one.key[0] === key[0] && slipsBetween(typed, one.keys, Math.min(budget, slipBudget(one.keys))) <= budget,
    );
    return found?.id;
  };
  /** Notes say the same words again and again. */
  const slips = new Map<string, ServiceId | undefined>();
  const bySlip = (word: string): ServiceId | undefined => {
    if (!slips.has(word)) slips.set(word, toSlip(word));
    return slips.get(word);
  };

  return (text) => {
    const counts = new Map<ServiceId, { count: number; typos: Set<string> }>();
    const add = (id: ServiceId, typo?: string): void => {
      const one = counts.get(id) ?? { count: 0, typos: new Set<string>() };
      one.count++;
      if (typo) one.typos.add(typo);
      counts.set(id, one);
    };
    const named = new Set<ServiceId>();
    const taken: (readonly [number, number])[] = [];
    const isFree = (start: number, end: number): boolean => taken.every(([from, to]) => end <= from || start >= to);
    const take = (matches: readonly { start: number; end: number; id: ServiceId }[], isTypo: boolean): void => {
      for (const { start, end, id } of matches) {
        if (!isFree(start, end)) continue;
        taken.push([start, end]);
        add(id, isTypo ? text.slice(start, end) : undefined);
        if (!parts.get(id)?.aliases.has(toNameKey(text.slice(start, end)))) named.add(id);
      }
    };
    take(exact(text), false);
    take(wrong(text), true);
    take(loose(text.toLowerCase()), false);
    // "StepFunctions", "Cloud Front": the name with its spaces elsewhere.
    for (const match of text.matchAll(/[A-Z][A-Za-z]{2,}(?: [A-Z][a-z]{3,})?/g)) {
      const id = idByKey.get(toNameKey(match[0]));
      if (id !== undefined) take([{ start: match.index, end: match.index + match[0].length, id }], false);
    }
    // "code pipeline", "Amazon Event Bridge"
    for (const match of text.matchAll(/(?<![A-Za-z])(?=([A-Za-z]{3,12})[ -]([A-Za-z]{2,12})(?![A-Za-z]))/g)) {
      const [, first = '', second = ''] = match;
      if (everydayPair.test(`${first} ${second}`)) continue;
      const id = idByJoined.get(toNameKey(first + second));
      const start = match.index;
      if (id !== undefined) take([{ start, end: start + first.length + 1 + second.length, id }], false);
    }
    for (const match of text.matchAll(/[A-Z][A-Za-z0-9]{5,}|[가-힣]{4,}/g)) {
      const [word] = match;
      if (!isFree(match.index, match.index + word.length)) continue;
      const stems = [...word]
        .map((_letter, at) => word.slice(0, at))
        .filter((stem) => stem.length >= 4 && isParticle(word.slice(stem.length)));
      const id = [word, ...stems].map(bySlip).find(Boolean);
      if (!id) continue;
      add(id, word);
      named.add(id);
    }
    const isMeant = (id: ServiceId): boolean => {
      const part = parts.get(id);
      if (part === undefined || named.has(id) || counts.has(part.parent)) return true;
      // "vpc flow logs": the alias was read before the whole name in lower case.
      return loose(text.toLowerCase()).some(
        ({ id: other, start, end }) =>
          other === part.parent || (other === id && !part.aliases.has(toNameKey(text.slice(start, end)))),
      );
    };
    return [...counts]
      .filter(([id]) => isMeant(id))
      .map(([id, { count, typos }]) => ({ id, count, typos: [...typos] }))
      .sort((a, b) => b.count - a.count);
  };
}
