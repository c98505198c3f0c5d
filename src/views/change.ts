import type { Graph } from '../graph/graph.ts';
import { sinceFirstMention } from '../graph/since.ts';
import { hasHappened } from '../graph/status.ts';
import { toService } from '../links.ts';
import type { Lifecycle } from '../schema/service.ts';
import { type Chip, type DateView, toChip, toDateView } from './common.ts';
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

/** What has happened since the notes, newest first. */
export function toChanges(graph: Graph): ChangeView[] {
  return [...graph.services.values()]
    .filter(({ id }) => graph.mentionsByService.has(id))
    .flatMap((service) => sinceFirstMention(graph, service.id).map((event) => ({ service, event })))
    .sort((a, b) => (timeOf(a.event) < timeOf(b.event) ? 1 : timeOf(a.event) > timeOf(b.event) ? -1 : 0))
    .map(({ service, event }) => ({
      service: toChip(service),
      href: `${toService(service.id)}#${event.id}`,
      date: event.date === undefined ? undefined : toDateView(event.date),
      asOf: toDateView(event.asOf),
      part: event.part,
      note: event.note,
      source: event.source,
      stamp: stampOf([event]),
      isPlanned: !hasHappened(event),
    }));
}
