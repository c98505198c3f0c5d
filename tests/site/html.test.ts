import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { readPages } from './built-page.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // HTML has long allowed ids that begin with a digit, and those of lifecycle events are dates.
    'valid-id': ['error', { relaxed: true }],
    // Talks have the titles that their speakers gave them, and a title names the event as well.
    'long-title': 'off',
    // Its button would be for people who cannot press Enter in a field; here the answers come while one types.
    'wcag/h32': 'off',
  },
});

test('every page is valid HTML', async () => {
  const errors: string[] = [];
  for (const { path, html } of readPages(inject('site').folder)) {
    const { results } = await validator.validateString(html, path);
    for (const { messages } of results) {
      for (const { ruleId, message, selector } of messages) {
        errors.push(`${path} ${selector ?? ''}: ${message} (${ruleId})`);
      }
    }
  }
  expect(errors).toEqual([]);
});
