import type { MentionExamples } from '../support/examples.ts';

/** Stage and line of treatment say how far a disease has come, not which it is. */
export const examples: MentionExamples = [
  [
    'locally advanced or metastatic urothelial carcinoma',
    [['locally advanced or metastatic urothelial carcinoma', 'urothelial cancer']],
  ],
  [
    'HER2-positive metastatic breast cancer',
    [['HER2-positive metastatic breast cancer', 'HER2-positive metastatic breast cancer']],
  ],
  ['non-small cell lung cancer', [['non-small cell lung cancer', 'non-small cell lung cancer']]],
  ['acute myeloid leukemia', [['acute myeloid leukemia', 'acute myeloid leukemia']]],
  ['Hodgkin’s lymphoma', [['Hodgkin’s lymphoma', 'Hodgkin lymphoma']]],
  ['hepatocellular carcinoma', [['hepatocellular carcinoma', 'hepatocellular carcinoma']]],
  ['advanced gastric cancers', [['advanced gastric cancers', 'gastric cancer']]],
  [
    'colorectal and pancreatic cancers',
    [
      ['colorectal', 'colorectal cancer'],
      ['pancreatic cancers', 'pancreatic cancer'],
    ],
  ],
  [
    'breast, lung and ovarian cancer',
    [
      ['breast', 'breast cancer'],
      ['lung', 'lung cancer'],
      ['ovarian cancer', 'ovarian cancer'],
    ],
  ],
  // None
  ['the disease', []],
  ['B cells', []],
  ['breast tissue', []],
  ['a lung function test', []],
  ['syndrome', []],
  // And further
  ['T-cell lymphomas', [['T-cell lymphomas', 'T-cell lymphoma']]],
  [
    'metastatic castration-resistant prostate cancer',
    [['metastatic castration-resistant prostate cancer', 'metastatic castration-resistant prostate cancer']],
  ],
  ['CD30-positive lymphomas', [['CD30-positive lymphomas', 'CD30-positive lymphoma']]],
  ['head and neck cancer', [['head and neck cancer', 'head and neck cancer']]],
  ['acute lymphoblastic leukemia', [['acute lymphoblastic leukemia', 'acute lymphoblastic leukemia']]],
  ['the Leukemia & Lymphoma Society', []],
  ['cancer stem cells', []],
  ['the National Cancer Institute', []],
];
