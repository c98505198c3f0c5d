import { eventOf, type Graph, isSubject, type Mention } from '../graph/graph.ts';
import { goneBy } from '../graph/status.ts';
import { toSection, toService, toYear } from '../links.ts';
import { type Category, categories } from '../schema/category.ts';
import { type Announcement, announcementsAt } from './announcement.ts';
import { type Chip, type Group, known, type Link, toChip } from './common.ts';
import { type EventRow, toEventRow } from './event.ts';
import { stampOf } from './status.ts';

/** What was said of a service in a year. */
export interface YearService extends Chip {
  /** Sections, each with its session unless that is what the link says. */
  readonly sections: readonly (Link & { readonly session: string | undefined })[];
}

/** Something announced on stage, with its service and event. */
export interface YearAnnouncement extends Omit<Announcement, 'service'> {
  readonly service: Chip;
  readonly event: string;
}

export interface YearView {
  readonly year: number;
  readonly events: readonly EventRow[];
  /** Services that a session of the year is about, by category. */
  readonly groups: readonly Group<YearService>[];
  /** What was announced that year. */
  readonly announcements: readonly YearAnnouncement[];
  /** Services of that year that have ended or closed since. */
  readonly gone: readonly Chip[];
  /** Services that are only named, or that a session is only filed under. */
  readonly named: readonly Chip[];
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
}

const yearOf = (graph: Graph, { session }: Mention): number => known(graph.events, eventOf(session)).data.year;

function announcementsOf(graph: Graph, year: number): YearAnnouncement[] {
  return [...graph.events.values()]
    .filter(({ data }) => data.year === year)
    .flatMap(({ id, data }) =>
      announcementsAt(graph, id).map((one) => ({
        ...one,
        service: toChip(known(graph.services, one.service)),
        event: data.nameKo,
      })),
    );
}

export function yearViews(graph: Graph): YearView[] {
  return graph.years.map((year, index) => {
    const spoken = [...graph.services.values()].flatMap((service) => {
      const mentions = (graph.mentionsByService.get(service.id) ?? []).filter((one) => yearOf(graph, one) === year);
      return mentions.length > 0 ? [{ service, mentions }] : [];
    });
    const subjects = spoken.filter(({ service, mentions }) => isSubject(graph, service.id, mentions));
    const announcements = announcementsOf(graph, year);
    const announced = new Set(announcements.map(({ service }) => service.href));
    const byCategory = Map.groupBy(subjects, ({ service }) => service.data.category);
    const toLink = (other: number | undefined): Link | undefined =>
      other === undefined ? undefined : { text: `${other}년`, href: toYear(other) };

    return {
      year,
      events: [...graph.events.values()]
        .filter(({ data }) => data.year === year)
        .map((event) => toEventRow(graph, event)),
      groups: (Object.keys(categories) as Category[]).flatMap((category) => {
        const found = byCategory.get(category);
        if (!found) return [];
        const { nameKo: title, hue } = categories[category];
        const items = found.map(({ service, mentions }) => ({
          ...toChip(service),
          href: toService(service.id),
          sections: mentions.map(({ session, section }) => {
            const { title: sessionTitle } = known(graph.sessions, session).data;
            return {
              text: section.title || sessionTitle,
              href: toSection(session, section.id),
              session: section.title ? sessionTitle : undefined,
            };
          }),
        }));
        return [{ id: category, title, hue, items }];
      }),
      announcements,
      gone: spoken
        .filter(({ service }) => goneBy(service.data.lifecycle).length > 0)
        .map(({ service }) => ({ ...toChip(service), stamp: stampOf(goneBy(service.data.lifecycle)) })),
      named: spoken
        .filter((one) => !subjects.includes(one) && !announced.has(toService(one.service.id)))
        .map(({ service }) => toChip(service)),
      previous: toLink(graph.years[index - 1]),
      next: toLink(graph.years[index + 1]),
    };
  });
}
