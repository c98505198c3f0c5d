import type { Body } from '../schema/body.ts';
import type { Event } from '../schema/event.ts';
import type { EventId, ServiceId, SessionId, SpeakerId, TopicId } from '../schema/ids.ts';
import type { Lines } from '../schema/parse.ts';
import type { Service } from '../schema/service.ts';
import type { Session } from '../schema/session.ts';
import type { Speaker } from '../schema/speaker.ts';
import type { Topic } from '../schema/topic.ts';

/** Where a record was written, for problems and edit links. */
export interface Source {
  /** Path from the project's root. */
  readonly file: string;
  readonly lines: Lines;
}

/** A session with its compiled body. The event comes from its id. */
export interface SessionRecord {
  readonly id: SessionId;
  readonly from: Source;
  readonly data: Session;
  readonly body: Body;
}

/** Any other file of the content. */
export interface ContentRecord<Id, Data> {
  readonly id: Id;
  readonly from: Source;
  readonly data: Data;
}

export type EventRecord = ContentRecord<EventId, Event>;
export type ServiceRecord = ContentRecord<ServiceId, Service>;
export type TopicRecord = ContentRecord<TopicId, Topic>;
export type SpeakerRecord = ContentRecord<SpeakerId, Speaker>;

/** Everything that the content says, before anything is related to anything. */
export interface Records {
  readonly sessions: readonly SessionRecord[];
  readonly events: readonly EventRecord[];
  readonly services: readonly ServiceRecord[];
  readonly topics: readonly TopicRecord[];
  readonly speakers: readonly SpeakerRecord[];
  /**
   * Files that are there and not sound, as "collection/id": they are reported by themselves, and what refers to them is
   * no second mistake.
   */
  readonly broken?: ReadonlySet<string>;
}
