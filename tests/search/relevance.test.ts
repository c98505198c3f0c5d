import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/commands/content.node.ts';
import { contentFolder } from '../../src/content-files.node.ts';
import { toInitials, toKeys, toOtherLayout } from '../../src/korean/keys.ts';
import { toNameKey } from '../../src/korean/normalise.ts';
import { packLexicon } from '../../src/search/entities.ts';
import { readLexicon, withRareWords } from '../../src/search/lexicon.ts';
import { isAnswerable, toPlan } from '../../src/search/planner.ts';
import { toHits } from '../../src/search/ranking.ts';
import { packVocabulary } from '../../src/search/vocabulary.ts';

/* Search on the real content: a note or a registry entry that makes it worse is seen here. */

const { graph } = await loadContent(contentFolder());
const lexicon = withRareWords(readLexicon(packLexicon(graph)), packVocabulary(graph).rare);

/** What a query finds in rank order: "service:lambda", "event:reinvent-2019" or the session "summit-seoul-2019/lambda-internals". */
function find(typed: string): string[] {
  const plan = toPlan(typed, lexicon);
  if (!isAnswerable(plan)) return [];
  const found = toHits(plan, lexicon).map((hit) => {
    if (hit.kind === 'event') return `event:${lexicon.events[hit.event]?.id}`;
    if (hit.kind === 'entity') {
      const entity = lexicon.entities[hit.entity];
      return `${entity?.kind === 'concept' ? 'service' : entity?.kind}:${entity?.kind === 'since' ? entity.path : entity?.id}`;
    }
    const session = lexicon.sessions[lexicon.sections[hit.section]?.session ?? -1];
    return session?.path.replace('/sessions/', '').replace(/\/$/, '') ?? '';
  });
  return [...new Set(found)];
}

describe('what a Korean engineer types finds the right thing first', () => {
  test.each([
    ['람다', 'service:lambda'],
    ['Lambda', 'service:lambda'],
    ['lamda', 'service:lambda'],
    ['람다를', 'service:lambda'],
    ['fkaek', 'service:lambda'],
    ['ㅣ므ㅠㅇㅁ', 'service:lambda'],
    ['ㄹㄷ', 'service:lambda'],
    ['AWS 람다', 'service:lambda'],
    ['아마존 S3', 'service:s3'],
    ['s3에서', 'service:s3'],
    ['에스쓰리', 'service:s3'],
    ['ㄴ3', 'service:s3'],
    ['EKS', 'service:eks'],
    ['단', 'service:eks'],
    ['ECS', 'service:ecs'],
    ['다이나모 디비', 'service:dynamodb'],
    ['다이나모디', 'service:dynamodb'],
    ['오로라', 'service:aurora'],
    ['클라우드 프론트', 'service:cloudfront'],
    ['클라우드프런트', 'service:cloudfront'],
    ['Cloud Front', 'service:cloudfront'],
    ['transit gateway', 'service:transit-gateway'],
    ['Trnasit Gateway', 'service:transit-gateway'],
    ['트랜짓 게이트웨이', 'service:transit-gateway'],
    ['Elastic Load Balancing', 'service:elb'],
    ['Simple Queue Service', 'service:sqs'],
    ['브라켓', 'service:braket'],
    ['ㅇㅈㅋㅍㅌ', 'service:braket'],
    ['서버리스', 'topic:serverless'],
    ['서버ㄹ', 'topic:serverless'],
    ['데이터벵', 'topic:databases'],
    ['컨텡', 'topic:containers'],
    ['박주연', 'speaker:park-juyeon'],
    ['ㅂㅈㅇ', 'speaker:park-juyeon'],
    ['베르너 보겔스', 'speaker:werner-vogels'],
    ['2019 리인벤트', 'event:reinvent-2019'],
    ['리인벤트 18', 'event:reinvent-2018'],
    ['서울 서밋 2018', 'event:summit-seoul-2018'],
    ['어썸데이', 'event:awsome-day-2021'],
    ['RDS Proxy', 'since:/services/rds/#2020-06-proxy'],
    ['고가용성', 'topic:reliability'],
    ['글레이시어', 'service:s3-glacier'],
    ['리인벤ㅌ 2019', 'event:reinvent-2019'],
    ['Step Function', 'service:step-functions'],
    ['AWS 쿠버네티스', 'service:eks'],
  ])('%s → %s', (typed, first) => {
    expect(find(typed)[0]).toBe(first);
  });

  test.each([
    ['람다 RDS 커넥션', 'summit-seoul-2019/lambda-internals'],
    ['블루그린 배포', 'summit-seoul-2019/cicd-pipeline'],
    ['스냅샷', 'reinvent-2019/infrastructure-update'],
    ['파게이트', 'reinvent-2019/infrastructure-update'],
    ['클라우드워치', 'summit-seoul-2019/lambda-internals'],
    ['가용성', 'summit-seoul-2019/lambda-internals'],
    ['s3 버킷 정책', 'awsome-day-2021/networking-and-security'],
    ['람다 커넥션 풀', 'summit-seoul-2019/lambda-internals'],
    ['cold start', 'reinvent-2019/serverless-and-application'],
    ['콜드스타트', 'reinvent-2019/serverless-and-application'],
    ['firecracker 125ms', 'reinvent-2018/werner-vogels-keynote'],
    ['12.8초', 'summit-seoul-2019/cloudfront-global'],
    ['2000조', 'summit-seoul-2018/infra-to-ops'],
    ['그래프 데이터베이스 사기 탐지', 'summit-seoul-2019/purpose-built-databases'],
    ['데이터베이스마이그레이션서비스', 'summit-seoul-2019/purpose-built-databases'],
    ['서비스 메시 서킷 브레이커', 'summit-seoul-2018/monolith-to-msa'],
    ['2021 람다', 'awsome-day-2021/compute'],
    ['서밋 2018 쿠버네티스', 'summit-seoul-2018/kubernetes'],
    ['이미지 128x128 리사이징', 'summit-seoul-2019/cloudfront-global'],
  ])('%s → %s', (typed, session) => {
    expect(find(typed).filter((one) => one.includes('/') && !one.includes(':'))[0]).toBe(session);
  });

  test.each([
    '람보르기니',
    '엘라스틱서치',
    '베드락',
    'Kinesis',
    'Terraform',
    'qwertyuiop',
    '고양이',
    '뷁',
    'ㅋㅋㅋㅋ',
    '파이썬',
    'Apache Airflow',
    '데이터독',
    '리눅스',
    '커피',
    '🙂',
    '   ',
  ])('%s is in no note and finds nothing', (typed) => {
    expect(find(typed)).toEqual([]);
  });
});

