import type { APIRoute } from 'astro';
import { graph } from '../../knowledge.ts';
import { packLexicon } from '../../search/entities.ts';

/** What the first tier of the search knows; loaded when a search field is used. */
export const GET: APIRoute = () => Response.json(packLexicon(graph));
