import { describe, expect, test } from 'vitest';
import {
  toEventSlug,
  toFree,
  toHeadingId,
  toSessionSlug,
  toSlug,
  toSpeakerSlug,
} from '../../../src/importer/draft/slug.ts';
import { anchorId, eventId, speakerId } from '../../../src/schema/ids.ts';

describe('the file name of a session', () => {
  test.each<[string, string]>([
    ['Amazon EKS Deep Dive', 'amazon-eks-deep-dive'],
    ['EKS에서 Fargate로 파드 띄우기', 'eks-fargate'],
    ['람다 이해하기', 'ramda-ihaehagi'],
    ['S3 버킷 지키기', 's3-beokit-jikigi'],
    ['  Ｆｕｌｌ　Ｗｉｄｔｈ  words ', 'full-width-words'],
    ["What's new", 'whats-new'],
    ['Café Zürich', 'cafe-zurich'],
    ['람다'.normalize('NFD'), 'ramda'],
    ['', 'session-3'],
    ['!!!', 'session-3'],
    ['漢字', 'session-3'],
    ['2019', 'session-3-2019'],
    ['Index', 'session-3-index'],
    ['API', 'session-3-api'],
    ['con', 'session-3-con'],
    ['COM1', 'session-3-com1'],
  ])('%j → %s', (title, slug) => {
    expect(toSessionSlug(title, 3)).toBe(slug);
  });

  const titles = [
    '가'.repeat(300),
    '아주 긴 제목을 가진 발표에서 이야기한 것들을 하나도 빠짐없이 모두 적어 둔 노트의 제목',
    'a'.repeat(300),
    'word '.repeat(100),
    '../../etc/passwd',
    'a\u0000b\nc',
    '😀 이모지 발표',
    '-',
    'NUL',
    '쌰'.repeat(40),
  ];

  test('is an id, never long, whatever the title', () => {
    for (const title of titles) {
      const slug = toSessionSlug(title, 12);
      expect(slug, title).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(slug.length, title).toBeLessThanOrEqual(80);
      expect(toSlug(slug), title).toBe(slug);
    }
  });

  test('is unique among those of a note', () => {
    const taken = new Set<string>();
    const slugs = [...titles, ...titles, ...titles].map((title) => toFree(toSessionSlug(title, 1), taken));
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(toFree('a', new Set(['a', 'a-2']))).toBe('a-3');
  });
});

describe('the id of a heading', () => {
  test.each<[string, string | undefined]>([
    ['Cold start', 'cold-start'],
    ['1. EKS 노드', 'eks'],
    ['Q&A', 'q-a'],
    ['VPC Lattice 소개', 'vpc-lattice'],
    ['콜드 스타트', undefined],
    ['S3를 쓰는 아주 긴 까닭', undefined],
    ['A', undefined],
    ['', undefined],
    ['2019', undefined],
  ])('%j → %s', (text, id) => {
    expect(toHeadingId(text)).toBe(id);
    if (id !== undefined) expect(anchorId.safeParse(id).success).toBe(true);
  });
});

describe('the file name of a speaker', () => {
  test.each<[string, string]>([
    ['김도윤', 'kim-doyun'],
    ['이서연', 'lee-seoyeon'],
    ['Jane Doe', 'jane-doe'],
    ["Dr. Jane O'Doe", 'dr-jane-odoe'],
    ['밤톨', 'bam-tol'],
    ['漢字', 'speaker'],
  ])('%s → %s', (name, slug) => {
    expect(toSpeakerSlug(name)).toBe(slug);
    expect(speakerId.safeParse(slug).success).toBe(true);
  });
});

test.each<[string, number, string]>([
  ['AWS Summit Seoul', 2019, 'aws-summit-seoul-2019'],
  ['우아콘', 2021, 'uakon-2021'],
  ['if(kakao)', 2021, 'if-kakao-2021'],
  ['漢字', 2020, 'event-2020'],
])('the file name of the event %s %i is %s', (name, year, slug) => {
  expect(toEventSlug(name, year)).toBe(slug);
  expect(eventId.safeParse(slug).success).toBe(true);
});
