import type { Sentence } from '../stages/reading.ts';
import { isForRoyalties } from './bare-sums.ts';
import { flow } from './flow.ts';
import { isOfThird } from './held-shares.ts';
import { placed, storedSpan } from './line.ts';
import { type Modality, modality } from './modality.ts';
import { isAccount, isNoDeal } from './no-payment.ts';
import { isPrice, priceNear } from './part-sums.ts';
import { dateOf } from './payment-date.ts';
import { isBetweenTwo, sidesOf } from './payment-sides.ts';
import { statusOf } from './payment-status.ts';
import { rateOf } from './royalty-rate.ts';
import type { Candidate, Rule, SlotValue } from './rule.ts';
import type { SumKind } from './sum-kinds.ts';
import { type Sum, sums } from './sums.ts';

/** Kinds that are worth telling without a sum: a royalty is owed whatever it comes to. */
const withoutSum = new Set<SumKind>(['royalty', 'upfront', 'profit share', 'FTE rate', 'transfer price']);

/** Kinds that are worth telling without a sum where a verb says that they are paid. */
const whenPaid = new Set<SumKind>(['research', 'equity', 'option', 'fee']);

/** Kinds that are told by their rate. */
const rated = new Set<SumKind>(['royalty', 'profit share', 'transfer price']);

/** Kinds that are also lines of an account. */
const accounted = new Set<SumKind>(['research', 'royalty', 'fee', 'total', 'equity', 'profit share']);

/** Payments that are no milestones: upfront, royalty, equity, option, research and the rest. */
export const rule: Rule = {
  id: 'payment',
  says: 'Payment',
  trigger:
    /Money_|royalt|sublicens|up ?front|profit|fte|(?:option|exercise|license|access|maintenance) fees?|transfer price|of (?:[a-z]+ )*net sales|Company_\d+ .*(?:fees?\b|payments?\b|fund|support|invest|shares|reimburs)/,
  find: (sentence, text) => {
    if (isNoDeal(sentence)) return [];
    const inAccount = isAccount(sentence);
    // "License revenue reflects the upfront payment" tells of no payment but of its booking.
    const told = sums(sentence).filter(
      ({ kind, money }) => kind !== 'milestone' && !(inAccount && (accounted.has(kind) || !money)),
    );
    return told.filter((sum) => isTold(sentence, sum, told)).map((sum) => candidate(sentence, text, sum));
  },
};

/** Words without a sum tell a payment when no other word of their kind has one. */
function isTold(sentence: Sentence, sum: Sum, all: readonly Sum[]): boolean {
  const words = sentence.masked.line.slice(sum.at, sum.end);
  if (/terminat|break up/.test(words) && isBreakUp(sentence, sum)) return false;
  if (sum.bare) return isBetweenTwo(sentence, sum);
  if ((sum.kind === 'equity' || sum.kind === 'total') && isOfThird(sentence)) return false;
  if (sum.money !== undefined) return true;
  if (all.some((other) => other.money !== undefined && other.kind === sum.kind)) return false;
  if (apartFrom.test(sentence.masked.line.slice(0, sum.at))) return false;
  if (sum.weak) return false;
  if (withoutSum.has(sum.kind)) return true;
  const { line } = sentence.masked;
  const { payer, payee } = flow(sentence, sum.place);
  if (!whenPaid.has(sum.kind) || (!payer && !payee)) return false;
  // "A will provide research support": work, and no money.
  if (sum.kind === 'research' && /\bsupport ?$/.test(words) && inKind.test(line.slice(0, sum.at)))
    return false;
  // "A paid license fees in the quarter" is a line of its account.
  const isSure =
    sum.kind !== 'equity' &&
    (howTold(sentence, sum) !== 'done' || /\b(?:eligible|entitled) (?:for|to) /.test(line.slice(0, sum.at)));
  if (!(payer && payee) && !isSure) return false;
  if (/^(?:purchas|buy|subscrib|acquir)/.test(words)) return isPriced(sentence, sum);
  return (
    paying.test(line.slice(0, sum.at)) ||
    payable.test(line.slice(sum.at)) ||
    /^(?:pay|fund|invest|reimburs|cover|bear)/.test(line.slice(sum.at))
  );
}

