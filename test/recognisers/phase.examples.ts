import type { MentionExamples } from '../support/examples.ts';

export const examples: MentionExamples = [
  ['a Phase I trial', [['Phase I', '1']]],
  ['Phase II testing', [['Phase II', '2']]],
  ['a phase 1b study', [['phase 1b', '1']]],
  ['Phase IIa', [['Phase IIa', '2']]],
  ['a Phase I/II trial', [['Phase I/II', '1/2']]],
  ['Phase 1b/2', [['Phase 1b/2', '1/2']]],
  ['a phase 2/3 trial', [['phase 2/3', '2/3']]],
  ['a PHASE III STUDY', [['PHASE III', '3']]],
  ['the Phase-3 program', [['Phase-3', '3']]],
  ['a Phase IV commitment', [['Phase IV', '4']]],
  ['a Phase 1–2 trial', [['Phase 1–2', '1/2']]],
  ['a Phase 1a/1b study', [['Phase 1a/1b', '1']]],
  [
    'Phase 1 and Phase 2 trials',
    [
      ['Phase 1', '1'],
      ['Phase 2', '2'],
    ],
  ],
  // No phase of a trial
  ['a new phase of growth', []],
  ['Phase Forward Inc.', []],
  ['Phase 0', []],
  ['the first phase', []],
  // And further
  ['Phase I-II', [['Phase I-II', '1/2']]],
  ['phases 2 and 3', [['phases 2', '2']]],
  ['Phase Ib/II', [['Phase Ib/II', '1/2']]],
  ['Phase 2b/3', [['Phase 2b/3', '2/3']]],
  ['Phase-II', [['Phase-II', '2']]],
  ['Phase 1/2a', [['Phase 1/2a', '1/2']]],
  ['Phase 10', []],
  ['multi-phase growth', []],
  [
    'Phase I, II and III trials',
    [
      ['Phase I', '1'],
      ['II', '2'],
      ['III', '3'],
    ],
  ],
  ['in Phase 1 and 2 patients responded', [['Phase 1', '1']]],
];
