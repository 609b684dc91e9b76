/** The questions of `cypher/queries/`: one file a question, with a header that says what it takes and gives. */
import { z } from 'zod';
import { QueryError } from './errors.ts';
import { lastDay, PartialDate } from './model/evidence.ts';
import type { Value } from './store/graph-store.ts';
import { filesIn, statementOf } from './store/statements.ts';

const Name = z.string().regex(/^[a-z][A-Za-z]*$/, 'a name is letters only, and begins with a small one');

/** How a parameter's text becomes its value. */
const parameterTypes = {
  string: z.string(),
  integer: z
    .string()
    .regex(/^-?\d+$/, 'not a whole number')
    .transform(Number)
    .pipe(z.int()),
  date: PartialDate,
  /** Of a year or a month, its last day. */
  day: PartialDate.transform(lastDay),
};

export const Parameter = z.strictObject({
  name: Name,
  type: z.enum(Object.keys(parameterTypes) as (keyof typeof parameterTypes)[]),
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

const Literals = z.record(Name, z.json());

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

/** All questions, sorted by name. */
export const readQueries = (): Query[] =>
  filesIn('queries').map((file) => parseQuery(statementOf(`queries/${file}`), `cypher/queries/${file}`));

/** @throws QueryError listing the names that there are */
export function findQuery(name: string): Query {
  const file = `${name}.cypher`;
  const files = filesIn('queries');
  if (files.includes(file)) return parseQuery(statementOf(`queries/${file}`), `cypher/queries/${file}`);
  const names = files.map((other) => other.replace(/\.cypher$/, '')).join(', ');
  throw new QueryError('query/unknown', `There is no query "${name}": there are ${names}.`);
}

/**
 * @param file names the file in complaints; its base name is the query's name
 * @throws QueryError naming file and line, when the header breaks its grammar
 */
export function parseQuery(text: string, file: string): Query {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  const header = lines.slice(0, Math.max(end, 0)).map((line, index) => fieldIn(line, `${file}:${index + 1}`));
  const all = <T>(key: string) => header.filter((field) => field.key === key).map(({ value }) => value as T);
  const one = (key: string) => {
    const [value, second] = all(key);
    if (value === undefined) throw complaint(`${file}:1`, `a line "// ${key}: …" is missing`);
    if (second !== undefined) throw complaint(`${file}:1`, `only one line "// ${key}: …" may be there`);
    return value;
  };
  const name = file.replace(/^.*\//, '').replace(/\.cypher$/, '');
  const [title, row, example] = [one('title'), one('row'), one('example')];
  const statement = lines.slice(header.length).join('\n').trim();
  return checked(
    Query,
    { name, title, parameters: all('param'), columns: all('column'), row, example, statement },
    file,
  );
}

/** What each line of a header is; the key is followed by a colon. */
const grammar: Record<string, (text: string, at: string) => unknown> = {
  title: (text) => text,
  row: (text) => text,
  param: (text, at) => {
    const [, name, type, given, meaning] =
      /^(\w+)\s+(\w+)(?:\s+=\s+("(?:[^"\\]|\\.)*"|\S+))?\s+(.+)$/.exec(text) ?? [];
    return checked(Parameter, { name, type, ...(given ? { default: json(given, at) } : {}), meaning }, at);
  },
  column: (text, at) => {
    const [, name, type, meaning] = /^(\w+)\s+(\w+)\s+(.+)$/.exec(text) ?? [];
    return checked(Column, { name, type, meaning }, at);
  },
  example: (text, at) => {
    const [given, row] = text.split(/→\s*(?=\w+=)/);
    if (given === undefined || row === undefined)
      throw complaint(at, 'an example is "name=value, … → column=value, …"');
    return { given: literals(given, at), row: literals(row, at) };
  },
};

function fieldIn(line: string, at: string): { key: string; value: unknown } {
  const [, key = '', text = ''] = /^\/\/ (\w+):\s+(.*\S)\s*$/.exec(line) ?? [];
  const read = Object.hasOwn(grammar, key) ? grammar[key] : undefined;
  if (!read)
    throw complaint(at, `a header line is "// key: …" with the key ${Object.keys(grammar).join(', ')}`);
  return { key, value: read(text, at) };
}

/** `name=value, …` with values in JSON; a comma inside a value separates nothing. */
function literals(text: string, at: string): z.infer<typeof Literals> {
  const parts = text.split(/,\s*(?=\w+=)/).filter((part) => part.trim() !== '');
  const entries = parts.map((part) => {
    const [, name, value] = /^\s*(\w+)=(.*?)\s*$/.exec(part) ?? [];
    if (name === undefined || value === undefined) throw complaint(at, `"${part}" is not name=value`);
    return [name, json(value, at)];
  });
  return checked(Literals, Object.fromEntries(entries), at);
}

function json(text: string, at: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw complaint(at, `${text} is not JSON`, error);
  }
}

function checked<T>(schema: z.ZodType<T>, value: unknown, at: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issues = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw complaint(at, issues.join('; '), result.error);
}

const complaint = (at: string, what: string, cause?: unknown) =>
  new QueryError('query/header', `${at}: ${what}.`, { cause });

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
  const result = parameterTypes[type].safeParse(text);
  if (!result.success) throw wrong(query, `takes for ${name} a value of type ${type}, and "${text}" is none`);
  return result.data;
}

const wrong = (query: Query, what: string) =>
  new QueryError('query/parameter', `The query ${query.name} ${what}.`);