/** "excluding any upfront payment from new partners": that none is counted tells of none. */
const apartFrom =
  /\b(?:exclud(?:ing|es|e)|exclusive of|not includ(?:ing|e)|before|without|net of|absent) (?:(?:any|potential|future|new|possible|other|such|the|impact|of) )+$/;

const inKind = /\bprovid\w+ (?:(?!Money_|; |, |fund|financ|cash|pay)[^ ]+ ){0,6}$/;

/** What would be owed if a merger failed, or if one party left a deal; a fee that is paid for leaving it is told. */
const isBreakUp = (sentence: Sentence, { place }: Sum): boolean => {
  const how = modality(sentence, place);
  return how !== 'done' && (how !== 'expected' || /\bmerger\b|\b(?:if|upon) /.test(sentence.masked.line));
};

/** "agreed to purchase 1,000,000 shares at $8.00 per share": so many, and at that price. */
const isPriced = (sentence: Sentence, { at, end }: Sum): boolean =>
  /\d/.test(sentence.masked.line.slice(at, end).replace(/_\d+/g, '')) &&
  placed(sentence, 'Money').some((money) => money.at > end && isPrice(sentence, money.at));

/** "option fees would become payable". */
const payable =
  /^(?:(?!Money_|; |, )[^ ]+ ){1,8}?(?:will|would|may|shall|is|are|could) (?:then |also )?(?:become |be |fall )?(?:payable|due|owed|paid)\b/;

/** A verb of paying right before the words for what is paid. */
const paying =
  /\b(?:pays?|paid|paying|payment (?:to Company_\d+ )?of|(?:terms|consideration|agreement|deal|package|payments) (?:also )?includes?|receives?|received|provides?|made|makes?|makes an|entitled to|eligible for|owes?) (?:(?!Money_|; |, which |mileston)[^ ]+ ){0,9}$|^in addition to (?:an?|the|its|this) (?:[a-z]+ ){0,3}$|\b(?:receives?|pays?|pay|receive) (?:(?!; |, which |royalt)[^ ]+ ){1,24}?(?:, )?(?:as well as|along with|together with) (?:[a-z]+ ){0,2}$/;

/** "no royalties", "royalties will not be due"; but what was paid was, whatever its sentence denies. */
const isDenied = (line: string, { at }: Sum, how: Modality, status: string | undefined): boolean =>
  (how === 'negated' && status !== 'paid' && !notCounted.test(line.slice(0, at))) ||
  none.test(line.slice(0, at)) ||
  notDue.test(line.slice(at));

/** "is paid an option fee should B opt in": what is put as done depends on what stands behind it. */
function howTold(sentence: Sentence, { kind, at, end, place }: Sum): Modality {
  const { line } = sentence.masked;
  const how = modality(sentence, Math.min(at, place));
  if (how === 'expected' && kind === 'fee' && uponExercise.test(line.slice(0, at))) return 'possible';
  const depends = /^ ?(?:Money_\d+ )?(?:should|if|in the event) /.test(line.slice(Math.max(end, place)));
  return how === 'done' && depends && isNow.test(line.slice(0, Math.min(at, place))) ? 'possible' : how;
}

/** "Upon exercise of its rights A will pay a fee". */
const uponExercise =
  /^(?:upon|if|should|when|after|following) (?:(?!, |; )[^ ]+ ){0,4}?exercis\w+ (?:(?!; )[^ ]+ ){0,14}?, /;

/** A verb of the present right before the words for a sum. */
const isNow =
  /\b(?:is|are|will be|to be) (?:paid|owed) (?:an? |the )?$|\b(?:pays|receives|gets|owes) (?:Company_\d+ )?(?:an? |the )?$/;

