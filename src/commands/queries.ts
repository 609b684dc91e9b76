/** `conjugraph queries`: the questions that can be asked by name. */
import { z } from 'zod';
import type { GraphForm, Query } from '../queries/query.ts';
import { graphForms, readQueries } from '../queries.ts';
import { defineCommand } from '../terminal/command.ts';
import { say } from '../terminal/output.ts';

export const command = defineCommand({
  name: 'queries',
  summary: 'List the questions of the library, with their parameters.',
  options: z.object({}),
  examples: ['conjugraph queries'],
  async run({ stdout }) {
    const forms = new Map(graphForms().map((form) => [form.name, form]));
    for (const query of readQueries()) await say(stdout, inWords(query, forms.get(query.name)));
    await say(stdout, '\nEach takes --as-of <day>: only what was known by then, with the names of then.');
    return 0;
  },
});

function inWords({ name, title, parameters }: Query, form: GraphForm | undefined): string {
  const pairs = parameters
    .filter(({ name }) => name !== 'asOf')
    .map((parameter) => {
      const standard = parameter.default === undefined ? '' : ` = ${JSON.stringify(parameter.default)}`;
      return `    --param ${parameter.name}=<${parameter.type}>${standard}  ${parameter.meaning}`;
    });
  const drawn = form ? [`    --graph  draws ${form.draws}`] : [];
  return [`${name}\n    ${title}`, ...pairs, ...drawn].join('\n');
}
