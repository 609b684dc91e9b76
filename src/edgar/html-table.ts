/** How one table row reads as lines of text. */
import { maxRowArea } from './limits.ts';
import { joined, nothing, type Sourced, trimmed } from './sourced.ts';

/** A cell is its lines; an empty one is blank. */
type Cell = readonly Sourced[];

/** A cell with a line longer than this holds prose, and its row stands apart. */
const prose = 120;

/**
 * One line a row, its cells joined by a tab. A cell that holds several lines keeps them: beside the first lines of the
 * others when it is the only such cell, and line by line beside the others' when there are several (a cover page's columns).
 *
 * @example composeRow([[upfront], [dollar], [five]])  // one line: 'Upfront\t$5.0'
 */
export function composeRow(row: readonly Cell[]): Sourced[] {
  const cells = row.filter((cell) => cell.length > 0);
  const [only] = cells;
  if (!only) return [];
  const lines = cells.length === 1 ? [...only] : beside(cells);
  return lines.some(({ text }) => text.length > prose) ? [nothing, ...lines, nothing] : lines;
}

function beside(cells: readonly Cell[]): Sourced[] {
  const tall = cells.filter((cell) => cell.length > 1);
  const first = () => joinCells(cells.map(([line = nothing]) => line));
  if (tall.length === 0) return [first()];
  if (tall.length === 1 && tall[0] === cells.at(-1)) return [first(), ...(tall[0]?.slice(1) ?? [])];
  const long = cells.some((cell) => cell.some(({ text }) => text.length > prose));
  return long ? apart(cells) : columns(cells);
}

const apart = (cells: readonly Cell[]) => cells.flatMap((cell) => [...cell, nothing]);

function columns(cells: readonly Cell[]): Sourced[] {
  const solid = cells.map((cell) => cell.filter(({ text }) => text !== ''));
  const height = solid.reduce((most, { length }) => Math.max(most, length), 0);
  if (height * solid.length > maxRowArea) return apart(solid);
  return Array.from({ length: height }, (_, at) =>
    trimmed(
      joined(
        solid.map((cell) => cell[at] ?? nothing),
        '\t',
      ),
    ),
  ).filter(({ text }) => text !== '');
}

/** Currency signs and closing brackets have cells of their own in financial tables. */
function joinCells(cells: readonly Sourced[]): Sourced {
  const fields: Sourced[][] = [];
  let tail = '';
  for (const cell of cells) {
    const glued = /(?:^|\t)(?:US)?[$€£¥(]{1,2}$/.test(tail) || /^[)%]{1,2}$/.test(cell.text);
    const field = fields.at(-1);
    if (field && glued) field.push(cell);
    else fields.push([cell]);
    tail = `${tail}${glued || fields.length === 1 ? '' : '\t'}${cell.text.slice(-6)}`.slice(-6);
  }
  return joined(
    fields.map((field) => joined(field, '')),
    '\t',
  );
}
