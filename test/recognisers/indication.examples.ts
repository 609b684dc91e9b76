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
  // Lists, markers, words without a site
  [
    'breast, gastric and non-small-cell lung cancers',
    [
      ['breast', 'breast cancer'],
      ['gastric', 'gastric cancer'],
      ['non-small-cell lung cancers', 'non-small cell lung cancer'],
    ],
  ],
  [
    'HER2-positive unresectable locally advanced or metastatic breast cancer',
    [
      [
        'HER2-positive unresectable locally advanced or metastatic breast cancer',
        'HER2-positive metastatic breast cancer',
      ],
    ],
  ],
  [
    'Pseudomonas aeruginosa (Pa) infections',
    [['Pseudomonas aeruginosa (Pa) infections', 'Pseudomonas aeruginosa (Pa) infection']],
  ],
  ['cystic fibrosis', [['cystic fibrosis']]],
  ['refractory melanoma', [['refractory melanoma', 'melanoma']]],
  ['women with triple negative disease', []],
  ['the company’s disease; Company’s disease', []],
  ['adverse events were peripheral neuropathy and pneumonitis', []],
  ['interstitial lung disease and other adverse reactions', []],
  // A marker in a bracket stands within the name only where the list has it
  [
    'renal cell and ovarian carcinomas',
    [
      ['renal cell', 'renal cell carcinoma'],
      ['ovarian carcinomas', 'ovarian cancer'],
    ],
  ],
  ['multiple solid tumors', [['solid tumors', 'solid tumors']]],
  ['multiple tumor types', []],
  // Sites with their cells, of which the last alone has its head
  [
    'ovarian clear cell, non-small cell lung and breast ductal carcinoma',
    [
      ['ovarian clear cell', 'ovarian clear cell carcinoma'],
      ['non-small cell lung', 'non-small cell lung cancer'],
      ['breast ductal carcinoma', 'breast ductal carcinoma'],
    ],
  ],
  // The letters in the bracket tell where the name begins
  [
    'patients with recessive bullous keratitis (“RBK”)',
    [['recessive bullous keratitis', 'recessive bullous keratitis']],
  ],
  ['patients with severe psoriatic arthritis (PSA)', [['psoriatic arthritis', 'psoriatic arthritis']]],
  [
    'a study in anal and lung cancers',
    [
      ['anal', 'anal cancer'],
      ['lung cancers', 'lung cancer'],
    ],
  ],
  [
    'for recurrent or metastatic head and neck cancer',
    [['recurrent or metastatic head and neck cancer', 'head and neck cancer']],
  ],
  ['specific to CD30-expressing cancer cells', []],
  // Where it sits stands behind it
  [
    'recurrent or metastatic squamous cell carcinoma of the head and neck',
    [
      [
        'recurrent or metastatic squamous cell carcinoma of the head and neck',
        'squamous cell carcinoma of the head and neck',
      ],
    ],
  ],
  ['cancer of the ovary', [['cancer of the ovary', 'ovarian cancer']]],
  ['advanced lymphoid tumors', [['advanced lymphoid tumors', 'lymphoid tumor']]],
  // Kinds that share what follows; letters in brackets behind a site
  [
    'relapsed Hodgkin’s and non-Hodgkin’s lymphoma',
    [
      ['Hodgkin’s', 'Hodgkin lymphoma'],
      ['non-Hodgkin’s lymphoma', "non-Hodgkin's lymphoma"],
    ],
  ],
  [
    'acute and chronic myeloid leukemia',
    [
      ['acute', 'acute myeloid leukemia'],
      ['chronic myeloid leukemia', 'chronic myeloid leukemia'],
    ],
  ],
  [
    'gastric (GC) or gastroesophageal junction (GEJ) cancer',
    [
      ['gastric', 'gastric cancer'],
      ['gastroesophageal junction (GEJ) cancer', 'gastroesophageal junction cancer'],
    ],
  ],
  [
    'ovarian, endometrial, and other types of cancer',
    [
      ['ovarian', 'ovarian cancer'],
      ['endometrial', 'endometrial cancer'],
    ],
  ],
  ['for ragweed allergy', [['ragweed allergy', 'ragweed allergy']]],
  // A list without the word that joins its last
  [
    'breast, pancreatic, non-small cell lung cancer and melanoma',
    [
      ['breast', 'breast cancer'],
      ['pancreatic', 'pancreatic cancer'],
      ['non-small cell lung', 'non-small cell lung cancer'],
      ['melanoma'],
    ],
  ],
  ['Cancers Expressing Tumor Antigen 5T4', []],
  ['It was given for metastatic disease.', []],
  // The bracket's letters tell where the name begins
  [
    'treats episodic vestibular imbalance disorder (EVID) in adults',
    [['episodic vestibular imbalance disorder']],
  ],
  ['trials for congenital factor ten deficiency (CFTD)', [['congenital factor ten deficiency']]],
  ['minimal residual disease (MRD) was lower', []],
  ['stable disease (SD) in four patients', []],
  ['affording high tumor penetration', []],
  ['targeting EGFR and solid tumors', [['solid tumors']]],
];
