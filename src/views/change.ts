import { eventOf, type Graph } from '../graph/graph.ts';
import type { ServiceRecord } from '../graph/records.ts';
import { hasHappened, isAfter } from '../graph/status.ts';
import { toService } from '../links.ts';
import type { ServiceId } from '../schema/ids.ts';
import type { Lifecycle } from '../schema/service.ts';
import { type Chip, type DateView, dateOf, known, toChip, toDateView } from './common.ts';
import { type Stamp, stampOf } from './status.ts';

/** Something that happened to a service after a note first spoke of it. */
export interface ChangeView {
  readonly service: Chip;
  /** The event on the service's page. */
  readonly href: string;
  readonly date: DateView | undefined;
  readonly asOf: DateView;
  readonly part: string | undefined;
  readonly note: string;
  readonly source: string;
  readonly stamp: Stamp | undefined;
  readonly isPlanned: boolean;
}

const timeOf = ({ date, asOf }: Lifecycle): string => date ?? asOf;

function changesOf(graph: Graph, id: ServiceId): Lifecycle[] {
  const { lifecycle } = known(graph.services, id).data;
  const first = graph.mentionsByService.get(id)?.[0];
  if (!first) return [];
  const day = dateOf(known(graph.events, eventOf(first.session))).iso;
  return lifecycle.filter((event) => isAfter(event, day));
}

export function toChangeView(service: ServiceRecord, event: Lifecycle): ChangeView {
  return {
    service: toChip(service),
    href: `${toService(service.id)}#${event.id}`,
    date: event.date === undefined ? undefined : toDateView(event.date),
    asOf: toDateView(event.asOf),
    part: event.part,
    note: event.note,
    source: event.source,
    stamp: stampOf([event]),
    isPlanned: !hasHappened(event),
  };
}

/** What has happened since the notes, newest first. */
export function toChanges(graph: Graph): ChangeView[] {
  return [...graph.services.values()]
    .flatMap((service) => changesOf(graph, service.id).map((event) => ({ service, event })))
    .sort((a, b) => (timeOf(a.event) < timeOf(b.event) ? 1 : timeOf(a.event) > timeOf(b.event) ? -1 : 0))
    .map(({ service, event }) => toChangeView(service, event));
}
