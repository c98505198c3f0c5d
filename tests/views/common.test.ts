import { expect, test } from 'vitest';
import { partBeside } from '../../src/views/common.ts';

test.each<[string | undefined, string, string | undefined]>([
  ['스키마 레지스트리', '이벤트의 구조를 모아 두는 곳이 프리뷰로 나왔습니다.', '스키마 레지스트리'],
  ['SDK와 데몬', 'X-Ray SDK와 데몬이 유지 보수 모드로 들어갔습니다.', undefined],
  ['v1', 'AWS CLI v1이 유지 보수 모드로 들어갔습니다.', undefined],
  ['시작 구성(Launch Configuration)', '시작 구성이 막혔습니다.', undefined],
  [undefined, '나왔습니다.', undefined],
])('the part %s stands beside "%s" as %s', (part, note, shown) => {
  expect(partBeside(part, note)).toBe(shown);
});
