import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { faces } from '../../src/preview/image.node.ts';

const content = fileURLToPath(new URL('../../content', import.meta.url));
const files = readdirSync(content, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
/** Every letter that the content is written in. */
const written = [...new Set(files.flatMap((entry) => [...readFileSync(join(entry.parentPath, entry.name), 'utf8')]))]
  .filter((letter) => letter !== '\n')
  .join('');
const syllables = Array.from({ length: 11_172 }, (_, at) => String.fromCodePoint(0xac00 + at)).join('');

describe.each(Object.entries(faces))('the %s typeface', (_, face) => {
  test('has every letter of the content', () => {
    expect(written.length).toBeGreaterThan(500);
    expect(face.lettersWithout(written)).toEqual([]);
  });

  test('has every syllable of Hangul, and what names are written in', () => {
    expect(face.lettersWithout(syllables)).toEqual([]);
    expect(face.lettersWithout('ÀÉÎÕÜßçñøåŁŠž “‘’” – — … · ₩ × → ㄱㅎㅏㅣ')).toEqual([]);
  });

  test('says which letters it does not have, and draws none in their place', () => {
    expect(face.lettersWithout('美國 리전 🚀 美')).toEqual(['美', '國', '🚀']);
    expect(() => face.outlineOf('美國 리전')).toThrow('미리보기 그림의 글꼴에 없는 글자입니다: 美 國 (美國 리전)');
  });

  test('measures what it draws', () => {
    expect(face.widthOf('')).toBe(0);
    expect(face.widthOf('람다람다')).toBeCloseTo(2 * face.widthOf('람다'));
    expect(face.widthOf('람다')).toBeGreaterThan(1.5);
    expect(face.widthOf('람다')).toBeLessThan(2);
    expect([...face.outlineOf('람다').matchAll(/<path/g)]).toHaveLength(2);
  });

  test('draws a hyphen within a word narrower than one between words', () => {
    const between = face.widthOf(' - ') - 2 * face.widthOf(' ');
    expect(face.widthOf('X-X') - 2 * face.widthOf('X')).toBeLessThan(0.7 * between);
  });
});

test('bold is bolder than medium', () => {
  expect(faces.bold.widthOf('Lambda')).toBeGreaterThan(faces.medium.widthOf('Lambda'));
});
