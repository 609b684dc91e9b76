import { isThing } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import { eventDate } from './event-date.ts';
import { clause, gap, hits, storedSpan } from './line.ts';
import { modality } from './modality.ts';
import type { Candidate, Rule, SlotValue } from './rule.ts';
import { diseasesOf, drugsOf, type Place, phaseOf, sponsorOf } from './trial.ts';

type Status = 'started' | 'completed' | 'results' | 'discontinued';
type Step = Status | 'planned' | 'course';

/** Words of each step, on the masked line. */
const steps: Record<Step, RegExp> = {
  started:
    /\b(?:begin|begins|began|begun|beginning|start|starts|started|starting|initiate|initiates|initiated|initiating|initiation|commence|commences|commenced|commencing|commencement|launch(?:es|ed)?|open(?:s|ed)? enrollment|enter|enters|entered|entering|entry|dosed|dose (?:the |its |a )?first|dosing(?= (?:of )?(?:the |its |a )?(?:first|patients?\b))|(?<=patient )dosing|first (?:patient|subject|participant)|advance[sd]?|advancing|advancement|move[sd]?|moving|under ?way|now under way|enroll(?:ed|ing)?(?= (?:[^ ]+ ){0,3}(?:first|patients))|recruiting|treating|(?:is|are|being|currently|remains?|now) (?:[^ ]+ )?(?:in|evaluated|studied|tested|evaluating|studying|testing|ongoing|conducting|conducted|running)(?= (?:[^ ]+ ){0,5}(?:Phase_|pivotal|registrational|(?:a|an|one|this) (?:[^ ]+ ){0,3}trial\b))|(?:conducts|continues?)(?= (?:[^ ]+ ){0,5}(?:Phase_|clinical trial|pivotal|registrational))|ongoing(?= (?:[^ ]+ ){0,2}(?:Phase_|pivotal|registrational|clinical trial))|(?<=Phase_\d+ (?:[^ ;.]+ ){1,14})(?:is|are) (?:evaluating|ongoing|studying|testing|being conducted|open|enrolling)|(?<=Phase_\d+ (?:[^ ]+ ){1,9})continues)\b/g,
  planned:
    /\b(?:planned|upcoming|forthcoming)(?= (?:[^ ]+ ){0,3}(?:Phase_|pivotal|registrational|clinical trial|trial|study))/g,
  // "X, an antibody in a Phase 1 trial": nothing else is told of it.
  course:
    /(?<=(?:Compound|Antibody)_\d+ (?:(?!Compound_|patients |data |results |activity |showed |demonstrated |; |\. )[^ ]+ ){0,14})\bin(?= (?:[^ ]+ ){0,3}Phase_\d+ (?:[^ ]+ ){0,3}(?:trials?|stud(?:y|ies)|testing|development))/g,
  completed:
    /\b(?:complete(?! (?:response|remission))|completes|completed|completing|completion|concluded|finished)\b/g,
  results:
    /\b(?:data|results|findings|readout|(?<=(?:trial|study|Phase_\d+) (?:[^ ;.]+ ){0,9})(?:showed|demonstrated|met|yielded))\b/g,
  discontinued:
    /\b(?:discontinu\w+|halt\w*|stop(?:s|ped|ping)?|suspend\w*|terminat\w+|ceas\w+|abandon\w*)\b/g,
}; // prettier-ignore

/** What shows that a step is of a trial in people. */
const trial =
  /\b(?:Phase_\d+|(?<!pre |non )clinical (?:testing|trials?|stud(?:y|ies)|development|evaluation|program|investigation|data|results|findings)|trials?|(?<=(?:from|in|of) (?:both|the|this|these|its) )stud(?:y|ies)|(?<=^(?:final |initial |interim |top line |topline )?)(?:results|data) (?:are|is) (?:expected|anticipated)|first in human|(?:patients?|human) (?:dosing|testing|enrollment)|dosing of (?:the )?(?:first )?patients?|(?:the )?clinic|patients? in|(?:pivotal|registrational) (?:trials?|stud(?:y|ies)|program)|(?:pfs|survival|efficacy|topline|top line|interim|pivotal) (?:[^ ]+ )?(?:data|results))\b/g;

/** A report of results, rather than results awaited or in general. */
const reporting =
  /\b(?:report\w*|present\w*|announc\w*|disclos\w*|publish\w*|show\w*|demonstrat\w*|releas\w*|additional|interim|initial|topline|top line|positive|updated|preliminary|final|new|encouraging|expect\w*|anticipat\w*|met|yielded|gives?|available|mature|read out)\b/;

/** Of data "that will be reported", this word tells whether they have been. */
const telling =
  /\b(?:reported|presented|released|announced|published|disclosed|available|shared|due|mature)\b/g;

/** Before the date of a trial's start, which is not that of its results. */
const startOfTrial = /\b(?:began|begun|started|initiated|opened|commenced|launched) (?:in|on|during) $/;

const reach: Record<Step, number> = {
  started: 16,
  planned: 6,
  course: 6,
  completed: 14,
  results: 30,
  discontinued: 14,
};

/** Trials that started, are to start, were completed, gave results or were stopped. */
export const rule: Rule = {
  id: 'clinical-event',
  says: 'ClinicalEvent',
  trigger: /Phase_|trial|clinic|stud(?:y|ies)|patient|pivotal|registrational|\b(?:data|results)\b/,
  find: (sentence) => {
    const trials = hits(sentence, trial);
    if (trials.length === 0) return [];
    const told = (Object.keys(steps) as Step[])
      .filter((step) => step !== 'course')
      .flatMap((step) => events(sentence, step, trials));
    const course = /\b(?:milestones?|Money_\d+|agreement)\b/.test(sentence.masked.line)
      ? []
      : events(sentence, 'course', trials);
    return [...told, ...course.filter((one) => !told.some((other) => ofOneTrial(one, other)))];
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
  if (step === 'started' && stopped.test(line.slice(Math.max(0, place.at - 160), place.at))) return false;
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

/** Words that stand for a trial told of before. */
const pointsBack =
  /\b(?:this|the|that|both) (?:[^ ]+ )?(?:trials?|stud(?:y|ies))$|(?:results|data) (?:are|is) [^ ]+$/;

const inClause = (sentence: Sentence, a: Place, b: Place): boolean => clause(sentence, a.at).to >= b.at;

function candidate(sentence: Sentence, step: Step, place: Place, near: Place): Candidate {
  const slots: Record<string, SlotValue> = {};
  const how = modality(sentence, place.at);
  const later = step === 'results' ? hits(sentence, telling).find(({ at }) => at > place.end) : undefined;
  const hows = [how, later && inClause(sentence, place, later) ? modality(sentence, later.at) : how];
  const awaited = step === 'planned' || hows.some((each) => each === 'expected' || each === 'possible');
  slots.status = awaited ? 'expected' : step === 'course' ? 'started' : step;
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
  if (how === 'negated') slots.negated = true;
  const span = storedSpan(sentence, Math.min(place.at, near.at), Math.max(place.end, near.end));
  const words = sentence.masked.line.slice(place.at, place.end).trim();
  return { rule: 'clinical-event', says: 'ClinicalEvent', slots, sentence, span, pattern: `${how} ${words}` };
}
