import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { contentFolder, readCollection, toRecord } from '../../src/content-files.node.ts';
import { checkNames } from '../../src/graph/names.ts';
import { awsServices } from '../../src/importer/aws-services.ts';
import { toServiceFile } from '../../src/importer/draft/companions.ts';
import { toNewServices } from '../../src/importer/new-services.ts';
import { toRegistry } from '../../src/importer/registry.ts';
import { createServiceFinder } from '../../src/importer/services.ts';
import { isDescribed } from '../../src/schema/description.ts';
import { serviceId } from '../../src/schema/ids.ts';
import { serviceSchema } from '../../src/schema/service.ts';
import { service } from '../helpers/records.ts';

const from = (file: string) => ({ file, lines: { '': 1 } });

/** The file of a service of the catalogue as the site would read it. */
const toFile = (given: Parameters<typeof toServiceFile>[0] & { readonly id: string }) => ({
  id: serviceId.parse(given.id),
  from: from(given.id),
  data: serviceSchema.parse(parse(toServiceFile(given))),
});

describe('the catalogue', () => {
  test('has each service once', () => {
    const ids = awsServices.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(ids.length).toBeGreaterThan(150);
  });

  test('makes files that the schema takes, to be described by their authors', () => {
    const files = awsServices.map(toFile);
    expect(files.filter(({ data }) => isDescribed(data))).toEqual([]);
    expect(files.filter(({ data }) => (data.kind === 'feature') !== (data.parent !== undefined))).toEqual([]);
  });

  test('gives no two services a name', () => {
    expect(checkNames(awsServices.map(toFile), [])).toEqual([]);
  });
});

describe('what the site has', () => {
  const collection = readCollection('services', contentFolder()).records;
  const services = collection.map(toRecord);
  const topics = readCollection('topics', contentFolder()).records.map(toRecord);

  test('shares no id and no name with the files that would be made', () => {
    const made = toNewServices(collection);
    const ids = new Set(services.map(({ id }) => id));
    expect(made.filter(({ id }) => ids.has(id))).toEqual([]);
    expect(checkNames([...services, ...made.map(toFile)], topics)).toEqual([]);
    const parents = made.flatMap(({ parent }) => (parent ? [parent] : []));
    expect(parents.filter((id) => !ids.has(id) && !made.some((one) => one.id === id))).toEqual([]);
  });

  const idsBeside = (...site: ReturnType<typeof service>[]): string[] => toNewServices(site).map(({ id }) => id);

  test.each<[string, ReturnType<typeof service>]>([
    ['by its id', service('bedrock', { name: 'Bedrock의 다른 이름' })],
    ['by its name under another id', service('amazon-bedrock', { name: 'Amazon Bedrock' })],
    ['by its short name', service('models', { shortName: 'Bedrock' })],
  ])('counts, not the catalogue: %s', (_how, known) => {
    expect(idsBeside()).toContain('bedrock');
    expect(idsBeside(known)).not.toContain('bedrock');
    expect(idsBeside(known)).toContain('kms');
  });

  test('counts in front of the parts of it: they stay while their service has its id', () => {
    expect(idsBeside(service('bedrock', {}))).toContain('bedrock-guardrails');
    expect(idsBeside(service('amazon-bedrock', { name: 'Amazon Bedrock' }))).not.toContain('bedrock-guardrails');
    expect(idsBeside()).not.toContain('s3-tables');
    expect(idsBeside(service('s3', {}))).toContain('s3-tables');
  });

  test('keeps the names by which it is looked for, and a concept does not hide a service', () => {
    const costs = service('costs', { kind: 'concept', aliases: ['Cost Explorer', '코스트 익스플로러'] });
    const registry = toRegistry([costs], [], []);
    expect(registry.newServices.find(({ id }) => id === 'cost-explorer')).toMatchObject({
      name: 'AWS Cost Explorer',
      names: ['비용 탐색기'],
      spellings: expect.arrayContaining(['Cost Explorer']),
    });
    const tool = service('costs', { kind: 'tool', aliases: ['Cost Explorer'] });
    expect(toNewServices([tool]).find(({ id }) => id === 'cost-explorer')?.spellings).not.toContain('Cost Explorer');
  });
});

