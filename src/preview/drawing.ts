import { type Knot, type Preview, previewSize, type Square } from '../views/preview.ts';
import type { Stamp } from '../views/status.ts';
import type { Face } from './face.ts';
import { hues, palette } from './palette.ts';
import { type Step, setText } from './wrap.ts';

/** The two weights of the images. */
export interface Faces {
  readonly bold: Face;
  readonly medium: Face;
}

// Some chats cut the image to 2:1, so nothing but paper stands outside the middle 1200 × 600.
const top = 15;
const bottom = previewSize.height - top;
const bar = 16;
const left = 72;
const right = previewSize.width - left;
/** Above it stands what the page is called, below it what it is about. */
const rule = 456;
/** The middle of what is below. */
const foot = 536;

/** What fits on one line is larger, to be read where the image is no wider than a thumb. */
const titleSteps: readonly [Step, ...Step[]] = [
  { size: 96, lines: 1 },
  { size: 84, lines: 1 },
  { size: 72, lines: 1 },
  { size: 64, lines: 3 },
  { size: 56, lines: 3 },
  { size: 48, lines: 3 },
];
const line = { size: 32, lines: 2, leading: 48 };
const stampBox = { size: 26, height: 42, padding: 13, gap: 18 };
const label = { size: 30, square: 24, space: 12, gap: 32, leading: 52, rows: 2 };
const knot = { square: 24, column: 170, sizes: [26, 22, 18] };
const sign = { side: 40, size: 34, space: 14, text: '세션노트' };
/** From the top of a line to its baseline, from the middle of its letters to its baseline, to the next title line; in em. */
const ascent = 0.86;
const middle = 0.36;
const titleLeading = 1.24;

const hueOf = (hue: string | undefined): string => (hue === undefined ? palette.ink : (hues[hue] ?? palette.ink));

const rect = (x: number, y: number, width: number, height: number, fill: string): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;

/** A rectangle with an edge that lies within it. */
const frame = (x: number, y: number, width: number, height: number, edge: number, look: string): string =>
  `<rect x="${x + edge / 2}" y="${y + edge / 2}" width="${width - edge}" height="${height - edge}" stroke-width="${edge}" ${look}/>`;

const hollow = (x: number, y: number, side: number, edge: number, colour: string): string =>
  frame(x, y, side, side, edge, `fill="${palette.paper}" stroke="${colour}"`);

const write = (text: string, face: Face, x: number, baseline: number, size: number, fill: string): string =>
  `<g transform="translate(${x} ${baseline}) scale(${size})" fill="${fill}">${face.outlineOf(text)}</g>`;

/** The sign of the site, four squares, with its name. */
function drawSign({ bold }: Faces): { svg: string; start: number } {
  const { side, size, space, text } = sign;
  const start = right - bold.widthOf(text) * size - space - side;
  const y = foot - side / 2;
  const square = side * 0.42;
  const far = side - square;
  return {
    start,
    svg: [
      rect(start, y, square, square, palette.ink),
      hollow(start + far, y, square, 3.4, palette.ink),
      hollow(start, y + far, square, 3.4, palette.ink),
      rect(start + far, y + far, square, square, palette.ink),
      write(text, bold, start + side + space, foot + size * middle, size, palette.ink),
    ].join(''),
  };
}

/** A text on one line, cut where it is too long. */
const toOneLine = (text: string, width: number, size: number, face: Face): string =>
  setText(text, width, [{ size, lines: 1 }], face.widthOf).lines.join('');

interface PlacedSquare extends Square {
  readonly x: number;
}

/** Squares in rows that end before `end`, as many as there is room for. */
function toRows(squares: readonly Square[], { medium }: Faces, end: number): PlacedSquare[][] {
  const rows: PlacedSquare[][] = [[]];
  let x = left;
  for (const { text: name, hue } of squares) {
    const text = toOneLine(name, end - left - label.square - label.space, label.size, medium);
    const width = label.square + label.space + medium.widthOf(text) * label.size;
    if (x > left && x + width > end) {
      rows.push([]);
      x = left;
    }
    rows.at(-1)?.push({ text, hue, x });
    x += width + label.gap;
  }
  return rows.slice(0, label.rows);
}

function drawSquares(squares: readonly Square[], faces: Faces, end: number): string {
  const rows = toRows(squares, faces, end);
  return rows
    .flatMap((row, at) => {
      const y = foot + (at - (rows.length - 1) / 2) * label.leading;
      return row.map(
        ({ text, hue, x }) =>
          rect(x, y - label.square / 2, label.square, label.square, hueOf(hue)) +
          write(text, faces.medium, x + label.square + label.space, y + label.size * middle, label.size, palette.ink),
      );
    })
    .join('');
}

