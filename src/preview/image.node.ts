import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import sharp, { type PngOptions } from 'sharp';
import type { Faces } from './drawing.ts';
import { createFace } from './face.ts';

const readFont = (name: string): Uint8Array =>
  readFileSync(createRequire(import.meta.url).resolve(`@expo-google-fonts/gothic-a1/${name}.ttf`));

/** Gothic A1: every syllable of Hangul and all of Latin, the nearest to what the pages are read in. */
export const faces: Faces = {
  bold: createFace(readFont('700Bold/GothicA1_700Bold'), -0.02),
  medium: createFace(readFont('500Medium/GothicA1_500Medium'), -0.01),
};

/** The images are flat, so a palette holds all their colours. */
const options: PngOptions = { palette: true, dither: 0 };

/**
 * Paints an image, or takes the one painted before: `folder` keeps it under a digest of all that decides its bytes, and
 * nothing else.
 */
export async function toPng(svg: string, folder: URL): Promise<Uint8Array<ArrayBuffer>> {
  const digest = createHash('sha256')
    .update(JSON.stringify([sharp.versions, options, svg]))
    .digest('hex');
  const file = new URL(`${digest}.png`, folder);
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  const image = await sharp(Buffer.from(svg)).png(options).toBuffer();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // Under its name only when it is whole, whatever ends the build.
  const beside = new URL(`${digest}.next`, folder);
  writeFileSync(beside, image);
  renameSync(beside, file);
  return new Uint8Array(image);
}
