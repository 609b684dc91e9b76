import type { RecordExamples } from '../support/examples.ts';

export const examples: RecordExamples<'Payment'> = [
  // Of two rates the closer one
  [
    'Halden Biologics, Inc. will receive tiered double-digit royalties with percentages starting in the mid-teens and escalating to the mid-twenties based on net sales of HLD-301.',
    [{ kind: 'royalty', rate: 'mid-teens to mid-twenties', payee: 'Halden Biologics' }, 'and no other'],
  ],
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
  // Each sum has its own words
  [
    'Mersana would receive $30 million in an upfront payment and up to $800 million in development, regulatory and commercial milestones from Merck KGaA.',
    [
      { kind: 'upfront', amount: 30_000_000, payee: 'Mersana', payer: 'Merck KGaA', status: 'due' },
      'and no other',
    ],
  ],
  [
    'Roche will pay us $600 million upfront and will also buy 5 million shares of our common stock at $200 per share, or $1.0 billion in the aggregate.',
    [
      { kind: 'upfront', amount: 600_000_000, payer: 'Roche', payee: 'Seagen' },
      { kind: 'equity', amount: 1_000_000_000, payer: 'Roche', payee: 'Seagen', rate: '$200 per share' },
      'and no other',
    ],
    { issuer: 'Seagen Inc.' },
  ],
  [
    'Takeda agrees to pay Mersana (i) an upfront payment of US$14.5 million, (ii) milestone payments totaling US$15 million, and (iii) royalties on sales.',
    [
      { kind: 'upfront', amount: 14_500_000, payer: 'Takeda', payee: 'Mersana', status: 'due' },
      { kind: 'royalty', payer: 'Takeda', payee: 'Mersana' },
      'and no other',
    ],
  ],
  [
    'AstraZeneca will pay Xencor $1 billion upfront, of which $350 million is due on execution and $325 million a year later.',
    [{ kind: 'upfront', amount: 1_000_000_000, payer: 'AstraZeneca', payee: 'Xencor' }, 'and no other'],
  ],
  // Many words after an instalment
  [
    'Mersana has received a total of $12.5 million in payments from Takeda, of which $4.0 million was paid upfront, and will not receive the fees of up to $5.0 million or the milestone payments of up to $30.5 million.',
    [{ kind: 'total', amount: 12_500_000, payer: 'Takeda', payee: 'Mersana' }],
  ],
  [
    'Subject to clearance by the authorities, Takeda will make an initial cash payment of $40 million.',
    [{ kind: 'upfront', amount: 40_000_000, payer: 'Takeda', status: 'due' }, 'and no other'],
  ],
  [
    'The total could amount to $1.8 billion for Zymeworks.',
    [{ kind: 'total', amount: 1_800_000_000, bound: 'upTo', status: 'potential' }, 'and no other'],
  ],
  [
    'Pfizer will acquire Trubion for approximately $2 billion in cash.',
    [
      { kind: 'total', amount: 2_000_000_000, payer: 'Pfizer', payee: 'Trubion', status: 'due' },
      'and no other',
    ],
  ],
  // Rates of two, and of none
  [
    'Under the agreement CytomX gets 35% of U.S. profits, and royalties on sales elsewhere from the high teens to low twenties.',
    [
      { kind: 'profit share', rate: '35%', payee: 'CytomX' },
      { kind: 'royalty', rate: 'high teens to low twenties', tiers: null, payee: 'CytomX' },
      'and no other',
    ],
  ],
  [
    'Sutro will be paid a share of profits, and tiered double-digit royalties on sales.',
    [
      { kind: 'profit share', rate: null },
      { kind: 'royalty', rate: 'double-digit', tiers: 'tiered double-digit' },
      'and no other',
    ],
  ],
  [
    'Zymeworks is to get tiered royalties of up to 19.5% on net sales.',
    [{ kind: 'royalty', rate: 'up to 19.5%', payee: 'Zymeworks' }, 'and no other'],
  ],
  [
    'Genmab and Seattle Genetics share all future costs and profits on a 50:50 basis.',
    [{ kind: 'profit share', rate: '50:50', payer: null, payee: null }, 'and no other'],
  ],
  [
    'The Company has the rights back and may owe Sanofi a low single-digit royalty.',
    [
      { kind: 'royalty', payer: 'Halden Biologics', payee: 'Sanofi', rate: 'low single-digit' },
      'and no other',
    ],
    { issuer: 'Halden Biologics, Inc.' },
  ],
  [
    'The sum is not disclosed, and Celltech will receive a royalty on sales of Mylotarg.',
    [{ kind: 'royalty', payee: 'Celltech' }, 'and no other'],
  ],
  // Staff, lenders, the public, accounts
  ['Dr. Roe will receive a base salary of $400,000 and a signing bonus of $100,000.', []],
  [
    'The Company borrowed $10 million of an initial $25 million tranche of term loans from Hercules Capital, Inc.',
    [],
  ],
  ['The company raised $180 million in a public offering of common stock at $15.50 per share.', []],
  ['The options have an exercise price of $1.00.', []],
  ['Collaboration revenues were $16 million, including $9 million in research support.', []],
  ['Mersana granted Takeda a royalty-free license to its platform.', []],
  ['The plan covers pension, profit sharing and other employee benefits.', []],
  // Lists: what the first is for, all are for
  [
    'Gilead will pay Xencor option fees of $725 million in the aggregate: $275 million for one program, $250 million for another and $200 million for a third.',
    [
      { kind: 'option', amount: 725_000_000, status: 'due', payer: 'Gilead', payee: 'Xencor' },
      { kind: 'option', amount: 275_000_000 },
      { kind: 'option', amount: 250_000_000 },
      { kind: 'option', amount: 200_000_000 },
      'and no other',
    ],
  ],
  [
    'In October 2010 Sutro received an upfront payment of $4 million from Pfizer.',
    [
      { kind: 'upfront', status: 'paid', date: '2010-10', amount: 4_000_000, payer: 'Pfizer' },
      'and no other',
    ],
  ],
  [
    'Gilead bought Xencor common stock for $200 million at $33.54 per share in May 2020 and, in February 2021, for $220 million at $39.00 per share.',
    [
      { kind: 'equity', amount: 200_000_000, rate: '$33.54 per share', status: 'paid', date: '2020-05' },
      { kind: 'equity', amount: 220_000_000, rate: '$39.00 per share', status: 'paid' },
      'and no other',
    ],
  ],
  [
    'Gilead may then obtain a license to each program for an option fee of $60 million.',
    [
      { kind: 'option', amount: 60_000_000, payer: 'Gilead', payee: null, status: 'potential' },
      'and no other',
    ],
  ],
  [
    "On closing Cephalon will pay Trubion's stockholders $250 million.",
    [
      { kind: 'upfront', amount: 250_000_000, payer: 'Cephalon', payee: 'Trubion', status: 'due' },
      'and no other',
    ],
  ],
  ['The Company paid license fees in the quarter.', [], { issuer: 'ImmunoGen, Inc.' }],
  [
    'Gilead agreed to purchase 5,760,369 shares of Xencor common stock for an aggregate purchase price of $100 million.',
    [
      { kind: 'equity', amount: 100_000_000, payer: 'Gilead', payee: 'Xencor', status: 'due' },
      'and no other',
    ],
  ],
  // What would be owed if a merger failed, and what is raised with warrants
  [
    'Upon termination of the Merger Agreement Trubion will be required to pay Gilead a termination fee of $515 million.',
    [],
  ],
  [
    'Hercules Capital, Inc. bought warrants to purchase 3,700,000 shares of Xencor common stock for $462,500.',
    [],
  ],

  // Sides
  [
    'Xencor received a license to the patents and will pay Genentech low single-digit royalties.',
    [{ kind: 'royalty', payer: 'Xencor', payee: 'Genentech' }, 'and no other'],
  ],
  [
    'Xencor agreed to pay an upfront fee of $3 million, which Xencor expensed in full.',
    [{ kind: 'upfront', payer: 'Xencor', payee: null, amount: 3_000_000 }, 'and no other'],
  ],
  [
    'Within 60 days Kineta is obligated to, among other things, pay Genmab an option exercise fee of $0.4 million and issue Genmab common stock of Kineta.',
    [{ kind: 'option', payee: 'Genmab', amount: 400_000 }, 'and no other'],
  ],
  // One sum for two kinds
  [
    'Bayer is paying up-front and option exercise fees of up to $20 million to Seattle Genetics.',
    [{ kind: 'option', amount: 20_000_000, payer: 'Bayer', payee: 'Seagen' }, 'and no other'],
  ],
  [
    'Genentech will pay Seattle Genetics $9.5 million to renew exclusive licenses to several targets.',
    [{ kind: 'fee', amount: 9_500_000, payer: 'Genentech', payee: 'Seagen', status: 'due' }, 'and no other'],
  ],
  [
    'ImmunoGen is committed to reimbursing Synaffix up to $2.8 million annually to support research activities.',
    [{ kind: 'research', amount: 2_800_000, payer: 'ImmunoGen', payee: 'Synaffix' }, 'and no other'],
  ],
  // A share of what others pay is no payment
  [
    'If Xencor grants a sublicense, it will pay Genentech a high percentage of any upfront payment that it receives.',
    [],
  ],
  // The price of a share and the sum of all
  [
    'Seagen agreed to acquire all of the outstanding shares of common stock of Cascadian Therapeutics, Inc. for $10.00 per share in cash, or approximately $614.1 million.',
    [{ amount: 614_100_000, rate: '$10.00 per share', payer: 'Seagen' }, 'and no other'],
  ],

  [
    'Xencor recorded the $5 million up-front payment it received when the agreement was announced in January.',
    [{ kind: 'upfront', amount: 5_000_000, status: 'paid' }, 'and no other'],
  ],
  [
    'Bristol-Myers Squibb will pay SystImmune Inc. up to $8.4 billion for rights to a drug.',
    [
      { kind: 'total', amount: 8_400_000_000, status: 'potential', payer: 'Bristol-Myers Squibb' },
      'and no other',
    ],
  ],
  [
    'Abgenix will receive an undisclosed upfront payment and potential future payments that could reach $100 million.',
    [
      { kind: 'upfront', amount: null, payee: 'Abgenix' },
      { kind: 'total', amount: 100_000_000, status: 'potential' },
      'and no other',
    ],
  ],

  [
    'BeiGene paid Xencor an upfront payment of $20.0 million and $5.0 million for reimbursement of manufacturing costs.',
    [{ kind: 'upfront', amount: 20_000_000 }, { kind: 'research', amount: 5_000_000 }, 'and no other'],
  ],
  [
    'An upfront payment of $30 million was received from Takeda in April 2019.',
    [
      { kind: 'upfront', status: 'paid', amount: 30_000_000, payer: 'Takeda', date: '2019-04' },
      'and no other',
    ],
  ],
  [
    'An upfront payment of $30 million will be received from Takeda in April 2019.',
    [{ kind: 'upfront', status: 'due', amount: 30_000_000, payer: 'Takeda' }, 'and no other'],
  ],
  // What is shared over a long list; what is not paid; what a date belongs to
  [
    'Kestrel and Genmab will share equally in Phase 3 development costs, in the costs of sales and of marketing in each country, and in the profits of any product.',
    [{ kind: 'profit share', rate: 'equally', status: 'potential', payer: null, payee: null }],
  ],
  ['Seagen will owe no royalties to Genmab on the returned product.', []],
  [
    'Amgen paid Xencor $20 million upfront and, in the second quarter of 2018, a milestone of $5 million.',
    [{ kind: 'upfront', amount: 20_000_000, date: null }, 'and no other'],
  ],
  [
    'Amgen will pay Xencor a one-time reservation fee of $2 million, which is due within 30 days and will be credited.',
    [{ kind: 'fee', amount: 2_000_000, status: 'due' }, 'and no other'],
  ],
  [
    'Under the terms of the Agreement, Pfizer will make a payment of $12 million to Genmab.',
    [
      { kind: 'upfront', amount: 12_000_000, status: 'due', payer: 'Pfizer', payee: 'Genmab' },
      'and no other',
    ],
  ],
  ['In June Pfizer will make a payment of $12 million to its landlord.', []],
  [
    'Xencor received an upfront fee of $30 million from Amgen, and payments to Xencor, including that fee, could total $400 million upon the achievement of certain milestones.',
    [
      { kind: 'upfront', amount: 30_000_000 },
      { kind: 'total', amount: 400_000_000, payee: 'Xencor' },
    ],
  ],
  [
    'At signing Pfizer had paid Genmab $50 million, made up of $35 million in cash upfront and an equity investment of $15 million.',
    [
      { kind: 'total', amount: 50_000_000 },
      { kind: 'upfront', amount: 35_000_000 },
      { kind: 'equity', amount: 15_000_000 },
    ],
  ],

  // Sums that no word names, by what they are paid for
  [
    'In exchange for these rights, Pfizer paid Xencor $30 million in cash.',
    [
      { kind: 'upfront', amount: 30_000_000, status: 'paid', payer: 'Pfizer', payee: 'Xencor' },
      'and no other',
    ],
  ],
  [
    'As consideration for the license, Xencor received cash consideration of $6 million from Pfizer.',
    [{ kind: 'upfront', amount: 6_000_000, payer: 'Pfizer', payee: 'Xencor' }, 'and no other'],
  ],
  [
    'If Takeda exercises its option, Mersana will receive a $30 million payment.',
    [{ kind: 'option', amount: 30_000_000, payee: 'Mersana', status: 'potential' }, 'and no other'],
  ],
  // A second sum with its own verb is of another kind
  [
    'Mersana receives $40 million upfront and could earn up to $600 million more.',
    [{ kind: 'upfront', amount: 40_000_000 }, 'and no other'],
  ],
  [
    'Takeda gains the rights for $30 million upfront, with up to $420 million to follow.',
    [{ kind: 'upfront', amount: 30_000_000 }, 'and no other'],
  ],
  // What was paid so far, and what all may come to
  [
    'Mersana has received $45 million to date from Takeda under the collaboration.',
    [{ kind: 'total', amount: 45_000_000, status: 'paid', payer: 'Takeda' }, 'and no other'],
  ],
  [
    'Amgen paid Xencor a second fee for access of $3 million, bringing the total payments under the agreement to $11 million.',
    [{ kind: 'total', amount: 11_000_000, status: 'paid', payer: 'Amgen' }],
  ],
  [
    'The total potential deal value for Zymeworks is $1.2 billion.',
    [{ kind: 'total', amount: 1_200_000_000, status: 'potential' }, 'and no other'],
  ],
  // Shares that are issued, or bought at a price without their sum
  [
    'The Company issued 500,000 shares of common stock to Takeda for gross proceeds of $5 million.',
    [
      { kind: 'equity', amount: 5_000_000, status: 'paid', payer: 'Takeda', payee: 'Mersana' },
      'and no other',
    ],
    { issuer: 'Mersana Therapeutics, Inc.' },
  ],
  [
    'Xencor sold to Amgen 1,000,000 shares for $12 million, or $12.00 per share.',
    [
      { kind: 'equity', amount: 12_000_000, rate: '$12.00 per share', payer: 'Amgen', payee: 'Xencor' },
      'and no other',
    ],
  ],
  [
    'Amgen purchased 1.5 million shares of the common stock of Xencor at $10.00 per share for an aggregate purchase price of $15.0 million.',
    [
      { kind: 'equity', amount: 15_000_000, rate: '$10.00 per share', payer: 'Amgen', payee: 'Xencor' },
      'and no other',
    ],
  ],
  [
    "Amgen has agreed to purchase 1,000,000 shares of Xencor's common stock at $8.00 per share.",
    [
      { kind: 'equity', rate: '$8.00 per share', payer: 'Amgen', payee: 'Xencor', status: 'due' },
      'and no other',
    ],
  ],
  ['Amgen may pay in shares of its common stock.', []],
  // Work that is paid for, loans, fees without their sum
  [
    "Amgen has agreed to fund all of Xencor's collaboration activities.",
    [{ kind: 'research', payer: 'Amgen', payee: 'Xencor', amount: null }, 'and no other'],
  ],
  [
    "Amgen will reimburse Xencor for Xencor's research and development costs.",
    [{ kind: 'research', payer: 'Amgen', payee: 'Xencor' }, 'and no other'],
  ],
  [
    'Roche will lend Xencor up to $25 million.',
    [{ kind: 'loan', amount: 25_000_000, payer: 'Roche', payee: 'Xencor' }, 'and no other'],
  ],
  [
    'Upon exercise of each license, Amgen will pay an additional license fee and royalties.',
    [{ kind: 'fee', payer: 'Amgen', amount: null }, { kind: 'royalty' }, 'and no other'],
  ],
  [
    'Xencor will pay Amgen a termination fee of $2 million in connection with the end of the agreement.',
    [{ kind: 'fee', amount: 2_000_000, payer: 'Xencor', payee: 'Amgen', status: 'due' }, 'and no other'],
  ],
  // Rates in words, shares of one whole, royalties that are not called so
  [
    'Amgen will pay Xencor royalties of eight to twelve percent of net sales.',
    [{ kind: 'royalty', rate: 'eight to twelve percent', payee: 'Xencor' }, 'and no other'],
  ],
  [
    'Xencor will receive a percentage of net sales in the mid-single digits.',
    [{ kind: 'royalty', rate: 'mid-single digits', payee: 'Xencor' }, 'and no other'],
  ],
  ['Xencor reports its sales as a percentage of net sales of all firms.', []],
  [
    'Amgen and Xencor will split profits 60/40.',
    [{ kind: 'profit share', rate: '60/40', payer: null, payee: null }, 'and no other'],
  ],
  // The day of the news is not that of the payment; up to a rate
  [
    'BOTHELL, Wash., April 19, 2011 -- Genmab has paid an upfront payment of $5 million to Seattle Genetics.',
    [{ kind: 'upfront', status: 'paid', date: null, payer: 'Genmab', payee: 'Seagen' }, 'and no other'],
  ],
  [
    'Xencor may be entitled to tiered royalties on net sales up to the low double-digits.',
    [{ kind: 'royalty', rate: 'up to low double-digits', payee: 'Xencor' }, 'and no other'],
  ],
  // An option that was taken; what is issued is not what is paid; what ends a deal is no upfront payment
  [
    'Takeda exercised its option for a second program, triggering a $12.5 million payment to Mersana.',
    [{ kind: 'option', amount: 12_500_000, status: 'due', payee: 'Mersana' }, 'and no other'],
  ],
  [
    'Xencor paid Amgen $1.0 million and issued 250,000 shares of its common stock to Amgen as consideration for the license.',
    [{ kind: 'upfront', amount: 1_000_000, status: 'paid', payer: 'Xencor', payee: 'Amgen' }, 'and no other'],
  ],
  [
    'In consideration of the termination of the license, Amgen will pay Xencor $11 million.',
    [{ kind: 'fee', amount: 11_000_000, payer: 'Amgen', payee: 'Xencor' }, 'and no other'],
  ],
  // The deal in a heading, a price by its rate, what is booked
  [
    'Takeda Licenses Antibody From Xencor in $500 Million Deal',
    [{ kind: 'total', amount: 500_000_000, status: 'potential' }, 'and no other'],
  ],
  [
    'Takeda will pay Xencor a transfer price of 35% of net sales.',
    [{ kind: 'transfer price', rate: '35%', payer: 'Takeda', payee: 'Xencor' }, 'and no other'],
  ],
  ['License revenue of $20 million reflects the upfront payment from Takeda.', []],
  // Of three firms, what one does is not told of the payment before it
  [
    'Under the agreement Xencor received an upfront payment of $50 million from Amgen, and Pfizer purchased 1,614,693 shares of common stock at a price per share of $30.97, for an aggregate purchase price of $50.0 million.',
    [
      { kind: 'upfront', amount: 50_000_000, payer: 'Amgen', payee: 'Xencor' },
      { kind: 'equity', amount: 50_000_000, payer: 'Pfizer', rate: '$30.97 per share', status: 'paid' },
      'and no other',
    ],
  ],
  [
    'For Xencor, these could reach a total of $1 billion.',
    [{ kind: 'total', amount: 1_000_000_000, payee: 'Xencor', status: 'potential' }, 'and no other'],
  ],
  ['Revenue includes fees from Amgen for research, and $2.1 million in clinical materials revenue.', []],
  // What was received is paid, what is paid back is not
  [
    'The cash of Xencor includes the $20 million upfront payment received from Amgen.',
    [{ kind: 'upfront', amount: 20_000_000, status: 'paid', payer: 'Amgen' }, 'and no other'],
  ],
  [
    'Xencor earned royalties of $2 million on sales by Amgen.',
    [{ kind: 'royalty', amount: 2_000_000, status: 'paid', payee: 'Xencor' }, 'and no other'],
  ],
  ['Xencor will repay the upfront payment to Amgen if the trial is stopped.', []],
  // Words between "upfront" and its noun
  [
    'Kestrel Oncology, Inc. will make an upfront, non-dilutive cash payment of $30 million to Halden Biologics, Inc.',
    [{ kind: 'upfront', amount: 30_000_000, status: 'due', payer: 'Kestrel Oncology' }, 'and no other'],
  ],
  // One sum for all that may come
  [
    'Halden Biologics, Inc. is eligible to receive a potential total of more than $500 million in up-front, regulatory and sales milestone payments from Kestrel Oncology, Inc.',
    [{ kind: 'total', amount: 500_000_000, bound: 'atLeast', status: 'potential' }, 'and no other'],
  ],
  [
    'The termination does not affect the upfront and milestone payments of $20 million that Halden Biologics, Inc. has received from Kestrel Oncology, Inc.',
    [{ kind: 'total', amount: 20_000_000, status: 'paid', payer: 'Kestrel Oncology' }, 'and no other'],
  ],
  // A part that was paid
  [
    'Halden Biologics, Inc. will receive $2 million in research funding, $500,000 of which it has already received.',
    [
      { kind: 'research', amount: 2_000_000, status: 'due' },
      { kind: 'research', amount: 500_000, status: 'paid' },
      'and no other',
    ],
  ],
  // Who grants rights is paid for them
  [
    'Halden Biologics, Inc. granted Kestrel Oncology, Inc. a license to XMT-1522, with an option for China, in exchange for an upfront payment of $30 million.',
    [
      {
        kind: 'upfront',
        amount: 30_000_000,
        status: 'due',
        payer: 'Kestrel Oncology',
        payee: 'Halden Biologics',
      },
      'and no other',
    ],
  ],
  [
    'In exchange for an upfront payment of $30 million, Halden Biologics, Inc. granted Kestrel Oncology, Inc. an exclusive license to XMT-1522.',
    [{ kind: 'upfront', payer: 'Kestrel Oncology', payee: 'Halden Biologics' }, 'and no other'],
  ],
  [
    'Halden Biologics, Inc. granted Kestrel Oncology, Inc. exclusive rights to XMT-1522 and Kestrel Oncology, Inc. paid Halden Biologics, Inc. $12 million upfront.',
    [{ kind: 'upfront', payer: 'Kestrel Oncology', payee: 'Halden Biologics' }, 'and no other'],
  ],
  [
    'Halden Biologics, Inc. will provide Kestrel Oncology, Inc. with access to its technology in return for research funding of $5 million.',
    [
      { kind: 'research', amount: 5_000_000, payer: 'Kestrel Oncology', payee: 'Halden Biologics' },
      'and no other',
    ],
  ],
  [
    'Kestrel Oncology, Inc. extended the term and committed to fund Halden Biologics, Inc. $18 million in research support.',
    [{ kind: 'research', amount: 18_000_000, payee: 'Halden Biologics' }, 'and no other'],
  ],
  [
    'Halden Biologics, Inc. has received a sublicense income payment of $3 million from Kestrel Oncology, Inc.',
    [{ kind: 'fee', amount: 3_000_000, status: 'paid', payer: 'Kestrel Oncology' }, 'and no other'],
  ],
  [
    'BOSTON, MA (February 16, 2010): Halden Biologics, Inc. has received an upfront payment of $3 million from Kestrel Oncology, Inc.',
    [{ kind: 'upfront', status: 'paid', date: null }, 'and no other'],
  ],
  // What has been paid in all, and what may be
  [
    'The terms include potential cash payments of up to $1.2 billion to Halden Biologics, Inc.',
    [
      {
        kind: 'total',
        amount: 1_200_000_000,
        bound: 'upTo',
        status: 'potential',
        payee: 'Halden Biologics',
      },
      'and no other',
    ],
  ],
  [
    'Halden Biologics, Inc. has already received $35 million, and the next payment is due in May.',
    [{ kind: 'total', amount: 35_000_000, status: 'paid' }, 'and no other'],
  ],
  ['Additional payments of up to $240 million fall due if development and sales milestones are met.', []],
  // "its" is of whoever pays
  [
    'Kestrel Oncology, Inc. will make annual payments of $20 million, subject to its ability to terminate the agreement.',
    [{ kind: 'fee', amount: 20_000_000, payer: 'Kestrel Oncology', payee: null }, 'and no other'],
  ],
  [
    'The agreement included an upfront payment from Kestrel Oncology, Inc. to Halden Biologics, Inc.',
    [{ kind: 'upfront', status: 'paid' }, 'and no other'],
  ],
  [
    'In consideration for the termination, Kestrel Oncology, Inc. will pay Halden Biologics, Inc. $7 million.',
    [{ kind: 'fee', amount: 7_000_000, payer: 'Kestrel Oncology' }, 'and no other'],
  ],
  // Of parts no total
  [
    'Kestrel Oncology, Inc. will make an upfront payment of $75 million to Halden Biologics, Inc., consisting of $50 million in cash and a $25 million equity investment.',
    [{ kind: 'upfront', amount: 75_000_000 }, { kind: 'equity', amount: 25_000_000 }, 'and no other'],
  ],
  [
    'Kestrel Oncology, Inc. will pay Halden Biologics, Inc. an undisclosed upfront payment, milestones and royalties.',
    [{ kind: 'upfront', status: 'due' }, { kind: 'royalty', status: 'potential' }, 'and no other'],
  ],
  [
    'Kestrel Oncology, Inc. paid $2.5 million for a one-year option and will pay $10 million if it exercises the option.',
    [
      { kind: 'option', amount: 2_500_000, status: 'paid' },
      { kind: 'option', amount: 10_000_000, status: 'potential' },
      'and no other',
    ],
  ],
  [
    'Kestrel Oncology, Inc. has exercised its option to extend the term and will pay Halden Biologics, Inc. an additional $6 million.',
    [{ kind: 'option', amount: 6_000_000, status: 'due' }, 'and no other'],
  ],
  [
    'Halden Biologics, Inc. ended the year with $120 million in cash, which includes the $30 million upfront payment from Kestrel Oncology, Inc.',
    [{ kind: 'upfront', amount: 30_000_000, status: 'paid' }, 'and no other'],
  ],
  [
    'Kestrel Oncology, Inc. will pay Halden Biologics, Inc. up to $500 million, including $35 million upfront.',
    [
      { kind: 'total', amount: 500_000_000, bound: 'upTo', status: 'potential' },
      { kind: 'upfront', amount: 35_000_000, status: 'due' },
      'and no other',
    ],
  ],
  [
    'In exchange, Kestrel Oncology, Inc. made a $20 million non-refundable payment to Halden Biologics, Inc.',
    [{ kind: 'upfront', amount: 20_000_000, status: 'paid' }, 'and no other'],
  ],
  [
    'Kestrel Oncology, Inc. will acquire Halden Biologics, Inc. for $58.00 per share in cash, plus a contingent value right of up to $6.00 per share, for total consideration of approximately $2.1 billion.',
    [{ kind: 'total', amount: 2_100_000_000, rate: '$58.00 per share', status: 'due' }, 'and no other'],
  ],
  ['The parties agreed that royalties will not be due to Kestrel Oncology, Inc. on that antibody.', []],
  [
    'In connection with closing, Halden Biologics, Inc. receives $150 million from Kestrel Oncology, Inc., which includes a $120 million upfront payment and a $30 million equity investment.',
    [
      { kind: 'total', amount: 150_000_000 },
      { kind: 'upfront', amount: 120_000_000 },
      { kind: 'equity', amount: 30_000_000 },
      'and no other',
    ],
  ],
  [
    'The terms include upfront consideration to Halden Biologics, Inc. of $60 million, of which $20 million is paid in newly issued shares of Kestrel Oncology, Inc.',
    [{ kind: 'upfront', amount: 60_000_000, payer: 'Kestrel Oncology', payee: 'Halden Biologics' }],
  ],
  [
    'Received a $20 million upfront payment under a new collaboration with Kestrel Oncology, Inc.',
    [{ kind: 'upfront', status: 'paid', amount: 20_000_000, payer: 'Kestrel Oncology' }, 'and no other'],
  ],
  [
    'Kestrel Oncology, Inc. will pay Halden Biologics, Inc., in consideration of the rights it received, an upfront payment of $20 million.',
    [{ kind: 'upfront', status: 'due', amount: 20_000_000 }, 'and no other'],
  ],
  [
    'Kestrel Oncology, Inc. was required to make an upfront payment of $21 million to Halden Biologics, Inc.',
    [{ kind: 'upfront', status: 'paid', amount: 21_000_000 }, 'and no other'],
  ],
  [
    'The share of profits of Halden Biologics, Inc. will increase to 35%, and Halden Biologics, Inc. will pay royalties to Kestrel Oncology, Inc.',
    [
      { kind: 'profit share', payer: null, payee: null },
      { kind: 'royalty', payer: 'Halden Biologics' },
    ],
  ],
  [
    'Kestrel Oncology, Inc. acquired from Halden Biologics, Inc. all rights to the antibody HB-101 for $15.0 million.',
    [
      {
        kind: 'total',
        status: 'paid',
        amount: 15_000_000,
        payer: 'Kestrel Oncology',
        payee: 'Halden Biologics',
      },
      'and no other',
    ],
  ],
  [
    'Kestrel Oncology, Inc. announced today that for $15.0 million it has acquired from Halden Biologics, Inc. a partial interest in the royalties on HB-101.',
    [
      {
        kind: 'total',
        amount: 15_000_000,
        payer: 'Kestrel Oncology',
        payee: 'Halden Biologics',
        date: null,
      },
      'and no other',
    ],
    { today: '2018-09-21' },
  ],
  [
    'Halden Biologics, Inc. sold its royalty on HB-101 to Kestrel Oncology, Inc. for $100 million in cash.',
    [
      {
        kind: 'total',
        status: 'paid',
        amount: 100_000_000,
        payer: 'Kestrel Oncology',
        payee: 'Halden Biologics',
      },
      'and no other',
    ],
  ],
  [
    'In the fourth quarter of 2015 Halden Biologics, Inc. had received $25 million from Kestrel Oncology, Inc.',
    [
      {
        kind: 'fee',
        status: 'paid',
        amount: 25_000_000,
        payer: 'Kestrel Oncology',
        payee: 'Halden Biologics',
      },
      'and no other',
    ],
  ],
  [
    'Kestrel Oncology, Inc. will also pay $10 million as compensation to Halden Biologics, Inc. to relinquish its option.',
    [
      {
        kind: 'fee',
        status: 'due',
        amount: 10_000_000,
        payer: 'Kestrel Oncology',
        payee: 'Halden Biologics',
      },
      'and no other',
    ],
  ],
  [
    'If Kestrel Oncology, Inc. elects to exercise the option, Kestrel Oncology, Inc. would pay Halden Biologics, Inc. $75.0 million in cash.',
    [{ kind: 'option', status: 'potential', amount: 75_000_000 }, 'and no other'],
  ],
  [
    'In the event that Kestrel Oncology, Inc. exercises its option, it would pay Halden Biologics, Inc. $75.0 million in two installments.',
    [{ kind: 'option', status: 'potential', amount: 75_000_000 }, 'and no other'],
  ],
  [
    'Kestrel Oncology, Inc. has agreed to reimburse Halden Biologics, Inc. for up to $15 million of development costs.',
    [
      {
        kind: 'research',
        bound: 'upTo',
        amount: 15_000_000,
        payer: 'Kestrel Oncology',
        payee: 'Halden Biologics',
      },
      'and no other',
    ],
  ],
  [
    'Kestrel Oncology, Inc. licensing a new target of the platform in exchange for a $30 million upfront payment.',
    [{ kind: 'upfront', amount: 30_000_000, payer: 'Kestrel Oncology' }, 'and no other'],
  ],
  [
    'Halden Biologics, Inc. received a $10 million upfront payment in July and expects to receive a further $5 million in the fourth quarter.',
    [
      { kind: 'upfront', status: 'paid', amount: 10_000_000 },
      { kind: 'upfront', status: 'due', amount: 5_000_000 },
      'and no other',
    ],
  ],
  [
    'Kestrel Oncology, Inc. purchased 1,000,000 shares of Halden Biologics, Inc. common stock at a price of $10.00 per share, for total proceeds of $10 million.',
    [
      {
        kind: 'equity',
        status: 'paid',
        amount: 10_000_000,
        rate: '$10.00 per share',
        payer: 'Kestrel Oncology',
      },
      'and no other',
    ],
  ],
  [
    'Kestrel Oncology, Inc. will provide Halden Biologics, Inc. up to $65 million in exchange for royalties on HB-101.',
    [
      {
        kind: 'total',
        status: 'potential',
        amount: 65_000_000,
        bound: 'upTo',
        payer: 'Kestrel Oncology',
        payee: 'Halden Biologics',
      },
      'and no other',
    ],
  ],
  [
    'Kestrel Oncology, Inc. exercised its option to a second target and paid Halden Biologics, Inc. a $3 million fee.',
    [
      {
        kind: 'fee',
        status: 'paid',
        amount: 3_000_000,
        payer: 'Kestrel Oncology',
        payee: 'Halden Biologics',
      },
      'and no other',
    ],
  ],
  [
    'This includes $75 million received from Kestrel Oncology, Inc. in January 2016.',
    [{ kind: 'fee', status: 'paid', amount: 75_000_000, payer: 'Kestrel Oncology' }, 'and no other'],
  ],
  [
    'The cash position does not include the $20 million upfront payment from Kestrel Oncology, Inc., received in July 2016.',
    [{ kind: 'upfront', status: 'paid', amount: 20_000_000, payer: 'Kestrel Oncology' }, 'and no other'],
  ],
  [
    'Halden Biologics, Inc. is entitled to receive 33% of any sublicense income received by Kestrel Oncology, Inc.',
    [{ kind: 'fee', status: 'potential', rate: '33%', payee: 'Halden Biologics' }, 'and no other'],
  ],
  [
    'In March 2016, Kestrel Oncology, Inc. paid $13.5 million upfront to acquire up to $54 million in potential milestones and mid-single digit royalties from Halden Biologics, Inc.',
    [{ kind: 'upfront', amount: 13_500_000, payee: 'Halden Biologics' }, 'and no other'],
  ],
  [
    'Kestrel Oncology, Inc. acquired Halden Biologics, Inc. for $7 million in cash plus potential earnouts.',
    [{ kind: 'total', status: 'paid', amount: 7_000_000 }, 'and no other'],
  ],
  [
    'Kestrel Oncology, Inc. purchased from Halden Biologics, Inc. a stream of commercial payments on HB-101 for $6.0 million.',
    [
      { kind: 'total', amount: 6_000_000, payer: 'Kestrel Oncology', payee: 'Halden Biologics' },
      'and no other',
    ],
  ],
  [
    'The revenues of Halden Biologics, Inc. in the quarter included a $4 million upfront fee from Kestrel Oncology, Inc. for a second target.',
    [{ kind: 'upfront', status: 'paid', amount: 4_000_000 }, 'and no other'],
  ],
  [
    'Halden Biologics, Inc. received $12 million, comprising a $7 million upfront fee and a $5 million equity investment.',
    [
      { kind: 'total', amount: 12_000_000 },
      { kind: 'upfront', amount: 7_000_000 },
      { kind: 'equity', amount: 5_000_000 },
      'and no other',
    ],
  ],
  [
    'Kestrel Oncology, Inc. made its final payment of $4 million to Halden Biologics, Inc. in May 2016.',
    [
      {
        kind: 'fee',
        status: 'paid',
        amount: 4_000_000,
        payer: 'Kestrel Oncology',
        payee: 'Halden Biologics',
      },
      'and no other',
    ],
  ],
  [
    'Halden Biologics, Inc. is eligible to receive upfront and preclinical milestone payments from Kestrel Oncology, Inc. that could potentially exceed $125.0 million.',
    [
      {
        kind: 'total',
        status: 'potential',
        amount: 125_000_000,
        bound: 'atLeast',
        payer: 'Kestrel Oncology',
      },
      'and no other',
    ],
  ],
  [
    'Kestrel Oncology, Inc. paid Halden Biologics, Inc. $1.0 million and issued 500,000 shares of common stock, valued at $3.2 million.',
    [
      { kind: 'fee', status: 'paid', amount: 1_000_000 },
      { kind: 'equity', status: 'paid', amount: 3_200_000 },
      'and no other',
    ],
  ],
  [
    'Halden Biologics, Inc. sold its priority review voucher to Kestrel Oncology, Inc. for $108 million.',
    [{ kind: 'total', status: 'paid', amount: 108_000_000, payer: 'Kestrel Oncology' }, 'and no other'],
  ],
  ['If sales fall, Kestrel Oncology, Inc. may have paid Halden Biologics, Inc. $5 million.', []],
  [
    'The change was due to a $5.0 million upfront fee from Orrin Pharma SA, beside the support of Kestrel Oncology, Inc.',
    [{ kind: 'upfront', amount: 5_000_000, payer: 'Orrin Pharma' }, 'and no other'],
  ],
  [
    'For the agreement, Kestrel Oncology, Inc. pays Halden Biologics, Inc. $22 million upfront, and development and sales milestones may bring it up to $640 million more.',
    [{ kind: 'upfront', amount: 22_000_000 }, 'and no other'],
  ],
  ['Kestrel Oncology, Inc. paid $4.1 million to Halden Biologics, Inc. for the manufacture of HB-101.', []],
  [
    'Kestrel Oncology, Inc. to acquire Halden Biologics, Inc. in a $5.8 billion cash and stock deal.',
    [{ kind: 'total', status: 'due', amount: 5_800_000_000, payee: 'Halden Biologics' }, 'and no other'],
  ],
  [
    'Two events under the licence generated $4 million in combined payments due to Halden Biologics, Inc.',
    [
      { kind: 'fee', status: 'due', amount: 4_000_000, payee: 'Halden Biologics', payer: null },
      'and no other',
    ],
  ],
  [
    'Halden Biologics, Inc. is paid an option fee should Kestrel Oncology, Inc. opt for United States rights.',
    [{ kind: 'option', status: 'potential', payee: 'Halden Biologics' }, 'and no other'],
  ],
  [
    'Kestrel Oncology, Inc. has agreed to pay Stanford a royalty of 2% of net sales.',
    [{ kind: 'royalty', rate: '2%', payer: 'Kestrel Oncology', payee: null }, 'and no other'],
  ],
  [
    'The $24.1 million increase in net income resulted from license fees of Kestrel Oncology, Inc. in the prior year.',
    [],
  ],
  ['Kestrel Oncology, Inc. is a royalty aggregator that acquires milestone and royalty payments.', []],
  ['Halden Biologics, Inc. received a $12 million grant from Kestrel Oncology, Inc.', []],
  [
    'Halden Biologics, Inc. would have received an upfront payment of $5 million from Kestrel Oncology, Inc.',
    [{ kind: 'upfront', status: 'due' }, 'and no other'],
  ],
  [
    'Halden Biologics, Inc. has not yet received the $5 million upfront payment from Kestrel Oncology, Inc.',
    [],
  ],
  [
    'Halden Biologics, Inc. returned all rights to KST-101 to Kestrel Oncology, Inc. and will pay a termination fee of $5 million.',
    [
      { kind: 'fee', amount: 5_000_000, status: 'due', payer: 'Halden Biologics', payee: 'Kestrel Oncology' },
      'and no other',
    ],
  ],
  [
    'As partial consideration Halden Biologics, Inc. issued to Kestrel Oncology, Inc. 1,250,000 shares of its common stock valued at $10 million.',
    [
      { kind: 'equity', amount: 10_000_000, payer: 'Halden Biologics', payee: 'Kestrel Oncology' },
      'and no other',
    ],
  ],
  [
    'Kestrel Oncology, Inc. issued to Halden Biologics, Inc. 500,000 shares of its common stock for $10 million.',
    [
      { kind: 'equity', amount: 10_000_000, payer: 'Halden Biologics', payee: 'Kestrel Oncology' },
      'and no other',
    ],
  ],
  [
    'Halden Biologics, Inc. made a one-time cash payment of $12.5 million to Kestrel Oncology, Inc. and will fund research for three years.',
    [{ kind: 'fee', amount: 12_500_000, status: 'paid' }, { kind: 'research' }, 'and no other'],
  ],
  [
    'Halden Biologics, Inc. may exercise its option upon payment to Kestrel Oncology, Inc. of an option exercise fee.',
    [
      { kind: 'option', status: 'potential', payer: 'Halden Biologics', payee: 'Kestrel Oncology' },
      'and no other',
    ],
  ],
  [
    'Should further programs be started, option fees would become payable to Kestrel Oncology, Inc. by Halden Biologics, Inc.',
    [
      { kind: 'option', status: 'potential', payer: 'Halden Biologics', payee: 'Kestrel Oncology' },
      'and no other',
    ],
  ],
  [
    'BOSTON, March 4, 2019 (Wire) -- By exercising its option, Halden Biologics, Inc. would pay Kestrel Oncology, Inc. $20 million.',
    [
      {
        kind: 'option',
        amount: 20_000_000,
        status: 'potential',
        payer: 'Halden Biologics',
        payee: 'Kestrel Oncology',
      },
      'and no other',
    ],
  ],
  [
    'Agreement With Halden Biologics, Inc. Could Be Worth $100 Million to Kestrel Oncology, Inc.',
    [{ kind: 'total', amount: 100_000_000, bound: 'upTo', status: 'potential' }, 'and no other'],
  ],
  [
    'Kestrel Oncology, Inc. will make upfront, milestone, and royalty payments to Halden Biologics, Inc.',
    [
      { kind: 'upfront', status: 'due', payer: 'Kestrel Oncology', payee: 'Halden Biologics' },
      { kind: 'royalty', payer: 'Kestrel Oncology', payee: 'Halden Biologics' },
      'and no other',
    ],
  ],
  [
    'Halden Biologics, Inc. will pay Kestrel Oncology, Inc. $10 million per target for up to three further targets.',
    [
      { kind: 'fee', amount: 10_000_000, payer: 'Halden Biologics', payee: 'Kestrel Oncology' },
      'and no other',
    ],
  ],
  [
    'A further $10 million falls due for each target that Halden Biologics, Inc. selects.',
    [{ kind: 'fee', amount: 10_000_000 }, 'and no other'],
  ],
  [
    'The first installment of $1 million was paid by Kestrel Oncology, Inc. to Halden Biologics, Inc.',
    [
      {
        kind: 'fee',
        amount: 1_000_000,
        status: 'paid',
        payer: 'Kestrel Oncology',
        payee: 'Halden Biologics',
      },
      'and no other',
    ],
  ],
  [
    'The deal with Halden Biologics, Inc. has a potential value of more than $600 million to Kestrel Oncology, Inc.',
    [{ kind: 'total', amount: 600_000_000, bound: 'atLeast', status: 'potential' }, 'and no other'],
  ],
  [
    'Future payments could bring the total to $100 million.',
    [{ kind: 'total', amount: 100_000_000, bound: 'upTo', status: 'potential' }, 'and no other'],
  ],
  [
    'Kestrel Oncology, Inc. will receive $60 million in upfront consideration, comprised of $40 million in cash and $20 million in the form of newly issued Halden Biologics, Inc. shares.',
    [
      { kind: 'upfront', amount: 60_000_000 },
      { amount: 40_000_000 },
      { kind: 'equity', amount: 20_000_000, status: 'due' },
      'and no other',
    ],
  ],
  ['Halden Biologics, Inc. will provide research support to Kestrel Oncology, Inc.', []],
  [
    'Halden Biologics, Inc. will provide research funding to Kestrel Oncology, Inc.',
    [{ kind: 'research', payer: 'Halden Biologics', payee: 'Kestrel Oncology' }, 'and no other'],
  ],
  [
    'Kestrel Oncology, Inc. purchased 3,000,000 shares of Halden Biologics, Inc. common stock for $14.7 million, and a warrant at an exercise price of $4.90 per share.',
    [{ kind: 'equity', amount: 14_700_000, rate: null, payer: 'Kestrel Oncology' }, 'and no other'],
  ],
  [
    'Halden Biologics, Inc. will pay Kestrel Oncology, Inc. up to $900 million in total potential payments.',
    [
      { kind: 'total', payer: 'Halden Biologics', payee: 'Kestrel Oncology', amount: 900000000 },
      'and no other',
    ],
  ],
  [
    'Kestrel Oncology, Inc. is eligible to receive up to $2 billion from Halden Biologics, Inc., plus tiered royalties on sales.',
    [
      {
        kind: 'total',
        amount: 2_000_000_000,
        bound: 'upTo',
        status: 'potential',
        payer: 'Halden Biologics',
        payee: 'Kestrel Oncology',
      },
      { kind: 'royalty' },
      'and no other',
    ],
  ],
  [
    'Kestrel Oncology, Inc. could receive up to $500 million from Halden Biologics, Inc. over the life of the agreement.',
    [{ kind: 'total', amount: 500_000_000, status: 'potential' }, 'and no other'],
  ],
  ['Kestrel Oncology, Inc. may receive up to $50 million in grants from Halden Biologics, Inc.', []],
  [
    'Halden Biologics, Inc. has paid Kestrel Oncology, Inc. $35.5 million upfront, including $10.4 million for Kestrel Oncology, Inc. common stock.',
    [
      { kind: 'upfront', amount: 35_500_000 },
      { kind: 'equity', amount: 10_400_000, status: 'paid' },
      'and no other',
    ],
  ],
  [
    'For each share of Kestrel Oncology, Inc., stockholders will receive $1.365 in cash and 0.1641 shares of Halden Biologics, Inc.',
    [],
  ],
  [
    'Halden Biologics, Inc. became obligated to pay Kestrel Oncology, Inc. an option fee of $0.4 million and to issue to Kestrel Oncology, Inc. shares of its common stock with a fair market value of $0.25 million.',
    [
      { kind: 'option', amount: 400_000, payer: 'Halden Biologics', payee: 'Kestrel Oncology' },
      { kind: 'equity', amount: 250_000, payee: 'Kestrel Oncology' },
      'and no other',
    ],
  ],
  [
    'Kestrel Oncology, Inc. may in addition be paid by Halden Biologics, Inc. for the work of its employees at an agreed FTE rate.',
    [{ kind: 'FTE rate', payer: 'Halden Biologics', payee: 'Kestrel Oncology' }, 'and no other'],
  ],
  [
    'Financial terms include a technology access fee and research funding to Kestrel Oncology, Inc. from Halden Biologics, Inc.',
    [
      { kind: 'fee', payer: 'Halden Biologics', payee: 'Kestrel Oncology' },
      { kind: 'research', payer: 'Halden Biologics', payee: 'Kestrel Oncology' },
      'and no other',
    ],
  ],
  [
    'Halden Biologics, Inc. will make a payment of $15 million to Kestrel Oncology, Inc. on the closing of the transaction and a further payment of $5 million twelve months later.',
    [{ amount: 15_000_000, status: 'due' }, { amount: 5_000_000, status: 'due' }, 'and no other'],
  ],
  [
    'Halden Biologics, Inc. has the right to shorten the term for a one-time payment of $15 million to Kestrel Oncology, Inc.',
    [{ kind: 'fee', amount: 15_000_000, status: 'potential', payee: 'Kestrel Oncology' }, 'and no other'],
  ],
  [
    'Halden Biologics, Inc. will pay Kestrel Oncology, Inc. 12% of net sales of KST-101 in Japan.',
    [{ kind: 'royalty', rate: '12%', payer: 'Halden Biologics', payee: 'Kestrel Oncology' }, 'and no other'],
  ],
  ['Halden Biologics, Inc. will pay Kestrel Oncology, Inc. a sales commission of 12% of net sales.', []],
  [
    'Kestrel Oncology, Inc. will receive royalties on net sales in the low-teens, increasing to the low twenties, from Halden Biologics, Inc.',
    [{ kind: 'royalty', rate: 'low-teens to low twenties' }, 'and no other'],
  ],
  [
    'Kestrel Oncology, Inc. had cash of $120 million, not including the $25 million upfront payment to be received from Halden Biologics, Inc.',
    [{ kind: 'upfront', amount: 25_000_000, status: 'due', payer: 'Halden Biologics' }, 'and no other'],
  ],
  [
    'Expenses increased to $22 million, which included an upfront license fee of $7 million paid to Halden Biologics, Inc.',
    [{ kind: 'upfront', amount: 7_000_000, status: 'paid', payee: 'Halden Biologics' }, 'and no other'],
  ],
  [
    'Kestrel Oncology, Inc. recognized $12 million of a $30 million upfront payment from Halden Biologics, Inc.',
    [{ kind: 'upfront', amount: 30_000_000, payer: 'Halden Biologics' }, 'and no other'],
  ],
  [
    'Kestrel Oncology, Inc. sold its rights to KST-101 to Halden Biologics, Inc. for $25 million in cash, plus possible milestone payments of up to $50 million.',
    [
      { kind: 'total', amount: 25_000_000, payer: 'Halden Biologics', payee: 'Kestrel Oncology' },
      'and no other',
    ],
  ],
  [
    'In consideration for the amendment, Halden Biologics, Inc. will pay Kestrel Oncology, Inc. $5.0 million.',
    [
      { kind: 'fee', amount: 5_000_000, status: 'due', payer: 'Halden Biologics', payee: 'Kestrel Oncology' },
      'and no other',
    ],
  ],
  [
    'Halden Biologics, Inc. will reimburse Kestrel Oncology, Inc. for its research up to $12 million.',
    [
      { kind: 'research', amount: 12_000_000, payer: 'Halden Biologics', payee: 'Kestrel Oncology' },
      'and no other',
    ],
  ],
  [
    'Kestrel Oncology, Inc. agreed to be acquired by Halden Biologics, Inc. for up to $1.1 billion, consisting of $700 million at closing and further amounts.',
    [
      {
        kind: 'total',
        amount: 1_100_000_000,
        status: 'potential',
        payer: 'Halden Biologics',
        payee: 'Kestrel Oncology',
      },
      {
        kind: 'upfront',
        amount: 700_000_000,
        status: 'due',
        payer: 'Halden Biologics',
        payee: 'Kestrel Oncology',
      },
      'and no other',
    ],
  ],
  [
    'Kestrel Oncology, Inc. entered into a stock purchase agreement with Halden Biologics, Inc., pursuant to which Kestrel Oncology, Inc. issued and sold 2,000,000 shares of common stock at a price of $15.00 per share for gross proceeds of $30.0 million.',
    [
      {
        kind: 'equity',
        amount: 30_000_000,
        status: 'paid',
        rate: '$15.00 per share',
        payer: 'Halden Biologics',
        payee: 'Kestrel Oncology',
      },
      'and no other',
    ],
  ],
  [
    'Kestrel Oncology, Inc. sold 2,000,000 shares of common stock in a public offering at $15.00 per share for gross proceeds of $30.0 million.',
    [],
  ],
  ['Kestrel Oncology, Inc. paid Halden Biologics, Inc. $2 million under the sublease.', []],
  [
    "Halden Biologics, Inc. purchased 400,000 newly issued shares of Kestrel Oncology, Inc.'s common stock at $25.00 per share, for an aggregate purchase price of $10.0 million.",
    [
      {
        kind: 'equity',
        amount: 10_000_000,
        status: 'paid',
        payer: 'Halden Biologics',
        payee: 'Kestrel Oncology',
        rate: '$25.00 per share',
      },
      'and no other',
    ],
  ],
  [
    'Halden Biologics, Inc. agreed to buy 1,500,000 shares of Kestrel Oncology, Inc. for gross proceeds of $15 million.',
    [{ kind: 'equity', amount: 15_000_000, status: 'due' }, 'and no other'],
  ],
  [
    'Halden Biologics, Inc. paid Kestrel Oncology, Inc. $2 million for an exclusive option to license KO-1.',
    [
      {
        kind: 'option',
        amount: 2_000_000,
        status: 'paid',
        payer: 'Halden Biologics',
        payee: 'Kestrel Oncology',
      },
      'and no other',
    ],
  ],
  [
    'Halden Biologics, Inc. exercised its option to KO-1 for a fee of $3 million.',
    [{ kind: 'option', amount: 3_000_000 }, 'and no other'],
  ],
  [
    'Received a $10 million payment from Halden Biologics, Inc. following its election to extend the research term.',
    [{ kind: 'fee', amount: 10_000_000, status: 'paid', payer: 'Halden Biologics' }, 'and no other'],
  ],
  [
    'Halden Biologics, Inc. is required to pay Kestrel Oncology, Inc. $25 million if it elects to co-promote KO-2.',
    [{ kind: 'fee', amount: 25_000_000, status: 'potential' }, 'and no other'],
  ],
  [
    'Halden Biologics, Inc. will pay Kestrel Oncology, Inc. $40 million if it exercises its option.',
    [{ kind: 'option', amount: 40_000_000, status: 'potential' }, 'and no other'],
  ],
  ['Kestrel Oncology, Inc. repaid $2.4 million of its loan from Halden Biologics, Inc.', []],
  [
    'Cash at the end of the year is expected to exceed $70 million, excluding any upfront payment from Halden Biologics, Inc.',
    [],
  ],
  [
    'Kestrel Oncology, Inc. received a $12 million milestone payment from Halden Biologics, Inc. and royalties of $1.9 million.',
    [{ kind: 'royalty', amount: 1_900_000, status: 'paid' }, 'and no other'],
  ],
  [
    'Kestrel Oncology, Inc. received $6.1 million in royalties from Halden Biologics, Inc.',
    [
      {
        kind: 'royalty',
        amount: 6_100_000,
        status: 'paid',
        payer: 'Halden Biologics',
        payee: 'Kestrel Oncology',
      },
      'and no other',
    ],
  ],
  [
    'Kestrel Oncology, Inc. is eligible to receive from Halden Biologics, Inc. milestone payments not to exceed $550 million and royalties ranging from 5% to 9%.',
    [{ kind: 'royalty', rate: '5% to 9%', payer: 'Halden Biologics' }, 'and no other'],
  ],
  [
    'The royalty payable by Halden Biologics, Inc. on annual net sales above $1 billion is 12%.',
    [{ kind: 'royalty', rate: '12%', payer: 'Halden Biologics' }, 'and no other'],
  ],
  [
    "In purchasing a portion of Kestrel Oncology, Inc.'s KO-1 royalty stream, Halden Biologics, Inc. has helped it to fund its pipeline.",
    [],
  ],
  [
    'Kestrel Oncology, Inc. gained an exclusive option to license KO-2 in exchange for an upfront payment to Halden Biologics, Inc. of $7.5 million.',
    [
      {
        kind: 'upfront',
        amount: 7_500_000,
        status: 'due',
        payer: 'Kestrel Oncology',
        payee: 'Halden Biologics',
      },
      'and no other',
    ],
  ],
  [
    'Kestrel Oncology, Inc. receives a $1 million license payment upfront from Halden Biologics, Inc.',
    [{ kind: 'upfront', amount: 1_000_000, payer: 'Halden Biologics' }, 'and no other'],
  ],
  [
    'Kestrel Oncology, Inc. had received the first tranche of the upfront payment of $300 million.',
    [{ kind: 'upfront', amount: 300_000_000, status: 'paid', payee: 'Kestrel Oncology' }, 'and no other'],
  ],
  [
    'Halden Biologics, Inc. will reimburse Kestrel Oncology, Inc. for FTEs at a rate of $310,000 per FTE per year, up to $9 million in total.',
    [
      { kind: 'FTE rate', amount: 310_000 },
      { kind: 'research', amount: 9_000_000, status: 'potential' },
      'and no other',
    ],
  ],
  [
    'The Company will pay Halden Biologics, Inc. royalties on net sales and a share of any sublicense revenue received by Kestrel Oncology, Inc. from sublicensees.',
    [{ kind: 'royalty', payee: 'Halden Biologics' }],
  ],
  [
    'Halden Biologics, Inc. will pay Kestrel Oncology, Inc. $165 million upfront and another $130 million in June 2028.',
    [
      { kind: 'upfront', amount: 165_000_000, status: 'due' },
      { kind: 'fee', amount: 130_000_000, status: 'due' },
      'and no other',
    ],
  ],
  [
    'Halden Biologics, Inc. to pay $295 million to extend its license from Kestrel Oncology, Inc.',
    [{ kind: 'fee', amount: 295_000_000, status: 'due', payer: 'Halden Biologics' }, 'and no other'],
  ],
  [
    'Kestrel Oncology, Inc. will receive $40 million upfront from Halden Biologics, Inc., as well as research funding.',
    [
      { kind: 'upfront', amount: 40_000_000 },
      { kind: 'research', payer: 'Halden Biologics' },
      'and no other',
    ],
  ],
  [
    'In addition to an option exercise payment, Kestrel Oncology, Inc. is eligible to receive from Halden Biologics, Inc. milestones totaling up to $130 million.',
    [{ kind: 'option', payer: 'Halden Biologics', payee: 'Kestrel Oncology' }, 'and no other'],
  ],
  [
    'Halden Biologics, Inc. agreed to invest $20 million in Kestrel Oncology, Inc. and to lend it up to $10 million.',
    [{ kind: 'equity', amount: 20_000_000 }, { kind: 'loan', amount: 10_000_000 }, 'and no other'],
  ],
  [
    'Kestrel Oncology, Inc. sold 2,000,000 shares of Lindqvist Pharma AG common stock to Halden Biologics, Inc. for $12 million.',
    [],
  ],
  [
    'Kestrel Oncology, Inc. sold its entire stake in Lindqvist Pharma AG to Halden Biologics, Inc. for $12 million.',
    [],
  ],
  [
    'Kestrel Oncology, Inc. sold to Halden Biologics, Inc. its 15 percent interest in Lindqvist Pharma AG for $30 million.',
    [],
  ],
  [
    'Kestrel Oncology, Inc. will receive an upfront payment of $5 million, creditable against future royalties, from Halden Biologics, Inc.',
    [{ kind: 'upfront', amount: 5_000_000 }, 'and no other'],
  ],
  [
    'Kestrel Oncology, Inc. may receive up to $270 million from Halden Biologics, Inc., including a $15 million upfront payment and milestones.',
    [
      { kind: 'total', amount: 270_000_000, status: 'potential' },
      { kind: 'upfront', amount: 15_000_000, status: 'due' },
      'and no other',
    ],
  ],
  [
    'Halden Biologics, Inc. made an upfront payment of $8 million to Kestrel Oncology, Inc. in March 2011, and paid an additional $25 million to expand the collaboration in October 2012.',
    [
      { kind: 'upfront', amount: 8_000_000, status: 'paid', date: '2011-03' },
      { kind: 'fee', amount: 25_000_000, status: 'paid', date: '2012-10' },
      'and no other',
    ],
  ],
  [
    'Royalties payable by Halden Biologics, Inc. start in the high teens and rise to the low twenties in percent.',
    [{ kind: 'royalty', rate: 'high teens to low twenties' }, 'and no other'],
  ],
  [
    'Halden Biologics, Inc. has agreed to pay Kestrel Oncology, Inc. up to €300 million, comprising €20 million upfront, €80 million for development and €200 million for sales.',
    [
      { kind: 'total', amount: 300_000_000, currency: 'EUR', status: 'potential' },
      { kind: 'upfront', amount: 20_000_000, status: 'due' },
      'and no other',
    ],
  ],
  [
    'Halden Biologics, Inc. subscribed for 1,000,000 new shares of Kestrel Oncology, Inc. at a price of SEK 25 per share, a total of SEK 25 million.',
    [{ kind: 'equity', amount: 25_000_000, currency: 'SEK', status: 'paid' }, 'and no other'],
  ],
  [
    'Kestrel Oncology, Inc. received a $30 million upfront payment, consisting of $20 million in cash and the purchase of $10 million of its common stock by Halden Biologics, Inc.',
    [
      { kind: 'upfront', amount: 30_000_000, status: 'paid' },
      { kind: 'upfront', amount: 20_000_000 },
      { kind: 'equity', amount: 10_000_000 },
      'and no other',
    ],
  ],
  [
    'The total value of the agreement with Halden Biologics, Inc. could exceed $600 million for Kestrel Oncology, Inc., plus royalties.',
    [{ kind: 'total', amount: 600_000_000, status: 'potential' }, { kind: 'royalty' }, 'and no other'],
  ],
  [
    'The royalty that Halden Biologics, Inc. pays Kestrel Oncology, Inc. was reduced from 18% to 15%.',
    [{ kind: 'royalty', rate: '15%', payer: 'Halden Biologics', payee: 'Kestrel Oncology' }, 'and no other'],
  ],
  [
    'After reductions, Halden Biologics, Inc. will pay royalties ranging from 5% to 9%.',
    [{ kind: 'royalty', rate: '5% to 9%' }, 'and no other'],
  ],
  [
    'Halden Biologics, Inc. exercised its option to license KO-1 in September 2014, for which Kestrel Oncology, Inc. received $4 million in cash and shares worth a further $4 million.',
    [
      { kind: 'option', amount: 4_000_000, status: 'paid' },
      { kind: 'equity', amount: 4_000_000, status: 'paid' },
      'and no other',
    ],
  ],
  [
    'Upon exercise of the rights, AHP will pay an additional fee to Kestrel Oncology, Inc. and may pay license maintenance fees and royalties.',
    [
      { kind: 'fee', payee: 'Kestrel Oncology', payer: null, status: 'potential' },
      { kind: 'fee', payee: 'Kestrel Oncology', payer: null, status: 'potential' },
      { kind: 'royalty', payee: 'Kestrel Oncology', payer: null },
      'and no other',
    ],
  ],
  [
    'For each option exercised, Kestrel Oncology, Inc. will be entitled to an option-exercise fee and royalties.',
    [{ kind: 'option', payee: 'Kestrel Oncology', status: 'potential' }, { kind: 'royalty' }, 'and no other'],
  ],
  [
    'Stockholders of Kestrel Oncology, Inc. approved the sale of all rights to KO-1 to Halden Biologics, Inc. for up to $1.025 billion.',
    [{ kind: 'total', amount: 1_025_000_000, payer: 'Halden Biologics' }, 'and no other'],
  ],
];
