import { toPipelineOptions } from '../../src/pipeline.ts';
import { lifecycle, service } from './records.ts';

/** The services that the Markdown cases speak of. */
export const services = [
  service('lambda', {
    name: 'AWS Lambda',
    nameKo: '람다',
    shortName: 'Lambda',
    lifecycle: [
      lifecycle('2019-09-vpc', {
        date: '2019-09',
        note: 'VPC에 연결하는 방식이 바뀌기 시작했습니다.',
        source: 'https://www.example.com/vpc/',
      }),
    ],
  }),
  service('s3', {
    name: 'Amazon S3',
    nameKo: '심플 스토리지 서비스',
    shortName: 'S3',
    category: 'storage',
    lifecycle: [
      lifecycle('undated', {
        note: '쓴 것이 바로 보입니다.',
        source: 'https://docs.example.com/s3/',
        evidence: 'secondary',
      }),
    ],
  }),
  service('dynamodb', { name: 'Amazon DynamoDB', nameKo: '다이나모DB', shortName: 'DynamoDB', category: 'database' }),
];

export const published = { base: '/', inHouse: true };

export const optionsFor = (publication: typeof published) => toPipelineOptions(services, publication);
