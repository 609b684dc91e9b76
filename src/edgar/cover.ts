/** The cover page of an SEC form → form, dates and registrant. */
import type { PartialDate, Span } from '../model/evidence.ts';
import type { FilingSummary } from '../model/extraction.ts';
import { cellsOf } from './cover-cells.ts';
import { findDate, findMonth } from './dates.ts';
import { maxCover } from './limits.ts';
import { type Line, linesOf, unmarked } from './lines.ts';
import { readRegistrant } from './registrant.ts';

export interface Cover {
  form?: string;
  /** Date of report: of the earliest event reported. */
  date?: PartialDate;
  registrant: FilingSummary['registrant'];
}

const marks: readonly RegExp[] = [
  /securities (?:and|&) exchange commission/i,
  /^\W{0,9}form\s{1,9}(?:8-?k|6-?k|10-?[kq]|20-?f|s-\d)\b/i,
  /\bcurrent report\b/i,
  /date of (?:the )?(?:earliest|report)/i,
  /exact name of|as specified in its charter|translation of (?:the )?registrant.?s name/i,
  /^for the (?:month|period) (?:of|ended)\b/i,
  /commission file/i,
  /employer identification|i\.?r\.?s\.? employer|identification (?:no|number)/i,
  /principal executive offices/i,
  /telephone number, including|including area code|^registrant.?s telephone/i,
  /former name or|if changed since last/i,
  /check the appropriate box|17 ?cfr ?2[34]0\.|under the exchange act \(17|emerging growth company|by check ?mark/i,
  /securities registered pursuant|title of each class|trading symbol|name of each exchange/i,
  /^\W{0,9}form 20-f|form 40-f/i,
];

/** A line as long as this, in letters, is a paragraph of the report, though no blank line stands before it. */
const paragraph = 240;

/** So are more lines of prose than a caption or a check box goes on for, each at least so long, in letters. */
const prose = { lines: 4, length: 45 };

/**
 * Where the cover page ends: with the block that holds its last caption or check box, before the first item.
 *
 * @param range the body
 * @returns `range.start` when there is no cover page
 */
export function coverEnd(text: string, range: Span): number {
  const lines = linesOf(text, range);
  const item = lines.findIndex((line) => /^\W{0,9}items? {0,3}\d/i.test(line.text.slice(0, 400)));
  const page = item < 0 ? lines : lines.slice(0, item);
  const found = captionsIn(page);
  // Above the first item one caption is what is left of a cover page.
  const few = item < 0 ? 2 : 1;
  const last = found.at(-1);
  return last && new Set(found.map(({ mark }) => mark)).size >= few
    ? blockEnd(page.slice(last.at))
    : range.start;
}

/** Which captions stand at which lines, as long as there is one at least every forty lines. */
function captionsIn(lines: readonly Line[]): { at: number; mark: RegExp }[] {
  const found: { at: number; mark: RegExp }[] = [];
  let since = 0;
  for (const [at, { text }] of lines.entries()) {
    const hits = marks.filter((mark) => mark.test(text.slice(0, 400)));
    found.push(...hits.map((mark) => ({ at, mark })));
    since = hits.length > 0 ? 0 : since + (text === '' ? 0 : 1);
    if (since > 40) break;
  }
  return found;
}

/** The end of the lines that go on after the last caption; of its own line where these are prose. */
function blockEnd([caption, ...lines]: readonly Line[]): number {
  const after = lines.findIndex(({ text }) => text === '' || text.length >= paragraph);
  const block = after < 0 ? lines : lines.slice(0, after);
  const isProse = block.filter(({ text }) => text.length >= prose.length).length > prose.lines;
  return (isProse ? caption : (block.at(-1) ?? caption))?.end ?? 0;
}

/** @param range of the cover page */
export function readCover(text: string, range: Span): Cover {
  const cells = cellsOf(text, { ...range, end: Math.min(range.end, range.start + maxCover) });
  const page = unmarked(text.slice(range.start, Math.min(range.end, range.start + maxCover)));
  const form = readForm(page);
  const date = readDate(page);
  return { ...(form && { form }), ...(date && { date }), registrant: readRegistrant(cells) };
}

function readForm(page: string): string | undefined {
  const match = /\bform\s{1,9}(\d{1,2}-?[A-Z]{1,3}|S-\d{1,2}|F-\d{1,2})(\/A)?(?![\w-])/i.exec(
    page.slice(0, 6000),
  );
  if (!match?.[1]) return undefined;
  const name = match[1].toUpperCase().replace(/^(\d{1,2})(?=[A-Z])/, '$1-');
  const amended = match[2] || /\bamendment no\.? ?\d/i.test(page.slice(0, 6000));
  return amended ? `${name}/A` : name;
}

/** Behind the caption "Date of Report", or just above it. */
function readDate(page: string): PartialDate | undefined {
  const captions = /date of (?:the )?(?:report|earliest)[^\n]{0,80}/i.exec(page);
  if (!captions) return findMonth(/\bfor the months? of\s{1,20}[^\n]{3,40}/i.exec(page)?.[0] ?? '');
  const after = page.slice(captions.index, captions.index + 400);
  const stop = after.search(/exact name|commission file|state or other/i);
  const before = page.slice(Math.max(0, captions.index - 120), captions.index).replace(/^.*1934/s, '');
  return eventDate(stop < 0 ? after : after.slice(0, stop)) ?? findDate(before)?.date;
}

/** `January 10, 2005 (January 7, 2005)`: of the report, and in brackets of the earliest event, which is meant. */
function eventDate(words: string): PartialDate | undefined {
  const first = findDate(words);
  if (!first) return undefined;
  const inBrackets = /^\s{0,99}\(([^()]{6,60})\)/.exec(words.slice(first.end))?.[1];
  const event = inBrackets && findDate(inBrackets)?.date;
  return event && event < first.date ? event : first.date;
}
