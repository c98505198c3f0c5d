import { eventOf, type Graph, type Mention } from '../graph/graph.ts';
import { namesOf } from '../graph/names.ts';
import type { ServiceRecord } from '../graph/records.ts';
import { toEvent, toSection, toService } from '../links.ts';
import type { Passage } from '../schema/body.ts';
import { categories } from '../schema/category.ts';
import type { EventId, ServiceId } from '../schema/ids.ts';
import type { Lifecycle } from '../schema/service.ts';
import { type Chip, chipsOf, type DateView, dateOf, known, type Link, toDateView } from './common.ts';

/** A section that speaks of the service, with what it says. */
export interface SaidSection extends Link {
  readonly passages: readonly Pick<Passage, 'text' | 'voice'>[];
}

/** What was said at one event. */
export interface Said {
  readonly kind: 'said';
  readonly id: EventId;
  readonly date: DateView;
  readonly event: Link;
  readonly sections: readonly SaidSection[];
}

/** What happened to the service in the world. */
export interface Since {
  readonly kind: 'since';
  readonly id: string;
  /** Undefined when only the day of the check is known. */
  readonly date: DateView | undefined;
  readonly asOf: DateView;
  readonly part: string | undefined;
  readonly note: string;
  readonly source: string;
  readonly evidence: Lifecycle['evidence'];
}

export interface ServiceView {
  readonly id: ServiceId;
  readonly name: string;
  readonly shortName: string;
  readonly otherNames: readonly string[];
  readonly description: string;
  readonly hue: string;
  readonly category: Link;
  readonly parent: Link | undefined;
  readonly features: readonly Chip[];
  readonly url: string | undefined;
  readonly counts: { readonly sections: number; readonly events: number; readonly since: number };
  readonly first: DateView | undefined;
  readonly last: DateView | undefined;
  /** Latest day on which the lifecycle was checked. */
  readonly asOf: DateView | undefined;
  /** Oldest year first; within a year in time order. */
  readonly years: readonly { readonly year: string; readonly items: readonly (Said | Since)[] }[];
}

const passagesShown = 3;

function toSaid(graph: Graph, id: EventId, mentions: readonly Mention[]): Said {
  const event = known(graph.events, id);
  return {
    kind: 'said',
    id,
    date: dateOf(event),
    event: { text: event.data.nameKo, href: toEvent(id) },
    sections: mentions.map(({ session, section, passages }) => {
      const { title } = known(graph.sessions, session).data;
      return {
        text: section.title ? `${title}: ${section.title}` : title,
        href: toSection(session, section.id),
        passages: passages.slice(0, passagesShown),
      };
    }),
  };
}

const toSince = ({ id, date, asOf, part, note, source, evidence }: Lifecycle): Since => ({
  kind: 'since',
  id,
  date: date === undefined ? undefined : toDateView(date),
  asOf: toDateView(asOf),
  part,
  note,
  source,
  evidence,
});

const timeOf = (item: Said | Since): string => (item.date ?? (item.kind === 'since' ? item.asOf : item.date)).iso;

function toServiceView(graph: Graph, { id, data }: ServiceRecord): ServiceView {
  const mentions = graph.mentionsByService.get(id) ?? [];
  const byEvent = Map.groupBy(mentions, ({ session }) => eventOf(session));
  const said = [...byEvent].map(([event, found]) => toSaid(graph, event, found));
  const since = data.lifecycle.map(toSince);
  const items = [...said, ...since].sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : timeOf(a) > timeOf(b) ? 1 : 0));
  const parent = data.parent && graph.services.get(data.parent);

  return {
    id,
    name: data.name,
    shortName: data.shortName,
    otherNames: namesOf(data).filter((name) => name !== data.name),
    description: data.description,
    hue: categories[data.category].hue,
    category: { text: categories[data.category].nameKo, href: `/services/#${data.category}` },
    parent: parent ? { text: parent.data.shortName, href: toService(parent.id) } : undefined,
    features: chipsOf(graph, graph.featuresByService.get(id) ?? []),
    url: data.url,
    counts: { sections: mentions.length, events: said.length, since: since.length },
    first: said[0]?.date,
    last: said.at(-1)?.date,
    asOf: since.map(({ asOf }) => asOf).sort((a, b) => (a.iso < b.iso ? 1 : -1))[0],
    years: [...Map.groupBy(items, (item) => timeOf(item).slice(0, 4))].map(([year, found]) => ({ year, items: found })),
  };
}

export function serviceViews(graph: Graph): ServiceView[] {
  return [...graph.services.values()].map((service) => toServiceView(graph, service));
}
