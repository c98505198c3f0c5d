import { eventOf, type Graph, type Mention } from '../graph/graph.ts';
import { toSection, toService, toYear } from '../links.ts';
import { type Category, categories } from '../schema/category.ts';
import type { ServiceId } from '../schema/ids.ts';
import { type Chip, type Group, known, type Link, toChip } from './common.ts';
import { type EventRow, toEventRow } from './event.ts';

/** What was said of a service in a year. */
export interface YearService extends Chip {
  readonly sections: readonly (Link & { readonly session: string })[];
}

export interface YearView {
  readonly year: number;
  readonly events: readonly EventRow[];
  /** Services that a session of the year is about, by category. */
  readonly groups: readonly Group<YearService>[];
  /** Services that are only named. */
  readonly named: readonly Chip[];
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
}

const yearOf = (graph: Graph, { session }: Mention): number => known(graph.events, eventOf(session)).data.year;

const isSubject = (graph: Graph, service: ServiceId, mentions: readonly Mention[]): boolean =>
  mentions.some(({ session }) => graph.rolesBySession.get(session)?.get(service) !== 'mention');

export function yearViews(graph: Graph): YearView[] {
  return graph.years.map((year, index) => {
    const spoken = [...graph.services.values()].flatMap((service) => {
      const mentions = (graph.mentionsByService.get(service.id) ?? []).filter((one) => yearOf(graph, one) === year);
      return mentions.length > 0 ? [{ service, mentions }] : [];
    });
    const subjects = spoken.filter(({ service, mentions }) => isSubject(graph, service.id, mentions));
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
            return { text: section.title || sessionTitle, href: toSection(session, section.id), session: sessionTitle };
          }),
        }));
        return [{ id: category, title, hue, items }];
      }),
      named: spoken.filter((one) => !subjects.includes(one)).map(({ service }) => toChip(service)),
      previous: toLink(graph.years[index - 1]),
      next: toLink(graph.years[index + 1]),
    };
  });
}
