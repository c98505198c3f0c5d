import { describe, expect, test } from 'vitest';
import { goneBy, statusOf, statusSince } from '../../src/graph/status.ts';
import { type Lifecycle, lifecycleSchema } from '../../src/schema/service.ts';

const happened = (event: Lifecycle['event'], date?: string, part?: string, asOf = '2026-11-20'): Lifecycle =>
  lifecycleSchema.parse({
    id: `${date ?? 'undated'}-${event}`,
    ...(date ? { date } : {}),
    event,
    ...(part ? { part } : {}),
    note: '있었던 일입니다.',
    source: 'https://example.com/',
    evidence: 'official-text',
    asOf,
  });

describe('what a lifecycle says about today', () => {
  test.each<[string, Lifecycle[], string | undefined]>([
    ['nothing recorded is no status', [], undefined],
    [
      'a launch and features are no news about the fate',
      [happened('launched', '2015'), happened('feature', '2020')],
      undefined,
    ],
    [
      'support that ended is the gravest',
      [happened('renamed', '2026'), happened('end-of-support', '2025-07-31')],
      'ended',
    ],
    ['a notice of an end is not the end', [happened('end-announced', '2024-07-18')], 'ending'],
    ['an end after the day of the check is a plan', [happened('end-of-support', '2027-02-25')], 'ending'],
    ['an end without a date was the case when checked', [happened('retired')], 'ended'],
    ['closed to new customers is not ended', [happened('closed-to-new', '2024-07-25')], 'closed'],
    [
      'a closing after the day of the check is a plan',
      [happened('closed-to-new', '2026-04-30', undefined, '2026-04-10')],
      'closing',
    ],
    [
      'a reopening takes the closing back',
      [happened('closed-to-new', '2024-07-25'), happened('reopened', '2025-11-24')],
      'reopened',
    ],
    [
      'a closing after a reopening counts',
      [happened('reopened', '2025-11-24'), happened('closed-to-new', '2026-01-01')],
      'closed',
    ],
    ['the end of a part marks the part', [happened('retired', '2025-12-15', 'Analytics')], 'part-stopped'],
    ['the planned end of a part is a plan', [happened('end-of-support', '2027-02-25', 'SDK')], 'part-ending'],
    ['a part that is renamed is no news of the whole', [happened('renamed', '2025-11', 'Resolver')], undefined],
    ['maintenance of a part is no news of the whole', [happened('maintenance', '2024-10-01', '시작 구성')], undefined],
  ])('%s', (_rule, lifecycle, kind) => {
    expect(statusOf(lifecycle)?.kind).toBe(kind);
  });
});

describe('what is gone', () => {
  test.each<[string, Lifecycle[], boolean]>([
    ['has ended', [happened('retired', '2024')], true],
    [
      'takes no new customers, though its end is still to come',
      [happened('closed-to-new', '2026-10-29'), happened('end-of-support', '2027-09-29')],
      true,
    ],
    ['is not what is only going to end', [happened('end-announced', '2026-01')], false],
    ['is not what was reopened', [happened('closed-to-new', '2024-07-25'), happened('reopened', '2025-11-24')], false],
    ['is not what lost a part', [happened('retired', '2025-12-15', 'Analytics')], false],
  ])('%s', (_rule, lifecycle, gone) => {
    expect(goneBy(lifecycle).length > 0).toBe(gone);
  });
});

describe('what a reader of an old note must know', () => {
  const qldb = [happened('preview', '2018-11'), happened('end-of-support', '2025-07-31')];
  const cdk = [happened('preview', '2018-08'), happened('ga', '2019-07-11')];
  test.each<[string, Lifecycle[], string, string | undefined]>([
    ['an end after the note is news', qldb, '2019-04-18', 'ended'],
    ['a service that came out after the note was a preview then', cdk, '2019-04-18', 'preview-then'],
    ['a service that was out before the note was none', cdk, '2019-12', undefined],
    ['what happened before the note is no news', [happened('renamed', '2017-11-21')], '2018-04-18', undefined],
    [
      'an event of the same month is not after a note known by month',
      [happened('renamed', '2019-12-03')],
      '2019-12',
      undefined,
    ],
  ])('%s', (_rule, lifecycle, day, kind) => {
    expect(statusSince(lifecycle, day)?.kind).toBe(kind);
  });
});
