import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { attributeOf, type BuiltPage, elementsNamed, readPages } from './built-page.ts';
import { runCommand } from './command.ts';

/** Addresses of all images of a built site, below its base. */
const imagesIn = (folder: string): string[] =>
  readdirSync(join(folder, 'previews'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
    .sort();

const ownImage = /^\/(?:sessions\/[^/]+|services|events|years)\/[^/]+\/$/;
const isRedirect = (page: BuiltPage): boolean => /http-equiv="refresh"/.test(page.html);

/** What a page says in its tags; a chat reads both kinds. */
function tagOf(page: BuiltPage, name: string): string | undefined {
  const tag = elementsNamed(page.tree, 'meta').find(
    (meta) => (attributeOf(meta, 'property') ?? attributeOf(meta, 'name')) === name,
  );
  return tag && attributeOf(tag, 'content');
}

describe('the images of the site', () => {
  const { folder } = inject('site');
  const images = imagesIn(folder);

  test('are one for the site and for each session, service, event and year', () => {
    const pages = readPages(folder).filter((page) => ownImage.test(page.path) && !isRedirect(page));
    expect(pages.length).toBeGreaterThan(250);
    expect(images).toEqual(
      ['/previews/site.png', ...pages.map(({ path }) => `/previews${path.slice(0, -1)}.png`)].sort(),
    );
  });

  test('are PNG of 1200 × 630 with a palette, 60 KB at most', async () => {
    const sizes = images.map((image) => statSync(join(folder, image)).size).sort((a, b) => a - b);
    console.log(
      `${images.length} images: ${sizes[0]} to ${sizes.at(-1)} bytes, half below ${sizes[sizes.length >> 1]}`,
    );
    expect(sizes.at(-1)).toBeLessThanOrEqual(60 * 1024);
    const shapes = await Promise.all(
      images.map(async (image) => {
        const { format, width, height, isPalette } = await sharp(join(folder, image)).metadata();
        return [format, width, height, isPalette].join(' ');
      }),
    );
    expect([...new Set(shapes)]).toEqual(['png 1200 630 true']);
  });

  test('show nothing outside the middle 1200 × 600, and something within', async () => {
    const shadesIn = async (image: string, top: number, height: number): Promise<number> => {
      const part = sharp(join(folder, image)).extract({ left: 0, top, width: 1200, height });
      return new Set((await part.greyscale().raw().toBuffer()).values()).size;
    };
    const found = await Promise.all(
      images.map(async (image) => [
        await shadesIn(image, 0, 15),
        await shadesIn(image, 615, 15),
        Math.min(await shadesIn(image, 60, 200), 8),
      ]),
    );
    expect([...new Set(found.map(String))]).toEqual(['1,1,8']);
  });

  test('are not named where the address of the site is not known', () => {
    const pages = readPages(folder).filter((page) => !isRedirect(page));
    expect(pages.filter((page) => tagOf(page, 'og:image') !== undefined)).toEqual([]);
    expect(new Set(pages.map((page) => tagOf(page, 'twitter:card')))).toEqual(new Set(['summary']));
  });
});

describe('a site with an address', () => {
  const fixture = fileURLToPath(new URL('../fixtures/site/content', import.meta.url));
  const place = fileURLToPath(new URL('../../.build/previews', import.meta.url));
  const content = join(place, 'content');
  const address = 'https://notes.example/below';

  async function build(out: string, env: Readonly<Record<string, string>> = {}): Promise<string> {
    const { code, output } = await runCommand(['build', '--out', join(place, out), '--cache', join(place, 'cache')], {
      CONTENT_DIR: content,
      SITE_URL: 'https://notes.example',
      BASE_PATH: '/below/',
      ...env,
    });
    if (code !== 0) throw new Error(output);
    return join(place, out);
  }

  let folder = '';
  let pages: BuiltPage[] = [];
  beforeAll(async () => {
    rmSync(place, { recursive: true, force: true });
    cpSync(fixture, content, { recursive: true });
    folder = await build('first');
    pages = readPages(folder).filter((page) => page.path !== '/404.html' && !isRedirect(page));
  });

  test('names an image on every page, with its size, in words and within the first 4 KB', async () => {
    expect(pages.length).toBeGreaterThan(15);
    for (const page of pages) {
      const image = tagOf(page, 'og:image') ?? '';
      const own = ownImage.test(page.path) ? page.path.slice(0, -1) : '/site';
      expect(image, page.path).toBe(`${address}/previews${own}.png`);
      const { width, height } = await sharp(join(folder, image.slice(address.length))).metadata();
      expect([tagOf(page, 'og:image:width'), tagOf(page, 'og:image:height')]).toEqual([`${width}`, `${height}`]);
      expect(tagOf(page, 'og:image:alt')).toBe(tagOf(page, 'og:title'));
      expect(tagOf(page, 'twitter:card')).toBe('summary_large_image');
      for (const name of ['og:image:alt', 'twitter:card']) {
        expect(Buffer.from(page.html).indexOf(name)).toBeLessThan(4096);
      }
    }
  });

  test('has no image that no page names', () => {
    const named = new Set(pages.map((page) => tagOf(page, 'og:image')?.slice(address.length)));
    expect(imagesIn(folder).filter((image) => !named.has(image))).toEqual([]);
  });

  test('names none where there is no page, and none where a page has moved', () => {
    const others = readPages(folder).filter((page) => page.path === '/404.html' || isRedirect(page));
    expect(others.length).toBeGreaterThan(1);
    expect(others.filter((page) => tagOf(page, 'og:image') !== undefined)).toEqual([]);
  });

  test('paints an image once: the next build takes it as it is', async () => {
    const image = 'previews/sessions/spring-day-2024/functions.png';
    const cache = join(place, 'cache', image);
    const [kept = ''] = readdirSync(cache);
    const painted = readFileSync(join(cache, kept));
    expect(painted.equals(readFileSync(join(folder, image)))).toBe(true);
    writeFileSync(join(cache, kept), 'painted before');
    expect(readFileSync(join(await build('again'), image), 'utf8')).toBe('painted before');

    // What it shows has changed, so it is painted anew, and the former one is not kept.
    const file = join(content, 'sessions/spring-day-2024/functions.mdx');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, 'title: 다른 제목'));
    const changed = readFileSync(join(await build('changed'), image));
    expect(changed.subarray(1, 4).toString()).toBe('PNG');
    expect(changed.equals(painted)).toBe(false);
    expect(readdirSync(cache)).toHaveLength(1);
  });

  test('shows drafts with the image of the site', async () => {
    const drafts = await build('drafts', { DRAFTS: '1' });
    const draft = readPages(drafts).find(({ path }) => path.endsWith('/unfinished/'));
    expect(draft && tagOf(draft, 'og:image')).toBe(`${address}/previews/site.png`);
    expect(existsSync(join(drafts, 'previews/sessions/autumn-day-2025/unfinished.png'))).toBe(false);
  });

  test('is not built when an image would lack a letter, and says which', async () => {
    const file = join(content, 'sessions/spring-day-2024/functions.mdx');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, 'title: 美 리전'));
    await expect(build('lacking')).rejects.toThrow(/functions\.mdx:2: .*글꼴에 없는 글자가 있습니다: 美\./);
    expect(existsSync(join(place, 'lacking'))).toBe(false);
  });
});
