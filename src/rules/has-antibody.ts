import { readingAsides } from './aside.ts';
import { withPartCues } from './part-cue.ts';
import { relationRule } from './rule.ts';

/** The antibody that a conjugate is made of, told in words. Its name's own parts are read by `conjugate-name`. */
export const rule = readingAsides(
  withPartCues(
    relationRule({
      id: 'has-antibody',
      says: 'HAS_ANTIBODY',
      trigger: /Compound_|Antibody_/,
      patterns: [
        // "Trastuzumab-DM1 comprises Genentech's trastuzumab anti-HER2 antibody"
        'Compound:subject <aux> (a | an | the)? ... (comprise~ | composed | consist~ | contain~ | combine~ | use~ | utilize~ | incorporate~ | employ~ | include~ | conjugate~ | made | link~ | attach~ | join~ | couple~ | pair~) (of)? ... Antibody:object',
        // "SYD985 is based on trastuzumab and a linker-drug"
        'Compound:subject (, | is | was | which is)? (based on | built on | built from | derived from | made from | made of | constructed from) <its> <adj> Antibody:object',
        // "Actimab-A, in which the antibody lintuzumab is labeled with actinium-225"
        'Compound:subject (, | is | was) ... (in which | where | of which) <its> ... Antibody:object <aux> (labeled | labelled | radiolabeled | conjugated | linked | attached | joined | coupled | combined | fused)',
        // "SGN-30 is the antibody component of A's SGN-35"
        'Antibody:object <adj> (is | ,) <det> <adj> (component | portion | part | moiety | backbone) (of | in) <its> <adj> Compound:subject',
        // "T-DM1, a conjugate of trastuzumab and DM1"
        'Compound:subject ,? (is)? <det> (conjugate | adc | antibody drug conjugate | immunoconjugate) (of | comprising | combining) ... Antibody:object',
      ],
    }),
    'HAS_ANTIBODY',
  ),
);
