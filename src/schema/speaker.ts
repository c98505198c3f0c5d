import { z } from 'zod';
import { redirects } from './redirects.ts';

/** Who gave a talk, `content/speakers/<id>.yaml`. Affiliation and role change and so belong to the session. */
export const speakerSchema = z.strictObject({
  /** Public name. Example: "김일호" */
  name: z.string().trim().min(1),

  /** The name in other scripts and spellings. Example: ["Kim Ilho"] */
  names: z.array(z.string().trim().min(1)).default([]),

  /** Whether a person or only an organisation is known. */
  kind: z.enum(['person', 'organisation']).default('person'),

  /** Former addresses of this page. */
  redirects,
});

export type Speaker = z.output<typeof speakerSchema>;
