import { z } from 'zod';

/** Former addresses of a page, root-relative: each leads on to it for ever. Example: ["/sessions/summit-seoul-2019/lambda/"] */
export const redirects = z.array(z.string().regex(/^\/(?:[a-z0-9-]+\/)+$/)).default([]);
