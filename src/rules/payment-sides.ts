/** Between whom a payment is, as its own sentence tells it. */
import { isSplit } from '../recognisers/rate.ts';
import type { Sentence } from '../stages/reading.ts';
import { dueTo, receivedFrom } from './bare-sums.ts';
import { flow, isAlone, isMutual, receives } from './flow.ts';
import { firmsIn } from './line.ts';
import { isOwnExpense } from './milestone-told.ts';
import { modality } from './modality.ts';
import type { SlotValue } from './rule.ts';
import { isPaidToStranger } from './strangers.ts';
import type { SumKind } from './sum-kinds.ts';
import type { Sum } from './sums.ts';
import { together } from './together.ts';

/** Between whom it is; where the payee is not named, what tells whether it is whose text it is, or who tells of it. */
export function sidesOf(
  sentence: Sentence,
  { at, place }: Sum,
  { kind, rate = '', status }: { kind: SumKind; rate?: string; status: string | undefined },
  text: string,
): Record<string, SlotValue> {
  const { line } = sentence.masked;
  const isShare = kind === 'profit share';
  // What two share alike goes from neither to the other.
  const isAlike = isShare && (isSplit(rate) || anotherPays.test(line.slice(at)));
  const slots: Record<string, SlotValue> = isAlike ? {} : { ...flow(sentence, place) };
  const firms = firmsIn(sentence);
  if (isShare && firms.length === 2) slots.between = firms;
  if (isMutual(sentence, place) || combined.test(line.slice(place)) || isPaidToStranger(sentence, text))
    slots.mutual = true;
  if (slots.payer && !slots.payee && isAlone(sentence)) slots.toTeller = true;
  const isReceived = receives.test(line) || receivedFrom.test(line.slice(place));
  if (!slots.payee && status === 'paid' && isReceived) slots.toIssuer = true;
  if (!slots.payer && isOwnExpense(sentence, place)) slots.byIssuer = true;
  const beside = together(sentence, slots.payee);
  return beside.length > 0 ? { ...slots, beside } : slots;
}

/** "A's share of profits will rise, and A will pay B $25 million": who pays the second says nothing of the first. */
const anotherPays = /, and Company_\d+ (?:will|shall|has|is to|agreed to) /;

/** A sum that no word tells the kind of is told of two firms by name. */
export function isBetweenTwo(sentence: Sentence, { at, place }: Sum): boolean {
  const { payer, payee } = flow(sentence, place);
  const how = modality(sentence, at);
  if (payee !== undefined && dueTo.test(sentence.masked.line.slice(place))) return how !== 'possible';
  const { line } = sentence.masked;
  const isPaid = payee !== undefined || receivedFrom.test(line.slice(place)) || receives.test(line);
  return payer !== undefined && isPaid && (how === 'done' || how === 'expected');
}

/** Of several payers none is named. */
const combined = /^Money_\d+ in combined /;
