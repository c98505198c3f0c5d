import { describe, expect, test } from 'vitest';
import { isSurelyPersonal } from '../../../src/importer/people/latin-person.ts';
import { isLabelled, labelledPart, type Person, parseSpeakers } from '../../../src/importer/people/people.ts';
import { nameLikelihood } from '../../../src/importer/people/person-name.ts';
import { peopleInSentence } from '../../../src/importer/people/sentence-speakers.ts';
import { peopleInTitle, splitTitle } from '../../../src/importer/people/title-speakers.ts';

/** "이름 @ 소속 # 직함" */
const toLine = ({ name, affiliation, role }: Person): string =>
  `${name}${affiliation ? ` @ ${affiliation}` : ''}${role ? ` # ${role}` : ''}`;

/** As sure as a line below a title must be to name its speaker. */
const surely = (line: string): string[] =>
  parseSpeakers(line)
    .filter(({ confidence }) => confidence >= 0.6)
    .map(toLine);

describe('a line names speakers', () => {
  test.each<[string, string[]]>([
    // One, by a label.
    ['발표자: 김도윤', ['김도윤']],
    ['발표자 : 김도윤', ['김도윤']],
    ['발표자:: 김도윤', ['김도윤']],
    ['발표자：김도윤', ['김도윤']],
    ['발표자 - 김도윤', ['김도윤']],
    ['발표자 | 김도윤', ['김도윤']],
    ['발표자 김도윤', ['김도윤']],
    ['발표: 김도윤', ['김도윤']],
    ['연사: 김도윤님', ['김도윤']],
    ['강연자: 김도윤 님', ['김도윤']],
    ['강사: 김도윤', ['김도윤']],
    ['연사자: 김도윤', ['김도윤']],
    ['연사자 분의 글', []],
    ['발표자: TBD', []],
    ['Publisher: 김도윤 (누리게임즈)', ['김도윤 @ 누리게임즈']],
    ['스피커 - 김도윤', ['김도윤']],
    ['Speaker: 김도윤', ['김도윤']],
    ['Speakers: Jane Doe', ['Jane Doe']],
    ['by 김도윤', ['김도윤']],
    ['**발표자**: 김도윤', ['김도윤']],
    ['발표자: `김도윤`', ['김도윤']],
    ['발표자: 위봄찬', ['위봄찬']],
    ['발표자: 밤톨', ['밤톨']],
    ['발표자 bamtol', ['bamtol']],
    ['발표자 bam_tol99', ['bam_tol99']],
    ['발표자 밤톨 https://example.com/bamtol', ['밤톨']],
    ['발표자 김도윤 - https://example.com/doyoon', ['김도윤']],
    ['발표자 bamtol (https://example.com)', ['bamtol']],
    ['발표자: bamtol github', ['bamtol']],
    ['발표자: [누리게임즈] - 플랫폼 팀 - 김도윤', ['김도윤 @ 누리게임즈 # 플랫폼 팀']],
    ['발표자: [누리게임즈] - Product Management - JaneDoe', ['JaneDoe @ 누리게임즈 # Product Management']],
    ['발표자: [누리게임즈] 백엔드 개발자 김도윤', ['김도윤 @ 누리게임즈 # 백엔드 개발자']],
    ['발표자: Solutions Architect 한군', ['한군 # Solutions Architect']],
    ['노망솔 차장, 누리게임즈', ['노망솔 @ 누리게임즈 # 차장']],
    ['누리게임즈 대표 Jane Doe', ['Jane Doe @ 누리게임즈 # 대표']],
    // With an affiliation and a role.
    ['발표자: 김도윤 (누리게임즈)', ['김도윤 @ 누리게임즈']],
    ['발표자: 김도윤(누리게임즈, 데브옵스 엔지니어)', ['김도윤 @ 누리게임즈 # 데브옵스 엔지니어']],
    ['발표자: 김도윤 (누리게임즈 / 개발팀장)', ['김도윤 @ 누리게임즈 # 개발팀장']],
    ['발표자: 김도윤, 누리게임즈 백엔드 개발자', ['김도윤 @ 누리게임즈 # 백엔드 개발자']],
    ['발표자: 김도윤 | 누리게임즈 | 기술이사', ['김도윤 @ 누리게임즈 # 기술이사']],
    ['발표자: 김도윤 매니저, 다정보험', ['김도윤 @ 다정보험 # 매니저']],
    ['발표자: 김도윤 ((전자우편 주소), 누리게임즈)', ['김도윤 @ 누리게임즈']],
    ['Speaker: Jane Doe (Principal Engineer, AWS)', ['Jane Doe @ AWS # Principal Engineer']],
    ['Jane Doe, Solutions Architect, AWS', ['Jane Doe @ AWS # Solutions Architect']],
    ['Dr. Jane Doe AWS CTO', ['Jane Doe @ AWS # CTO']],
    // Without a label.
    ['김도윤', ['김도윤']],
    ['김도윤님', ['김도윤']],
    ['이서연 님', ['이서연']],
    ['남궁민서', ['남궁민서']],
    ['김도윤, 누리게임즈', ['김도윤 @ 누리게임즈']],
    ['김도윤 / 누리게임즈', ['김도윤 @ 누리게임즈']],
    ['김도윤(누리게임즈)', ['김도윤 @ 누리게임즈']],
    ['김도윤 （누리게임즈）', ['김도윤 @ 누리게임즈']],
    ['김도윤 [누리게임즈]', ['김도윤 @ 누리게임즈']],
    ['김도윤 AWS 솔루션즈 아키텍트', ['김도윤 @ AWS # 솔루션즈 아키텍트']],
    ['AWS 김도윤 솔루션즈 아키텍트', ['김도윤 @ AWS # 솔루션즈 아키텍트']],
    ['김도윤 솔루션즈 아키텍트, AWS', ['김도윤 @ AWS # 솔루션즈 아키텍트']],
    ['김도윤 누리게임즈 CTO', ['김도윤 @ 누리게임즈 # CTO']],
    ['김도윤 - 누리게임즈 수석 엔지니어', ['김도윤 @ 누리게임즈 # 수석 엔지니어']],
    ['김도윤 팀장', ['김도윤 # 팀장']],
    // Several.
    ['발표자: 김도윤, 이서연', ['김도윤', '이서연']],
    ['발표자: 김도윤 & 이서연', ['김도윤', '이서연']],
    ['발표자: 김도윤 및 이서연', ['김도윤', '이서연']],
    ['발표자: 김도윤(누리게임즈), 이서연(숲데이터)', ['김도윤 @ 누리게임즈', '이서연 @ 숲데이터']],
    ['김도윤, 이서연 AWS 솔루션즈 아키텍트', ['김도윤 @ AWS # 솔루션즈 아키텍트', '이서연 @ AWS # 솔루션즈 아키텍트']],
    [
      '발표자: 김도윤 매니저, 다정보험 / 이서연 솔루션즈 아키텍트, AWS',
      ['김도윤 @ 다정보험 # 매니저', '이서연 @ AWS # 솔루션즈 아키텍트'],
    ],
    [
      '발표자: 김도윤 매니저, 다정보험; 이서연 아키텍트, AWS',
      ['김도윤 @ 다정보험 # 매니저', '이서연 @ AWS # 아키텍트'],
    ],
    ['발표자: 김도윤, 전무, 새숲', ['김도윤 @ 새숲 # 전무']],
    ['연사 : JetBrains Jane Doe', ['Jane Doe @ JetBrains']],
    ['발표자 : 김도윤(do.kim) - 누리게임즈', ['김도윤 @ 누리게임즈']],
  ])('%s', (line, people) => {
    expect(surely(line)).toEqual(people);
  });

  test.each([
    '',
    ' ',
    '서비스',
    '이미지',
    '최적화',
    '서버리스',
    '마이그레이션',
    '주의사항',
    '하이브리드',
    '이야기',
    '정리하기',
    '고치기',
    '나누기',
    '서울',
    '오전 세션',
    '2019-04-18',
    '2019년 4월 18일',
    '코엑스 그랜드볼룸',
    '14:00 ~ 14:40',
    '장애가',
    '장애의 원인',
    '구조로 본 서비스',
    '느린 것부터 고치기',
    'AWS Lambda',
    'Amazon Web Services',
    'Machine Learning',
    'Modular Architecture vs Layered Architecture',
    '발표자: ',
    '발표자가 말했다.',
    '발표는 재미있었다.',
    '이번 행사는 작년보다 사람이 많았어요',
    '김도윤님이 발표하셨다.',
    'https://example.com/kim',
    '왜 다시 만들었나?',
    '한 달에 한 번은 꼭 복구를 연습하고 그 결과를 모두가 볼 수 있는 곳에 적어 두는 것이 좋다고 하였고 나도 그렇게 생각한다는 이야기',
  ])('%j names nobody', (line) => {
    expect(surely(line)).toEqual([]);
  });
});

