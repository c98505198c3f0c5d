import type { APIRoute } from 'astro';
import { toChangeFeed } from '../../exports/feeds.ts';
import { toRss } from '../../exports/rss.ts';
import { published } from '../../knowledge.ts';
import { fullAddress } from '../../site.ts';

export const GET: APIRoute = async () => new Response(await toRss(toChangeFeed(published), fullAddress));
