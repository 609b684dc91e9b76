import type { Row } from '../support/examples.ts';

export const examples: readonly Row[] = [
  // Code names built of their parts
  [
    'huN901-DM1 is in Phase II testing.',
    [
      ['huN901-DM1', 'HAS_ANTIBODY', 'huN901'],
      ['huN901-DM1', 'HAS_PAYLOAD', 'DM1'],
    ],
  ],
  [
    'Enrollment in the huC242-DM4 study is complete.',
    [
      ['huC242-DM4', 'HAS_ANTIBODY', 'huC242'],
      ['huC242-DM4', 'HAS_PAYLOAD', 'DM4'],
    ],
  ],
  [
    'Researchers dosed mice with J591-MMAE.',
    [
      ['J591-MMAE', 'HAS_ANTIBODY', 'J591'],
      ['J591-MMAE', 'HAS_PAYLOAD', 'MMAE'],
    ],
  ],
  [
    'hRS7-SN-38 reached the clinic first.',
    [
      ['sacituzumab govitecan', 'HAS_ANTIBODY', 'sacituzumab'],
      ['sacituzumab govitecan', 'HAS_PAYLOAD', 'SN-38'],
    ],
  ],
  // Names of two words: the antibody's, and a suffix that stands for the payload
  [
    'Brentuximab vedotin was granted priority review.',
    [
      ['SGN-35', 'HAS_ANTIBODY', 'brentuximab'],
      ['SGN-35', 'HAS_PAYLOAD', 'MMAE'],
    ],
  ],
  [
    'The label of polatuzumab vedotin was extended.',
    [
      ['polatuzumab vedotin', 'HAS_ANTIBODY', 'polatuzumab'],
      ['polatuzumab vedotin', 'HAS_PAYLOAD', 'MMAE'],
    ],
  ],
  [
    'BR96-doxorubicin was stopped in 2005.',
    [
      ['SGN-15', 'HAS_ANTIBODY', 'cBR96'],
      ['SGN-15', 'HAS_PAYLOAD', 'doxorubicin'],
    ],
  ],
  // A name that does not tell its parts, and parts that stand alone
  ['SGN-35 met its primary endpoint.', []],
  ['Trastuzumab and DM1 were given one after the other.', []],
  ['DM4 is made in Norwood.', []],
  ['Kadcyla is sold in Europe.', []],
  // The antigen in it
  ['PSMA ADC is in Phase 1 trials.', [['PSMA ADC', 'BINDS', 'PSMA']]],
];
