import { expect, test } from 'vitest';
import { toLifecycleIndex } from '../../src/graph/since.ts';
import { lifecycle, service } from '../helpers/records.ts';

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
