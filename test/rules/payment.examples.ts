import type { RecordExamples } from '../support/examples.ts';

export const examples: RecordExamples<'Payment'> = [
  [
    'Seagen will make an upfront payment of $200 million to RemeGen.',
    [
      {
        kind: 'upfront',
        status: 'due',
        amount: 200_000_000,
        currency: 'USD',
        payer: 'Seagen',
        payee: 'RemeGen',
      },
      'and no other',
    ],
  ],
  [
    'ADC Therapeutics received a CHF 10m upfront payment from Synaffix.',
    [
      {
        kind: 'upfront',
        status: 'paid',
        amount: 10_000_000,
        currency: 'CHF',
        payer: 'Synaffix',
        payee: 'ADC Therapeutics',
      },
      'and no other',
    ],
  ],
  [
    'Mersana is entitled to tiered royalties of 10% to 20% on net sales of XMT-1522.',
    [{ kind: 'royalty', status: 'potential', rate: '10% to 20%', payee: 'Mersana' }, 'and no other'],
  ],
  [
    'Kestrel Oncology, Inc. will pay Halden Biologics, Inc. mid-single digit royalties.',
    [
      {
        kind: 'royalty',
        payer: 'Kestrel Oncology',
        payee: 'Halden Biologics',
        rate: 'mid-single digit',
      },
      'and no other',
    ],
  ],
  [
    'Abgenix made a $15 million equity investment in ImmunoGen.',
    [
      { kind: 'equity', status: 'paid', amount: 15_000_000, payer: 'Abgenix', payee: 'ImmunoGen' },
      'and no other',
    ],
  ],
  [
    'Amgen paid an option fee of $1,000,000 to ImmunoGen.',
    [
      { kind: 'option', status: 'paid', amount: 1_000_000, payer: 'Amgen', payee: 'ImmunoGen' },
      'and no other',
    ],
  ],
  [
    'Over three years Pfizer will provide £6 million in research funding to Spirogen.',
    [
      {
        kind: 'research',
        status: 'due',
        amount: 6_000_000,
        currency: 'GBP',
        payer: 'Pfizer',
        payee: 'Spirogen',
      },
      'and no other',
    ],
  ],
  [
    'Bayer paid ImmunoGen a license fee of $4 million.',
    [{ kind: 'fee', status: 'paid', amount: 4_000_000, payer: 'Bayer', payee: 'ImmunoGen' }, 'and no other'],
  ],
  [
    'Roche granted Halden Biologics, Inc. a loan of $20 million.',
    [{ kind: 'loan', amount: 20_000_000 }, 'and no other'],
  ],
  // Revenue, rent, prices, milestones, what is denied
  ['ImmunoGen ended the quarter with $105.2 million in cash and marketable securities.', []],
  ['Net loss for the year was $18.9 million, or $0.45 per share.', []],
  ['Genentech triggered a $5 million milestone payment.', []],
  ['Amgen did not pay an option fee of $1 million.', []],
  ['Adcetris had net sales of $60 million in Europe.', []],
  // As filings and releases put it
  [
    'Under the terms, Sutro gets $60 million upfront from Merck KGaA, with more to come.',
    [{ kind: 'upfront', amount: 60_000_000, payee: 'Sutro', payer: 'Merck KGaA' }, 'and no other'],
  ],
  [
    'ImmunoGen is to receive royalties on sales of T-DM1 from Genentech.',
    [{ kind: 'royalty', payee: 'ImmunoGen', payer: 'Genentech', status: 'potential' }, 'and no other'],
  ],
  [
    'Genmab will share profits and losses equally with Seattle Genetics.',
    [{ kind: 'profit share' }, 'and no other'],
  ],
  [
    'The total consideration could exceed $1.3 billion.',
    [{ kind: 'total', amount: 1_300_000_000, bound: 'atLeast' }, 'and no other'],
  ],
  [
    'Biotest agreed to pay ImmunoGen a $1 million upfront fee and royalties on sales.',
    [
      { kind: 'upfront', amount: 1_000_000, payer: 'Biotest', payee: 'ImmunoGen', status: 'due' },
      { kind: 'royalty', payer: 'Biotest', payee: 'ImmunoGen' },
      'and no other',
    ],
  ],
  ['The price is $250,000 per FTE per year.', [{ kind: 'FTE rate', amount: 250_000 }, 'and no other']],
  ['We sold 4 million shares to the public at $12.50 per share.', [], { issuer: 'ImmunoGen, Inc.' }],
  ['R&D expense rose to $24.1 million from $20.9 million.', []],
  ['His base salary is $350,000 and his target bonus 40%.', []],
  ['Cash used in operations was $30 million at ImmunoGen.', []],
  ['The drug cost patients $4,500 a month in the US.', []],
  [
    'In connection with the deal Pfizer purchased $15 million of common stock of Zymeworks at $19.00 per share.',
    [
      { kind: 'equity', amount: 15000000, payer: 'Pfizer', payee: 'Zymeworks', status: 'paid' },
      'and no other',
    ],
  ],
  [
    'Takeda exercised its option and paid an option exercise fee of $10 million to Mersana.',
    [{ kind: 'option', amount: 10000000, payer: 'Takeda', payee: 'Mersana', status: 'paid' }, 'and no other'],
  ],
];
