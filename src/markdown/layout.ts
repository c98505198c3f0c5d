import { type Graph, instance } from '@viz-js/viz';
import type { Flow } from './flow.ts';
import { type Box, type Point, placeLabel, placeTitle, pointsAlong } from './placement.ts';

/** Height of a line of text in px. */
export const lineHeight = 20;

const letterWidth = { name: 14, label: 13 };
const padding = 9;
const bandHeight = 20;

/** Width of a text in px, generously: Graphviz knows no Korean font and would draw the boxes too narrow. */
function widthOf(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += size * (/[ᄀ-ᇿ⺀-鿿가-힯＀-￯]/.test(letter) ? 1 : /[A-Z]/.test(letter) ? 0.68 : 0.6);
  return Math.ceil(width);
}

/** The lines of a text, which `|` breaks. */
export const linesOf = (text: string): string[] => text.split('|').map((one) => one.trim());

const sizeOf = (text: string, size: number): { width: number; height: number } => {
  const lines = linesOf(text);
  return { width: Math.max(...lines.map((line) => widthOf(line, size))), height: lines.length * lineHeight };
};

const boxSizeOf = (name: string): { width: number; height: number } => {
  const { width, height } = sizeOf(name, letterWidth.name);
  return { width: Math.max(64, width + 2 * padding), height: height + padding };
};

/** A label of known size for Graphviz to make room for; the words are drawn by us. */
const room = (label: string, times = 1): { html: string } => {
  const { width, height } = boxSizeOf(label);
  return {
    html: `<table border="0" cellborder="0" width="${times * (width - 8)}" height="${height - padding}" fixedsize="true"><tr><td></td></tr></table>`,
  };
};

/** What is done for the title of a group, by its index, where arrows pass: it stands at the foot, or the group is wider. */
type Help = ReadonlyMap<number, 'foot' | 'wide'>;

/** Width of a box in px. Those of a group with arrows from one down to the next are as wide as its widest, and so in line. */
function widthIn({ direction, groups, edges }: Flow, name: string): number {
  const group = groups.find(({ nodes }) => nodes.includes(name))?.nodes ?? [];
  const goesDown = direction === 'down' && edges.some(({ from, to }) => group.includes(from) && group.includes(to));
  return Math.max(...(goesDown ? group : [name]).map((one) => boxSizeOf(one).width));
}

function toGraph(flow: Flow, help: Help): Graph {
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
      const { height } = boxSizeOf(name);
      return { name, attributes: { width: widthIn(flow, name) / 72, height: height / 72 } };
    }),
    edges: flow.edges.map(({ from, to, label, isCut }) => ({
      tail: from,
      head: to,
      attributes: {
        ...(label ? { label: room(label), comment: label } : {}),
        ...(isCut ? { style: 'dashed' } : {}),
      },
    })),
    subgraphs: flow.groups.map(({ title, nodes }, index) => ({
      name: `cluster_${index}`,
      graphAttributes: {
        label: room(title, help.get(index) === 'wide' ? 2.5 : 1),
        labelloc: help.get(index) === 'foot' ? 'b' : 't',
        margin: 12,
      },
      nodes: nodes.map((name) => ({ name })),
    })),
  };
}

/** What we read of Graphviz' `json` output; lengths in points (our px), y upwards. */
interface Output {
  readonly bb: string;
  readonly objects?: readonly {
    readonly name: string;
    readonly pos?: string;
    readonly width?: string;
    readonly height?: string;
    readonly bb?: string;
    readonly lp?: string;
  }[];
  readonly edges?: readonly {
    readonly pos?: string;
    readonly lp?: string;
    readonly comment?: string;
    readonly style?: string;
  }[];
}

