/** The list of exhibits: in the item "Financial Statements and Exhibits", and in the index behind the signatures. */
import type { Span } from '../model/evidence.ts';
import type { FilingSummary } from '../model/extraction.ts';
import { maxExhibits, maxField } from './limits.ts';
import { furniture, type Line, linesOf, unmarked } from './lines.ts';

type Exhibit = FilingSummary['exhibits'][number];

/** Numbers as Item 601 of Regulation S-K gives them: `99`, `99.1`, `10.12a`, `99(a)`, `EX-101.INS`. */
const number = '\\d{1,3}(?:\\.\\d{1,3}[a-z]?|(?:\\.?\\([a-z0-9]{1,3}\\)){1,3})?';
const entry = new RegExp(
  `^(?:\\(?[a-z]\\)\\s{1,9})?(?:EX-|Exhibits? {0,3}(?:(?:No|Number)s?\\.? {0,3})?)?(${number})(?!\\d)[*+†#]{0,3}(?:\\s{0,9}[-–—:.)]{1,2}|[\\t ]|$)[*+†#\\s]{0,9}(.*)$`,
  'i',
);
/** A table whose tabs were lost: `Exhibit No.Exhibit99.1Press Release …`. */
const mashed =
  /Exhibit(?:\s?(?:No\.?|Number|Description|Exhibit)){0,3}\s?(\d{1,3}\.\d{1,2})(?=[A-Z])([^\n]{3,300})/;

const columnTitle = /^(?:exhibits?|no|numbers?|description|document|title|of exhibits?|page|\W)+$/i;

/**
 * Reads one list; a title may go on for lines that do not begin an entry.
 *
 * @param range of the list
 */
export function readExhibits(text: string, range: Span): Exhibit[] {
  const lines = linesOf(text, range);
  const exhibits: Exhibit[] = [];
  let open = false;
  for (const [at, line] of lines.entries()) {
    const words = unmarked(line.text.slice(0, 600));
    const last = exhibits.at(-1);
    if (exhibits.length > maxExhibits) break;
    const found = entryOf(words);
    if (found) exhibits.push(found);
    else if (furniture(line.text) || columnTitle.test(words.slice(0, 80))) continue;
    else if (words === '') {
      open = open && last?.title === '';
      continue;
    } else if (open && last && isTitle(words, last, lines[at - 1]))
      last.title = `${last.title} ${words}`.trim();
    open = found !== undefined || (open && last?.title !== '');
  }
  return unique(exhibits.map(tidy).filter(({ title }) => title !== ''));
}

function entryOf(words: string): Exhibit | undefined {
  const split = entry.exec(words) ?? mashed.exec(words);
  const [, value, title = ''] = split ?? [];
  if (!value || Number.parseInt(value, 10) > 104) return undefined;
  if (/^[,;)]|^(?:to|of|and|is|as|hereto|above|below|attached)\b/.test(title)) return undefined;
  if (!/\./.test(value) && !/exhibit|^\d{1,3}(?:\.?\(|\s*[-–—]|\t| {2})/i.test(words) && title !== '')
    return undefined;
  return { number: value.replace(/\.$/, ''), title };
}

function isTitle(words: string, last: Exhibit, previous: Line | undefined): boolean {
  if (last.title === '') return words.length < 400;
  if (last.title.length > maxField) return false;
  return previous !== undefined && previous.text !== '' && !/[.;]$/.test(last.title) && words.length < 200;
}

function tidy({ number, title }: Exhibit): Exhibit {
  return {
    number,
    title: title
      .replace(/[\t ]+/g, ' ')
      .replace(/^[*+†#\s.–—-]+|[*+†#\s]+$/g, '')
      .slice(0, maxField),
  };
}

/** The first title of each number. */
export function unique(exhibits: readonly Exhibit[]): Exhibit[] {
  const seen = new Set<string>();
  return exhibits.filter(({ number }) => !seen.has(number) && seen.add(number));
}
