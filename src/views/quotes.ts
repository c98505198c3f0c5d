import type { Graph, Mention } from '../graph/graph.ts';
import type { ServiceRecord } from '../graph/records.ts';
import { toService } from '../links.ts';
import type { Claim, Passage, Section, Voice } from '../schema/body.ts';
import type { ServiceId } from '../schema/ids.ts';
import type { Lifecycle } from '../schema/service.ts';
import { known, type Link } from './common.ts';

/** The way to what has touched words since: a fragment of the same page, or the page of another service. */
export interface SinceLink extends Link {
  readonly as: Claim['as'];
}

interface Quoted {
  readonly text: string;
  readonly since: readonly SinceLink[];
}

/** What a section says of the service. */
export interface SaidPassage extends Quoted {
  readonly voice: Voice;
  /** What it introduces: items, or steps of an order. */
  readonly items: readonly Quoted[];
  readonly areSteps: boolean;
  /** How many more items there are. */
  readonly moreItems: number;
}

const claimWords: Record<Claim['as'], string> = { overtaken: '그 뒤', alternative: '대안' };

const passagesShown = 3;
const itemsShown = 5;
/** What is shorter, such as a name in a list, says nothing without what introduces it. */
const shortest = 30;

/** The event by which time has touched a claim, and where it stands: on the service's own timeline where that has it too. */
function eventTouching(
  graph: Graph,
  service: ServiceRecord,
  { since }: Claim,
): { event: Lifecycle; page: string } | undefined {
  const [owner = '', id] = since.split('/');
  const event = graph.services.get(owner as ServiceId)?.data.lifecycle.find((one) => one.id === id);
  const same = service.data.lifecycle.find(({ source, date }) => source === event?.source && date === event.date);
  const own = owner === service.id ? event : same;
  if (own) return { event: own, page: '' };
  return event && { event, page: toService(owner as ServiceId) };
}

/** Where a passage holds a claim that time has touched, the way to the event that did. */
function sinceLinks(graph: Graph, service: ServiceRecord, section: Section, passage: Passage): SinceLink[] {
  // The passage that holds a claim is the last one that begins before it and has its words.
  const holder = ({ text, line }: Claim): Passage | undefined =>
    section.passages.findLast((one) => one.line <= line && one.text.includes(text));
  return section.claims.flatMap((claim) => {
    const touching = holder(claim) === passage ? eventTouching(graph, service, claim) : undefined;
    if (!touching) return [];
    const { event, page } = touching;
    const when = event.date ?? `${event.asOf} 현재`;
    return [{ text: `${claimWords[claim.as]} ${when}`, href: `${page}#${event.id}`, as: claim.as }];
  });
}

/** The passages that a passage introduces; empty for most. */
function introducedBy({ passages }: Section, passage: Passage): readonly Passage[] {
  const { what, count } = passage.introduces ?? { what: 'sections', count: 0 };
  if (what === 'sections') return [];
  const after = passages.slice(passages.indexOf(passage) + 1);
  return after.filter(({ form }) => form !== 'reference').slice(0, count);
}

/** The titles of the sections that a passage introduces, those right below its own. */
function titlesBelow(sections: readonly Section[], section: Section, { introduces }: Passage): string[] {
  if (introduces?.what !== 'sections') return [];
  return sections
    .slice(sections.indexOf(section) + 1)
    .filter(({ depth }) => depth === section.depth + 1)
    .slice(0, introduces.count)
    .map(({ title }) => title);
}

/**
 * Which of a section's passages about a service are quoted: none that says nothing by itself or that another brings along.
 * Words of a figure say once more what stands in the text: they are quoted where nothing else is, for its title as well.
 */
