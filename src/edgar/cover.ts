/** The cover page of an SEC form → form, dates and registrant. */
import type { PartialDate, Span } from '../model/evidence.ts';
import type { FilingSummary } from '../model/extraction.ts';
import { type Caption, type Cell, cellsOf } from './cover-cells.ts';
import { findDate } from './dates.ts';
import { defined } from './header.ts';
import { isJurisdiction } from './jurisdictions.ts';
import { linesOf, unmarked } from './lines.ts';

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
  /exact name of|as specified in its charter/i,
  /commission file/i,
  /employer identification|i\.?r\.?s\.? employer|identification (?:no|number)/i,
  /principal executive offices/i,
  /telephone number, including|including area code/i,
  /former name or|if changed since last/i,
  /check the appropriate box|17 ?cfr ?2[34]0\.|under the exchange act \(17|emerging growth company|by check ?mark/i,
  /securities registered pursuant|title of each class|trading symbol|name of each exchange/i,
  /^\W{0,9}form 20-f|form 40-f/i,
];

/**
 * Where the cover page ends: with the block that holds its last caption or check box, before the first item.
 *
 * @param range the body
 * @returns `range.start` when there is no cover page
 */
export function coverEnd(text: string, range: Span): number {
  const seen = new Set<number>();
  let end = range.start;
  let since = 0;
  let open = false;
  for (const line of linesOf(text, range)) {
    const words = line.text.slice(0, 400);
    if (/^\W{0,9}items? {0,3}\d/i.test(words)) break;
    const hits = marks.flatMap((mark, at) => (mark.test(words) ? [at] : []));
    for (const hit of hits) seen.add(hit);
    if (line.text !== '') since += 1;
    if (since > 40 && hits.length === 0) break;
    open = hits.length > 0 || (open && line.text !== '');
    if (open) end = line.end;
    if (hits.length > 0) since = 0;
  }
  return seen.size >= 2 ? end : range.start;
}

/** @param range of the cover page */
export function readCover(text: string, range: Span): Cover {
  const cells = cellsOf(text, range);
  const page = unmarked(text.slice(range.start, range.end));
  const form = readForm(page);
  const date = readDate(page);
  return { ...(form && { form }), ...(date && { date }), registrant: readRegistrant(cells) };
}

/** Cover facts of inline XBRL, which name each field: the SEC's `dei` taxonomy. */
export function readFacts(facts: ReadonlyMap<string, string>): Cover {
  const get = (name: string) => facts.get(name);
  const form = get('DocumentType');
  const date = findDate(get('DocumentPeriodEndDate') ?? '')?.date;
  const street = [
    get('EntityAddressAddressLine1'),
    get('EntityAddressAddressLine2'),
    get('EntityAddressCityOrTown'),
  ];
  const place = [
    get('EntityAddressStateOrProvince') ?? get('EntityAddressCountry'),
    get('EntityAddressPostalZipCode'),
  ];
  const lines = [...street, place.filter(Boolean).join(' ')].map((line) => line?.replace(/,$/, ''));
  const address = lines.filter(Boolean).join(', ');
  const phone = [get('CityAreaCode')?.replace(/^\(?(\d{3})\)?$/, '($1)'), get('LocalPhoneNumber')]
    .filter(Boolean)
    .join(' ');
  const registrant = {
    name: get('EntityRegistrantName'),
    cik: get('EntityCentralIndexKey')?.replace(/^0+/, ''),
    fileNumber: get('EntityFileNumber'),
    irsNumber: get('EntityTaxIdentificationNumber'),
    state: get('EntityIncorporationStateCountryCode'),
    address: address || undefined,
    phone: phone || undefined,
  } as Cover['registrant'];
  return { ...(form && { form }), ...(date && { date }), registrant: defined(registrant) };
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
  if (!captions) return undefined;
  const after = page.slice(captions.index, captions.index + 400);
  const stop = after.search(/exact name|commission file|state or other/i);
  const before = page.slice(Math.max(0, captions.index - 120), captions.index).replace(/^.*1934/s, '');
  return findDate(stop < 0 ? after : after.slice(0, stop))?.date ?? findDate(before)?.date;
}

const fileNumber = /(?<![\d)\-.] ?)\b\d{1,3}[-–]\d{3,6}(?:-\d{1,2})?(?![-\d])/;
const irsNumber = /(?<![\d-])\d{2} ?[-–] ?\d{7}(?!\d)|(?<![\d-])\d{9}(?!\d)/;
const phone =
  /(?:\+\d{1,3}[ -])?\(?\d{3}\)?[ ./–-]{0,3}\d{3}[ .–-]{1,3}\d{4}|\+?\d{2,3}[ -]\(?\d{1,4}\)?[ -]?[\d -]{6,12}\d/;

