/** Gold files: what a person says a document tells, written beside it as `NAME.gold.json`. */
import { z } from 'zod';
import { InputError } from '../errors.ts';
import { recordLabels } from '../model/records.ts';
import { RelationType } from '../model/relations.ts';
import { ThingLabel } from '../model/things.ts';

/** A gold entity is the list of the names that count for it. */
const GoldEntities = z.partialRecord(ThingLabel, z.array(z.array(z.string().min(1)).min(1)));

/** Both ends by any of their names: `["Genentech", "DEVELOPS", "trastuzumab-DM1"]`. */
const GoldRelation = z.tuple([z.string(), RelationType, z.string()]);
export type GoldRelation = z.infer<typeof GoldRelation>;

const Scalar = z.union([z.string(), z.number(), z.boolean()]);
const GoldSlot = z.union([Scalar, z.array(Scalar).min(1)]);
/** A slot's value: for a slot that holds one thing, a list means that any of its values is right. */
export type GoldSlot = z.infer<typeof GoldSlot>;

/** Slots are the record's fields with things by name, `year` for a date, and a trigger as `kind:text`. */
const GoldEvent = z.object({ type: z.enum(recordLabels) }).catchall(GoldSlot);
export type GoldEvent = z.infer<typeof GoldEvent>;

export const Gold = z.object({
  source: z.string().describe('path of the document, from the folder of gold files or its parent'),
  date: z.string().optional(),
  entities: GoldEntities.default({}),
  relations: z.array(GoldRelation).default([]),
  events: z.array(GoldEvent).default([]),
  optional: z
    .object({
      entities: GoldEntities.default({}),
      relations: z.array(GoldRelation).default([]),
      events: z.array(GoldEvent).default([]),
    })
    .prefault({})
    .describe('counts neither when found nor when not'),
});
export type Gold = z.infer<typeof Gold>;

/**
 * @param json the text of a gold file
 * @param path named in the error
 * @throws InputError when it is no JSON or has not the shape of a gold file
 */
export function parseGold(json: string, path: string): Gold {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new InputError('input/gold', `${path} is not JSON; mend it or take it out of the folder.`, {
      cause,
    });
  }
  const parsed = Gold.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue?.path.join('.') || 'its top level';
  throw new InputError('input/gold', `${path} is not a gold file: at ${where}: ${issue?.message}.`, {
    cause: parsed.error,
  });
}
