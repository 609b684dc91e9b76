/** What a question of the library is: the schema of what stands in the header of its file. */
import { z } from 'zod';
import { ThingLabel } from '../model/things.ts';

const Name = z.string().regex(/^[a-z][A-Za-z]*$/, 'a name is letters only, and begins with a small one');

/**
 * What may be in the graph or not, so that an answer can say so: a thing of a label by any of its names, `Thing` of any
 * label, a filing by number or file, a fact by its key.
 */
export const Sought = z.enum(['Thing', ...ThingLabel.options, 'Filing', 'Fact']);
export type Sought = z.infer<typeof Sought>;

const ParameterType = z.enum(['string', 'integer', 'date', 'day', ...Sought.options]);
export type ParameterType = z.infer<typeof ParameterType>;

export const Parameter = z.strictObject({
  name: Name,
  type: ParameterType,
  default: z.union([z.string(), z.number()]).optional().describe('without it the parameter must be given'),
  meaning: z.string(),
});
export type Parameter = z.infer<typeof Parameter>;

export const Column = z.strictObject({
  name: Name,
  type: z.enum(['string', 'integer', 'number', 'boolean', 'date', 'list']),
  meaning: z.string().describe('with the unit, where it has one'),
});
export type Column = z.infer<typeof Column>;

export const Literals = z.record(Name, z.json());
export type Literals = z.infer<typeof Literals>;

export const Query = z.strictObject({
  name: z.string().describe('the file name without its ending'),
  title: z.string(),
  parameters: z.array(Parameter),
  columns: z.array(Column).min(1),
  row: z.string().describe('what one row is'),
  example: z
    .strictObject({ given: Literals, row: Literals })
    .describe('parameters, and what is in one row then'),
  statement: z.string().min(1),
});
export type Query = z.infer<typeof Query>;

/** The second form of a question, with the same parameters: paths, which Neo4j Browser draws. */
export const GraphForm = z.strictObject({
  name: z.string().describe('the name of the question'),
  draws: z.string().describe('what the picture shows'),
  statement: z.string().min(1),
});
export type GraphForm = z.infer<typeof GraphForm>;
