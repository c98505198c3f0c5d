import type { APIRoute } from 'astro';
import { type Feed, toServiceFeed } from '../../../exports/feeds.ts';
import { toRss } from '../../../exports/rss.ts';
import { published } from '../../../knowledge.ts';
import { fullAddress } from '../../../site.ts';

export const getStaticPaths = () =>
  [...published.services.keys()].flatMap((id) => {
    const feed = toServiceFeed(published, id);
    return feed ? [{ params: { id }, props: { feed } }] : [];
  });

export const GET: APIRoute<{ feed: Feed }> = async ({ props }) => new Response(await toRss(props.feed, fullAddress));
