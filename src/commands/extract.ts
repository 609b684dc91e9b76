/** `conjugraph extract PATH…`: what filings tell, without a graph. */
import { z } from 'zod';
import { fileAt, findFilings } from '../inputs.ts';
import { type Failure, failureOf } from '../load.ts';
import { openReaders } from '../readers/open.ts';
import { defineCommand } from '../terminal/command.ts';
import { exitCode, tellFailures } from '../terminal/failures.ts';
import { json, say } from '../terminal/output.ts';
import { summary } from '../terminal/summary.ts';

export const command = defineCommand({
  name: 'extract',
  summary: 'Show what filings tell; nothing is written.',
  arguments: [{ form: '<path...>', says: 'files, or folders with files that end in .txt, .htm or .html' }],
  options: z.object({
    json: z
      .boolean()
      .optional()
      .meta({ description: 'one JSON object a filing, one line each (see schema)' }),
  }),
  examples: ['conjugraph extract 8k.txt', 'conjugraph extract data/filings --json > facts.jsonl'],
  async run({ args, options, ...context }) {
    const { files, refused } = findFilings(args, context.cwd);
    const failures: Failure[] = [...refused];
    const readers = openReaders({ signal: context.signal });
    for (const file of files) {
      if (context.signal.aborted) break;
      try {
        const extraction = await readers.read(fileAt(file, context.cwd));
        await say(context.stdout, options.json ? json(extraction) : summary(extraction));
      } catch (error) {
        if (!context.signal.aborted) failures.push(failureOf(file, error));
      }
    }
    await readers.close();
    await tellFailures(context, failures);
    return exitCode(failures);
  },
});
