import { relationRule } from './rule.ts';

/** The cell-killing agent that a conjugate carries, told in words. */
export const rule = relationRule({
  id: 'has-payload',
  says: 'HAS_PAYLOAD',
  trigger: /Compound_.*Payload_|Payload_.*Compound_/,
  patterns: [
    // "XMT-1522 … contains Mersana's auristatin, AF-HPA, joined to …"
    'Compound:subject ... (comprise~ | comprising | composed of | consist~ of | contain~ | combine~ | carry~ | deliver~ | use~ | utilize~ | incorporate~ | employ~ | conjugated | conjugated to | attached | linked to | link~ | armed with | made of | made up of | made with | join~ | couple~ | pair~) ... (Payload <adj> ,?)? Payload:object',
    'Compound:subject .... (comprising | comprises | consists of | consisting of | composed of | linked to | attached to | conjugated to | carries | carrying) ... (Payload <adj> ,?)? Payload:object',
    // "AVE9633, a conjugate of huMy9-6 and DM4"
    'Compound:subject ,? (is)? <det> <adj> (conjugate | adc | antibody drug conjugate | immunoconjugate) (of | with) ... Payload:object',
    // "the DM4-based conjugate, X"
    'Payload:object (based | containing | bearing) <adj> ,? Compound:subject',
  ],
});
