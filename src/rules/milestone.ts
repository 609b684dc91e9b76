import type { Sentence } from '../stages/reading.ts';
import { isFurtherCeiling } from './ceilings.ts';
import { eventDate } from './event-date.ts';
import { nearest, storedSpan, things } from './line.ts';
import { forDrug } from './milestone-drug.ts';
import { sidesOf } from './milestone-sides.ts';
import { several, statusOf } from './milestone-status.ts';
import { howTold } from './milestone-told.ts';
import type { Modality } from './modality.ts';
import { isAccount, isNoDeal } from './no-payment.ts';
import type { Candidate, Rule, SlotValue } from './rule.ts';
import { isPaidToStranger } from './strangers.ts';
import { type Sum, sums } from './sums.ts';
import { causeAt, pointsBack, triggerOf } from './trigger.ts';
import { causal, caused, causes, unnamed } from './unnamed-milestones.ts';
import { valueRights } from './value-right.ts';

/** What a text tells as just done happened by the day on which it tells it. */
const isNews =
  /\b(?:triggers|triggering|earns|brings|earned (?:(?!; )[^ ]+ ){1,14}?as (?:[^ ]+ ){0,5}(?:has|have) been|owes|entitles|announced|announces|today|achieves|(?:has|have) (?:earned|achieved|received|reached|triggered|been triggered)|is entitled|results in|receives (?:[^ ]+ ){0,3}Money_)\b/;

/** "has earned $15 million since 2012". */
const overYears = /\b(?:since|so far|to date|cumulative(?:ly)?|aggregate payments)\b/;

/** Milestone payments: earned, to come, or possible, with what sets them off. */
export const rule: Rule = {
  id: 'milestone',
  says: 'Milestone',
  trigger:
    /mileston|Money_|(?:the|this) (?:cash )?payment |(?:success|performance|achievement) (?:based )?payment|contingent|conditional|earn ?out/,
  find: (sentence, text) => {
    if (isNoDeal(sentence)) return [];
    const account = isAccount(sentence);
    const told = sums(sentence);
    const places = new Set(told.filter(({ bare }) => !bare).map(({ place }) => place));
    const all = [
      ...told,
      ...unnamed(sentence).filter(({ place }) => !places.has(place)),
      ...causes(sentence),
    ].filter(({ kind }) => kind === 'milestone');
    const rights = all.length > 0 ? [] : valueRights(sentence).map((sum) => ofRight(sentence, sum));
    const paid = all
      .filter((sum) => isPaid(sentence, sum) && isOwn(sum, all) && !isNamedAgain(sentence, sum))
      .map((sum) => candidate(sentence, sum));
    const toStranger = paid.length > 0 && isPaidToStranger(sentence, text);
    return paid
      .map((each) => (toStranger ? { ...each, slots: { ...each.slots, mutual: true } } : each))
      .concat(rights.filter(({ slots }) => slots.trigger !== undefined))
      .filter(({ slots }) => !account || slots.payer !== undefined || slots.payee !== undefined)
      .filter((each, _, found) => each.slots.amount !== undefined || isFurther(each, found));
  },
};

/** Without a sum it is worth telling only beside none, or when another was earned and this one may be. */
const isFurther = ({ slots }: Candidate, found: readonly Candidate[]): boolean =>
  !found.some((other) => other.slots.amount !== undefined && other.slots.status === slots.status);

/** A milestone that is paid: it has a sum, is called a payment, or is earned; else it may be any achievement. */
const isPaid = ({ masked: { line } }: Sentence, { money, at, end }: Sum): boolean =>
  money !== undefined ||
  (!setsOff.test(line.slice(0, at)) &&
    !ofMixedSum.test(line.slice(0, at)) &&
    (/payment|fee/.test(line.slice(at, end)) || reached.test(line)));

/** "$1 billion in total payments upon the achievement of milestones": these are what that sum is for. */
const setsOff =
  /(?<![^ ])Money_\d+ (?:(?!Money_|Rate_|; |\. |, )[^ ]+ ){1,7}(?:upon|on|for|following) (?:the )?(?:achievement|achieving|attainment|attaining|reaching|satisfaction|completion) (?:of )?(?:(?!Money_|Rate_|; |\. )[^ ]+ ){0,8}$/;

/** "revenues include $1.0 million of license and milestone fees": a sum for both, of which no milestone is told. */
const ofMixedSum = /(?<![^ ])Money_\d+ (?:of|in|for|from) (?:(?:[a-z]+|,) ){0,5}(?:and|or|,) (?:[a-z]+ )?$/;

/** "the associated milestone payment reflects our progress", "pleased by this milestone": nothing is told of it here. */
const isNamedAgain = (sentence: Sentence, { money, at, end, place }: Sum): boolean =>
  money === undefined &&
  !several.test(sentence.masked.line.slice(at, end)) &&
  (pleased.test(sentence.masked.line.slice(0, at)) || howTold(sentence, at, end, place) === 'open');

