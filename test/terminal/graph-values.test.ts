import { expect, it } from 'vitest';
import type { Value } from '../../src/store/graph-store.ts';
import { graphValue } from '../../src/terminal/graph-values.ts';

const company = { _labels: ['Company'], key: 'genentech', name: 'Genentech' };
const milestone = {
  _labels: ['Milestone'],
  key: '3f2a',
  amount: 5_000_000,
  currency: 'USD',
  status: 'earned',
};

it.each<[{ [key: string]: Value }, string | undefined]>([
  [company, '(Company Genentech)'],
  [milestone, '(Milestone earned, 5000000, USD)'],
  [{ _labels: ['Reading'], key: 'sha256:1' }, '(Reading sha256:1)'],
  [{ _type: 'PAYER', since: '2007' }, '[PAYER]'],
  [
    { nodes: [milestone, company], relationships: [{ _type: 'PAYER' }] },
    '(Milestone earned, 5000000, USD)–[PAYER]–(Company Genentech)',
  ],
  [{ name: 'a map', nodes: 2 }, undefined],
])('%j', (value, words) => {
  expect(graphValue(value)).toBe(words);
});
