import type { Money } from '../../src/recognisers/mention.ts';
import type { MentionExamples } from '../support/examples.ts';

/** The value's `bound` and, of a range, its lower end stand as in the model; amounts are whole units. */
export const examples: MentionExamples<Money> = [
  // Dollars
  ['a payment of $5 million', [['$5 million', { amount: 5_000_000, bound: 'exact', currency: 'USD' }]]],
  [
    String.raw`a \$5 million payment`,
    [[String.raw`\$5 million`, { amount: 5_000_000, bound: 'exact', currency: 'USD' }]],
  ],
  ['US$4.0 million', [['US$4.0 million', { amount: 4_000_000, bound: 'exact', currency: 'USD' }]]],
  ['U.S. $4.0 million', [['U.S. $4.0 million', { amount: 4_000_000, bound: 'exact', currency: 'USD' }]]],
  ['a fee of $1,250,000 in cash', [['$1,250,000', { amount: 1_250_000, bound: 'exact', currency: 'USD' }]]],
  ['$19.00 per share', [['$19.00', { amount: 19, bound: 'exact', currency: 'USD' }]]],
  ['a $15MM investment', [['$15MM', { amount: 15_000_000, bound: 'exact', currency: 'USD' }]]],
  [
    'five payments of 2.5 million U.S. dollars',
    [['2.5 million U.S. dollars', { amount: 2_500_000, bound: 'exact', currency: 'USD' }]],
  ],
  ['a $1.2-billion deal', [['$1.2-billion', { amount: 1_200_000_000, bound: 'exact', currency: 'USD' }]]],
  // Other currencies
  ['€25 million', [['€25 million', { amount: 25_000_000, bound: 'exact', currency: 'EUR' }]]],
  ['EUR 25 million', [['EUR 25 million', { amount: 25_000_000, bound: 'exact', currency: 'EUR' }]]],
  ['¥1.5 billion', [['¥1.5 billion', { amount: 1_500_000_000, bound: 'exact', currency: 'JPY' }]]],
  ['300 million yen', [['300 million yen', { amount: 300_000_000, bound: 'exact', currency: 'JPY' }]]],
  ['CHF 10m', [['CHF 10m', { amount: 10_000_000, bound: 'exact', currency: 'CHF' }]]],
  ['DM 5 million', [['DM 5 million', { amount: 5_000_000, bound: 'exact', currency: 'DEM' }]]],
  ['₩300 million', [['₩300 million', { amount: 300_000_000, bound: 'exact', currency: 'KRW' }]]],
  ['£6 million', [['£6 million', { amount: 6_000_000, bound: 'exact', currency: 'GBP' }]]],
  ['DKK 40 million', [['DKK 40 million', { amount: 40_000_000, bound: 'exact', currency: 'DKK' }]]],
  ['C$3 million', [['C$3 million', { amount: 3_000_000, bound: 'exact', currency: 'CAD' }]]],
  ['HK$12 million', [['HK$12 million', { amount: 12_000_000, bound: 'exact', currency: 'HKD' }]]],
  ['RMB 80 million', [['RMB 80 million', { amount: 80_000_000, bound: 'exact', currency: 'CNY' }]]],
  // Ceilings and floors
  [
    'up to $390 million in milestones',
    [['$390 million', { amount: 390_000_000, bound: 'upTo', currency: 'USD' }]],
  ],
  [
    'as much as an additional $70 million',
    [['$70 million', { amount: 70_000_000, bound: 'upTo', currency: 'USD' }]],
  ],
  [
    'payments not to exceed $2 million',
    [['$2 million', { amount: 2_000_000, bound: 'upTo', currency: 'USD' }]],
  ],
  ['exceeding $800 million', [['$800 million', { amount: 800_000_000, bound: 'atLeast', currency: 'USD' }]]],
  [
    'in excess of €100 million',
    [['€100 million', { amount: 100_000_000, bound: 'atLeast', currency: 'EUR' }]],
  ],
  ['at least $3 million a year', [['$3 million', { amount: 3_000_000, bound: 'atLeast', currency: 'USD' }]]],
  // Ranges
  [
    '$21.5 million to $30 million per compound',
    [
      [
        '$21.5 million to $30 million',
        { amount: 30_000_000, from: 21_500_000, bound: 'exact', currency: 'USD' },
      ],
    ],
  ],
  [
    'between $10 million and $20 million',
    [
      [
        '$10 million and $20 million',
        { amount: 20_000_000, from: 10_000_000, bound: 'exact', currency: 'USD' },
      ],
    ],
  ],
  [
    '$5-10 million',
    [['$5-10 million', { amount: 10_000_000, from: 5_000_000, bound: 'exact', currency: 'USD' }]],
  ],
  // Two sums stay two
  [
    '$2 million in cash and $3 million in stock',
    [
      ['$2 million', { amount: 2_000_000, bound: 'exact', currency: 'USD' }],
      ['$3 million', { amount: 3_000_000, bound: 'exact', currency: 'USD' }],
    ],
  ],
  // No money
  ['5 million shares of common stock', []],
  ['25 million doses', []],
  ['10% of net sales', []],
  ['the $ sign', []],
  // And further
  [
    'a one-time payment of US $750,000',
    [['US $750,000', { amount: 750_000, bound: 'exact', currency: 'USD' }]],
  ],
  [
    'approximately $13.5 million in cash',
    [['$13.5 million', { amount: 13_500_000, bound: 'exact', currency: 'USD' }]],
  ],
  ['€25m', [['€25m', { amount: 25_000_000, bound: 'exact', currency: 'EUR' }]]],
  ['25 million euros', [['25 million euros', { amount: 25_000_000, bound: 'exact', currency: 'EUR' }]]],
  ['Euro 4.5 million', [['Euro 4.5 million', { amount: 4_500_000, bound: 'exact', currency: 'EUR' }]]],
  ['a maximum of $44 million', [['$44 million', { amount: 44_000_000, bound: 'upTo', currency: 'USD' }]]],
  [
    'more than $1.5 billion',
    [['$1.5 billion', { amount: 1_500_000_000, bound: 'atLeast', currency: 'USD' }]],
  ],
  [
    'from $1 million to $3 million',
    [['$1 million to $3 million', { amount: 3_000_000, from: 1_000_000, bound: 'exact', currency: 'USD' }]],
  ],
  [
    'up to $10 million and at least $2 million',
    [
      ['$10 million', { amount: 10_000_000, bound: 'upTo', currency: 'USD' }],
      ['$2 million', { amount: 2_000_000, bound: 'atLeast', currency: 'USD' }],
    ],
  ],
  ['$ 5 million', [['$ 5 million', { amount: 5_000_000, bound: 'exact', currency: 'USD' }]]],
  ['USD 5 million', [['USD 5 million', { amount: 5_000_000, bound: 'exact', currency: 'USD' }]]],
  ['SEK 12.5 million', [['SEK 12.5 million', { amount: 12_500_000, bound: 'exact', currency: 'SEK' }]]],
  ['$0.01 par value', [['$0.01', { amount: 0.01, bound: 'exact', currency: 'USD' }]]],
  ['5-for-1 split', []],
  ['€ and $', []],
  ['a 25% stake', []],
  ['up to 390 million shares', []],
  ['A$45 million', [['A$45 million', { amount: 45_000_000, bound: 'exact', currency: 'AUD' }]]],
  [
    'two hundred million dollars ($200,000,000)',
    [['$200,000,000', { amount: 200_000_000, bound: 'exact', currency: 'USD' }]],
  ],
  [
    '$3 to $5 million',
    [['$3 to $5 million', { amount: 5_000_000, from: 3_000_000, bound: 'exact', currency: 'USD' }]],
  ],
  [
    'potential payments in the $100 million range',
    [['$100 million', { amount: 100_000_000, bound: 'exact', currency: 'USD' }]],
  ],
  // A range ends higher than it begins, and lends no scale to what has its thousands
  [
    '$500,000 to $1 million',
    [['$500,000 to $1 million', { amount: 1_000_000, from: 500_000, bound: 'exact', currency: 'USD' }]],
  ],
  [
    'paid $10 million to 3 investors',
    [['$10 million', { amount: 10_000_000, bound: 'exact', currency: 'USD' }]],
  ],
  // The dollars of no country that we know
  ['a loan of S$5 million', []],
  // "us" is no sign of a currency
  ['will pay us $600 million', [['$600 million', { amount: 600_000_000, bound: 'exact', currency: 'USD' }]]],
  [
    'will pay us up to $65 million',
    [['$65 million', { amount: 65_000_000, bound: 'upTo', currency: 'USD' }]],
  ],
  // Words before a sum that are no part of its bound
  [
    'up to three targets, an upfront payment of $5 million',
    [['$5 million', { amount: 5_000_000, bound: 'exact', currency: 'USD' }]],
  ],
  [
    'over three years Pfizer pays £6 million',
    [['£6 million', { amount: 6_000_000, bound: 'exact', currency: 'GBP' }]],
  ],
  [
    'up to an aggregate of approximately $1.2 billion',
    [['$1.2 billion', { amount: 1_200_000_000, bound: 'upTo', currency: 'USD' }]],
  ],
  ['could reach $2.4 billion', [['$2.4 billion', { amount: 2_400_000_000, bound: 'upTo', currency: 'USD' }]]],
  [
    '$20 million or more a year',
    [['$20 million', { amount: 20_000_000, bound: 'atLeast', currency: 'USD' }]],
  ],
  [
    'greater than $130 million',
    [['$130 million', { amount: 130_000_000, bound: 'atLeast', currency: 'USD' }]],
  ],
  [
    'either $7.4 million or $16.0 million',
    [
      [
        '$7.4 million or $16.0 million',
        { amount: 16_000_000, from: 7_400_000, bound: 'exact', currency: 'USD' },
      ],
    ],
  ],
  [
    '€10 million, or $14.5 million',
    [
      ['€10 million', { amount: 10_000_000, bound: 'exact', currency: 'EUR' }],
      ['$14.5 million', { amount: 14_500_000, bound: 'exact', currency: 'USD' }],
    ],
  ],
  // Other currencies in words
  [
    '15 million Swiss francs',
    [['15 million Swiss francs', { amount: 15_000_000, bound: 'exact', currency: 'CHF' }]],
  ],
  ['EUR25 million', [['EUR25 million', { amount: 25_000_000, bound: 'exact', currency: 'EUR' }]]],
  [
    'a fee of one million dollars',
    [['one million dollars', { amount: 1_000_000, bound: 'exact', currency: 'USD' }]],
  ],
  [
    'two million dollars ($2,000,000)',
    [['$2,000,000', { amount: 2_000_000, bound: 'exact', currency: 'USD' }]],
  ],
  ['$1bn', [['$1bn', { amount: 1_000_000_000, bound: 'exact', currency: 'USD' }]]],
];
