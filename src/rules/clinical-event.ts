import { isThing, type Mention } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import { eventDate } from './event-date.ts';
import { clause, gap, hits, nearest, placed, storedSpan } from './line.ts';
import { modality } from './modality.ts';
import type { Candidate, Rule, SlotValue } from './rule.ts';

type Status = 'started' | 'completed' | 'results' | 'discontinued';

/** Words of each step, on the masked line. */
const steps: Record<Status, RegExp> = {
  started:
    /\b(?:begin|begins|began|begun|beginning|start|starts|started|starting|initiate|initiates|initiated|initiating|initiation|commence|commences|commenced|commencing|commencement|launch(?:es|ed)?|open(?:s|ed)? enrollment|enter|enters|entered|entering|entry|dosed?|dosing|first patient|advance[sd]?|advancing|advancement|move[sd]?|moving|under ?way|now under way|(?:is|are|being|currently|remains?) (?:[^ ]+ )?(?:in|evaluated|studied|tested|evaluating|studying|testing|ongoing)(?= (?:[^ ]+ ){0,5}Phase_)|ongoing(?= (?:[^ ]+ ){0,2}Phase_)|(?<=Phase_\d+ (?:[^ ]+ ){1,6})(?:is|are) (?:evaluating|ongoing|studying|testing|being conducted))\b/g,
  completed: /\b(?:complete|completes|completed|completing|completion|concluded)\b/g,
  results: /\b(?:data|results|findings)\b/g,
  discontinued:
    /\b(?:discontinu\w+|halt\w*|stop(?:s|ped|ping)?|suspend\w*|terminat\w+|ceas\w+|abandon\w*)\b/g,
}; // prettier-ignore

/** What shows that a step is of a trial in people. */
const trial =
  /\b(?:Phase_\d+|clinical (?:testing|trials?|stud(?:y|ies)|development|evaluation|program|investigation)|trials?|first in human|patients? in|pivotal (?:trial|study))\b/g;

/** A report of results, rather than results awaited or in general. */
const reporting =
  /\b(?:report\w*|present\w*|announc\w*|disclos\w*|publish\w*|show\w*|demonstrat\w*|releas\w*|additional|interim|initial|topline|top line|positive|updated|preliminary|final|new|encouraging)\b/;

const reach: Record<Status, number> = { started: 16, completed: 14, results: 30, discontinued: 14 };

/** Trials that started, are to start, were completed, gave results or were stopped. */
export const rule: Rule = {
  id: 'clinical-event',
  says: 'ClinicalEvent',
  trigger: /Phase_|trial|clinical|stud(?:y|ies)|patient/,
  find: (sentence) => {
    const trials = hits(sentence, trial);
    if (trials.length === 0) return [];
    return (Object.keys(steps) as Status[]).flatMap((status) => events(sentence, status, trials));
  },
};

interface Place {
  at: number;
  end: number;
}

function events(sentence: Sentence, status: Status, trials: readonly Place[]): Candidate[] {
  const found = hits(sentence, steps[status])
    .map((step) => ({ step, near: closest(sentence, step, trials, reach[status]) }))
    .filter(({ step, near }) => near && fits(sentence, status, step, near))
    .flatMap(({ step, near }) => (near ? [candidate(sentence, status, step, near)] : []));
  return status === 'results' ? found : oneEach(found);
}

/** One event a phase and compound: "has started dosing" is one step, told by two words. */
function oneEach(found: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return found.filter(({ slots }) => {
    const compound = slots.compound as Mention | undefined;
    const key = `${String(slots.phase)} ${compound?.start} ${String(slots.status)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

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
function fits(sentence: Sentence, status: Status, step: Place, near: Place): boolean {
  const { line } = sentence.masked;
  const from = Math.min(step.at, near.at);
  const between = line.slice(from, Math.max(step.end, near.end));
  if (/\bagreement\b/.test(line.slice(from, Math.max(step.end, near.end) + 24))) return false;
  if (
    /\b(?:agreement|license|collaboration|suppl(?:y|ies)|manufactur\w+|milestones? (?:payments?|upon))\b/.test(
      between,
    )
  )
    return false;
  if (status !== 'results')
    return !/\b(?:data|results|findings)\b/.test(between) || status === 'discontinued';
  return reporting.test(line.slice(Math.max(0, from - 90), Math.max(step.end, near.end) + 60));
}

function candidate(sentence: Sentence, status: Status, step: Place, near: Place): Candidate {
  const slots: Record<string, SlotValue> = {};
  const how = modality(sentence, step.at);
  slots.status = how === 'expected' || how === 'possible' ? 'expected' : status;
  const phase = phaseAt(sentence, near, step);
  if (phase) slots.phase = phase;
  const compound =
    nearest(sentence, 'Compound', near.at, { within: 30, prefer: 'after' }) ??
    nearest(sentence, 'Antibody', near.at, { within: 12, prefer: 'after' });
  if (compound && isThing(compound)) slots.compound = compound;
  const sponsor = sponsorOf(sentence, step);
  if (sponsor && isThing(sponsor)) slots.sponsor = sponsor;
  const indication = nearest(sentence, 'Indication', near.at, { within: 36, prefer: 'after' });
  if (indication && isThing(indication)) slots.indication = indication;
  const date = eventDate(sentence, step.at);
  if (date) slots.date = date;
  if (how === 'negated') slots.negated = true;
  const span = storedSpan(sentence, Math.min(step.at, near.at), Math.max(step.end, near.end));
  const words = sentence.masked.line.slice(step.at, step.end).trim();
  return { rule: 'clinical-event', says: 'ClinicalEvent', slots, sentence, span, pattern: `${how} ${words}` };
}

function phaseAt(sentence: Sentence, near: Place, step: Place): string | undefined {
  const around = clause(sentence, step.at);
  const phases = placed(sentence, 'Phase').filter(
    ({ at }) => at >= around.from && at <= around.to && gap(sentence, at, near.at) <= 4,
  );
  const [first] = phases.sort((a, b) => Math.abs(a.at - near.at) - Math.abs(b.at - near.at));
  return first?.mention.kind === 'Phase' ? first.mention.value : undefined;
}

/** The firm that does it: the subject before the step, or "by" a firm after it. */
function sponsorOf(sentence: Sentence, step: Place): Mention | undefined {
  const { line } = sentence.masked;
  const by = /^[^;.]{0,90}?\bby Company_(\d+)/.exec(line.slice(step.end))?.[1];
  if (by !== undefined) return sentence.masked.mentions[Number(by)];
  const owner =
    /^[^;.]{0,90}?\b(?:in|of|for) Company_(\d+) 's (?:[^ ]+ ){0,3}(?:Phase_|clinical|trial|study)/.exec(
      line.slice(step.end),
    )?.[1];
  if (owner !== undefined) return sentence.masked.mentions[Number(owner)];
  const subject =
    /Company_(\d+) (?:'s )?(?:, [^;.,]{0,60}, )?(?:(?!from |with |by |under |and |Company_)[^ ,;]+ ){0,6}$/.exec(
      line.slice(0, step.at),
    )?.[1];
  return subject === undefined ? undefined : sentence.masked.mentions[Number(subject)];
}
