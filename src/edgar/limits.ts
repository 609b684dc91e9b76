/**
 * What a file may be before it is refused or cut, so that a hostile one costs bounded time and memory. Each is far
 * above what real filings have; docs/formats.md lists them. The time a filing may take is set where it is read.
 */

/** Bytes of a file. Larger ones are mostly pictures; a filing's text is rarely over 5 MB. */
export const maxBytes = 32 * 1024 * 1024;

/** Lines, tags and entities of a file; an annual report of 20 MB has 100,000 lines or 400,000 tags. */
export const maxLines = 1_000_000;
export const maxTags = 1_000_000;
export const maxEntities = 2_000_000;

/** HTML elements inside one another; real filings reach 30, browsers stop at 512. */
export const maxDepth = 1000;

/** Tables inside one another; deeper ones are read as plain blocks. */
export const maxTables = 20;

/** Lines × cells of one table row that are set side by side; of a larger row the cells follow each other. */
export const maxRowArea = 100_000;

/** Documents of a submission; those behind are left out, and a remark says so. */
export const maxDocuments = 2000;

/** Items of a form, and exhibits of a list; Form 8-K knows 31 items. */
export const maxItems = 1000;
export const maxExhibits = 1000;

/** Pages of a cover that are read for the registrant, in UTF-16 code units. */
export const maxCover = 100_000;

/** UTF-16 code units of a header that are read. */
export const maxHeader = 1024 * 1024;

/** UTF-16 code units of a name, a title or another field that a file gives of itself. */
export const maxField = 300;
