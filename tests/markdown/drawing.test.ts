import type { Element, ElementContent } from 'hast';
import { describe, expect, test } from 'vitest';
import { drawFlow } from '../../src/markdown/drawing.ts';
import { parseFlow } from '../../src/markdown/flow.ts';

const draw = (text: string, title = '제목'): Promise<Element> => drawFlow(parseFlow(text).flow, title);

const elementsOf = (node: Element): Element[] =>
  node.children.flatMap((child: ElementContent) => (child.type === 'element' ? [child, ...elementsOf(child)] : []));

/** The shapes of one kind, which are one path: "M…", each from its own start. */
const shapesOf = (drawing: Element, kind: 'box' | 'group' | 'line' | 'head'): string[] =>
  elementsOf(drawing)
    .filter(({ properties }) => [properties['className']].flat().includes(kind))
    .flatMap(({ properties }) => String(properties['d']).split(/(?=M)/));

/** Left, top, width and height of the boxes of a drawing, or of the frames of its groups. */
const outlinesOf = (drawing: Element, kind: 'box' | 'group'): number[][] =>
  shapesOf(drawing, kind).map((outline) => outline.match(/\d+/g)?.slice(0, 4).map(Number) ?? []);
const boxesOf = (drawing: Element): number[][] => outlinesOf(drawing, 'box');
const framesOf = (drawing: Element): number[][] => outlinesOf(drawing, 'group');

const wordsOf = (drawing: Element): string[] =>
  elementsOf(drawing)
    .filter(({ tagName }) => tagName === 'text')
    .map(({ children }) => children.map((child) => (child.type === 'text' ? child.value : '')).join(''));

const example = 'direction: right\n앱 -> API | Gateway -> Lambda : 호출\n[계정] Lambda, S3';

describe('a drawing', () => {
  test('has a box for each name, an arrow for each edge, a frame for each group', async () => {
    const drawing = await draw(example);
    expect(boxesOf(drawing).length).toBe(4);
    expect(shapesOf(drawing, 'line').length).toBe(2);
    expect(shapesOf(drawing, 'head').length).toBe(2);
    expect(framesOf(drawing).length).toBe(1);
  });

  test('carries every word, a line to each text', async () => {
    expect(wordsOf(await draw(example)).sort()).toEqual(
      ['API', 'Gateway', 'Lambda', 'S3', '계정', '앱', '호출'].sort(),
    );
  });

  test('is an image with the title as its name', async () => {
    expect((await draw(example, '부르는 길')).properties).toMatchObject({ role: 'img', ariaLabel: '부르는 길' });
  });

  test('follows the theme and may stand on a page twice: no colours, fonts, styles or ids', async () => {
    const allowed = new Set(['className', 'x', 'y', 'width', 'height', 'd', 'strokeDashArray']);
    for (const one of elementsOf(await draw(`${example}\n앱 -x S3`))) {
      for (const name of Object.keys(one.properties)) expect(allowed, `${one.tagName} ${name}`).toContain(name);
    }
  });

  test('lies within its frame', async () => {
    const drawing = await draw(example);
    const [width, height] = [drawing.properties['width'], drawing.properties['height']].map(Number);
    for (const [x = 0, y = 0, w = 0, h = 0] of [...boxesOf(drawing), ...framesOf(drawing)]) {
      expect(w * h).toBeGreaterThan(0);
      // The line around it is two pixels wide at most.
      expect(x).toBeGreaterThanOrEqual(1);
      expect(y).toBeGreaterThanOrEqual(1);
      expect(x + w).toBeLessThan(width ?? 0);
      expect(y + h).toBeLessThan(height ?? 0);
    }
  });

  test('has an arrow from one box to the other, and its head at the border of the second', async () => {
    const drawing = await draw('가 -> 나');
    const [, [, top = 0] = []] = boxesOf(drawing);
    const [[, tip = 0] = []] = shapesOf(drawing, 'head').map((head) => head.match(/-?\d+/g)?.map(Number) ?? []);
    expect(Math.abs(tip - top)).toBeLessThanOrEqual(1);
    expect(shapesOf(drawing, 'line')[0]).toMatch(/^M\d+ \d+l0 \d+$/);
  });

  test('goes straight down from one box of a group to the next, however wide they are', async () => {
    const drawing = await draw(
      '함수 코드 -> 샌드박스 : 안에서 실행\n샌드박스 -> Guest OS : 위에 구성\n[한 계정·한 함수] 함수 코드, 샌드박스',
    );
    const [[left = 0, , width = 0] = [], [below = 0, , widthBelow = 0] = []] = boxesOf(drawing);
    expect(below + widthBelow / 2).toBe(left + width / 2);
  });

  test('gives Hangul more room than Latin letters', async () => {
    const widthOf = async (name: string): Promise<number> => {
      return boxesOf(await draw(`[g] ${name}`))[0]?.[2] ?? 0;
    };
    expect(await widthOf('가나다라마바사아자차')).toBeGreaterThan(await widthOf('abcdefghij'));
  });

  test('runs to the right or down', async () => {
    const right = await draw('direction: right\n가 -> 나 -> 다');
    const down = await draw('가 -> 나 -> 다');
    expect(Number(right.properties['width'])).toBeGreaterThan(Number(right.properties['height']));
    expect(Number(down.properties['height'])).toBeGreaterThan(Number(down.properties['width']));
  });

  test('shows an arrow that is cut as a broken line with a cross and no head', async () => {
    const drawing = await draw('가 -> 나\n가 -x 다');
    expect(shapesOf(drawing, 'head').length).toBe(1);
    const lines = elementsOf(drawing).filter(({ properties }) => [properties['className']].flat().includes('line'));
    expect(lines.map(({ properties }) => properties['strokeDashArray'])).toEqual([undefined, ['4 3']]);
  });

  describe('puts the title of a group where no arrow passes', () => {
    /** The height at which the title stands, and the frames as left, top, width, height. */
    const titled = async (text: string) => {
      const drawing = await draw(text);
      const title = elementsOf(drawing).find(({ properties }) => [properties['className']].flat().includes('label'));
      return { y: Number(title?.properties['y']), frame: framesOf(drawing)[0] ?? [] };
    };
    const middleOf = ([, top = 0, , height = 0]: number[]): number => top + height / 2;

    test('above its boxes', async () => {
      const { y, frame } = await titled('[묶음의 이름] 가');
      expect(y).toBeLessThan(middleOf(frame));
    });

    test('below them where an arrow comes in from above and none leaves', async () => {
      const { y, frame } = await titled('앞 -> 가\n[묶음의 긴 이름] 가');
      expect(y).toBeGreaterThan(middleOf(frame));
    });

    test('above them in a wider frame where arrows come in and leave', async () => {
      const narrow = await titled('앞\n[묶음의 긴 이름] 가');
      const { y, frame } = await titled('앞 -> 가 -> 뒤\n[묶음의 긴 이름] 가');
      expect(y).toBeLessThan(middleOf(frame));
      expect(frame[2]).toBeGreaterThan(narrow.frame[2] ?? 0);
    });
  });

  test('is the same every time', async () => {
    expect(await draw(example)).toEqual(await draw(example));
  });

  test.each(['a -> "b"', '<b> -> &amp;', 'a\\ -> b\\n', '가 -> 가', '그래프 { -> }', 'a -> cluster_0', '[가] 가 나'])(
    'draws the words of %j as they are',
    async (text) => {
      const { flow } = parseFlow(text);
      const words = wordsOf(await draw(text));
      for (const name of flow.nodes) expect(words).toContain(name);
    },
  );
});