test('a service is meant by the same words when it has its file', () => {
  const connect = service('connect', { name: 'Amazon Connect' });
  const words = createServiceFinder(toRegistry([connect], [], []).services)('AWS Connect와 아마존 커넥트');
  expect(words).toEqual([{ id: 'connect', count: 2, typos: [] }]);
});

describe('services of the catalogue are found', () => {
  // A site that has none of them, so that no author of a file has anything to do here.
  const find = createServiceFinder(
    toNewServices([]).map(({ id, spellings, misspellings }) => ({ id, names: spellings, misspellings })),
  );
  const found = (text: string): string[] =>
    find(text)
      .map(({ id, count, typos }) => [id, count, ...typos].join(' '))
      .sort();

  test.each<[string, string, string[]]>([
    ['by their names', 'Bedrock을 Cognito와 KMS 뒤에 둔다', ['bedrock 1', 'cognito 1', 'kms 1']],
    ['with a vendor', 'Amazon GuardDuty, AWS WAF', ['guardduty 1', 'waf 1']],
    ['by their Korean names', '베드록으로, 키네시스에서 오픈서치까지', ['bedrock 1', 'kinesis 1', 'opensearch 1']],
    ['in small letters', 'bedrock, kinesis, kms, quicksight', ['bedrock 1', 'kinesis 1', 'kms 1', 'quicksight 1']],
    ['by former names', 'Amazon Elasticsearch Service와 CodeWhisperer', ['opensearch 1', 'q-developer 1']],
    ['by abbreviations', 'SSM과 MWAA', ['mwaa 1', 'systems-manager 1']],
    ['written apart', 'Guard Duty, Quick Sight', ['guardduty 1', 'quicksight 1']],
    ['by the longest name', 'Bedrock AgentCore와 Amazon Q Developer', ['bedrock-agentcore 1', 'q-developer 1']],
    ['by a slip of the pen', 'Coginto 사용자 풀', ['cognito 1 Coginto']],
    ['by a usual misspelling', 'EC2 Saving Plans', ['savings-plans 1 Saving Plans']],
    ['by words of every day with a vendor', 'AWS Config와 Amazon Connect', ['config 1', 'connect 1']],
    ['with the vendor of another', 'AWS Connect, 아마존 렉스', ['connect 1', 'lex 1']],
    ['with a vendor in small letters', 'aws config로 본다', ['config 1']],
  ])('%s', (_rule, text, ids) => {
    expect(found(text)).toEqual(ids);
  });

  test.each<[string, string]>([
    ['in words of every day', '서버 config를 connect 함수로 넘기고 번역(translate)한다'],
    [
      'in words of every day that begin a line',
      'Config 파일, Connect 버튼, Shield, Forecast, Translate, Backup, Transform',
    ],
    ['in words of every day in Korean', '워크스페이스를 만들고, 백업을 하고, 컨트롤타워를 세운다'],
    ['in names of others', 'GitHub Copilot, Apache Kafka Connect, Spring의 AppConfig와 AwsConfig'],
    ['in measures', '5키로를 뺐다'],
    ['in other abbreviations', 'SWF 파일과 쿠버네티스의 STS'],
    ['in questions', 'AWS Q&A 시간, AWS Quick Starts'],
    ['in words that lie a slip away', 'Recognition 모델이 Extract한 글자, Personalized 추천'],
    ['in pairs of words', 'open search 엔진, data sync 작업, in memory db, app flow, control tower'],
    ['in what is generic', 'AWS 데이터 파이프라인과 AWS 백업 전략'],
  ])('not %s', (_rule, text) => {
    expect(found(text)).toEqual([]);
  });
});
