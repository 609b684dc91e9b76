/** From what a person typed to the values that a statement takes. */
import { z } from 'zod';
import { QueryError } from '../errors.ts';
import { lastDay, PartialDate } from '../model/evidence.ts';
import type { Value } from '../store/graph-store.ts';
import type { Parameter, ParameterType, Query } from './query.ts';

/** How a parameter's text becomes its value; what is not named here is text as it is. */
const readers: Partial<Record<ParameterType, z.ZodType<Value>>> = {
  integer: z
    .string()
    .regex(/^-?\d+$/, 'not a whole number')
    .transform(Number)
    .pipe(z.int()),
  date: PartialDate,
  /** Of a year or a month, its last day. */
  day: PartialDate.transform(lastDay),
};

/** What a value has to look like, for a person. */
const wanted: Partial<Record<ParameterType, string>> = {
  integer: 'a whole number',
  date: 'a date, as 2007, 2007-07 or 2007-07-31',
  day: 'a day, as 2007-07-31, or a month or year for its last day',
};

/**
 * The values for a query's statement, from what a person typed.
 *
 * @example bindParameters(query, { company: 'Biotest' }) // { company: 'Biotest' }
 * @throws QueryError listing what is allowed, when a name is unknown, a value is missing, or is not of its type
 */
export function bindParameters(query: Query, given: Readonly<Record<string, string>>): Record<string, Value> {
  const declared = query.parameters.map(({ name, type }) => `${name} (${type})`).join(', ') || 'none';
  const known = new Set(query.parameters.map(({ name }) => name));
  const unknown = Object.keys(given).find((name) => !known.has(name));
  if (unknown !== undefined) throw wrong(query, `has no parameter "${unknown}"; it takes ${declared}`);
  return Object.fromEntries(
    query.parameters.map((parameter) => [parameter.name, bound(query, parameter, given)]),
  );
}

function bound(
  query: Query,
  { name, type, default: preset }: Parameter,
  given: Readonly<Record<string, string>>,
): Value {
  const text = Object.hasOwn(given, name) ? given[name] : undefined;
  if (text === undefined && preset !== undefined) return preset;
  if (text === undefined) throw wrong(query, `needs the parameter ${name} (${type})`);
  const result = (readers[type] ?? z.string()).safeParse(text);
  if (!result.success) throw wrong(query, `takes for ${name} ${wanted[type] ?? type}, and "${text}" is none`);
  return result.data;
}

const wrong = (query: Query, what: string) =>
  new QueryError('query/parameter', `The query ${query.name} ${what}.`);
