import { describe, expect, it } from 'vitest';
import { fromOf, joined, nothing, replaced, sliced, sourced, trimmed } from '../../src/edgar/sourced.ts';
import { collapse, collapsed } from '../../src/edgar/white-space.ts';

/** Each letter with the place that it came from. */
const places = ({ text, marks }: { text: string; marks: number[] }) =>
  [...text].map((letter, at) => `${letter}${fromOf(marks, at)}`).join(' ');

describe('text keeps its places when it is', () => {
  it.each([
    ['joined', joined([sourced('ab', 5), nothing, sourced('c', 20)], '-'), 'a5 b6 -7 -8 c20'],
    ['joined where it was parted', joined([sourced('ab', 5), sourced('cd', 7)], ''), 'a5 b6 c7 d8'],
    ['cut', sliced(joined([sourced('abc', 5), sourced('def', 20)], ''), 1, 5), 'b6 c7 d20 e21'],
    ['trimmed', trimmed(sourced('  ab ', 5)), 'a7 b8'],
    ['trimmed to nothing', trimmed(sourced('   ', 5)), ''],
    ['changed', replaced('a&amp;b', 5, /&amp;/g, () => '&'), 'a5 &6 b11'],
    ['collapsed', collapsed(sourced(' a \n b\u00adc ', 5), collapse, true), 'a6  7 b10 c12'],
    [
      'a run of hard spaces',
      collapsed(sourced('a\u00a0\u00a0\u00a0\u00a0b', 0), collapse, true),
      'a0 \t1 b5',
    ],
  ])('%s', (_, text, expected) => expect(places(text)).toBe(expected));
});

it('one mark serves text that was not parted', () => {
  const parts = Array.from({ length: 100 }, (_, at) => sourced('abc', at * 3));
  expect(joined(parts, '').marks).toEqual([0, 0]);
});
