import { describe, expect, test } from 'vitest';
import { isClear, type Point, placeLabel, placeTitle, pointsAlong } from '../../src/markdown/placement.ts';

/** A straight line downwards. */
const down = (x: number, length = 90): Point[] =>
  pointsAlong([
    [x, 0],
    [x, length / 3],
    [x, (2 * length) / 3],
    [x, length],
  ]);

describe('points along a line', () => {
  test('begin and end where it does and leave no gap in which a word has room', () => {
    const points = down(5);
    expect([points[0], points.at(-1)]).toEqual([
      [5, 0],
      [5, 90],
    ]);
    points.slice(1).forEach(([, y], at) => {
      expect(y - (points[at]?.[1] ?? 0)).toBeLessThan(10);
    });
  });

  test('follow every curve of it', () => {
    const line = Array.from({ length: 7 }, (_, at): Point => [at * 10, at * 10]);
    expect(pointsAlong(line).at(-1)).toEqual([60, 60]);
  });
});

test('a box is clear of points that are neither in it nor at its border', () => {
  const box = { x: 50, y: 50, width: 40, height: 20 };
  expect(isClear(box, [])).toBe(true);
  expect(isClear(box, [[50, 50]])).toBe(false);
  expect(isClear(box, [[72, 50]])).toBe(false);
  expect(isClear(box, [[75, 50]])).toBe(true);
  expect(isClear(box, [[50, 61]])).toBe(true);
});

describe('a title', () => {
  const frame = { x: 100, y: 50, width: 200, height: 100 };
  const title = { x: 100, y: 10, width: 60, height: 20 };
  test.each<[string, Point[], number | undefined]>([
    ['stands at the left', [], 38],
    ['stands there while an arrow passes at the right', down(150), 38],
    ['stands at the right where an arrow passes at the left', down(30), 162],
    ['has no place where arrows pass at both ends', [...down(30), ...down(150)], undefined],
  ])('%s', (_rule, arrows, x) => {
    expect(placeTitle(frame, title, arrows)).toBe(x);
  });
});

describe('the label of an arrow', () => {
  const label = { x: 120, y: 45, width: 30, height: 20 };
  const placed = (others: Point[], boxes: (typeof label)[] = []) => placeLabel(label, down(100), others, boxes);
  test.each<[string, Point[], number]>([
    ['stands at the right', [], 120],
    ['stays where the next arrow is far', down(200), 120],
    ['goes to the left where the next arrow is near', down(150), 79],
    ['stays where the left is no better', [...down(150), ...down(60)], 120],
  ])('%s', (_rule, others, x) => {
    expect(placed(others)).toBe(x);
  });

  test('stays where a box or the border of the drawing is at the left', () => {
    expect(placed(down(150), [{ x: 70, y: 45, width: 40, height: 30 }])).toBe(120);
    expect(placeLabel({ ...label, x: 50 }, down(30), down(60), [])).toBe(50);
  });
});
