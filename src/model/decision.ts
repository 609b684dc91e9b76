/** What a person decided about the graph; it outlives every load. */
import { z } from 'zod';
import { digest } from './digest.ts';
import { thingLabels } from './things.ts';

/** @example 'Company:genentech' */
export const ThingKey = z.string().regex(new RegExp(`^(${thingLabels.join('|')}):.`, 's'));
export type ThingKey = z.infer<typeof ThingKey>;

const common = {
  key: z.string().describe('of what is decided: a later decision of the same replaces it'),
  at: z.iso.datetime().describe('when it was decided'),
  because: z.string().optional().describe("the person's reason"),
};

/** Two things of one label are one, or are not, however alike they look. */
export const PairDecision = z.strictObject({
  ...common,
  verdict: z.enum(['same', 'different']),
  things: z.tuple([ThingKey, ThingKey]).describe('in order'),
});
export type PairDecision = z.infer<typeof PairDecision>;

/** A fact is right, whatever its confidence, or is wrong, whichever filing tells it. */
export const FactDecision = z.strictObject({
  ...common,
  verdict: z.enum(['accepted', 'rejected']),
  fact: z.string().describe("the fact's key"),
  main: z.string().optional().describe('of a record: what it is about, whatever its details'),
  quotes: z.array(z.string()).min(1).describe('the sentences that told it'),
  things: z.array(ThingKey).min(1).describe('whom it names; a filing that tells it mentions them all'),
});
export type FactDecision = z.infer<typeof FactDecision>;

export const Decision = z.discriminatedUnion('verdict', [PairDecision, FactDecision]);
export type Decision = z.infer<typeof Decision>;

/** @returns 8 hex digits, the same for the same subject, so that a later decision replaces an earlier one */
export const decisionKey = (...subject: readonly string[]): string => digest(JSON.stringify(subject), 8);
