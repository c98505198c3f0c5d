import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { descriptionToWrite } from '../../src/schema/description.ts';
import { attributeOf, elementsNamed, elementsOf, readPages, textOf } from './built-page.ts';
import { runCommand } from './command.ts';

const fixture = fileURLToPath(new URL('../fixtures/site/content', import.meta.url));
/** Within the project, where what is built finds its packages. */
const place = fileURLToPath(new URL('../../.build/small', import.meta.url));
const content = join(place, 'content');

/** Builds the small site as its content is at the moment, with a cache of its own. */
const build = (
  out: string,
  env: Readonly<Record<string, string>> = {},
  cache = 'cache',
): ReturnType<typeof runCommand> =>
  runCommand(['build', '--out', join(place, out), '--cache', join(place, cache)], { CONTENT_DIR: content, ...env });

async function mustBuild(...args: Parameters<typeof build>): Promise<void> {
  const { code, output } = await build(...args);
  if (code !== 0) throw new Error(`The small site could not be built:\n${output}`);
}

const filesOf = (out: string): string[] =>
  readdirSync(join(place, out), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** Every file of a built site with a digest of its bytes. */
const digestsOf = (out: string): string[] =>
  filesOf(out).map(
    (file) => `${relative(join(place, out), file)} ${createHash('sha256').update(readFileSync(file)).digest('hex')}`,
  );

const pathsOf = (out: string): string[] => readPages(join(place, out)).map(({ path }) => path);

const linksOf = (out: string, path: string): { href: string; rel: string }[] =>
  readPages(join(place, out))
    .filter((page) => page.path === path)
    .flatMap(({ tree }) => [...elementsNamed(tree, 'a'), ...elementsNamed(tree, 'link')])
    .map((link) => ({ href: attributeOf(link, 'href') ?? '', rel: attributeOf(link, 'rel') ?? '' }));

/** All that the search knows of its pages: what Pagefind keeps of them, and our own files. */
const indexOf = (out: string): string =>
  filesOf(out)
    .filter((file) => /\.(?:pf_fragment|json)$/.test(file))
    .map((file) => readFileSync(file))
    .map((bytes) => (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8'))
    .join('\n');

/** What a reader could come across of a session: its page, links to it, its place in the index. */
const tracesOf = (out: string, session: string, title: string): string[] => [
  ...pathsOf(out).filter((path) => path.includes(session)),
  ...readPages(join(place, out)).flatMap(({ path, html }) =>
    [session, title].filter((words) => html.includes(words)).map((words) => `${words} in ${path}`),
  ),
  ...[session, title].filter((words) => indexOf(out).includes(words)).map((words) => `${words} in the index`),
];

const session = (name: string): string => join(content, 'sessions', `${name}.mdx`);
const editOf = (name: string, change: (text: string) => string): void =>
  writeFileSync(session(name), change(readFileSync(session(name), 'utf8')));

beforeAll(async () => {
  rmSync(place, { recursive: true, force: true });
  cpSync(fixture, content, { recursive: true });
  await mustBuild('first');
});

beforeEach(() => {
  rmSync(content, { recursive: true, force: true });
  cpSync(fixture, content, { recursive: true });
});

describe('a build', () => {
  test('of the same content gives the same bytes, with what an earlier build left and without', async () => {
    await mustBuild('again');
    await mustBuild('fresh', {}, 'another-cache');
    expect(digestsOf('again')).toEqual(digestsOf('first'));
    expect(digestsOf('fresh')).toEqual(digestsOf('first'));
  });

  test('of broken content says where and what, fails, and leaves the site that was there', async () => {
    await mustBuild('kept');
    const before = digestsOf('kept');
    editOf('spring-day-2024/objects', (text) => text.replace('  - s3\n', '  - s33\n'));
    const { code, output } = await build('kept');
    expect(code).toBe(1);
    expect(output).toContain(
      'content/sessions/spring-day-2024/objects.mdx:5: `s33` 서비스를 찾을 수 없습니다. 혹시 `s3`?',
    );
    expect(output).not.toMatch(/^\s+at /m);
    expect(digestsOf('kept')).toEqual(before);
    expect(readdirSync(place).filter((name) => name.startsWith('kept'))).toEqual(['kept']);
  });

  test('that fails after the content was found sound leaves the site that was there as well', async () => {
    await mustBuild('kept');
    const before = digestsOf('kept');
    const { code, output } = await build('kept', { SITE_URL: 'no address' });
    expect(code).toBe(1);
    expect(output).not.toMatch(/^\s+at /m);
    expect(digestsOf('kept')).toEqual(before);
    expect(readdirSync(place).filter((name) => name.startsWith('kept'))).toEqual(['kept']);
  });

  test('of a folder without sessions fails and says which folder', async () => {
    const { code, output } = await build('nothing', { CONTENT_DIR: join(place, 'no-content') });
    expect(code).toBe(1);
    expect(output).toContain('no-content');
    expect(existsSync(join(place, 'nothing'))).toBe(false);
  });

  test('no longer holds a note that was deleted', async () => {
    const traces = (out: string): string[] => tracesOf(out, 'lighthouse', '등대지기의 하루');
    expect(traces('first')).toContain('/sessions/autumn-day-2025/lighthouse/');
    expect(traces('first')).toContain('등대지기의 하루 in the index');
    rmSync(session('autumn-day-2025/lighthouse'));
    await mustBuild('without');
    expect(traces('without')).toEqual([]);
    expect(pathsOf('without')).toContain('/sessions/spring-day-2024/functions/');
  });

  test('does not hold drafts and keeps its addresses, whatever the shell says about development', async () => {
    await mustBuild('development', {
      NODE_ENV: 'development',
      DEV: '1',
      PROD: '',
      MODE: 'test',
      BASE_URL: '/x/',
      SITE: 'x',
    });
    for (const out of ['first', 'development']) {
      expect(tracesOf(out, 'unfinished', '아직 쓰는 중인 글')).toEqual([]);
      expect(indexOf(out)).not.toContain('무지개다리');
    }
    expect(digestsOf('development')).toEqual(digestsOf('first'));
  });

  test('holds drafts where that is asked, marked as such and with nothing empty where they have nothing', async () => {
    await mustBuild('drafts', { DRAFTS: '1' });
    const draft = '/sessions/autumn-day-2025/unfinished/';
    const pages = readPages(join(place, 'drafts'));
    const unlisted = pages.filter(({ tree }) =>
      elementsNamed(tree, 'meta').some(
        (meta) => attributeOf(meta, 'name') === 'robots' && attributeOf(meta, 'content') === 'noindex',
      ),
    );
    // A former address is on no list either.
    expect(unlisted.map(({ path }) => path)).toEqual(['/passages/', draft, '/sessions/spring-day-2024/houses/']);

    const mainOf = (path: string) =>
      pages.filter((page) => page.path === path).flatMap(({ tree }) => elementsNamed(tree, 'main'));
    expect(mainOf(draft).map(textOf).join()).toContain('아직 쓰는 중인 글 초안 아직 공개되지 않은 글입니다.');
    expect(mainOf('/events/autumn-day-2025/').map(textOf).join()).toContain('아직 쓰는 중인 글 초안');
    const holders = /^(?:h[1-6]|p|ul|ol|dl|div|section|details|nav)$/;
    const empty = mainOf(draft).flatMap((main) =>
      elementsOf(
        main,
        // What a script fills is shown only where there is one.
        (element) =>
          holders.test(element.tagName) &&
          textOf(element) === '' &&
          !attributeOf(element, 'className')?.includes('with-script'),
      ),
    );
    expect(empty.map(({ tagName }) => tagName)).toEqual([]);
  });

  test('tells programs nothing of drafts, even where the pages show them', async () => {
    await mustBuild('drafts', { DRAFTS: '1', SITE_URL: 'https://notes.example' });
    const told = filesOf('drafts')
      .map((file) => relative(join(place, 'drafts'), file).split(sep).join('/'))
      .filter((name) => /\.(?:xml|txt|md)$|^api\//.test(name));
    const kinds = ['sitemap.xml', 'robots.txt', 'llms.txt', 'sessions/feed.xml', 'api/v1/sessions.json'];
    expect(told).toEqual(expect.arrayContaining([...kinds, 'sessions/spring-day-2024/functions.md']));
    const texts = told.map((name) => `${name}: ${readFileSync(join(place, 'drafts', name), 'utf8')}`);
    expect(texts.filter((text) => /unfinished|아직 쓰는 중인 글|무지개다리/.test(text))).toEqual([]);
  });

  test('knows nothing of a service that only drafts speak of and nobody has described yet', async () => {
    await mustBuild('before');
    const waf = 'name: AWS WAF\nnameKo: 왑\nshortName: WAF\nkind: service\ncategory: security\n';
    const description = `description: ${descriptionToWrite}\n`;
    // A published text has one of its words: it is named by nobody as long as it has no page.
    writeFileSync(join(content, 'services', 'waf.yaml'), `${waf}${description}names: [커넥션]\n`);
    editOf('autumn-day-2025/unfinished', (text) => text.replace('draft:', 'services:\n  - waf\ndraft:'));
    await mustBuild('beside');
    expect(digestsOf('beside')).toEqual(digestsOf('before'));

    await mustBuild('drafts', { DRAFTS: '1', SITE_URL: 'https://notes.example' });
    expect(pathsOf('drafts')).toContain('/services/waf/');
    const told = filesOf('drafts').filter((name) => /\.(?:xml|txt|md)$|[\\/]api[\\/]/.test(name));
    expect(told.filter((name) => /services\/waf|AWS WAF/.test(readFileSync(name, 'utf8')))).toEqual([]);
  });

  test('of nothing but drafts is none', async () => {
    for (const name of ['spring-day-2024/objects', 'spring-day-2024/functions', 'autumn-day-2025/lighthouse']) {
      rmSync(session(name));
    }
    const { code, output } = await build('only-drafts');
    expect(code).toBe(1);
    expect(output).toContain('모두 초안입니다.');
    expect(existsSync(join(place, 'only-drafts'))).toBe(false);
  });

  test('tells editors the shape of every kind of file', () => {
    const told = readdirSync(fileURLToPath(new URL('../../.astro/collections', import.meta.url)));
    for (const name of ['events', 'services', 'sessions', 'speakers', 'topics'])
      expect(told).toContain(`${name}.schema.json`);
  });

  test('leaves out what a note says of the company of its author, where that is asked', async () => {
    const saying = '우리 배포 시간은 반으로';
    const holding = (out: string): string[] =>
      [...readPages(join(place, out)).map(({ html }) => html), indexOf(out)].filter((text) => text.includes(saying));
    expect(holding('first').length).toBeGreaterThan(1);
    await mustBuild('outside', { INHOUSE: '0' });
    expect(holding('outside')).toEqual([]);
  });

  test('links to the file of a note and names canonical addresses only where the environment gives them', async () => {
    const repository = 'https://git.example/people/notes';
    await mustBuild('public', { REPO_URL: repository, SITE_URL: 'https://notes.example', BASE_PATH: '/below/' });
    const page = '/sessions/spring-day-2024/functions/';
    const file = 'content/sessions/spring-day-2024/functions.mdx';
    expect(linksOf('public', page)).toContainEqual({ href: `${repository}/edit/main/${file}`, rel: '' });
    expect(linksOf('public', page)).toContainEqual({ href: `https://notes.example/below${page}`, rel: 'canonical' });
    expect(linksOf('first', page).filter(({ href, rel }) => href.includes(file) || rel === 'canonical')).toEqual([]);
  });
});

describe('start', () => {
  test.each([
    ['every', undefined],
    ['one', '127.0.0.1'],
  ])('says in one line that a port is in use at %s address, and ends', async (_, host) => {
    const other = createServer();
    await new Promise<void>((resolve) => {
      other.listen(0, host, resolve);
    });
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    try {
      const { code, output } = await runCommand(['start'], { PORT: String(port) });
      expect(output.trim().split('\n')).toEqual([
        expect.stringContaining(`포트 ${port}번을 다른 프로그램이 쓰고 있습니다.`),
      ]);
      expect(code).toBe(1);
    } finally {
      other.close();
    }
  });
});
