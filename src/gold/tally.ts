/** Counting what is found, what is expected, and what is right. */

export interface Count {
  found: number;
  expected: number;
  right: number;
}

/** A count with its ratios, each from 0 to 1. Where there is nothing to divide by, nothing went wrong: 1. */
export interface Tally extends Count {
  precision: number;
  recall: number;
  f1: number;
}

export function tally({ found, expected, right }: Count): Tally {
  return {
    found,
    expected,
    right,
    precision: ratio(right, found),
    recall: ratio(right, expected),
    f1: ratio(2 * right, found + expected),
  };
}

/** The micro average: counts are added, then divided. */
export const sum = (counts: readonly Count[]): Tally =>
  tally({
    found: total(counts.map((count) => count.found)),
    expected: total(counts.map((count) => count.expected)),
    right: total(counts.map((count) => count.right)),
  });

const ratio = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
const total = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
