import { relationRule } from './rule.ts';

/** What joins antibody and payload of a conjugate, where it is named. */
export const rule = relationRule({
  id: 'has-linker',
  says: 'HAS_LINKER',
  trigger: /Compound_.*Linker_/,
  patterns: [
    // "X consists of an antibody joined to DM4 by the SPDB linker"
    'Compound:subject ... (comprise~ | consist~ of | contain~ | use~ | utilize~ | employ~ | carry~ | via | through) ... Linker:object',
    'Compound:subject ... (attached | linked | joined | conjugated | connected) .. (by | with) <det> <adj> Linker:object',
  ],
});
