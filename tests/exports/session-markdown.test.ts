import { describe, expect, test } from 'vitest';
import { toSessionMarkdown } from '../../src/exports/session-markdown.ts';
import { buildGraph } from '../../src/graph/graph.ts';
import { type SessionView, sessionViews } from '../../src/views/session.ts';
import { event, lifecycle, records, service, session, speaker, topic } from '../helpers/records.ts';

const graph = buildGraph(
  records({
    sessions: [
      session('summit/a', {
        title: '`_handler` 다루기 *둘*',
        services: ['lambda', 's3'],
        topics: ['cdn'],
        speakers: [{ id: 'kim', affiliation: 'AWS', role: '아키텍트' }, { id: 'lee' }],
        summary: '알 수 있다.',
        corrections: [
          { was: '람바', now: '람다', why: '철자다.', source: 'https://example.com/why/' },
          { was: '1~2분', now: '2~3분', why: '잘못 셌다.' },
        ],
        source: { note: '공개한 노트', url: 'https://example.com/note/' },
        slides: 'https://example.com/slides/',
      }),
    ],
    events: [event('summit', { nameKo: '서밋', when: { date: '2019-04', source: '노트' } })],
    services: [
      service('lambda', { shortName: 'Lambda' }),
      service('s3', { shortName: 'S3', lifecycle: [lifecycle('end', { date: '2025', event: 'closed-to-new' })] }),
    ],
    topics: [topic('cdn', { name: 'CDN' })],
    speakers: [speaker('kim', { name: '김일호' }), speaker('lee', { name: '이한주' })],
  }),
);

const markdownOf = (html: string, change: Partial<SessionView> = {}): string => {
  const [view] = sessionViews(graph);
  if (!view) throw new Error('no page');
  const site = { base: '/notes/', absolute: (path: string) => `https://notes.example.com/notes${path}` };
  return toSessionMarkdown({ ...view, html, ...change }, site);
};

test('a session comes with all that its page says around the text', () => {
  expect(markdownOf('<p>본문이다.</p>')).toBe(`# \\\`\\_handler\\\` 다루기 \\*둘\\*

서밋 · 2019년 4월 · 김일호(AWS 아키텍트) · 이한주

원문: <https://notes.example.com/notes/sessions/summit/a/>

> 알 수 있다.

## 핵심

- 하나
- 둘
- 셋

다룬 서비스: [Lambda](https://notes.example.com/notes/services/lambda/), [S3](https://notes.example.com/notes/services/s3/)(신규 중단)

주제: [CDN](https://notes.example.com/notes/topics/cdn/)

본문이다.

## 바로잡음 2건

- ~~람바~~ → 람다 — 철자다. [근거](https://example.com/why/)
- ~~1\\~2분~~ → 2\\~3분 — 잘못 셌다.

---

출처: [공개한 노트](https://example.com/note/) · [발표 자료](https://example.com/slides/) · 고친 날 2026년 11월 21일
`);
});

describe('the text of a session', () => {
  const since =
    '<div class="since" role="note"><b>그 뒤 · 2020년</b> 바뀌었습니다. <a href="https://example.com/">example.com</a></div>';

  test.each([
    [
      'a link within the site, in full',
      '<p><a href="/notes/services/s3/">S3</a>에</p>',
      '[S3](https://notes.example.com/notes/services/s3/)에',
    ],
    ['a heading without its sign', '<h2 id="a">절<a class="hash" href="#a"></a></h2>', '## 절'],
    [
      'a figure by its title and its words',
      '<figure class="diagram"><figcaption>길</figcaption><section class="scroll"><svg><text>그림</text></svg></section><p>간다.</p></figure>',
      '**길**\n\n간다.',
    ],
    [
      'another voice, quoted under its name',
      '<details class="voice" data-voice="takeaway" open><summary>노트 작성자의 생각</summary><p>좋았다.</p></details>',
      '> **노트 작성자의 생각**\n>\n> 좋았다.',
    ],
    [
      'what happened since, quoted behind a paragraph',
      `<p><span class="claim overtaken">그때</span>다.</p>${since}`,
      '그때다.\n\n> **그 뒤 · 2020년** 바뀌었습니다. [example.com](https://example.com/)',
    ],
    [
      'what happened since, within its item',
      `<ul><li>그때다.${since}</li></ul>`,
      '- 그때다.\n\n  > **그 뒤 · 2020년** 바뀌었습니다. [example.com](https://example.com/)',
    ],
    [
      'what happened since, behind a sign in a cell',
      `<table><thead><tr><th>말</th></tr></thead><tbody><tr><td>그때${since}</td></tr></tbody></table>`,
      '| 말 |\n| - |\n| 그때 — **그 뒤 · 2020년** 바뀌었습니다. [example.com](https://example.com/) |',
    ],
  ])('has %s', (_, html, markdown) => {
    expect(markdownOf(html)).toContain(`\n\n${markdown}\n\n## 바로잡음`);
  });
});

test('what a note does not have leaves no trace', () => {
  const bare = {
    speakers: [],
    chips: [],
    topics: [],
    corrections: [],
    source: undefined,
    slides: undefined,
    updated: undefined,
  };
  expect(markdownOf('<p>본문이다.</p>', bare)).toMatch(
    /서밋 · 2019년 4월\n\n원문: .*\n\n> 알 수 있다\.\n\n## 핵심\n\n- 하나\n- 둘\n- 셋\n\n본문이다\.\n$/,
  );
});
