/** Which trial the words of a step are about. Places are in `masked.line`. */
import type { Sentence } from '../stages/reading.ts';
import { reporting, type Step } from './clinical-steps.ts';
import { clause, gap } from './line.ts';
import type { Place } from './trial.ts';
import { reliedOn } from './trial-words.ts';

/** The trial nearest to the words of a step, within as many words as the step may stand off. */
export function closest(
  sentence: Sentence,
  step: Place,
  trials: readonly Place[],
  within: number,
): Place | undefined {
  const around = clause(sentence, step.at);
  const { line } = sentence.masked;
  const alone = trials.filter(({ at }) => at >= around.from && at <= around.to).length === 1;
  const reached = passive.test(line.slice(0, step.at))
    ? within + (alone ? farOff : 14)
    : reachOf(line, step, within);
  const bare = noObject.test(line.slice(step.end));
  const relies = reliedOn.test(line.slice(step.at));
  const far = ({ at }: Place) =>
    gap(sentence, at, step.at) + ((bare && at > step.at) || (relies && at < step.at) ? 100 : 0);
  const own = ofNext.exec(line.slice(step.end))?.[0];
  const next = own === undefined ? undefined : trials.find(({ at }) => at === step.end + own.length);
  if (next) return next;
  return trials
    .filter(({ at }) => at >= around.from && at <= around.to && gap(sentence, at, step.at) <= reached)
    .sort((a, b) => far(a) - far(b))[0];
}

/** "Completed enrollment in its Phase II trial": the step is that trial's, whatever stands nearer. */
const ofNext =
  /^ (?:(?!and |or |who |which |that |is |are |was |were |by |with |after |before |while |than )(?:[a-z0-9]+|Company_\d+|'s) ){0,9}(?=(?:Phase|Trial)_\d+ )/;

/** Between a trial and its endpoint stands what it compares, and in whom. */
const reachOf = (line: string, { at, end }: Place, within: number): number =>
  /^(?:met|missed|achieved|reached|failed|not)\b/.test(line.slice(at, end))
    ? within + 30
    : within + (/^(?:is|are|should|will) .*(?:planned|follow)$/.test(line.slice(at, end)) ? 12 : 0);

/** "The trial of X, compared with Y, in patients who …, will be stopped": so far off a lone trial may stand. */
const farOff = 44;

/** "… is to be started by X": the trial may stand far before. */
const passive = /\b(?:be|been|was|were) $/;
/** "… should begin in 2009, and another trial …": what follows is not what begins. */
const noObject =
  /^ ?(?:(?:early |late |later |in |by |before |during |at |around )*(?:the )?Date_|[,.;] |and |$)/;

/** "Entered into a clinical trial collaboration": no trial was entered. */
const entersDeal =
  /^enter(?:s|ed|ing)? into (?:an? |the )?(?:(?!Phase_|Trial_)[^ ;.]+ ){0,8}?(?:agreement|collaboration|partnership|alliance|arrangement)\b/;

/** "The partnership was entered into in February". */
const dealEntered = /^entered into (?:in|by|on|with|between|among|as|effective|during|under|,|;|\.)(?![^ ])/;

/** "Data from a Phase 1 trial support initiation of a pilot study": another begins. */
const ofOther =
  /^ (?:of |in )?(?:an? |the |its |our |another |further )?(?:(?!Phase_|Trial_|of |in |and )[a-z]+ ){1,3}(?:stud(?:y|ies)|trials?)(?![^ ])/;

/** "Data to support its use in a planned Phase 3 study": they are of another. */
const yetToStart = /\b(?:planned|proposed|upcoming|future) (?:[a-z]+ ){0,2}$/;

/** Whether the words between step and trial join them. */
export function fits(sentence: Sentence, step: Step, place: Place, near: Place): boolean {
  const { line } = sentence.masked;
  const from = Math.min(place.at, near.at);
  const to = Math.max(place.end, near.end);
  const between = line.slice(from, to);
  if (/\bagreement\b/.test(line.slice(from, to + 24))) return false;
  if (step === 'started' && (entersDeal.test(line.slice(place.at)) || dealEntered.test(line.slice(place.at))))
    return false;
  if (
    /\b(?:agreement|license(?! applications?)|collaboration|suppl(?:y|ies)|manufactur\w+|milestones? (?:payments?|upon))\b/.test(
      between,
    )
  )
    return false;
  const stopped =
    /\b(?:(?:discontinu|halt|suspend|terminat|ceas|paus)\w*|stop(?:s|ped|ping)?|w(?:i|ou)nd(?:s|ing)? down) [^;.]*$/;
  if (
    (step === 'started' || step === 'course') &&
    stopped.test(line.slice(Math.max(0, place.at - 160), place.at))
  )
    return false;
  if (step === 'started' && near.at < place.at && ofOther.test(line.slice(place.end))) return false;
  if (step === 'results' && yetToStart.test(line.slice(0, near.at))) return false;
  if (step !== 'results') return !/\b(?:data|results|findings)\b/.test(between) || step === 'discontinued';
  return reporting.test(line.slice(Math.max(0, from - 90), to + 120));
}
