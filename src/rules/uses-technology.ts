import { relationRule } from './rule.ts';

/** The platform that a drug is made with. */
export const rule = relationRule({
  id: 'uses-technology',
  says: 'USES_TECHNOLOGY',
  trigger: /Compound_.*Technology_|Technology_.*Compound_/,
  patterns: [
    // "our huC242-DM4 TAP compound", "this TAP compound"
    "Compound:subject ,? (is)? <det> (Company 's)? <adj> Technology:object (compound | product | adc | candidate | drug | therapeutic | antibody drug conjugate | conjugate | therapy)",
    '(this | the | lead | first | second) Technology:object Compound:subject',
    'Technology:object (compound | product | adc | candidate) ,? Compound:subject',
    // "Three Probody candidates of CytomX are in trials — CX-072, CX-2009 and CX-2029"
    '(two | three | four | five | several | our | these | following | both | own) Technology:object (compounds | products | adcs | candidates) ... (-- | : | , | including) Compound:subject+ (. | ; | -- | ,)',
    // "XMT-1522 uses Mersana's Dolaflexin platform", "was created using"
    'Compound:subject ... (use~ | utilize~ | using | utilizing | employ~ | incorporate~ | leverage~ | based on | built on | created with | made with | developed with | developed using | discovered with | discovered using | combine~ | generated with | derived from | comprise~) <det> (Company)? .. Technology:object',
  ],
});
