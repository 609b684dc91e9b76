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
  // Ends that share a word, and levels between two
  [
    'mid-single to low double-digit tiered royalties',
    [['mid-single to low double-digit', 'mid-single to low double-digit']],
  ],
  ['mid-to-high single digit royalties', [['mid-to-high single digit', 'mid-to-high single digit']]],
  ['mid- to high-single digit royalties', [['mid- to high-single digit', 'mid- to high-single digit']]],
  ['low or mid-single-digit royalties', [['low or mid-single-digit', 'low or mid-single-digit']]],
  [
    'a high-single digit to a low-to-mid teen percentage',
    [['high-single digit to a low-to-mid teen', 'high-single digit to low-to-mid teen']],
  ],
  [
    'from mid-single digit percentages up to the mid-teens',
    [['mid-single digit percentages up to the mid-teens', 'mid-single digit to mid-teens']],
  ],
  [
    'in the low-teens, increasing to the low twenties',
    [['low-teens, increasing to the low twenties', 'low-teens to low twenties']],
  ],
  ['starting at 8% and rising to 15%', [['8% and rising to 15%', '8% to 15%']]],
  ['5%, and a fee', [['5%', '5%']]],
  ['royalties in the low twenties', [['low twenties', 'low twenties']]],
  ['very low single digit royalties', [['very low single digit', 'very low single digit']]],
  ['teenagers in the high school', []],
  ['from 10 percent to 20 percent', [['10 percent to 20 percent', '10 percent to 20 percent']]],
  ['a six percent royalty', [['six percent', 'six percent']]],
  ['from eight to twelve percent', [['eight to twelve percent', 'eight to twelve percent']]],
  ['a royalty of three percent (3%)', [['3%', '3%']]],
  ['profits are split 60/40', [['60/40', '60/40']]],
  ['the quarter ended 12/31, or 10/15', []],
];
