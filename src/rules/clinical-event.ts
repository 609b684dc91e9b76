import { isThing, type ThingMention } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import { reach, type Step, startOfTrial, steps, telling, trial } from './clinical-steps.ts';
import { eventDate } from './event-date.ts';
import { firstOf, furtherTrials, withPhase } from './further-trials.ts';
import { clause, hits, storedSpan } from './line.ts';
import { type Modality, modality } from './modality.ts';
import type { Candidate, Rule, SlotValue } from './rule.ts';
import { closest, fits } from './step-and-trial.ts';
import { diseasesOf, drugsOf, isOfAnother, type Place, phaseOf, sponsorOf } from './trial.ts';
import { inName, trialName } from './trial-name.ts';
import {
  awaitedAfter,
  bothTrials,
  firstAwaited,
  nominal,
  nounAwaited,
  pointsBack,
  reliedOn,
  risk,
  secondPlan,
  toCome,
} from './trial-words.ts';

/** Trials that started, are to start, were completed, gave results or were stopped. */
export const rule: Rule = {
  id: 'clinical-event',
  says: 'ClinicalEvent',
  trigger:
    /Phase_|Trial_|development|trial|clinic|stud(?:y|ies)|patient|pivotal|registrational|\b(?:data|results)\b/,
  find: (sentence) => {
    const trials = hits(sentence, trial).filter((place) => !isMeeting(sentence, place));
    if (trials.length === 0) return [];
    // "plans a trial, to be started in June" tells one step by two words.
    const starts = oneEach([...events(sentence, 'started', trials), ...events(sentence, 'planned', trials)]);
    const later = (['completed', 'results', 'discontinued'] as const).flatMap((step) =>
      events(sentence, step, trials),
    );
    const told = [...starts, ...later];
    const course = /\b(?:milestones?|Money_\d+|agreement)\b/.test(sentence.masked.line)
      ? []
      : events(sentence, 'course', trials);
    const found = [...told, ...course.filter((one) => !told.some((other) => ofOneTrial(one, other)))];
    return found.length > 0 ? found : events(sentence, 'description', trials);
  },
};

/** "We completed our end-of-Phase-2 meeting with the FDA": no trial was completed. */
const isMeeting = ({ masked: { line } }: Sentence, { at }: Place): boolean =>
  /\bend of $/.test(line.slice(0, at)) &&
  /^Phase_\d+ (?:\( [^ ]+ \) )?(?:meetings?|discussions?|interactions?|consultations?)\b/.test(
    line.slice(at),
  );

/** A step of the same phase tells more than that there is a trial. */
const ofOneTrial = ({ slots: a }: Candidate, { slots: b }: Candidate): boolean => a.phase === b.phase;

function events(sentence: Sentence, step: Step, trials: readonly Place[]): Candidate[] {
  const found = hits(sentence, steps[step])
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
        !(slots.indication && each.slots.indication && !sameName(slots.indication, each.slots.indication)),
    );
    const earlier = kept[known];
    if (earlier) kept[known] = { ...earlier, slots: { ...each.slots, ...earlier.slots } };
    else kept.push(each);
  }
  return kept;
}

const sameName = (a: SlotValue | undefined, b: SlotValue | undefined): boolean =>
  typeof a === 'object' && typeof b === 'object' && 'name' in a && 'name' in b ? a.name === b.name : a === b;

/** The trial of the step, and those told of with it: they have its status, and their own phase, disease and date. */
function toldOfAll(sentence: Sentence, step: Step, place: Place, near: Place): Candidate[] {
  const first = told(sentence, step, place, near);
  const further = furtherTrials(sentence, place, near).flatMap(({ sameKind, ...next }) => {
    const own = told(sentence, step, place, next, next.at);
    return own.map(({ slots, ...rest }) => {
      const { phase, compound, sponsor } = first[0]?.slots ?? {};
      const kept = { ...(compound ? { compound } : {}), ...(sponsor ? { sponsor } : {}), ...slots };
      return { ...rest, slots: sameKind && phase ? { ...kept, phase } : kept };
    });
  });
  return [...first, ...further];
}

/** "Phase II studies in kidney cancer and in lung cancer": a trial each. */
function told(sentence: Sentence, step: Step, place: Place, near: Place, dateAt = place.at): Candidate[] {
  const found = ofDrugs(sentence, step, place, near, dateAt);
  if (!areTrials.test(sentence.masked.line.slice(near.at))) return found;
  return found.flatMap(({ slots, ...rest }) => {
    const { diseases, ...kept } = slots;
    return Array.isArray(diseases)
      ? (diseases as ThingMention[]).map((indication) => ({ ...rest, slots: { ...kept, indication } }))
      : [{ slots, ...rest }];
  });
}

/** Words for trials, more than one. */
const areTrials = /^(?:Phase_\d+ )?(?:clinical )?(?:trials|studies) (?!of (?:both|all) )/;

function ofDrugs(sentence: Sentence, step: Step, place: Place, near: Place, dateAt: number): Candidate[] {
  const named = drugsOf(sentence, near, place);
  const drugs = named.length > 0 ? named : inName(sentence, near, 'Compound');
  return (drugs.length > 0 ? drugs : [undefined]).map((compound) => {
    const { slots, ...rest } = candidate(sentence, step, place, near, dateAt);
    const drug = compound ? { compound } : isOfAnother(sentence, near) ? { unnamed: true } : {};
    return { ...rest, slots: { ...slots, ...drug } };
  });
}

