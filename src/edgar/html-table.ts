/** How one table row reads as lines of text. */

/** A cell is its lines; `''` is a blank one. */
type Cell = readonly string[];

/** A cell with a line longer than this holds prose, and its row stands apart. */
const prose = 120;

/**
 * One line a row, its cells joined by a tab. A cell that holds several lines keeps them: beside the first lines of the
 * others when it is the only such cell, and line by line beside the others' when there are several (a cover page's columns).
 *
 * @example composeRow([['Upfront'], ['$'], ['5.0']])  // ['Upfront\t$5.0']
 */
export function composeRow(row: readonly Cell[]): string[] {
  const cells = row.filter((cell) => cell.length > 0);
  const [only] = cells;
  if (!only) return [];
  const lines = cells.length === 1 ? [...only] : beside(cells);
  return lines.some((line) => line.length > prose) ? ['', ...lines, ''] : lines;
}

function beside(cells: readonly Cell[]): string[] {
  const tall = cells.filter((cell) => cell.length > 1);
  if (tall.length === 0) return [joinCells(cells.map(([line = '']) => line))];
  if (tall.length === 1 && tall[0] === cells.at(-1)) {
    return [joinCells(cells.map(([line = '']) => line)), ...(tall[0]?.slice(1) ?? [])];
  }
  const long = cells.some((cell) => cell.some((line) => line.length > prose));
  return long ? cells.flatMap((cell) => [...cell, '']) : columns(cells);
}

function columns(cells: readonly Cell[]): string[] {
  const solid = cells.map((cell) => cell.filter((line) => line !== ''));
  const height = Math.max(...solid.map((cell) => cell.length));
  return Array.from({ length: height }, (_, at) =>
    solid
      .map((cell) => cell[at] ?? '')
      .join('\t')
      .trim(),
  ).filter((line) => line !== '');
}

/** Currency signs and closing brackets have cells of their own in financial tables. */
function joinCells(cells: readonly string[]): string {
  let joined = '';
  for (const cell of cells) {
    const glued = /(?:^|\t)(?:US)?[$€£¥(]{1,2}$/.test(joined.slice(-6)) || /^[)%]{1,2}$/.test(cell);
    joined += (joined === '' || glued ? '' : '\t') + cell;
  }
  return joined;
}
