import { z } from 'zod';
import { fullDate } from './date.ts';
import { anchorId, serviceId, speakerId, topicId } from './ids.ts';
import { redirects } from './redirects.ts';

/** Where the note came from. */
const sourceSchema = z.strictObject({
  /** What kind of note. Example: "참가자가 GitHub에 공개한 Markdown 노트" */
  note: z.string().trim().min(1),
  /** Public address of the original, where the note itself shows one. */
  url: z.url().optional(),
});

/** The front matter of a session that is published. */
const publishedSchema = z.strictObject({
  /** Title of the talk, without event and year. Example: "AWS Lambda 내부 동작 방식 및 활용 방법 살펴보기" */
  title: z.string().trim().min(1),

  /** Place in the event, 1 first; unique within the event. Example: 1 */
  order: z.int().positive(),

  /** Who spoke, with affiliation and role as they were then. */
  speakers: z
    .array(
      z.strictObject({
        /** File name in `content/speakers`. Example: "kim-ilho" */
        id: speakerId,
        /** Example: "AWS" */
        affiliation: z.string().trim().min(1).optional(),
        /** Example: "솔루션즈 아키텍트 매니저" */
        role: z.string().trim().min(1).optional(),
      }),
    )
    .default([]),

  /** What the session is about, most important first; the first three are its main services. What it only mentions is found in the text. */
  services: z.array(serviceId).min(1),

  /** Themes from `content/topics`, what the talk is about first: the reading path follows them. Example: ["serverless", "databases"] */
  topics: z.array(topicId).default([]),

  /** One sentence that says what a reader will know afterwards. */
  summary: z.string().trim().min(1),

  /** The three to five things to remember, shown as 핵심. */
  keyPoints: z.array(z.string().trim().min(1)).min(3).max(5),

  /** Where the note came from. */
  source: sourceSchema,

  /** Public slides of the talk. */
  slides: z.url().optional(),

  /** Slips of the note that changed the meaning. */
  corrections: z
    .array(
      z.strictObject({
        /** What the note said. */
        was: z.string().trim().min(1),
        /** What is right. */
        now: z.string().trim().min(1),
        /** Why. */
        why: z.string().trim().min(1),
        /** Public address that shows it. */
        source: z.url().optional(),
      }),
    )
    .default([]),

  /** What was announced on stage. */
  announcements: z
    .array(
      z.strictObject({
        service: serviceId,
        /** Example: "개발자 미리보기로 제공" */
        what: z.string().trim().min(1),
        /** Its state as told on stage. */
        status: z.enum(['announced', 'preview', 'ga', 'planned']),
        /** The section of this session that tells it. Example: "cdk" */
        section: anchorId,
      }),
    )
    .default([]),

  /** Day on which our page first appeared. Example: "2026-11-21" */
  published: fullDate,

  /** Day of the last change of meaning. */
  updated: fullDate,

  /** Former addresses of this page, root-relative. Example: ["/sessions/summit-seoul-2019/lambda/"] */
  redirects,

  /** Former ids of headings, each with the one that tells the same now. Example: { "coldstart": "cold-start" } */
  anchors: z.record(anchorId, anchorId).default({}),

  /** A draft is shown while writing and never published. */
  draft: z.literal(false).default(false),
});

/** The front matter of a draft: nothing but the title has to be there, and what is there may be unfinished. */
const draftSchema = publishedSchema.extend({
  order: publishedSchema.shape.order.optional(),
  services: z.array(serviceId).default([]),
  summary: z.string().trim().default(''),
  keyPoints: z.array(z.string().trim().min(1)).default([]),
  source: sourceSchema.extend({ note: z.string().trim() }).optional(),
  published: fullDate.optional(),
  updated: fullDate.optional(),
  draft: z.literal(true),
});

/** The front matter of a session note, `content/sessions/<event>/<slug>.mdx`. The folder says which event. */
export const sessionSchema = z.discriminatedUnion('draft', [publishedSchema, draftSchema]);

export type Session = z.output<typeof sessionSchema>;