describe('a name is found however it is distorted', () => {
  const hangul = (name: string): boolean => /^[가-힣 ]{3,}$/.test(name);
  const latin = (name: string): boolean => /^[A-Za-z ]{6,}$/.test(name);
  const services = [...graph.services.values()].filter(
    ({ id, data }) => data.kind === 'service' && (graph.mentionsByService.get(id)?.length ?? 0) > 0,
  );
  const swap = (name: string): string => {
    const at = Math.floor(name.length / 2);
    return name.slice(0, at) + (name[at + 1] ?? '') + (name[at] ?? '') + name.slice(at + 2);
  };
  const ways: Record<string, (name: string) => string | undefined> = {
    'as it is': (name) => name,
    'without spaces': (name) => name.replaceAll(' ', ''),
    'in lower case': (name) => name.toLowerCase(),
    'with a particle': (name) => `${name}에서`,
    'with the other layout': (name) => toOtherLayout(name.toLowerCase()),
    'by its initials': (name) => (hangul(name) && name.length > 3 ? toInitials(name.replaceAll(' ', '')) : undefined),
    'without its last key': (name) => (latin(name) ? name.slice(0, -1) : undefined),
    'with two letters swapped': (name) => (latin(name) && name.length > 7 ? swap(name) : undefined),
  };

  test.each(Object.entries(ways))('%s', (_way, distort) => {
    const missed: string[] = [];
    let tried = 0;
    for (const { id, data } of services) {
      for (const name of [data.shortName, data.nameKo].filter((one) => hangul(one) || latin(one))) {
        const typed = distort(name);
        // Two names may fall together when distorted; each is then right.
        if (typed === undefined || toKeys(toNameKey(typed)).length < 3) continue;
        tried++;
        const found = find(typed);
        const isAbout = graph.mentionsByService.get(id)?.some(({ session }) => session === found[0]);
        if (!found.slice(0, 2).includes(`service:${id}`) && !isAbout)
          missed.push(`${typed} (${name}) → ${found.slice(0, 3)}`);
      }
    }
    expect(tried).toBeGreaterThan(20);
    expect(missed.length / tried, missed.join('\n')).toBeLessThanOrEqual(0.01);
  });
});

test('nothing is corrected that is too short to be a slip', () => {
  expect(toPlan('EKS', lexicon).terms[0]?.meant).toBe('EKS');
  expect(toPlan('ECS', lexicon).terms[0]?.meant).toBe('ECS');
  expect(find('EQS')).toEqual([]);
});
