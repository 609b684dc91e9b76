import type { RecordExamples } from '../support/examples.ts';

export const examples: RecordExamples<'Agreement'> = [
  // Signed
  [
    'In May 2000, Genentech and ImmunoGen entered into a license agreement granting Genentech exclusive rights to use DM1.',
    [
      {
        parties: ['Genentech', 'ImmunoGen'],
        date: '2000-05',
        status: 'signed',
        exclusive: true,
        licensee: 'Genentech',
        licensor: 'ImmunoGen',
      },
      'and no other',
    ],
  ],
  [
    'On September 5, 2000, Abgenix, Inc. and ImmunoGen signed a collaboration and option agreement.',
    [
      {
        parties: ['Abgenix', 'ImmunoGen'],
        date: '2000-09-05',
        status: 'signed',
        kinds: ['option'],
      },
      'and no other',
    ],
  ],
  [
    'Synaffix granted ADC Therapeutics a non-exclusive license to GlycoConnect.',
    [
      {
        licensor: 'Synaffix',
        licensee: 'ADC Therapeutics',
        exclusive: false,
        kinds: ['licence'],
        technologies: ['GlycoConnect'],
      },
      'and no other',
    ],
  ],
  [
    'Mersana Therapeutics entered into a research collaboration with Takeda in 2014.',
    [
      {
        parties: ['Mersana', 'Takeda'],
        date: '2014',
        kinds: ['research'],
      },
      'and no other',
    ],
  ],
  [
    'RemeGen granted Seagen an exclusive worldwide license to disitamab vedotin outside Asia.',
    [
      {
        licensor: 'RemeGen',
        licensee: 'Seagen',
        exclusive: true,
        compounds: ['disitamab vedotin'],
      },
      'and no other',
    ],
  ],
  [
    'Kestrel Oncology, Inc. and Halden Biologics, Inc. announced a supply agreement.',
    [
      {
        parties: ['Halden Biologics', 'Kestrel Oncology'],
        kinds: ['supply'],
        status: 'signed',
      },
      'and no other',
    ],
  ],
  // Changed and ended
  [
    'Boehringer Ingelheim terminated its license agreement with ImmunoGen.',
    [{ parties: ['Boehringer Ingelheim', 'ImmunoGen'], status: 'terminated' }, 'and no other'],
  ],
  [
    'In August 2006 ImmunoGen and sanofi-aventis extended their research collaboration.',
    [{ parties: ['ImmunoGen', 'sanofi-aventis'], status: 'extended' }, 'and no other'],
  ],
  [
    'Genmab and Seattle Genetics expanded the agreement, which was amended in October 2011.',
    [{ parties: ['Genmab', 'Seattle Genetics'], amendments: ['2011-10'], date: null }, 'and no other'],
  ],
  // Words of licensing and agreement without a deal
  ['A biologics license application for Kadcyla was filed.', []],
  ['Analysts agree that Seattle Genetics and ImmunoGen are rivals.', []],
  ['The licensed physician treated ten patients.', []],
  ['Dr. Roe formerly led business development at Wyeth and at Genzyme.', []],
  ['Pfizer and Amgen opened new laboratories in Cambridge.', []],
  // As filings and releases put it
  [
    'Under the co-development and co-promotion agreement, Genmab and Seattle Genetics share costs.',
    [{ parties: ['Genmab', 'Seattle Genetics'], kinds: ['co-development', 'co-promotion'] }, 'and no other'],
  ],
  [
    'The agreement between Bayer and Mersana expired in 2012.',
    [{ parties: ['Bayer', 'Mersana'], status: 'expired' }, 'and no other'],
  ],
  [
    'We entered into an Asset Purchase Agreement with Kestrel Oncology, Inc. on April 2, 2012.',
    [
      { parties: ['Halden Biologics', 'Kestrel Oncology'], date: '2012-04-02', status: 'signed' },
      'and no other',
    ],
    { issuer: 'Halden Biologics, Inc.' },
  ],
  [
    'Kestrel Oncology, Inc. holds an option to license HLD-301 from Halden Biologics, Inc. in Japan.',
    [
      {
        parties: ['Halden Biologics', 'Kestrel Oncology'],
        kinds: ['licence', 'option'],
        licensee: 'Kestrel Oncology',
        licensor: 'Halden Biologics',
      },
      'and no other',
    ],
  ],
  [
    'Genentech’s rights to the target reverted to ImmunoGen when the agreement was terminated.',
    [{ parties: ['Genentech', 'ImmunoGen'], status: 'terminated' }, 'and no other'],
  ],
  ['Mr. Doe’s employment agreement with Sutro provides for severance.', []],
  ['The FDA and ImmunoGen are in agreement on the design of the trial.', []],
  ['Underwriters led by Cowen agreed to buy the shares of ImmunoGen.', []],
  [
    'Pursuant to a License Agreement dated as of January 8, 2001, Millennium obtained exclusive rights to the TAP technology of ImmunoGen for PSMA.',
    [
      {
        parties: ['Millennium', 'ImmunoGen'],
        licensee: 'Millennium',
        licensor: 'ImmunoGen',
        date: '2001-01-08',
        exclusive: true,
        targets: ['PSMA'],
        technologies: ['TAP'],
      },
      'and no other',
    ],
  ],
  [
    'Amgen has taken an exclusive license to use ImmunoGen’s DM1 with antibodies to EGFRvIII.',
    [{ licensee: 'Amgen', licensor: 'ImmunoGen', exclusive: true }, 'and no other'],
  ],
  [
    'Gilead will acquire Immunomedics for $88.00 per share in cash.',
    [{ parties: ['Gilead', 'Immunomedics'], kinds: ['acquisition'] }, 'and no other'],
  ],
  [
    'LegoChem Biosciences granted Janssen rights to LCB84 worldwide.',
    [{ licensor: 'LegoChem Biosciences', licensee: 'Janssen', territory: 'worldwide' }, 'and no other'],
  ],
];
