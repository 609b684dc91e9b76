/** `conjugraph queries`: the questions that can be asked by name. */
import { z } from 'zod';
import { type Query, readQueries } from '../queries.ts';
import { defineCommand } from '../terminal/command.ts';
import { say } from '../terminal/output.ts';

export const command = defineCommand({
  name: 'queries',
  summary: 'List the questions of the library, with their parameters.',
  options: z.object({}),
  examples: ['conjugraph queries'],
  async run({ stdout }) {
    for (const query of readQueries()) await say(stdout, inWords(query));
    return 0;
  },
});

function inWords({ name, title, parameters }: Query): string {
  const pairs = parameters.map((parameter) => {
    const standard = parameter.default === undefined ? '' : ` = ${JSON.stringify(parameter.default)}`;
    return `    --param ${parameter.name}=<${parameter.type}>${standard}  ${parameter.meaning}`;
  });
  return [`${name}\n    ${title}`, ...pairs].join('\n');
}
