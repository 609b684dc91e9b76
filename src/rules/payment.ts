import type { Sentence } from '../stages/reading.ts';
import { flow } from './flow.ts';
import { clause, gap, placed, storedSpan } from './line.ts';
import { type Modality, modality } from './modality.ts';
import type { Candidate, Rule, SlotValue } from './rule.ts';
import { isPrice, type Sum, sums } from './sums.ts';

const statuses: Record<Modality, string | undefined> = {
  done: 'paid',
  expected: 'due',
  possible: 'potential',
  open: undefined,
  negated: undefined,
};

/** Kinds that are worth telling without a sum: a royalty is owed whatever it comes to. */
const withoutSum = new Set(['royalty', 'upfront', 'profit share', 'FTE rate', 'transfer price']);

/** Payments that are no milestones: upfront, royalty, equity, option, research and the rest. */
export const rule: Rule = {
  id: 'payment',
  says: 'Payment',
  trigger: /Money_|royalt|up ?front|profit|fte|transfer price/,
  find: (sentence) =>
    sums(sentence)
      .filter(({ kind, money }) => kind !== 'milestone' && (money !== undefined || withoutSum.has(kind)))
      .map((sum) => candidate(sentence, sum)),
};

function candidate(sentence: Sentence, { kind, at, end, money, place }: Sum): Candidate {
  const how = modality(sentence, Math.min(at, place));
  const slots: Record<string, SlotValue> = { kind, ...flow(sentence, place) };
  const status = statusOf(sentence, kind, how, place);
  if (status) slots.status = status;
  if (how === 'negated') slots.negated = true;
  if (money?.kind === 'Money') Object.assign(slots, money.value);
  if (kind === 'royalty' || kind === 'profit share') Object.assign(slots, rateNear(sentence, at));
  if (kind === 'equity') Object.assign(slots, priceNear(sentence));
  const span = storedSpan(sentence, Math.min(at, place), Math.max(end, place + 1));
  const words = sentence.masked.line.slice(at, end).trim();
  return { rule: 'payment', says: 'Payment', slots, sentence, span, pattern: `${how} ${words}` };
}

/** Paid is what the text says was paid; what an event or a signature brings about is due. */
function statusOf(sentence: Sentence, kind: string, how: Modality, place: number): string | undefined {
  if (kind === 'royalty' || kind === 'profit share') return 'potential';
  const { from, to } = clause(sentence, place);
  const words = sentence.masked.line.slice(from, to);
  if (how === 'done' && !settled.test(words)) return due.test(words) ? 'due' : undefined;
  return how === 'open' && due.test(words) ? 'due' : statuses[how];
}

const settled =
  /\b(?:paid|received|made|bought|purchased|invested|recorded|funded|acquired|receipt|contributed)\b/;
const due =
  /\b(?:due|payable|owes?|owed|triggers?|entitles?|brings?|pays|receives|upon (?:signing|execution|effectiveness))\b/;

/** "$15 million of Common Stock at $19.00 per share". */
function priceNear(sentence: Sentence): Record<string, string> {
  const price = placed(sentence, 'Money').find(({ at }) => isPrice(sentence, at))?.mention;
  if (price?.kind !== 'Money') return {};
  return { rate: `${price.value.currency} ${price.value.amount} per share` };
}

/** "tiered royalties from the high single digits to the mid-teens": the rate that stands nearest in the royalty's clause. */
function rateNear(sentence: Sentence, at: number): Record<string, string> {
  const around = clause(sentence, at);
  const [nearest] = placed(sentence, 'Rate')
    .filter((each) => each.at >= around.from && each.at <= around.to)
    .sort((a, b) => gap(sentence, a.at, at) - gap(sentence, b.at, at));
  if (nearest?.mention.kind !== 'Rate') return {};
  const rate = nearest.mention.value;
  const tiered = /\btiered\b/.test(sentence.masked.line.slice(around.from, around.to));
  return tiered ? { rate, tiers: `tiered ${rate}` } : { rate };
}
