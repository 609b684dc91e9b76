/** The questions of `cypher/queries/` as Neo4j Browser saves queries: each runs as it stands, at one click. */
import type { GraphForm, Parameter, Query } from '../queries/query.ts';
import type { Files } from './zip.ts';

/** The folders under which they appear in the Browser. */
const folders = { rows: 'conjugraph', graphs: 'conjugraph graphs' };

/** One file a question, and one more where it can be drawn; the Browser shows the comment in its first line as its name. */
export function savedQueries(queries: readonly Query[], forms: readonly GraphForm[]): Files {
  const byName = new Map(queries.map((query) => [query.name, query]));
  const told = queries.map((query) => [`${folders.rows}/${query.name}.cypher`, savedQuery(query)] as const);
  const drawn = forms.flatMap((form) => {
    const query = byName.get(form.name);
    return query ? [[`${folders.graphs}/${form.name}.cypher`, savedGraph(query, form)] as const] : [];
  });
  return new Map([...told, ...drawn]);
}

/**
 * A question whose parameters stand in its first lines, where a person changes them. Without them the Browser would
 * ask for `:param` commands first.
 *
 * @example
 * savedQuery(findQuery('compounds-by-payload'))
 * // // Compounds that carry a payload
 * // WITH {
 * //   payload: 'DM1', // any name of the payload, in any case
 * // …
 */
export const savedQuery = ({ title, parameters, columns, statement }: Query): string =>
  withSettings(
    title,
    parameters,
    statement,
    columns.map(({ name }) => name),
  );

/** The same for the form of a question that is drawn. */
export const savedGraph = ({ title, parameters }: Query, { statement }: GraphForm): string =>
  withSettings(title, parameters, statement, ['path']);

/** No question has a variable of this name; a test sees to that. */
export const given = 'given';

function withSettings(
  title: string,
  parameters: readonly Parameter[],
  statement: string,
  columns: string[],
): string {
  if (parameters.length === 0) return `// ${title}\n${statement}\n`;
  const body = parameters.reduce(
    // A parameter's name ends where a word ends, and `$` begins nothing else.
    (text, { name }) => text.replace(new RegExp(`\\$${name}\\b`, 'g'), `${given}.${name}`),
    // A CALL within takes in what it names, and no more.
    statement.replace(/\bCALL \((?=\w)([^)]*)\) \{/g, `CALL ($1, ${given}) {`),
  );
  return [
    `// ${title}`,
    'WITH {',
    ...parameters.map((parameter, index) => `  ${setting(parameter, index === parameters.length - 1)}`),
    `} AS ${given}`,
    // What a CALL takes in is known in all of its parts, as a parameter would be.
    `CALL (${given}) {`,
    body.replace(/^(?=.)/gm, '  '),
    '}',
    `RETURN ${columns.join(', ')}`,
    '',
  ].join('\n');
}

const setting = ({ name, default: preset, meaning }: Parameter, last: boolean): string =>
  `${name}: ${literal(preset)}${last ? '' : ','} // ${meaning}`;

/** What has no default is left for the person to fill in. */
function literal(value: string | number | undefined): string {
  if (typeof value === 'number') return String(value);
  return `'${(value ?? '').replace(/[\\']/g, '\\$&')}'`;
}
