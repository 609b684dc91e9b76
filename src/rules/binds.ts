import { isThing } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import { choice } from '../tables.ts';
import { nameOf } from './acts-together.ts';
import { readingAsides } from './aside.ts';
import { isNotBound, placeOf } from './not-bound.ts';
import { type Candidate, type Rule, relationRule } from './rule.ts';
import { byTargetCue, isOfOther } from './target-cue.ts';
import { targetsInBracket } from './target-in-bracket.ts';

/** What a molecule is called after its antigen: "a CD20 x CD3 bispecific antibody", "a B7-H4 ADC". */
const binder = `(${choice('drug-nouns', 'of-target')} | Technology)`;

/** What a molecule does to the cells that bear its antigen. */
const reaches =
  '(deliver~ | bring~ | direct~ | release~ | home~ | kill~ | attack~ | destroy~ | eliminate~ | seek~ out)';

const told = readingAsides(
  relationRule({
    id: 'binds',
    says: 'BINDS',
    // A target in brackets after the drug is no part of the masked line.
    trigger: /Target_|Compound_|Antibody_/,
    patterns: [
      // "binds with high affinity to CD56", "binds two sites of HER2"
      'Antibody,Compound:subject <aux> bind~ .. (to | of) <det> <adj> Target:object',
      // "Genentech's HER2-targeting antibody, trastuzumab"; "the anti-CD22 antibody inotuzumab"
      'Target:object (targeting | targeted | directed | binding | specific)? <det> <adj> (antibody | mab | adc | conjugate | antibody drug conjugate | immunoconjugate | bispecific) ,? Antibody,Compound:subject',
      // "the PD-1 inhibitor MGA012", "the most advanced CD47 mAb in magrolimab", "its CD47-targeted molecule ZL-1201"
      `Target:object (targeting | targeted | directed | binding | specific)? <adj> ${binder} (candidate | called | named | dubbed | known as | designated | in | : | -- | \\()? Antibody,Compound,Beside:subject+`,
      // "the BLyS/APRIL dual-target fusion protein drug, X"
      'Target:object+ dual (target | targeted | targeting) <adj> (fusion protein | protein | drug | antibody | molecule | adc | conjugate | candidate | bispecific | inhibitor) (drug | candidate | adc)? ,? Antibody,Compound:subject',
      // "its C5 complement inhibitor, X"
      `(its | our | their | the | Company 's) <adj> Target:object <adj> ${binder} , Antibody,Compound,Beside:subject`,
      // "trastuzumab anti-HER2 antibody"
      "Antibody,Compound:subject ,? (is | which is)? <det> (Company 's)? <adj> anti Target:object",
      // "X, a CD19-targeting ADC", "X is an antibody-drug conjugate directed against CD22"
      "Antibody,Compound:subject ,? (is | was | which is)? <det> (Company 's)? <adj> (, <adj>)? Target:object (targeting | targeted | directed | binding | specific | inhibitor | blocker | antagonist | antibody)",
      // "X is a tetravalent CD123 x CD3 DART molecule", "X, our first-in-class B7-H4 ADC"
      `Antibody,Compound:subject (, | is | was | , which is | , also) (a | an | the | its | our | their | Company 's) <adj> (, <adj>)? Target:object+ <adj> ${binder}`,
      `Antibody,Compound:subject+ , (both | two | all | three) <det> <adj> Target:object+ <adj> (antibodies | adcs | bispecifics | conjugates | inhibitors | antagonists | agonists)`,
      `Antibody,Compound:subject , Company 's .. Target:object+ <adj> ${binder}`,
      'Antibody,Compound:subject+ ... (target~ | targeting | bind~ | bind~ to | binding to | directed against | directed to | directed at | directed toward | recognize~ | specific for | against | block~ | inhibit~ | neutralize~ | antagonize~ | activate~ | modulate~ | engage~ | agonize~ | act~ on | act~ against | selective for | interfere~ with | suppress~ | stimulate~ | degrade~) (both | only | human)? <det> <adj> Target:object+',
      'Antibody,Compound:subject ... (target~ | bind~ | block~ | inhibit~ | neutralize~ | engage~) (both)? <det> <adj> Target and <det> <adj> Target:object',
      'Antibody,Compound:subject .... (targeting | targets | binds | binds to | directed against | directed to | directed at | against | targeted to | that bind to | which bind to) <det> <adj> Target:object+',
      // "binds a novel epitope of HER2", "an antibody to human CD19"
      'Antibody,Compound:subject ... (bind~ | bind~ to | target~ | directed to | directed at | directed against | recognize~) .. (epitope | domain | region | subunit | form | part | portion | site | sites) .. (of | on | in) <det> <adj> Target:object',
      // "reduces the activity of the insulin receptor"
      'Antibody,Compound:subject .... (activity | function | signaling | action | effects | effect | signalling) of <det> <adj> Target:object',
      // "whose target is PTK7"
      'Antibody,Compound:subject .... (target | antigen | targets | antigens) (is | are | of which is) <det> <adj> Target:object+',
      // "binds CD3 on T cells and CD20 on B cells"
      'Antibody,Compound:subject ... (bind~ | bind~ to | target~ | targeting | engage~ | recognize~ | block~ | inhibit~) (both)? <det> Target .. and (to)? <det> Target:object',
      // "blocks the interaction of PD-1 with its ligands"
      'Antibody,Compound:subject ... (block~ | inhibit~ | disrupt~ | prevent~ | interrupt~) <det> <adj> (interaction | binding | engagement | association) (of | between) <det> Target:object',
      // "Designed to bind CD73 with high affinity, X …"
      '(designed | engineered) to (selectively | specifically)? (bind | bind to | target | block | inhibit | engage | recognize) <det> <adj> Target:object+ ... , Antibody,Compound:subject',
      // "X and its target, PTK7", "X's target PTK7"
      "Antibody,Compound:subject ... (its | whose | Company 's) <adj> (target | antigen | receptor) ,? Target:object",
      "Antibody,Compound:subject 's <adj> (target | antigen | receptor) ,? Target:object",
      // "PTK7 is the target of X"
      'Target:object ,? <aux> <det> <adj> (target | antigen) (of | for | bound by | recognized by) <det> <adj> Antibody,Compound:subject',
      // "the target of X is PTK7"
      '(target | antigen) (of | for) <its> <adj> Antibody,Compound:subject is <det> <adj> Target:object',
      // "the antigen recognized by X is nectin-4", "binding of X to CD33", "inhibition of PD-L1 by X"
      '(target | antigen | receptor) (recognized | bound | targeted | addressed) by <its> <adj> Antibody,Compound:subject (is | ,) <det> <adj> Target:object',
      '(binding | affinity | specificity | attachment) of <its> <adj> Antibody,Compound:subject (to | for | toward) <det> <adj> Target:object',
      '(inhibition | blockade | binding | targeting | neutralization | engagement | activation) of <det> <adj> Target:object by <its> <adj> Antibody,Compound:subject',
      // "Once bound to CD33, X is internalized"
      '(bound | binding | attached | attaching | binds) (to)? <det> <adj> Target:object <adj> ,? .. , <det> <adj> Antibody,Compound:subject',
      // "delivers MMAE to CD70-expressing cells", "brings the toxin to cells that express PSMA"
      `Antibody,Compound:subject .... ${reaches} .... (to | in on | into)? Target:object (expressing | positive | bearing | overexpressing) .. (cells | cell | tumors | tumor)`,
      `Antibody,Compound:subject .... ${reaches} .... cells .. (that | which)? (express~ | overexpress~ | carry~ | bear~ | display~) <det> <adj> Target:object`,
      'Antibody,Compound:subject .. (exploit~ | leverage~ | take~ advantage of) .. (expression | overexpression | presence) of <det> <adj> Target:object',
      // "seeks out the CD20 antigen", "homes to CD33"
      'Antibody,Compound:subject ... (seek~ out | home~ to | home~ in on | adhere~ to | dock~ onto | latch~ onto) <det> <adj> Target:object',
      'Compound:subject ... antibody (to | against) <det> <adj> Target:object',
      // "X is a conjugate of an anti-CD22 antibody with …", "X comprises an anti-CD33 antibody and DM4"
      'Compound:subject .. (conjugate | adc | conjugate that | immunoconjugate | combine~ | comprise~ | consist~ | contain~ | composed | made up | use~ | is) ... anti Target:object',
      // "X was made with …: a humanized HER2 antibody is attached to …"
      'Compound:subject .... (a | an | the | its) (humanized | human | fully human | chimeric | monoclonal | humanized monoclonal | naked) Target:object antibody',
      // "Merck's anti-PD-1 therapy, KEYTRUDA"
      'anti Target:object <adj> (therapy | drug | agent | treatment | medicine | inhibitor | product | candidate | compound | program | antibody | antibodies | adc | conjugate | Technology) ,? Antibody,Compound,Beside:subject+',
      "Antibody,Compound,Beside:subject , (Company 's)? <det> <adj> (, <adj>)? anti Target:object",
      // "the anti-TIGIT program, which includes A and B"
      'anti Target:object <adj> (program | programs | portfolio | antibodies | candidates) ,? (which)? (include~ | comprise~ | consist~ of | : | are) Antibody,Compound:subject+',
      // "X and all other IL-6 antagonist antibodies"
      'Antibody,Compound:subject+ (and | or) (all | any)? other <adj> Target:object <adj> (antibodies | inhibitors | antagonists | agonists | adcs | conjugates | molecules | compounds)',
      // "antibodies to HER2 such as trastuzumab"
      'antibody to <det> <adj> Target:object (such as | like | called | named)? Antibody,Compound:subject',
      // "umbralisib, an inhibitor of PI3K-delta and CK1-epsilon"
      "Antibody,Compound,Beside:subject (, | is | , which is) (Company 's)? <det> <adj> (inhibitor | antibody | antagonist | agonist | blocker | ligand | vaccine | therapy | modulator | bispecific | fragment | degrader | activator | protein) (of | to | against | for | directed at | directed to) <det> <adj> Target:object+",
    ],
  }),
);

