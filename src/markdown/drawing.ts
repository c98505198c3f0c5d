import { type Graph, instance } from '@viz-js/viz';
import type { Element, ElementContent } from 'hast';
import type { Flow } from './flow.ts';

const fontSize = 14;
const lineHeight = 20;
const padding = 9;

/** Width of a text in px, generously: Graphviz knows no Korean font and would draw the boxes too narrow. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += /[ᄀ-ᇿ⺀-鿿가-힯＀-￯]/.test(letter) ? fontSize : fontSize * 0.6;
  return Math.ceil(width);
}

const linesOf = (label: string): string[] => label.split('|').map((one) => one.trim());

const sizeOf = (label: string): { width: number; height: number } => {
  const lines = linesOf(label);
  return {
    width: Math.max(64, Math.max(...lines.map(widthOf)) + 2 * padding),
    height: lines.length * lineHeight + padding,
  };
};

/** A label of known size for Graphviz to make room for; the words are drawn by us. */
const room = (label: string): { html: string } => {
  const { width, height } = sizeOf(label);
  return {
    html: `<table border="0" cellborder="0" width="${width - 8}" height="${height - padding}" fixedsize="true"><tr><td></td></tr></table>`,
  };
};

function toGraph(flow: Flow): Graph {
  return {
    graphAttributes: {
      rankdir: flow.direction === 'right' ? 'LR' : 'TB',
      nodesep: 0.14,
      ranksep: 0.4,
      margin: 0,
      pad: 0.05,
    },
    nodeAttributes: { shape: 'box', fixedsize: true, label: '' },
    edgeAttributes: { arrowsize: 0.7 },
    nodes: flow.nodes.map((name) => {
      const { width, height } = sizeOf(name);
      return { name, attributes: { width: width / 72, height: height / 72 } };
    }),
    edges: flow.edges.map(({ from, to, label }) => ({
      tail: from,
      head: to,
      attributes: label ? { label: room(label), comment: label } : {},
    })),
    subgraphs: flow.groups.map(({ title, nodes }, index) => ({
      name: `cluster_${index}`,
      graphAttributes: { label: room(title), labeljust: 'l', margin: 12 },
      nodes: nodes.map((name) => ({ name })),
    })),
  };
}

/** What we read of Graphviz' `json` output; lengths in points (our px), y upwards. */
interface Layout {
  readonly bb: string;
  readonly objects?: readonly {
    readonly name: string;
    readonly pos?: string;
    readonly width?: string;
    readonly height?: string;
    readonly bb?: string;
    readonly lp?: string;
  }[];
  readonly edges?: readonly { readonly pos?: string; readonly lp?: string; readonly comment?: string }[];
}

const round = (value: number): string => String(Math.round(value));
const numbers = (text: string): number[] => text.split(/[ ,]/).map(Number);