describe('a title ends in its speaker', () => {
  test.each<[string, string, string[]]>([
    ['백업을 믿지 마세요 - 김도윤(누리게임즈)', '백업을 믿지 마세요', ['김도윤 @ 누리게임즈']],
    ['백업을 믿지 마세요 – 김도윤', '백업을 믿지 마세요', ['김도윤']],
    ['백업을 믿지 마세요 | 김도윤, 누리게임즈', '백업을 믿지 마세요', ['김도윤 @ 누리게임즈']],
    ['백업을 믿지 마세요 / 김도윤, 누리게임즈', '백업을 믿지 마세요', ['김도윤 @ 누리게임즈']],
    ['백업을 믿지 마세요 (김도윤)', '백업을 믿지 마세요', ['김도윤']],
    ['백업을 믿지 마세요 (김도윤, 누리게임즈)', '백업을 믿지 마세요', ['김도윤 @ 누리게임즈']],
    ['백업 - 왜 믿으면 안 되나 - 김도윤(누리게임즈)', '백업 - 왜 믿으면 안 되나', ['김도윤 @ 누리게임즈']],
    ['백업을 믿지 마세요 / 발표자: 김도윤', '백업을 믿지 마세요', ['김도윤']],
    ['백업을 믿지 마세요 - 김도윤, 이서연', '백업을 믿지 마세요', ['김도윤', '이서연']],
    ['백업을 믿지 마세요 (Jane Doe, 누리게임즈)', '백업을 믿지 마세요', ['Jane Doe @ 누리게임즈']],
    ['백업을 믿지 마세요 (정규돈 | 누리게임즈)', '백업을 믿지 마세요', ['정규돈 @ 누리게임즈']],
    ['백업을 믿지 마세요 -김도윤-', '백업을 믿지 마세요', ['김도윤']],
    ['백업을 믿지 마세요 - +Jane Doe님', '백업을 믿지 마세요', ['Jane Doe']],
    ['김도윤 님. 누리게임즈. 백업을 믿지 마세요', '백업을 믿지 마세요', ['김도윤 @ 누리게임즈']],
    ['백업을 믿지 마세요. 김도윤 님. 누리게임즈.', '백업을 믿지 마세요', ['김도윤 @ 누리게임즈']],
    ['(누리게임즈) 김도윤 대표: "백업을 믿지 마세요"', '백업을 믿지 마세요', ['김도윤 @ 누리게임즈 # 대표']],
    ['백업을 믿지 마세요-김도윤', '백업을 믿지 마세요', ['김도윤']],
    ['백업을 믿지 마세요 (한결님)', '백업을 믿지 마세요', ['한결']],
    ['‘백업을 믿지 마세요’ 김도윤 누리게임즈 대표', '‘백업을 믿지 마세요’', ['김도윤 @ 누리게임즈 # 대표']],
    ['백업 / 복구 - 김도윤', '백업 / 복구', ['김도윤']],
    ['모임 소개 (숲 모임 김도윤, 강 모임 이서연)', '모임 소개', ['김도윤 @ 숲 모임', '이서연 @ 강 모임']],
    ['Keynote by 김도윤 새숲 A & B 센터 센터장', 'Keynote', ['김도윤 @ 새숲 A & B 센터 # 센터장']],
    ['김도윤 : 백업을 믿지 마세요', '백업을 믿지 마세요', ['김도윤']],
    ['봄님', '봄님', ['봄']],
    ['백업을 믿지 마세요 (한결 기술총괄전무, 누리게임즈)', '백업을 믿지 마세요', ['한결 @ 누리게임즈 # 기술총괄전무']],
    ['백업을 믿지 마세요 -김도윤님', '백업을 믿지 마세요', ['김도윤']],
    ['백업을 믿지 마세요 - 김도윤 @누리게임즈', '백업을 믿지 마세요', ['김도윤 @ 누리게임즈']],
    ['백업을 믿지 마세요 (밤톨님)', '백업을 믿지 마세요', ['밤톨']],
    ['백업을 믿지 마세요 (bamtol 님)', '백업을 믿지 마세요', ['bamtol']],
    ['백업을 믿지 마세요 - 새숲 보안 연구실 김도윤', '백업을 믿지 마세요', ['김도윤 @ 새숲 보안 연구실']],
    ['백업을 믿지 마세요 (마이클 카힐 VP, 누리게임즈)', '백업을 믿지 마세요', ['마이클 카힐 @ 누리게임즈 # VP']],
    [
      '백업을 믿지 마세요 - 김도윤 (새숲 클라우드 엔지니어, 강)',
      '백업을 믿지 마세요',
      ['김도윤 @ 강 # 새숲 클라우드 엔지니어'],
    ],
    ['백업을 믿지 마세요 - ORACLE Jane Doe', '백업을 믿지 마세요 - ORACLE Jane Doe', []],
    ['백업을 믿지 마세요 (Jane Doe)', '백업을 믿지 마세요', ['Jane Doe']],
    ['기조 연설(Dr. Fenna Brosk)', '기조 연설', ['Fenna Brosk']],
    ['백업을 믿지 마세요 (Narae Kim)', '백업을 믿지 마세요', ['Narae Kim']],
    ['백업을 믿지 마세요 - 누리게임즈 +Jane Doe님', '백업을 믿지 마세요', ['Jane Doe']],
    [
      'Jane Doe Engineering Director, 누리게임즈',
      'Jane Doe Engineering Director, 누리게임즈',
      ['Jane Doe @ 누리게임즈 # Engineering Director'],
    ],
    ['김도윤 수석, 누리게임즈', '김도윤 수석, 누리게임즈', ['김도윤 @ 누리게임즈 # 수석']],
    ['백업을 믿지 마세요 | 누리게임즈 | 김도윤', '백업을 믿지 마세요', ['김도윤 @ 누리게임즈']],
    ['백업 | 복구 | 김도윤', '백업 | 복구', ['김도윤']],
    ['[김도윤] 백업을 믿지 마세요', '백업을 믿지 마세요', ['김도윤']],
    ['<김도윤> 백업을 믿지 마세요', '백업을 믿지 마세요', ['김도윤']],
    ['김도윤(누리게임즈) - 백업을 믿지 마세요', '백업을 믿지 마세요', ['김도윤 @ 누리게임즈']],
    ['김도윤(누리게임즈): 백업을 믿지 마세요', '백업을 믿지 마세요', ['김도윤 @ 누리게임즈']],
    ['김도윤 개발자 - 백업을 믿지 마세요', '백업을 믿지 마세요', ['김도윤 # 개발자']],
    ['김도윤 "백업을 믿지 마세요"', '"백업을 믿지 마세요"', ['김도윤']],
    ['Jane Doe: 백업을 믿지 마세요', '백업을 믿지 마세요', ['Jane Doe']],
    ['Jane Doe | Backup is not enough', 'Backup is not enough', ['Jane Doe']],
    ['Backup is not enough - Jane Doe', 'Backup is not enough', ['Jane Doe']],
    ['백업을 믿지 마세요 by.김도윤', '백업을 믿지 마세요', ['김도윤']],
    ['백업을 믿지 마세요 ft. 김도윤', '백업을 믿지 마세요', ['김도윤']],
    ['백업을 믿지 마세요 @김도윤', '백업을 믿지 마세요', ['김도윤']],
    ['백업을 믿지 마세요 ― 김도윤', '백업을 믿지 마세요', ['김도윤']],
    ['백업을 믿지 마세요 · 김도윤', '백업을 믿지 마세요', ['김도윤']],
    ['백업을 믿지 마세요｜김도윤', '백업을 믿지 마세요', ['김도윤']],
    ['백업을 믿지 마세요 <김도윤>', '백업을 믿지 마세요', ['김도윤']],
    ['커뮤니티 리드 김도윤님', '커뮤니티 리드 김도윤님', ['김도윤 @ 커뮤니티 # 리드']],
    ['백업을 믿지 마세요 (Jane Doe, Ann Poe)', '백업을 믿지 마세요', ['Jane Doe', 'Ann Poe']],
  ])('%s', (written, title, people) => {
    const split = splitTitle(written);
    expect(split.title).toBe(title);
    expect(split.people.map(toLine)).toEqual(people);
  });

  test.each([
    '람다 - 서버리스',
    '테스트 - 느린 것부터 고치기',
    '데이터 레이크 - 시작하기',
    '데이터베이스 고르기 (정리)',
    '운영: 장애의 원인',
    '하나, 둘, 셋',
    'EKS 이야기 (2부)',
    '백업을 믿지 마세요 (Step Functions)',
    '백업을 믿지 마세요 (Cloud Run)',
    '시니어 개발자로 사는 법',
    'Kafka: 처음부터 끝까지',
    'Event Bridge | 느슨한 연결',
    '[실습] 백업을 믿지 마세요',
    '백업을 믿지 마세요 ft. Lambda',
    '백업을 믿지 마세요 @Scale',
    '클라우드 - 이전기',
    '백업 · 복구',
    '좋은 리더 고객님',
    'S3 - 이미지 최적화',
    '2019 - 2020',
    'A - B',
    '장애를 줄이는 법 (고객님)',
    '',
  ])('%j is a title and nothing else', (title) => {
    expect(splitTitle(title)).toEqual({ title, people: [] });
  });
});

