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

it('reads the steps of trials and regulators in a heading, and no deals', () => {
  const filing = filingOf('Genentech Initiates Phase 2 Trial of Trastuzumab Emtansine');
  const heading = {
    ...filing,
    blocks: filing.blocks.map((block) => ({ ...block, kind: 'heading' as const })),
  };
  expect(find(heading).candidates.map(({ says }) => says)).toContain('ClinicalEvent');
  const ofDeal = filingOf(deal);
  const title = { ...ofDeal, blocks: ofDeal.blocks.map((block) => ({ ...block, kind: 'heading' as const })) };
  expect(find(title).candidates).toEqual([]);
});
