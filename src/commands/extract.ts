/** `conjugraph extract PATH…`: what filings tell, without a graph. */
import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import { findFilings } from '../inputs.ts';
import { extractFile, type Failure, failureOf } from '../load.ts';
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
    for (const file of files) {
      await setImmediate();
      if (context.signal.aborted) break;
      try {
        const extraction = extractFile(file, context.cwd);
        await say(context.stdout, options.json ? json(extraction) : summary(extraction));
      } catch (error) {
        failures.push(failureOf(file, error));
      }
    }
    await tellFailures(context, failures);
    return exitCode(failures);
  },
});