function element(tagName: string, properties: Element['properties'], ...children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

/** A label around a point: a text element per line. */
function words(label: string, x: number, y: number, properties: Element['properties'] = {}): Element[] {
  const lines = linesOf(label);
  const top = y - ((lines.length - 1) * lineHeight) / 2 + fontSize * 0.36;
  return lines.map((value, index) =>
    element('text', { ...properties, x: round(x), y: round(top + index * lineHeight) }, { type: 'text', value }),
  );
}

type Point = readonly [x: number, y: number];

/** A step from one point to the next; the numbers of steps are short, and a drawing stands in its page. */
const step = (from: Point, to: Point): string =>
  `${round(Math.round(to[0]) - Math.round(from[0]))} ${round(Math.round(to[1]) - Math.round(from[1]))}`;

/** Whether a curve is a straight line to the eye: its points lie within a pixel of it. */
function isStraight(points: readonly Point[]): boolean {
  const [start, end] = [points[0] ?? [0, 0], points.at(-1) ?? [0, 0]];
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
  const length = Math.hypot(dx, dy) || 1;
  return points.every(([x, y]) => Math.abs((x - start[0]) * dy - (y - start[1]) * dx) / length <= 1);
}

/** The line of an arrow and its head, as paths. */
function arrow(pos: string, flip: (y: number) => number): { line: string; head: string } {
  const parts = pos.split(' ');
  const [tipX = 0, tipY = 0] = parts[0]?.startsWith('e,') ? numbers(parts.shift()?.slice(2) ?? '') : [];
  const points = parts.map(numbers).map(([x = 0, y = 0]): Point => [x, flip(y)]);
  const [start, last]: [Point, Point] = [points[0] ?? [0, 0], points.at(-1) ?? [0, 0]];
  const tip: Point = [tipX, flip(tipY)];
  // Three points a piece, each counted from where the piece begins.
  const curve = points.slice(1).map((point, at) => step(points[at - (at % 3)] ?? start, point));
  const length = Math.hypot(tip[0] - last[0], tip[1] - last[1]) || 1;
  const side: Point = [((last[1] - tip[1]) / length) * 3.5, ((tip[0] - last[0]) / length) * 3.5];
  const left: Point = [last[0] + side[0], last[1] + side[1]];
  const right: Point = [last[0] - side[0], last[1] - side[1]];
  return {
    line: `M${round(start[0])} ${round(start[1])}${isStraight(points) ? `l${step(start, last)}` : `c${curve.join(' ')}`}`,
    head: `M${round(tip[0])} ${round(tip[1])}l${step(tip, left)} ${step(left, right)}z`,
  };
}

/**
 * Lays a flow out with Graphviz and draws it as SVG of our own: no ids, no colours, no fonts, so that it
 * follows the theme and may stand on a page any number of times. The words around it carry the same facts, hence the
 * drawing is an image with the title as its name.
 */
export async function drawFlow(flow: Flow, title: string): Promise<Element> {
  const viz = await instance();
  const layout = viz.renderJSON(toGraph(flow)) as Layout;
  const [, , width = 0, height = 0] = numbers(layout.bb);
  const flip = (y: number): number => height - y;

  const frames: Element[] = [];
  const titles: Element[] = [];
  const boxes: string[] = [];
  const names: Element[] = [];
  for (const object of layout.objects ?? []) {
    const group = /^cluster_(\d+)$/.exec(object.name)?.[1];
    if (group !== undefined && object.bb) {
      const [left = 0, bottom = 0, right = 0, top = 0] = numbers(object.bb);
      const label = flow.groups[Number(group)]?.title ?? '';
      const [x = 0, y = 0] = numbers(object.lp ?? '0,0');
      frames.push(
        element('rect', {
          className: ['group'],
          x: round(left),
          y: round(flip(top)),
          width: round(right - left),
          height: round(top - bottom),
        }),
      );
      titles.push(...words(label, x, flip(y), { className: ['label', 'title'] }));
    } else if (object.pos) {
      const [x = 0, y = 0] = numbers(object.pos);
      const [boxWidth, boxHeight] = [Number(object.width) * 72, Number(object.height) * 72];
      const [left, top] = [round(x - boxWidth / 2), round(flip(y) - boxHeight / 2)];
      boxes.push(`M${left} ${top}h${round(boxWidth)}v${round(boxHeight)}h-${round(boxWidth)}z`);
      names.push(...words(object.name, x, flip(y)));
    }
  }

  const edges = layout.edges ?? [];
  const arrows = edges.flatMap(({ pos }) => (pos ? [arrow(pos, flip)] : []));
  const labels = edges.flatMap(({ lp, comment: label }) => {
    const [x = 0, y = 0] = numbers(lp ?? '0,0');
    return lp && label ? words(label, x, flip(y), { className: ['label'] }) : [];
  });
  const path = (name: string, parts: readonly string[]): Element[] =>
    parts.length > 0 ? [element('path', { className: [name], d: parts.join('') })] : [];

  const [w, h] = [Math.ceil(width) + 2, Math.ceil(height) + 2];
  return element(
    'svg',
    { className: ['flow'], role: 'img', ariaLabel: title, width: w, height: h, viewBox: `-1 -1 ${w} ${h}` },
    ...frames,
    ...path(
      'line',
      arrows.map(({ line }) => line),
    ),
    ...path(
      'head',
      arrows.map(({ head }) => head),
    ),
    ...labels,
    ...titles,
    ...path('box', boxes),
    ...names,
  );
}
