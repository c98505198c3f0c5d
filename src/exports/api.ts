import { z } from 'zod';
import { eventOf, type Graph } from '../graph/graph.ts';
import { toEvent, toSection, toService, toSession, toSessionText } from '../links.ts';
import { known } from '../views/common.ts';
import { toNumbers } from '../views/number.ts';

/* What the site knows as JSON, for programs. Order is that of the site; what is published is not taken away within a version. */

/** The version in the address. A field that is taken away or means something else makes a new one. */
export const version = 1;

const text = z.string();
const path = z.string().regex(/^\//);
const named = z.strictObject({ id: text, name: text });

/** The published shape of each file; its JSON Schema is made from it. Addresses are root-relative, without base. */
export const shapes = {
  sessions: z.strictObject({
    id: text,
    path,
    markdown: path,
    title: text,
    event: text,
    year: z.int(),
    speakers: z.array(named.extend({ affiliation: text.nullable(), role: text.nullable() })),
    services: z.array(text),
    topics: z.array(text),
    summary: text,
    keyPoints: z.array(text),
    sections: z.array(z.strictObject({ id: text, title: text, path })),
    published: text,
    updated: text,
  }),
  services: z.strictObject({
    id: text,
    path,
    name: text,
    nameKo: text,
    kind: text,
    category: text,
    parent: text.nullable(),
    description: text,
    sessions: z.array(text),
    lifecycle: z.array(
      z.strictObject({
        id: text,
        date: text.nullable(),
        event: text,
        part: text.nullable(),
        note: text,
        source: text,
        evidence: text,
        asOf: text,
      }),
    ),
  }),
  events: z.strictObject({
    id: text,
    path,
    name: text,
    nameKo: text,
    year: z.int(),
    date: text.nullable(),
    place: text.nullable(),
    sessions: z.array(text),
  }),
  numbers: z.strictObject({ service: text, name: text, figure: text, event: text, voice: text, path }),
} as const;

export type Api = keyof typeof shapes;
export const apis = Object.keys(shapes) as Api[];

type Item<Name extends Api> = z.input<(typeof shapes)[Name]>;

function sessions(graph: Graph): Item<'sessions'>[] {
  return [...graph.sessions.values()]
    .filter(({ data }) => !data.draft)
    .map(({ id, data, body }) => ({
      id,
      path: toSession(id),
      markdown: toSessionText(id),
      title: data.title,
      event: eventOf(id),
      year: known(graph.events, eventOf(id)).data.year,
      speakers: data.speakers.map(({ id: speaker, affiliation, role }) => ({
        id: speaker,
        name: known(graph.speakers, speaker).data.name,
        affiliation: affiliation ?? null,
        role: role ?? null,
      })),
      services: data.services,
      topics: data.topics,
      summary: data.summary,
      keyPoints: data.keyPoints,
      sections: body.sections
        .filter((section) => section.id !== '')
        .map((section) => ({ id: section.id, title: section.title, path: toSection(id, section.id) })),
      published: data.published ?? '',
      updated: data.updated ?? '',
    }));
}

function services(graph: Graph): Item<'services'>[] {
  return [...graph.services.values()].map(({ id, data }) => ({
    id,
    path: toService(id),
    name: data.name,
    nameKo: data.nameKo,
    kind: data.kind,
    category: data.category,
    parent: data.parent ?? null,
    description: data.description,
    sessions: [...new Set((graph.mentionsByService.get(id) ?? []).map(({ session }) => session))],
    lifecycle: data.lifecycle.map(({ id: one, date, event, part, note, source, evidence, asOf }) => ({
      id: one,
      date: date ?? null,
      event,
      part: part ?? null,
      note,
      source,
      evidence,
      asOf,
    })),
  }));
}

function events(graph: Graph): Item<'events'>[] {
  return [...graph.events.values()].map(({ id, data }) => ({
    id,
    path: toEvent(id),
    name: data.name,
    nameKo: data.nameKo,
    year: data.year,
    date: data.when?.date ?? null,
    place: data.place ?? null,
    sessions: [...(graph.sessionsByEvent.get(id) ?? [])],
  }));
}

function numbers(graph: Graph): Item<'numbers'>[] {
  return toNumbers(graph).services.flatMap(({ id, figures }) =>
    figures.flatMap(({ name, quotes }) =>
      quotes.map(({ figure, eventId, voice, href }) => ({
        service: id,
        name,
        figure,
        event: eventId,
        voice,
        path: href,
      })),
    ),
  );
}

const items = { sessions, services, events, numbers } as const;

/** A file of the interface: its version and its items. */
export const toApi = (graph: Graph, api: Api): { version: number; items: readonly object[] } => ({
  version,
  items: items[api](graph),
});

/** The JSON Schema of a file of the interface. */
export const toApiSchema = (api: Api): object =>
  z.toJSONSchema(z.strictObject({ version: z.literal(version), items: z.array(shapes[api]) }));