/** The row of the matrix: a column for each event, a line from the first to the last that speaks of the service. */
function drawThread(knots: readonly Knot[], hue: string | undefined, faces: Faces, end: number): string {
  const { square } = knot;
  const colour = hueOf(hue);
  const column = Math.min((end - left) / knots.length, knot.column);
  const widest = Math.max(...knots.map(({ event }) => faces.medium.widthOf(event)));
  const size = knot.sizes.find((one) => widest * one < column - 8) ?? Math.min(...knot.sizes);
  const y = foot + 34;
  const centreOf = (at: number): number => left + column * (at + 0.5);
  const centred = (text: string, face: Face, at: number, baseline: number, fill: string): string =>
    write(text, face, centreOf(at) - (face.widthOf(text) * size) / 2, baseline, size, fill);
  const speaking = knots.flatMap(({ said }, at) => (said ? [centreOf(at)] : []));
  const [first = 0, last = 0] = [speaking[0], speaking.at(-1)];

  return [
    `<g opacity=".55">${rect(first, y - 2, last - first, 4, colour)}</g>`,
    ...knots.flatMap(({ year, event, said }, at) => {
      const x = centreOf(at) - square / 2;
      return [
        centred(year, faces.bold, at, y - 66, palette.ink),
        centred(toOneLine(event, column - 8, size, faces.medium), faces.medium, at, y - 32, palette.soft),
        ...(said === 'subject' ? [rect(x, y - square / 2, square, square, colour)] : []),
        ...(said === 'mention' ? [hollow(x, y - square / 2, square, 4, colour)] : []),
      ];
    }),
  ].join('');
}

const stampLooks: Record<Stamp['shape'], { edge: number; look: string; ink: string }> = {
  plain: { edge: 2, look: `fill="none" stroke="${palette.edge}"`, ink: palette.ink },
  dashed: { edge: 2, look: `fill="none" stroke="${palette.edge}" stroke-dasharray="7 5"`, ink: palette.ink },
  outlined: { edge: 4, look: `fill="none" stroke="${palette.ink}"`, ink: palette.ink },
  filled: { edge: 2, look: `fill="${palette.ink}" stroke="${palette.ink}"`, ink: palette.paper },
};

const widthOfStamp = ({ text }: Stamp, { bold }: Faces): number =>
  bold.widthOf(text) * stampBox.size + stampBox.padding * 2;

function drawStamp(stamp: Stamp, x: number, y: number, faces: Faces): string {
  const { size, height, padding } = stampBox;
  const { edge, look, ink } = stampLooks[stamp.shape];
  return (
    frame(x, y - height / 2, widthOfStamp(stamp, faces), height, edge, `rx="3" ${look}`) +
    write(stamp.text, faces.bold, x + padding, y + size * middle, size, ink)
  );
}

/** What is said below the title, as far as there is room for it above the rule; the stamp stands behind the first. */
function drawLines({ lines, stamp }: Preview, start: number, faces: Faces): string {
  const { size, leading } = line;
  const parts: string[] = [];
  let y = start;
  for (const [at, text] of lines.entries()) {
    const room = Math.min(Math.floor((rule - y) / leading), line.lines);
    if (room <= 0) break;
    const stamped = at === 0 ? stamp : undefined;
    const width = right - left - (stamped ? widthOfStamp(stamped, faces) + stampBox.gap : 0);
    const told = setText(text, width, [{ size, lines: room }], faces.medium.widthOf).lines;
    for (const one of told) {
      parts.push(write(one, faces.medium, left, y + size * ascent, size, palette.soft));
      y += leading;
    }
    if (stamped) {
      const end = left + faces.medium.widthOf(told.at(-1) ?? '') * size;
      parts.push(drawStamp(stamped, end + stampBox.gap, y - leading + size * (ascent - middle), faces));
    }
  }
  return parts.join('');
}

/** What the page is called and what it says below that. */
function drawHead(view: Preview, faces: Faces): string {
  const { size, lines } = setText(view.title, right - left, titleSteps, faces.bold.widthOf);
  const start = top + 52;
  const title = lines.map((text, at) =>
    write(text, faces.bold, left, start + size * (ascent + at * titleLeading), size, palette.ink),
  );
  return title.join('') + drawLines(view, start + size * lines.length * titleLeading + 16, faces);
}

/**
 * The image as SVG of 1200 × 630 pixels. Letters are outlines, so that no machine draws them in a font of its own. Throws
 * when a letter has none.
 */
export function drawPreview(view: Preview, faces: Faces): string {
  const { svg, start } = drawSign(faces);
  const end = start - label.gap;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${previewSize.width}" height="${previewSize.height}">`,
    rect(0, 0, previewSize.width, previewSize.height, palette.paper),
    rect(0, top, bar, bottom - top, hueOf(view.hue)),
    drawHead(view, faces),
    rect(left, rule, right - left, 2, palette.line),
    view.thread.length > 0 ? drawThread(view.thread, view.hue, faces, end) : drawSquares(view.squares, faces, end),
    svg,
    '</svg>',
  ].join('');
}