describe('a sentence tells who spoke', () => {
  test.each<[string, string[]]>([
    ['누리게임즈 김도윤님의 발표입니다.', ['김도윤']],
    ['김도윤님, 이서연님 순서로 키노트를 진행했습니다.', ['김도윤', '이서연']],
    ['발표자 김도윤님의 말씀처럼 어렵다.', ['김도윤']],
    ['이 주제로 김도윤님이 발표하신 내용을 정리했다.', ['김도윤']],
    ['연구위원이신 김도윤님의 "기초의 중요성"은 좋았다.', ['김도윤']],
    ['먼저 김도윤 님께서 진행해주셨습니다.', ['김도윤']],
    ['설계를 맡았던 Jane Doe 의 이야기를 들었다.', ['Jane Doe']],
    ['기조 연설은 Jane Doe 전략 담당 부사장분이 발표하였다.', ['Jane Doe']],
    ['이번에는 Jane Doe님이 새로운 주제로 말했다.', ['Jane Doe']],
    ['연사는 새숲의 김도윤님이었다.', ['김도윤']],
    ['마지막 세션은 팀장 김도윤님이 맡아주셨습니다.', ['김도윤']],
    ['김도윤님(새숲)께서 세션을 마무리해주셨습니다.', ['김도윤']],
    ['밤톨(김도윤)님 강의', ['김도윤']],
    ['모임을 꾸리시는 밤톨님의 발표로 그리는 순서를 보았다.', ['밤톨']],
    ['행사는 누리게임즈 김도윤 대표이사의 인사말로 시작했다.', ['김도윤']],
    ['김도윤 개발자님이 들려주신 이야기였다.', ['김도윤']],
    ['첫 발표자는 누리의 김도윤님.', ['김도윤']],
    ['연사분은 김도윤님이셨고 누리에서 오셨다.', ['김도윤']],
    ['누리에서 일하시는 김도윤님의 이야기.', ['김도윤']],
    ['Jane Doe가 발표한 세션이다.', ['Jane Doe']],
    ['Jane Doe라는 개발자의 발표다.', ['Jane Doe']],
    ['Event Bridge가 발표한 세션이다.', []],
    ['이어서 김도윤 센터장님의 기조연설이 있었다.', ['김도윤']],
    ['세션에서 누리의 설립자 Jane Doe가 직접 시연을 진행했다.', ['Jane Doe']],
    ['누리의 Chief Technologist인 Jane Doe라는 분이 오프닝 연설을 하셨다.', ['Jane Doe']],
    ['여러 연사님들의 발표는 좋았다.', []],
    ['연사님의 발표로 이해가 되었다.', []],
    ['우리 회사 대표의 발표였다.', []],
    ['Solutions Architect 는 발표를 맡은 사람이다.', []],
    ['Forest Safeguard가 발표에서 소개되었다.', []],
    ['Jane Doe가 새 서비스를 발표했다.', []],
    ['사장 Jane Doe가 발표했고 Ann Poe는 내일 한다.', []],
    ['김도윤님과 점심을 먹었다.', []],
    ['좋은 발표였다.', []],
  ])('%s', (text, people) => {
    expect(peopleInSentence(text).map(({ name }) => name)).toEqual(people);
  });
});

