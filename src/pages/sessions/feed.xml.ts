import type { APIRoute } from 'astro';
import { toSessionFeed } from '../../exports/feeds.ts';
import { toRss } from '../../exports/rss.ts';
import { published } from '../../knowledge.ts';
import { fullAddress } from '../../site.ts';

export const GET: APIRoute = async () => new Response(await toRss(toSessionFeed(published), fullAddress));
