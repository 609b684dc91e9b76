import type { RelationExamples } from '../support/examples.ts';

export const examples: RelationExamples<'HAS_LINKER'> = [
  ['AVE9633 consists of huMy9-6 joined to DM4 by the SPDB linker.', [['AVE9633', 'HAS_LINKER', 'SPDB']]],
  ['T-DM1 uses the stable SMCC linker.', [['trastuzumab-DM1', 'HAS_LINKER', 'SMCC']]],
  ['IMGN853 contains sulfo-SPDB, a hydrophilic linker.', [['IMGN853', 'HAS_LINKER', 'sulfo-SPDB']]],
  [
    'SGN-35 employs a protease-cleavable valine-citrulline linker.',
    [['SGN-35', 'HAS_LINKER', 'valine-citrulline']],
  ],
  ['In huN901-DM1 the drug is attached through the SPP linker.', [['huN901-DM1', 'HAS_LINKER', 'SPP']]],
  ['The SPDB linker was tested before MLN2704 entered the clinic.', []],
  ['SGN-35 is more stable than conjugates made with hydrazone.', []],
  ['Kadcyla was approved; the SPP linker was left aside.', []],
  ['Unlike BT-062, older conjugates have the SPP linker.', []],
  // As filings and releases put it
  ['T-DM1 contains trastuzumab, the SMCC linker and DM1.', [['T-DM1', 'HAS_LINKER', 'SMCC']]],
  ['SGN-35 was tested with and without a hydrazone control.', []],
  [
    'Trastuzumab deruxtecan holds its payload by a GGFG linker.',
    [['trastuzumab deruxtecan', 'HAS_LINKER', 'GGFG']],
  ],
  ['Its cleavable linker, SPDB, sets IMGN242 apart.', [['huC242-DM4', 'HAS_LINKER', 'SPDB']]],
  ['The linker in Trodelvy is CL2A.', [['sacituzumab govitecan', 'HAS_LINKER', 'CL2A']]],
  [
    'IMGN853 comprises an antibody to folate receptor alpha and DM4, attached with ImmunoGen’s sulfo-SPDB linker.',
    [['IMGN853', 'HAS_LINKER', 'sulfo-SPDB']],
  ],
  // However far its words stand apart
  [
    'KSO-114 is composed of an anti-CD205 antibody and DM4, which are joined by the cleavable SPDB linker.',
    [['KSO-114', 'HAS_LINKER', 'SPDB']],
  ],
  ["KSO-114's linker, SPDB, was stable.", [['KSO-114', 'HAS_LINKER', 'SPDB']]],
  [
    'KSO-114 combines the antibody huC242 with the cell-killing agent DM4 and the SPDB linker.',
    [['KSO-114', 'HAS_LINKER', 'SPDB']],
  ],
];