describe('a title names someone without being cut', () => {
  test.each<[string, string[]]>([
    ['Keynote with Jane Doe', ['Jane Doe']],
    ['Fireside chat by Jane van Doe', []],
    ['AWS Storage - Jane Ann Doe (Vice President)', ['Jane Ann Doe # Vice President']],
    ['Working with DynamoDB', []],
    ['김도윤님의 백업 다시 보기', ['김도윤']],
    ['고객님의 백업 다시 보기', []],
    ['기조연설', []],
    ['S3 - 이미지 최적화', []],
  ])('%s', (title, people) => {
    expect(peopleInTitle(title).map(toLine)).toEqual(people);
  });
});

describe('a name in Latin letters is plainly a person’s', () => {
  test.each(['Jane Doe', 'Dr. Fenna Brosk', 'Narae Kim', 'YunJu Park', 'Mary Ann Poe'])('%s', (name) => {
    expect(isSurelyPersonal(name)).toBe(true);
  });

  test.each([
    'Step Functions',
    'Cloud Run',
    'Event Driven',
    'Jane',
    'jane doe',
    'What To Do',
    'Amazon Aurora Global Database',
  ])('not: %s', (name) => {
    expect(isSurelyPersonal(name)).toBe(false);
  });
});

describe('a word of Hangul is a name', () => {
  test.each(['김도윤', '이서연', '박하늘', '최다온', '정가람', '남궁민서', '황보람', '제갈윤', '이승기', '한결'])(
    'likely: %s',
    (word) => {
      expect(nameLikelihood(word)).toBeGreaterThan(0.3);
    },
  );

  test.each([
    '서비스',
    '이미지',
    '최적화',
    '고도화',
    '정리',
    '나누기',
    '정하기',
    '함수를',
    '구조로',
    '람다',
    'Kim',
    '김',
    '김도윤이다요',
  ])('not: %s', (word) => {
    expect(nameLikelihood(word)).toBeLessThanOrEqual(0.3);
  });
});

test('a label is read at the beginning of a line, or behind a mark within it', () => {
  expect(isLabelled('발표자: 김도윤')).toBe(true);
  expect(isLabelled('- **연사** | 김도윤')).toBe(true);
  expect(isLabelled('발표자료: 김도윤')).toBe(false);
  expect(isLabelled('FEConf 2020 / 발표자: 김도윤')).toBe(false);
  expect(labelledPart('FEConf 2020 / 발표자: 김도윤')).toBe('발표자: 김도윤');
  expect(labelledPart('FEConf 2020, 연사 : 김도윤')).toBe('연사 : 김도윤');
  expect(labelledPart('발표자: 김도윤')).toBeUndefined();
  expect(labelledPart('좋은 발표자를 만나다')).toBeUndefined();
});
