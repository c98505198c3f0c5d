import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { hues, palette } from '../../src/preview/palette.ts';
import { categories } from '../../src/schema/category.ts';

const tokens = readFileSync(fileURLToPath(new URL('../../src/styles/parts/tokens.css', import.meta.url)), 'utf8');

/** OKLCH as sRGB, by the matrices of CSS Color 4. */
function toHex(lightness: number, chroma: number, hue: number): string {
  const [a, b] = [Math.cos((hue * Math.PI) / 180), Math.sin((hue * Math.PI) / 180)].map((one) => one * chroma);
  const cone = ([x, y]: readonly [number, number]): number => (lightness + x * (a ?? 0) + y * (b ?? 0)) ** 3;
  const cones = (
    [
      [0.3963377774, 0.2158037573],
      [-0.1055613458, -0.0638541728],
      [-0.0894841775, -1.291485548],
    ] as const
  ).map(cone);
  const channels = [
    [4.0767416621, -3.3077115913, 0.2309699292],
    [-1.2684380046, 2.6097574011, -0.3413193965],
    [-0.0041960863, -0.7034186147, 1.707614701],
  ].map((row) => row.reduce((sum, factor, at) => sum + factor * (cones[at] ?? 0), 0));
  const bytes = channels.map((linear) => {
    const value = linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;
    return Math.round(Math.min(1, Math.max(0, value)) * 255);
  });
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** The light one of the two colours that follow a name. */
function lightColour(name: RegExp): string {
  const [, ...parts] =
    new RegExp(`${name.source}light-dark\\(oklch\\(([\\d.]+) ([\\d.]+) ([\\d.]+)\\)`).exec(tokens) ?? [];
  const [lightness = Number.NaN, chroma = Number.NaN, hue = Number.NaN] = parts.map(Number);
  return toHex(lightness, chroma, hue);
}

test.each(Object.entries(palette))('%s is %s, as on the pages', (name, colour) => {
  expect(lightColour(new RegExp(`--${name}: `))).toBe(colour);
});

test.each(Object.entries(hues))('the hue %s is %s, as on the pages', (name, colour) => {
  expect(lightColour(new RegExp(`\\.hue-${name} \\{\\s*--hue: `))).toBe(colour);
});

test('every category has a hue', () => {
  for (const { hue } of Object.values(categories)) expect(Object.keys(hues)).toContain(hue);
});
