import { expect, it } from 'vitest';
import { find } from '../../src/extract.ts';
import { filingOf } from '../support/one-sentence.ts';

const deal = 'In May 2000, Genentech and ImmunoGen entered into a license agreement.';

it.each([
  ['99.1', true],
  ['10.1', false],
  ['2.1', false],
  ['2', false],
  ['20', true],
])('exhibit %s is read: %s', (number, isRead) => {
  const filing = filingOf(deal);
  const part = { kind: 'exhibit' as const, number, start: 0, end: filing.text.length };
  const { candidates } = find({ ...filing, summary: { ...filing.summary, parts: [part] } });
  expect(candidates.length > 0).toBe(isRead);
});
