import { getRssString } from '@astrojs/rss';
import type { Feed } from './feeds.ts';

/** Text as a feed carries it, where readers take it for HTML. */
const asHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A feed as RSS 2.0. `address` gives the full address of a path of the site. */
export function toRss(
  { path, page, title, description, items }: Feed,
  address: (path: string) => string,
): Promise<string> {
  return getRssString({
    title,
    description,
    site: address(page),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>ko</language><atom:link href="${address(path)}" rel="self" type="application/rss+xml"/>`,
    items: items.map((item) => ({
      title: item.title,
      link: address(item.path),
      description: asHtml(item.text),
      pubDate: new Date(`${item.day}T00:00:00Z`),
      // In place of the address, which would change with the place of the site.
      customData: `<guid isPermaLink="false">${item.id}</guid>`,
    })),
  });
}
