import type { APIRoute } from 'astro';
import { type Api, apis, toApi } from '../../../exports/api.ts';
import { published } from '../../../knowledge.ts';

export const getStaticPaths = () => apis.map((api) => ({ params: { api } }));

export const GET: APIRoute = ({ params }) => Response.json(toApi(published, params['api'] as Api));
