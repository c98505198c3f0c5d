import ogs from 'open-graph-scraper';
import { describe, expect, inject, test } from 'vitest';
import { attributeOf, elementsNamed, readPages } from './built-page.ts';

/** What a chat reads of a page before it gives up. */
const firstBytes = 4096;

const labels = ['label1', 'data1', 'label2', 'data2'];

/** The tags of a page as a program reads them that was written for those of all sites. */
async function tagsOf(html: string) {
  const { error, result } = await ogs({
    html: Buffer.from(html).subarray(0, firstBytes).toString('utf8'),
    // Else it takes the title and the first words of the page where a tag is missing.
    onlyGetOpenGraphInfo: true,
    customMetaTags: labels.map((name) => ({ multiple: false, property: `twitter:${name}`, fieldName: name })),
  });
  if (error) throw new Error(result.error);
  return result;
}

describe.each(['site', 'siteBelow'] as const)('%s', (name) => {
  const { base, folder, url } = inject(name);
  const pages = readPages(folder);

  test.each(pages.map((page) => [page.path, page] as const))('%s unfurls in a chat', async (path, { html, tree }) => {
    const address = url === undefined ? undefined : new URL(base.slice(0, -1) + path, url).href;
    const isSession = /^\/sessions\/.+\/.+\/$/.test(path);
    const tags = await tagsOf(html);

    const [title] = elementsNamed(tree, 'title');
    expect(tags.ogTitle).toBeTruthy();
    expect(title?.children).toMatchObject([{ value: expect.stringContaining(tags.ogTitle ?? '') }]);
    expect(tags.ogDescription?.length).toBeGreaterThan(5);
    expect(tags.ogDescription?.length).toBeLessThanOrEqual(80);
    expect(tags).toMatchObject({
      ogType: isSession ? 'article' : 'website',
      ogLocale: 'ko_KR',
      ogSiteName: '세션노트',
      twitterCard: expect.stringMatching(/^summary(?:_large_image)?$/),
    });
    expect(tags.ogUrl).toBe(address);
    if (isSession) {
      expect(tags.customMetaTags).toMatchObject({
        label1: '연도',
        data1: expect.stringMatching(/^\d{4}년$/),
        label2: '서비스',
        data2: expect.stringMatching(/./),
      });
    }
    const canonical = elementsNamed(tree, 'link').filter((link) => attributeOf(link, 'rel') === 'canonical');
    expect(canonical.map((link) => attributeOf(link, 'href'))).toEqual(address === undefined ? [] : [address]);
    expect(Buffer.from(html).indexOf('rel="canonical"')).toBeLessThan(firstBytes);
  });
});
