import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  fileOf,
  files,
  freeNamesOf,
  importsOf,
  mentionsImportMeta,
  readsClock,
  textOf,
  unnamedExportsOf,
  valueImportsOf,
} from './helpers/source.ts';

interface Room {
  /** Which files are in it, by their path from `src`. */
  readonly holds: RegExp;
  /** Which rooms it may look into, besides itself. Anything else is a design change. */
  readonly mayImport: readonly string[];
  /** What it may use of others, `node:` for what Node brings. */
  readonly packages?: readonly string[];
}

const astTypes = ['hast', 'mdast', 'mdast-util-mdx-jsx'];

/** The rooms of the house; a file is in the first that holds it. */
const rooms: Record<string, Room> = {
  korean: { holds: /^korean\//, mayImport: [], packages: ['es-hangul', 'fastest-levenshtein'] },
  problems: { holds: /^problems\//, mayImport: ['korean'] },
  schema: { holds: /^schema\//, mayImport: ['korean', 'problems'], packages: ['zod', 'yaml'] },
  links: { holds: /^links\.ts$/, mayImport: ['schema'] },
  // `links`: a written link is checked by the reverse of the address, which belongs to its maker.
  graph: { holds: /^graph\//, mayImport: ['schema', 'problems', 'korean', 'links'], packages: ['fastest-levenshtein'] },
  // `schema`: the compiled body is the contract between compiler, store and graph, and was about to be declared thrice.
  markdown: {
    holds: /^markdown\//,
    mayImport: ['schema', 'problems', 'korean'],
    packages: [
      ...astTypes,
      '@viz-js/viz',
      'mdast-util-to-string',
      'rehype-autolink-headings',
      'rehype-minify-whitespace',
      'rehype-slug',
      'rehype-stringify',
      'remark-cjk-friendly',
      'remark-cjk-friendly-gfm-strikethrough',
      'remark-custom-heading-id',
      'remark-gfm',
      'remark-mdx',
      'remark-parse',
      'remark-rehype',
      'unified',
      'unist-util-visit',
      'unist-util-visit-parents',
      'vfile',
    ],
  },
  // The importer is pure, so that a browser can read a note too. Its rooms, in the order in which a note goes through them.
  'importer/bytes': {
    holds: /^importer\/bytes\//,
    mayImport: ['importer/change', 'problems'],
    packages: ['fflate'],
  },
  'importer/tree': {
    holds: /^importer\/tree\//,
    mayImport: ['importer/change', 'importer/bytes'],
    packages: [
      ...astTypes,
      'hast-util-from-html',
      'hast-util-to-mdast',
      'mdast-util-gfm-autolink-literal',
      'mdast-util-to-string',
      'remark-cjk-friendly',
      'remark-cjk-friendly-gfm-strikethrough',
      'remark-custom-heading-id',
      'remark-gfm',
      'remark-mdx',
      'remark-parse',
      'remark-stringify',
      'unified',
      'unist-util-visit',
      'unist-util-visit-parents',
    ],
  },
  'importer/people': {
    holds: /^importer\/people\//,
    mayImport: ['importer/tree'],
    packages: ['mdast', 'mdast-util-to-string'],
  },
  'importer/event': {
    holds: /^importer\/event\//,
    mayImport: ['importer/people', 'korean'],
    packages: ['mdast', 'mdast-util-to-string', 'unist-util-visit'],
  },
  // What a title or a label is, is for `people` and `event` to say, in lines as in a tree.
  'importer/lines': {
    holds: /^importer\/lines\//,
    mayImport: ['importer/change', 'importer/bytes', 'importer/people', 'importer/event'],
    packages: ['yaml'],
  },
  'importer/talks': {
    holds: /^importer\/talks\//,
    mayImport: ['importer/tree', 'importer/people', 'importer/event', 'korean'],
    packages: ['mdast', 'mdast-util-to-string', 'unist-util-visit'],
  },
  'importer/draft': {
    holds: /^importer\/draft\//,
    mayImport: ['importer/change', 'importer/tree', 'schema', 'korean'],
    packages: ['mdast', 'mdast-util-mdx-jsx', 'mdast-util-to-string', 'unist-util-visit', 'yaml'],
  },
  // What every step says of what it changed.
  'importer/change': { holds: /^importer\/change\.ts$/, mayImport: [] },
  importer: {
    holds: /^importer\/(?!.*\.client\.ts$)/,
    mayImport: [
      'importer/change',
      'importer/bytes',
      'importer/tree',
      'importer/event',
      'importer/people',
      'importer/lines',
      'importer/talks',
      'importer/draft',
      'schema',
      'problems',
      'korean',
    ],
    packages: ['mdast', 'mdast-util-to-string'],
  },
  'importer/client': {
    holds: /^importer\/.*\.client\.ts$/,
    mayImport: ['importer', 'importer/bytes', 'problems', 'client'],
    packages: ['fflate'],
  },
  // What the services tell the plugins, said once for the loader, the commands and Astro's own pages.
  pipeline: { holds: /^pipeline\.ts$/, mayImport: ['graph', 'links', 'markdown'] },
  // `schema`: categories have their names and hues there, and ids their types.
  views: { holds: /^views\//, mayImport: ['graph', 'links', 'korean', 'schema'] },
  'search/attributes': { holds: /^search\/attributes\.ts$/, mayImport: [] },
  // What the search knows, made from the graph while the site is built.
  'search/build': {
    holds: /^search\/(?:entities|vocabulary)\.ts$/,
    mayImport: ['search/browser', 'graph', 'korean', 'links', 'schema'],
  },
  'search/index': { holds: /^search\/index\.node\.ts$/, mayImport: [], packages: ['astro', 'node:', 'pagefind'] },
  // What the browser loads: nothing of the graph, the schema or zod may come with it.
  'search/browser': {
    holds: /^search\/(?!.*\.client\.ts$)[^/]+\.ts$/,
    mayImport: ['korean'],
  },
  'search/client': {
    holds: /^search\/[^/]+\.client\.ts$/,
    mayImport: ['search/browser', 'search/attributes', 'korean', 'client', 'styles'],
  },
  // What is copied, linked and collected, as text; the browser's part of it beside.
  sharing: { holds: /^sharing\/(?!.*\.client\.ts$)/, mayImport: [] },
  'sharing/client': { holds: /^sharing\/.*\.client\.ts$/, mayImport: ['sharing', 'client', 'styles'] },
  // What runs before the first paint, the ways into the search among it.
  page: { holds: /^page\.client\.ts$/, mayImport: ['search/client', 'client'] },
  // Scripts of pages that are not the search. `styles`: what comes after the page brings its own.
  client: { holds: /^[^/]+\.client\.ts$/, mayImport: ['styles'] },
  // The environment, for pages and what they are made of.
  site: { holds: /^site\.ts$/, mayImport: [], packages: ['astro:config'] },
  // What a chat shows beside a link, from view to bytes. `graph`, `problems`, `schema`: what the content writes has to be in
  // the typeface.
  preview: {
    holds: /^preview\/(?!.*\.node\.ts$)/,
    mayImport: ['views', 'graph', 'problems', 'schema'],
    packages: ['harfbuzzjs'],
  },
  'preview/node': { holds: /^preview\/.*\.node\.ts$/, mayImport: ['preview'], packages: ['node:', 'sharp'] },
  styles: { holds: /^styles\//, mayImport: [] },
  // `exports`: what a page shows is also what it tells search engines, in a data block beside it.
  components: {
    holds: /^components\//,
    mayImport: [
      'views',
      'exports',
      'links',
      'korean',
      'search/attributes',
      'search/client',
      'importer/client',
      'sharing/client',
      'client',
      'site',
      'styles',
    ],
  },
  layouts: {
    holds: /^layouts\//,
    mayImport: ['components', 'styles', 'page', 'sharing/client', 'links', 'site', 'views'],
  },
  // `search/build`: the endpoints of the search hand its data over as a page hands over a view.
  pages: {
    holds: /^pages\//,
    mayImport: [
      'knowledge',
      'views',
      'components',
      'layouts',
      'links',
      'styles',
      'site',
      'search/build',
      'importer',
      'exports',
      'preview',
      'preview/node',
      'client',
    ],
    packages: ['astro', 'sitemap'],
  },
  // `site`: whether drafts are shown is said by the environment.
  knowledge: {
    holds: /^knowledge\.ts$/,
    mayImport: ['graph', 'problems', 'schema', 'site'],
    packages: ['astro:content'],
  },
  // `korean`: a file name or text in decomposed Hangul is found on reading.
  'content-files': {
    holds: /^content-files\.node\.ts$/,
    mayImport: ['schema', 'problems', 'korean'],
    packages: ['node:', 'zod'],
  },
  // Brings what content-files reads into Astro's store, bodies compiled.
  'content-loader': {
    holds: /^content-loader\.node\.ts$/,
    mayImport: ['content-files', 'markdown', 'pipeline', 'problems'],
    packages: ['astro', 'node:'],
  },
  'content.config': {
    holds: /^content\.config\.ts$/,
    mayImport: ['content-files', 'content-loader'],
    packages: ['astro:content'],
  },
  commands: {
    holds: /^commands\//,
    mayImport: [
      'content-files',
      'graph',
      'importer',
      'importer/bytes',
      'importer/change',
      'importer/draft',
      'links',
      'markdown',
      'pipeline',
      'problems',
      'schema',
      'korean',
      'preview',
      'preview/node',
      'search/build',
    ],
    packages: ['astro', 'node:', 'sirv'],
  },
  // What programs read; the endpoints in `pages` hand it over. `schema`: the types of ids.
  exports: {
    holds: /^exports\//,
    mayImport: ['views', 'graph', 'links', 'korean', 'schema'],
    packages: [
      ...astTypes,
      '@astrojs/rss',
      'hast-util-from-html',
      'hast-util-to-mdast',
      'remark-gfm',
      'remark-stringify',
      'schema-dts',
      'unified',
      'unist-util-visit',
      'zod',
    ],
  },
  audit: { holds: /^audit\//, mayImport: ['links', 'problems'] },
};

/** Pure by name, and yet doors: the only readers of Astro's collections, of Astro itself and of the environment. */
const doors = ['content.config.ts', 'knowledge.ts', 'site.ts'];

/** What a file of no `.node` and no `.client` may not touch. */
const outside = [
  'process',
  'console',
  'document',
  'window',
  'globalThis',
  'location',
  'history',
  'navigator',
  'localStorage',
  'sessionStorage',
  'fetch',
  'setTimeout',
  'setInterval',
  'performance',
  'crypto',
  'require',
  '__dirname',
  'Buffer',
];

const roomOf = (file: string): string | undefined =>
  Object.entries(rooms).find(([, { holds }]) => holds.test(file))?.[0];

const packageOf = (specifier: string): string =>
  specifier.startsWith('node:')
    ? 'node:'
    : specifier.startsWith('@')
      ? specifier.split('/').slice(0, 2).join('/')
      : (specifier.split('/')[0] ?? '');

const isRelative = (specifier: string): boolean => specifier.startsWith('.');
const code = files.filter((file) => file.endsWith('.ts'));
const pure = code.filter((file) => !/\.(?:node|client)\.ts$/.test(file));

test('the house is not empty', () => {
  expect(files.length).toBeGreaterThan(100);
  for (const room of ['korean', 'schema', 'graph', 'markdown', 'views', 'components', 'pages', 'styles', 'commands']) {
    expect(files.map(roomOf), room).toContain(room);
  }
});

describe('the law of imports', () => {
  test.each(files)('%s is in a room', (file) => {
    expect(roomOf(file)).toBeDefined();
  });

  test.each(files)('%s looks only into rooms that its own may look into', (file) => {
    const room = roomOf(file) ?? '';
    const allowed = [room, ...(rooms[room]?.mayImport ?? [])];
    for (const specifier of importsOf(file).filter(isRelative)) {
      expect(allowed, specifier).toContain(roomOf(fileOf(file, specifier)));
    }
  });

  test.each(files)('%s uses only what its room may use of others', (file) => {
    const allowed = rooms[roomOf(file) ?? '']?.packages ?? [];
    for (const specifier of importsOf(file).filter((one) => !isRelative(one))) {
      expect(allowed, specifier).toContain(packageOf(specifier));
    }
  });

  test.each(files)('%s imports files that are there, with their extension', (file) => {
    for (const specifier of importsOf(file).filter(isRelative)) {
      expect(specifier).toMatch(/\.(?:ts|astro|css)(?:\?[a-z&]+)?$/);
      expect(files, specifier).toContain(fileOf(file, specifier));
    }
  });

  test('styles are imported by address only, so that a page pays for one sheet', () => {
    for (const file of files.filter((one) => !one.endsWith('.css'))) {
      for (const specifier of importsOf(file).filter((one) => one.includes('.css'))) {
        // What comes after the page may bring its styles within itself.
        const isLate = /^(?:search|sharing)\//.test(file) || file === 'contents.client.ts';
        expect(specifier, file).toMatch(isLate ? /\.css\?(?:url|inline)$/ : /\.css\?url$/);
      }
    }
  });

  test.each(files.filter((file) => file.startsWith('components/')))(
    '%s knows the views by their types only',
    (file) => {
      for (const specifier of valueImportsOf(file)) expect(specifier).not.toContain('/views/');
    },
  );

  test('no room looks into a room that looks back', () => {
    const reach = (room: string, seen: ReadonlySet<string>): string[] =>
      (rooms[room]?.mayImport ?? []).flatMap((next) =>
        seen.has(next) ? [next] : [next, ...reach(next, new Set([...seen, next]))],
      );
    for (const room of Object.keys(rooms)) expect(reach(room, new Set()), room).not.toContain(room);
  });

  test('every room that may be looked into is one', () => {
    for (const { mayImport } of Object.values(rooms)) {
      for (const room of mayImport) expect(Object.keys(rooms)).toContain(room);
    }
  });
});

describe('the law of rooms', () => {
  test.each(pure.filter((file) => !doors.includes(file)))('%s touches nothing outside its arguments', (file) => {
    const names = freeNamesOf(file);
    for (const name of outside) expect(names.has(name), name).toBe(false);
    expect(readsClock(file)).toBe(false);
    expect(mentionsImportMeta(file)).toBe(false);
    for (const specifier of importsOf(file)) expect(specifier).not.toMatch(/^(?:node|astro):/);
  });

  test.each(pure)('%s decides nothing by chance', (file) => {
    expect(textOf(file)).not.toMatch(/Math\.random|Date\.now/);
  });

  test.each(code.filter((file) => file.endsWith('.client.ts')))('%s needs no Node', (file) => {
    const names = freeNamesOf(file);
    for (const name of ['process', 'Buffer', 'require', '__dirname']) expect(names.has(name), name).toBe(false);
    for (const specifier of importsOf(file)) expect(specifier).not.toMatch(/^(?:node|astro):/);
  });

  test.each(code.filter((file) => file.endsWith('.node.ts')))('%s needs no browser', (file) => {
    const names = freeNamesOf(file);
    for (const name of ['document', 'window', 'localStorage', 'location']) expect(names.has(name), name).toBe(false);
  });

  test.each(files.filter((file) => file.endsWith('.astro')))('%s takes all that it shows from its props', (file) => {
    const names = freeNamesOf(file);
    for (const name of ['process', 'console', 'fetch', 'Buffer']) expect(names.has(name), name).toBe(false);
    expect(readsClock(file)).toBe(false);
    for (const specifier of importsOf(file)) expect(specifier).not.toMatch(/^(?:node|astro):/);
  });

  test.each(doors)('the door %s is there', (door) => {
    expect(files).toContain(door);
  });
});

describe('names', () => {
  test.each(code)('%s exports by name and hands nothing on', (file) => {
    expect(unnamedExportsOf(file)).toEqual([]);
  });

  test.each(files)('%s is named after what it holds', (file) => {
    const name = basename(file);
    if (file.endsWith('.astro') && /^(?:components|layouts)\//.test(file))
      expect(name).toMatch(/^[A-Z][A-Za-z]*\.astro$/);
    else if (file.startsWith('pages/'))
      expect(name).toMatch(/^(?:\[(?:\.\.\.)?[a-z]+\]|[a-z0-9-]+)(?:\.[a-z]+){0,2}\.(?:astro|mdx|ts)$/);
    else expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:node|client|config))?\.(?:ts|mjs|css)$/);
    if (!file.startsWith('pages/')) expect(name).not.toMatch(/^index\.ts$/);
  });

  test('no folder is without a subject', () => {
    for (const file of files) expect(file).not.toMatch(/(?:^|\/)(?:utils?|lib|common|types|helpers?|misc|shared)\//);
  });
});
