import type { Sentence } from '../stages/reading.ts';
import { eventDate } from './event-date.ts';
import { flow } from './flow.ts';
import { hits, nearest, storedSpan, things } from './line.ts';
import { type Modality, modality } from './modality.ts';
import type { Candidate, Rule, SlotValue } from './rule.ts';
import { type Sum, sums } from './sums.ts';
import { pointsBack, triggerOf } from './trigger.ts';

const statuses: Record<Modality, string | undefined> = {
  done: 'earned',
  expected: 'expected',
  possible: 'potential',
  open: 'potential',
  negated: undefined,
};

/** Milestone payments: earned, to come, or possible, with what sets them off. */
export const rule: Rule = {
  id: 'milestone',
  says: 'Milestone',
  trigger: /mileston|success (?:based )?payment|trigger\w* .*payment|contingent payment/,
  find: (sentence) => {
    const all = [...sums(sentence), ...triggered(sentence)].filter(({ kind }) => kind === 'milestone');
    return all
      .filter((sum) => isPaid(sentence, sum) && isOwn(sum, all))
      .map((sum) => candidate(sentence, sum));
  },
};

/** A milestone that is paid: it has a sum, is called a payment, or is earned; else it may be any achievement. */
const isPaid = (sentence: Sentence, { money, at, end }: Sum): boolean =>
  money !== undefined ||
  /payment|fee/.test(sentence.masked.line.slice(at, end)) ||
  reached.test(sentence.masked.line);

const reached =
  /\b(?:earn\w*|achiev\w+|receiv\w+|trigger\w*|paid|pay|pays|eligible|entitled|owe\w*|due|royalt\w+)\b/;

/** Two words for one sum are one milestone. */
const isOwn = ({ at, end }: Sum, all: readonly Sum[]): boolean =>
  !all.some((other) => other.money && other.at === at && other.end !== end);

/** "Dosing triggers a $7 million payment to Xencor": a payment that something triggers is one. */
function triggered(sentence: Sentence): Sum[] {
  const found = hits(
    sentence,
    /\btrigger(?:s|ed|ing)? (?:[^ ]+ ){0,3}Money_(?<money>\d+) (?:[^ ]+ ){0,3}payments?\b/g,
  );
  return found.flatMap(({ at, end, words, groups }) => {
    const money = sentence.masked.mentions[Number(groups.money)];
    if (money?.kind !== 'Money' || /milestone/.test(words)) return [];
    return [{ kind: 'milestone' as const, at, end, money, place: at }];
  });
}

/** "a milestone payment of $5 million earned when …": here what was done is told after it; "no milestone" before it. */
function howTold(sentence: Sentence, at: number, end: number, place: number): Modality {
  const { line } = sentence.masked;
  if (/\bno (?:[^ ]+ )?$/.test(line.slice(0, at))) return 'negated';
  const how = modality(sentence, Math.min(at, place));
  if (how !== 'open') return how;
  const after = line.slice(Math.max(end, place), Math.max(end, place) + 40);
  if (/\b(?:earned|received|recorded|recognized|achieved)\b/.test(after)) return 'done';
  return /\b(?:owes?|due|payable)\b/.test(line) ? 'expected' : how;
}

function candidate(sentence: Sentence, { at, end, money, place }: Sum): Candidate {
  const slots: Record<string, SlotValue> = { ...flow(sentence, place) };
  const { line } = sentence.masked;
  const how = howTold(sentence, at, end, place);
  const plural = /milestones\b|payments\b/.test(line.slice(at, end));
  // A ceiling is not earned: "entitles us to receive milestone payments of up to $200 million".
  const ceiling = money?.kind === 'Money' && money.value.bound === 'upTo';
  const open = ceiling || (how === 'done' && plural && !money);
  const status = open && how !== 'negated' ? statuses.possible : statuses[how];
  if (status) slots.status = status;
  if (how === 'negated') slots.negated = true;
  if (money?.kind === 'Money') Object.assign(slots, money.value);
  const trigger = triggerOf(sentence, at, Math.max(end, money && place > at ? place : end));
  if (trigger) slots.trigger = trigger;
  if (pointsBack(sentence)) slots.pointsBack = true;
  const [compound] = things([nearest(sentence, 'Compound', place, { within: 30, prefer: 'after' })]);
  if (compound && status !== 'potential') slots.compound = compound;
  const date = status === 'earned' ? eventDate(sentence, place, 40) : undefined;
  if (date) slots.date = date;
  const span = storedSpan(sentence, Math.min(at, place), Math.max(end, place + 1));
  return {
    rule: 'milestone',
    says: 'Milestone',
    slots,
    sentence,
    span,
    pattern: `${how} ${line.slice(at, end).trim()}`,
  };
}
