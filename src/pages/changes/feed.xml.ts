import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { graph } from '../../knowledge.ts';
import { absolute, at } from '../../site.ts';
import { toChanges } from '../../views/change.ts';

/** Feeds carry full addresses; without SITE_URL they are those of `npm start`. */
const site = absolute('/') ?? `http://localhost:4321${at('/')}`;

export const GET: APIRoute = () =>
  rss({
    title: '세션노트: 노트 이후 달라진 것',
    description: 'AWS 행사 노트에 나온 서비스에 그 뒤 있었던 변경',
    site,
    items: toChanges(graph).map(({ service, href, date, part, note, source }) => ({
      title: [service.text, part, date?.text].filter(Boolean).join(' · '),
      link: new URL(at(href), site).href,
      description: `${note} 출처: ${source}`,
      ...(date && date.iso.length === 10 ? { pubDate: new Date(`${date.iso}T00:00:00Z`) } : {}),
    })),
  });
