import { describe, expect, test } from 'vitest';
import { sessionSchema } from '../../src/schema/session.ts';

const whole = {
  title: '제목',
  order: 1,
  services: ['lambda'],
  summary: '요약.',
  keyPoints: ['하나', '둘', '셋'],
  source: { note: '노트' },
  published: '2026-11-21',
  updated: '2026-11-21',
};

/** The fields that keep a front matter from being read. */
const faultsOf = (input: object): string[] => {
  const { error } = sessionSchema.safeParse(input);
  return [...new Set((error?.issues ?? []).map(({ path }) => path.join('.')))].sort();
};

describe('a draft', () => {
  test('needs nothing but a title', () => {
    expect(sessionSchema.parse({ title: '제목', draft: true })).toEqual({
      title: '제목',
      draft: true,
      summary: '',
      services: [],
      topics: [],
      speakers: [],
      keyPoints: [],
      corrections: [],
      announcements: [],
      redirects: [],
      anchors: {},
    });
    expect(faultsOf({ draft: true })).toEqual(['title']);
  });

  test('may be unfinished in what it has', () => {
    expect(faultsOf({ title: '제목', draft: true, keyPoints: ['하나'], summary: '', source: { note: '' } })).toEqual(
      [],
    );
  });

  test('is read again as what was read', () => {
    const once = sessionSchema.parse({ title: '제목', draft: true, order: 3 });
    expect(sessionSchema.parse(once)).toEqual(once);
  });

  test.each([
    [{ order: 0 }, 'order'],
    [{ services: ['AWS Lambda'] }, 'services.0'],
    [{ updated: '어제' }, 'updated'],
    [{ source: {} }, 'source.note'],
  ])('is held to the form of what it has: %j', (given, fault) => {
    expect(faultsOf({ title: '제목', draft: true, ...given })).toEqual([fault]);
  });
});

describe('a session to be published', () => {
  test('is one that does not call itself a draft', () => {
    expect(sessionSchema.parse(whole)).toMatchObject({ ...whole, draft: false });
    expect(sessionSchema.parse({ ...whole, draft: false })).toMatchObject({ ...whole, draft: false });
  });

  test.each(Object.keys(whole))('needs %s', (field) => {
    expect(faultsOf({ ...whole, [field]: undefined })).toEqual([field]);
  });

  test.each([
    [{ summary: '' }, 'summary'],
    [{ keyPoints: ['하나', '둘'] }, 'keyPoints'],
    [{ services: [] }, 'services'],
    [{ source: { note: '' } }, 'source.note'],
  ])('is finished: not %j', (given, fault) => {
    expect(faultsOf({ ...whole, ...given })).toEqual([fault]);
  });
});

test('a draft is one or is not', () => {
  expect(faultsOf({ ...whole, draft: '아마' })).toEqual(['draft']);
});
