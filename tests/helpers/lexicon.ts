import { buildGraph } from '../../src/graph/graph.ts';
import { packLexicon } from '../../src/search/entities.ts';
import { readLexicon, withRareWords } from '../../src/search/lexicon.ts';
import { packVocabulary } from '../../src/search/vocabulary.ts';
import { event, lead, lifecycle, passage, records, section, service, session, speaker, topic } from './records.ts';

const { id: lambda } = service('lambda');
const { id: eks } = service('eks');
const { id: s3 } = service('s3');

/** A small site: what of it can be searched is small enough to know by heart. */
export const graph = buildGraph(
  records({
    sessions: [
      session('seoul-2018/functions', {
        title: '함수 들여다보기',
        order: 1,
        services: ['lambda'],
        topics: ['serverless'],
        speakers: [{ id: 'kim-ilho' }],
        sections: [
          lead(passage('Lambda는 함수를 실행한다.', ['lambda'])),
          section('cold-start', {
            title: '콜드 스타트',
            passages: [passage('첫 호출은 느리다.'), passage('Lambda를 미리 데운다.', ['lambda'])],
          }),
          section('lambda', {
            title: 'Lambda의 한도',
            titleServices: [lambda],
            passages: [passage('서버리스에도 한도가 있다.')],
          }),
        ],
      }),
      session('seoul-2018/objects', {
        title: '객체 담기',
        order: 2,
        services: ['s3'],
        sections: [
          section('buckets', {
            title: 'S3의 버킷',
            titleServices: [s3],
            passages: [passage('버킷에 객체를 담는다.'), passage('가용성은 99.99%이다.')],
          }),
          section('encryption', {
            title: '암호화',
            passages: [passage('S3의 객체를 암호화한다.', ['s3']), passage('노드 그룹도 암호화한다.', ['eks-nodes'])],
          }),
        ],
      }),
      session('vegas-2019/containers', {
        title: '컨테이너의 한 해',
        services: ['eks'],
        sections: [
          section('eks', {
            title: 'EKS의 변화',
            titleServices: [eks],
            passages: [passage('컨테이너를 EKS에서 실행한다.', ['eks']), passage('버킷과는 다르다.')],
          }),
        ],
      }),
    ],
    events: [
      event('seoul-2018', {
        order: 1,
        year: 2018,
        nameKo: '서울 행사 2018',
        name: 'Seoul 2018',
        shortName: '서울',
        names: ['서밋'],
      }),
      event('vegas-2019', {
        order: 2,
        year: 2019,
        nameKo: '라스베이거스 행사 2019',
        name: 'Vegas 2019',
        shortName: '베이거스',
      }),
    ],
    services: [
      service('lambda', {
        name: 'AWS Lambda',
        nameKo: '람다',
        shortName: 'Lambda',
        aliases: ['FaaS'],
        lifecycle: [lifecycle('2019-12-provisioned', { date: '2019-12', names: ['프로비저닝된 동시성'] })],
      }),
      service('eks', {
        name: 'Amazon EKS',
        nameKo: '쿠버네티스 서비스',
        shortName: 'EKS',
        aliases: ['보관 실행기'],
        category: 'containers',
      }),
      service('eks-nodes', {
        name: 'EKS node groups',
        nameKo: '노드 그룹',
        shortName: '노드 그룹',
        kind: 'feature',
        parent: eks,
      }),
      service('s3', {
        name: 'Amazon S3',
        nameKo: '심플 스토리지 서비스',
        shortName: 'S3',
        aliases: ['보관 실행기'],
        category: 'storage',
      }),
    ],
    topics: [topic('serverless', { name: '서버리스', names: ['serverless'] })],
    speakers: [speaker('kim-ilho', { name: '김일호', names: ['Kim Ilho'] })],
  }),
);

export const packed = packLexicon(graph);

/** As the browser has it when everything has arrived. */
export const lexicon = withRareWords(readLexicon(packed), packVocabulary(graph).rare);
