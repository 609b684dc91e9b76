import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign } from '../../src/gold/assign.ts';

describe('assign', () => {
  it.each<[string, number[][], (number | undefined)[]]>([
    ['nothing', [], []],
    ['no columns', [[], []], [undefined, undefined]],
    [
      'what is best for all, not for the first',
      [
        [5, 4],
        [5, 1],
      ],
      [1, 0],
    ],
    ['more rows than columns', [[1], [3], [2]], [undefined, 0, undefined]],
    ['more columns than rows', [[1, 3, 2]], [1]],
    [
      'weight 0 is no partner',
      [
        [0, 0],
        [0, 2],
      ],
      [undefined, 1],
    ],
  ])('%s', (_, weights, expected) => {
    expect(assign(weights)).toEqual(expected);
  });

  it('is as good as trying every way', () => {
    const matrix = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(fc.nat(9), { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    fc.assert(
      fc.property(matrix, (weights) => {
        const chosen = assign(weights);
        const columns = chosen.filter((column) => column !== undefined);
        const reached = chosen.reduce<number>(
          (all, column, row) => all + (weights[row]?.[column ?? -1] ?? 0),
          0,
        );
        expect(new Set(columns).size).toBe(columns.length);
        expect(reached).toBe(best(weights, 0, new Set()));
      }),
    );
  });
});

function best(weights: number[][], row: number, taken: Set<number>): number {
  const line = weights[row];
  if (!line) return 0;
  const without = best(weights, row + 1, taken);
  const withOne = line.map((weight, column) =>
    taken.has(column) ? 0 : weight + best(weights, row + 1, new Set([...taken, column])),
  );
  return Math.max(without, ...withOne);
}
