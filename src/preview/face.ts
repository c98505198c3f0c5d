import { Blob, Buffer, Font, shape, Face as Typeface } from 'harfbuzzjs';

/** A typeface that measures and draws single lines. */
export interface Face {
  /** Width in em. */
  readonly widthOf: (text: string) => number;
  /** The outlines as SVG, 1 em wide a unit, from the beginning of the baseline. Throws when a letter has no outline. */
  readonly outlineOf: (text: string) => string;
  /** The letters of a text that it does not have, each once. */
  readonly lettersWithout: (text: string) => string[];
}

/** A letter of a line: its glyph, how far it is moved, and how far the next one is from it, in units of the font. */
interface Placed {
  readonly glyph: number;
  readonly x: number;
  readonly y: number;
  readonly advance: number;
}

/**
 * Reads a TrueType or OpenType font. `tracking` is the space between letters in em; large type wants less of it than the
 * font was made with.
 */
export function createFace(bytes: Uint8Array, tracking = 0): Face {
  const typeface = new Typeface(new Blob(bytes));
  const font = new Font(typeface);
  const em = typeface.upem;
  const letters = new Set(typeface.collectUnicodes());

  const place = (text: string): Placed[] => {
    const buffer = new Buffer();
    // Fonts draw the hyphen of a keyboard as wide as a minus; within a word a hyphen is meant.
    buffer.addText(text.replace(/(?<=\S)-(?=\S)/g, '\u2010'));
    buffer.guessSegmentProperties();
    shape(font, buffer);
    const positions = buffer.getGlyphPositions();
    return buffer.getGlyphInfos().flatMap(({ codepoint: glyph }, at) => {
      const position = positions[at];
      if (!position) return [];
      const { xOffset: x, yOffset: y, xAdvance } = position;
      return [{ glyph, x, y, advance: xAdvance + tracking * em }];
    });
  };

  const lettersWithout = (text: string): string[] =>
    [...new Set(text)].filter((letter) => !letters.has(letter.codePointAt(0) ?? 0));

  return {
    widthOf: (text) => place(text).reduce((sum, { advance }) => sum + advance, 0) / em,
    outlineOf: (text) => {
      const missing = lettersWithout(text);
      if (missing.length > 0) throw new Error(`미리보기 그림의 글꼴에 없는 글자입니다: ${missing.join(' ')} (${text})`);
      let start = 0;
      const paths = place(text).map(({ glyph, x, y, advance }) => {
        const path = `<path transform="translate(${start + x} ${y})" d="${font.glyphToPath(glyph)}"/>`;
        start += advance;
        return path;
      });
      return `<g transform="scale(${1 / em} ${-1 / em})">${paths.join('')}</g>`;
    },
    lettersWithout,
  };
}
