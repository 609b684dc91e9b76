import type { RecordExamples } from '../support/examples.ts';

export const examples: RecordExamples<'Milestone'> = [
  // Earned
  [
    'ImmunoGen earned a $5 million milestone payment from Genentech with the start of Phase II testing of T-DM1.',
    [
      {
        status: 'earned',
        amount: 5_000_000,
        currency: 'USD',
        bound: 'exact',
        payer: 'Genentech',
        payee: 'ImmunoGen',
        compound: 'trastuzumab-DM1',
        trigger: { kind: 'clinical', phase: '2' },
      },
      'and no other',
    ],
  ],
  [
    'Seattle Genetics has received a US$4.0 million milestone payment from Agensys, Inc.',
    [
      {
        status: 'earned',
        amount: 4_000_000,
        currency: 'USD',
        payer: 'Agensys',
        payee: 'Seattle Genetics',
        trigger: null,
      },
      'and no other',
    ],
  ],
  [
    'The filing of the IND triggered a €2.5 million milestone payment to Synaffix.',
    [{ status: 'earned', amount: 2_500_000, currency: 'EUR', payee: 'Synaffix' }, 'and no other'],
  ],
  [
    'Takeda paid Mersana Therapeutics a milestone of $7.5 million upon acceptance of the IND for XMT-1522.',
    [
      {
        status: 'earned',
        amount: 7_500_000,
        payer: 'Takeda',
        payee: 'Mersana',
        compound: 'XMT-1522',
        trigger: { kind: 'regulatory' },
      },
      'and no other',
    ],
  ],
  [
    'We achieved a $12 million development milestone under our agreement with Kestrel Oncology, Inc.',
    [
      {
        status: 'earned',
        amount: 12_000_000,
        payee: 'Halden Biologics',
        trigger: { kind: 'development' },
      },
      'and no other',
    ],
    { issuer: 'Halden Biologics, Inc.' },
  ],
  // To come
  [
    'The Company expects to receive a ¥1.5 billion milestone payment from Daiichi Sankyo on approval in Japan.',
    [
      {
        status: 'expected',
        amount: 1_500_000_000,
        currency: 'JPY',
        payer: 'Daiichi Sankyo',
        payee: 'Halden Biologics',
        trigger: { kind: 'regulatory' },
      },
      'and no other',
    ],
    { issuer: 'Halden Biologics, Inc.' },
  ],
  // Possible
  [
    'Sutro is eligible to receive up to $390 million in milestone payments from Merck & Co.',
    [
      {
        status: 'potential',
        amount: 390_000_000,
        bound: 'upTo',
        payee: 'Sutro',
        payer: 'Merck & Co.',
      },
      'and no other',
    ],
  ],
  [
    'Zymeworks may earn regulatory milestones of $21.5 million to $30 million per compound.',
    [
      {
        status: 'potential',
        amount: 30_000_000,
        from: 21_500_000,
        payee: 'Zymeworks',
        trigger: { kind: 'regulatory' },
      },
      'and no other',
    ],
  ],
  [
    'CytomX could receive commercial milestones exceeding $800 million.',
    [
      {
        status: 'potential',
        amount: 800_000_000,
        bound: 'atLeast',
        payee: 'CytomX',
        trigger: { kind: 'commercial' },
      },
      'and no other',
    ],
  ],
  // Milestones of another kind, and sums that are none
  ['Enrollment of the hundredth patient was an important milestone for Immunomedics.', []],
  ['Genmab received an upfront payment of $10 million from Amgen.', []],
  ['Sales of Adcetris passed $100 million in the quarter.', []],
  ['ImmunoGen will not receive a milestone payment of $3 million.', []],
  ['The lease calls for rent of $1.2 million a year.', []],
  // As filings and releases put it
  [
    'Sanofi-aventis will pay ImmunoGen up to $21.5 million in milestone payments per target.',
    [
      { status: 'potential', amount: 21_500_000, bound: 'upTo', payer: 'Sanofi', payee: 'ImmunoGen' },
      'and no other',
    ],
  ],
  [
    'ImmunoGen is entitled to receive milestone payments potentially totaling $44 million plus royalties on sales.',
    [{ status: 'potential', amount: 44_000_000, bound: 'upTo', payee: 'ImmunoGen' }, 'and no other'],
  ],
  [
    'This event triggers a $2 million payment to Mersana from Takeda.',
    [{ status: 'earned', amount: 2_000_000, payee: 'Mersana', payer: 'Takeda' }, 'and no other'],
  ],
  [
    'Mersana may receive $270 million in development milestones and $400 million in sales milestones.',
    [
      { status: 'potential', amount: 270_000_000, trigger: { kind: 'development' }, payee: 'Mersana' },
      { status: 'potential', amount: 400_000_000, trigger: { kind: 'commercial' }, payee: 'Mersana' },
      'and no other',
    ],
  ],
  [
    'In fiscal 2010 we recognized a $1 million milestone fee from Biotest.',
    [{ status: 'earned', amount: 1_000_000, payer: 'Biotest', payee: 'ImmunoGen' }, 'and no other'],
    { issuer: 'ImmunoGen, Inc.' },
  ],
  ['The 25th anniversary of Genmab is a milestone worth celebrating.', []],
  ['We reached our recruitment milestone ahead of plan.', [], { issuer: 'ImmunoGen, Inc.' }],
  [
    'With the dosing of the first patient, Kestrel Oncology, Inc. owes Halden Biologics, Inc. a $3 million milestone payment.',
    [
      { status: 'earned', amount: 3000000, payer: 'Kestrel Oncology', payee: 'Halden Biologics' },
      'and no other',
    ],
  ],
  [
    'The milestone of $10 million is payable on first commercial sale in Europe.',
    [{ amount: 10000000, trigger: { kind: 'commercial' } }, 'and no other'],
  ],
  ['No milestone payments of $1 million or more were due in 2004 from Amgen.', []],
  // Kinds of milestones apart, and as one
  [
    'Halden Biologics, Inc. may get $100 million in development, $150 million in regulatory and $200 million in sales milestones.',
    [
      { status: 'potential', amount: 100_000_000, trigger: { kind: 'development' } },
      { status: 'potential', amount: 150_000_000, trigger: { kind: 'regulatory' } },
      { status: 'potential', amount: 200_000_000, trigger: { kind: 'commercial' } },
      'and no other',
    ],
  ],
  [
    'Mersana is eligible for up to $450 million in development, regulatory and sales milestones from GSK.',
    [
      { status: 'potential', amount: 450_000_000, bound: 'upTo', payee: 'Mersana', payer: 'GSK' },
      'and no other',
    ],
  ],
  [
    'Mersana could be paid up to $205 million on regulatory approvals, and up to $275 million on sales.',
    [
      { status: 'potential', amount: 205_000_000, trigger: { kind: 'regulatory' }, payee: 'Mersana' },
      { status: 'potential', amount: 275_000_000, trigger: { kind: 'commercial' }, payee: 'Mersana' },
      'and no other',
    ],
  ],
  [
    'Xencor can receive up to $2.6 billion of milestone payments, of which $850 million relate to development and $1.75 billion to sales.',
    [
      { status: 'potential', amount: 2_600_000_000, bound: 'upTo' },
      { status: 'potential', amount: 850_000_000, trigger: { kind: 'development' } },
      { status: 'potential', amount: 1_750_000_000, trigger: { kind: 'commercial' } },
      'and no other',
    ],
  ],
  [
    'Sutro is entitled to payments of up to $130 million based on the achievement of specific development and regulatory milestones.',
    [{ status: 'potential', amount: 130_000_000, bound: 'upTo', payee: 'Sutro' }, 'and no other'],
  ],
  [
    'CytomX is also entitled to receive up to a total of $44 million in milestone payments, plus royalties on sales.',
    [{ status: 'potential', amount: 44_000_000, bound: 'upTo', payee: 'CytomX' }, 'and no other'],
  ],
  [
    'Milestones for clinical, regulatory and sales achievements may come to as much as $2.4 billion.',
    [{ status: 'potential', amount: 2_400_000_000, bound: 'upTo' }, 'and no other'],
  ],
  [
    'The agreement carries milestone payments up to a potential total value of USD 695 million.',
    [{ status: 'potential', amount: 695_000_000, bound: 'upTo', currency: 'USD' }, 'and no other'],
  ],
  // Without the word
  [
    'Sutro may receive more than $40 million in all, assuming that the product is approved and sold.',
    [{ status: 'potential', amount: 40_000_000, bound: 'atLeast', payee: 'Sutro' }, 'and no other'],
  ],
  [
    'In September Zymeworks earned $25 million from AstraZeneca for the start of Phase 3 trials.',
    [{ status: 'earned', amount: 25_000_000, payee: 'Zymeworks', payer: 'AstraZeneca' }, 'and no other'],
  ],
  [
    'Contingent payments of up to $5 billion include $1 billion for regulatory goals and $4 billion for sales-related milestones.',
    [
      { amount: 5_000_000_000, bound: 'upTo', status: 'potential' },
      { amount: 1_000_000_000, trigger: { kind: 'regulatory' } },
      { amount: 4_000_000_000, trigger: { kind: 'commercial' } },
      'and no other',
    ],
  ],
  // One that was reached within a sentence on what could have been
  [
    'Mersana could have earned up to $24 million in milestones, of which a development milestone of $7 million was reached in October 2011.',
    [
      { status: 'potential', amount: 24_000_000, bound: 'upTo' },
      { status: 'earned', amount: 7_000_000, trigger: { kind: 'development' }, date: '2011-10' },
      'and no other',
    ],
  ],
  [
    "Revenues included a $4 million milestone payment earned with Takeda's initiation of a Phase 1 trial of XMT-1522.",
    [{ status: 'earned', amount: 4_000_000, payer: 'Takeda', trigger: { kind: 'clinical' } }, 'and no other'],
    { issuer: 'Mersana Therapeutics, Inc.' },
  ],
  // Sales, accounts, staff and lenders
  ['Sales of Adcetris reached $2 billion in 2018, a milestone for Seagen.', []],
  ['Revenues were $2.8 million and include $0.9 million in license and milestone fees.', []],
  ['If the Approval Milestone is met, the lenders will provide a further tranche of $35 million.', []],
  ['The executive is to receive a bonus of $50,000 on milestones and a salary of $400,000.', []],
  // Upon an event, without the word
  [
    'Takeda is to pay Mersana $50 million upon regulatory approval and a further $25 million upon approval in a second tumor type.',
    [
      { amount: 50_000_000, trigger: { kind: 'regulatory' }, payer: 'Takeda', payee: 'Mersana' },
      { amount: 25_000_000, trigger: { kind: 'regulatory' }, payer: 'Takeda', payee: 'Mersana' },
      'and no other',
    ],
  ],
  [
    'In 2022 Takeda paid Mersana $0.1 million upon the acceptance of an IND.',
    [{ status: 'earned', amount: 100_000, date: '2022', trigger: { kind: 'regulatory' } }, 'and no other'],
  ],
  ['Pfizer will pay $20 million in cash upon approval of the merger by the stockholders.', []],

  // Sides
  [
    'Repligen said today that it received its first milestone payment, of $1 million, from Pfizer.',
    [{ status: 'earned', amount: 1_000_000, payer: 'Pfizer', payee: 'Repligen' }, 'and no other'],
  ],
  [
    'Ablynx received a milestone payment of $4 million as Wyeth initiated a Phase II study.',
    [{ status: 'earned', amount: 4_000_000, payer: 'Wyeth', payee: 'Ablynx' }, 'and no other'],
  ],
  // Told as a plural, as due, as of the world
  [
    'Under the license Xencor agreed to pay Genentech milestone and royalty payments.',
    [{ status: 'potential', payer: 'Xencor', payee: 'Genentech' }, 'and no other'],
  ],
  [
    'The $10 million milestone became due when Genmab began a Phase I study.',
    [{ status: 'earned', amount: 10_000_000 }, 'and no other'],
  ],
  [
    'Xencor may receive $150 million upon meeting certain worldwide commercial sales thresholds.',
    [{ status: 'potential', amount: 150_000_000, trigger: { kind: 'commercial' } }, 'and no other'],
  ],
  [
    'Xencor is eligible for as much as $500 million in contingent near-term payments.',
    [{ status: 'potential', amount: 500_000_000 }, 'and no other'],
  ],
  // Shares that vest
  ['Xencor issued shares to Genmab, which vest upon the achievement of regulatory milestones.', []],

  [
    'Repligen received its first milestone payment, totaling $1 million, from Pfizer.',
    [{ status: 'earned', amount: 1_000_000, payer: 'Pfizer', payee: 'Repligen' }, 'and no other'],
  ],
  [
    'AstraZeneca will pay $200 million up front and then $240 million more if development and commercial milestones are reached.',
    [{ status: 'potential', amount: 240_000_000, payer: 'AstraZeneca' }, 'and no other'],
  ],
  [
    'Xencor is also obligated to pay Genmab development and regulatory milestones of less than $21 million based on achievement of certain milestones.',
    [{ status: 'potential', amount: 21_000_000, trigger: { kind: 'regulatory' } }, 'and no other'],
  ],
  [
    'Medarex also expects to receive milestone payments as well as royalties on any commercial sales.',
    [{ payee: 'Medarex', trigger: null }, 'and no other'],
  ],
  [
    'In May 2019, a $12 million milestone payment was triggered when Genentech, a member of the Roche Group, advanced a program into lead optimization.',
    [
      { status: 'earned', amount: 12_000_000, payer: 'Genentech', trigger: { kind: 'development' } },
      'and no other',
    ],
  ],
  [
    'Kestrel Oncology, Inc. may receive milestones of up to $300 million, of which up to $200 million relate to oncology and up to $100 million to other fields.',
    [
      { status: 'potential', amount: 300_000_000, payee: 'Kestrel Oncology' },
      { amount: 200_000_000 },
      { amount: 100_000_000 },
      'and no other',
    ],
  ],
  // Contingent value rights: the sum of one share is no amount
  [
    'Each share is exchanged for $9.00 in cash, without interest, and one contingent value right representing the right to receive $4.00 in cash upon approval of XMT-1522 by the FDA.',
    [
      { status: 'potential', amount: null, trigger: { kind: 'regulatory' }, compound: 'XMT-1522' },
      'and no other',
    ],
  ],
  ['Holders of contingent value rights have no votes.', []],
  [
    'Development milestones under the collaboration may reach $800 million, and sales milestones $400 million.',
    [
      { amount: 800_000_000, bound: 'upTo', status: 'potential' },
      { amount: 400_000_000, bound: 'upTo', status: 'potential' },
    ],
  ],
  [
    'Amgen has yet to pay Xencor $20 million when a first drug is approved and a milestone of $30 million when a second is.',
    [{ amount: 30_000_000, status: 'potential' }],
  ],
  // Sums that no word names, on a condition behind or before them
  [
    'Upon dosing of the first patient in a Phase 2 trial, Amgen is obligated to make a $10 million payment to Xencor.',
    [
      {
        status: 'potential',
        amount: 10_000_000,
        payer: 'Amgen',
        payee: 'Xencor',
        trigger: { kind: 'clinical', text: 'Phase 2 start', phase: '2' },
      },
      'and no other',
    ],
  ],
  [
    'Xencor may be entitled to additional payments of up to $75 million upon the achievement of certain events.',
    [{ status: 'potential', amount: 75_000_000, bound: 'upTo', payee: 'Xencor' }, 'and no other'],
  ],
  [
    'In April 2014 Xencor received a $10 million payment from Amgen for the start of a Phase 1 trial.',
    [
      {
        status: 'earned',
        amount: 10_000_000,
        payer: 'Amgen',
        payee: 'Xencor',
        date: '2014-04',
        trigger: { kind: 'clinical', text: 'Phase 1 start', phase: '1' },
      },
      'and no other',
    ],
  ],
  ['In April 2014 Xencor received a $10 million payment from Amgen.', []],
  ['Xencor paid $10 million to build a factory, which started in May.', []],
  // A ceiling behind what sets it off, with another part between commas
  [
    'Xencor is required to make milestone payments to Amgen upon achievement of certain development events, up to an aggregate of $330 million.',
    [
      { status: 'potential', amount: 330_000_000, bound: 'upTo', payer: 'Xencor', payee: 'Amgen' },
      'and no other',
    ],
  ],
  [
    'Xencor will pay Amgen milestone payments upon certain regulatory approvals, for one product, up to a total amount of $30 million and sales related milestone payments of up to $85 million.',
    [
      { amount: 30_000_000, trigger: { kind: 'regulatory' } },
      { amount: 85_000_000, trigger: { kind: 'commercial' } },
      'and no other',
    ],
  ],
  // The kinds of its parts are those of the whole
  [
    'Xencor is eligible for aggregate milestone payments of up to $850 million, comprised of $250 million in regulatory milestones and $600 million in commercial milestones.',
    [
      { amount: 850_000_000, bound: 'upTo', trigger: { kind: 'regulatory' } },
      { amount: 250_000_000, trigger: { kind: 'regulatory' } },
      { amount: 600_000_000, trigger: { kind: 'commercial' } },
      'and no other',
    ],
  ],
  // What led to a payment was done; what a contract asks for was not
  [
    'Achievement of the milestone resulted in a payment of $6 million from Amgen.',
    [{ status: 'earned', amount: 6_000_000, payer: 'Amgen' }, 'and no other'],
  ],
  [
    'Xencor announced the achievement of a $6 million milestone under its collaboration with Amgen.',
    [{ status: 'earned', amount: 6_000_000, payer: 'Amgen', payee: 'Xencor' }, 'and no other'],
  ],
  [
    'The license of May 9, 2017 required Xencor to pay Amgen a $50,000 milestone fee upon the issuance of a patent for the selected target.',
    [{ status: 'potential', amount: 50_000, payer: 'Xencor', payee: 'Amgen' }, 'and no other'],
  ],
  [
    'Revenue of $12.5 million included recognition of a $10 million milestone achieved under the Amgen agreement.',
    [{ status: 'earned', amount: 10_000_000, payer: 'Amgen' }, 'and no other'],
  ],
  // Each sum of a list has what stands behind it
  [
    'The holders of Xencor have a contingent right to receive up to an aggregate of $48 million, comprised of $5 million upon a development milestone, $3 million at NDA acceptance and $40 million upon sales milestones.',
    [
      { amount: 48_000_000, bound: 'upTo', status: 'potential' },
      { amount: 5_000_000, trigger: { kind: 'development' } },
      { amount: 3_000_000, trigger: { kind: 'regulatory' } },
      { amount: 40_000_000, trigger: { kind: 'commercial' } },
      'and no other',
    ],
  ],
  [
    'Xencor will receive milestone payments of up to $160 million, subject to the achievement of regulatory and sales goals.',
    [{ amount: 160_000_000, bound: 'upTo', trigger: { kind: 'regulatory' } }, 'and no other'],
  ],
  // What is denied is the choice
  [
    'If Xencor does not opt in, Amgen would pay Xencor milestone payments of $5 million.',
    [{ amount: 5_000_000, status: 'potential', payer: 'Amgen', payee: 'Xencor' }, 'and no other'],
  ],
  ['If Xencor opts in, Amgen would not pay a milestone of $5 million.', []],
  ['Takeda exercised its option for a second program, triggering a $12.5 million payment.', []],
  [
    'Mersana is getting an option deal, which could bring up to $1.36 billion more in an option exercise payment, development, regulatory and commercial milestones.',
    [{ amount: 1_360_000_000, bound: 'upTo', status: 'potential' }, 'and no other'],
  ],
  [
    'Together with the $60 million milestone payment which was triggered on November 13, 2013 upon approval, Xencor has earned $110 million in milestone payments.',
    [{ amount: 60_000_000, status: 'earned', date: '2013-11-13' }, { amount: 110_000_000 }, 'and no other'],
  ],
  [
    'On December 1, 2014 Xencor earned a $20 million milestone payment under its collaboration agreement with Amgen as a result of the EMA accepting an application.',
    [
      { amount: 20_000_000, status: 'earned', payer: 'Amgen', trigger: { kind: 'regulatory' } },
      'and no other',
    ],
  ],
  ['Xencor bought the commercial payment rights to a drug of Amgen for $6 million.', []],
  [
    'Xencor is now entitled to receive $2 million from Amgen for reaching this milestone.',
    [{ amount: 2_000_000, status: 'earned', payer: 'Amgen', payee: 'Xencor' }, 'and no other'],
  ],
  [
    'The start of the trial earns Xencor $3 million.',
    [{ amount: 3_000_000, payee: 'Xencor' }, 'and no other'],
  ],
  ['Xencor earns $3 million a year.', []],
  // Sums that are parts of a ceiling, and ceilings in other words
  [
    'Halden Biologics, Inc. is eligible to receive from Kestrel Oncology, Inc. up to $90 million in license fees and milestone payments for each target.',
    [{ status: 'potential', amount: 90_000_000, bound: 'upTo', payee: 'Halden Biologics' }, 'and no other'],
  ],
  [
    'Halden Biologics, Inc. may receive further milestone payments from Kestrel Oncology, Inc., potentially amounting to a total of $95 million.',
    [{ status: 'potential', amount: 95_000_000, bound: 'upTo', payer: 'Kestrel Oncology' }, 'and no other'],
  ],
  [
    'Kestrel Oncology, Inc. shall pay Halden Biologics, Inc. milestone payments of up to $200 million, of which $60 million relate to regulatory milestones and $140 million relate to sales milestones.',
    [
      { status: 'potential', amount: 200_000_000, bound: 'upTo' },
      { status: 'potential', amount: 60_000_000, trigger: { kind: 'regulatory' } },
      { status: 'potential', amount: 140_000_000, trigger: { kind: 'commercial' } },
      'and no other',
    ],
  ],
  [
    'Contingent payments of up to $800 million include $300 million for regulatory milestones, and $500 million for sales milestones.',
    [
      { status: 'potential', amount: 800_000_000, bound: 'upTo', trigger: { kind: 'regulatory' } },
      { status: 'potential', amount: 300_000_000 },
      { status: 'potential', amount: 500_000_000 },
      'and no other',
    ],
  ],
  [
    'Kestrel Oncology, Inc. will pay Halden Biologics, Inc. fees and milestone payments that could total more than $120 million.',
    [{ status: 'potential', amount: 120_000_000, bound: 'atLeast' }, 'and no other'],
  ],
  // What sets it off
  [
    'Halden Biologics, Inc. is eligible to receive up to $60 million in clinical milestone payments for each product that advances to Phase 3 trials.',
    [{ amount: 60_000_000, trigger: { kind: 'clinical', phase: '3' } }, 'and no other'],
  ],
  [
    'Upon FDA approval, Halden Biologics, Inc. will receive a $50 million milestone payment from Kestrel Oncology, Inc.',
    [{ amount: 50_000_000, status: 'potential', trigger: { kind: 'regulatory' } }, 'and no other'],
  ],
  [
    'Halden Biologics, Inc. has reached the first goal of the collaboration, triggering a payment of $3 million.',
    [{ amount: 3_000_000, status: 'earned' }, 'and no other'],
  ],
  [
    'Two INDs were submitted by Kestrel Oncology, Inc., triggering milestone payments to Halden Biologics, Inc.',
    [{ status: 'earned', payee: 'Halden Biologics' }, 'and no other'],
  ],
  [
    'Halden Biologics, Inc. may receive up to $700 million in milestone payments for XMT-1522.',
    [{ amount: 700_000_000, status: 'potential', compound: 'XMT-1522' }, 'and no other'],
  ],
  // Named once more, and nothing told of it
  [
    'The new program and the associated milestone payment reflect the strength of our collaboration with Kestrel Oncology, Inc.',
    [],
  ],
  [
    'Guidance updated to include a $45 million milestone payment from Kestrel Oncology, Inc.',
    [{ amount: 45_000_000, status: null }, 'and no other'],
  ],
  // Of several partners that are not named
  [
    'Halden Biologics, Inc. may receive more than $3 billion in milestone payments from its ADC collaborations.',
    [{ amount: 3_000_000_000, payee: 'Halden Biologics', payer: null }, 'and no other'],
  ],
  // What was done is told of another payment
  [
    'Halden Biologics, Inc. has already received $35 million, and the next payment is $10 million upon dosing of the first patient in a Phase 3 trial.',
    [{ amount: 10_000_000, status: 'expected', trigger: { kind: 'clinical', phase: '3' } }, 'and no other'],
  ],
  [
    'The target selection triggers a $10 million payment to Halden Biologics, Inc. from Kestrel Oncology, Inc.',
    [{ amount: 10_000_000, status: 'earned', trigger: { kind: 'development' } }, 'and no other'],
  ],
  [
    'Kestrel Oncology, Inc. shall pay Halden Biologics, Inc. a milestone of $12 million within 30 days following the first commercial sale.',
    [{ amount: 12_000_000, trigger: { kind: 'commercial' } }, 'and no other'],
  ],
  [
    'Halden Biologics, Inc. may receive up to $25 million in milestone payments per target, upon achieving certain development objectives.',
    [{ amount: 25_000_000, trigger: { kind: 'development' } }, 'and no other'],
  ],
  [
    'Halden Biologics, Inc. achieved a milestone under its agreement with Kestrel Oncology, Inc., for which it received $4 million.',
    [{ amount: 4_000_000, status: 'earned', payee: 'Halden Biologics' }, 'and no other'],
  ],
  [
    'Kestrel Oncology, Inc. will pay Halden Biologics, Inc. an initial payment, milestones and royalties.',
    [{ status: 'potential', amount: null }, 'and no other'],
  ],
  [
    'Kestrel Oncology, Inc. owes Halden Biologics, Inc. a $1.5 million milestone payment upon filing of the IND.',
    [{ amount: 1_500_000, status: 'potential', trigger: { kind: 'regulatory' } }, 'and no other'],
  ],
  [
    'Halden Biologics, Inc. may receive milestone payments of up to $220 million for each product, including $20 million in preclinical milestones.',
    [
      { amount: 220_000_000, trigger: null },
      { amount: 20_000_000, trigger: { kind: 'development' } },
      'and no other',
    ],
  ],
  [
    'Kestrel Oncology, Inc. has paid Halden Biologics, Inc. $14 million to date, including license fees, equity and milestone payments.',
    [{ status: 'earned', amount: null }, 'and no other'],
  ],
  [
    'Halden Biologics, Inc. disclosed today that it has achieved the first milestone in the collaboration it entered last year with Kestrel Oncology, Inc.',
    [{ status: 'earned', date: '2008-05-06' }, 'and no other'],
    { today: '2008-05-06' },
  ],
  [
    'Halden Biologics, Inc. will receive a $1 million payment out of the $30 million potential milestone payments from Kestrel Oncology, Inc.',
    [{ amount: 1_000_000, status: 'expected' }, { amount: 30_000_000, status: 'potential' }, 'and no other'],
  ],
  [
    'Halden Biologics, Inc. may receive over $500 million in milestone payments, not including milestone payments of up to $30 million for preclinical activities.',
    [
      { amount: 500_000_000, bound: 'atLeast', status: 'potential' },
      { amount: 30_000_000, bound: 'upTo', status: 'potential' },
      'and no other',
    ],
  ],
  [
    'We are pleased by the achievement of this first drug development milestone in our collaboration with Kestrel Oncology, Inc.',
    [],
  ],
  // Bullets have no subject
  [
    'Received a milestone payment of $5 million from Kestrel Oncology, Inc.',
    [{ amount: 5_000_000, status: 'earned', payer: 'Kestrel Oncology' }, 'and no other'],
  ],
  [
    'Milestone payment of $4 million from Kestrel Oncology, Inc. achieved in July 2014.',
    [{ amount: 4_000_000, payer: 'Kestrel Oncology', payee: null }, 'and no other'],
  ],
  [
    'Kestrel Oncology, Inc. will pay up to $425 million upon reaching certain clinical and commercial goals.',
    [{ amount: 425_000_000, bound: 'upTo', status: 'potential' }, 'and no other'],
  ],
  [
    'Halden Biologics, Inc. earned $5 million in milestones from Kestrel Oncology, Inc. and $2 million in milestones from Orrin Pharma SA.',
    [
      { amount: 5_000_000, payer: 'Kestrel Oncology', payee: 'Halden Biologics' },
      { amount: 2_000_000, payer: 'Orrin Pharma', payee: 'Halden Biologics' },
      'and no other',
    ],
  ],
  [
    'Halden Biologics, Inc. may receive up to $24 million in potential total milestone payments based upon the achievement of specified regulatory goals.',
    [{ amount: 24_000_000, status: 'potential', trigger: { kind: 'regulatory' } }, 'and no other'],
  ],
  [
    'Halden Biologics, Inc. received a $12 million payment from Kestrel Oncology, Inc. in connection with this event.',
    [{ amount: 12_000_000, status: 'earned', payer: 'Kestrel Oncology' }, 'and no other'],
  ],
  [
    'The increase in revenue was due to the recognition of a $5.0 million development milestone achieved under the collaboration with Kestrel Oncology, Inc.',
    [{ amount: 5_000_000, status: 'earned', payer: 'Kestrel Oncology' }, 'and no other'],
  ],
  [
    'Halden Biologics, Inc. is eligible to receive up to $500 million from Kestrel Oncology, Inc., including option exercise fees and milestone payments.',
    [{ amount: 500_000_000, bound: 'upTo', status: 'potential', payer: 'Kestrel Oncology' }, 'and no other'],
  ],
  [
    'Development and commercial milestone payments to Halden Biologics, Inc. could have come to as much as $195 million.',
    [{ amount: 195_000_000, bound: 'upTo', status: 'potential', payee: 'Halden Biologics' }, 'and no other'],
  ],
  [
    'Halden Biologics, Inc. will receive upfront payments totaling $170 million, and additional development and regulatory milestones for both assets, potentially totaling over $1.5 billion.',
    [{ amount: 1_500_000_000, bound: 'atLeast', status: 'potential' }, 'and no other'],
  ],
  [
    'Under the agreement, Kestrel Oncology, Inc. paid Halden Biologics, Inc. $48 million upfront and Halden Biologics, Inc. may receive an additional $12 million if sales of HB-101 exceed $500 million.',
    [{ amount: 12_000_000, status: 'potential', payer: 'Kestrel Oncology', payee: 'Halden Biologics' }],
  ],
  [
    'Revenues from the collaboration with Kestrel Oncology, Inc. were $8.5 million, including $5.0 million from the achievement of a clinical milestone.',
    [{ amount: 5_000_000, status: 'earned', payer: 'Kestrel Oncology' }, 'and no other'],
  ],
  [
    'Kestrel Oncology, Inc. will pay Halden Biologics, Inc. milestone payments of more than $100 million, if HB-101 is successfully developed.',
    [{ amount: 100_000_000, bound: 'atLeast', status: 'potential' }, 'and no other'],
  ],
  [
    'This progress resulted in a total of $4.5 million in milestone payments being earned by Halden Biologics, Inc.',
    [{ amount: 4_500_000, status: 'earned', payee: 'Halden Biologics', payer: null }, 'and no other'],
  ],
  [
    'Halden Biologics, Inc. earned milestones, $7.5 million from Kestrel Oncology, Inc. and $5.0 million from Orrin Pharma SA.',
    [
      { amount: 7_500_000, payer: 'Kestrel Oncology' },
      { amount: 5_000_000, payer: 'Orrin Pharma' },
      'and no other',
    ],
  ],
  [
    'License and milestone fees were $5.2 million and included a $3 million milestone payment from Kestrel Oncology, Inc.',
    [{ amount: 3_000_000, status: 'earned', payer: 'Kestrel Oncology' }, 'and no other'],
  ],
  [
    'Revenue was $12.3 million, compared to $4.5 million in 2015, due to a $10 million milestone earned from Kestrel Oncology, Inc.',
    [{ amount: 10_000_000, status: 'earned', date: null }, 'and no other'],
  ],
  [
    'Kestrel Oncology, Inc. has made aggregate payments to Halden Biologics, Inc. in the amount of $13.0 million for the achievement of certain development and regulatory milestones.',
    [{ amount: 13_000_000, status: 'earned', payer: 'Kestrel Oncology' }, 'and no other'],
  ],
  [
    'Potential sales-based milestones which, under certain circumstances, may exceed $200 million, are payable to Halden Biologics, Inc. by Kestrel Oncology, Inc.',
    [
      { amount: 200_000_000, bound: 'atLeast', status: 'potential', payer: 'Kestrel Oncology' },
      'and no other',
    ],
  ],
  [
    'This includes a $10 million milestone payment that Halden Biologics, Inc. expects to receive from Kestrel Oncology, Inc. in the fourth quarter.',
    [{ amount: 10_000_000, status: 'expected', payer: 'Kestrel Oncology' }, 'and no other'],
  ],
  [
    'Revenues include $10.0 million of license and milestone fees, of which $7.0 million relates to a milestone payment from Kestrel Oncology, Inc.',
    [{ amount: 7_000_000, status: 'earned', payer: 'Kestrel Oncology' }, 'and no other'],
  ],
  [
    'Approval of the drug set off a milestone payment of $30 million from Halden Biologics, Inc. to Kestrel Oncology, Inc.',
    [
      {
        amount: 30_000_000,
        status: 'earned',
        payer: 'Halden Biologics',
        payee: 'Kestrel Oncology',
        trigger: { kind: 'regulatory' },
      },
      'and no other',
    ],
  ],
  [
    'Approval of the drug gave rise to a milestone payment of $30 million from Halden Biologics, Inc. to Kestrel Oncology, Inc.',
    [
      {
        amount: 30_000_000,
        status: 'earned',
        payer: 'Halden Biologics',
        payee: 'Kestrel Oncology',
        trigger: { kind: 'regulatory' },
      },
      'and no other',
    ],
  ],
  [
    'Approval of the drug prompted a milestone payment of $30 million from Halden Biologics, Inc. to Kestrel Oncology, Inc.',
    [
      {
        amount: 30_000_000,
        status: 'earned',
        payer: 'Halden Biologics',
        payee: 'Kestrel Oncology',
        trigger: { kind: 'regulatory' },
      },
      'and no other',
    ],
  ],
  [
    'An IND was filed by Halden Biologics, Inc., which will lead to a milestone payment of $3 million to Kestrel Oncology, Inc.',
    [{ amount: 3_000_000, status: 'expected', payee: 'Kestrel Oncology' }, 'and no other'],
  ],
  [
    'Kestrel Oncology, Inc. has reached a milestone of $7 million under its collaboration with Halden Biologics, Inc.',
    [
      { amount: 7_000_000, status: 'earned', payer: 'Halden Biologics', payee: 'Kestrel Oncology' },
      'and no other',
    ],
  ],
  [
    'Kestrel Oncology, Inc. announced that the first sale of KST-101 by Halden Biologics, Inc. set off a milestone payment of $7 million.',
    [{ amount: 7_000_000, status: 'earned', trigger: { kind: 'commercial' } }, 'and no other'],
  ],
  [
    'Kestrel Oncology, Inc. announced that Halden Biologics, Inc. has dosed the first patient in a Phase 2 trial, an event for which Kestrel Oncology, Inc. will be paid $6 million.',
    [{ amount: 6_000_000, payee: 'Kestrel Oncology' }, 'and no other'],
  ],
  [
    'Halden Biologics, Inc. has filed an IND, for which it paid Kestrel Oncology, Inc. $2 million.',
    [{ amount: 2_000_000, status: 'earned', payee: 'Kestrel Oncology' }, 'and no other'],
  ],
  ['Halden Biologics, Inc. has filed an IND, for which it needs data from Kestrel Oncology, Inc..', []],
  [
    'In connection with the start of a Phase 2 trial by Halden Biologics, Inc., Kestrel Oncology, Inc. became entitled to $4 million.',
    [
      { amount: 4_000_000, status: 'earned', payee: 'Kestrel Oncology', trigger: { kind: 'clinical' } },
      'and no other',
    ],
  ],
  [
    'BOSTON, March 4, 2019 (Wire) -- Upon approval of KST-101 in Japan, Kestrel Oncology, Inc. would be entitled to $15 million from Halden Biologics, Inc.',
    [
      {
        amount: 15_000_000,
        status: 'potential',
        payer: 'Halden Biologics',
        payee: 'Kestrel Oncology',
        trigger: { kind: 'regulatory' },
      },
      'and no other',
    ],
  ],
  [
    'If KST-101 is approved, Halden Biologics, Inc. would owe Kestrel Oncology, Inc. $40 million.',
    [
      {
        amount: 40_000_000,
        status: 'potential',
        payer: 'Halden Biologics',
        payee: 'Kestrel Oncology',
        trigger: { kind: 'regulatory' },
      },
      'and no other',
    ],
  ],
  [
    'Halden Biologics, Inc. is required to pay Kestrel Oncology, Inc. $2 million on filing of an IND, $3 million on initiation of a Phase 3 trial and $10 million on approval.',
    [
      { amount: 2_000_000, status: 'potential' },
      { amount: 3_000_000, status: 'potential' },
      { amount: 10_000_000, status: 'potential' },
      'and no other',
    ],
  ],
  [
    'Kestrel Oncology, Inc. is eligible for a further $2 billion at most from Halden Biologics, Inc. in development and sales milestones.',
    [
      {
        amount: 2_000_000_000,
        bound: 'upTo',
        status: 'potential',
        payer: 'Halden Biologics',
        payee: 'Kestrel Oncology',
      },
      'and no other',
    ],
  ],
  [
    'Two events at Halden Biologics, Inc. generated $4 million in combined payments due to Kestrel Oncology, Inc.',
    [],
  ],
  [
    'Halden Biologics, Inc. has begun a Phase 1 trial, which triggered a milestone payment, the size of which was not disclosed, to Kestrel Oncology, Inc.',
    [{ status: 'earned', payee: 'Kestrel Oncology' }, 'and no other'],
  ],
  [
    'Halden Biologics, Inc. receives worldwide rights to KST-101; milestone payment of CHF150 million triggered.',
    [{ amount: 150_000_000, currency: 'CHF', status: 'earned', payee: null }, 'and no other'],
  ],
  [
    'Kestrel Oncology, Inc. may receive up to $200 million in milestones from Halden Biologics, Inc. if Kadcyla is approved.',
    [
      { amount: 200_000_000, bound: 'upTo', compound: 'trastuzumab emtansine', payee: 'Kestrel Oncology' },
      'and no other',
    ],
  ],
  [
    'Kestrel Oncology, Inc. may receive up to $200 million in milestones from Halden Biologics, Inc., as well as royalties on sales of Kadcyla.',
    [{ amount: 200_000_000, compound: null }, 'and no other'],
  ],
  [
    'Kestrel Oncology, Inc. will pay Halden Biologics, Inc. $75 million at each of two sales milestones, at $1 billion and $2 billion in annual sales.',
    [{ amount: 75_000_000, payer: 'Kestrel Oncology', payee: 'Halden Biologics' }, 'and no other'],
  ],
  [
    'Kestrel Oncology, Inc. will make upfront, milestone and royalty payments to Halden Biologics, Inc.',
    [{ status: 'potential', payer: 'Kestrel Oncology', payee: 'Halden Biologics' }, 'and no other'],
  ],
  // What a total is for is no payment beside it
  [
    'Kestrel Oncology, Inc. is eligible to receive up to $1 billion in total potential payments upon the achievement of development and regulatory milestones, and royalties.',
    [],
  ],
  [
    'Kestrel Oncology, Inc. has to pay Halden Biologics, Inc. less than $21 million upon the achievement of development and regulatory milestones.',
    [
      {
        amount: 21_000_000,
        bound: 'upTo',
        status: 'potential',
        payer: 'Kestrel Oncology',
        payee: 'Halden Biologics',
      },
      'and no other',
    ],
  ],
  [
    'Kestrel Oncology, Inc. is eligible for milestone payments from Halden Biologics, Inc. which, for KST-101 and all other programs together, could total EUR 1.7 billion.',
    [
      {
        amount: 1_700_000_000,
        currency: 'EUR',
        bound: 'upTo',
        payer: 'Halden Biologics',
        payee: 'Kestrel Oncology',
      },
      'and no other',
    ],
  ],
  [
    'Kestrel Oncology, Inc. will receive 10% of future development, regulatory and commercial milestones that Halden Biologics, Inc. earns.',
    [],
  ],
  [
    'Total milestone payments to Kestrel Oncology, Inc. from Halden Biologics, Inc. could exceed $400 million.',
    [
      {
        amount: 400_000_000,
        bound: 'atLeast',
        status: 'potential',
        payer: 'Halden Biologics',
        payee: 'Kestrel Oncology',
      },
      'and no other',
    ],
  ],
  [
    'The first milestone, of $2 million, was paid by Halden Biologics, Inc. to Kestrel Oncology, Inc. in June 2018.',
    [{ amount: 2_000_000, status: 'earned', date: '2018-06' }, 'and no other'],
  ],
  [
    'Kestrel Oncology, Inc. has received $19 million in milestones from Halden Biologics, Inc. to date and is eligible for a further $81 million.',
    [{ amount: 19_000_000, status: 'earned' }, { amount: 81_000_000, status: 'potential' }, 'and no other'],
  ],
  [
    'Research and development expenses for the quarter included a $5 million milestone payment to Halden Biologics, Inc., triggered by the start of a Phase 2 trial.',
    [{ amount: 5_000_000, status: 'earned', payee: 'Halden Biologics' }, 'and no other'],
  ],
  [
    'Guidance for the year includes $15 million in expected milestone payments from Halden Biologics, Inc.',
    [{ amount: 15_000_000, status: 'expected', payer: 'Halden Biologics' }, 'and no other'],
  ],
  [
    'Kestrel Oncology, Inc. is obligated to make contingent payments to Halden Biologics, Inc. of $1 million upon dosing of the first patient in a Phase 1 trial and of $5 million upon first regulatory approval.',
    [
      { amount: 1_000_000, status: 'potential', trigger: { kind: 'clinical' } },
      { amount: 5_000_000, status: 'potential', trigger: { kind: 'regulatory' } },
      'and no other',
    ],
  ],
  [
    'Kestrel Oncology, Inc. sold its rights to KST-101 to Halden Biologics, Inc. for $25 million in cash, plus contingent payments of up to $50 million.',
    [{ amount: 50_000_000, status: 'potential' }, 'and no other'],
  ],
  // Expenses that hold none, and an event that did not come
  [
    'Research and development expenses did not include a $5 million milestone payment to Halden Biologics, Inc.',
    ['and no other'],
  ],
  [
    'Research and development expenses may include a $5 million milestone payment to Halden Biologics, Inc.',
    [{ amount: 5_000_000, status: 'potential', payee: 'Halden Biologics' }, 'and no other'],
  ],
  [
    'The acceptance of the IND would have triggered a $5 million milestone payment to Halden Biologics, Inc.',
    [{ amount: 5_000_000, status: 'potential', payee: 'Halden Biologics' }, 'and no other'],
  ],
  // Each of a list of what may be paid
  [
    'Halden Biologics, Inc. is entitled to receive $29 million for development milestones, $69 million for regulatory milestones and $102.5 million for sales milestones from Kestrel Oncology, Inc.',
    [
      { amount: 29000000, status: 'potential' },
      { amount: 69000000, status: 'potential' },
      { amount: 102500000, status: 'potential' },
      'and no other',
    ],
  ],
  [
    'Halden Biologics, Inc. will provide Kestrel Oncology, Inc. $50 million at closing and $25 million upon the first dosing of a patient in Phase 3.',
    [{ amount: 25_000_000, status: 'potential', trigger: { kind: 'clinical', phase: '3' } }, 'and no other'],
  ],
  [
    'Kestrel Oncology, Inc. will pay Halden Biologics, Inc. $45 million upfront and $20 million upon completion of technology transfer.',
    [{ amount: 20_000_000, trigger: { kind: 'development' } }, 'and no other'],
  ],
  [
    'Potential milestones of $180 million to Halden Biologics, Inc. will no longer be payable.',
    [{ amount: 180_000_000, status: 'potential' }, 'and no other'],
  ],
  [
    'Halden Biologics, Inc. is eligible to receive from Kestrel Oncology, Inc. development milestone payments not to exceed $215 million and commercial milestone payments not to exceed $550 million.',
    [
      { amount: 215_000_000, status: 'potential' },
      { amount: 550_000_000, status: 'potential', trigger: { kind: 'commercial' } },
      'and no other',
    ],
  ],
  [
    'Halden Biologics, Inc. may receive up to $105 million in milestones before KO-1 achieves the $1 billion in annual net sales threshold.',
    [{ amount: 105_000_000 }, 'and no other'],
  ],
  ['We are also pleased to receive this final milestone payment from Halden Biologics, Inc.', []],
  [
    'Research expenses rose, primarily due to a $3 million milestone payment made to university spin-out Halden Biologics, Inc. upon the filing of an IND, and to $1 million paid to Lindqvist Pharma AG for supplies.',
    [{ amount: 3_000_000, status: 'earned', payee: 'Halden Biologics' }, 'and no other'],
  ],
  [
    'The increase in revenue relates primarily to the recognition of a $6 million milestone from Halden Biologics, Inc.',
    [{ amount: 6_000_000, status: 'earned', payer: 'Halden Biologics' }, 'and no other'],
  ],
  [
    'Kestrel Oncology, Inc. receives a $2 million milestone from Halden Biologics, Inc., bringing total licensing revenue to $8.5 million.',
    [{ amount: 2_000_000, status: 'earned' }, 'and no other'],
  ],
  [
    'Milestone revenue of $10.0 million was recognized in connection with Halden Biologics, Inc.’s initiation of a Phase 3 trial.',
    [
      {
        amount: 10_000_000,
        status: 'earned',
        payer: 'Halden Biologics',
        trigger: { kind: 'clinical', phase: '3' },
      },
      'and no other',
    ],
  ],
  [
    'The agreement provides Kestrel Oncology, Inc. with an upfront payment of $20 million and a near-term milestone payment of $10 million.',
    [{ amount: 10_000_000, status: 'potential' }, 'and no other'],
  ],
  [
    'With the acceptance of the BLA, Kestrel Oncology, Inc. has earned $15 million from Halden Biologics, Inc.',
    [
      {
        amount: 15_000_000,
        status: 'earned',
        payer: 'Halden Biologics',
        payee: 'Kestrel Oncology',
        trigger: { kind: 'regulatory' },
      },
      'and no other',
    ],
  ],
  [
    'The first commercial sale of KO-11 by Halden Biologics, Inc. entitles Kestrel Oncology, Inc. to $6 million.',
    [
      { amount: 6_000_000, status: 'earned', payee: 'Kestrel Oncology', trigger: { kind: 'commercial' } },
      'and no other',
    ],
  ],
  [
    'Kestrel Oncology, Inc. is due $4 million from Halden Biologics, Inc. for the start of the trial.',
    [{ amount: 4_000_000, payer: 'Halden Biologics', trigger: { kind: 'clinical' } }, 'and no other'],
  ],
  [
    'Halden Biologics, Inc. shall pay Kestrel Oncology, Inc. the following milestones: $1 million on IND filing; $3 million on Phase 2 start; $10 million on approval.',
    [
      { amount: 1_000_000, status: 'potential' },
      { amount: 3_000_000, status: 'potential', trigger: { kind: 'clinical', phase: '2' } },
      { amount: 10_000_000, status: 'potential', trigger: { kind: 'regulatory' } },
      'and no other',
    ],
  ],
  [
    'Halden Biologics, Inc. has agreed to pay Kestrel Oncology, Inc. €20 million upfront, €80 million for development and €200 million for sales.',
    [
      { amount: 80_000_000, trigger: { kind: 'development' } },
      { amount: 200_000_000, trigger: { kind: 'commercial' } },
      'and no other',
    ],
  ],
  [
    'Halden Biologics, Inc. granted Kestrel Oncology, Inc. a $40 million credit toward future milestones.',
    [],
  ],
  ['Halden Biologics, Inc. waived a $2 million milestone payment owed by Kestrel Oncology, Inc.', []],
];
