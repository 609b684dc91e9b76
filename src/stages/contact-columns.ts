/** Contacts printed side by side: each column is read from top to bottom. */
import type { Span } from '../model/evidence.ts';

/** Wide space between two columns. */
const gutter = /\t+| {3,}/;

/** A cell: what one line has in one column. */
interface Cell extends Span {
  /** Characters from the beginning of its line; of cells that tabs part, how many tabs. */
  indent: number;
}

/**
 * The columns of a stretch of text, each a list of cells from top to bottom.
 *
 * @returns `undefined` where fewer than two lines have more than one cell
 */
export function columnsOf(text: string, { start, end }: Span): Span[][] | undefined {
  const lines = linesOf(text, start, end);
  const wide = lines.filter((cells) => cells.length > 1);
  if (wide.length < 2) return undefined;
  const first = wide.reduce((most, cells) => (cells.length > most.length ? cells : most));
  const columns: Span[][] = first.map(() => []);
  for (const cell of lines.flat()) {
    const column = first.findLastIndex(({ indent }) => indent <= cell.indent + 2);
    columns[Math.max(0, column)]?.push({ start: cell.start, end: cell.end });
  }
  return columns;
}

function linesOf(text: string, start: number, end: number): Cell[][] {
  const lines: Cell[][] = [];
  let at = start;
  for (const line of text.slice(start, end).split('\n')) {
    lines.push(cellsOf(line, at));
    at += line.length + 1;
  }
  return lines;
}

/** A tab parts more than any spaces do. */
const tab = 100;
const tabsIn = (words: string): number => words.split('\t').length - 1;

function cellsOf(line: string, at: number): Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  for (const piece of line.split(new RegExp(`(${gutter.source})`))) {
    if (piece.trim() !== '' && !/^(?:\t+| {3,})$/.test(piece)) {
      const indent = line.includes('\t') ? tabsIn(line.slice(0, from)) * tab : from;
      cells.push({ start: at + from, end: at + from + piece.length, indent });
    }
    from += piece.length;
  }
  return cells;
}
