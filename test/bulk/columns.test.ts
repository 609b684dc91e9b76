import { expect, it } from 'vitest';
import { cell, columnOf } from '../../src/bulk/columns.ts';

it.each([
  ['name', false, 'name'],
  ['amount', false, 'amount:long'],
  ['amount', true, 'amount:double'],
  ['confidence', false, 'confidence:double'],
  ['aliases', false, 'aliases:string[]'],
  ['exclusive', true, 'exclusive:boolean'],
])('the column of %s (fractions: %s) is %s', (property, fractions, column) => {
  expect(columnOf(property, fractions)).toBe(column);
});

it.each([
  [5_000_000, '5000000'],
  [0.9, '0.9'],
  [true, 'true'],
  [null, ''],
  [undefined, ''],
  [['ImmunoGen; Inc.', 'IMGN'], 'ImmunoGen; Inc.\u001fIMGN'],
  [[], ''],
])('%j is written %j', (value, text) => expect(cell(value)).toBe(text));
