/** A candidate whose slots are entities: what `reconcile` compares and merges. */
import { type Certainty, certainties } from '../model/evidence.ts';
import type { Evidence } from '../model/extraction.ts';
import type { RecordLabel } from '../model/records.ts';
import type { RelationType } from '../model/relations.ts';

interface Told {
  rule: string;
  certainty: Certainty;
  /** Of the rule alone, before further evidence raises it. */
  confidence: number;
  evidence: readonly Evidence[];
  /** Index of the sentence, for what "this event" points back to. */
  sentence: number;
}

export interface RelationStatement extends Told {
  type: RelationType;
  /** Entity ids. */
  subject: string;
  object: string;
  title?: string;
  /** Told by the subject as news of the object. */
  news?: boolean;
}

/** Field values by name: entity ids for things, plain values for the rest. */
export type Fields = Record<string, string | number | boolean | readonly string[] | object>;

export interface RecordStatement extends Told {
  type: RecordLabel;
  fields: Fields;
}

/** The record with further fields: what it says itself stands, and what is undefined is left out. */
export function withFields(
  record: RecordStatement,
  further: Readonly<Record<string, unknown>>,
): RecordStatement {
  const added = Object.entries(further).filter(
    ([field, value]) => value !== undefined && record.fields[field] === undefined,
  );
  return added.length === 0
    ? record
    : { ...record, fields: { ...record.fields, ...(Object.fromEntries(added) as Fields) } };
}

/** The stronger of two: asserted before expected before possible before negated. */
export const stronger = (a: Certainty, b: Certainty): Certainty =>
  certainties.indexOf(a) <= certainties.indexOf(b) ? a : b;

/** The other of two. */
export const weaker = (a: Certainty, b: Certainty): Certainty => (stronger(a, b) === a ? b : a);

/** Each place once, in order. */
export function joinEvidence(all: readonly Evidence[]): Evidence[] {
  const byPlace = new Map(all.map((each) => [`${each.start} ${each.end} ${each.rule}`, each]));
  return [...byPlace.values()].sort((x, y) => x.start - y.start || x.end - y.end);
}

/** Each further place that tells a fact halves the doubt that is left, down to one in a hundred. */
export function raised(confidence: number, places: number): number {
  const doubt = (1 - confidence) * 0.5 ** Math.min(places - 1, 3);
  return Math.round(Math.min(0.99, 1 - doubt) * 100) / 100;
}