function readRegistrant(cells: readonly Cell[]): Cover['registrant'] {
  const fields = {
    name: readName(cells),
    fileNumber: nearest(cells, 'file', fileNumber, (found) => !/^\d{2}-\d{7}$/.test(found)),
    irsNumber: nearest(cells, 'irs', irsNumber),
    state: readState(cells),
    address: readAddress(cells),
    phone: nearest(cells, 'phone', phone),
  } as Cover['registrant'];
  return defined(fields);
}

/** The match nearest to a caption, at most eight lines away; above it when two are equally near. A telephone may share the address's. */
function nearest(
  cells: readonly Cell[],
  caption: Caption,
  pattern: RegExp,
  wanted: (found: string) => boolean = () => true,
): string | undefined {
  const captionCell =
    cells.find((cell) => cell.caption === caption) ??
    cells.find((cell) => caption === 'phone' && cell.caption === 'address');
  if (!captionCell) return undefined;
  const { row } = captionCell;
  const found = cells.flatMap((cell) => {
    const match = pattern.exec(cell.text)?.[0];
    const distance = cell.row <= row ? row - cell.row : cell.row - row + 0.5;
    return match && wanted(match) && distance <= 8 ? [{ match, distance }] : [];
  });
  return found.sort((a, b) => a.distance - b.distance)[0]?.match.trim();
}

/** The lines right above the caption; or behind or below it, on forms that put captions first. */
function readName(cells: readonly Cell[]): string | undefined {
  const caption = cells.find((cell) => cell.caption === 'name');
  if (!caption) return undefined;
  const above: string[] = [];
  for (const row of rowsUp(cells, caption.row)) {
    const words = row.map((cell) => cell.text).join(' ');
    const stop =
      row.some((cell) => cell.caption) ||
      findDate(words) ||
      /\b1934\b|exchange act|form 8-k|current report/i.test(words);
    if (stop || words.length > 150 || (above.length > 0 && gapBefore(cells, row))) break;
    above.unshift(words);
  }
  const name = above.join(' ').replace(/\s+/g, ' ').trim();
  if (name) return name;
  return /charter\)?:\s*(\S.{2,100})/i.exec(caption.text)?.[1];
}

/** Rows above a row, nearest first; blank lines have no cells. */
function rowsUp(cells: readonly Cell[], below: number): Cell[][] {
  const rows = [
    ...new Set(cells.filter((cell) => cell.row < below && cell.row >= below - 8).map((cell) => cell.row)),
  ];
  return rows.reverse().map((row) => cells.filter((cell) => cell.row === row));
}

/** Whether a blank line stands between a row and the row with cells below it. */
function gapBefore(cells: readonly Cell[], row: readonly Cell[]): boolean {
  const at = row[0]?.row ?? 0;
  return !cells.some((cell) => cell.row === at + 1);
}

function readState(cells: readonly Cell[]): string | undefined {
  const captionRow = cells.find((cell) => cell.caption === 'state')?.row;
  if (captionRow === undefined) return undefined;
  const found = cells
    .filter(
      (cell) => !cell.caption && Math.abs(cell.row - captionRow) <= 8 && isJurisdiction(plain(cell.text)),
    )
    .sort((a, b) => Math.abs(a.row - captionRow) - Math.abs(b.row - captionRow));
  return found[0] && plain(found[0].text);
}

const plain = (words: string) => words.replace(/[.,;]+$/, '').trim();

/** Values between the captions of state, file and IRS number and that of the address, with the zip code behind it. */
function readAddress(cells: readonly Cell[]): string | undefined {
  const caption = cells.findIndex((cell) => cell.caption === 'address');
  if (caption < 0) return undefined;
  const start =
    cells.findLastIndex((cell, at) => at < caption && cell.caption !== undefined && cell.caption !== 'zip') +
    1;
  const lines = cells
    .slice(start, caption)
    .filter(
      (cell) =>
        !cell.caption && !phone.test(cell.text) && !irsNumber.test(cell.text) && !isFileNumber(cell.text),
    );
  const words = lines
    .map((cell) => cell.text.replace(/,$/, ''))
    .sort((a, b) => Number(isZip(a)) - Number(isZip(b)));
  const zip = cells
    .slice(caption + 1, caption + 4)
    .find((cell) => !cell.caption && /^[A-Z]{0,2} ?\d{5}(-\d{4})?$/.test(cell.text));
  const joined = words.reduce(
    (done, word) => done + (done === '' ? '' : /^\d{5}(-\d{4})?$/.test(word) ? ' ' : ', ') + word,
    '',
  );
  const address = zip && !/\d{5}/.test(joined.slice(-12)) ? `${joined} ${zip.text}` : joined;
  return address.length > 200 ? undefined : address.trim() || undefined;
}

const isZip = (words: string) => /^\d{5}(-\d{4})?$/.test(words);

const isFileNumber = (words: string) => fileNumber.exec(words)?.[0] === words;
