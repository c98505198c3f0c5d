import { z } from 'zod';
import { serviceId } from './ids.ts';

/** Who speaks: the stage (the body), the note-taker (`<Takeaway>`) or the note-taker's company (`<InHouse>`). */
export const voice = z.enum(['stage', 'takeaway', 'inhouse']);
export type Voice = z.output<typeof voice>;

/** A figure quoted in the text, `<Metric>`. */
export const metricSchema = z.strictObject({
  service: serviceId,
  /** What was counted or measured. Example: "EC2 인스턴스 유형 수" */
  name: z.string(),
  /** The figure as written. Example: "70여 개" */
  text: z.string(),
  value: z.string().optional(),
  unit: z.string().optional(),
  voice,
  line: z.int(),
});
export type Metric = z.output<typeof metricSchema>;

/** Words that time has touched, `<Claim>`. */
export const claimSchema = z.strictObject({
  /** What touched them: service and id of a lifecycle event. Example: "qldb/2025-07-31" */
  since: z.string(),
  /** No longer true, or still true beside a newer way. */
  as: z.enum(['overtaken', 'alternative']),
  text: z.string(),
  voice,
  line: z.int(),
});
export type Claim = z.output<typeof claimSchema>;

/**
 * What belongs to a passage: as many of those right after it, references not counted, which are items, numbered steps or
 * the words of a figure behind its title; or as many sections right below its own.
 */
const introducedSchema = z.strictObject({ what: z.enum(['items', 'steps', 'drawing', 'sections']), count: z.int() });

/** A paragraph, list item, table row or caption, the unit that is quoted elsewhere. */
export const passageSchema = z.strictObject({
  text: z.string(),
  voice,
  /**
   * What it is in the note: a paragraph or list item; a row of a table; the title of a figure; the words in a figure, which
   * say once more what is drawn; sentences that only lead to another page.
   */
  form: z.enum(['text', 'row', 'title', 'drawing', 'reference']),
  /** What it introduces, as in "다음 세 가지다". */
  introduces: introducedSchema.optional(),
  /** Services named in it, each once, in order of appearance, and those of which it holds a claim. A reference has none. */
  services: z.array(serviceId),
  line: z.int(),
});
export type Passage = z.output<typeof passageSchema>;

/** The text under one heading up to the next heading of any depth. What stands before the first heading is the lead. */
export const sectionSchema = z.strictObject({
  /** The heading's id; empty for the lead, which is the page itself. Example: "cold-start" */
  id: z.string(),
  /** 0 for the lead, else 2 to 4. */
  depth: z.int().min(0).max(4),
  /** Text of the heading; empty for the lead. */
  title: z.string(),
  line: z.int(),
  /** Services named in the heading. */
  titleServices: z.array(serviceId),
  passages: z.array(passageSchema),
  metrics: z.array(metricSchema),
  claims: z.array(claimSchema),
});
export type Section = z.output<typeof sectionSchema>;

/** A link within the site as written in the note, before the base is added. */
export const bodyLinkSchema = z.strictObject({ href: z.string(), line: z.int() });
export type BodyLink = z.output<typeof bodyLinkSchema>;

/** A compiled body: HTML for the page and data for the graph, from one pass. */
export const bodySchema = z.strictObject({
  html: z.string(),
  sections: z.array(sectionSchema),
  links: z.array(bodyLinkSchema),
});
export type Body = z.output<typeof bodySchema>;
