/** The shape of the example tables: what a sentence says, written so that a biologist can read and extend it. */
import type { Certainty } from '../../src/model/evidence.ts';
import type { RecordFields, RecordLabel } from '../../src/model/records.ts';
import type { RelationType } from '../../src/model/relations.ts';

/** What is known of the text in which the sentence stands. */
export interface Given {
  /** Whose filing it is: what "we" and "the Company" mean. */
  issuer?: string;
  /** What "today" means, `YYYY-MM-DD`. */
  today?: string;
  /** Whether the text speaks of medicines; it does unless this says no. */
  biotech?: false;
  /** Whether it stands among the contacts of a release. */
  contacts?: boolean;
}

/** Subject, type, object, by the names that the lexicon gives them; a certainty other than `asserted` stands last. */
export type ToldRelation<T extends RelationType> = readonly [
  string,
  T,
  string,
  Exclude<Certainty, 'asserted'>?,
];

/** A sentence and every relation that the rule finds in it. */
export type RelationExamples<T extends RelationType> = readonly (readonly [
  sentence: string,
  facts: readonly ToldRelation<T>[],
  given?: Given,
])[];

/** Fields to compare, with things by name; `null` says that the field must be left open, others are not looked at. */
export type ToldRecord<L extends RecordLabel> = {
  readonly [F in keyof RecordFields<L>]?: Partial<RecordFields<L>[F]> | null;
} & (L extends 'ClinicalEvent' ? OfTrial : unknown);

/** What a telling of a trial carries until the whole filing is known. */
interface OfTrial {
  /** The trial's name. */
  readonly trial?: string;
  /** Whether it only says what the trial is: in general, or now. */
  readonly describes?: true | 'now' | 'planned';
}

/**
 * A sentence and records that the rule finds in it. Others may be found too, unless `'and no other'` ends the list; an
 * empty list says that there is none. What the text denies counts as none.
 */
export type RecordExamples<L extends RecordLabel> = readonly (readonly [
  sentence: string,
  records: readonly (ToldRecord<L> | 'and no other')[],
  given?: Given,
])[];

/** A phrasing, and each mention of the kind as `[exact text, value or name]`; of a thing named as written, the text alone. */
export type MentionExamples<V = string> = readonly (readonly [
  phrasing: string,
  mentions: readonly (readonly [text: string, value?: V])[],
  given?: Given,
])[];

/** Any table, as the tests read it. */
export type Row = readonly [sentence: string, told: readonly unknown[], given?: Given];
