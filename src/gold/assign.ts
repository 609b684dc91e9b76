/** The assignment problem: which row goes with which column, one to one, so that the sum of weights is largest. */

/**
 * Hungarian method by shortest augmenting paths (Kuhn 1955, Munkres 1957; O(n³)).
 *
 * @param weights rows × columns, none negative; rows may be more or fewer than columns
 * @returns for each row its column, or undefined where it has none or only one of weight 0
 */
export function assign(weights: readonly (readonly number[])[]): (number | undefined)[] {
  const rows = weights.length;
  const size = Math.max(rows, weights[0]?.length ?? 0);
  const weight = (row: number, column: number) => weights[row]?.[column] ?? 0;
  // Index 0 of the following stands for "no row" and "no column"; real ones count from 1.
  const rowOf = new Array<number>(size + 1).fill(0);
  const potential = { row: new Float64Array(size + 1), column: new Float64Array(size + 1) };
  for (let row = 1; row <= size; row++) augment(row, rowOf, potential, (r, c) => -weight(r - 1, c - 1));

  const columnOf = new Array<number | undefined>(rows).fill(undefined);
  for (let column = 1; column <= size; column++) {
    const row = (rowOf[column] ?? 0) - 1;
    if (row < rows && weight(row, column - 1) > 0) columnOf[row] = column - 1;
  }
  return columnOf;
}

interface Potentials {
  row: Float64Array;
  column: Float64Array;
}

/** Gives `start` a column, moving other rows along the cheapest alternating path. */
function augment(
  start: number,
  rowOf: number[],
  at: Potentials,
  cost: (row: number, column: number) => number,
) {
  const size = rowOf.length - 1;
  const slack = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
  const cameFrom = new Uint32Array(size + 1);
  const visited = new Array<boolean>(size + 1).fill(false);
  rowOf[0] = start;
  let column = 0;
  do {
    visited[column] = true;
    const row = rowOf[column] ?? 0;
    let next = 0;
    let step = Number.POSITIVE_INFINITY;
    for (let other = 1; other <= size; other++) {
      if (visited[other]) continue;
      const reduced = cost(row, other) - num(at.row, row) - num(at.column, other);
      if (reduced < num(slack, other)) {
        slack[other] = reduced;
        cameFrom[other] = column;
      }
      if (num(slack, other) < step) {
        step = num(slack, other);
        next = other;
      }
    }
    shift(step, visited, rowOf, at, slack);
    column = next;
  } while (rowOf[column] !== 0);
  while (column !== 0) {
    const previous = cameFrom[column] ?? 0;
    rowOf[column] = rowOf[previous] ?? 0;
    column = previous;
  }
}

/** Moves the potentials so that one more column can be reached at no cost. */
function shift(step: number, visited: boolean[], rowOf: number[], at: Potentials, slack: Float64Array) {
  for (let column = 0; column < visited.length; column++) {
    if (visited[column]) {
      const row = rowOf[column] ?? 0;
      at.row[row] = num(at.row, row) + step;
      at.column[column] = num(at.column, column) - step;
    } else slack[column] = num(slack, column) - step;
  }
}

const num = (values: Float64Array, index: number) => values[index] ?? 0;
