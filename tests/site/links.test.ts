import { LinkChecker, LinkState } from 'linkinator';
import { describe, expect, inject, test } from 'vitest';
import { attributeOf, elementsNamed, elementsOf, readPages } from './built-page.ts';

describe.each(['site', 'siteBelow'] as const)('%s', (name) => {
  const { address, base, folder } = inject(name);
  const { origin } = new URL(address);

  test('every internal link, fragment and asset resolves, and every page can be reached by links', async () => {
    const check = (path: string, recurse: boolean) =>
      new LinkChecker().check({
        path,
        recurse,
        checkFragments: true,
        checkCss: true,
        concurrency: 20,
        linksToSkip: async (link) => new URL(link).origin !== origin,
      });
    // Nothing links to the page for missing addresses, which has links as well. Checked apart: what is first met below one
    // start is not followed from the other.
    const checked = [await check(address, true), await check(`${address}404.html`, false)];
    const links = checked.flatMap((one) => one.links);
    const broken = links.filter(({ state }) => state === LinkState.BROKEN);
    expect(broken.map(({ url, parent, status }) => `${parent ?? ''} → ${url} (${status ?? 'no answer'})`)).toEqual([]);

    const reached = new Set(links.map(({ url }) => decodeURIComponent(new URL(url).pathname)));
    const unreached = readPages(folder).filter(({ path }) => !reached.has(`${base.replace(/\/$/, '')}${path}`));
    expect(unreached.map(({ path }) => path)).toEqual([]);
  });

  test('every internal link names a page by its one address, with a slash at the end', () => {
    const wrong = readPages(folder).flatMap((page) =>
      elementsNamed(page.tree, 'a')
        .map((link) => attributeOf(link, 'href') ?? '')
        .filter((href) => {
          const { origin: to, pathname } = new URL(href, new URL(page.path.slice(1), address));
          return to === origin && !/(?:\/|\.[a-z0-9]+)$/.test(pathname);
        })
        .map((href) => `${page.path} → ${href}`),
    );
    expect(wrong).toEqual([]);
  });

  test('the addresses that forms and scripts take from a page resolve', async () => {
    const taken = new Set(
      readPages(folder).flatMap((page) =>
        elementsOf(page.tree, () => true).flatMap((element) =>
          ['action', 'dataSearch', 'dataBox', 'dataBase'].flatMap((attribute) => attributeOf(element, attribute) ?? []),
        ),
      ),
    );
    expect(taken.size).toBeGreaterThan(0);
    const answers = await Promise.all(
      [...taken, `${base}pagefind/pagefind.js`].map(async (path) => {
        const { status } = await fetch(new URL(path, origin));
        return `${path} ${status}`;
      }),
    );
    expect(answers.filter((answer) => !answer.endsWith(' 200'))).toEqual([]);
  });
});
