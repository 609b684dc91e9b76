/** Which trial the words of a step are about. Places are in `masked.line`. */
import type { Sentence } from '../stages/reading.ts';
import { reporting, type Step } from './clinical-steps.ts';
import { clause, gap } from './line.ts';
import type { Place } from './trial.ts';

/** The trial nearest to the words of a step, within as many words as the step may stand off. */
export function closest(
  sentence: Sentence,
  step: Place,
  trials: readonly Place[],
  within: number,
): Place | undefined {
  const around = clause(sentence, step.at);
  const { line } = sentence.masked;
  const reached = passive.test(line.slice(0, step.at)) ? within + 14 : within;
  const bare = noObject.test(line.slice(step.end));
  const far = ({ at }: Place) => gap(sentence, at, step.at) + (bare && at > step.at ? 100 : 0);
  return trials
    .filter(({ at }) => at >= around.from && at <= around.to && gap(sentence, at, step.at) <= reached)
    .sort((a, b) => far(a) - far(b))[0];
}

/** "… is to be started by X": the trial may stand far before. */
const passive = /\b(?:be|been|was|were) $/;
/** "… should begin in 2009, and another trial …": what follows is not what begins. */
const noObject =
  /^ ?(?:(?:early |late |later |in |by |before |during |at |around )*(?:the )?Date_|[,.;] |and |$)/;

/** Whether the words between step and trial join them. */
export function fits(sentence: Sentence, step: Step, place: Place, near: Place): boolean {
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
