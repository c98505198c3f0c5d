import type { z } from 'zod';
import type {
  EventRecord,
  Records,
  ServiceRecord,
  SessionRecord,
  Source,
  SpeakerRecord,
  TopicRecord,
} from '../../src/graph/records.ts';
import {
  type BodyLink,
  bodyLinkSchema,
  type Claim,
  claimSchema,
  type Metric,
  metricSchema,
  type Passage,
  passageSchema,
  type Section,
  sectionSchema,
} from '../../src/schema/body.ts';
import { eventSchema } from '../../src/schema/event.ts';
import { eventId, serviceId, sessionId, speakerId, topicId } from '../../src/schema/ids.ts';
import { lifecycleSchema, serviceSchema } from '../../src/schema/service.ts';
import { sessionSchema } from '../../src/schema/session.ts';
import { speakerSchema } from '../../src/schema/speaker.ts';
import { topicSchema } from '../../src/schema/topic.ts';

/** Sound records with as little in them as may be; what a test is about is given. */

const from = (file: string): Source => ({ file, lines: { '': 1 } });

export const event = (id: string, given: Partial<z.input<typeof eventSchema>> = {}): EventRecord => ({
  id: eventId.parse(id),
  from: from(`content/events/${id}.yaml`),
  data: eventSchema.parse({
    name: `Name of ${id}`,
    nameKo: `행사 ${id}`,
    shortName: id,
    order: 1,
    year: 2019,
    ...given,
  }),
});

export const service = (id: string, given: Partial<z.input<typeof serviceSchema>> = {}): ServiceRecord => ({
  id: serviceId.parse(id),
  from: from(`content/services/${id}.yaml`),
  data: serviceSchema.parse({
    name: `AWS ${id}`,
    nameKo: `이름 ${id}`,
    shortName: id,
    kind: 'service',
    category: 'compute',
    description: '무엇을 한다.',
    ...given,
  }),
});

export const lifecycle = (
  id: string,
  given: Partial<z.input<typeof lifecycleSchema>> = {},
): z.output<typeof lifecycleSchema> =>
  lifecycleSchema.parse({
    id,
    event: 'feature',
    note: '무엇이 나왔습니다.',
    source: 'https://example.com/',
    evidence: 'official-text',
    asOf: '2026-11-20',
    ...given,
  });

export const topic = (id: string, given: Partial<z.input<typeof topicSchema>> = {}): TopicRecord => ({
  id: topicId.parse(id),
  from: from(`content/topics/${id}.yaml`),
  data: topicSchema.parse({ name: `주제 ${id}`, ...given }),
});

export const speaker = (id: string, given: Partial<z.input<typeof speakerSchema>> = {}): SpeakerRecord => ({
  id: speakerId.parse(id),
  from: from(`content/speakers/${id}.yaml`),
  data: speakerSchema.parse({ name: `발표자 ${id}`, ...given }),
});

export const passage = (text: string, services: string[] = [], given: Partial<Passage> = {}): Passage =>
  passageSchema.parse({ text, voice: 'stage', form: 'text', services, line: 1, ...given });

export const section = (id: string, given: Partial<z.input<typeof sectionSchema>> = {}): Section =>
  sectionSchema.parse({
    id,
    depth: 2,
    title: `절 ${id}`,
    line: 1,
    titleServices: [],
    passages: [],
    metrics: [],
    claims: [],
    ...given,
  });

/** What stands before the first heading. */
export const lead = (...passages: Passage[]): Section => section('', { depth: 0, title: '', passages });

export const metric = (service: string, given: Partial<z.input<typeof metricSchema>> = {}): Metric =>
  metricSchema.parse({ service, name: '개수', text: '3개', voice: 'stage', line: 1, ...given });

export const claim = (since: string, given: Partial<z.input<typeof claimSchema>> = {}): Claim =>
  claimSchema.parse({ since, as: 'overtaken', text: '한때 그랬다', voice: 'stage', line: 1, ...given });

export const link = (href: string, line = 1): BodyLink => bodyLinkSchema.parse({ href, line });

type GivenSession = Partial<z.input<typeof sessionSchema>> & {
  readonly sections?: Section[];
  readonly links?: BodyLink[];
};

export const session = (id: string, { sections = [], links = [], ...given }: GivenSession = {}): SessionRecord => ({
  id: sessionId.parse(id),
  from: from(`content/sessions/${id}.mdx`),
  data: sessionSchema.parse({
    title: `제목 ${id}`,
    order: 1,
    services: ['lambda'],
    summary: '무엇을 알 수 있다.',
    keyPoints: ['하나', '둘', '셋'],
    source: { note: '노트' },
    published: '2026-11-21',
    updated: '2026-11-21',
    ...given,
  }),
  body: { html: '', sections, links },
});

export const records = (given: Partial<Records>): Records => ({
  sessions: [],
  events: [],
  services: [],
  topics: [],
  speakers: [],
  ...given,
});
