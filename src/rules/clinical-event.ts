import type { ThingMention } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import { reach, type Step, steps, trial } from './clinical-steps.ts';
import { firstOf, furtherTrials, withPhase } from './further-trials.ts';
import { inTurn } from './in-turn.ts';
import { hits } from './line.ts';
import { pairedDrugs } from './paired-drugs.ts';
import type { Candidate, Rule, SlotValue } from './rule.ts';
import { closest, fits } from './step-and-trial.ts';
import { stepOfTrial } from './step-of-trial.ts';
import { drugsOf, type Place } from './trial.ts';
import { inName } from './trial-name.ts';
import { isOfAnother } from './unnamed-drug.ts';

/** Trials that started, are to start, were completed, gave results or were stopped. */
export const rule: Rule = {
  id: 'clinical-event',
  says: 'ClinicalEvent',
  trigger:
    /Phase_|Trial_|development|trial|clinic|stud(?:y|ies)|patient|pivotal|registrational|\b(?:data|results|pursue)\b|discontinu/,
  find: (sentence) => {
    const trials = hits(sentence, trial).filter((place) => !isMeeting(sentence, place));
    if (trials.length === 0) return [];
    // "plans a trial, to be started in June" tells one step by two words.
    const starts = oneEach([...events(sentence, 'started', trials), ...events(sentence, 'planned', trials)]);
    const later = (['completed', 'results', 'discontinued'] as const).flatMap((step) =>
      events(sentence, step, trials),
    );
    const told = [...starts.filter((one) => !later.some((other) => isOngoingTo(one, other))), ...later];
    const course = events(sentence, 'course', trials);
    const found = [...told, ...course.filter((one) => !told.some((other) => ofOneTrial(one, other)))];
    if (found.some(({ slots }) => slots.describes !== true)) return [...inTurn(sentence, found)];
    const described = events(sentence, 'description', trials);
    return described.length > 0 ? described : found;
  },
};

/** What may come of a drug is told in a deal's terms too: "on products in Phase 2". */
const isOfDeal = /\b(?:milestones?|Money_\d+|agreement)\b/;

