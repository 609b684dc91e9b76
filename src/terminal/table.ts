/** Rows as a table that fits the terminal, or as cards where it would cut words. */
import Table from 'cli-table3';
import type { Value } from '../store/graph-store.ts';
import { cards } from './cards.ts';
import { graphValue } from './graph-values.ts';
import { type Output, plain } from './output.ts';

/** Columns where nobody says how wide the terminal is. */
const defaultWidth = 100;
const narrowest = 8;

/** The column of sentences: where it would squeeze the others, it goes under its row, as wide as the table. */
const sentences = 'evidence';

type Row = Readonly<Record<string, Value>>;

/**
 * @param columns in order, as headings
 * @param rows values by column; text is cleaned and wrapped, in a table numbers stand right
 */
export function table(
  columns: readonly string[],
  rows: readonly Row[],
  output: Output,
  env: Readonly<Record<string, string | undefined>>,
): string {
  const width = terminalWidth(output, env);
  const fits = total(naturalWidths(columns, rows)) <= room(columns, width);
  const under = !fits && columns.length > 2 && columns.includes(sentences);
  const beside = under ? columns.filter((column) => column !== sentences) : columns;
  const natural = naturalWidths(beside, rows);
  const numeric = beside.map((column) => rows.some((row) => typeof row[column] === 'number'));
  if (under) widen(natural, numeric.lastIndexOf(false), room(beside, width));
  const widths = fit(natural, room(beside, width));
  if (total(widths) > room(beside, width) || cut(beside, rows, widths))
    return cards(
      columns.map(plain),
      rows.map((row) => columns.map((column) => text(row[column]))),
      width,
    );
  const drawn = new Table({
    head: beside.map(plain),
    colWidths: widths.map((one) => one + 2),
    colAligns: numeric.map((one) => (one ? 'right' : 'left')),
    wordWrap: true,
    style: { head: [], border: [], compact: fits },
  });
  for (const row of rows) {
    drawn.push(beside.map((column) => text(row[column])));
    if (under && row[sentences])
      drawn.push([{ content: text(row[sentences]), colSpan: beside.length, hAlign: 'left' }]);
  }
  return drawn.toString();
}

const terminalWidth = (output: Output, env: Readonly<Record<string, string | undefined>>) =>
  output.columns || Number.parseInt(env.COLUMNS ?? '', 10) || defaultWidth;

/** What borders and padding leave for text. */
const room = (columns: readonly string[], width: number) => width - 1 - columns.length * 3;

const total = (widths: readonly number[]) => widths.reduce((sum, one) => sum + one, 0);

const naturalWidths = (columns: readonly string[], rows: readonly Row[]) =>
  columns.map((column) => Math.max(column.length, ...rows.map((row) => text(row[column]).length)));

/** Narrows the widest columns until all fit; short ones keep their width. */
function fit(natural: readonly number[], room: number): number[] {
  let limit = Math.max(narrowest, ...natural);
  const limited = () => natural.map((one) => Math.min(one, limit));
  while (limit > narrowest && total(limited()) > room) limit--;
  return limited();
}

/** Whether a column is narrower than one of its words. */
const cut = (columns: readonly string[], rows: readonly Row[], widths: readonly number[]): boolean =>
  columns.some((column, at) =>
    [column, ...rows.map((row) => text(row[column]))].some((cell) =>
      cell.split(' ').some((word) => word.length > (widths[at] ?? 0)),
    ),
  );

/** Gives a column what is left, so that a sentence below has the whole width. */
function widen(widths: number[], column: number, room: number): void {
  const left = room - total(widths);
  if (left > 0 && column >= 0) widths[column] = (widths[column] ?? 0) + left;
}

/** Large whole numbers get their thousands apart; years do not. */
function text(value: Value | undefined): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(text).join(', ');
  if (typeof value === 'number')
    return Math.abs(value) >= 10_000 ? value.toLocaleString('en-US') : String(value);
  const shown = typeof value === 'object' ? (graphValue(value) ?? JSON.stringify(value)) : String(value);
  return plain(shown).replace(/\s+/g, ' ').trim();
}
