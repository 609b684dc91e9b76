/** Who runs a trial, as far as the sentence of its step says. Places are in `masked.line`. */
import { isThing } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import { announcerOf } from './announcer.ts';
import type { Step } from './clinical-steps.ts';
import type { SlotValue } from './rule.ts';
import { type Place, sponsorOf } from './trial.ts';
import { ofInvestigators, runByOthers } from './trial-words.ts';

const isOfInvestigators = (line: string, { at }: Place, near: Place): boolean => {
  const hit = ofInvestigators.exec(line);
  const end = hit ? hit.index + hit[0].length : 0;
  return hit !== null && hit.index <= Math.max(at, near.at) && end >= Math.min(at, near.at);
};

/** Who runs the trial, as far as the sentence says: a firm, others than firms, or perhaps who announces it. */
export function whoRuns(
  sentence: Sentence,
  step: Step,
  place: Place,
  near: Place,
): Record<string, SlotValue> {
  if (isOfInvestigators(sentence.masked.line, place, near)) return { runByOthers: true };
  const sponsor = sponsorOf(sentence, near, place, step === 'results');
  if (sponsor && isThing(sponsor)) return { sponsor };
  if (runByOthers.test(sentence.masked.line)) return { runByOthers: true };
  const announcer = announcerOf(sentence, Math.min(place.at, near.at));
  return announcer ? { announcer } : {};
}
