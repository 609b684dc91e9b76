import type { MentionExamples } from '../support/examples.ts';

export const examples: MentionExamples = [
  ['mid-single digit royalties', [['mid-single digit', 'mid-single digit']]],
  ['low double-digit royalties', [['low double-digit', 'low double-digit']]],
  [
    'high single digits to the mid-teens',
    [['high single digits to the mid-teens', 'high single digits to mid-teens']],
  ],
  ['low- to mid-single digit royalties', [['low- to mid-single digit', 'low- to mid-single digit']]],
  ['10% to 20% of net sales', [['10% to 20%', '10% to 20%']]],
  ['10-20% of net sales', [['10-20%', '10 to 20%']]],
  ['a royalty of 4.5 percent', [['4.5 percent', '4.5 percent']]],
  ['5 to 8% royalties', [['5 to 8%', '5 to 8%']]],
  ['split 50/50', [['50/50', '50/50']]],
  ['royalties in the mid-teens', [['mid-teens', 'mid-teens']]],
  // Numbers and words that are no rates
  ['20 patients', []],
  ['a single digit', [['single digit', 'single digit']]],
  ['teens with lymphoma', []],
  ['a high bar', []],
  ['double blind', []],
  // And further
  ['royalties in the low teens', [['low teens', 'low teens']]],
  ['royalties of between 5% and 10%', [['5% and 10%', '5% to 10%']]],
  ['high-single-digit to low-teens', [['high-single-digit to low-teens', 'high-single-digit to low-teens']]],
  ['a low single digit percentage', [['low single digit', 'low single digit']]],
  ['up to 20%', [['20%', '20%']]],
];
