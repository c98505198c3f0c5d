import { z } from 'zod';
import { redirects } from './redirects.ts';

/** A theme that sessions share, `content/topics/<id>.yaml`. It replaces a concept of the same meaning. */
export const topicSchema = z.strictObject({
  /** Name that readers see. Example: "서버리스" */
  name: z.string().trim().min(1),

  /** Other names for the same thing, for search. Example: ["serverless"] */
  names: z.array(z.string().trim().min(1)).default([]),

  /** Former addresses of this page. */
  redirects,
});

export type Topic = z.output<typeof topicSchema>;
