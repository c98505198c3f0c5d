import type { APIRoute } from 'astro';
import { toLlms } from '../exports/llms.ts';
import { published } from '../knowledge.ts';
import { absolute, at } from '../site.ts';
import { sessionViews } from '../views/session.ts';

export const GET: APIRoute = () => new Response(toLlms(sessionViews(published), (path) => absolute(path) ?? at(path)));
