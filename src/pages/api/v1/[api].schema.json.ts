import type { APIRoute } from 'astro';
import { type Api, apis, toApiSchema } from '../../../exports/api.ts';

export const getStaticPaths = () => apis.map((api) => ({ params: { api } }));

export const GET: APIRoute = ({ params }) => Response.json(toApiSchema(params['api'] as Api));
