/**
 * Records: what happened, or was agreed. A record joins more than two things, so it is a node of its own. A field made
 * with `ref` names a thing by its id and becomes an edge of the given type in the graph; `link` names another record;
 * all other fields are properties.
 */
import { z } from 'zod';
import { PartialDate } from './evidence.ts';
import type { ThingLabel } from './things.ts';

/** What a field of a record points to. */
export type Pointer = { edge: string; thing: ThingLabel } | { edge: string; record: RecordLabel };

/** Which schemas stand for pointers; `pointersOf` reads it. */
const pointers = z.registry<Pointer>();

const ref = (thing: ThingLabel, edge: string) =>
  z.string().describe(`id of a ${thing}`).register(pointers, { edge, thing });
const link = (record: RecordLabel, edge: string) =>
  z.string().describe(`id of a ${record}`).register(pointers, { edge, record });

/** Whole currency units, never thousands or millions. */
const Amount = z.number().nonnegative().describe('whole currency units');
const money = {
  amount: Amount.optional().describe('the stated figure; of a range its upper end; whole currency units'),
  from: Amount.optional().describe('lower end of a range; whole currency units'),
  bound: z.enum(['exact', 'upTo', 'atLeast']).optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional()
    .describe('ISO 4217'),
};

export const Phase = z.enum(['1', '1/2', '2', '2/3', '3', '4']);
export type Phase = z.infer<typeof Phase>;

export const Trigger = z.strictObject({
  kind: z.enum(['clinical', 'regulatory', 'commercial', 'development']),
  text: z.string().optional().describe('what sets the payment off, e.g. "Phase 2 start"'),
  phase: Phase.optional(),
});
export type Trigger = z.infer<typeof Trigger>;

export const Agreement = z.strictObject({
  parties: z.array(ref('Company', 'PARTY')).optional(),
  licensor: ref('Company', 'LICENSOR').optional(),
  licensee: ref('Company', 'LICENSEE').optional(),
  date: PartialDate.optional().describe('as precise as stated'),
  kinds: z
    .array(
      z.enum([
        'licence',
        'option',
        'co-development',
        'co-promotion',
        'research',
        'supply',
        'manufacturing',
        'equity',
        'acquisition',
      ]),
    )
    .optional(),
  exclusive: z.boolean().optional(),
  territory: z.string().optional(),
  field: z.string().optional(),
  stage: z.string().optional().describe('stage of the asset at signing'),
  targets: z.array(ref('Target', 'FOR_TARGET')).optional(),
  technologies: z.array(ref('Technology', 'FOR_TECHNOLOGY')).optional(),
  compounds: z.array(ref('Compound', 'FOR_COMPOUND')).optional(),
  amendments: z.array(PartialDate).optional().describe('dates of its amendments'),
  status: z.enum(['signed', 'amended', 'extended', 'terminated', 'expired']).optional(),
  undisclosed: z
    .array(z.string())
    .optional()
    .describe('what the filing says that it leaves out or holds back, as it says so'),
});

export const Milestone = z.strictObject({
  payer: ref('Company', 'PAYER').optional(),
  payee: ref('Company', 'PAYEE').optional(),
  ...money,
  trigger: Trigger.optional(),
  compound: ref('Compound', 'OF_COMPOUND').optional(),
  date: PartialDate.optional(),
  status: z.enum(['earned', 'expected', 'potential']).optional(),
  agreement: link('Agreement', 'UNDER').optional(),
});

export const Payment = z.strictObject({
  kind: z
    .enum([
      'upfront',
      'royalty',
      'equity',
      'option',
      'research',
      'total',
      'loan',
      'profit share',
      'FTE rate',
      'transfer price',
      'fee',
    ])
    .optional(),
  payer: ref('Company', 'PAYER').optional(),
  payee: ref('Company', 'PAYEE').optional(),
  ...money,
  rate: z.string().optional().describe('as stated, e.g. "mid-single digit"'),
  tiers: z.string().optional().describe('as stated, e.g. "10% to 20%"'),
  status: z.enum(['paid', 'due', 'potential']).optional(),
  date: PartialDate.optional(),
  agreement: link('Agreement', 'UNDER').optional(),
});

export const ClinicalEvent = z.strictObject({
  compound: ref('Compound', 'OF_COMPOUND').optional(),
  phase: Phase.optional(),
  status: z.enum(['started', 'expected', 'completed', 'results', 'discontinued']).optional(),
  sponsor: ref('Company', 'SPONSOR').optional(),
  indication: ref('Indication', 'FOR_INDICATION').optional(),
  date: PartialDate.optional(),
});

export const RegulatoryEvent = z.strictObject({
  compound: ref('Compound', 'OF_COMPOUND').optional(),
  kind: z
    .enum([
      'IND submitted',
      'IND effective',
      'orphan drug designation',
      'fast track designation',
      'breakthrough therapy designation',
      'BLA submitted',
      'approval',
      'clinical hold',
      'other',
    ])
    .optional(),
  agency: ref('Agency', 'BY_AGENCY').optional(),
  applicant: ref('Company', 'APPLICANT').optional(),
  date: PartialDate.optional(),
  status: z.enum(['done', 'expected']).optional(),
});

/** Every record label with the schema of its fields. */
export const records = { Agreement, Milestone, Payment, ClinicalEvent, RegulatoryEvent };

export type RecordLabel = 'Agreement' | 'Milestone' | 'Payment' | 'ClinicalEvent' | 'RegulatoryEvent';

export const recordLabels = Object.keys(records) as [RecordLabel, ...RecordLabel[]];

export type RecordFields<L extends RecordLabel> = z.infer<(typeof records)[L]>;

/**
 * The fields of a record that become edges.
 *
 * @returns field name → what it points to, e.g. `payer → { edge: 'PAYER', thing: 'Company' }`
 */
export const pointersOf = (label: RecordLabel): ReadonlyMap<string, Pointer> =>
  pointersByLabel.get(label) ?? new Map();

function innermost(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional) return innermost(schema.unwrap());
  if (schema instanceof z.ZodArray) return innermost(schema.element);
  return schema;
}

/** Read from the schemas once. */
const pointersByLabel: ReadonlyMap<RecordLabel, ReadonlyMap<string, Pointer>> = new Map(
  recordLabels.map((label) => [label, readPointers(label)]),
);

function readPointers(label: RecordLabel): Map<string, Pointer> {
  const found = new Map<string, Pointer>();
  for (const [field, schema] of Object.entries(records[label].shape)) {
    const pointer = pointers.get(innermost(schema));
    if (pointer) found.set(field, pointer);
  }
  return found;
}
