import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/graph.ts';
import { toCoverage } from '../../src/views/coverage.ts';
import { event, lead, lifecycle, passage, records, service, session, speaker } from '../helpers/records.ts';

const graph = buildGraph(
  records({
    sessions: [
      session('first/a', {
        title: '처음',
        speakers: [{ id: 'kim-doyun' }],
        announcements: [
          { service: 'outposts', what: '예고', status: 'planned', section: 'x' },
          { service: 'qldb', what: '미리보기', status: 'preview', section: 'x' },
        ],
        sections: [lead(passage('글', ['lambda', 'qldb', 'outposts']))],
      }),
      session('last/b', { title: '나중', sections: [lead(passage('글', ['lambda']))] }),
    ],
    events: [
      event('first', { order: 1, year: 2018, when: { date: '2018-04-18', source: '노트' } }),
      event('last', { order: 2, year: 2021 }),
    ],
    services: [
      service('lambda'),
      service('outposts'),
      service('qldb', { lifecycle: [lifecycle('ga', { date: '2019-09' })] }),
    ],
    speakers: [speaker('kim-doyun')],
  }),
);
const { events, lists } = toCoverage(graph);
const gapsOf = (id: string): string[] => lists.find((list) => list.id === id)?.gaps.map(({ text }) => text) ?? [];

describe('what the knowledge base holds and lacks', () => {
  test('is counted by event', () => {
    expect(events.map(({ sessions }) => sessions)).toEqual([1, 1]);
  });

  test.each([
    ['without-fate', ['outposts']],
    ['without-speaker', ['나중']],
    ['without-day', ['행사 last']],
    ['not-since', ['outposts', 'qldb']],
  ])('%s names what is missing and nothing else', (id, expected) => {
    expect(gapsOf(id)).toEqual(expected);
  });

  test('leads to the page and to the file', () => {
    for (const { gaps } of lists)
      for (const { href, file } of gaps) expect([href[0], file]).toEqual(['/', expect.stringMatching(/^content\//)]);
  });
});
