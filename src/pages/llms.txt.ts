import type { APIRoute } from 'astro';
import { toLlms } from '../exports/llms.ts';
import { graph } from '../knowledge.ts';
import { absolute, at } from '../site.ts';
import { sessionViews } from '../views/session.ts';

export const GET: APIRoute = () =>
  new Response(
    toLlms(
      sessionViews(graph).filter(({ isDraft }) => !isDraft),
      (path) => absolute(path) ?? at(path),
    ),
  );
