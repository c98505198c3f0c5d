import { expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/graph.ts';
import { sinceFirstMention, toLifecycleIndex } from '../../src/graph/since.ts';
import { event, lead, lifecycle, passage, records, service, session } from '../helpers/records.ts';

test('a lifecycle event is found by its service and id', () => {
  const first = lifecycle('2019-09-vpc');
  const second = lifecycle('2020-12-images');
  const index = toLifecycleIndex([
    service('lambda', { lifecycle: [first, second] }),
    service('s3'),
    service('ecs', { lifecycle: [lifecycle('2019-09-vpc', { note: '다른 일입니다.' })] }),
  ]);
  expect([...index.keys()]).toEqual(['lambda/2019-09-vpc', 'lambda/2020-12-images', 'ecs/2019-09-vpc']);
  expect(index.get('lambda/2019-09-vpc')).toEqual(first);
  expect(index.get('s3/2019-09-vpc')).toBeUndefined();
});

test('what came before the first note is no news; of what no note speaks of, all is', () => {
  const says = (id: string) => session(id, { sections: [lead(passage('글', ['ecs', 'layers']))] });
  const events = [
    lifecycle('renamed', { date: '2017-11' }),
    lifecycle('between', { date: '2018-06' }),
    lifecycle('end', { date: '2024' }),
  ];
  const graph = buildGraph(
    records({
      sessions: [says('summit/a'), says('later/b')],
      events: [
        event('summit', { order: 1, year: 2018, when: { date: '2018-04-18', source: '노트' } }),
        event('later', { order: 2, year: 2021 }),
      ],
      services: [
        service('ecs', { lifecycle: events }),
        service('layers', { kind: 'feature', parent: 'unspoken' }),
        service('unspoken', { lifecycle: events }),
      ],
    }),
  );
  const idsOf = (id: string) => sinceFirstMention(graph, service(id).id).map((one) => one.id);
  expect(idsOf('ecs')).toEqual(['between', 'end']);
  expect(idsOf('unspoken')).toEqual(['renamed', 'between', 'end']);
});
