import { describe, expect, test } from 'vitest';
import { checkSpelling } from '../../src/graph/spelling.ts';
import { lead, passage, records, section, service, session } from '../helpers/records.ts';

const services = [
  service('lambda', {
    name: 'AWS Lambda',
    nameKo: '람다',
    shortName: 'Lambda',
    misspellings: ['Lamda', '램다', 'lambda'],
  }),
  service('eks', { name: 'Amazon EKS', nameKo: '이케이에스', shortName: 'EKS', misspellings: ['AKS'] }),
  service('route53', { name: 'Amazon Route 53', nameKo: '라우트 53', shortName: 'Route 53', names: ['Route53'] }),
];

const found = (...texts: string[]): string[] =>
  checkSpelling(
    records({
      sessions: [
        session('a/one', { sections: [lead(...texts.map((text, index) => passage(text, [], { line: index + 1 })))] }),
      ],
      services,
    }),
  ).map(({ code, line, what }) => `${line} ${code} ${/`([^`]+)`/.exec(what)?.[1]}`);

describe('known misspellings', () => {
  test.each<[string, string, string[]]>([
    ['are reported', 'Lamda를 쓴다.', ['1 misspelling Lamda']],
    ['are reported each time', '램다와 Lamda', ['1 misspelling 램다', '1 misspelling Lamda']],
    ['are reported with the vendor in front', 'AWS Lamda', ['1 misspelling AWS Lamda']],
    ['are reported in another case than the name', 'lambda', ['1 misspelling lambda']],
    ['are not found in longer words', '램다리, AKSU', []],
    ['are no right names', 'Lambda, 람다, EKS', []],
  ])('%s', (_rule, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('that are a right name elsewhere in the file are none', () => {
    const odd = service('a', {
      name: 'A',
      nameKo: '에이',
      shortName: 'A',
      names: ['에이이'],
      misspellings: ['에이이'],
    });
    const said = session('a/one', { sections: [lead(passage('에이이'))] });
    expect(checkSpelling(records({ sessions: [said], services: [odd] }))).toEqual([]);
  });

  test('are found in headings, at the line of the heading', () => {
    const said = session('a/one', { sections: [section('x', { title: 'Lamda의 속', line: 7 })] });
    expect(checkSpelling(records({ sessions: [said], services })).map(({ line, file }) => `${file}:${line}`)).toEqual([
      'content/sessions/a/one.mdx:7',
    ]);
  });
});

describe('words one slip away from a name', () => {
  test.each<[string, string, string[]]>([
    ['are doubted', 'Lambdo를 쓴다.', ['1 nearMiss Lambdo']],
    ['are doubted in any case', 'LAMBDO', ['1 nearMiss LAMBDO']],
    ['are let be when they are two slips away', 'Lombdo', []],
    ['are let be when they are short', 'ECS, EKX', []],
    ['are let be when they are the name in another case', 'LAMBDA', []],
    ['are let be when they are its plural', 'Lambdas', []],
    ['are let be when they are known as misspellings, which are errors already', 'Lamda', ['1 misspelling Lamda']],
  ])('%s', (_rule, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('one name in two spellings', () => {
  test.each<[string, string[], string[]]>([
    ['is reported where the second stands', ['Route 53', '글', 'Route53'], ['3 twoSpellings Route53']],
    ['is not reported when the vendor is left out', ['Amazon Route 53', 'Route 53'], []],
    ['is not reported in brackets behind the name', ['Route 53(Route53)'], []],
    ['is not reported for two names', ['Route 53', '라우트 53'], []],
  ])('%s', (_rule, texts, expected) => {
    expect(found(...texts)).toEqual(expected);
  });
});
