import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { readPages } from './built-page.ts';
test('every page is valid HTML', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
  const counts = new Map<string, number>(); const ex = new Map<string,string>();
  for (const { path, html } of readPages(inject('site').folder)) {
    const report = await validator.validateString(html, path);
    for (const r of report.results) for (const m of r.messages) { counts.set(m.ruleId, (counts.get(m.ruleId) ?? 0) + 1); ex.set(m.ruleId+' '+m.message, `${path}:${m.line}:${m.column} ${m.selector}`); }
  }
  console.log(counts); console.log([...ex].slice(0,80));
  expect(counts.size).toBe(0);
});
