/** The text of docs/queries.md: every question in a line, with an example of what it answers. */

import type { Literals, Query } from '../../src/queries/query.ts';
import { graphForms, readQueries } from '../../src/queries.ts';
import { table } from './markdown-table.ts';

export function queriesPage(): string {
  const drawn = new Set(graphForms().map(({ name }) => name));
  return `${[
    '# Questions',
    'Made from the headers in `cypher/queries` by `test/queries.test.ts`; edit these, not this page.',
    [
      'Each question can be asked as of a day (`--as-of 2007-12-31`): only what was known by then, with the names of then.',
      'Most give the sentence that shows each row in the column `evidence`. Those with a ● can also be drawn: `--graph` gives their',
      'nodes and relationships as JSON, and Neo4j Browser draws what `cypher/queries/graphs` has under their names.',
      'The examples hold on the graph that the tests build.',
    ].join('\n'),
    table(
      ['question', 'what it answers', 'asked with', 'part of a row of the answer'],
      readQueries().map((query) => cells(query, drawn.has(query.name))),
    ),
  ].join('\n\n')}\n`;
}

const cells = ({ name, title, example }: Query, drawn: boolean): string[] => [
  `\`${name}\`${drawn ? ' ●' : ''}`,
  title,
  inWords(example.given),
  inWords(example.row),
];

const inWords = (values: Literals): string =>
  Object.entries(values)
    .map(([name, value]) => `${name} = \`${JSON.stringify(value)}\``)
    .join(', ');
