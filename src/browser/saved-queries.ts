/** The questions of `cypher/queries/` as Neo4j Browser saves queries: each runs as it stands, at one click. */
import type { Column, Parameter, Query } from '../queries.ts';
import type { Files } from './zip.ts';

/** The folder under which they appear in the Browser. */
const folder = 'conjugraph';

/** One file a question; the Browser shows the comment in its first line as its name. */
export const savedQueries = (queries: readonly Query[]): Files =>
  new Map(queries.map((query) => [`${folder}/${query.name}.cypher`, savedQuery(query)]));

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
export function savedQuery({ title, parameters, columns, statement }: Query): string {
  const body = parameters.reduce(
    // A parameter's name ends where a word ends, and `$` begins nothing else.
    (text, { name }) => text.replace(new RegExp(`\\$${name}\\b`, 'g'), `${given}.${name}`),
    // A CALL within takes in what it names, and no more.
    statement.replace(/\bCALL \((?=\w)([^)]*)\) \{/g, `CALL ($1, ${given}) {`),
  );
  if (parameters.length === 0) return `// ${title}\n${body}\n`;
  return [
    `// ${title}`,
    'WITH {',
    ...parameters.map((parameter, index) => `  ${setting(parameter, index === parameters.length - 1)}`),
    `} AS ${given}`,
    // What a CALL takes in is known in all of its parts, as a parameter would be.
    `CALL (${given}) {`,
    body.replace(/^(?=.)/gm, '  '),
    '}',
    `RETURN ${columns.map(({ name }: Column) => name).join(', ')}`,
    '',
  ].join('\n');
}

/** No question has a variable of this name; a test sees to that. */
export const given = 'given';

function setting({ name, default: preset, meaning }: Parameter, last: boolean): string {
  return `${name}: ${literal(preset)}${last ? '' : ','} // ${meaning}`;
}

/** What has no default is left for the person to fill in. */
function literal(value: string | number | undefined): string {
  if (typeof value === 'number') return String(value);
  return `'${(value ?? '').replace(/[\\']/g, '\\$&')}'`;
}
