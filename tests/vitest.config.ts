import { defineConfig } from 'vitest/config';

/** `unit` is fast and needs nothing; `site` builds sites and drives a browser, one file at a time on a small machine. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          root: '.',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**'],
          // Pure functions leave nothing behind, so files may share what they have imported.
          isolate: false,
        },
      },
      {
        test: {
          name: 'site',
          root: '.',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/helpers/built-site.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
