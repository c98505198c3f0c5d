import {
  type AnchorId,
  type EventId,
  eventId,
  type ServiceId,
  type SessionId,
  type SpeakerId,
  serviceId,
  sessionId,
  speakerId,
  type TopicId,
  topicId,
} from './schema/ids.ts';

/** Pages without an id of their own. */
export const fixedPages = [
  '/',
  '/about/',
  '/about/coverage/',
  '/changes/',
  '/events/',
  '/exports/',
  '/guide/',
  '/import/',
  '/matrix/',
  '/numbers/',
  '/passages/',
  '/search/',
  '/services/',
  '/sessions/',
  '/speakers/',
  '/start/',
  '/topics/',
  '/years/',
] as const;
export type FixedPage = (typeof fixedPages)[number];

/** Those on which there is nothing but what their reader put there. */
export const ownPages: readonly FixedPage[] = ['/passages/'];

/** Addresses from the root of the site, without the base under which it is served. */
export const toSession = (id: SessionId): string => `/sessions/${id}/`;
/** The session as plain Markdown. */
export const toSessionText = (id: SessionId): string => `/sessions/${id}.md`;
/** What is new on a page, for feed readers. */
export const toFeed = (page: string): string => `${page}feed.xml`;
export const toEvent = (id: EventId): string => `/events/${id}/`;
export const toService = (id: ServiceId): string => `/services/${id}/`;
export const toTopic = (id: TopicId): string => `/topics/${id}/`;
export const toSpeaker = (id: SpeakerId): string => `/speakers/${id}/`;
export const toYear = (year: number): string => `/years/${year}/`;
export const toSection = (session: SessionId, section: string): string =>
  section ? `${toSession(session)}#${section}` : toSession(session);
export const toEventOfService = (service: ServiceId, event: EventId): string => `${toService(service)}#${event}`;

/** What an address of this site leads to. */
export type Target =
  | { kind: 'page'; path: FixedPage }
  | { kind: 'session'; id: SessionId; section: AnchorId | undefined }
  | { kind: 'event'; id: EventId }
  | { kind: 'service'; id: ServiceId }
  | { kind: 'topic'; id: TopicId }
  | { kind: 'speaker'; id: SpeakerId }
  | { kind: 'year'; year: number };

/** The reverse of the functions above; undefined when no page can have this address. */
export function targetOf(href: string): Target | undefined {
  const [path = '', fragment] = href.split('#');
  const fixed = fixedPages.find((page) => page === path);
  if (fixed) return { kind: 'page', path: fixed };
  const match = /^\/(sessions|events|services|topics|speakers|years)\/([a-z0-9/-]+)\/$/.exec(path);
  const id = match?.[2];
  if (!match || id === undefined) return undefined;
  switch (match[1]) {
    case 'sessions': {
      const parsed = sessionId.safeParse(id);
      return parsed.success
        ? { kind: 'session', id: parsed.data, section: fragment as AnchorId | undefined }
        : undefined;
    }
    case 'events':
      return eventId.safeParse(id).success ? { kind: 'event', id: id as EventId } : undefined;
    case 'services':
      return serviceId.safeParse(id).success ? { kind: 'service', id: id as ServiceId } : undefined;
    case 'topics':
      return topicId.safeParse(id).success ? { kind: 'topic', id: id as TopicId } : undefined;
    case 'speakers':
      return speakerId.safeParse(id).success ? { kind: 'speaker', id: id as SpeakerId } : undefined;
    default:
      return /^\d{4}$/.test(id) ? { kind: 'year', year: Number(id) } : undefined;
  }
}

/** The image that a chat shows beside a link to a page without one of its own. */
export const sitePreview = '/previews/site.png';
/** The image of a session, service, event or year: "/services/lambda/" → "/previews/services/lambda.png". */
export const toOwnPreview = (page: string): string => `/previews${page.slice(0, -1)}.png`;

/** The image that a chat shows beside a link to a page; undefined for what is no page. */
export function toPreview(page: string): string | undefined {
  switch (targetOf(page)?.kind) {
    case 'session':
    case 'service':
    case 'event':
    case 'year':
      return toOwnPreview(page);
    case undefined:
      return undefined;
    default:
      return sitePreview;
  }
}