/** "Completed enrollment in UPLIFT; topline data expected in 2023": data of no other trial. */
const isOfNamed = (step: Step, rest: string): boolean =>
  step === 'results' && /^(?:pfs|survival|efficacy|topline|top line|interim|final|results|data)\b/.test(rest);

function onlyTrial({ masked: { line, mentions } }: Sentence): string | undefined {
  const named = new Set(
    mentions.flatMap((one) => (one.kind === 'Trial' && line.includes('Trial_') ? [one.value] : [])),
  );
  return named.size === 1 ? [...named][0] : undefined;
}

const isLike = (line: string, { at, end }: Place): boolean =>
  /^(?:enrol|recruit|treat|accru|dos)/.test(line.slice(at, end)) &&
  (/\b(?:this|the) (?:(?!Trial_)[^ ;.]+ ){0,8}(?:trial|study) (?:will|is expected to|is designed to|is to|aims to|is intended to) $/.test(
    line.slice(0, at),
  ) ||
    (/^enrolled\b/.test(line.slice(at, end)) &&
      /(?:\b(?:trial|study)|Trial_\d+) (?:that |which )?$/.test(line.slice(0, at))));

const inClause = (sentence: Sentence, a: Place, b: Place): boolean => clause(sentence, a.at).to >= b.at;

/** How the step is put; of results also how their report is: "data … will be presented". */
function howTold(sentence: Sentence, step: Step, place: Place): [Modality, Modality] {
  const how = modality(sentence, place.at);
  const later = step === 'results' ? hits(sentence, telling).find(({ at }) => at > place.end) : undefined;
  return [how, later && inClause(sentence, place, later) ? modality(sentence, later.at) : how];
}

function isAwaited(sentence: Sentence, step: Step, place: Place, hows: readonly Modality[]): boolean {
  const { line } = sentence.masked;
  const before = line.slice(0, place.at);
  // A stop that is decided on is a stop: "the trial will be halted".
  if (step === 'discontinued') return hows.includes('possible');
  if (step === 'planned' || toCome.test(before)) return true;
  const after = line.slice(place.end);
  if (nominal.test(line.slice(place.at, place.end)) && nounAwaited.test(after)) return true;
  if (/^first /.test(line.slice(place.at)) && firstAwaited.test(after)) return true;
  if (hows.some((each) => each === 'expected' || each === 'possible')) return true;
  return step === 'results' && (awaitedAfter.test(after) || secondPlan.test(before));
}

/** Its phase, or that it is the trial, or both trials, told of before. */
function whichTrial(sentence: Sentence, near: Place): Record<string, SlotValue> {
  const upTo = sentence.masked.line.slice(0, near.end);
  if (bothTrials.test(upTo)) return { bothTrials: true };
  const name = trialName(sentence, near);
  const phase = phaseOf(sentence, near);
  if (name || phase) return { ...(phase ? { phase } : {}), ...(name ? { trial: name } : {}) };
  return pointsBack.test(upTo) ? { sameTrial: true } : {};
}

function candidate(sentence: Sentence, step: Step, place: Place, near: Place, dateAt: number): Candidate {
  const slots: Record<string, SlotValue> = {};
  const { line } = sentence.masked;
  const words = line.slice(place.at, place.end).trim();
  const hows = howTold(sentence, step, place);
  const [how] = hows;
  if (step === 'description')
    slots.describes = / is /.test(line.slice(place.end, place.end + 20)) ? 'now' : true;
  // "This Phase II study will enroll 100 patients", "the trial enrolled": what it is like, not that it begins.
  if (step === 'started' && isLike(line, place)) slots.describes = true;
  slots.status = isAwaited(sentence, step, place, hows)
    ? 'expected'
    : step === 'course' || step === 'description'
      ? 'started'
      : step;
  Object.assign(slots, whichTrial(sentence, near));
  const sponsor = sponsorOf(sentence, near, place, step === 'results');
  if (sponsor && isThing(sponsor)) slots.sponsor = sponsor;
  const told = diseasesOf(sentence, near);
  const diseases = told.length > 0 ? told : inName(sentence, near, 'Indication');
  if (diseases[0]) slots.indication = diseases[0];
  if (diseases.length > 1) slots.diseases = diseases;
  // What an application is based on was known before: its own date is that of the application.
  const date = reliedOn.test(words)
    ? undefined
    : eventDate(
        sentence,
        dateAt,
        step === 'results' ? 45 : 30,
        step === 'started' ? undefined : startOfTrial,
      );
  if (date) slots.date = date;
  // "We can start trials in parallel" is said of no trial.
  if (/\bcan (?:now |also )?$/.test(line.slice(0, place.at))) slots.negated = true;
  const failed = step === 'results' && /\b(?:not|failed)\b/.test(words);
  if ((how === 'negated' && !failed) || (hows.includes('possible') && risk.test(line))) slots.negated = true;
  const only = onlyTrial(sentence);
  if (slots.phase === undefined && slots.trial === undefined && only && isOfNamed(step, line.slice(near.at)))
    slots.trial = only;
  const span = storedSpan(sentence, Math.min(place.at, near.at), Math.max(place.end, near.end));
  return { rule: 'clinical-event', says: 'ClinicalEvent', slots, sentence, span, pattern: `${how} ${words}` };
}
