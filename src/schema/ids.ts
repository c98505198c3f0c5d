import { z } from 'zod';

/** A file name that can stand in an address for ever: lower-case ASCII words joined by single hyphens. */
const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** The file name of an event in `content/events`, also the folder of its sessions. Example: "summit-seoul-2019" */
export const eventId = slug.brand<'EventId'>();
export type EventId = z.output<typeof eventId>;

/** Event folder and file name of a session. Example: "summit-seoul-2019/lambda-internals" */
export const sessionId = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .brand<'SessionId'>();
export type SessionId = z.output<typeof sessionId>;

/** The file name of a service, feature, tool, product or concept in `content/services`. Example: "lambda" */
export const serviceId = slug.brand<'ServiceId'>();
export type ServiceId = z.output<typeof serviceId>;

/** The file name of a topic in `content/topics`. Example: "serverless" */
export const topicId = slug.brand<'TopicId'>();
export type TopicId = z.output<typeof topicId>;

/** The file name of a speaker in `content/speakers`. Example: "kim-ilho" */
export const speakerId = slug.brand<'SpeakerId'>();
export type SpeakerId = z.output<typeof speakerId>;

/** The id of a heading, the part of an address after `#`. Example: "cold-start" */
export const anchorId = slug.brand<'AnchorId'>();
export type AnchorId = z.output<typeof anchorId>;

/** The id of a lifecycle event within its service. Example: "2019-09-vpc-eni" */
export const lifecycleId = slug.brand<'LifecycleId'>();
export type LifecycleId = z.output<typeof lifecycleId>;
