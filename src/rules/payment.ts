import type { Sentence } from '../stages/reading.ts';
import { flow } from './flow.ts';
import { clause, placed, storedSpan } from './line.ts';
import { type Modality, modality } from './modality.ts';
import type { Candidate, Rule, SlotValue } from './rule.ts';
import { type Sum, sums } from './sums.ts';

const statuses: Record<Modality, string | undefined> = {
  done: 'paid',
  due: 'due',
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
  const status = kind === 'royalty' || kind === 'profit share' ? 'potential' : statuses[how];
  if (status) slots.status = status;
  if (money?.kind === 'Money') Object.assign(slots, money.value);
  if (kind === 'royalty' || kind === 'profit share') Object.assign(slots, rateNear(sentence, at));
  const span = storedSpan(sentence, Math.min(at, place), Math.max(end, place + 1));
  const words = sentence.masked.line.slice(at, end).trim();
  return { rule: 'payment', says: 'Payment', slots, sentence, span, pattern: `${how} ${words}` };
}

/** "tiered royalties from the high single digits to the mid-teens": the rates in the royalty's clause. */
function rateNear(sentence: Sentence, at: number): Record<string, string> {
  const around = clause(sentence, at);
  const rates = placed(sentence, 'Rate').filter((each) => each.at >= around.from && each.at <= around.to);
  const values = rates.flatMap(({ mention }) => (mention.kind === 'Rate' ? [mention.value] : []));
  const [first] = values;
  if (!first) return {};
  const rate = values.length > 1 && values.length < 4 ? `${first} to ${values.at(-1)}` : first;
  return /tier/.test(sentence.masked.line.slice(around.from, around.to)) ? { rate, tiers: rate } : { rate };
}
