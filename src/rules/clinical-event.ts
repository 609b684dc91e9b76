import { isThing } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import { reach, reporting, type Step, startOfTrial, steps, telling, trial } from './clinical-steps.ts';
import { eventDate } from './event-date.ts';
import { clause, gap, hits, storedSpan } from './line.ts';
import { modality } from './modality.ts';
import type { Candidate, Rule, SlotValue } from './rule.ts';
import { diseasesOf, drugsOf, type Place, phaseOf, sponsorOf } from './trial.ts';

/** Trials that started, are to start, were completed, gave results or were stopped. */
export const rule: Rule = {
  id: 'clinical-event',
  says: 'ClinicalEvent',
  trigger:
    /Phase_|development|trial|clinic|stud(?:y|ies)|patient|pivotal|registrational|\b(?:data|results)\b/,
  find: (sentence) => {
    const trials = hits(sentence, trial);
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

/** A step of the same phase tells more than that there is a trial. */
const ofOneTrial = ({ slots: a }: Candidate, { slots: b }: Candidate): boolean => a.phase === b.phase;

function events(sentence: Sentence, step: Step, trials: readonly Place[]): Candidate[] {
  const found = hits(sentence, steps[step])
    .map((place) => ({ place, near: closest(sentence, place, trials, reach[step]) }))
    .filter(({ place, near }) => near && fits(sentence, step, place, near))
    .flatMap(({ place, near }) => (near ? told(sentence, step, place, near) : []));
  return step === 'results' ? found : oneEach(found);
}

/** One event a phase and compound: "has started dosing" is one step, told by two words. */
function oneEach(found: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const each of found) {
    const known = kept.findIndex(({ slots }) =>
      ['status', 'phase', 'compound'].every((slot) => sameName(slots[slot], each.slots[slot])),
    );
    const earlier = kept[known];
    if (earlier) kept[known] = { ...earlier, slots: { ...each.slots, ...earlier.slots } };
    else kept.push(each);
  }
  return kept;
}

const sameName = (a: SlotValue | undefined, b: SlotValue | undefined): boolean =>
  typeof a === 'object' && typeof b === 'object' && 'name' in a && 'name' in b ? a.name === b.name : a === b;

function closest(
  sentence: Sentence,
  step: Place,
  trials: readonly Place[],
  within: number,
): Place | undefined {
  const around = clause(sentence, step.at);
  return trials
    .filter(({ at }) => at >= around.from && at <= around.to && gap(sentence, at, step.at) <= within)
    .sort((a, b) => gap(sentence, a.at, step.at) - gap(sentence, b.at, step.at))[0];
}

/** Whether the words between step and trial join them. */
function fits(sentence: Sentence, step: Step, place: Place, near: Place): boolean {
  const { line } = sentence.masked;
  const from = Math.min(place.at, near.at);
  const to = Math.max(place.end, near.end);
  const between = line.slice(from, to);
  if (/\bagreement\b/.test(line.slice(from, to + 24))) return false;
  if (
    /\b(?:agreement|license|collaboration|suppl(?:y|ies)|manufactur\w+|milestones? (?:payments?|upon))\b/.test(
      between,
    )
  )
    return false;
  const stopped = /\b(?:discontinu|halt|suspend|terminat|ceas)\w* [^;.]*$/;
  if (
    (step === 'started' || step === 'course') &&
    stopped.test(line.slice(Math.max(0, place.at - 160), place.at))
  )
    return false;
  if (step !== 'results') return !/\b(?:data|results|findings)\b/.test(between) || step === 'discontinued';
  return reporting.test(line.slice(Math.max(0, from - 90), to + 60));
}

function told(sentence: Sentence, step: Step, place: Place, near: Place): Candidate[] {
  const drugs = drugsOf(sentence, near, place);
  return (drugs.length > 0 ? drugs : [undefined]).map((compound) => {
    const { slots, ...rest } = candidate(sentence, step, place, near);
    return { ...rest, slots: compound ? { ...slots, compound } : slots };
  });
}

/** "A trial to be started in June"; but "the second compound to enter trials" is in them. */
const toCome = /(?<!\b(?:first|second|third|fourth|fifth|next|only) (?:[^ ;.]+ ){0,8})\bto (?:be )?$/;

/** A risk told of is no plan. */
const risk = /\b(?:fail\w*|assurance|risks?|uncertaint\w+|harm\w*|delay\w*|adversely|cannot)\b/;

/** Words that stand for a trial told of before. */
const pointsBack =
  /\b(?:this|the|that|both) (?:[^ ]+ )?(?:trials?|stud(?:y|ies))$|(?:results|data) (?:are|is) [^ ]+$/;

const inClause = (sentence: Sentence, a: Place, b: Place): boolean => clause(sentence, a.at).to >= b.at;

function candidate(sentence: Sentence, step: Step, place: Place, near: Place): Candidate {
  const slots: Record<string, SlotValue> = {};
  const how = modality(sentence, place.at);
  const later = step === 'results' ? hits(sentence, telling).find(({ at }) => at > place.end) : undefined;
  const hows = [how, later && inClause(sentence, place, later) ? modality(sentence, later.at) : how];
  const awaited =
    step === 'planned' ||
    toCome.test(sentence.masked.line.slice(0, place.at)) ||
    hows.some((each) => each === 'expected' || each === 'possible');
  if (step === 'description') slots.describes = true;
  slots.status = awaited ? 'expected' : step === 'course' || step === 'description' ? 'started' : step;
  const phase = phaseOf(sentence, near);
  if (phase) slots.phase = phase;
  else if (pointsBack.test(sentence.masked.line.slice(0, near.end))) slots.sameTrial = true;
  const sponsor = sponsorOf(sentence, near, place, step === 'results');
  if (sponsor && isThing(sponsor)) slots.sponsor = sponsor;
  const [indication] = diseasesOf(sentence, near);
  if (indication) slots.indication = indication;
  const date = eventDate(
    sentence,
    place.at,
    step === 'results' ? 45 : 30,
    step === 'started' ? undefined : startOfTrial,
  );
  if (date) slots.date = date;
  if (how === 'negated' || (hows.includes('possible') && risk.test(sentence.masked.line)))
    slots.negated = true;
  const span = storedSpan(sentence, Math.min(place.at, near.at), Math.max(place.end, near.end));
  const words = sentence.masked.line.slice(place.at, place.end).trim();
  return { rule: 'clinical-event', says: 'ClinicalEvent', slots, sentence, span, pattern: `${how} ${words}` };
}
