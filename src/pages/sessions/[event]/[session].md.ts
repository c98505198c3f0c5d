import type { APIRoute } from 'astro';
import { toSessionMarkdown } from '../../../exports/session-markdown.ts';
import { published } from '../../../knowledge.ts';
import { absolute, at } from '../../../site.ts';
import { type SessionView, sessionViews } from '../../../views/session.ts';

export const getStaticPaths = () =>
  sessionViews(published).map((view) => {
    const [event, session] = view.id.split('/');
    return { params: { event, session }, props: { view } };
  });

/** The session as plain Markdown, for programs and for a colleague's notes. */
export const GET: APIRoute<{ view: SessionView }> = ({ props }) =>
  new Response(toSessionMarkdown(props.view, { base: at('/'), absolute: (path) => absolute(path) ?? at(path) }), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
