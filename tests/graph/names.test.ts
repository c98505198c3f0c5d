import { describe, expect, test } from 'vitest';
import { checkNames, namesOf, toLinkedNames } from '../../src/graph/names.ts';
import { toText } from '../../src/problems/problem.ts';
import { service, topic } from '../helpers/records.ts';

test('the names of a service are shown in order, each once', () => {
  const { data } = service('lambda', {
    name: 'AWS Lambda',
    nameKo: '람다',
    shortName: 'Lambda',
    names: ['Lambda', '람다 함수'],
  });
  expect(namesOf(data)).toEqual(['AWS Lambda', '람다', 'Lambda', '람다 함수']);
});

test('aliases and misspellings are not linked', () => {
  const given = service('lambda', {
    name: 'AWS Lambda',
    nameKo: '람다',
    shortName: 'Lambda',
    aliases: ['FaaS'],
    misspellings: ['Lamda'],
  });
  expect(toLinkedNames([given])).toEqual([{ id: 'lambda', names: ['AWS Lambda', '람다', 'Lambda'] }]);
});

test('a shared name is not linked, however it is written', () => {
  const given = service('fsx-lustre', {
    name: 'Amazon FSx for Lustre',
    nameKo: '러스터',
    shortName: 'FSx',
    names: ['F-SX', '에프에스엑스'],
    sharedNames: ['fsx'],
  });
  expect(toLinkedNames([given])).toEqual([
    { id: 'fsx-lustre', names: ['Amazon FSx for Lustre', '러스터', '에프에스엑스'] },
  ]);
});

describe('one name belongs to one service', () => {
  const s3 = { name: 'Amazon S3', nameKo: '에스3', shortName: 'S3' };
  const glacier = { name: 'Amazon Glacier', nameKo: '글레이셔', shortName: 'Glacier' };
  const codes = (services: ReturnType<typeof service>[], topics: ReturnType<typeof topic>[] = []): string[] =>
    checkNames(services, topics).map((one) => `${one.file.split('/').at(-1)} ${one.code}`);

  test.each<[string, Parameters<typeof service>[1], Parameters<typeof service>[1], string[]]>([
    ['two with names of their own are sound', {}, {}, []],
    [
      'a common name is reported at both',
      { names: ['창고'] },
      { names: ['창고'] },
      ['a.yaml sharedName', 'b.yaml sharedName'],
    ],
    [
      'a name that differs by case and spaces only is common',
      { names: ['Ware House'] },
      { names: ['warehouse'] },
      ['a.yaml sharedName', 'b.yaml sharedName'],
    ],
    [
      'a name of one that is an alias of the other is common',
      { names: ['창고'] },
      { aliases: ['창고'] },
      ['a.yaml sharedName', 'b.yaml sharedName'],
    ],
    [
      'a name of one that is a misspelling of the other is common',
      { names: ['창고'] },
      { misspellings: ['창고'] },
      ['a.yaml sharedName', 'b.yaml sharedName'],
    ],
    [
      'both may say that they share it',
      { names: ['창고'], sharedNames: ['창고'] },
      { names: ['창고'], sharedNames: ['창고'] },
      [],
    ],
    [
      'one of them saying so is not enough',
      { names: ['창고'], sharedNames: ['창고'] },
      { names: ['창고'] },
      ['b.yaml sharedName'],
    ],
    [
      'a shared name must be a name of the service',
      { sharedNames: ['창고'] },
      { names: ['창고'] },
      ['a.yaml unusedSharedName'],
    ],
    [
      'a shared name must have another bearer',
      { names: ['창고'], sharedNames: ['창고'] },
      {},
      ['a.yaml unusedSharedName'],
    ],
    ['a name may be there twice in one file', { names: ['S3', 'S 3'] }, {}, []],
  ])('%s', (_rule, a, b, expected) => {
    expect(codes([service('a', { ...s3, ...a }), service('b', { ...glacier, ...b })])).toEqual(expected);
  });

  test('three bearers are reported at each', () => {
    const names = { names: ['창고'] };
    const found = codes([
      service('a', { ...s3, ...names }),
      service('b', { ...glacier, ...names }),
      service('c', { name: 'C', nameKo: '씨', shortName: 'C', ...names }),
    ]);
    expect(found).toEqual(['a.yaml sharedName', 'b.yaml sharedName', 'c.yaml sharedName']);
  });

  test('no service is called like a topic or by another name of one', () => {
    const found = checkNames(
      [service('a', { ...s3, nameKo: '스토리지' }), service('b', { ...glacier, aliases: ['Storage'] })],
      [topic('storage', { name: '스토리지', names: ['storage'] })],
    );
    expect(found.map(toText)).toEqual([
      'content/services/a.yaml:1: 주제와 겹치는 이름 `스토리지`: content/topics/storage.yaml. 뜻이 같으면 이 파일을 지우고, 다르면 이름을 바꾸세요. [topicIsService]',
      'content/services/b.yaml:1: 주제와 겹치는 이름 `Storage`: content/topics/storage.yaml. 뜻이 같으면 이 파일을 지우고, 다르면 이름을 바꾸세요. [topicIsService]',
    ]);
  });

  test('two topics and a service may go their ways', () => {
    expect(codes([service('a', s3)], [topic('x'), topic('y')])).toEqual([]);
  });
});
