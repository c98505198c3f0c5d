import { type CollectionEntry, getCollection } from 'astro:content';
import { checkRecords } from './graph/check.ts';
import { buildGraph } from './graph/graph.ts';
import type { Records, Source } from './graph/records.ts';
import { errorsOf, toReport } from './problems/problem.ts';
import { bodySchema } from './schema/body.ts';
import { eventId, serviceId, sessionId, speakerId, topicId } from './schema/ids.ts';
import type { Lines } from './schema/parse.ts';
import { showsDrafts } from './site.ts';

type Entry = CollectionEntry<'sessions' | 'events' | 'services' | 'topics' | 'speakers'>;

/** What our loader stored beside the data of an entry. */
const metadataOf = ({ rendered }: Entry): Record<string, unknown> => rendered?.metadata ?? {};

const fromOf = (entry: Entry): Source => ({
  file: entry.filePath ?? entry.id,
  lines: (metadataOf(entry)['lines'] ?? {}) as Lines,
});

const records: Records = {
  sessions: (await getCollection('sessions')).map((entry) => {
    const { sections, links } = metadataOf(entry);
    return {
      id: sessionId.parse(entry.id),
      data: entry.data,
      from: fromOf(entry),
      body: bodySchema.parse({ html: entry.rendered?.html, sections, links }),
    };
  }),
  events: (await getCollection('events')).map((entry) => ({
    id: eventId.parse(entry.id),
    data: entry.data,
    from: fromOf(entry),
  })),
  services: (await getCollection('services')).map((entry) => ({
    id: serviceId.parse(entry.id),
    data: entry.data,
    from: fromOf(entry),
  })),
  topics: (await getCollection('topics')).map((entry) => ({
    id: topicId.parse(entry.id),
    data: entry.data,
    from: fromOf(entry),
  })),
  speakers: (await getCollection('speakers')).map((entry) => ({
    id: speakerId.parse(entry.id),
    data: entry.data,
    from: fromOf(entry),
  })),
};

/** The one graph of the site. */
export const graph = buildGraph(records, { drafts: showsDrafts });

/** What of it is published. What programs read is made from this: it holds no draft, even where the pages show them. */
export const published = showsDrafts ? buildGraph(records) : graph;

const errors = errorsOf(checkRecords(records, graph));
if (errors.length > 0) throw new Error(`고칠 곳이 ${errors.length}군데 있습니다.\n\n${toReport(errors)}\n`);
