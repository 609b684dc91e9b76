/** Trials of drugs that a sentence does not name: "a trial of a second antibody". Places are in `masked.line`. */
import type { Sentence } from '../stages/reading.ts';
import type { Place } from './trial.ts';

/** "A trial of a second antibody", "of our new ADC directed to ADAM9": of a drug that is not named. */
const unnamed =
  /^[^ ]+ (?:(?:trials?|stud(?:y|ies)|testing|evaluation) )?(?:of|with|for|evaluating) (?:(?:another|an? (?:second|third|further|new|novel|different))|(?:(?:an?|the|Company_\d+ 's|its|our) (?:[^ ,;.]+ ){0,4})(?=(?:adc|conjugate|antibody|candidate|product|compound|bispecific) (?:targeting|directed|against|that targets) )) ?(?:(?!Compound_|Antibody_)[^ ,;.]+ ){0,4}?(?:adc|conjugate|antibody|candidate|product|compound|bispecific)s? (?!, Compound_|Compound_|, Antibody_|Antibody_|: )/;

/** "certain products of A that have completed Phase 2": whichever do, and none that is named. */
const ofAnyProduct =
  /\b(?:certain|any|each|all|other|some|those) (?:(?!Compound_|Antibody_)[^ ,;.]+ ){0,4}?(?:products?|candidates?|compounds?|drugs?|antibodies|programs?) (?:of Company_\d+ )?(?:that|which) (?:has|have|had|enters?|reach(?:es)?|completes?) (?:(?!Compound_|Antibody_)[^ ,;.]+ ){0,5}$/;

/** "Eight antibodies made with the platform have advanced into clinical development". */
const ofSeveral =
  /\b(?:\d+|three|four|five|six|seven|eight|nine|ten|several|multiple|numerous|many) (?:(?!Compound_|Antibody_)[^ ,;.]+ ){0,5}?(?:products?|candidates?|compounds?|drugs?|antibodies|programs?|adcs|molecules|therapeutics) (?:(?!Compound_|Antibody_)[^ ,;.]+ ){0,6}?(?:have|has|had|are) (?:(?!Compound_|Antibody_)[^ ,;.]+ ){0,5}$/;

/** "Advancing an additional ADC into clinical trials": one that is not named. */
const ofFurther =
  /\b(?:another|additional|further|other|new|(?:a|one) (?:second|third)) (?:(?!Compound_|Antibody_)[^ ,;.]+ ){0,3}?(?:adcs?|conjugates?|antibod(?:y|ies)|candidates?|products?|compounds?|programs?|bispecifics?|drugs?|agents?) (?:into|to|through) (?:(?!Compound_|Antibody_)[^ ,;.]+ ){0,4}$/;

/** "… programs, including an IL-2 inhibitor that is expected to enter the clinic": one that is not named. */
const nameless =
  /(?<!(?:Compound|Antibody)_\d+ (?:\( [^()]{1,40} \) )?(?:, |-- )|\b(?:is|was|be|as|called|namely) )(?<![^ ])(?:an?|another) (?:(?!Compound_|Antibody_)[^ ,;.]+ ){0,4}?(?:inhibitor|antibody|adc|conjugate|bispecific|antagonist|agonist|vaccine|candidate|compound) (?:that|which) (?:(?!Compound_|Antibody_)[^ ,;.]+ ){0,8}$/;

/** "Advancing our pipeline of conjugates into clinical development": which of them is not told. */
const ofPipeline =
  /\b(?:advanc|progress|mov|bring|push|tak)\w* (?:its|our|their|the|an?|Company_\d+ 's) (?:(?!Compound_)[^ ,;.]+ ){0,4}?(?:pipeline|portfolio) (?:(?!Compound_|Antibody_|; |\. )[^ ]+ ){0,14}$/;

export const isOfAnother = ({ masked: { line } }: Sentence, near: Place): boolean =>
  unnamed.test(line.slice(near.at)) ||
  ofAnyProduct.test(line.slice(0, near.at)) ||
  ofFurther.test(line.slice(0, near.at)) ||
  nameless.test(line.slice(0, near.at)) ||
  ofPipeline.test(line.slice(0, near.at)) ||
  ofSeveral.test(line.slice(0, near.at));
