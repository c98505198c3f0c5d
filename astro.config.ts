import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import type { RehypePlugins, RemarkPlugins } from 'astro';
import { defineConfig } from 'astro/config';
import { basePath, contentFolder, readCollection, showsInHouse, toRecord } from './src/content-files.node.ts';
import { createPipeline } from './src/markdown/plugins.ts';
import { toPipelineOptions } from './src/pipeline.ts';
import { searchIndex } from './src/search/index.node.ts';

const base = basePath();
const site = process.env['SITE_URL'];
const services = readCollection('services', contentFolder()).records.map(toRecord);
const { remarkPlugins, remarkRehype, rehypePlugins } = createPipeline(
  toPipelineOptions(services, { base, inHouse: showsInHouse() }),
);

export default defineConfig({
  ...(site ? { site } : {}),
  base,
  trailingSlash: 'always',
  // 'jsx', the default, eats the space between inline elements and so joins words in the page and in the index.
  compressHTML: true,
  integrations: [mdx(), searchIndex()],
  markdown: {
    // Colours of code would come as style attributes.
    syntaxHighlight: false,
    // The sessions' own list of plugins, so that prose pages read the same. Astro has a type of its own for such lists.
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: remarkPlugins as RemarkPlugins,
      remarkRehype,
      rehypePlugins: rehypePlugins as RehypePlugins,
    }),
  },
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  vite: {
    build: { assetsInlineLimit: 0 },
    worker: {
      rolldownOptions: {
        output: {
          // What comments tell Vite has been read, and what runs before the first paint has 1 KB.
          comments: { annotation: false },
          // Every page names its scripts: without what all of them are.
          entryFileNames: ({ name }) => `_astro/${name.replace(/\.client$/, '')}.[hash:6].js`,
        },
      },
    },
    // The importer's parsers run in a worker, where their variant for pages, which asks the document, would fail.
    resolve: { conditions: ['worker', 'module', 'browser', 'development|production'] },
  },
  // Lists the notes in `.astro/`, by which the Astro extension completes their front matter. Not those of another folder:
  // one list serves all builds.
  experimental: { contentIntellisense: process.env['CONTENT_DIR'] === undefined },
});
