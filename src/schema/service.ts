import { z } from 'zod';
import { category } from './category.ts';
import { fullDate, partialDate } from './date.ts';
import { lifecycleId, serviceId } from './ids.ts';
import { redirects } from './redirects.ts';

/** Something that happened to a service. Only what a public source shows; order in time. */
export const lifecycleSchema = z.strictObject({
  /** Name of this event within the service, used by `<Claim since="service/id">`. Example: "2019-09-vpc-eni" */
  id: lifecycleId,

  /** When it happened or will happen; left out when the source gives no date. Example: "2019-09" */
  date: partialDate.optional(),

  /** What kind of event. A notice of an end (`end-announced`) is not the end (`end-of-support`). */
  event: z.enum([
    'announced',
    'preview',
    'launched',
    'ga',
    'feature',
    'region',
    'limit-changed',
    'renamed',
    'superseded',
    'maintenance',
    'closed-to-new',
    'reopened',
    'end-announced',
    'end-of-support',
    'retired',
    'acquired',
    'note',
  ]),

  /** The part of the service that it is about; left out when it is about the whole. Example: "LiveAnalytics" */
  part: z.string().trim().min(1).optional(),

  /** What came, by the names under which a reader may look for it. Example: ["RDS Proxy"] */
  names: z.array(z.string().trim().min(1)).default([]),

  /** What happened, one Korean sentence for readers. Example: "VPC 연결이 함께 쓰는 ENI 방식으로 바뀌기 시작했습니다." */
  note: z.string().trim().min(1),

  /** Public address that shows it. */
  source: z.url(),

  /** How it was verified: the official text was read, an official link exists, or another source says so. */
  evidence: z.enum(['official-text', 'official-link', 'secondary']),

  /** Day on which it was verified. Example: "2026-11-20" */
  asOf: fullDate,
});

export type Lifecycle = z.output<typeof lifecycleSchema>;

/**
 * A named thing that sessions speak of, `content/services/<id>.yaml`: a service, a feature of one, hardware, a tool,
 * a product of somebody else or a concept. Readers know the collection as 서비스·기술.
 */
export const serviceSchema = z.strictObject({
  /** Official name in English. Example: "AWS Lambda" */
  name: z.string().trim().min(1),

  /** Name as Korean readers say it. Example: "람다" */
  nameKo: z.string().trim().min(1),

  /** The name that tables and chips show. Example: "Lambda" */
  shortName: z.string().trim().min(1),

  kind: z.enum(['service', 'feature', 'hardware', 'tool', 'third-party', 'concept']),

  /** The service that a feature belongs to. Example: "lambda" */
  parent: serviceId.optional(),

  category,

  /** What it is, in our words, at most 80 characters. Example: "서버를 두지 않고 이벤트가 있을 때 함수를 실행한다." */
  description: z.string().trim().min(1).max(80),

  /** Further names that mean exactly this and are linked in text. `name`, `nameKo` and `shortName` always are. */
  names: z.array(z.string().trim().min(1)).default([]),

  /** Words that people type when they look for it; for search only. Example: ["FaaS"] */
  aliases: z.array(z.string().trim().min(1)).default([]),

  /** Wrong spellings for search and importer; in our own text they are an error. Example: ["Lamda"] */
  misspellings: z.array(z.string().trim().min(1)).default([]),

  /** Names above that another entry bears as well; both must say so, and such a name is never linked. */
  sharedNames: z.array(z.string().trim().min(1)).default([]),

  /** Official page. */
  url: z.url().optional(),

  lifecycle: z.array(lifecycleSchema).default([]),

  /** Former addresses of this page. */
  redirects,
});

export type Service = z.output<typeof serviceSchema>;
