import type { RelationExamples } from '../support/examples.ts';

export const examples: RelationExamples<'BINDS'> = [
  ['Inotuzumab ozogamicin targets CD22 on malignant B cells.', [['inotuzumab ozogamicin', 'BINDS', 'CD22']]],
  ['SAR3419 is a CD19-targeting antibody-drug conjugate.', [['SAR3419', 'BINDS', 'CD19']]],
  ['GSK2857916 is an ADC directed against BCMA.', [['GSK2857916', 'BINDS', 'BCMA']]],
  [
    'Amivantamab binds to EGFR and c-Met.',
    [
      ['amivantamab', 'BINDS', 'EGFR'],
      ['amivantamab', 'BINDS', 'c-Met'],
    ],
  ],
  ['Genentech supplied the anti-HER2 antibody trastuzumab.', [['trastuzumab', 'BINDS', 'HER2']]],
  ['HLD-301, an anti-CD123 immunoconjugate, killed leukemic stem cells.', [['HLD-301', 'BINDS', 'CD123']]],
  ['Tisotumab vedotin recognizes tissue factor.', [['tisotumab vedotin', 'BINDS', 'tissue factor']]],
  [
    'IMGN853 does not bind to folate receptor beta but targets folate receptor alpha.',
    [['IMGN853', 'BINDS', 'folate receptor alpha']],
  ],
  // A marker of the patient, another's target, a level in blood
  ['Patients with HER2-positive tumors received paclitaxel and SGN-35.', []],
  ['CA125 fell in half of the women given IMGN853.', []],
  ['ADC Therapeutics has an option on CD70; Adcetris is not part of the deal.', []],
  ['EGFR mutations were excluded before SAR408701 was given.', []],
];
