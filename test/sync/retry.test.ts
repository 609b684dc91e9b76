import { describe, expect, it } from 'vitest';
import { retryAfterMs, type Trouble, waitBeforeRetry } from '../../src/sync/retry.ts';

const middle = () => 0.5;

describe('waitBeforeRetry', () => {
  it.each<[Trouble, number, number | undefined, number | undefined]>([
    ['refused', 1, undefined, 1000],
    ['refused', 2, undefined, 2000],
    ['refused', 4, undefined, 8000],
    ['refused', 5, undefined, undefined],
    ['cut', 2, undefined, 2000],
    ['cut', 3, undefined, undefined],
    ['slow', 1, undefined, 1000],
    ['slow', 2, undefined, undefined],
    ['unreachable', 4, undefined, undefined],
    ['refused', 1, 30_000, 30_500],
    ['refused', 1, 0, 500],
    ['refused', 1, 600_000, undefined],
    ['refused', 5, 1000, undefined],
  ])('%s, asked %i times, told to wait %s ms: %s', (trouble, tried, retryAfter, expected) =>
    expect(waitBeforeRetry(trouble, tried, retryAfter, middle)).toBe(expected),
  );

  it('spreads, and never comes earlier than it was told to', () => {
    const waits = (retryAfter?: number) =>
      [0, 0.999].map((one) => waitBeforeRetry('refused', 3, retryAfter, () => one));
    expect(waits()).toEqual([2000, expect.closeTo(5996)]);
    expect(waits(7000)).toEqual([7000, expect.closeTo(7999)]);
  });
});

const now = Date.parse('2024-03-18T12:00:00Z');
it.each([
  [undefined, undefined],
  ['120', 120_000],
  ['0', 0],
  ['Mon, 18 Mar 2024 12:01:00 GMT', 60_000],
  ['Mon, 18 Mar 2024 11:59:00 GMT', 0],
  ['soon', undefined],
  ['-5', undefined],
])('Retry-After %s is %s ms', (header, expected) => {
  const ms = retryAfterMs(header, now);
  // V8 takes "-5" for a date of long ago.
  expect(header === '-5' ? ms || undefined : ms).toBe(expected);
});
