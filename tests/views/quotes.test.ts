import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/graph.ts';
import type { Records } from '../../src/graph/records.ts';
import type { Section } from '../../src/schema/body.ts';
import { quotesOf } from '../../src/views/quotes.ts';
import { claim, event, lifecycle, passage, records, section, service, session } from '../helpers/records.ts';

/** What the page of Lambda quotes of each section that speaks of it, with the heading of the section. */
function quotesIn(sections: Section[], services: Records['services'] = [service('lambda')]) {
  const graph = buildGraph(
    records({ sessions: [session('summit/a', { sections })], events: [event('summit')], services }),
  );
  const lambda = services.find(({ id }) => id === 'lambda');
  if (!lambda) throw new Error('no Lambda');
  const mentions = graph.mentionsByService.get(lambda.id) ?? [];
  const quotes = quotesOf(graph, lambda, mentions);
  return mentions.map((mention, at) => ({ title: mention.section.title, quotes: quotes[at] ?? [] }));
}

/** The quotes of one section: its words, and the items below them. */
const quotesOfOne = (...passages: ReturnType<typeof passage>[]): string[][] =>
  quotesIn([section('one', { passages })]).flatMap(({ quotes }) =>
    quotes.map(({ text, items }) => [text, ...items.map((item) => item.text)]),
  );

/** Long enough to stand alone. */
const sentence = (number = 1): string => `이것은 혼자서도 뜻이 통할 만큼 충분히 긴 문장으로, 번호는 ${number}이다.`;
const items = (...texts: string[]): ReturnType<typeof passage>[] => texts.map((text) => passage(text));

describe('a list', () => {
  const introduces = (count: number) => ({ introduces: { what: 'items' as const, count } });

  test('comes with the sentence that introduces it', () => {
    expect(quotesOfOne(passage('Lambda는 다음 두 가지다.', ['lambda'], introduces(2)), ...items('하나', '둘'))).toEqual(
      [['Lambda는 다음 두 가지다.', '하나', '둘']],
    );
  });

  test('is quoted whole where an item is no more than a name', () => {
    expect(
      quotesOfOne(passage('세 가지를 들었다.', [], introduces(2)), passage('Lambda', ['lambda']), passage('S3')),
    ).toEqual([['세 가지를 들었다.', 'Lambda', 'S3']]);
  });

  test('is quoted once, with its introduction', () => {
    const item = passage(sentence(), ['lambda']);
    expect(quotesOfOne(passage('Lambda는 다음이다.', ['lambda'], introduces(1)), item)).toEqual([
      ['Lambda는 다음이다.', sentence()],
    ]);
    expect(quotesOfOne(passage('다음이다.', [], introduces(1)), item)).toEqual([[sentence()]]);
  });

  test.each([
    [6, 6],
    [7, 5],
  ])('of %i items shows %i: one alone is not left out', (given, shown) => {
    const names = Array.from({ length: given }, (_, at) => `${at + 1}`);
    const found = quotesIn([
      section('one', { passages: [passage('다음이다.', ['lambda'], introduces(given)), ...items(...names)] }),
    ]);
    expect(found[0]?.quotes[0]).toMatchObject({ moreItems: given - shown });
    expect(found[0]?.quotes[0]?.items).toHaveLength(shown);
  });

  test('does not leave out the item for which it is quoted', () => {
    const list = [...items('1', '2', '3', '4', '5', '6', '7', '8'), passage('Lambda', ['lambda'])];
    expect(quotesOfOne(passage('다음이다.', [], introduces(9)), ...list)).toEqual([
      ['다음이다.', '1', '2', '3', '4', '5', 'Lambda'],
    ]);
  });

  test('of steps is told whole and in order', () => {
    const steps = { introduces: { what: 'steps' as const, count: 8 } };
    const names = ['1', '2', '3', '4', '5', '6', '7', '8'];
    const found = quotesIn([
      section('one', { passages: [passage('순서는 다음과 같다.', ['lambda'], steps), ...items(...names)] }),
    ]);
    expect(found[0]?.quotes).toMatchObject([{ areSteps: true, moreItems: 0 }]);
    expect(found[0]?.quotes[0]?.items.map(({ text }) => text)).toEqual(names);
  });

  test('counts no sentence that leads elsewhere', () => {
    const elsewhere = passage('더는 다른 발표에 있다.', [], { form: 'reference' });
    expect(
      quotesOfOne(
        passage('다음이다.', ['lambda'], introduces(2)),
        elsewhere,
        passage('하나'),
        elsewhere,
        passage('둘'),
      ),
    ).toEqual([['다음이다.', '하나', '둘']]);
  });
});

