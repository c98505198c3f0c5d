import type { Graph } from '../graph/graph.ts';
import type { ServiceRecord } from '../graph/records.ts';
import { sinceFirstMention } from '../graph/since.ts';
import { hasHappened, statusOf } from '../graph/status.ts';
import { toService } from '../links.ts';
import type { Lifecycle } from '../schema/service.ts';
import { type Chip, type DateView, partBeside, toChip, toDateView, toSortKey } from './common.ts';
import { type Stamp, stampOf } from './status.ts';

/** Something that happened to a service after a note first spoke of it. */
export interface ChangeView {
  readonly service: Chip;
  /** The event on the service's page. */
  readonly href: string;
  readonly date: DateView | undefined;
  readonly asOf: DateView;
  readonly part: string | undefined;
  /** The same where the note does not begin with it. */
  readonly partBeside: string | undefined;
  readonly note: string;
  readonly source: string;
  readonly stamp: Stamp | undefined;
  readonly isPlanned: boolean;
}

const sortKeyOf = ({ date, asOf }: Lifecycle): string => toSortKey(date ?? asOf);

/** Leaves out what says once more what an event of the same day has said: the end of support and the end of the service. */
function withoutRepeats(lifecycle: readonly Lifecycle[]): Lifecycle[] {
  const sayingOf = (event: Lifecycle): string | undefined => {
    const kind = statusOf([event])?.kind;
    return kind && event.date && [event.date, kind, event.part].join();
  };
  return lifecycle.filter((event, at) => {
    const saying = sayingOf(event);
    return saying === undefined || lifecycle.findIndex((one) => sayingOf(one) === saying) === at;
  });
}

export function toChangeView(service: ServiceRecord, event: Lifecycle): ChangeView {
  return {
    service: toChip(service),
    href: `${toService(service.id)}#${event.id}`,
    date: event.date === undefined ? undefined : toDateView(event.date),
    asOf: toDateView(event.asOf),
    part: event.part,
    partBeside: partBeside(event.part, event.note),
    note: event.note,
    source: event.source,
    stamp: stampOf([event]),
    isPlanned: !hasHappened(event),
  };
}

/** What has happened since the notes, newest first. */
export function toChanges(graph: Graph): ChangeView[] {
  return [...graph.services.values()]
    .filter(({ id }) => graph.mentionsByService.has(id))
    .flatMap((service) => withoutRepeats(sinceFirstMention(graph, service.id)).map((event) => ({ service, event })))
    .sort((a, b) => (sortKeyOf(a.event) < sortKeyOf(b.event) ? 1 : sortKeyOf(a.event) > sortKeyOf(b.event) ? -1 : 0))
    .map(({ service, event }) => toChangeView(service, event));
}
