/** The questions of `cypher/queries/`, one file a question; those that can be drawn have a second in `graphs/`. */
import { QueryError } from './errors.ts';
import { parseGraphForm, parseQuery } from './queries/header.ts';
import type { GraphForm, Query } from './queries/query.ts';
import { filesIn, statementOf } from './store/statements.ts';

const folder = 'queries';
const graphs = 'queries/graphs';

const namesIn = (path: string): string[] => filesIn(path).map((file) => file.replace(/\.cypher$/, ''));

/** The names of all questions, sorted. */
export const queryNames = (): string[] => namesIn(folder);

/** All questions, sorted by name. */
export const readQueries = (): Query[] => queryNames().map(queryOf);

const queryOf = (name: string): Query =>
  parseQuery(statementOf(`${folder}/${name}.cypher`), `cypher/${folder}/${name}.cypher`);

/** @throws QueryError listing the names that there are */
export function findQuery(name: string): Query {
  const names = queryNames();
  if (names.includes(name)) return queryOf(name);
  throw new QueryError('query/unknown', `There is no query "${name}": there are ${names.join(', ')}.`);
}

/** The forms of all questions that can be drawn, sorted by name. */
export const graphForms = (): GraphForm[] => namesIn(graphs).map(graphFormOf);

const graphFormOf = (name: string): GraphForm =>
  parseGraphForm(statementOf(`${graphs}/${name}.cypher`), `cypher/${graphs}/${name}.cypher`);

/** @throws QueryError listing the questions that can be drawn, when this one cannot */
export function findGraphForm(name: string): GraphForm {
  const names = namesIn(graphs);
  if (names.includes(name)) return graphFormOf(name);
  const message = `The query ${name} has no form that can be drawn; these have: ${names.join(', ')}.`;
  throw new QueryError('query/no-graph', message);
}
