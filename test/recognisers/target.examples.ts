import type { MentionExamples } from '../support/examples.ts';

export const examples: MentionExamples = [
  ['CD138 on plasma cells', [['CD138']]],
  ['CD79b', [['CD79b']]],
  ['an anti-CanAg antibody', [['CanAg']]],
  ['the anti-PSMA monoclonal antibody', [['PSMA']]],
  ['an anti-CD33 ADC', [['CD33']]],
  ['a GPNMB-targeting antibody', [['GPNMB']]],
  ['a Nectin-4-directed ADC', [['Nectin-4']]],
  ['an EphA2-specific antibody', [['EphA2']]],
  ['CD19 and CD22', [['CD19'], ['CD22']]],
  // None
  ['anti-tumor antibody', []],
  ['anti-inflammatory drugs', []],
  ['a CD-ROM', []],
  ['a TAP-targeting antibody', []],
  ['tumor-targeting antibody', []],
  ['$100 CDs', []],
];