test('sections right below are listed by the sentence that announces them', () => {
  const announcing = passage('다음 두 가지다.', ['lambda'], { introduces: { what: 'sections', count: 2 } });
  const below = [
    section('first', { depth: 3, title: '첫째' }),
    section('inner', { depth: 4, title: '첫째의 안' }),
    section('second', { depth: 3, title: '둘째' }),
  ];
  const [found] = quotesIn([section('one', { passages: [announcing] }), ...below, section('next', { title: '다음' })]);
  expect(found?.quotes[0]?.items.map(({ text }) => text)).toEqual(['첫째', '둘째']);
});

describe('the words of a figure', () => {
  const title = passage('Lambda의 구조', ['lambda'], {
    form: 'title',
    introduces: { what: 'drawing', count: 1 },
  });
  const unnamed = passage('호출이 워커에 닿는다.', [], { form: 'drawing' });
  const naming = passage('Lambda가 받는다.', ['lambda'], { form: 'drawing' });

  test('are not quoted after text that says the same', () => {
    expect(quotesOfOne(passage(sentence(), ['lambda']), title, naming)).toEqual([[sentence()]]);
  });

  test('are quoted where there is no text', () => {
    expect(quotesOfOne(title, naming)).toEqual([['Lambda가 받는다.']]);
  });

  test('stand for its title, which says nothing by itself', () => {
    expect(quotesOfOne(title, unnamed)).toEqual([['호출이 워커에 닿는다.']]);
    expect(quotesOfOne(passage('Lambda의 구조', ['lambda'], { form: 'title' }))).toEqual([['그림: Lambda의 구조']]);
  });
});

describe('a passage with a claim that time has touched', () => {
  const touched = passage('객체는 5TB까지 올린다.', ['lambda'], { line: 9 });
  const claims = [claim('lambda/2025-12', { text: '5TB', line: 9 })];
  const lambda = service('lambda', { lifecycle: [lifecycle('2025-12', { date: '2025-12' })] });

  test('is quoted beyond the number of passages, in its place', () => {
    const before = [1, 2, 3].map((number) => passage(sentence(number), ['lambda'], { line: number }));
    const found = quotesIn([section('one', { passages: [...before, touched], claims })], [lambda]);
    expect(found[0]?.quotes.map(({ text }) => text)).toEqual([sentence(1), sentence(2), touched.text]);
    expect(found[0]?.quotes[2]?.since).toEqual([{ text: '그 뒤 2025-12', href: '#2025-12', as: 'overtaken' }]);
  });

  test('carries its mark itself where it is an item', () => {
    const introducing = passage('다음과 같다.', [], { line: 8, introduces: { what: 'items', count: 1 } });
    const found = quotesIn([section('one', { passages: [introducing, touched], claims })], [lambda]);
    expect(found[0]?.quotes).toMatchObject([{ since: [], items: [{ since: [{ href: '#2025-12' }] }] }]);
  });

  test('about another service leads to its event on this page, where the timeline has it too, or to the page of the other', () => {
    const news = { date: '2021-09', source: 'https://example.com/news' };
    const part = service('layers', { kind: 'feature', parent: 'lambda', lifecycle: [lifecycle('more', news)] });
    const found = (whole: ReturnType<typeof lifecycle>) =>
      quotesIn(
        [
          section('one', {
            passages: [passage('Lambda의 레이어는 다섯이다.', ['lambda', 'layers'])],
            claims: [claim('layers/more', { text: '다섯' })],
          }),
        ],
        [service('lambda', { lifecycle: [whole] }), part],
      ).flatMap(({ quotes }) => quotes.flatMap(({ since }) => since.map(({ href }) => href)));
    expect(found(lifecycle('2021-09-more', news))).toEqual(['#2021-09-more']);
    expect(found(lifecycle('more', { ...news, source: 'https://example.com/other' }))).toEqual([
      '/services/layers/#more',
    ]);
  });
});

describe('a heading without passages', () => {
  const titled = (id: string, depth: number, given: Partial<Section> = {}) =>
    section(id, { depth, title: id, ...given });
  const named = [service('lambda').id];

  test('is quoted with what the first section inside it says', () => {
    expect(
      quotesIn([titled('위', 2, { titleServices: named }), titled('안', 3, { passages: [passage('안의 말이다.')] })]),
    ).toMatchObject([{ title: '위', quotes: [{ text: '안의 말이다.' }] }]);
  });

  test('leaves that to the section inside it where it is quoted there', () => {
    expect(
      quotesIn([
        titled('위', 2, { titleServices: named }),
        titled('안', 3, { passages: [passage('Lambda를 말한다.', ['lambda'])] }),
      ]),
    ).toMatchObject([
      { title: '위', quotes: [] },
      { title: '안', quotes: [{ text: 'Lambda를 말한다.' }] },
    ]);
  });
});
