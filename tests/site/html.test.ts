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
    // The results below a field are links, which no <select> can hold.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
  },
});

test('every page is valid HTML', async () => {
  // What breaks a rule often does so everywhere: one place of each kind of mistake says enough.
  const places = new Map<string, string[]>();
  for (const { path, html } of readPages(inject('site').folder)) {
    const { results } = await validator.validateString(html, path);
    for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages)) {
      const mistake = `${message} (${ruleId})`;
      places.set(mistake, [...(places.get(mistake) ?? []), `${path} ${selector ?? ''}`]);
    }
  }
  expect([...places].map(([mistake, at]) => `${mistake}: ${at.length} times, first on ${at[0] ?? ''}`)).toEqual([]);
});
