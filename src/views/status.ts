import { type Status, type StatusKind, statusOf, statusSince } from '../graph/status.ts';
import type { Lifecycle } from '../schema/service.ts';

/** A status as a stamp: one word, and a shape that tells how grave it is without a colour. */
export interface Stamp {
  readonly text: string;
  /** plain: changed · dashed: planned, or a preview then · outlined: closed to new customers · filled: ended */
  readonly shape: 'plain' | 'dashed' | 'outlined' | 'filled';
}

/** Every stamp with what it says, the gravest first. */
const stamps: Record<StatusKind, Stamp & { readonly meaning: string }> = {
  ended: { text: '지원 종료', shape: 'filled', meaning: '제공이나 지원이 끝났다.' },
  ending: { text: '종료 예정', shape: 'dashed', meaning: '끝난다고 예고되었다.' },
  closed: { text: '신규 중단', shape: 'outlined', meaning: '새 고객을 받지 않는다. 쓰던 고객은 이어서 쓴다.' },
  closing: { text: '신규 중단 예정', shape: 'dashed', meaning: '새 고객을 받지 않겠다고 예고되었다.' },
  'part-stopped': { text: '일부 중단', shape: 'plain', meaning: '일부가 끝났거나 그 일부에 새 고객을 받지 않는다.' },
  'part-ending': { text: '일부 종료 예정', shape: 'dashed', meaning: '일부가 끝난다고 예고되었다.' },
  'part-closing': { text: '일부 중단 예정', shape: 'dashed', meaning: '일부에 새 고객을 받지 않겠다고 예고되었다.' },
  reopened: { text: '다시 제공', shape: 'plain', meaning: '받지 않던 새 고객을 다시 받는다.' },
  renamed: { text: '이름 변경', shape: 'plain', meaning: '이름이 바뀌었다.' },
  succeeded: { text: '후속 있음', shape: 'plain', meaning: '뒤를 잇는 서비스나 기능이 나왔다.' },
  'limit-changed': { text: '한도 변경', shape: 'plain', meaning: '크기나 시간, 개수의 한도가 달라졌다.' },
  'preview-then': { text: '당시 프리뷰', shape: 'dashed', meaning: '행사 때에는 정식으로 나오기 전이었다.' },
};

/** For those who ask what the stamps mean. */
export const stampMeanings = Object.values(stamps);

/** Beside an event that had not come when it was checked. */
export const plannedStamp: Stamp = { text: '예정', shape: 'dashed' };

function toStamp(status: Status | undefined): Stamp | undefined {
  if (!status) return undefined;
  const { text, shape } = stamps[status.kind];
  return { text, shape };
}

/** What has become of a service. */
export const stampOf = (lifecycle: readonly Lifecycle[]): Stamp | undefined => toStamp(statusOf(lifecycle));

/** What has become of it since a day. */
export const stampSince = (lifecycle: readonly Lifecycle[], day: string): Stamp | undefined =>
  toStamp(statusSince(lifecycle, day));
