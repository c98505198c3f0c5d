import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { loadContent } from '../../src/commands/content.node.ts';
import { contentFolder } from '../../src/content-files.node.ts';
import { eventOf } from '../../src/graph/graph.ts';
import { targetOf } from '../../src/links.ts';
import { errorsOf, toReport } from '../../src/problems/problem.ts';
import { toChanges } from '../../src/views/change.ts';
import { eventViews } from '../../src/views/event.ts';
import { toMatrix } from '../../src/views/matrix.ts';
import { toNumbers } from '../../src/views/number.ts';
import { serviceViews } from '../../src/views/service.ts';
import { toServiceGroups } from '../../src/views/service-list.ts';
import { sessionViews } from '../../src/views/session.ts';
import { speakerViews } from '../../src/views/speaker.ts';
import { topicViews } from '../../src/views/topic.ts';
import { yearViews } from '../../src/views/year.ts';

const folder = contentFolder();
const { records, graph, problems } = await loadContent(folder);

/** Every file of the content with its text, by its path from there. */
const texts = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .sort()
  .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')] as const);

test('the content has no mistakes', () => {
  expect(toReport(errorsOf(problems))).toBe('');
  expect(records.sessions.length).toBeGreaterThan(0);
});

describe.each(texts)('%s', (path, text) => {
  test('is in composed Hangul, with the line ends of Unix, and ends with one', () => {
    expect(path).toBe(path.normalize('NFC'));
    expect(text).toBe(text.normalize('NFC'));
    expect(text).not.toContain('\r');
    expect(text).toMatch(/[^\n]\n$/);
  });

  test('holds no e-mail address', () => {
    expect(text).not.toMatch(/[\w.+-]+@[\w-]+\.[a-z]{2,}/i);
  });

  test('has YAML, or JSON, as the printer would write it', () => {
    if (path.endsWith('.json')) return expect(`${JSON.stringify(JSON.parse(text), undefined, 2)}\n`).toBe(text);
    const yaml = path.endsWith('.mdx') ? (/^---\n([\s\S]*?\n)---\n/.exec(text)?.[1] ?? '') : text;
    expect(parseDocument(yaml).toString({ lineWidth: 0 })).toBe(yaml);
  });
});

describe.each([...graph.sessions.values()].map((session) => [session.id, session] as const))(
  'the session %s',
  (id, { data, body }) => {
    const [, text = ''] = texts.find(([path]) => path === join('sessions', `${id}.mdx`)) ?? [];

    test('gives every heading an id of its own', () => {
      const written = [...text.replace(/```[\s\S]*?```/g, '').matchAll(/^#{1,6} .*?(?:\{#([a-z0-9-]+)\})?\s*$/gm)].map(
        ([, own]) => own,
      );
      expect(written).toEqual(body.sections.map((section) => section.id).filter(Boolean));
      expect(new Set(written).size).toBe(written.length);
    });

    test('announces in sections that are there', () => {
      const sections = body.sections.map((section) => section.id);
      for (const { section } of data.announcements) expect(sections).toContain(section);
    });

    test('names every service, topic and speaker once', () => {
      const speakers = data.speakers.map((speaker) => speaker.id);
      for (const list of [data.services, data.topics, speakers] as string[][]) {
        expect(new Set(list).size).toBe(list.length);
      }
    });

    test('leads only to pages that are there', () => {
      for (const [, href = ''] of body.html.matchAll(/ href="(\/[^"]*)"/g)) {
        const target = targetOf(href);
        expect(target, href).toBeDefined();
        if (target?.kind === 'service') expect([...graph.services.keys()], href).toContain(target.id);
        if (target?.kind === 'session') expect([...graph.sessions.keys()], href).toContain(target.id);
      }
    });

    test('was updated on or after the day when it was published', () => {
      expect(data.draft || data.updated >= data.published).toBe(true);
    });

    test('has a note beside every claim that time has touched', () => {
      const claims = body.sections.flatMap((section) => section.claims);
      expect(body.html.match(/<span class="since"/g) ?? []).toHaveLength(claims.length);
    });
  },
);

test('every session of an event has an order of its own', () => {
  const orders = records.sessions.flatMap(({ id, data }) =>
    data.order === undefined ? [] : [`${eventOf(id)} ${data.order}`],
  );
  expect(new Set(orders).size).toBe(orders.length);
});

test('every published lifecycle fact can be looked up over a safe connection and says when it was', () => {
  for (const { id, data } of graph.services.values()) {
    for (const event of data.lifecycle) {
      expect(event.source, `${id}/${event.id}`).toMatch(/^https:\/\//);
      expect(event.asOf, `${id}/${event.id}`).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
  }
});

test('a lifecycle is written in time order', () => {
  for (const { id, data } of records.services) {
    const dates = data.lifecycle.flatMap(({ date }) => (date === undefined ? [] : [date]));
    expect(dates, id).toEqual([...dates].sort());
  }
});

test('no redirect leads from where a page is, or from one address twice', () => {
  const redirects = records.sessions.flatMap(({ data }) => data.redirects);
  expect(new Set(redirects).size).toBe(redirects.length);
  const pages = new Set<string>([...graph.sessions.keys()].map((id) => `/sessions/${id}/`));
  for (const from of redirects) expect(pages.has(from), from).toBe(false);
});

test('every page can be made', () => {
  expect(sessionViews(graph)).toHaveLength(graph.sessions.size);
  expect(eventViews(graph)).toHaveLength(graph.events.size);
  expect(serviceViews(graph)).toHaveLength(graph.services.size);
  expect(topicViews(graph)).toHaveLength(graph.topics.size);
  expect(speakerViews(graph)).toHaveLength(graph.speakers.size);
  expect(yearViews(graph)).toHaveLength(graph.years.length);
  expect(toServiceGroups(graph).flatMap(({ items }) => items)).toHaveLength(graph.services.size);
  expect(toMatrix(graph).events).toHaveLength(graph.events.size);
  expect(toNumbers(graph).count).toBeGreaterThan(0);
  expect(toChanges(graph).length).toBeGreaterThan(0);
});