/** Words around a point. */
export interface Words {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface Arrow {
  /** Where it begins, then three points for each curve. */
  readonly line: readonly Point[];
  readonly tip: Point;
  readonly isCut: boolean;
  readonly label: Words | undefined;
}

/** Where everything of a flow stands, in px from the upper left. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly frames: readonly Box[];
  readonly titles: readonly Words[];
  readonly boxes: readonly (Box & { readonly text: string })[];
  readonly arrows: readonly Arrow[];
}

const numbersIn = (text: string): number[] => text.split(/[ ,]/).map(Number);
const pointIn = (text: string): Point => {
  const [x = 0, y = 0] = numbersIn(text);
  return [x, y];
};

function readArrows({ edges = [] }: Output, flip: (point: Point) => Point): Arrow[] {
  return edges.flatMap(({ pos, lp, comment: text, style }): Arrow[] => {
    if (!pos) return [];
    const points = pos.split(' ');
    const tip = points[0]?.startsWith('e,') ? flip(pointIn(points.shift()?.slice(2) ?? '')) : ([0, 0] as const);
    const [x, y] = flip(pointIn(lp ?? ''));
    const label = text && lp ? { text, x, y } : undefined;
    return [{ line: points.map((point) => flip(pointIn(point))), tip, isCut: style === 'dashed', label }];
  });
}

/** An arrow as points on its way, its head included. */
const wayOf = ({ line, tip }: Arrow): Point[] => [...pointsAlong(line), tip];

/** Labels where it is plain whose they are. */
function withPlacedLabels(arrows: readonly Arrow[], boxes: readonly Box[]): Arrow[] {
  const ways = arrows.map(wayOf);
  return arrows.map((arrow, at) => {
    const { label } = arrow;
    if (!label) return arrow;
    const box = { ...sizeOf(label.text, letterWidth.label), x: label.x, y: label.y };
    const others = ways.flatMap((way, index) => (index === at ? [] : way));
    return { ...arrow, label: { ...label, x: placeLabel(box, ways[at] ?? [], others, boxes) } };
  });
}

/** The layout with the groups whose title found no place. */
function read(output: Output, { groups }: Flow): { layout: Layout; crowded: number[] } {
  const [, , width = 0, height = 0] = numbersIn(output.bb);
  const flip = ([x, y]: Point): Point => [x, height - y];
  const arrows = readArrows(output, flip);
  const ways = arrows.flatMap(wayOf);

  const frames: Box[] = [];
  const titles: Words[] = [];
  const boxes: (Box & { text: string })[] = [];
  const crowded: number[] = [];
  for (const object of output.objects ?? []) {
    const group = /^cluster_(\d+)$/.exec(object.name)?.[1];
    if (group !== undefined && object.bb) {
      const [left = 0, bottom = 0, right = 0, top = 0] = numbersIn(object.bb);
      const [x, y] = flip([(left + right) / 2, (bottom + top) / 2]);
      const frame = { x, y, width: right - left, height: top - bottom };
      const text = groups[Number(group)]?.title ?? '';
      const [, middle] = flip(pointIn(object.lp ?? ''));
      const title = { x, y: middle, width: sizeOf(text, letterWidth.label).width, height: bandHeight };
      const place = placeTitle(frame, title, ways);
      if (place === undefined) crowded.push(Number(group));
      frames.push(frame);
      titles.push({ text, x: place ?? x - (frame.width - title.width) / 2 + 8, y: middle });
    } else if (object.pos) {
      const [x, y] = flip(pointIn(object.pos));
      boxes.push({ text: object.name, x, y, width: Number(object.width) * 72, height: Number(object.height) * 72 });
    }
  }
  return { layout: { width, height, frames, titles, boxes, arrows: withPlacedLabels(arrows, boxes) }, crowded };
}

/** Lays a flow out with Graphviz, again where arrows leave no room for a title. */
export async function layOut(flow: Flow): Promise<Layout> {
  const viz = await instance();
  const render = (help: Help) => read(viz.renderJSON(toGraph(flow, help)) as Output, flow);
  const { layout, crowded } = render(new Map());
  if (crowded.length === 0) return layout;
  const leaves = (group: number): boolean => {
    const inside = new Set(flow.groups[group]?.nodes);
    return flow.edges.some(({ from, to }) => inside.has(from) && !inside.has(to));
  };
  return render(new Map(crowded.map((group) => [group, leaves(group) ? 'wide' : 'foot']))).layout;
}
