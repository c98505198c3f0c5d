import type { APIRoute } from 'astro';
import { graph } from '../../../knowledge.ts';

/** The passages of a session by section, for excerpts; sessions by their number in the lexicon. */
export const getStaticPaths = () =>
  [...graph.sessions.values()].map(({ body }, number) => ({
    params: { session: String(number) },
    props: { passages: body.sections.map(({ passages }) => passages.map(({ text }) => text)) },
  }));

export const GET: APIRoute = ({ props }) => Response.json(props['passages']);
