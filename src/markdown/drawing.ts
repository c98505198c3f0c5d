import type { Element, ElementContent } from 'hast';
import type { Flow } from './flow.ts';
import { type Arrow, layOut, lineHeight, linesOf, type Words } from './layout.ts';
import type { Point } from './placement.ts';

/** How far below the middle of a line of text its letters stand. */
const baseline = 5;

const round = (value: number): number => Math.round(value);

function element(tagName: string, properties: Element['properties'], ...children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

/** Half of the line around a shape lies outside of it, so that what stands at the edge of a drawing is moved inwards. */
const inset = 1;

/** A text element per line. */
function toText({ text, x, y }: Words, properties: Element['properties'] = {}): Element[] {
  const lines = linesOf(text);
  const top = y - ((lines.length - 1) * lineHeight) / 2 + baseline;
  return lines.map((value, index) =>
    element(
      'text',
      { ...properties, x: String(round(x + inset)), y: String(round(top + index * lineHeight + inset)) },
      { type: 'text', value },
    ),
  );
}

/** Two numbers of a path: a minus sign parts them, too. */
const pair = (x: number, y: number): string => `${round(x)}${round(y) < 0 ? '' : ' '}${round(y)}`;

/** Where a path begins. */
const start = (x: number, y: number): string => `M${pair(x + inset, y + inset)}`;

/** A step from one point to the next; the numbers of steps are short, and a drawing stands in its page. */
const step = (from: Point, to: Point): string => pair(round(to[0]) - round(from[0]), round(to[1]) - round(from[1]));

/** Whether a curve is a straight line to the eye: its points lie within a pixel of it. */
function isStraight(points: readonly Point[]): boolean {
  const [start, end] = [points[0] ?? [0, 0], points.at(-1) ?? [0, 0]];
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
  const length = Math.hypot(dx, dy) || 1;
  return points.every(([x, y]) => Math.abs((x - start[0]) * dy - (y - start[1]) * dx) / length <= 1);
}

/** The line of an arrow as a path. */
function toLine({ line }: Arrow): string {
  const [from, to]: [Point, Point] = [line[0] ?? [0, 0], line.at(-1) ?? [0, 0]];
  // Three points a piece, each counted from where the piece begins.
  const curve = line.slice(1).map((point, at) => step(line[at - (at % 3)] ?? from, point));
  return `${start(...from)}${isStraight(line) ? `l${step(from, to)}` : `c${curve.join(' ')}`}`;
}

/** The head of an arrow as a path. */
function toHead({ line, tip }: Arrow): string {
  const end = line.at(-1) ?? tip;
  const length = Math.hypot(tip[0] - end[0], tip[1] - end[1]) || 1;
  const side: Point = [((end[1] - tip[1]) / length) * 3.5, ((tip[0] - end[0]) / length) * 3.5];
  const left: Point = [end[0] + side[0], end[1] + side[1]];
  const right: Point = [end[0] - side[0], end[1] - side[1]];
  return `${start(...tip)}l${step(tip, left)} ${step(left, right)}z`;
}

/** A cross where an arrow that is cut would arrive. */
const toCross = ({ line, tip }: Arrow): string => {
  const [x, y] = line.at(-1) ?? tip;
  return `${start(x - 4, y - 4)}l8 8m0-8l-8 8`;
};

/** A box or a frame, which is known by its middle. */
function toOutline({ x, y, width, height }: Readonly<Record<'x' | 'y' | 'width' | 'height', number>>): string {
  return `${start(x - width / 2, y - height / 2)}h${round(width)}v${round(height)}h-${round(width)}z`;
}

/**
 * Draws a flow as SVG of our own: no ids, no colours, no fonts, so that it follows the theme and may stand on a page any
 * number of times. The words around it carry the same facts, hence the drawing is an image with the title as its name.
 */
export async function drawFlow(flow: Flow, title: string): Promise<Element> {
  const { width, height, frames, titles, boxes, arrows } = await layOut(flow);
  const whole = arrows.filter(({ isCut }) => !isCut);
  const cut = arrows.filter(({ isCut }) => isCut);
  const path = (name: string, parts: readonly string[], properties: Element['properties'] = {}): Element[] =>
    parts.length > 0 ? [element('path', { className: [name], ...properties, d: parts.join('') })] : [];

  const [w, h] = [Math.ceil(width) + 2, Math.ceil(height) + 2];
  return element(
    'svg',
    { className: ['flow'], role: 'img', ariaLabel: title, width: w, height: h },
    ...path('group', frames.map(toOutline)),
    ...path('line', [...whole.map(toLine), ...cut.map(toCross)]),
    ...path('line', cut.map(toLine), { strokeDashArray: ['4 3'] }),
    ...path('head', whole.map(toHead)),
    ...[...arrows.flatMap(({ label }) => label ?? []), ...titles].flatMap((one) =>
      toText(one, { className: ['label'] }),
    ),
    ...path('box', boxes.map(toOutline)),
    ...boxes.flatMap((box) => toText(box)),
  );
}
