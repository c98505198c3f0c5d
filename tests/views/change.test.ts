import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/graph.ts';
import { toChanges } from '../../src/views/change.ts';
import { event, lead, lifecycle, passage, records, service, session } from '../helpers/records.ts';

const changes = toChanges(
  buildGraph(
    records({
      sessions: [
        session('first/a', { services: ['qldb'], sections: [lead(passage('글', ['qldb']))] }),
        session('second/b', { services: ['qldb', 's3'], sections: [lead(passage('글', ['qldb', 's3', 'layers']))] }),
      ],
      events: [
        event('first', { order: 1, year: 2018, when: { date: '2018-04-18', source: '노트' } }),
        event('second', { order: 2, year: 2019, when: { date: '2019-12', source: '노트' } }),
      ],
      services: [
        service('qldb', {
          shortName: 'QLDB',
          lifecycle: [
            lifecycle('before', { date: '2017' }),
            lifecycle('between', { date: '2018-11' }),
            lifecycle('end', { date: '2025-07-31', event: 'end-of-support' }),
            lifecycle('listed', { date: '2025-07-31', event: 'retired' }),
          ],
        }),
        service('s3', {
          shortName: 'S3',
          lifecycle: [
            lifecycle('same-month', { date: '2019-12-03' }),
            lifecycle('undated', { asOf: '2026-11-20' }),
            lifecycle('one', { date: '2024-05-01' }),
            lifecycle('another', { date: '2024-05-01' }),
            lifecycle('planned', { date: '2027', event: 'end-of-support', part: '일부' }),
          ],
        }),
        service('layers', { kind: 'feature', parent: 'lambda' }),
        service('lambda', { lifecycle: [lifecycle('parent-only', { date: '2024' })] }),
        service('unspoken', { lifecycle: [lifecycle('unspoken', { date: '2024' })] }),
      ],
    }),
  ),
);

describe('what has changed since the notes', () => {
  test('comes newest first, an undated change by the day of its check', () => {
    expect(changes.map(({ href }) => href)).toEqual([
      '/services/s3/#planned',
      '/services/s3/#undated',
      '/services/qldb/#end',
      '/services/s3/#one',
      '/services/s3/#another',
      '/services/qldb/#between',
    ]);
  });

  test('is what happened after the first note that speaks of the service', () => {
    expect(changes.some(({ href }) => href.endsWith('#before'))).toBe(false);
    expect(changes.some(({ href }) => href.endsWith('#same-month'))).toBe(false);
  });

  test('is told of services that a note speaks of', () => {
    expect(changes.map(({ service: { text } }) => text)).toEqual(['S3', 'S3', 'QLDB', 'S3', 'S3', 'QLDB']);
  });

  test('says an end once, though two events of a day tell it', () => {
    expect(changes.filter(({ date }) => date?.iso === '2025-07-31')).toHaveLength(1);
  });

  test('tells plans from what has happened, a part from the whole, and how grave it is', () => {
    expect(changes[0]).toMatchObject({
      isPlanned: true,
      part: '일부',
      date: { iso: '2027' },
      stamp: { text: '일부 종료 예정' },
    });
    expect(changes[1]).toMatchObject({
      isPlanned: false,
      date: undefined,
      asOf: { iso: '2026-11-20' },
      stamp: undefined,
    });
    expect(changes[2]).toMatchObject({ isPlanned: false, stamp: { text: '지원 종료', shape: 'filled' } });
  });
});
