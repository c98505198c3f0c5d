import type { APIRoute } from 'astro';
import { graph } from '../../knowledge.ts';
import { drawPreview } from '../../preview/drawing.ts';
import { faces, toPng } from '../../preview/image.node.ts';
import { cacheFolder } from '../../site.ts';
import { type Preview, previewViews } from '../../views/preview.ts';

export const getStaticPaths = () =>
  previewViews(graph).map((view) => ({
    params: { image: view.href.slice('/previews/'.length, -'.png'.length) },
    props: { view },
  }));

/** The image that a chat shows beside a link to a page. */
export const GET: APIRoute<{ view: Preview }> = async ({ props: { view } }) =>
  new Response(await toPng(drawPreview(view, faces), new URL(`.${view.href}/`, cacheFolder)), {
    headers: { 'content-type': 'image/png' },
  });
