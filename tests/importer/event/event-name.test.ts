import { describe, expect, test } from 'vitest';
import {
  findDate,
  findEventName,
  findYear,
  isEventOnly,
  isMostlyEvent,
  isOfKeynote,
  isSeminar,
} from '../../../src/importer/event/event-name.ts';

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

test.each(['Forest Summit 2019 in Washington D.C', '인프콘 2023', 'GDG DevFest WebTech 2018'])(
  '%s is an event and nothing else',
  (line) => {
    expect(isEventOnly(line)).toBe(true);
  },
);

test.each(['Open Source Cloud Costs', 'Working in Go'])('%s names no event', (line) => {
  expect(findEventName(line)).toBeUndefined();
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
    ['Sun Jun 22 2025 14:09:27 GMT+0000', '2025-06-22'],
    ['June 2, 2025', '2025-06-02'],
    ['Jun 42 2025', undefined],
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
