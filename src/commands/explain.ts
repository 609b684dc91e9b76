/** `conjugraph explain FILE`: why a filing yields what it yields. */
import { z } from 'zod';
import { placesIn } from '../edgar/place.ts';
import { readFiling } from '../edgar/read-filing.ts';
import { UsageError } from '../errors.ts';
import { fileAt, readInput } from '../inputs.ts';
import { defineCommand } from '../terminal/command.ts';
import { explanation, factId, inColour, inPlain } from '../terminal/explanation.ts';
import { write } from '../terminal/output.ts';

export const command = defineCommand({
  name: 'explain',
  summary: 'Show each sentence with its mentions, the rules that fired, and what was rejected.',
  arguments: [{ form: '<file>', says: 'one filing' }],
  options: z.object({
    fact: z.string().optional().meta({
      description: 'only the sentences that show this fact: an id from `extract --json`',
      placeholder: 'id',
    }),
  }),
  examples: ['conjugraph explain 8k.txt', 'conjugraph explain 8k.txt --fact Milestone:1'],
  async run({ args: [file = ''], options: { fact }, ...context }) {
    // Imported late: it takes a second that no other command should pay.
    const { decide, find } = await import('../extract.ts');
    const bytes = readInput(fileAt(file, context.cwd));
    const reading = find(readFiling(bytes, file));
    const extraction = decide(reading);
    const ids = [...extraction.events.map(({ id }) => id), ...extraction.relations.map(factId)];
    if (fact !== undefined && !ids.includes(fact)) {
      throw new UsageError('usage/fact', `${file} has no fact ${fact}; it has ${ids.join(', ') || 'none'}.`);
    }
    const style = context.stdout.isTTY ? inColour : inPlain;
    for (const line of explanation(reading, extraction, style, placesIn(bytes, reading.filing), fact))
      await write(context.stdout, `${line}\n`);
    return 0;
  },
});
