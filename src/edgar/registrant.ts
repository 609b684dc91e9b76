/** Who files, from the cells of a cover page. */
import type { FilingSummary } from '../model/extraction.ts';
import type { Caption, Cell } from './cover-cells.ts';
import { findDate } from './dates.ts';
import { defined } from './fields.ts';
import { isJurisdiction } from './jurisdictions.ts';

type Registrant = FilingSummary['registrant'];

const fileNumber = /(?<![\d)\-.] ?)\b\d{1,3}[-–]\d{3,6}(?:-\d{1,2})?(?![-\d])/;
const irsNumber = /(?<![\d-])\d{2} ?[-–] ?\d{7}(?!\d)|(?<![\d-])\d{9}(?!\d)/;
const phone =
  /(?:\+\d{1,3}[ -])?\(?\d{3}\)?[ ./–-]{0,3}\d{3}[ .–-]{1,3}\d{4}|\+?\d{2,3}[ -]\(?\d{1,4}\)?[ -]?[\d -]{6,12}\d/;

/** Every field that the page shows; as it stands there. */
export function readRegistrant(cells: readonly Cell[]): Registrant {
  const fields = {
    name: readName(cells) ?? behind(cells, 'name'),
    fileNumber: nearest(cells, 'file', fileNumber, (found) => !/^\d{2}-\d{7}$/.test(found)),
    irsNumber: nearest(cells, 'irs', irsNumber),
    state: readState(cells) ?? behind(cells, 'state'),
    address: readAddress(cells) ?? behind(cells, 'address'),
    phone: nearest(cells, 'phone', phone),
  } as Registrant;
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
      // The date of the report, broken over lines.
      /^(?:\d{1,2}, )?(?:19|20)\d\d$/.test(words) ||
      /\b1934\b|exchange act|form 8-k|current report/i.test(words);
    if (stop || words.length > 150 || (above.length > 0 && gapBefore(cells, row))) break;
    above.unshift(words);
  }
  const name = above.join(' ').replace(/\s+/g, ' ').trim();
  return /^(?:n\/a|not applicable|none)\W*$/i.test(name) ? undefined : name || undefined;
}

/** What a caption that comes first has behind its colon: `Exact name of registrant: …`. */
function behind(cells: readonly Cell[], caption: Caption): string | undefined {
  const text = cells.find((cell) => cell.caption === caption)?.text ?? '';
  return /^[^:]{5,160}:\s{0,20}(\S.{1,200})$/
    .exec(text)?.[1]
    ?.replace(/\s{0,3}\((?:the )?["“][^()]{1,60}\)$/, '');
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
