/** Whether a milestone was earned, is expected, or may be. */
import type { Sentence } from '../stages/reading.ts';
import { isOnStep, step } from './bare-sums.ts';
import { isOfCeiling } from './ceilings.ts';
import type { Modality } from './modality.ts';
import type { Sum } from './sums.ts';

const statuses: Record<Modality, string | undefined> = {
  done: 'earned',
  expected: 'expected',
  possible: 'potential',
  open: 'potential',
  negated: undefined,
};

/** Whether it is earned, expected or only possible; nothing where the text leaves it open. */
export function statusOf(
  sentence: Sentence,
  { at, end, money, place }: Sum,
  how: Modality,
): string | undefined {
  const { line } = sentence.masked;
  if (money && lapsed.test(line)) return statuses.possible;
  const isKnown =
    known.test(line.slice(0, place)) && !/^Money_\d+ (?:in )?(?:potential|possible)/.test(line.slice(place));
  if (money && how !== 'done' && isKnown) return undefined;
  const isSet = how === 'done' && reachedBefore.test(line.slice(0, at));
  // "$69 million for regulatory milestones and …": the noun may stand right behind the word that was found.
  const isSeveral = several.test(line.slice(at, end)) || severalNext.test(line.slice(end));
  const plural = !isSet && (isSeveral || ofList.test(line.slice(at)));
  // A ceiling is not earned: "entitles us to receive milestone payments of up to $200 million".
  const isCeiling =
    money !== undefined && (money.value.bound === 'upTo' || (how !== 'done' && isOfCeiling(sentence, place)));
  const isHoped =
    money !== undefined &&
    (hopedFor.test(line.slice(place, at)) || (how === 'open' && laterOn.test(line.slice(0, at))));
  if ((isCeiling || isHoped || (plural && !money)) && how !== 'negated') return statuses.possible;
  // "will pay $5 million upon approval": what has yet to come about may never.
  if (how === 'expected' && conditional.test(line) && !nearby.test(line)) return statuses.possible;
  // "the following milestones: $1 million on filing; $3 million on approval": said of each by what stands before all.
  if (
    how === 'open' &&
    !plural &&
    /^Money_\d+ (?:up)?on /.test(line.slice(place)) &&
    isOnStep(line.slice(place))
  )
    return statuses.possible;
  // "Guidance now includes the $45 million milestone": nothing says that it was earned, nor that it may be.
  return how === 'open' && !plural && money?.value.bound === 'exact' ? undefined : statuses[how];
}

/** "Milestones of $180 million will no longer be payable": what could have been earned under a deal that has ended. */
const lapsed =
  /\b(?:no longer|not) (?:be |become )?(?:eligible|entitled|payable|due|owed|earned|received|receive|earn|owe|pay)\b/;

/** On what has yet to come about a payment hangs. */
const conditional = new RegExp(
  String.raw`\b(?:upon|on|if|when|once|should|after|following|based (?:up)?on|subject to|contingent (?:up)?on|conditional (?:up)?on|conditioned (?:up)?on|depending (?:up)?on|for each|provided that|assuming) (?:(?!Money_|; |Date_)[^ ]+ ){0,10}?${step}(?![^ ])`,
);

/** What is awaited is as good as earned, and what the text tells of as just done sets off what it tells with it. */
const nearby =
  /^(?:(?!; )[^ ]+ ){0,3}?Company_\d+ to receive |\b(?:expects?|expected|anticipat\w+|next payment|previously|recent(?:ly)?|ongoing|(?:has|have) (?:been |now |just |recently |successfully )?(?:achiev|initiat|dosed|submitted|filed|accept|approv|select|complet|start|reach|trigger|exercis)\w*|will (?:then )?(?:trigger|lead|result))\b/;

/** "$30 million in potential milestone payments". */
const hopedFor = /^Money_\d+ (?:(?!Money_)[^ ]+ ){0,3}?potential(?:ly)? (?:[a-z]+ ){0,3}$/;

/** "triggering milestone payments", "has received several milestone payments". */
const reachedBefore =
  /\b(?:trigger(?:ed|s|ing) (?:[a-z]+ ){0,3}|(?:has|have|had) (?:also |already |previously )?(?:paid|received|earned|made) (?:(?!; |Money_\d+ in |eligible|entitled|will|may|could|for |upon )[^ ]+ ){0,20})$/;

/** Before a sum that the text speaks of as known: "the recent $10 million milestone". */
const known = /\b(?:the|this) (?:recent |first |second |initial )?$/;

/** Words for more than one payment. */
export const several = /milestones\b|payments\b/;
const severalNext = /^(?:milestones|payments) /;
/** "an upfront payment of $20 million, a near-term milestone payment of $10 million". */
const laterOn =
  /\b(?:near term|long term|longer term|later stage|future|potential|prospective|contingent|conditional) (?:[a-z]+ ){0,2}$/;

/** "milestone and royalty payments". */
const ofList = /^milestone (?:and|or|,) (?:(?!; |Money_)[^ ]+ ){0,4}(?:payments|fees)\b/;
