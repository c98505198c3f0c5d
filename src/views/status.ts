import { type Status, type StatusKind, statusOf, statusSince } from '../graph/status.ts';
import type { Lifecycle } from '../schema/service.ts';

/** A status as a stamp: one word, and a shape that tells how grave it is without a colour. */
export interface Stamp {
  readonly text: string;
  /** plain: changed · dashed: planned, or a preview then · outlined: closed to new customers · filled: ended */
  readonly shape: 'plain' | 'dashed' | 'outlined' | 'filled';
}

const stamps: Record<StatusKind, Stamp> = {
  ended: { text: '지원 종료', shape: 'filled' },
  ending: { text: '종료 예정', shape: 'dashed' },
  closed: { text: '신규 중단', shape: 'outlined' },
  closing: { text: '신규 중단 예정', shape: 'dashed' },
  'part-stopped': { text: '일부 중단', shape: 'plain' },
  'part-ending': { text: '일부 종료 예정', shape: 'dashed' },
  'part-closing': { text: '일부 중단 예정', shape: 'dashed' },
  reopened: { text: '다시 제공', shape: 'plain' },
  renamed: { text: '이름 변경', shape: 'plain' },
  succeeded: { text: '후속 있음', shape: 'plain' },
  'limit-changed': { text: '한도 변경', shape: 'plain' },
  'preview-then': { text: '당시 프리뷰', shape: 'dashed' },
};

const toStamp = (status: Status | undefined): Stamp | undefined => status && stamps[status.kind];

/** What has become of a service. */
export const stampOf = (lifecycle: readonly Lifecycle[]): Stamp | undefined => toStamp(statusOf(lifecycle));

/** What has become of it since a day. */
export const stampSince = (lifecycle: readonly Lifecycle[], day: string): Stamp | undefined =>
  toStamp(statusSince(lifecycle, day));
