/** `conjugraph query NAME`: answers a question, from the library or in Cypher. */
import { z } from 'zod';
import { QueryError, UsageError } from '../errors.ts';
import { nearest } from '../nearest.ts';
import { drawingOf } from '../queries/drawing.ts';
import { bindParameters } from '../queries/parameters.ts';
import type { Query } from '../queries/query.ts';
import { type UnknownName, unknownNames } from '../queries/unknown-names.ts';
import { findGraphForm, findQuery, queryNames } from '../queries.ts';
import type { GraphStore, Parameters, Value } from '../store/graph-store.ts';
import { type Context, defineCommand } from '../terminal/command.ts';
import { noFiling } from '../terminal/failures.ts';
import { json, say } from '../terminal/output.ts';
import { type Form, showResults } from '../terminal/results.ts';
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
  graph: z
    .boolean()
    .optional()
    .meta({ description: 'as JSON the nodes and relationships that answer the question' }),
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
    'conjugraph query networks-of-partners --graph > partners.json',
    "conjugraph query --cypher 'MATCH (c:Company) RETURN c.name ORDER BY c.name'",
  ],
  async run({ args: [name], options, ...context }) {
    const answer = name === undefined ? ofStatement(options) : ofQuestion(name, options);
    const { unknown, show } = await withExistingStore(context, answer);
    await show(context);
    for (const one of unknown) await say(context.stderr, inWords(one));
    return 0;
  },
});

interface Answer {
  show: (context: Context) => Promise<void>;
  /** Why there is none, when nothing has a name that was asked for. */
  unknown: UnknownName[];
}

/** Checked before the store is opened, as all that is asked, so that a wrong name is told at once. */
function ofStatement({ cypher, ...options }: Options): (store: GraphStore) => Promise<Answer> {
  if (cypher === undefined || options.graph) throw nameOrStatement(options);
  const form = formOf(options);
  const values = Object.entries(givenIn(options)).map(([key, text]) => [key, literal(text)]);
  const parameters: Parameters = Object.fromEntries(values);
  return async (store) => {
    const table = await store.read(cypher, parameters);
    return { show: (context) => showResults(table, form, context), unknown: [] };
  };
}

function ofQuestion(name: string, { cypher, ...options }: Options): (store: GraphStore) => Promise<Answer> {
  if (cypher !== undefined) throw nameOrStatement({});
  const form = formOf(options);
  const query = known(name);
  const parameters = bindParameters(query, givenIn(options));
  const unknownIn = async (store: GraphStore, empty: boolean) =>
    empty ? unknownNames(store, query, parameters) : [];
  if (options.graph) {
    const { statement } = findGraphForm(name);
    return async (store) => {
      const drawing = await drawingOf(store, { statement }, parameters);
      const unknown = await unknownIn(store, drawing.nodes.length === 0);
      return { show: ({ stdout }) => say(stdout, json(drawing, 2)), unknown };
    };
  }
  return async (store) => {
    const table = await store.read(query.statement, parameters);
    const unknown = await unknownIn(store, table.rows.length === 0);
    return { show: (context) => showResults(table, form, context), unknown };
  };
}

const nameOrStatement = ({ graph }: Pick<Options, 'graph'>): UsageError =>
  graph
    ? new UsageError('usage/graph', 'Give --graph with the name of a question, not with --cypher.')
    : new UsageError(
        'usage/query',
        'Give either the name of a question or --cypher; conjugraph queries lists the names.',
      );

function formOf({ graph, json, csv }: Pick<Options, 'graph' | 'json' | 'csv'>): Form {
  if (csv && (json || graph)) {
    const other = json ? '--json' : '--graph';
    throw new UsageError('usage/form', `Give either ${other} or --csv, not both.`);
  }
  return json ? 'json' : csv ? 'csv' : 'table';
}

const givenIn = ({ param, asOf }: Pick<Options, 'param' | 'asOf'>): Record<string, string> =>
  Object.fromEntries([...param.map(pair), ...(asOf === undefined ? [] : [['asOf', asOf] as const])]);

/** @example inWords({ type: 'Company', name: 'Genentec', near: ['Genentech'] }) // 'No Company in the graph is …' */
function inWords({ name, type, near }: UnknownName): string {
  if (type === 'Filing') return noFiling(name);
  if (type === 'Fact') return `No filing of the graph tells a fact "${name}".`;
  const nobody = `${type === 'Thing' ? 'Nothing' : `No ${type}`} in the graph is called "${name}"`;
  return near.length > 0 ? `${nobody}; did you mean ${near.join(', ')}?` : `${nobody}, or nearly so.`;
}

function known(name: string): Query {
  const names = queryNames();
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