/** "… an agreement on X, a product candidate in Phase 1 development": where X stands, in whatever sentence. */
const standing =
  /(?:Compound|Antibody)_\d+ , (?:(?:which|that) (?:is|are) |(?:an?|the|its|our|Company_\d+ 's) (?:(?!Compound_|Company_|; )[^ ,]+ ){0,12}?(?:candidate|compound|product|drug|antibody|adc|conjugate|agent|bispecific|therapeutic|inhibitor|protein) (?:that is |which is )?|(?:an? |the )?(?:(?!Compound_|; |\. )[^ ,]+ ){1,10}, (?:(?:licensed|acquired|obtained|purchased|in licensed) (?:(?!Compound_|; |\. )[^ ,]+ ){1,10}, )?|)(?:currently |now |also |already )*$/;

const tellsCourse = ({ masked: { line } }: Sentence, { at }: Place): boolean =>
  !isOfDeal.test(line) || standing.test(line.slice(0, at));

/** "We completed our end-of-Phase-2 meeting with the FDA": no trial was completed. */
const isMeeting = ({ masked: { line } }: Sentence, { at }: Place): boolean =>
  /\bend of $/.test(line.slice(0, at)) &&
  /^Phase_\d+ (?:\( [^ ]+ \) )?(?:meetings?|discussions?|interactions?|consultations?)\b/.test(
    line.slice(at),
  );

/** "Data from our ongoing Phase 1 trial were presented": what is told of the trial is its data. */
const isOngoingTo = (start: Candidate, later: Candidate): boolean =>
  start.pattern.endsWith(' ongoing') &&
  later.slots.status === 'results' &&
  ofOneTrial(start, later) &&
  sameName(start.slots.compound, later.slots.compound);

/** A step of the same phase tells more than that there is a trial. */
const ofOneTrial = ({ slots: a }: Candidate, { slots: b }: Candidate): boolean => a.phase === b.phase;

function events(sentence: Sentence, step: Step, trials: readonly Place[]): Candidate[] {
  const found = hits(sentence, steps[step])
    .filter((place) => step !== 'course' || tellsCourse(sentence, place))
    .map((place) => ({ place, near: closest(sentence, place, trials, reach[step]) }))
    .filter(({ place, near }) => near && fits(sentence, step, place, near))
    .flatMap(({ place, near }) =>
      near ? toldOfAll(sentence, step, place, firstOf(sentence, place, withPhase(sentence, near))) : [],
    );
  return step === 'results' ? found : oneEach(found);
}

/** One event a phase and compound: "has started dosing" is one step, told by two words. */
function oneEach(found: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const each of found) {
    const known = kept.findIndex(
      ({ slots }) =>
        ['status', 'phase', 'compound'].every((slot) => sameName(slots[slot], each.slots[slot])) &&
        !(slots.trial && each.slots.trial && slots.trial !== each.slots.trial) &&
        !isLater(slots.date, each.slots.date) &&
        !(slots.indication && each.slots.indication && !sameName(slots.indication, each.slots.indication)),
    );
    const earlier = kept[known];
    if (earlier) kept[known] = { ...earlier, slots: { ...each.slots, ...earlier.slots } };
    else kept.push(each);
  }
  return kept;
}

/** "One study will begin in June, with the second due to start in 2016": two days are of two. */
const isLater = (a: SlotValue | undefined, b: SlotValue | undefined): boolean =>
  typeof a === 'string' && typeof b === 'string' && a.slice(0, 4) !== b.slice(0, 4);

const sameName = (a: SlotValue | undefined, b: SlotValue | undefined): boolean =>
  typeof a === 'object' && typeof b === 'object' && 'name' in a && 'name' in b ? a.name === b.name : a === b;

/** The trial of the step, and those told of with it: they have its status, and their own phase, disease and date. */
function toldOfAll(sentence: Sentence, step: Step, place: Place, near: Place): Candidate[] {
  const first = told(sentence, step, place, near);
  const next = furtherTrials(sentence, place, near);
  const further = next.flatMap(({ sameKind, ...next }) => {
    const own = told(sentence, step, place, next, next.at);
    return own.map(({ slots, ...rest }) => {
      const { phase, compound, sponsor, oneMore } = first[0]?.slots ?? {};
      const kept = {
        ...(compound ? { compound } : {}),
        ...(sponsor ? { sponsor } : {}),
        ...(oneMore ? { oneMore } : {}),
        ...slots,
      };
      return { ...rest, slots: sameKind && phase ? { ...kept, phase } : kept };
    });
  });
  if (next.some(({ instead }) => instead)) return further;
  return [...first.map((one) => inDiseaseOf(one, further[0])), ...further];
}

/** "Three Phase 2 trials and a Phase 3 trial of X for the treatment of Y": all are in Y. */
function inDiseaseOf(one: Candidate, next: Candidate | undefined): Candidate {
  const { indication, compound } = next?.slots ?? {};
  const isOfBoth = one.slots.indication === undefined && sameName(one.slots.compound, compound);
  return indication && isOfBoth ? { ...one, slots: { ...one.slots, indication } } : one;
}

/** "Phase II studies in kidney cancer and in lung cancer": a trial each. */
function told(sentence: Sentence, step: Step, place: Place, near: Place, dateAt = place.at): Candidate[] {
  const found = ofDrugs(sentence, step, place, near, dateAt);
  if (!areTrials.test(sentence.masked.line.slice(near.at))) return found;
  // "Phase 1 and Phase 2 trials in A, B and C": which was in which is not told.
  if (/Phase_\d+ (?:, and |and |, |or )$/.test(sentence.masked.line.slice(0, near.at))) return found;
  return found.flatMap(({ slots, ...rest }) => {
    const { diseases, ...kept } = slots;
    return Array.isArray(diseases)
      ? (diseases as ThingMention[]).map((indication) => ({
          ...rest,
          slots: { ...kept, indication, listed: true },
        }))
      : [{ slots, ...rest }];
  });
}

/** Words for trials, more than one. */
const areTrials = /^(?:Phase_\d+ )?(?:clinical )?(?:trials|studies) (?!of (?:both|all) )/;

function ofDrugs(sentence: Sentence, step: Step, place: Place, near: Place, dateAt: number): Candidate[] {
  const paired = pairedDrugs(sentence, near);
  if (paired.length > 1) {
    const { slots, ...rest } = stepOfTrial(sentence, step, place, near, dateAt);
    const { diseases: _, ...kept } = slots;
    return paired.map(({ drug, disease }) => ({
      ...rest,
      slots: { ...kept, compound: drug, indication: disease },
    }));
  }
  const named = drugsOf(sentence, near, place);
  const drugs = named.length > 0 ? named : inName(sentence, near, 'Compound');
  return (drugs.length > 0 ? drugs : [undefined]).map((compound) => {
    const { slots, ...rest } = stepOfTrial(sentence, step, place, near, dateAt);
    const drug = compound ? { compound } : isOfAnother(sentence, near) ? { unnamed: true } : {};
    return { ...rest, slots: { ...slots, ...drug } };
  });
}
