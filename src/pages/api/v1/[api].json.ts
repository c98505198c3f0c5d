import type { APIRoute } from 'astro';
import { type Api, apis, toApi } from '../../../exports/api.ts';
import { graph } from '../../../knowledge.ts';

export const getStaticPaths = () => apis.map((api) => ({ params: { api } }));

export const GET: APIRoute = ({ params }) => Response.json(toApi(graph, params['api'] as Api));