/** "We are pleased to receive this final milestone payment": of one that is told elsewhere. */
const pleased =
  /\b(?:pleased|delighted|excited|proud|thrilled|happy|gratified|glad|gratifying) (?:(?!; |\. )[^ ]+ ){0,6}?(?:receiv\w+|earn\w*|achiev\w+|reach\w*) (?:this|the|our|another|such|an?) (?:[a-z]+ ){0,3}$/;

const reached =
  /\b(?:earn\w*|achiev\w+|receiv\w+|trigger\w*|paid|pay|pays|eligible|entitled|owe\w*|due|royalt\w+)\b/;

/** Two words for one sum are one milestone. */
const isOwn = ({ at, end }: Sum, all: readonly Sum[]): boolean =>
  !all.some((other) => other.money && other.at === at && other.end !== end);

/** "milestones of $5 million on A and $25 million on B": another sum or a comma stands between word and sum. */
const isItem = (line: string, at: number, place: number): boolean =>
  /Money_|, /.test(place > at ? line.slice(at, place) : line.slice(line.indexOf(' ', place), at));

/** What a right is paid for may never come, and names its drug after it. */
function ofRight(sentence: Sentence, sum: Sum): Candidate {
  // "$58.00 in cash, without interest, and one right" denies nothing of the right.
  const { pointsBack: _, negated: __, ...told } = candidate(sentence, sum).slots;
  const [compound] = things([nearest(sentence, 'Compound', sum.end, { within: 30, prefer: 'after' })]);
  const slots = { ...told, status: 'potential', ofPurchase: true, ...(compound ? { compound } : {}) };
  return { ...candidate(sentence, sum), slots };
}

/** Words of what has still to come about. */
const condition =
  /\b(?:upon|if|when|once|should|subject to|assuming|provided|contingent|conditional|pending|until|after|following|each|next|further|additional|remaining)\b/;

/** What was reached, or is to be: a sum of a list has its own. */
function reachedFor(sentence: Sentence, { at, end, money, place }: Sum): ReturnType<typeof triggerOf> {
  const own = money && isItem(sentence.masked.line, at, place) ? causeAt(sentence, place) : undefined;
  return own ?? triggerOf(sentence, at, Math.max(end, money && place > at ? place : end));
}

function candidate(sentence: Sentence, sum: Sum): Candidate {
  const { at, end, place } = sum;
  const how = howTold(sentence, at, end, place);
  const status = statusOf(sentence, sum, how);
  return {
    rule: 'milestone',
    says: 'Milestone',
    slots: {
      ...sidesOf(sentence, sum),
      ...(status ? { status } : {}),
      ...(how === 'negated' ? { negated: true } : {}),
      ...amountOf(sentence, sum, status),
      ...causeOf(sentence, sum, { how, status }),
    },
    sentence,
    span: storedSpan(sentence, Math.min(at, place), Math.max(end, place + 1)),
    pattern: `${how} ${sentence.masked.line.slice(at, end).trim()}`,
  };
}

/** How much it is, and whether it is due soon or just earned. */
function amountOf(
  { masked: { line } }: Sentence,
  { money, place }: Sum,
  status: string | undefined,
): Record<string, SlotValue> {
  return {
    ...(money?.kind === 'Money' ? money.value : {}),
    ...(money?.kind === 'Money' && isFurtherCeiling(line, place) ? { bound: 'upTo' } : {}),
    ...(money && status === 'expected' && !condition.test(line) ? { owed: true } : {}),
    ...(status === 'earned' && isNews.test(line) && !overYears.test(line) ? { isNews: true } : {}),
  };
}

/** What was done for it, with which drug and when. */
function causeOf(
  sentence: Sentence,
  sum: Sum,
  { how, status }: { how: Modality; status: string | undefined },
): Record<string, SlotValue> {
  const { line } = sentence.masked;
  const { at, end, money, place } = sum;
  const trigger = reachedFor(sentence, sum);
  const tellsCause = /mileston/.test(line.slice(at, end)) ? 'also' : 'alone';
  const back = pointsBack(sentence);
  const [near] = things([nearest(sentence, 'Compound', place, { within: 30, prefer: 'after' })]);
  const isPromised = how === 'expected' && money?.value.bound === 'exact';
  const compound =
    status !== 'potential' || isPromised || forDrug(line.slice(Math.max(end, place))) ? near : undefined;
  const date = status === 'earned' ? eventDate(sentence, place, 40) : undefined;
  return {
    ...(trigger ? { trigger } : {}),
    ...(!money && trigger && (causal.test(line) || caused.test(line)) ? { tellsCause } : {}),
    ...(back ? { pointsBack: back } : {}),
    ...(compound ? { compound } : {}),
    ...(date ? { date } : {}),
  };
}
