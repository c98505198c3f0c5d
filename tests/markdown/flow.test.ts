import { describe, expect, test } from 'vitest';
import { type Flow, parseFlow } from '../../src/markdown/flow.ts';

const edge = (from: string, to: string, label = '') => ({ from, to, label });

describe('the flow notation', () => {
  test.each<[string, string, Partial<Flow>]>([
    ['an arrow joins two boxes', '가 -> 나', { nodes: ['가', '나'], edges: [edge('가', '나')] }],
    [
      'a chain is several arrows, the label stands at the last',
      '가 -> 나 -> 다 : 쓰기',
      { nodes: ['가', '나', '다'], edges: [edge('가', '나'), edge('나', '다', '쓰기')] },
    ],
    [
      'a box of the same name is the same box',
      '가 -> 나\n나 -> 가',
      { nodes: ['가', '나'], edges: [edge('가', '나'), edge('나', '가')] },
    ],
    [
      'an arrow may be cut, and what goes along it does not arrive',
      '가 -x 나 -> 다 : 중단\n라-x마 -> 가',
      {
        nodes: ['가', '나', '다', '라-x마'],
        edges: [{ ...edge('가', '나'), isCut: true }, edge('나', '다', '중단'), edge('라-x마', '가')],
      },
    ],
    ['an arrow may lead back to its box', '가 -> 가', { nodes: ['가'], edges: [edge('가', '가')] }],
    [
      'a frame holds boxes, new ones too',
      '가 -> 나\n[묶음 이름] 나, 다',
      { nodes: ['가', '나', '다'], edges: [edge('가', '나')], groups: [{ title: '묶음 이름', nodes: ['나', '다'] }] },
    ],
    ['a frame alone is a drawing', '[묶음] 가', { nodes: ['가'], groups: [{ title: '묶음', nodes: ['가'] }] }],
    [
      'a drawing may run to the right',
      'direction: right\n가 -> 나',
      { direction: 'right', nodes: ['가', '나'], edges: [edge('가', '나')] },
    ],
    [
      'it else runs down',
      'direction: down\n가 -> 나',
      { direction: 'down', nodes: ['가', '나'], edges: [edge('가', '나')] },
    ],
    [
      'a colon without blanks belongs to the name',
      're:Invent -> 나',
      { nodes: ['re:Invent', '나'], edges: [edge('re:Invent', '나')] },
    ],
    ['blanks and empty lines do not count', '\n  가   ->나  \n\n', { nodes: ['가', '나'], edges: [edge('가', '나')] }],
    [
      'a bar breaks a line within a box',
      'API | Gateway -> 나',
      { nodes: ['API | Gateway', '나'], edges: [edge('API | Gateway', '나')] },
    ],
  ])('%s', (_rule, text, flow) => {
    expect(parseFlow(text)).toEqual({ flow: { direction: 'down', edges: [], groups: [], ...flow }, mistakes: [] });
  });
});

describe('a line that is not of the notation is a mistake at its place', () => {
  test.each<[string, string, { line: number; text: string }[]]>([
    ['a box alone', '가 -> 나\n다', [{ line: 1, text: '다' }]],
    ['an arrow to nothing', '가 ->', [{ line: 0, text: '가 ->' }]],
    ['an arrow from nothing', '-> 가', [{ line: 0, text: '-> 가' }]],
    ['an arrow through nothing', '가 -> -> 나', [{ line: 0, text: '가 -> -> 나' }]],
    ['a frame that is not closed', '[묶음 가, 나', [{ line: 0, text: '[묶음 가, 나' }]],
    ['a frame of nothing', '가 -> 나\n\n[묶음]', [{ line: 2, text: '[묶음]' }]],
    ['a direction that is none', 'direction: left\n가 -> 나', [{ line: 0, text: 'direction: left' }]],
    [
      'two mistakes',
      '가\n나',
      [
        { line: 0, text: '가' },
        { line: 1, text: '나' },
      ],
    ],
    ['nothing at all', '', [{ line: 0, text: '' }]],
    ['a direction and nothing else', 'direction: right', [{ line: 0, text: '' }]],
  ])('%s', (_rule, text, mistakes) => {
    expect(parseFlow(text).mistakes).toEqual(mistakes);
  });

  test('a frame with an empty place', () => {
    expect(parseFlow('가 -> 나\n[묶음] 가,, 나').mistakes).toEqual([{ line: 1, text: '[묶음] 가,, 나' }]);
  });
});
