import type { MentionExamples } from '../support/examples.ts';

export const examples: MentionExamples = [
  ['made with its XenoMouse technology', [['XenoMouse']]],
  ['the OrrinLink platform', [['OrrinLink']]],
  ['the HuCAL antibody technology', [['HuCAL']]],
  ['the Kestrel® platform', [['Kestrel']]],
  ['the Kestrel(TM) technology', [['Kestrel']]],
  ['our XpressCF+ cell-free platform', [['XpressCF+']]],
  ['the OrrinLink technology and the VelocImmune platform', [['OrrinLink'], ['VelocImmune']]],
  // What a platform is for, a plain word, a text of another field
  ['our ADC technology', []],
  ['the CRISPR platform', []],
  ['the mRNA platform', []],
  ['the Company technology', []],
  ['Massachusetts technology firms', []],
  ['information technology', []],
  ['the DataHub platform', [], { biotech: false }],
];
