import { eventOf, type Graph } from '../graph/graph.ts';
import { compareNames } from '../korean/order.ts';
import { toSection, toYear } from '../links.ts';
import type { Metric, Voice } from '../schema/body.ts';
import type { EventId, ServiceId, SessionId } from '../schema/ids.ts';
import { type Chip, type DateView, dateOf, known, type Link, toChip, toEventLink } from './common.ts';

/** A figure as it was quoted. */
export interface Quote extends Link {
  /** The figure as written: "270개 이상". */
  readonly figure: string;
  readonly eventId: EventId;
  readonly event: Link;
  readonly date: DateView;
  readonly voice: Voice;
}

/** A figure of a service with all its quotes in time order, so that years stand side by side. */
export interface FigureView {
  readonly name: string;
  readonly quotes: readonly Quote[];
}

export interface NumbersView {
  readonly count: number;
  readonly services: readonly {
    readonly service: Chip;
    readonly id: ServiceId;
    readonly figures: readonly FigureView[];
  }[];
  readonly events: readonly { readonly id: EventId; readonly text: string }[];
  /** The figures that were quoted in more than one year. */
  readonly compared: ComparedFigures;
}

/** Figures by years, the quotes of a year in time order; both empty when no figure came up again. */
export interface ComparedFigures {
  readonly years: readonly Link[];
  readonly rows: readonly {
    readonly service: Chip;
    readonly name: string;
    readonly years: readonly (readonly Quote[])[];
  }[];
}

const yearOf = ({ date }: Quote): string => date.iso.slice(0, 4);

function toCompared(services: NumbersView['services']): ComparedFigures {
  const again = services.flatMap(({ service, figures }) =>
    figures
      .filter(({ quotes }) => new Set(quotes.map(yearOf)).size > 1)
      .map(({ name, quotes }) => ({ service, name, quotes })),
  );
  const years = [...new Set(again.flatMap(({ quotes }) => quotes.map(yearOf)))].sort();
  return {
    years: years.map((year) => ({ text: year, href: toYear(Number(year)) })),
    rows: again.map(({ service, name, quotes }) => ({
      service,
      name,
      years: years.map((year) => quotes.filter((quote) => yearOf(quote) === year)),
    })),
  };
}

/** Every figure quoted on stage. */
export function toNumbers(graph: Graph): NumbersView {
  const found = [...graph.sessions.values()].flatMap(({ id, body }) =>
    body.sections.flatMap((section) => section.metrics.map((metric) => ({ session: id, section, metric }))),
  );
  const toQuote = (session: SessionId, section: { id: string; title: string }, metric: Metric): Quote => {
    const event = known(graph.events, eventOf(session));
    return {
      figure: metric.text,
      text: section.title || known(graph.sessions, session).data.title,
      href: toSection(session, section.id),
      eventId: event.id,
      event: toEventLink(event),
      date: dateOf(event),
      voice: metric.voice,
    };
  };
  const services = [...Map.groupBy(found, ({ metric }) => metric.service)].map(([id, ofService]) => ({
    id,
    service: toChip(known(graph.services, id)),
    figures: [...Map.groupBy(ofService, ({ metric }) => metric.name)].map(([name, quoted]) => ({
      name,
      quotes: quoted.map(({ session, section, metric }) => toQuote(session, section, metric)),
    })),
  }));
  services.sort((a, b) => compareNames(a.service.text, b.service.text));
  const used = new Set(found.map(({ session }) => eventOf(session)));
  return {
    count: found.length,
    services,
    events: [...graph.events.values()]
      .filter(({ id }) => used.has(id))
      .map(({ id, data }) => ({ id, text: data.nameKo })),
    compared: toCompared(services),
  };
}