/** The antigen or receptor that an antibody or a conjugate binds. */
export const rule: Rule = {
  ...told,
  find: (sentence, text) => {
    const found = told.find(sentence, text);
    const names = new Set(found.map(({ slots: { object } }) => nameOf(object)));
    return [
      ...[...found, ...byTargetCue(sentence, names)].filter(
        (each) =>
          !isPart(each.slots.object, text) &&
          !ofAnother(sentence, each) &&
          !ofNext(sentence, each, text) &&
          !isNotBound(each, text),
      ),
      ...targetsInBracket(sentence, text),
    ];
  },
};

/** "A, an anti-CD22 ADC, and B, an anti-CD79b ADC": the second target is B's. */
function ofAnother(sentence: Sentence, { slots: { subject, object } }: Candidate): boolean {
  const [from, to] = [placeOf(subject), placeOf(object)];
  if (!from || !to || from.end > to.start) return false;
  if (isOfOther(sentence, from, to)) return true;
  const between = sentence.mentions.filter(({ start, end }) => start >= from.end && end <= to.start);
  const drug = between.findLastIndex(({ kind }) => kind === 'Compound');
  return drug > 0 && between.slice(0, drug).some(({ kind }) => kind === 'Target');
}

/** "activity of the first ADAM9-targeting ADC, B": told of A before it, the target is B's. */
function ofNext({ mentions }: Sentence, { slots: { subject, object } }: Candidate, text: string): boolean {
  const [from, to] = [placeOf(subject), placeOf(object)];
  if (!from || !to || from.end > to.start) return false;
  const next = mentions.find(({ kind, start }) => kind === 'Compound' && start >= to.end);
  return (
    next !== undefined &&
    isThing(next) &&
    next.name !== nameOf(subject) &&
    bearing.test(text.slice(to.end, next.start))
  );
}
const bearing =
  /^[-\s](?:targeting|targeted|directed|specific|binding)\s(?:[\w-]+\s){0,3}(?:ADC|antibod\w+|conjugate|bispecific|candidate|program),?\s$/i;

/** Of "interleukin-6 receptor" the name of the ligand alone is no target. */
const isPart = (object: Candidate['slots'][string] | undefined, text: string): boolean =>
  typeof object === 'object' &&
  'name' in object &&
  'end' in object &&
  typeof object.end === 'number' &&
  !/receptor|R\d?$/i.test(String(object.name)) &&
  /^(?:IL|VEGF|TNF|interleukin)/i.test(String(object.name)) &&
  /^[\s-](?:\w+\s)?receptor\b/.test(text.slice(object.end, object.end + 20));
