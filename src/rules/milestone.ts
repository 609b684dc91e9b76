import { isThing, type ThingMention } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import { isFurtherCeiling } from './ceilings.ts';
import { eventDate } from './event-date.ts';
import { flow, isAlone, isMutual, receives } from './flow.ts';
import { nearest, storedSpan, things } from './line.ts';
import { forDrug } from './milestone-drug.ts';
import { several, statusOf } from './milestone-status.ts';
import { howTold, isLedTo, isOwnExpense, isOwnRevenue } from './milestone-told.ts';
import { isAccount, isNoDeal } from './no-payment.ts';
import { type Candidate, isMention, type Rule, type SlotValue } from './rule.ts';
import { isPaidToStranger } from './strangers.ts';
import { type Sum, sums } from './sums.ts';
import { together } from './together.ts';
import { causeAt, pointsBack, triggerOf } from './trigger.ts';
import { causal, caused, causes, unnamed } from './unnamed-milestones.ts';
import { valueRights } from './value-right.ts';

/** What a text tells as just done happened by the day on which it tells it. */
const isNews =
  /\b(?:triggers|triggering|earns|brings|earned (?:(?!; )[^ ]+ ){1,14}?as (?:[^ ]+ ){0,5}(?:has|have) been|owes|entitles|announced|announces|today|achieves|(?:has|have) (?:earned|achieved|received|reached|triggered|been triggered)|is entitled|results in)\b/;

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
  howTold(sentence, at, end, place) === 'open';

const reached =
  /\b(?:earn\w*|achiev\w+|receiv\w+|trigger\w*|paid|pay|pays|eligible|entitled|owe\w*|due|royalt\w+)\b/;

/** Two words for one sum are one milestone. */
const isOwn = ({ at, end }: Sum, all: readonly Sum[]): boolean =>
  !all.some((other) => other.money && other.at === at && other.end !== end);

/** "a milestone payment with Bayer's initiation of Phase 1 testing": who does it pays for it. */
function doer(sentence: Sentence, from: number): { payer?: ThingMention } {
  const { by, of, who } = deed.exec(sentence.masked.line.slice(from).trimStart())?.groups ?? {};
  const firm = sentence.masked.mentions[Number(by ?? of ?? who ?? -1)];
  return firm && isThing(firm) ? { payer: firm } : {};
}

const deed =
  /^(?:Money_\d+ )?(?:(?!Money_|; |\. )[^ ]+ ){0,14}?(?:(?:as|when|after|because|once|since|that) Company_(?<who>\d+) (?:, (?:(?!Company_|; )[^ ]+ ){1,8}(?:Parent_\d+ )?, )?(?:has |have |had |recently |today )*(?:initiated|initiates|started|starts|began|begun|commenced|dosed|enrolled|advanced|submitted|filed|selected|designated|launched|completed|nominated|obtained|received (?:[^ ]+ ){0,3}approval)|by Company_(?<by>\d+)(?! 's)|Company_(?<of>\d+) 's (?:[^ ]+ )?(?:initiation|start|commencement|dosing|submission|filing|receipt|achievement|advancement|completion|selection|designation|enrollment|launch))(?![^ ])/;

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

/** Who pays whom; where the payee is not named, what tells whether it is whose text it is, or who tells of it. */
function sidesOf(sentence: Sentence, { at, end, place }: Sum): Record<string, SlotValue> {
  const slots: Record<string, SlotValue> = {
    ...doer(sentence, Math.max(end, place)),
    ...flow(sentence, place),
  };
  if (isMention(slots.payer) && isMention(slots.payee) && slots.payer.name === slots.payee.name)
    delete slots.payer;
  const { line } = sentence.masked;
  const isOfIssuer = slots.payer
    ? isOwnRevenue(sentence, place)
    : receives.test(line) || isOwnNews(line, at, place);
  if (!slots.payee && isOfIssuer) slots.toIssuer = true;
  if (!slots.payer && isOwnExpense(sentence, place)) slots.byIssuer = true;
  if (isMutual(sentence, place)) slots.mutual = true;
  if (slots.payer && !slots.payee && isAlone(sentence)) slots.toTeller = true;
  const beside = together(sentence, slots.payee);
  return beside.length > 0 ? { ...slots, beside } : slots;
}

/** "A announced that the first sale of X by B set off a milestone payment": who tells of it is paid. */
const isOwnNews = (line: string, at: number, place: number): boolean =>
  announces.test(line) && isLedTo(line.slice(0, Math.max(at, place)));

const announces =
  /^Company_\d+ (?:, (?:(?!; |Company_)[^ ]+ ){1,30}, )?(?:has |have |Date_\d+ |, |also )*(?:announced|announces|reported|reports|said|disclosed|discloses) /;

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
      ...causeOf(sentence, sum, status),
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
function causeOf(sentence: Sentence, sum: Sum, status: string | undefined): Record<string, SlotValue> {
  const { line } = sentence.masked;
  const { at, end, money, place } = sum;
  const trigger = reachedFor(sentence, sum);
  const tellsCause = /mileston/.test(line.slice(at, end)) ? 'also' : 'alone';
  const back = pointsBack(sentence);
  const [near] = things([nearest(sentence, 'Compound', place, { within: 30, prefer: 'after' })]);
  const compound = status !== 'potential' || forDrug(line.slice(Math.max(end, place))) ? near : undefined;
  const date = status === 'earned' ? eventDate(sentence, place, 40) : undefined;
  return {
    ...(trigger ? { trigger } : {}),
    ...(!money && trigger && (causal.test(line) || caused.test(line)) ? { tellsCause } : {}),
    ...(back ? { pointsBack: back } : {}),
    ...(compound ? { compound } : {}),
    ...(date ? { date } : {}),
  };
}
