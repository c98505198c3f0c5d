import { eventOf, type Graph, isSubject, withoutFiled } from '../graph/graph.ts';
import { sinceFirstMention } from '../graph/since.ts';
import { statusOf } from '../graph/status.ts';
import { toEvent, toEventOfService, toService, toYear } from '../links.ts';
import { type Category, categories } from '../schema/category.ts';
import type { EventId, ServiceId } from '../schema/ids.ts';
import { type Chip, type DateView, dateOf, type Group, known, type Link, toDateView, toStampedChip } from './common.ts';

/** What an event says of a service: nothing, or so many sections. */
export interface MatrixCell extends Link {
  readonly sections: number;
  /** Spoken of for itself, not only named. */
  readonly isSubject: boolean;
  readonly label: string;
}

export interface MatrixRow extends Chip {
  /** One per event in time order. */
  readonly cells: readonly (MatrixCell | undefined)[];
  /** Index of the first and last event that names it; the thread runs between them. */
  readonly first: number;
  readonly last: number;
}

/** A service that some event speaks of, with what the whole table says of it besides. */
export interface MentionedRow extends MatrixRow {
  readonly firstDate: DateView;
  readonly lastDate: DateView;
  /** What its stamp stands for, as a link to where the service's page tells it; undefined without a stamp. */
  readonly change: (Link & { readonly date: DateView }) | undefined;
}

/** Services × events: who spoke of what, when. */
export interface MatrixView {
  readonly years: readonly (Link & { readonly span: number })[];
  readonly events: readonly (Link & { readonly name: string })[];
  readonly groups: readonly MatrixGroup[];
}

/** A category: what stands in the table at once, which may be nothing, and what has too few events for that. */
export interface MatrixGroup extends Group<MentionedRow> {
  readonly rest: readonly MentionedRow[];
}

/** What each event says of a service. */
export function toMatrixRow(graph: Graph, id: ServiceId, events: readonly EventId[]): MatrixRow {
  const service = known(graph.services, id);
  const mentions = withoutFiled(graph.mentionsByService.get(id) ?? []);
  const cells = events.map((event): MatrixCell | undefined => {
    const found = mentions.filter(({ session }) => eventOf(session) === event);
    if (found.length === 0) return undefined;
    return {
      text: String(found.length),
      href: toEventOfService(id, event),
      sections: found.length,
      isSubject: isSubject(graph, id, found),
      label: `${service.data.shortName}, ${known(graph.events, event).data.nameKo}: 구절 `,
    };
  });
  return {
    ...toStampedChip(graph, service),
    cells,
    first: cells.findIndex((cell) => cell !== undefined),
    last: cells.findLastIndex((cell) => cell !== undefined),
  };
}

function toChange(graph: Graph, id: ServiceId, stamp: Chip['stamp']): MentionedRow['change'] {
  const since = statusOf(sinceFirstMention(graph, id))?.since;
  if (!since || !stamp) return undefined;
  return { text: stamp.text, href: `${toService(id)}#${since.id}`, date: toDateView(since.date ?? since.asOf) };
}

function toMentionedRow(graph: Graph, id: ServiceId, events: readonly EventId[]): MentionedRow | undefined {
  const row = toMatrixRow(graph, id, events);
  const [first, last] = [events[row.first], events[row.last]].map((event) => event && known(graph.events, event));
  if (!first || !last) return undefined;
  return { ...row, firstDate: dateOf(first), lastDate: dateOf(last), change: toChange(graph, id, row.stamp) };
}

/**
 * Rows are services of two or more events; while there is only one event, services that it speaks of for themselves. What
 * is no service of AWS has none.
 */
export function toMatrix(graph: Graph): MatrixView {
  const events = [...graph.events.values()];
  const ids = events.map(({ id }) => id);
  const rows = [...graph.services.values()]
    .filter(({ data }) => data.kind !== 'concept' && data.kind !== 'third-party')
    .flatMap(({ id, data }) => {
      const row = toMentionedRow(graph, id, ids);
      return row ? [{ category: data.category, row }] : [];
    });
  const isShown = (row: MatrixRow): boolean =>
    events.length > 1 ? row.first !== row.last : row.cells.some((cell) => cell?.isSubject);

  return {
    years: graph.years.map((year) => ({
      text: String(year),
      href: toYear(year),
      span: events.filter(({ data }) => data.year === year).length,
    })),
    events: events.map(({ id, data }) => ({ text: data.shortName, name: data.nameKo, href: toEvent(id) })),
    groups: (Object.keys(categories) as Category[]).flatMap((category) => {
      const own = rows.filter((one) => one.category === category).map(({ row }) => row);
      if (own.length === 0) return [];
      const { nameKo: title, hue } = categories[category];
      const items = own.filter(isShown);
      return [{ id: category, title, hue, items, rest: own.filter((row) => !isShown(row)) }];
    }),
  };
}
