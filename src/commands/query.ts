/** `conjugraph query NAME`: answers a question, from the library or in Cypher. */
import { z } from 'zod';
import { QueryError, UsageError } from '../errors.ts';
import { nearest } from '../nearest.ts';
import { bindParameters, findQuery, type Query } from '../queries.ts';
import type { Parameters, Value } from '../store/graph-store.ts';
import { filesIn } from '../store/statements.ts';
import { defineCommand } from '../terminal/command.ts';
import { showResults } from '../terminal/results.ts';
import { withExistingStore } from '../terminal/with-store.ts';

const Options = z.object({
  param: z
    .array(z.string())
    .default([])
    .meta({ description: 'value of a parameter; may be repeated', placeholder: 'name=value' }),
  cypher: z
    .string()
    .optional()
    .meta({ description: 'a statement of your own, which may only read', placeholder: 'statement' }),
  asOf: z
    .string()
    .optional()
    .meta({ description: 'only what was known by then, with the names of then', placeholder: 'date' }),
  json: z.boolean().optional().meta({ description: 'rows as JSON' }),
  csv: z.boolean().optional().meta({ description: 'rows as CSV, with the columns as first line' }),
});
type Options = z.output<typeof Options>;

export const command = defineCommand({
  name: 'query',
  summary: 'Answer a question of the library, or a Cypher statement that reads.',
  arguments: [{ form: '[name]', says: 'a question; `conjugraph queries` lists them' }],
  options: Options,
  examples: [
    'conjugraph query milestones-earned --param company=ImmunoGen',
    'conjugraph query partners-of-company --param company=Genmab --as-of 2007-12-31',
    'conjugraph query compounds-by-payload --csv > compounds.csv',
    "conjugraph query --cypher 'MATCH (c:Company) RETURN c.name ORDER BY c.name'",
  ],
  async run({ args: [name], options, ...context }) {
    if (options.json && options.csv)
      throw new UsageError('usage/form', 'Give either --json or --csv, not both.');
    const { statement, parameters } = asked(name, options);
    const answer = await withExistingStore(context, (store) => store.read(statement, parameters));
    await showResults(answer, options.json ? 'json' : options.csv ? 'csv' : 'table', context);
    return 0;
  },
});

/** Checked before the store is opened, so that a wrong name is told at once. */
function asked(
  name: string | undefined,
  { cypher, param, asOf }: Options,
): { statement: string; parameters: Parameters } {
  const given = Object.fromEntries([
    ...param.map(pair),
    ...(asOf === undefined ? [] : [['asOf', asOf] as const]),
  ]);
  if ((name === undefined) === (cypher === undefined)) {
    throw new UsageError(
      'usage/query',
      'Give either the name of a question or --cypher; conjugraph queries lists the names.',
    );
  }
  if (cypher !== undefined) {
    const parameters = Object.fromEntries(Object.entries(given).map(([key, text]) => [key, literal(text)]));
    return { statement: cypher, parameters };
  }
  const query = known(name ?? '');
  return { statement: query.statement, parameters: bindParameters(query, given) };
}

function known(name: string): Query {
  const names = filesIn('queries').map((file) => file.replace(/\.cypher$/, ''));
  if (names.includes(name)) return findQuery(name);
  const meant = nearest(name, names);
  const hint = meant === undefined ? '' : ` did you mean ${meant}?`;
  throw new QueryError(
    'query/unknown',
    `There is no query "${name}";${hint} conjugraph queries lists them all.`,
  );
}

function pair(text: string): [string, string] {
  const at = text.indexOf('=');
  if (at < 1) throw new UsageError('usage/param', `--param takes name=value, and not "${text}".`);
  return [text.slice(0, at), text.slice(at + 1)];
}

/** A statement of one's own declares no types: numbers and truth values are read as such, all else is text. */
function literal(text: string): Value {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}
