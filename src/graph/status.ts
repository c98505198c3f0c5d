import type { Lifecycle } from '../schema/service.ts';

/**
 * What has become of a service, from the worst to the mildest. `preview-then` is said only beside a note of a time when
 * the service was not generally available yet.
 */
export type StatusKind =
  | 'ended'
  | 'ending'
  | 'closed'
  | 'closing'
  | 'part-stopped'
  | 'part-ending'
  | 'part-closing'
  | 'reopened'
  | 'renamed'
  | 'succeeded'
  | 'limit-changed'
  | 'preview-then';

export interface Status {
  readonly kind: StatusKind;
  /** The lifecycle event that decides it. */
  readonly since: Lifecycle;
}

/**
 * Whether an event had happened when it was last checked. One whose date lies behind that day is a plan; one without a
 * date was the case on that day. No other "today" is known here, so a page never depends on the day of its build.
 */
export function hasHappened({ date, asOf }: Lifecycle): boolean {
  return date === undefined || date <= asOf;
}

/** Whether an event came after a day, as far as the less precise of the two dates tells. */
export function isAfter(event: Lifecycle, day: string): boolean {
  const date = event.date ?? event.asOf;
  const precision = Math.min(date.length, day.length);
  return date.slice(0, precision) > day.slice(0, precision);
}

/** What an event does to the service as a whole; undefined when it is no news about its fate. */
function wholeKind(event: Lifecycle): StatusKind | undefined {
  const happened = hasHappened(event);
  switch (event.event) {
    case 'end-of-support':
    case 'retired':
      return happened ? 'ended' : 'ending';
    case 'end-announced':
      return 'ending';
    case 'closed-to-new':
      return happened ? 'closed' : 'closing';
    case 'reopened':
      return 'reopened';
    case 'renamed':
      return 'renamed';
    case 'superseded':
      return 'succeeded';
    case 'limit-changed':
      return 'limit-changed';
    default:
      return undefined;
  }
}

/** What an event about a part does to the service: at most a mark that a part is concerned. */
function partKind(event: Lifecycle): StatusKind | undefined {
  const happened = hasHappened(event);
  switch (event.event) {
    case 'end-of-support':
    case 'retired':
      return happened ? 'part-stopped' : 'part-ending';
    case 'closed-to-new':
      return happened ? 'part-stopped' : 'part-closing';
    case 'end-announced':
      return 'part-ending';
    default:
      return undefined;
  }
}

const severity: readonly StatusKind[] = [
  'ended',
  'ending',
  'closed',
  'closing',
  'part-stopped',
  'part-ending',
  'part-closing',
  'reopened',
  'renamed',
  'succeeded',
  'limit-changed',
];

/** What each event of a lifecycle does to a service, but for a closing that a reopening takes back. */
function newsOf(lifecycle: readonly Lifecycle[]): Status[] {
  const reopened = lifecycle.findLast(({ event, part }) => event === 'reopened' && part === undefined);
  return lifecycle.flatMap((since) => {
    const kind = since.part === undefined ? wholeKind(since) : partKind(since);
    const takenBack =
      since.event === 'closed-to-new' && reopened !== undefined && isAfter(reopened, since.date ?? since.asOf);
    return kind === undefined || takenBack ? [] : [{ kind, since }];
  });
}

/**
 * What a lifecycle says about a service today: its gravest news, the latest where two weigh the same. Undefined when
 * nothing of the kind is recorded, which does not mean that nothing changed.
 */
export function statusOf(lifecycle: readonly Lifecycle[]): Status | undefined {
  const news = newsOf(lifecycle);
  return severity.map((kind) => news.findLast((one) => one.kind === kind)).find((one) => one !== undefined);
}

/** By what the service has ended or takes no new customers, whatever else is announced; empty when neither. */
export const goneBy = (lifecycle: readonly Lifecycle[]): Lifecycle[] =>
  newsOf(lifecycle)
    .filter(({ kind }) => kind === 'ended' || kind === 'closed')
    .map(({ since }) => since);

/**
 * What a reader of a note must know about a service that the note speaks of: news since the note, or that the service was a
 * preview then. What the note's audience already knew is no news.
 */
export function statusSince(lifecycle: readonly Lifecycle[], day: string): Status | undefined {
  const later = lifecycle.filter((event) => isAfter(event, day));
  const status = statusOf(later);
  if (status) return status;
  const whole = lifecycle.filter(({ part }) => part === undefined);
  const wasShown = whole.some(
    ({ event, date }) => (event === 'preview' || event === 'announced') && date !== undefined,
  );
  const ga = whole.find(({ event }) => event === 'ga' || event === 'launched');
  return wasShown && ga && isAfter(ga, day) ? { kind: 'preview-then', since: ga } : undefined;
}
