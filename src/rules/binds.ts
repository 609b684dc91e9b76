import { relationRule } from './rule.ts';

/** The antigen or receptor that an antibody or a conjugate binds. */
export const rule = relationRule({
  id: 'binds',
  says: 'BINDS',
  trigger: /Target_/,
  patterns: [
    // "binds with high affinity to CD56", "binds two sites of HER2"
    'Antibody,Compound:subject <aux> bind~ .. (to | of) <det> <adj> Target:object',
    // "Genentech's HER2-targeting antibody, trastuzumab"; "the anti-CD22 antibody inotuzumab"
    'Target:object (targeting | targeted | directed | binding | specific)? <det> <adj> (antibody | mab | adc | conjugate | antibody drug conjugate | immunoconjugate | bispecific) ,? Antibody,Compound:subject',
    // "trastuzumab anti-HER2 antibody"
    "Antibody,Compound:subject ,? (is | which is)? <det> (Company 's)? <adj> anti Target:object",
    // "X, a CD19-targeting ADC", "X is an antibody-drug conjugate directed against CD22"
    "Antibody,Compound:subject ,? (is | was | which is)? <det> (Company 's)? <adj> Target:object (targeting | targeted | directed | binding | specific | inhibitor | blocker | antagonist | antibody)",
    'Antibody,Compound:subject ... (target~ | targeting | bind~ | bind~ to | binding to | directed against | directed to | directed at | directed toward | recognize~ | specific for | against | block~ | inhibit~) <det> <adj> Target:object+',
    'Antibody,Compound:subject .... (targeting | targets | binds | binds to | directed against | directed to | directed at | against | targeted to | that bind to | which bind to) <det> <adj> Target:object+',
    // "binds a novel epitope of HER2", "an antibody to human CD19"
    'Antibody,Compound:subject ... (bind~ | bind~ to | target~) .. (epitope | domain | region | subunit | form) .. of <det> <adj> Target:object',
    'Compound:subject ... antibody (to | against) <det> <adj> Target:object',
    // "X is a conjugate of an anti-CD22 antibody with …", "X comprises an anti-CD33 antibody and DM4"
    'Compound:subject .. (conjugate | adc | conjugate that | immunoconjugate | combine~ | comprise~ | consist~ | contain~ | composed | made up | use~ | is) ... anti Target:object',
    // "X was made with …: a humanized HER2 antibody is attached to …"
    'Compound:subject .... (a | an | the | its) (humanized | human | fully human | chimeric | monoclonal | humanized monoclonal | naked) Target:object antibody',
    // "Merck's anti-PD-1 therapy, KEYTRUDA"
    'anti Target:object <adj> (therapy | drug | agent | treatment | medicine | inhibitor | product | candidate | compound | program) ,? Antibody,Compound:subject',
    "Antibody,Compound:subject , (Company 's)? <det> <adj> anti Target:object",
    // "antibodies to HER2 such as trastuzumab"
    'antibody to <det> <adj> Target:object (such as | like | called | named)? Antibody,Compound:subject',
    // "umbralisib, an inhibitor of PI3K-delta and CK1-epsilon"
    'Antibody,Compound:subject (, | is | , which is) <det> <adj> (inhibitor | antibody | antagonist | agonist | blocker | ligand | vaccine | therapy | modulator) (of | to | against | for | directed at | directed to) <det> <adj> Target:object+',
  ],
});
