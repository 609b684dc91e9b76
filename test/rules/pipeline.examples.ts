import type { RecordExamples } from '../support/examples.ts';

export const examples: RecordExamples<'ClinicalEvent'> = [
  // In brackets behind a drug, or behind what it is for
  [
    'Kestrel Oncology, Inc. has KST-101 for multiple myeloma (Phase 3), KST-202 for prostate cancer (Phase 1/2) and KST-303 for leukemia (Phase 1).',
    [
      { status: 'started', compound: 'KST-101', phase: '3', indication: 'multiple myeloma' },
      { status: 'started', compound: 'KST-202', phase: '1/2', indication: 'prostate cancer' },
      { status: 'started', compound: 'KST-303', phase: '1', indication: 'leukemia' },
      'and no other',
    ],
  ],
  [
    'KST-101 (Phase 3, multiple myeloma) and KST-202 (in Phase 2 for lymphoma) are conjugates.',
    [
      { compound: 'KST-101', phase: '3', indication: 'multiple myeloma' },
      { compound: 'KST-202', phase: '2', indication: 'lymphoma' },
      'and no other',
    ],
  ],
  // Rows
  [
    'KST-101 – Phase 3 – multiple myeloma',
    [{ compound: 'KST-101', phase: '3', indication: 'multiple myeloma' }, 'and no other'],
  ],
  [
    'KST-101 | CD19 | multiple myeloma | Phase 3 KST-202 | PSMA | prostate cancer | Phase 1/2',
    [
      { compound: 'KST-101', phase: '3', indication: 'multiple myeloma' },
      { compound: 'KST-202', phase: '1/2', indication: 'prostate cancer' },
      'and no other',
    ],
  ],
  [
    'KST-101: Phase 3 trial in multiple myeloma ongoing',
    [{ compound: 'KST-101', phase: '3', indication: 'multiple myeloma' }, 'and no other'],
  ],
  ['The most advanced is KST-101 (Phase 2).', [{ compound: 'KST-101', phase: '2' }, 'and no other']],
  // Not yet, or of a payment
  ['KST-101 (Phase 3-ready) is for sale.', []],
  ['KST-101 (planned Phase 2) is a conjugate.', []],
  ['KST-101 | lymphoma | IND-enabling', []],
  ['A milestone of $5 million is due for KST-101 (Phase 2).', []],
  // A verb tells it, which another rule reads
  ['KST-101 – we believe that a Phase 3 trial – could begin.', []],
];
