import type { APIRoute } from 'astro';
import { ErrorLevel, SitemapStream, streamToPromise } from 'sitemap';
import { toSitemap } from '../exports/sitemap.ts';
import { published } from '../knowledge.ts';
import { fullAddress, isPlaced } from '../site.ts';

/** A sitemap holds full addresses, so there is none where SITE_URL does not tell them. */
export const getStaticPaths = () => (isPlaced ? [{ params: { sitemap: 'sitemap' } }] : []);

export const GET: APIRoute = async () => {
  const stream = new SitemapStream({
    level: ErrorLevel.THROW,
    lastmodDateOnly: true,
    xmlns: { news: false, xhtml: false, image: false, video: false },
  });
  for (const { path, changed } of toSitemap(published))
    stream.write({ url: fullAddress(path), ...(changed === undefined ? {} : { lastmod: changed }) });
  stream.end();
  return new Response((await streamToPromise(stream)).toString());
};
