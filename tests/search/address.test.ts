import { describe, expect, test } from 'vitest';
import { fromSearch, type SearchState, toSearch, toSectionHref } from '../../src/search/address.ts';

const nothing: SearchState = {
  q: '',
  exact: false,
  filters: { year: '', event: '', service: '', topic: '', kind: '' },
};

describe('the address of a search', () => {
  test.each<[string, SearchState]>([
    ['', nothing],
    ['?q=s3', { ...nothing, q: 's3' }],
    ['?q=%EB%9E%8C%EB%8B%A4', { ...nothing, q: '람다' }],
    ['?q=c%2B%2B+%26+s3', { ...nothing, q: 'c++ & s3' }],
    ['?q=s3&exact=1', { ...nothing, q: 's3', exact: true }],
    [
      '?q=s3&year=2019&kind=section',
      { ...nothing, q: 's3', filters: { ...nothing.filters, year: '2019', kind: 'section' } },
    ],
  ])('%j says what is asked, and back', (address, state) => {
    expect(fromSearch(address)).toEqual(state);
    expect(toSearch(state)).toBe(address);
  });

  test('what it does not know it leaves', () => {
    expect(fromSearch('?utm=x&q=s3&exact=yes')).toEqual({ ...nothing, q: 's3' });
  });
});

describe('the address of a section', () => {
  test.each([
    ['cold-start', '', '/sessions/a/b/#cold-start'],
    ['', '', '/sessions/a/b/'],
    ['cold-start', '람다', '/sessions/a/b/?mark=%EB%9E%8C%EB%8B%A4#cold-start'],
    ['', 'a&b #1', '/sessions/a/b/?mark=a%26b%20%231'],
  ])('%j with the words %j to mark', (section, marked, href) => {
    expect(toSectionHref('/sessions/a/b/', section, marked)).toBe(href);
  });
});
