import type { APIRoute } from 'astro';
import { absolute } from '../site.ts';

const sitemap = absolute('/sitemap.xml');

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n${sitemap === undefined ? '' : `\nSitemap: ${sitemap}\n`}`);
