import type { MentionExamples } from '../support/examples.ts';

export const examples: MentionExamples = [
  ['our anti-KLRG1 (QYX-102)', [['KLRG1']]],
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
  // By what is directed at them, and what bears them
  ['an anti-TM4SF1 therapy', [['TM4SF1']]],
  ['a KAAG1-directed bispecific', [['KAAG1']]],
  ['GPNMB-expressing breast tumors', [['GPNMB']]],
  ['the CanAg antigen', [['CanAg']]],
  ['a CD20xCD3 bispecific', [['CD20'], ['CD3']]],
  ['interleukin-13 receptor alpha', [['interleukin-13 receptor alpha']]],
  ['HPV-positive tumors', []],
  ['an ER-positive cancer', []],
  ['SGN-CD19A', []],
  ['the FDA protein', []],
  // A pair of which the second is told
  ['a BCMAxCD3 bispecific', [['BCMA'], ['CD3']]],
  ['a CLDN18.2xCD3 bispecific', [['CLDN18.2'], ['CD3']]],
  ['an antibody to IL-17RB', [['IL-17RB']]],
  ['a 2xCD file', []],
  ['directed against MT1-MMP', [['MT1-MMP']]],
  ['targeting HER2-ADC', []],
];
