import { describe, expect, test } from 'vitest';
import { checkFates } from '../../src/graph/fates.ts';
import { event, lifecycle, records, section, service, session } from '../helpers/records.ts';

type Status = 'announced' | 'preview' | 'ga' | 'planned';

const reported = (status: Status, events: ReturnType<typeof lifecycle>[]): string[] =>
  checkFates(
    records({
      sessions: [
        session('seoul/a', {
          sections: [section('x')],
          announcements: [{ service: 's3', what: '무엇', status, section: 'x' }],
        }),
      ],
      events: [event('seoul', { year: 2019, when: { date: '2019-04-18', source: '노트' } })],
      services: [service('s3', { lifecycle: events })],
    }),
  ).map(({ code }) => code);

const before = lifecycle('before', { date: '2018-11' });
const after = lifecycle('after', { date: '2019-12' });
const undated = lifecycle('undated');

describe('what became of an announcement', () => {
  test.each<[string, Status, ReturnType<typeof lifecycle>[], string[]]>([
    ['is asked where nothing is recorded', 'announced', [], ['unknownFate']],
    ['is asked of a preview', 'preview', [], ['unknownFate']],
    ['is asked of a plan', 'planned', [], ['unknownFate']],
    ['is not asked of what was out already', 'ga', [], []],
    ['is asked where only earlier events are recorded', 'preview', [before], ['unknownFate']],
    ['is known where a later event is recorded', 'preview', [before, after], []],
    ['is known where an undated event was checked later', 'preview', [undated], []],
  ])('%s', (_rule, status, events, expected) => {
    expect(reported(status, events)).toEqual(expected);
  });
});