function candidate(sentence: Sentence, text: string, sum: Sum): Candidate {
  const { at, end, money, place } = sum;
  const kind = isCeiling(sentence, sum) ? 'total' : kindOf(sum);
  const how = howTold(sentence, sum);
  const words = sentence.masked.line.slice(at, end).trim();
  const ofSublicence = /sublicens/.test(words);
  const hasRate = rated.has(kind) || ofSublicence;
  const rate = hasRate ? rateOf(sentence, kind === 'profit share' ? kind : 'royalty', at, end) : {};
  const told = statusOf(sentence, kind, how, { at, place, ceiling: money?.value.bound === 'upTo' });
  // A share of what others may pay is owed only if they do.
  const status = ofSublicence && told !== 'paid' ? 'potential' : told;
  const isPriced = kind === 'equity' || (kind === 'total' && !/potential/.test(words));
  const slots: Record<string, SlotValue> = {
    kind,
    ...rate,
    ...sidesOf(sentence, sum, { kind, ...rate, status }, text),
    ...(status ? { status } : {}),
    ...(sum.bare ? { bare: true } : {}),
    ...(furtherFee.test(
      sentence.masked.line.slice(Math.max(0, Math.min(at, place) - 60), Math.max(end, place)),
    )
      ? { further: true }
      : {}),
    ...(isForRoyalties(sentence.masked.line.slice(place)) ? { ofRoyalties: true } : {}),
    ...(isDenied(sentence.masked.line, sum, how, status) ? { negated: true } : {}),
    ...money?.value,
    ...(isPriced ? priceNear(sentence, text, place) : {}),
  };
  if (kind === 'total' && slots.rate !== undefined) Object.assign(slots, ofPurchase(status, sum));
  if (status === 'paid') Object.assign(slots, dayOf(sentence, kind, place));
  const span = storedSpan(sentence, Math.min(at, place), Math.max(end, place + 1));
  return { rule: 'payment', says: 'Payment', slots, sentence, span, pattern: `${how} ${words}` };
}

/** "$58.00 per share plus a contingent right, for $2 billion in all": the price is due, whatever the right may bring. */
const ofPurchase = (status: string | undefined, { money }: Sum): Record<string, SlotValue> => ({
  ofPurchase: true,
  ...(status === 'potential' && money?.value.bound !== 'upTo' ? { status: 'due' } : {}),
});

/** When what was paid was. */
function dayOf(sentence: Sentence, kind: SumKind, place: number): Record<string, SlotValue> {
  const date = dateOf(sentence, place);
  if (date) return { date };
  return kind !== 'royalty' && atSigning.test(sentence.masked.line) ? { atSigning: true } : {};
}

/** "five additional annual payments of $20 million": one of several of its size. */
const furtherFee =
  /\b(?:additional|annual|annually|yearly|quarterly|another|further|second|third|subsequent|later|next|per year|each|maintenance|extension|renewal|amendment) (?:(?!Money_|; |, )[^ ]+ ){0,5}(?:Money_\d+ )?$/;

/** "at a rate of $310,000 per FTE, up to $9 million in total": the most that all of them cost. */
const kindOf = ({ kind, money }: Sum): SumKind =>
  kind === 'FTE rate' && money?.value.bound === 'upTo' ? 'research' : kind;

/** "will owe no royalties", "has to repay the upfront payment". */
const none =
  /\b(?:no|without(?: any)?) (?:(?:further|additional|other|such) )?$|\b(?:repa(?:y|ys|id|ying)|refund(?:s|ed|ing)?|will return) (?:(?:all|part|half|most|some) of )?(?:the |an? |any |its )?(?:Money_\d+ (?:(?:of|on|under|in) (?:its |the |an? |their |Company_\d+ 's )?)?)?$/;

/** "cash does not include the upfront payment": it is none the less to come, or came later. */
const notCounted =
  /\b(?:not|excludes?|excluding) (?:yet )?(?:includ\w+|reflect\w*|count\w*)?(?: (?!Money_|; |any\b)[^ ]+){0,4} (?:Money_\d+ )?$/;

/** "royalties will not be due". */
const notDue =
  /^(?:(?!Money_|; |, )[^ ]+ ){0,6}?(?:will|shall|would|is|are) (?:not|no longer) (?:be )?(?:due|payable|owed|paid|required|owing)\b/;

/** "paid $70 million at signing", "At the outset A had paid": on the day of the deal. */
const atSigning =
  /\b(?:at|upon|on) (?:the )?(?:signing|execution|outset)\b(?! of (?:an? |the )?(?:amendment|amended|second|new))/;

/** "will pay A up to $8 billion for rights": all that may come, whatever it is for. */
const isCeiling = ({ masked }: Sentence, { kind, at, end, money }: Sum): boolean =>
  (kind === 'upfront' || kind === 'fee') &&
  money?.value.bound === 'upTo' &&
  /^(?:pay|paid|pays|paying)\b/.test(masked.line.slice(at, end));
