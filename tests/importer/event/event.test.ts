import { describe, expect, test } from 'vitest';
import { findEvent, matchEvent } from '../../../src/importer/event/event.ts';

const none = { title: undefined, date: undefined, tags: [], speaker: undefined, url: undefined };
const note = { meta: none, titles: [], text: '', file: 'note.md' };
const known = [
  { id: 'summit-seoul-2019', names: ['AWS Summit Seoul 2019', 'AWS 서밋 서울 2019', 'AWS Summit'], year: 2019 },
  { id: 'summit-seoul-2018', names: ['AWS Summit Seoul 2018', 'AWS Summit'], year: 2018 },
  { id: 'lake-fair-2020', names: ['호수 박람회'], year: 2020 },
];

describe('the event of a note', () => {
  test.each<[string, Partial<Parameters<typeof findEvent>[0]>, string | undefined]>([
    ['from its title', { titles: ['AWS Summit Seoul 2019'] }, 'AWS Summit Seoul 2019'],
    ['from its front matter', { meta: { ...none, title: 'DEVIEW 2018 후기' } }, 'DEVIEW 2018'],
    ['from its tags', { meta: { ...none, tags: ['if kakao'], date: '2021-11-18' } }, 'if kakao 2021'],
    ['from its first lines', { text: '지난주 AWS Summit Seoul 2019에서 들었다' }, 'AWS Summit Seoul 2019'],
    ['from its file name', { file: '2018-11-25-line-developer-day.md' }, 'line developer day 2018'],
    ['with the year of its date', { titles: ['AWS Summit Seoul'], text: '2019-04-18' }, 'AWS Summit Seoul 2019'],
    ['with the year of its file name', { titles: ['AWS Summit Seoul'], file: 'note-2017.md' }, 'AWS Summit Seoul 2017'],
    [
      'with the year that the post has',
      { titles: ['AWS Summit Seoul'], meta: { ...none, date: '2016-05-20' } },
      'AWS Summit Seoul 2016',
    ],
    [
      'with the year of a day of two digits',
      { titles: ['AWS Summit Seoul'], text: '- 18.12.18, 코엑스' },
      'AWS Summit Seoul 2018',
    ],
    [
      'with the year in which it was held before that of the title',
      { titles: ['AWS Summit Seoul 소식 - 2018년'], text: '2017년 12월 14일에 있었던 행사' },
      'AWS Summit Seoul 2017',
    ],
    ['and of no year long ago', { titles: ['AWS Summit Seoul'], text: '2002년부터 그렇다' }, undefined],
    [
      'and of no path of an address',
      { titles: ['AWS Summit Seoul'], text: 'https://example.com/blog/2012/08/13/clean.html' },
      undefined,
    ],
    ['and of no address', { titles: ['AWS Summit Seoul'], text: '12.1.0.0/16' }, undefined],
    [
      'with the year of the recordings before that of the post',
      {
        titles: ['우아한 세미나'],
        meta: { ...none, date: '2022-07-27' },
        recordings: [{ event: undefined, year: 2019 }],
      },
      '우아한 세미나 2019',
    ],
    ['by its recording', { recordings: [{ event: 'AWS Community Day', year: 2020 }] }, 'AWS Community Day 2020'],
    ['by a name that the site knows', { text: '2020년 호수 박람회에서' }, '호수 박람회 2020'],
    [
      'with the year of what the first sentence was at before that of the post',
      { titles: ['우아한 세미나'], text: '숲 모임 2017 가을 행사에서 들었다', meta: { ...none, date: '2019-01-17' } },
      '우아한 세미나 2017',
    ],
    [
      'with the year of the account in a title',
      { titles: ['INFCON 2023 시간표 공유 및 인프콘 2022 후기'] },
      '인프콘 2022',
    ],
    [
      'with the year behind those of other editions',
      { titles: ['AWS Summit Seoul', '2017년, 2018년에 이어서 이번에 세 번째로 왔다.'] },
      'AWS Summit Seoul 2019',
    ],
    [
      'with the year of a labelled day anywhere',
      { titles: ['AWS Summit Seoul'], text: `${'글\n'.repeat(60)}- **일시** : 2018.11.01. 13:00` },
      'AWS Summit Seoul 2018',
    ],
    [
      'with the year of a picture taken on the day that is told without one',
      {
        titles: ['우아한 세미나'],
        text: '날짜: 3월 26일 화요일\n![](a/2021-04-02.jpg)\n![](a/2019-03-26%2018.52.jpg)',
      },
      '우아한 세미나 2019',
    ],
    [
      'and of no picture taken on another day',
      { titles: ['우아한 세미나'], text: '날짜: 3월 26일\n![[스크린샷 2023-01-16.png]]\n<img src="2023-01-16.jpg">' },
      undefined,
    ],
    [
      'with the year beside an event further down',
      { titles: ['AWS Builders'], text: `${'글\n'.repeat(60)}AWS Builders 2021에 참여해 받았다` },
      'AWS Builders 2021',
    ],
    [
      'with the year of an event in an address',
      { titles: ['SLASH'], text: 'https://example.com/slash-21 을 듣고' },
      'SLASH 2021',
    ],
    [
      'with the year of the post where a day is the same but for its year',
      {
        titles: ['우아한 세미나', '2023.04.14 / 14:00'],
        text: '2023.04.14 / 14:00',
        meta: { ...none, date: '2024-04-14' },
      },
      '우아한 세미나 2024',
    ],
    [
      'and of nothing else in the text',
      { titles: ['AWS Builders'], text: '- 2017년도까지 썼고 Amazon Linux 2023' },
      undefined,
    ],
    ['and of no link', { titles: ['AWS Builders'], text: '[2기](/notice/2017/10/10/read-me/)' }, undefined],
    ['and of nothing published', { titles: ['AWS Builders', 'BERT: 2018년 누리가 공개한 모델'] }, undefined],
    ['unknown without a name', { text: '2019년에 들은 이야기' }, undefined],
    ['unknown without a year', { titles: ['AWS Summit Seoul'] }, undefined],
  ])('%s', (_rule, clues, expected) => {
    const found = findEvent({ ...note, ...clues }, known);
    expect(found && `${found.name} ${found.year}`).toBe(expected);
  });

  test.each<[string, string, string | undefined]>([
    ['a day at the head is the event’s', 'AWS Summit Seoul 2019\n2019-04-18 코엑스', '2019-04-18'],
    ['so is one with a span of time', 'AWS Summit Seoul 2019\n2019년 4월 18일 14:00 ~ 14:40', '2019-04-18'],
    ['the time at which a post was written is not', 'AWS Summit Seoul 2019\n2019. 4. 20. 23:10', undefined],
    ['nor a day of another year', 'AWS Summit Seoul 2019\n2020-01-02', undefined],
  ])('%s', (_rule, text, date) => {
    expect(findEvent({ ...note, text }, known)?.date).toBe(date);
  });

  test.each<[string, number, string | undefined]>([
    ['AWS Summit Seoul', 2019, 'summit-seoul-2019'],
    ['aws summit seoul', 2018, 'summit-seoul-2018'],
    ['AWS 서밋 서울', 2019, 'summit-seoul-2019'],
    ['AWS Summit', 2019, 'summit-seoul-2019'],
    ['AWS Summit Seoul', 2020, undefined],
    ['DEVIEW', 2019, undefined],
  ])('%s %i is %s on the site', (name, year, id) => {
    expect(matchEvent({ name, year, date: undefined, confidence: 1, from: '' }, known)?.id).toBe(id);
  });
});
