import { eventOf, type Graph, isSubject, withoutFiled } from '../graph/graph.ts';
import { toEvent, toEventOfService, toYear } from '../links.ts';
import { type Category, categories } from '../schema/category.ts';
import type { EventId, ServiceId } from '../schema/ids.ts';
import { type Chip, type Group, known, type Link, toStampedChip } from './common.ts';

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

/** Services × events: who spoke of what, when. */
export interface MatrixView {
  readonly years: readonly (Link & { readonly span: number })[];
  readonly events: readonly (Link & { readonly name: string })[];
  readonly groups: readonly (Group<MatrixRow> & {
    /** Services of the category with too few events for a row. */
    readonly rest: readonly Chip[];
  })[];
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

/** Rows are services of two or more events; while there is only one event, services that it speaks of for themselves. */
export function toMatrix(graph: Graph): MatrixView {
  const events = [...graph.events.values()];
  const ids = events.map(({ id }) => id);
  const rows = [...graph.services.values()]
    .filter(({ data }) => data.kind !== 'concept' && data.kind !== 'third-party')
    .map(({ id, data }) => ({ category: data.category, row: toMatrixRow(graph, id, ids) }))
    .filter(({ row }) => row.first >= 0);
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
      const items = own.filter(isShown);
      if (items.length === 0) return [];
      const { nameKo: title, hue } = categories[category];
      return [{ id: category, title, hue, items, rest: own.filter((row) => !isShown(row)) }];
    }),
  };
}