function choose(section: Section, passages: readonly Passage[], isTouched: (one: Passage) => boolean): Passage[] {
  const leads = new Map<Passage, Passage>();
  for (const lead of section.passages.filter(({ form }) => form !== 'title'))
    for (const item of introducedBy(section, lead)) leads.set(item, lead);

  const told = passages.filter((one) => one.form === 'text' || one.form === 'row' || isTouched(one));
  const drawn = passages.filter(({ form }) => form === 'drawing');
  const titled = passages.flatMap((title) => (title.introduces ? introducedBy(section, title) : [title]));
  const found = [told, drawn, titled].find(({ length }) => length > 0) ?? [];

  const quotes = new Set(found.map((one) => (one.text.length < shortest ? (leads.get(one) ?? one) : one)));
  const chosen = [...quotes].filter((one) => {
    const lead = leads.get(one);
    return lead === undefined || !quotes.has(lead);
  });
  const isNeeded = (one: Passage): boolean => [one, ...introducedBy(section, one)].some(isTouched);
  const room = Math.max(0, passagesShown - chosen.filter(isNeeded).length);
  const others = chosen.filter((one) => !isNeeded(one)).slice(0, room);
  return chosen.filter((one) => isNeeded(one) || others.includes(one));
}

/** The first items, and those for which the list is quoted. One alone is never left out, and of steps none. */
function itemsOf(section: Section, quote: Passage, isNeeded: (item: Passage) => boolean): readonly Passage[] {
  const items = introducedBy(section, quote);
  const shown = items.filter((item, at) => at < itemsShown || isNeeded(item));
  return quote.introduces?.what === 'steps' || shown.length >= items.length - 1 ? items : shown;
}

/** What is quoted for a mention, and where that stands: below a heading without passages, in a section inside it. */
interface Choice {
  readonly mention: Mention;
  readonly home: Section;
  readonly quotes: readonly Passage[];
  readonly sinceOf: (passage: Passage) => readonly SinceLink[];
}

function toChoice(graph: Graph, service: ServiceRecord, mention: Mention): Choice {
  const { sections } = known(graph.sessions, mention.session).body;
  const home = sections.find((one) => mention.passages.some((passage) => one.passages.includes(passage)));
  if (!home) return { mention, home: mention.section, quotes: [], sinceOf: () => [] };
  const sinceOf = (passage: Passage): SinceLink[] => sinceLinks(graph, service, home, passage);
  return { mention, home, quotes: choose(home, mention.passages, (one) => sinceOf(one).length > 0), sinceOf };
}

function toSaidPassage(
  graph: Graph,
  { id }: ServiceRecord,
  { mention, home, sinceOf }: Choice,
  quote: Passage,
): SaidPassage {
  const items = itemsOf(home, quote, (one) => one.services.includes(id) || sinceOf(one).length > 0);
  const titles = titlesBelow(known(graph.sessions, mention.session).body.sections, home, quote);
  return {
    text: quote.form === 'title' ? `그림: ${quote.text}` : quote.text,
    voice: quote.voice,
    since: sinceOf(quote),
    items: [
      ...items.map((one) => ({ text: one.text, since: sinceOf(one) })),
      ...titles.map((text) => ({ text, since: [] })),
    ],
    areSteps: quote.introduces?.what === 'steps',
    moreItems: introducedBy(home, quote).length - items.length,
  };
}

/**
 * What is quoted of each section that speaks of a service. What a heading takes from a section inside it is quoted there,
 * where that one speaks of the service too; `undefined` when nothing else is left of it.
 */
export function quotesOf(
  graph: Graph,
  service: ServiceRecord,
  mentions: readonly Mention[],
): (SaidPassage[] | undefined)[] {
  const choices = mentions.map((mention) => toChoice(graph, service, mention));
  const isQuotedAtHome = (quote: Passage, { mention, home }: Choice): boolean =>
    home !== mention.section && choices.some((other) => other.mention.section === home && other.quotes.includes(quote));
  return choices.map((choice) => {
    const quotes = choice.quotes.filter((quote) => !isQuotedAtHome(quote, choice));
    const isToldInside = quotes.length === 0 && choice.quotes.length > 0;
    return isToldInside ? undefined : quotes.map((quote) => toSaidPassage(graph, service, choice, quote));
  });
}
