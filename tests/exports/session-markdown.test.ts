import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/commands/content.node.ts';
import { contentFolder } from '../../src/content-files.node.ts';
import { toSessionMarkdown } from '../../src/exports/session-markdown.ts';
import { sessionViews } from '../../src/views/session.ts';

const { graph } = await loadContent(contentFolder());
const site = { base: '/', absolute: (path: string) => `https://notes.example.com${path}` };
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

describe('the Markdown of a session', () => {
  test.each(sessionViews(graph).map((view) => [view.id, view] as const))('%s loses no word of it', (id, view) => {
    const markdown = toSessionMarkdown(view, site);
    // Its words as a reader meets them: without the marks around them.
    const there = new Set(
      wordsOf(markdown.replaceAll(/\]\((?:[^()]|\([^()]*\))*\)/g, '').replaceAll(/[[\]*`\\]/g, '')),
    );
    const sections = graph.sessions.get(id)?.body.sections ?? [];
    const told = [
      view.text,
      view.summary,
      ...view.keyPoints,
      ...sections.flatMap(({ title, passages }) => [title, ...passages.map(({ text }) => text)]),
    ];
    expect(told.flatMap(wordsOf).filter((word) => !there.has(word))).toEqual([]);
    expect(markdown).toContain(`원문: https://notes.example.com/sessions/${id}/`);
    // What only a page needs, such as a place for a break within a name, leaves nothing that nobody sees.
    expect(markdown).not.toMatch(/[\u00ad\u200b-\u200d\ufeff]/);
    expect(markdown).not.toMatch(/<(?:Metric|Claim|Takeaway|InHouse|Diagram|span|div)\b|\]\(\//);
  });
});
