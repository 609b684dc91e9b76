/**
 * Which of the records merged so far a telling is compared with: those that share what the two must share to be one. Of a
 * long filing these are few, where all records of its type are thousands.
 */
import type { RecordLabel } from '../model/records.ts';
import type { Fields, RecordStatement } from './statement.ts';

/** Fields of payments of which two tellings of one share one. */
export const sharedByPayments = {
  Milestone: ['amount', 'trigger', 'payee'],
  Payment: ['amount', 'payer', 'payee', 'kind'],
} as const;

export class RecordIndex {
  private readonly byKey = new Map<string, Set<number>>();

  /** @param at where the record stands among all; a record that has new fields is entered again */
  enter(record: RecordStatement, at: number): void {
    for (const key of keysOf(record)) {
      const places = this.byKey.get(key);
      if (places) places.add(at);
      else this.byKey.set(key, new Set([at]));
    }
  }

  /** The places of those that may be one with the telling, in their order. */
  alike(telling: RecordStatement): number[] {
    const places = keysFor(telling).flatMap((key) => [...(this.byKey.get(key) ?? [])]);
    return [...new Set(places)].sort((a, b) => a - b);
  }
}

/** What a record is found by. */
function keysOf({ type, fields }: RecordStatement): string[] {
  if (type === 'Agreement') {
    const firms = firmsOf(fields.parties);
    const alone = firms.length === 1 ? firms.map((firm) => `only ${firm}`) : [];
    return [...firms.map((firm) => `of ${firm}`), ...pairsOf(firms), ...alone];
  }
  if (type !== 'Milestone' && type !== 'Payment') return ofDrug(type, fields);
  return ofPayment(type, fields, (value) => [value === undefined ? untold : String(value), whatever]);
}

/** What a record that may be one with a telling is found by. */
function keysFor({ type, fields }: RecordStatement): string[] {
  if (type === 'Agreement') {
    const firms = firmsOf(fields.parties);
    // One's parties are among the other's.
    if (firms.length < 2) return firms.map((firm) => `of ${firm}`);
    return [...pairsOf(firms), ...firms.map((firm) => `only ${firm}`)];
  }
  if (type !== 'Milestone' && type !== 'Payment') return ofDrug(type, fields);
  return ofPayment(type, fields, (value) => (value === undefined ? [whatever] : [String(value), untold]));
}

/** Events share their drug; a regulator's act of no drug is told again by its kind. */
function ofDrug(type: RecordLabel, { compound, kind }: Fields): string[] {
  if (compound !== undefined) return [`${type} ${String(compound)}`];
  return type === 'RegulatoryEvent' ? [`${type} of no drug: ${String(kind)}`] : [];
}

const firmsOf = (parties: unknown): string[] =>
  Array.isArray(parties) ? [...new Set(parties.map(String))] : [];

const pairsOf = (firms: readonly string[]): string[] => {
  const sorted = [...firms].sort();
  return sorted.flatMap((one, at) => sorted.slice(at + 1).map((other) => `of ${one} and ${other}`));
};

/** A field that a record leaves untold may have the value of any telling, and whatever it has is right for one that leaves it so. */
const untold = '?';
const whatever = '*';

/** Fields that tell payments apart where both tellings have them, and that most have. */
const telling = {
  Milestone: ['payer', 'payee', 'amount', 'compound'],
  Payment: ['payer', 'payee', 'amount'],
} as const;

/** @param formsOf what a field is found by, of those that tell payments apart */
function ofPayment(
  type: 'Milestone' | 'Payment',
  fields: Fields,
  formsOf: (value: unknown) => string[],
): string[] {
  const shared = sharedByPayments[type].flatMap((field) => {
    const value = field === 'trigger' ? triggerKind(fields.trigger) : fields[field];
    return value === undefined ? [] : [`${type} ${field} ${String(value)}`];
  });
  return telling[type].reduce<string[]>(
    (keys, field) => keys.flatMap((key) => formsOf(fields[field]).map((form) => `${key} ${form}`)),
    shared,
  );
}

const triggerKind = (trigger: unknown): unknown =>
  typeof trigger === 'object' && trigger !== null && 'kind' in trigger ? trigger.kind : undefined;
