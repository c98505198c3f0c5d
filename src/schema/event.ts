import { z } from 'zod';
import { partialDate } from './date.ts';
import { redirects } from './redirects.ts';

/** A conference, `content/events/<id>.yaml`. The year lives here and nowhere else. */
export const eventSchema = z.strictObject({
  /** Official name. Example: "AWS Summit Seoul 2019" */
  name: z.string().trim().min(1),

  /** Name as Korean readers say it. Example: "AWS 서밋 서울 2019" */
  nameKo: z.string().trim().min(1),

  /** Name without vendor and year, for narrow columns. Example: "서밋 서울" */
  shortName: z.string().trim().min(1),

  /** Other names people type for it. Example: ["서밋", "AWS Summit"] */
  names: z.array(z.string().trim().min(1)).default([]),

  /** Place in time among all events, smallest first; unique, because not every date is known. Example: 3 */
  order: z.int().nonnegative(),

  /** The year in which it took place. Example: 2019 */
  year: z.int().min(2000).max(2100),

  /** When it took place, as precisely as a source tells; left out when nothing is known. */
  when: z
    .strictObject({
      /** Example: "2019-04-18" */
      date: partialDate,
      /** Where the date is from, an address or words. Example: "원본 노트 첫머리" */
      source: z.string().trim().min(1),
    })
    .optional(),

  /** For whom its talks are given, by which the reading path puts them in order. Example: "basics" for an AWSome Day */
  level: z.enum(['basics', 'practice', 'depth']).default('practice'),

  /** Where it took place. Example: "온라인" */
  place: z.string().trim().min(1).optional(),

  /** Public page of the event. */
  url: z.url().optional(),

  /** Former addresses of this page. */
  redirects,
});

export type Event = z.output<typeof eventSchema>;
