import type { MentionExamples } from '../support/examples.ts';

export const examples: MentionExamples = [
  ['brentuximab vedotin', [['vedotin', 'MMAE']]],
  ['Trastuzumab Emtansine', [['Emtansine', 'DM1']]],
  [
    'indatuximab ravtansine and lorvotuzumab mertansine',
    [
      ['ravtansine', 'DM4'],
      ['mertansine', 'DM1'],
    ],
  ],
  ['trastuzumab deruxtecan-nxki', [['deruxtecan', 'DXd']]],
  // Without an antibody before it the word is none
  ['vedotin', []],
  ['the vedotin class of conjugates', []],
  ['monoclonal antibody', []],
  ['brentuximab, vedotin', []],
  ['an emtansine-like payload', []],
  ['enfortumab vedotin-ejfv', [['vedotin', 'MMAE']]],
  ['mirvetuximab soravtansine', [['soravtansine', 'DM4']]],
  // By code
  ['a topoisomerase inhibitor payload, HLX-9', [['HLX-9']]],
  ['the toxin NX-4', [['NX-4']]],
  ['a payload of 4 molecules', []],
  ['botulinum toxin 2019', []],
  // A coined name after the word
  ['the linker-payload, SYNtecan E, is stable', [['SYNtecan E']]],
  ['with the payload ZymoTox', [['ZymoTox']]],
  ['a payload, Merck said', []],
  ['carries the same LMX-7 payload', [['LMX-7']]],
  ['the HLD-301 payload is stable', []],
];
