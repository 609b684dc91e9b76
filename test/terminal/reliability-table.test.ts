import { expect, test } from 'vitest';
import { reliabilityTable } from '../../src/terminal/reliability-table.ts';

const held = (confidence: number, right: number, wrong: number) => [
  ...Array.from({ length: right }, () => ({ confidence, right: true })),
  ...Array.from({ length: wrong }, () => ({ confidence, right: false })),
];

test('one line a band, the highest first, with how many of its facts are right', () => {
  const lines = reliabilityTable([...held(0.9, 3, 1), ...held(0.99, 2, 0)]).split('\n');
  expect(
    lines.filter((line) => line.includes('about')).map((line) => line.replace(/[│\s]+/g, ' ').trim()),
  ).toEqual(['about 0.99 2 2 1.00', 'about 0.90 4 3 0.75']);
});
