import { readingAsides } from './aside.ts';
import { withPartCues } from './part-cue.ts';
import { relationRule } from './rule.ts';

/** What joins antibody and payload of a conjugate, where it is named. */
export const rule = readingAsides(
  withPartCues(
    relationRule({
      id: 'has-linker',
      says: 'HAS_LINKER',
      trigger: /Compound_|Linker_/,
      patterns: [
        // "the linker in Trodelvy is CL2A", "its cleavable linker, SPDB, sets X apart"
        'linker (in | of) Compound:subject (is | , | called) Linker:object',
        'linker , Linker:object , .. Compound:subject',
        'Compound:subject .. (hold~ | bind~ | tie~) .. (by | via | through) <det> <adj> Linker:object',
        // "X consists of an antibody joined to DM4 by the SPDB linker"
        'Compound:subject ... (comprise~ | consist~ of | contain~ | use~ | utilize~ | employ~ | carry~ | via | through) ... Linker:object',
        "Compound:subject .... (attached | linked | joined | conjugated | connected | coupled) .. (by | with | via | through | using) <det> (Company 's)? <adj> Linker:object",
      ],
    }),
    'HAS_LINKER',
  ),
);
