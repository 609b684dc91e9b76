/** The items of a current report: their headings in the text, and their titles by the SEC's table. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Span } from '../model/evidence.ts';
import type { FilingSummary } from '../model/extraction.ts';
import { maxItems } from './limits.ts';
import { type Line, linesOf, unmarked } from './lines.ts';

const ItemTitle = z.strictObject({
  number: z.string().regex(/^\d{1,2}(\.\d{2})?$/),
  title: z.string().min(1),
  from: z.iso.date().or(z.literal('')),
  until: z.iso.date().or(z.literal('')),
});
type ItemTitle = z.infer<typeof ItemTitle>;

let table: ItemTitle[] | undefined;
let byNumber: Map<string, ItemTitle[]> | undefined;

/** The rows of `data/items.tsv`. */
export function itemTitles(): readonly ItemTitle[] {
  table ??= readFileSync(new URL('../../data/items.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => /^\d/.test(line))
    .map((line) => {
      const [number, title, from = '', until = ''] = line.split('\t');
      return ItemTitle.parse({ number, title, from, until });
    });
  return table;
}

/** The titles that a number bore, by date. */
function titlesOf(number: string): readonly ItemTitle[] {
  if (!byNumber) {
    byNumber = new Map(itemTitles().map((row) => [row.number, []]));
    for (const row of itemTitles()) byNumber.get(row.number)?.push(row);
  }
  return byNumber.get(number) ?? [];
}

/**
 * The title that the form gave an item on a date; without a date, its latest.
 *
 * @example titleOf('5', '1998-12-15')  // 'Other Events'
 * @returns undefined for a number that Form 8-K never had
 */
export function titleOf(number: string, date = '9999'): string | undefined {
  const rows = titlesOf(number);
  return (rows.findLast(({ from }) => from <= date) ?? rows[0])?.title;
}

/** An item with the span of its heading, which its own span begins with. */
export type Item = FilingSummary['items'][number] & { heading: Span };

/** `Item 8.01`, `ITEM 5.`, `Items 2.02 and 7.01`, `Items 1.01(a) and 5.02(e)`; also 10-K's `Item 1A`. */
const opening =
  /^items? {0,3}(?:no\. ?)?((?:\d{1,2}(?:\. ?\d{2})?[A-C]?(?![\w]))(?:(?: ?\([a-z]\)){0,4}(?:, | and | ?& ?|, and )(?:item )?\d{1,2}(?:\.\d{2})?(?!\w)){0,4})(?: ?\([a-z]\)){0,4}/i;

/**
 * Finds item headings at the start of a line and gives each item the text up to the next, or to the end of the range.
 *
 * @param range of `text` in which items may stand: from the cover page to the signatures
 * @param date of the report, ISO 8601: chooses between titles of different years
 */
export function findItems(text: string, range: Span, date?: string): Item[] {
  const lines = linesOf(text, range).filter((line) => line.text !== '');
  const found = lines.flatMap((_, at) => headingAt(lines, at, date)).slice(0, maxItems);
  const last = new Map(found.map((item, at) => [item.number, at]));
  const kept = found.filter(
    (item, at) => !((last.get(item.number) ?? at) > at && isContents(text, item, found[at + 1])),
  );
  return kept.map((item, at) => ({
    ...item,
    end: trimmedEnd(text, item.start, kept[nextAt(kept, at)]?.start ?? range.end),
  }));
}

/** Items under one heading (`Items 2.02 and 7.01`) end together. */
function nextAt(items: readonly Item[], at: number): number {
  let next = at + 1;
  while (items[next]?.start === items[at]?.start && next < items.length) next += 1;
  return next;
}

/** A line of a table of contents: no prose follows it (and the same item comes again, which the caller knows). */
function isContents(text: string, item: Item, next: Item | undefined): boolean {
  if (!next) return false;
  const words = text.slice(item.heading.end, Math.min(next.start, item.heading.end + 4000)).split(/\s+/);
  const small = words.filter((word) => /^[a-z]/.test(word)).length;
  return words.length < 25 || small * 2 < words.length;
}

function headingAt(lines: readonly Line[], at: number, date: string | undefined): Item[] {
  const line = lines[at];
  if (!line) return [];
  const words = unmarked(line.text.slice(0, 300)).replace(/[\t\u00a0]+/g, ' ');
  const match = opening.exec(words);
  if (!match?.[1]) return [];
  const mark = /^[\s.:\-–—]+/.exec(words.slice(match[0].length))?.[0] ?? '';
  const rest = words.slice(match[0].length + mark.length);
  const numbers = match[1]
    .replace(/\. | ?\([a-z]\)/gi, (odd) => (odd === '. ' ? '.' : ''))
    .split(/(?:, and |, | and | ?& ?)(?:item )?/i);
  const runsOn = mark.includes(':') && numbers.every((number) => isSentence(number, rest));
  if (!runsOn && !numbers.every((number) => isHeading(number, rest, lines[at + 1]))) return [];
  const heading = runsOn
    ? { start: line.start, end: line.start + match[0].length + mark.trimEnd().length }
    : headingSpan(line, lines.slice(at + 1, at + 5), numbers[0] ?? '', rest);
  return numbers.map((number) => ({
    number,
    title: titleOf(number, date) ?? (runsOn ? '' : rest.slice(0, 120).trim()),
    start: line.start,
    end: heading.end,
    heading,
  }));
}

/** A heading gives the item's title, beside its number or on the next line; a mention goes on with its sentence. */
function isHeading(number: string, rest: string, next: Line | undefined): boolean {
  if (rest === '') return !next || !/^[a-z(]/.test(next.text);
  const known = titlesOf(number);
  if (known.some(({ title }) => begins(rest, title) || shares(rest, title))) return true;
  return (
    /^[A-Z(["“]/.test(rest) &&
    !/^(?:of|and|or|to|in|is|are|has|shall|above|below|hereof|thereof)\b/i.test(rest) &&
    rest.length < 120
  );
}

/** `ITEM 5: On May 3, the Company …`: no title, but the text at once. */
function isSentence(number: string, rest: string): boolean {
  const words = rest.split(/\s+/).slice(0, 12);
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  const known = titlesOf(number);
  return (
    known.length > 0 &&
    small >= 4 &&
    /^[A-Z]/.test(rest) &&
    !known.some(({ title }) => begins(rest, title) || shares(rest, title))
  );
}

const folded = (words: string) => words.toLowerCase().replace(/[^a-z]+/g, '');

function begins(words: string, title: string): boolean {
  return folded(words).startsWith(folded(title).slice(0, 10));
}

/** Titles are also given in another order of their parts, or in an older wording. */
function shares(words: string, title: string): boolean {
  if (!/^[A-Z]/.test(words)) return false;
  const own =
    words
      .toLowerCase()
      .match(/[a-z]{4,}/g)
      ?.slice(0, 8) ?? [];
  const common = own.filter((word) => title.toLowerCase().includes(word));
  return own.length > 2 && common.length * 4 >= own.length * 3;
}

/** A title may go on for some lines: as long as the known title does. */
function headingSpan(line: Line, following: readonly Line[], number: string, rest: string): Span {
  const titles = titlesOf(number);
  let words = folded(rest);
  let end = line.end;
  for (const next of following) {
    const more = words + folded(unmarked(next.text.slice(0, 300)));
    if (!titles.some(({ title }) => folded(title).startsWith(more) && more !== words)) break;
    words = more;
    end = next.end;
  }
  return { start: line.start, end: Math.min(end, headingEnd(line, titles) ?? end) };
}

/** A heading that runs on into its paragraph ends with the title: `Item 5. Other Events. On May 3, …`. */
function headingEnd(line: Line, titles: readonly ItemTitle[]): number | undefined {
  if (line.text.length < 120) return undefined;
  for (const { title } of titles) {
    const at = line.text.toLowerCase().indexOf(title.toLowerCase());
    if (at >= 0 && at < 40)
      return line.start + at + title.length + (line.text[at + title.length] === '.' ? 1 : 0);
  }
  return undefined;
}

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}
