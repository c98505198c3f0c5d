import { z } from 'zod';

/** Who gave a talk, `content/speakers/<id>.yaml`. Affiliation and role change and so belong to the session. */
export const speakerSchema = z.strictObject({
  /** Public name. Example: "김일호" */
  name: z.string().trim().min(1),

  /** The name in other scripts and spellings. Example: ["Kim Ilho"] */
  names: z.array(z.string().trim().min(1)).default([]),

  /** Whether a person or only an organisation is known. */
  kind: z.enum(['person', 'organisation']).default('person'),
});

export type Speaker = z.output<typeof speakerSchema>;
