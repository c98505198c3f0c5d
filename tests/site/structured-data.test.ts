import { describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import {
  attributeOf,
  type BuiltPage,
  elementsNamed,
  elementsOf,
  isDataBlock,
  readPages,
  textOf,
} from './built-page.ts';

const { base, folder, url } = inject('siteBelow');
const pages = readPages(folder);
const paths = new Set(pages.map(({ path }) => path));

/** A full address of a page of the site. */
const address = z.url().refine((href) => {
  const { origin, pathname } = new URL(href);
  return origin === url && paths.has(`/${pathname.slice(base.length)}`);
});
const text = z.string().min(1);
/** As precise as it is known. */
const date = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);
const performer = z.strictObject({ '@type': z.enum(['Person', 'Organization']), name: text, url: address });
const happening = {
  '@type': z.literal('Event'),
  name: text,
  url: address,
  startDate: date,
  location: text.optional(),
};
const talk = z.strictObject(happening);

/** What each statement has to say, and all that it may say. */
const statements = {
  BreadcrumbList: z.strictObject({
    '@context': z.literal('https://schema.org'),
    '@type': z.literal('BreadcrumbList'),
    itemListElement: z
      .array(
        z.strictObject({ '@type': z.literal('ListItem'), position: z.int(), name: text, item: address.optional() }),
      )
      .min(2),
  }),
  Article: z.strictObject({
    '@context': z.literal('https://schema.org'),
    '@type': z.literal('Article'),
    headline: text.max(110),
    url: address,
    datePublished: z.iso.date(),
    dateModified: z.iso.date(),
    about: z.tuple(
      [talk.extend({ performer: z.array(performer).min(1).optional(), superEvent: talk })],
      z.strictObject({ '@type': z.literal('Thing'), name: text, url: address }),
    ),
  }),
  Event: z.strictObject({
    '@context': z.literal('https://schema.org'),
    ...happening,
    alternateName: text,
    sameAs: z.url().optional(),
    performer: z.array(performer),
    subEvent: z.array(talk).min(1),
  }),
  Person: performer.extend({
    '@context': z.literal('https://schema.org'),
    '@type': z.literal('Person'),
    alternateName: z.array(text).optional(),
    performerIn: z.array(talk).min(1),
  }),
  Organization: performer.extend({
    '@context': z.literal('https://schema.org'),
    '@type': z.literal('Organization'),
    alternateName: z.array(text).optional(),
    event: z.array(talk).min(1),
  }),
};
type Kind = keyof typeof statements;

/** The statements of a page by their type. */
function statementsOf({ tree }: Pick<BuiltPage, 'tree'>): Map<string, unknown> {
  const found = elementsNamed(tree, 'script')
    .filter(isDataBlock)
    .map((script) => JSON.parse(script.children.map((child) => (child.type === 'text' ? child.value : '')).join('')));
  return new Map(found.map((one: { '@type': string }) => [one['@type'], one]));
}

/** The statement of one kind that a page makes; it throws where there is none or it lacks something. */
const statement = <Name extends Kind>(page: BuiltPage, kind: Name): z.output<(typeof statements)[Name]> =>
  statements[kind].parse(statementsOf(page).get(kind)) as z.output<(typeof statements)[Name]>;

const below = (prefix: RegExp): (readonly [string, BuiltPage])[] =>
  pages.filter(({ path }) => prefix.test(path)).map((page) => [page.path, page] as const);
const textsOf = (page: BuiltPage, tag: string): string[] => elementsNamed(page.tree, tag).map(textOf);
const canonicalOf = ({ tree }: BuiltPage): string | undefined =>
  elementsNamed(tree, 'link')
    .filter((link) => attributeOf(link, 'rel') === 'canonical')
    .map((link) => attributeOf(link, 'href'))[0];
const trailOf = ({ tree }: BuiltPage) =>
  elementsOf(tree, ({ tagName, properties }) => tagName === 'nav' && properties['ariaLabel'] === '위치');

test('a page makes no statement but those that are known here, and none twice', () => {
  for (const page of pages) {
    const kinds = [...statementsOf(page).keys()];
    expect(Object.keys(statements), page.path).toEqual(expect.arrayContaining(kinds));
    expect(elementsNamed(page.tree, 'script').filter(isDataBlock), page.path).toHaveLength(kinds.length);
  }
});

