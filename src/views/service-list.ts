import { eventOf, type Graph, withoutFiled } from '../graph/graph.ts';
import { type Category, categories } from '../schema/category.ts';
import { type Chip, type Group, toStampedChip } from './common.ts';

/** A service in the list of all. */
export interface ServiceRow extends Chip {
  readonly nameKo: string;
  readonly description: string;
  readonly sections: number;
  readonly events: number;
}

/** All services by category, in the order of the categories. */
export function toServiceGroups(graph: Graph): Group<ServiceRow>[] {
  const byCategory = Map.groupBy(graph.services.values(), ({ data }) => data.category);
  return (Object.keys(categories) as Category[]).flatMap((id) => {
    const services = byCategory.get(id);
    if (!services) return [];
    const { nameKo: title, hue } = categories[id];
    const items = services.map((service) => {
      const mentions = graph.mentionsByService.get(service.id) ?? [];
      return {
        ...toStampedChip(graph, service),
        nameKo: service.data.nameKo,
        description: service.data.description,
        sections: withoutFiled(mentions).length,
        events: new Set(mentions.map(({ session }) => eventOf(session))).size,
      };
    });
    return [{ id, title, hue, items }];
  });
}
