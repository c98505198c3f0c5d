import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Builds the search index from the finished pages. What is searched is marked in the HTML by the names of `attributes.ts`. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { index, errors } = await createIndex({
          // One index for all pages; Pagefind would else keep pages of other languages apart.
          forceLanguage: 'ko',
          includeCharacters: '+#',
          writePlayground: false,
        });
        if (!index) throw new Error(errors.join('\n'));
        const folder = fileURLToPath(dir);
        const added = await index.addDirectory({ path: folder });
        const written = await index.writeFiles({ outputPath: `${folder}pagefind` });
        await close();
        const failed = [...added.errors, ...written.errors];
        if (failed.length > 0) throw new Error(failed.join('\n'));
        logger.info(`${added.page_count} pages indexed`);
      },
    },
  };
}
