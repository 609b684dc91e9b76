/** Whether one slot of a found record agrees with the gold. */
import type { RecordFact } from '../model/extraction.ts';
import { pointersOf, Trigger } from '../model/records.ts';
import { contentWords, foldName, phaseIn } from './fold.ts';
import type { GoldEvent, GoldSlot } from './gold.ts';
import type { Means } from './names.ts';

type Scalar = string | number | boolean;

/** What a record says about itself, not about the world. */
const notSlots = new Set(['id', 'key', 'type', 'certainty', 'confidence', 'rule', 'evidence']);

/**
 * `agreement` names a record, which a gold file cannot; the others go beyond the contract for gold files, or refine
 * `amount`, and count only where the gold lists them.
 */
const unasked = new Set(['agreement', 'bound', 'from', 'undisclosed']);

const fieldOf = (slot: string) => (slot === 'year' ? 'date' : slot);

/** The slots that a gold event lists and that can be compared. */
export const goldSlots = (gold: GoldEvent): string[] =>
  Object.keys(gold).filter((slot) => slot !== 'type' && slot !== 'agreement');

/** The value of a slot, by its name in gold files; undefined where it is not filled. */
export function foundValue(slot: string, found: RecordFact): unknown {
  const value: unknown = Object.entries(found).find(([field]) => field === fieldOf(slot))?.[1];
  if (Array.isArray(value) && value.length === 0) return undefined;
  return slot === 'year' && typeof value === 'string' ? value.slice(0, 4) : value;
}

/** The filled slots of a found record that the gold event does not list, and that count against precision. */
export function surplusSlots(found: RecordFact, gold?: GoldEvent): string[] {
  const listed = new Set(gold ? goldSlots(gold).map(fieldOf) : []);
  return Object.keys(found).filter(
    (field) =>
      !notSlots.has(field) &&
      !unasked.has(field) &&
      !listed.has(field) &&
      foundValue(field, found) !== undefined,
  );
}

/**
 * Whether the found record's slot is right. Where the record holds a list, both are compared as sets; where it holds
 * one value and the gold lists several, any of them is right.
 */
export function slotAgrees(slot: string, gold: GoldSlot, found: RecordFact, means: Means): boolean {
  const value = foundValue(slot, found);
  if (value === undefined) return false;
  const wanted = Array.isArray(gold) ? gold : [gold];
  const agrees = comparison(slot, found, means);
  if (!Array.isArray(value)) return wanted.some((one) => agrees(one, value));
  return (
    wanted.every((one) => value.some((other) => agrees(one, other))) &&
    value.every((other) => wanted.some((one) => agrees(one, other)))
  );
}

function comparison(
  slot: string,
  found: RecordFact,
  means: Means,
): (gold: Scalar, value: unknown) => boolean {
  if (pointersOf(found.type).has(slot)) return (gold, id) => means(String(gold), String(id));
  if (slot === 'trigger') return (gold, trigger) => triggerAgrees(String(gold), Trigger.parse(trigger));
  return (gold, value) => foldName(String(gold)) === foldName(String(value));
}

/**
 * @param gold `kind:text`, or the kind alone
 * @example triggerAgrees('clinical:Phase 2 start', { kind: 'clinical', phase: '2' })
 */
function triggerAgrees(gold: string, found: Trigger): boolean {
  const [kind = '', ...rest] = gold.split(':');
  const text = rest.join(':').trim();
  if (foldName(kind) !== found.kind) return false;
  if (text === '') return true;
  const said = found.text ?? '';
  const phase = phaseIn(text);
  if (phase) return phase === (found.phase ?? phaseIn(said));
  const words = contentWords(said);
  return [...contentWords(text)].some((word) => words.has(word));
}
