import { describe, expect, test } from 'vitest';
import {
  findDate,
  findEvent,
  findEventName,
  findYear,
  isEventOnly,
  isMostlyEvent,
  isOfKeynote,
  isSeminar,
  matchEvent,
} from '../../src/importer/event.ts';

describe('a line names an event', () => {
  test.each<[string, string, number | undefined]>([
    ['AWS Summit Seoul 2019', 'AWS Summit Seoul', 2019],
    ['2019 AWS Summit Seoul', 'AWS Summit Seoul', 2019],
    ['AWS Summit 2019 Seoul 후기', 'AWS Summit Seoul', 2019],
    ["AWS 서밋 '19 다녀왔습니다", 'AWS 서밋', 2019],
    ['AWS 서밋 서울 2023', 'AWS 서밋 서울', 2023],
    ['## **AWS re:Invent 2021** 정리', 'AWS re:Invent', 2021],
    ['re:Invent', 're:Invent', undefined],
    ['AWS reInvent 2018', 'AWS reInvent', 2018],
    ['DEVIEW 2018 1일차', 'DEVIEW', 2018],
    ['if(kakao)2021', 'if(kakao)', 2021],
    ['파이콘 한국 2019', '파이콘 한국', 2019],
    ['PyCon KR 2022', 'PyCon KR', 2022],
    ['GopherCon Korea 2023: 고루틴', 'GopherCon Korea', 2023],
    ['FEConf 2020', 'FEConf', 2020],
    ['우아콘 2021', '우아콘', 2021],
    ['인프콘 2022', '인프콘', 2022],
    ['NDC 2021', 'NDC', 2021],
    ['구름 개발자 컨퍼런스 2020', '구름 개발자 컨퍼런스', 2020],
    ['바다 Tech Conference 2020', '바다 Tech Conference', 2020],
    ['숲 Tech Meet 2024', '숲 Tech Meet', 2024],
    ['GDG I/O Extended 2019', 'GDG I/O Extended', 2019],
  ])('%s', (line, name, year) => {
    const found = findEventName(line);
    expect(found?.name).toBe(name);
    expect(found?.year).toBe(year);
  });

  test.each([
    '',
    '람다 이해하기',
    '장애 회고를 쓰는 법',
    '2019',
    '오늘의 점심',
    '데이터를 나누는 법',
    '배포 데이터 정리',
  ])('%j names none', (line) => {
    expect(findEventName(line)).toBeUndefined();
  });

  test.each<[string, boolean]>([
    ['AWS Summit Seoul 2019', true],
    ['2019 AWS Summit Seoul 2일차 정리', true],
    ['re:Invent 2019 참관기', true],
    ['(인프콘 2023)', true],
    ['파이콘 한국 2019 다녀왔습니다', true],
    ['JetBrains Night 2017', true],
    ['Cloudera Sessions 2018 Seoul', true],
    ['[210707] Kafka Virtual Meetup', true],
    ['숲 컨퍼런스 2019 안드로이드', true],
    ['Spring One re:Cap Seoul 2019 참석', true],
    ['2015 Global Azure Bootcamp Melbourne 후기', true],
    ['Let Us Go Conference Summer(2018.07.21)', true],
    ['AWS Summit Seoul 2019 - 서버리스로 정산 다시 만들기', false],
    ['AWS Builders 프로그램 온라인 정기 세미나', true],
    ['if(kakao)2022 다시보기', true],
    ['AWS builders online series', true],
    ['AWS 빌더스 모임 시리즈 방문기', true],
    ['Forest: Walk! 2021 Summer 방문기', true],
    ['데이터베이스 고르기', false],
  ])('%s names an event and nothing else: %s', (line, answer) => {
    expect(isEventOnly(line)).toBe(answer);
  });

  test('a bracket around the event leaves none behind', () => {
    expect(findEventName('레거시를 걷어내는 순서 (인프콘 2023)')?.rest).toBe('레거시를 걷어내는 순서');
  });
});

describe('a line names an event with little else', () => {
  test.each<[string, boolean]>([
    ['#1 Flink Seoul First Meetup with data-Artisans', true],
    ['AWS Summit Seoul 2019', false],
    ['람다 이해하기 | AWS Builders 온라인 시리즈', false],
    ['람다 이해하기', false],
  ])('%s: %s', (line, answer) => {
    expect(isMostlyEvent(line)).toBe(answer);
  });
});

describe('an event of one talk', () => {
  test.each<[string, boolean, boolean]>([
    ['숲 테크 세미나 2020', true, false],
    ['AWS 웨비나 2022', true, false],
    ['AWS Summit Seoul 2019', false, false],
    ['AWS re:Invent 2023 Keynote 정리', false, true],
    ['AWS Summit Seoul 2019 기조연설', false, true],
    ['키노트', false, false],
  ])('%s is a seminar: %s, a keynote: %s', (line, seminar, ofKeynote) => {
    expect(isSeminar(line)).toBe(seminar);
    expect(isOfKeynote(line)).toBe(ofKeynote);
  });
});

describe('a day is found', () => {
  test.each<[string, string | undefined]>([
    ['2019-04-18', '2019-04-18'],
    ['2019.4.8', '2019-04-08'],
    ['2019. 4. 8.', '2019-04-08'],
    ['2019/04/18 코엑스', '2019-04-18'],
    ['2019년 4월 18일', '2019-04-18'],
    ['2019년 6월\n\n1. 첫 발표', undefined],
    ['2019년 6월', undefined],
    ['2019-13-01', undefined],
    ['2019-00-10', undefined],
    ['2019-04-32', undefined],
    ['1.2019-4', undefined],
    ['', undefined],
  ])('%j → %s', (text, day) => {
    expect(findDate(text)).toBe(day);
  });

  test.each<[string, number | undefined]>([
    ['2019 서밋', 2019],
    ["서밋 '19", 2019],
    ['서밋 ’21', 2021],
    ['[210707] 밋업', 2021],
    ['24년 6월 24일에 열린', 2024],
    ['2048명', undefined],
    ['12019', undefined],
    ['20190', undefined],
    ['2000년대 초', undefined],
    ['picture%2010.png', undefined],
    ['1999', undefined],
    ["'99", undefined],
    ['', undefined],
  ])('the year of %j is %s', (text, year) => {
    expect(findYear(text)).toBe(year);
  });
});

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
