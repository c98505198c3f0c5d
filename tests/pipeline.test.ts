import { expect, test } from 'vitest';
import { createBodyCompiler, toPipelineOptions } from '../src/pipeline.ts';
import { descriptionToWrite } from '../src/schema/description.ts';
import { lifecycle, service } from './helpers/records.ts';

const changed = lifecycle('2019-09-vpc', { date: '2019-09' });
const options = toPipelineOptions(
  [
    service('lambda', { name: 'AWS Lambda', nameKo: '람다', shortName: 'Lambda', lifecycle: [changed] }),
    service('fsx-lustre', { name: 'Amazon FSx for Lustre', nameKo: '러스터', shortName: 'FSx', sharedNames: ['FSx'] }),
  ],
  { base: '/notes/', inHouse: false },
);

test('the plugins are told where the site stands and what of it is published', () => {
  expect(options).toMatchObject({ base: '/notes/', inHouse: false });
});

test('the plugins link the names that mean one thing, to the page of the service without the base', () => {
  expect(options.services).toEqual([
    { id: 'lambda', names: ['AWS Lambda', '람다', 'Lambda'] },
    { id: 'fsx-lustre', names: ['Amazon FSx for Lustre', '러스터'] },
  ]);
  expect(options.services.map(({ id }) => options.toService(id))).toEqual([
    '/services/lambda/',
    '/services/fsx-lustre/',
  ]);
});

test('the plugins find what a claim refers to, and nothing where there is nothing', () => {
  expect(options.toSince('lambda/2019-09-vpc')).toEqual(changed);
  expect(options.toSince('lambda/2019-10')).toBeUndefined();
  expect(options.toSince('2019-09-vpc')).toBeUndefined();
});

test('a service that nobody has described yet is named by drafts only', async () => {
  const services = [
    service('lambda', { name: 'AWS Lambda', nameKo: '람다', shortName: 'Lambda' }),
    service('bedrock', {
      name: 'Amazon Bedrock',
      nameKo: '베드록',
      shortName: 'Bedrock',
      description: descriptionToWrite,
    }),
  ];
  const compile = createBodyCompiler(services, { base: '/', inHouse: false });
  const namedIn = async (draft: boolean) => {
    const { body } = await compile({ file: 'a.mdx', text: 'Lambda가 Bedrock을 부른다.', line: 1, draft });
    return body?.sections.flatMap(({ passages }) => passages.flatMap((passage) => passage.services));
  };
  expect(await namedIn(false)).toEqual(['lambda']);
  expect(await namedIn(true)).toEqual(['lambda', 'bedrock']);
});
