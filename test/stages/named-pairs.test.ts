import { expect, it } from 'vitest';
import { ofNamedPairs } from '../../src/stages/named-pairs.ts';
import type { Fields } from '../../src/stages/statement.ts';
import { record } from './statements.ts';

const worth: Fields = { kind: 'total', amount: 55_000_000, currency: 'USD' };
const headline = (...others: ReturnType<typeof record>[]) =>
  ofNamedPairs([record('Payment', worth, 0), ...others], new Map([[0, ['a', 'b']]]))[0]?.fields;

it.each<[string, Fields, ReturnType<typeof record>[]]>([
  [
    'as the other payments of the two',
    { payer: 'b', payee: 'a' },
    [record('Payment', { kind: 'fee', payer: 'b', payee: 'a' }, 1)],
  ],
  [
    'from who takes the licence',
    { payer: 'b', payee: 'a' },
    [record('Agreement', { licensor: 'a', licensee: 'b' }, 1)],
  ],
])('a sum told of two firms goes %s', (_, sides, others) => {
  expect(headline(...others)).toMatchObject(sides);
});

it('of two that pay each other neither is known to pay', () => {
  const both = [
    record('Payment', { kind: 'fee', payer: 'b', payee: 'a' }, 1),
    record('Payment', { kind: 'fee', payer: 'a', payee: 'b' }, 2),
  ];
  expect(headline(...both)?.payer).toBeUndefined();
});
