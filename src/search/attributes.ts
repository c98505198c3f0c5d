/**
 * The contract between the pages and everything that searches them. Pages spread these attributes; the index, the search
 * box and checks from outside read them.
 */

/** What of a page is searched. Without it on any page, Pagefind would take them all. */
export const searchedBody = { 'data-pagefind-body': '' } as const;

/** What inside that is not. */
export const notSearched = { 'data-pagefind-ignore': '' } as const;

/** The field, and each result in rank order with one link inside. */
export const searchInput = { 'data-search-input': '' } as const;
export const searchResult = 'data-search-result';
