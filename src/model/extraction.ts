/** The JSON of `extract`: one object a filing, one line each. The published JSON Schema is derived from it. */
import { z } from 'zod';
import { Certainty, PartialDate, Quote, Span } from './evidence.ts';
import { type RecordLabel, records } from './records.ts';
import { RelationType } from './relations.ts';
import { ThingLabel } from './things.ts';

/** Where a filing begins and ends, and what it is; every field but the first is left out when the text lacks it. */
export const FilingSummary = z.strictObject({
  source: z.string().describe('the path as it was given'),
  key: z.string().describe('accession number, or "sha256:" and 16 hex digits of the stored text'),
  accession: z
    .string()
    .regex(/^\d{10}-\d{2}-\d{6}$/)
    .optional(),
  form: z.string().optional(),
  date: PartialDate.optional().describe('date of report: of the earliest event reported'),
  filed: PartialDate.optional().describe('date on which the SEC received it'),
  signed: PartialDate.optional(),
  registrant: z
    .strictObject({
      name: z.string().optional(),
      cik: z.string().optional(),
      fileNumber: z.string().optional(),
      irsNumber: z.string().optional(),
      state: z.string().optional(),
      address: z.string().optional(),
      phone: z.string().optional(),
    })
    .describe('as the cover page states it'),
  items: z.array(z.strictObject({ number: z.string(), title: z.string(), ...Span.shape })),
  exhibits: z.array(z.strictObject({ number: z.string(), title: z.string() })),
  parts: z
    .array(
      z.strictObject({
        kind: z.enum(['body', 'exhibit']),
        number: z.string().optional().describe('exhibit number, e.g. "99.1"'),
        ...Span.shape,
      }),
    )
    .min(1)
    .describe('body and exhibits; together they cover the stored text, in order'),
});
export type FilingSummary = z.infer<typeof FilingSummary>;

export const Entity = z.strictObject({
  id: z.string(),
  type: ThingLabel,
  name: z.string(),
  key: z.string().describe('one key a thing, whatever names a text uses; unique within its type'),
  aliases: z.array(z.string()),
  mentions: z.array(Span).min(1),
});
export type Entity = z.infer<typeof Entity>;

const said = {
  certainty: Certainty,
  confidence: z.number().min(0).max(1),
  rule: z.string().describe('the rule that found it'),
};

/** One place that shows a fact; when several rules or certainties show one fact, each place keeps its own. */
export const Evidence = z.strictObject({
  ...Quote.shape,
  certainty: Certainty.optional(),
  rule: z.string().optional(),
  /** How a word that stands for a thing was read, e.g. "the Company → ImmunoGen, Inc." */
  reads: z.array(z.string()).optional(),
});
export type Evidence = z.infer<typeof Evidence>;

export const RelationFact = z.strictObject({
  type: RelationType,
  subject: z.string(),
  object: z.string(),
  ...said,
  title: z.string().optional().describe('of a person, as the text gives it'),
  evidence: z.array(Evidence).min(1),
});
export type RelationFact = z.infer<typeof RelationFact>;

const recordFact = <L extends RecordLabel>(label: L) =>
  z.strictObject({
    id: z.string(),
    key: z.string().describe('the same for two tellings of one record'),
    type: z.literal(label),
    ...records[label].shape,
    ...said,
    evidence: z.array(Evidence).min(1),
  });

export const RecordFact = z.discriminatedUnion('type', [
  recordFact('Agreement'),
  recordFact('Milestone'),
  recordFact('Payment'),
  recordFact('ClinicalEvent'),
  recordFact('RegulatoryEvent'),
]);
export type RecordFact = z.infer<typeof RecordFact>;

/** A remark is about the text: a heading not understood, an amount without currency. It is data, never thrown. */
export const Remark = z.strictObject({
  code: z.string(),
  severity: z.enum(['info', 'warning']),
  message: z.string(),
  ...Span.shape,
});
export type Remark = z.infer<typeof Remark>;

export const Extraction = z.strictObject({
  document: FilingSummary,
  text: z.string().describe('the stored text, to which all offsets refer'),
  entities: z.array(Entity),
  relations: z.array(RelationFact),
  events: z.array(RecordFact),
  remarks: z.array(Remark),
});
export type Extraction = z.infer<typeof Extraction>;
