import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawPreview } from '../../src/preview/drawing.ts';
import { faces } from '../../src/preview/image.node.ts';
import type { Preview } from '../../src/views/preview.ts';

const view = (given: Partial<Preview>): Preview => ({
  href: '/previews/site.png',
  title: '제목',
  stamp: undefined,
  lines: ['행사 · 발표자'],
  hue: 'compute',
  squares: [],
  thread: [],
  ...given,
});

const long = '컨테이너와 서버리스 기반 CI/CD 파이프라인 구성하기 '.repeat(20).trim();
const thread = (count: number, event: string): Preview['thread'] =>
  Array.from({ length: count }, (_, at) => ({
    year: String(2018 + at),
    event,
    said: at % 3 === 0 ? 'subject' : at % 3 === 1 ? 'mention' : undefined,
  }));
const squares = (count: number, text: string): Preview['squares'] =>
  Array.from({ length: count }, () => ({ text, hue: 'database' }));

const [width, height] = [1200, 630];
const paper = [251, 252, 254];

interface Region {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The image as pixels, and which colours a part of it has. */
async function paint(given: Preview): Promise<{ coloursIn: (region: Region) => string[] }> {
  const { data, info } = await sharp(Buffer.from(drawPreview(given, faces)))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect([info.width, info.height, info.channels]).toEqual([width, height, 3]);
  return {
    coloursIn: (region) => {
      const colours = new Set<string>();
      for (let y = region.y; y < region.y + region.height; y++)
        for (let x = region.x; x < region.x + region.width; x++)
          colours.add(data.subarray((y * width + x) * 3, (y * width + x) * 3 + 3).join());
      return [...colours];
    },
  };
}

const blank = [paper.join()];

describe('whatever a page is called, nothing runs over', () => {
  test.each<[string, Preview]>([
    ['as little as may be', view({ title: '가', lines: [], hue: undefined })],
    ['the longest title', view({ title: long })],
    ['a title of one long word', view({ title: '가나다라마바사'.repeat(30) })],
    [
      'a long title over long lines',
      view({ title: long, lines: [long, long, long], stamp: { text: '신규 중단 예정', shape: 'outlined' } }),
    ],
    [
      'a short title over long lines',
      view({ lines: [long, long, long], stamp: { text: '지원 종료', shape: 'filled' } }),
    ],
    ['many squares', view({ squares: squares(30, '데이터베이스') })],
    ['squares with long names', view({ squares: squares(3, long) })],
    ['eight events', view({ thread: thread(8, 're:Invent') })],
    ['events with long names', view({ thread: thread(8, 'AWSome Day 온라인 컨퍼런스') })],
    ['one event', view({ thread: thread(1, '서밋 서울') })],
  ])('%s', async (_, given) => {
    const { coloursIn } = await paint(given);
    // What a chat cuts off, and the margins within.
    expect(coloursIn({ x: 0, y: 0, width, height: 15 })).toEqual(blank);
    expect(coloursIn({ x: 0, y: 615, width, height: 15 })).toEqual(blank);
    expect(coloursIn({ x: 16, y: 0, width: 40, height })).toEqual(blank);
    expect(coloursIn({ x: 1135, y: 0, width: 65, height })).toEqual(blank);
    // Between what the page is called and what it is about, and between that and the sign.
    expect(coloursIn({ x: 72, y: 446, width: 1056, height: 9 })).toEqual(blank);
    expect(coloursIn({ x: 915, y: 462, width: 20, height: 153 })).toEqual(blank);
  });
});

describe('an image', () => {
  test('has the hue of the category on its left, and ink where there is none', async () => {
    const bar = { x: 0, y: 15, width: 16, height: 600 };
    expect((await paint(view({}))).coloursIn(bar)).toEqual(['211,114,30']);
    expect((await paint(view({ hue: undefined }))).coloursIn(bar)).toEqual(['23,29,38']);
  });

  test('has a filled square where an event speaks of a service for itself, a hollow one for a mention', async () => {
    const { coloursIn } = await paint(view({ thread: thread(5, '서밋') }));
    const middles = [0, 1, 2, 3, 4].map((at) =>
      coloursIn({ x: Math.round(72 + 166.6 * (at + 0.5)) - 4, y: 562, width: 8, height: 4 }),
    );
    expect(middles).toEqual([['211,114,30'], blank, blank, ['211,114,30'], blank]);
  });

  test('shows each status in a look of its own', async () => {
    const looks = (['plain', 'dashed', 'outlined', 'filled'] as const).map((shape) =>
      drawPreview(view({ stamp: { text: '상태', shape } }), faces),
    );
    expect(new Set(looks).size).toBe(4);
  });

  test('needs no font to be painted', () => {
    const svg = drawPreview(view({ thread: thread(3, '서밋') }), faces);
    expect(svg).not.toMatch(/<text|font|서밋/);
  });

  test.each<[string, Partial<Preview>]>([
    ['title', { title: '美 리전' }],
    ['line', { lines: ['美 리전'] }],
    ['square', { squares: squares(1, '美 리전') }],
    ['event', { thread: thread(1, '美 리전') }],
  ])('is not drawn when its %s has a letter that the typeface lacks', (_, given) => {
    expect(() => drawPreview(view(given), faces)).toThrow('없는 글자입니다: 美 (美 리전)');
  });
});
