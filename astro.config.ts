import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentFolder, readCollection, toRecord } from './src/content-files.node.ts';
import { createPipeline } from './src/markdown/plugins.ts';
import { toPipelineOptions } from './src/pipeline.ts';
import { searchIndex } from './src/search/index.node.ts';

const base = process.env['BASE_PATH'] ?? '/';
const services = readCollection('services', contentFolder()).records.map(toRecord);

export default defineConfig({
  site: process.env['SITE_URL'],
  base,
  trailingSlash: 'always',
  // 'jsx', the default, eats the space between inline elements and so joins words in the page and in the index.
  compressHTML: true,
  integrations: [mdx(), searchIndex()],
  markdown: {
    // Colours of code would come as style attributes.
    syntaxHighlight: false,
    processor: unified({ gfm: false, smartypants: false, ...createPipeline(toPipelineOptions(services, base)) }),
  },
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 } },
});
