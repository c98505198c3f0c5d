import { describe, expect, test } from 'vitest';
import { createServiceFinder } from '../../src/importer/services.ts';
import { serviceId } from '../../src/schema/ids.ts';

const service = (id: string, names: readonly string[], misspellings: readonly string[] = []) => ({
  id: serviceId.parse(id),
  names,
  misspellings,
});

const find = createServiceFinder([
  service('lambda', ['AWS Lambda', 'Lambda', '람다'], ['Lamda', '람바다']),
  service('lambda-layers', ['Lambda Layers', '람다 레이어']),
  service('s3', ['Amazon S3', 'S3']),
  service('dynamodb', ['Amazon DynamoDB', 'DynamoDB', '다이나모디비']),
  service('cloudwatch', ['Amazon CloudWatch', 'CloudWatch', '클라우드워치'], ['클라우드 와치']),
  service('kinesis', ['Amazon Kinesis', 'Kinesis', '키네시스']),
  service('eks', ['Amazon EKS', 'EKS']),
  service('batch', ['AWS Batch', 'Batch']),
  service('glue', ['AWS Glue', 'Glue']),
]);

/** "lambda 2 Lamda": id, how often, how it was misspelt. */
const found = (text: string): string[] => find(text).map(({ id, count, typos }) => [id, count, ...typos].join(' '));

describe('services are found', () => {
  test.each<[string, string, string[]]>([
    ['by their names', 'Lambda가 S3를 읽는다', ['lambda 1', 's3 1']],
    ['most often named first', 'S3, Lambda, S3, 람다, S3', ['s3 3', 'lambda 2']],
    ['by the longest name', 'Lambda Layers를 쓴다', ['lambda-layers 1']],
    ['with the vendor', 'Amazon DynamoDB와 AWS 람다', ['dynamodb 1', 'lambda 1']],
    ['in lower case', 'dynamodb와 s3, eks', ['dynamodb 1', 's3 1', 'eks 1']],
    ['written apart, in any case', 'cloud watch와 Amazon Dynamo DB', ['cloudwatch 1', 'dynamodb 1']],
    ['by a known misspelling', 'Lamda 함수', ['lambda 1 Lamda']],
    ['by a known misspelling of two words', '클라우드 와치 알람', ['cloudwatch 1 클라우드 와치']],
    ['by a slip of the pen', 'DynmoDB 스트림', ['dynamodb 1 DynmoDB']],
    ['by a slip before a particle', '클라우드워취로', ['cloudwatch 1 클라우드워취로']],
    ['by a slip in Latin letters', 'CloudWath와 Kinesys', ['cloudwatch 1 CloudWath', 'kinesis 1 Kinesys']],
  ])('%s', (_rule, text, services) => {
    expect(found(text)).toEqual(services);
  });

  test.each<[string, string]>([
    ['in everyday words', 'batch 작업과 glue 코드'],
    ['in longer words', 'S30 람다함수 EKSD'],
    ['in words that are merely alike', '클라우드 Dynamic Kinetic 다이나믹'],
    ['in nothing', ''],
  ])('not %s', (_rule, text) => {
    expect(found(text)).toEqual([]);
  });

  test('not where there are none', () => {
    expect(createServiceFinder([])('Lambda')).toEqual([]);
  });
});