test.each(pages.filter((page) => trailOf(page).length > 0).map((page) => [page.path, page] as const))(
  '%s tells the trail that it shows, and itself at its end',
  (_path, page) => {
    const { itemListElement } = statement(page, 'BreadcrumbList');
    expect(itemListElement.map(({ position }) => position)).toEqual(itemListElement.map((_, at) => at + 1));
    const shown = trailOf(page)
      .flatMap((nav) => elementsNamed(nav, 'a'))
      .map((link) => [textOf(link), new URL(attributeOf(link, 'href') ?? '', url).href]);
    expect(itemListElement.slice(0, -1).map(({ name, item }) => [name, item])).toEqual(shown);
    expect(itemListElement.at(-1)).toEqual({
      '@type': 'ListItem',
      position: shown.length + 1,
      name: textsOf(page, 'h1')[0],
    });
  },
);

test('most pages show a trail', () => {
  expect(pages.filter((page) => trailOf(page).length === 0).map(({ path }) => path)).toEqual([
    '/',
    '/404.html',
    '/search/',
  ]);
});

test.each(below(/^\/sessions\/.+\/.+\/$/))('%s is an article about a talk of an event', (_path, page) => {
  const { about, headline, ...article } = statement(page, 'Article');
  const [{ performer: performers = [], ...talkOf }, ...services] = about;
  const [title] = textsOf(page, 'h1');
  expect([headline, talkOf.name]).toEqual([title, title]);
  expect([article.url, talkOf.url]).toEqual([canonicalOf(page), canonicalOf(page)]);
  const main = elementsNamed(page.tree, 'main')[0];
  const shown = main ? textOf(main) : '';
  for (const { name } of [...performers, ...services, talkOf.superEvent]) expect(shown).toContain(name);
  expect(services.length).toBeGreaterThan(0);
  expect(services.length).toBeLessThanOrEqual(3);
  expect(elementsNamed(page.tree, 'time').map((time) => attributeOf(time, 'dateTime'))).toContain(talkOf.startDate);
});

test.each(below(/^\/events\/.+\/$/))('%s is an event with its talks', (_path, page) => {
  const event = statement(page, 'Event');
  expect([event.name, event.url]).toEqual([textsOf(page, 'h1')[0], canonicalOf(page)]);
  const links = elementsNamed(page.tree, 'h3').flatMap((heading) => elementsNamed(heading, 'a'));
  expect(event.subEvent.map(({ name }) => name)).toEqual(links.map(textOf));
  expect(textsOf(page, 'dt').includes('곳')).toBe(event.location !== undefined);
  const by = elementsOf(page.tree, ({ properties }) => String(properties['className']) === 'by')
    .map(textOf)
    .join(', ');
  for (const { name } of event.performer) expect(by).toContain(name);
});

describe('a speaker', () => {
  test.each(below(/^\/speakers\/.+\/$/))('%s is a person, or an organisation where nobody is named', (_path, page) => {
    const isNamed = !textsOf(page, 'p').some((one) => one.startsWith('노트에 발표자의 이름이 없어'));
    const { name, url: itself, ...rest } = isNamed ? statement(page, 'Person') : statement(page, 'Organization');
    expect([name, itself]).toEqual([textsOf(page, 'h1')[0], canonicalOf(page)]);
    expect(rest.alternateName?.join(' · ')).toBe(
      elementsOf(page.tree, ({ properties }) => String(properties['className']) === 'names').map(textOf)[0],
    );
  });

  test('of both kinds is there', () => {
    const kinds = below(/^\/speakers\/.+\/$/).flatMap(([, page]) => [...statementsOf(page).keys()]);
    expect(kinds).toContain('Person');
    expect(kinds.filter((kind) => kind === 'Organization')).toHaveLength(1);
  });
});

test('without a known place no page makes a statement', () => {
  const told = readPages(inject('site').folder).filter((page) => statementsOf(page).size > 0);
  expect(told.map(({ path }) => path)).toEqual([]);
});
