import type { APIRoute } from 'astro';
import { toRegistry } from '../../importer/registry.ts';
import { graph } from '../../knowledge.ts';

/** Names of services, events and speakers by which the importer understands a note. */
export const GET: APIRoute = () =>
  Response.json(toRegistry([...graph.services.values()], [...graph.events.values()], [...graph.speakers.values()]));
