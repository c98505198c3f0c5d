export type Point = readonly [x: number, y: number];

/** A rectangle by its centre. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const samples = 16;

/** Points along a line of cubic curves, close enough together that none passes through a word unseen. */
export function pointsAlong(line: readonly Point[]): Point[] {
  return line.slice(0, -3).flatMap(([x0, y0], at) => {
    const [[x1, y1], [x2, y2], [x3, y3]] = line.slice(at + 1, at + 4) as [Point, Point, Point];
    if (at % 3 !== 0) return [];
    return Array.from({ length: samples + 1 }, (_, step): Point => {
      const t = step / samples;
      const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3];
      return [a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3];
    });
  });
}

/** Whether none of the points is in a box or at its border. */
export const isClear = ({ x, y, width, height }: Box, points: readonly Point[]): boolean =>
  points.every(([px, py]) => Math.abs(px - x) > width / 2 + 3 || Math.abs(py - y) > height / 2);

const overlap = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;

/**
 * Where the title of a frame stands in its band: at the left, else at the right, where no arrow passes.
 *
 * @returns the middle of the title, or undefined when arrows pass at both ends
 */
export function placeTitle(frame: Box, title: Box, arrows: readonly Point[]): number | undefined {
  const room = (frame.width - title.width) / 2 - 8;
  return [frame.x - room, frame.x + room].find((x) => isClear({ ...title, x }, arrows));
}

/** How near the next arrow may be before a label between the two could be that of either. */
const doubt = 40;

/**
 * Where the label of an arrow stands. Graphviz puts it at the right; where the next arrow is near there, and farther at the
 * left, it goes to the left, unless a box or the border of the drawing is in the way.
 */
export function placeLabel(label: Box, own: readonly Point[], others: readonly Point[], boxes: readonly Box[]): number {
  const beside = ([, y]: Point): boolean => Math.abs(y - label.y) <= label.height / 2;
  const [from, to] = [own.filter(beside), others.filter(beside)].map((points) => points.map(([x]) => x)) as [
    number[],
    number[],
  ];
  const line = Math.min(...from);
  const gapRight = Math.min(...to.filter((x) => x > line).map((x) => x - line));
  const gapLeft = Math.min(...to.filter((x) => x <= line).map((x) => line - x));
  const left = { ...label, x: line - label.width / 2 - 6 };
  const fits = left.x - label.width / 2 >= 0 && !boxes.some((box) => overlap(left, box));
  return from.length > 0 && gapRight < label.width + doubt && gapLeft > gapRight && fits ? left.x : label.x;
}
