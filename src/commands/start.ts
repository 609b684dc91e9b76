/** `conjugraph start`: the first look, with the filings that come along. */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { findFilings } from '../inputs.ts';
import { bindParameters } from '../queries/parameters.ts';
import { findQuery } from '../queries.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { statementOf } from '../store/statements.ts';
import { type Context, defineCommand } from '../terminal/command.ts';
import { loadWithProgress } from '../terminal/loading.ts';
import { say } from '../terminal/output.ts';
import { table } from '../terminal/table.ts';
import { withStore } from '../terminal/with-store.ts';

const samples = new URL('../../data/filings/', import.meta.url);
const questions = ['milestones-earned', 'compounds-by-payload', 'partners-of-company'];

export const command = defineCommand({
  name: 'start',
  summary: 'Load the sample filings, show what was found, and answer three questions.',
  options: z.object({}),
  examples: ['npm start', 'conjugraph start'],
  run: (context) =>
    withStore(context, async (store) => {
      const folder = relative(context.cwd, fileURLToPath(samples)) || '.';
      const code = await loadWithProgress(findFilings([folder], context.cwd), store, context);
      if (context.signal.aborted) return code;
      await showFound(store, context);
      for (const name of questions) await answer(name, store, context);
      await say(context.stdout, whatNext(relative(context.cwd, store.address) || store.address));
      return code;
    }),
});

async function showFound(store: GraphStore, { stdout, env }: Context): Promise<void> {
  const { columns, rows } = await store.read(statementOf('stats/found.cypher'));
  await say(stdout, `Found:\n${table(columns, rows, stdout, env)}`);
}

async function answer(name: string, store: GraphStore, { stdout, env }: Context): Promise<void> {
  const query = findQuery(name);
  const { columns, rows } = await store.read(query.statement, bindParameters(query, {}));
  const given = query.parameters
    .filter(({ type }) => type !== 'day')
    .map((parameter) => `${parameter.name} = ${parameter.default}`);
  const heading = [query.title, given.length > 0 ? ` (${given.join(', ')})` : '', ':'].join('');
  await say(stdout, `\n${heading}\n${rows.length > 0 ? table(columns, rows, stdout, env) : 'nothing found'}`);
}

const whatNext = (where: string) => `
The graph is in ${where}. Next:
  npx conjugraph queries                                   the other questions
  npx conjugraph query compounds-by-payload --param payload=DM4
  npx conjugraph load PATH                                 filings of your own`;
