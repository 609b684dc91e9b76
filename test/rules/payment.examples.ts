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
];
