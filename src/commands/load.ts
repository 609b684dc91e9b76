/** `conjugraph load PATH…`: filings into the graph. */
import { z } from 'zod';
import { findFilings } from '../inputs.ts';
import { defineCommand } from '../terminal/command.ts';
import { exitCode, tellFailures } from '../terminal/failures.ts';
import { loadWithProgress } from '../terminal/loading.ts';
import { withStore } from '../terminal/with-store.ts';
import { workers } from '../terminal/workers.ts';

export const command = defineCommand({
  name: 'load',
  summary: 'Load filings into the graph; loading one again changes nothing but its load time.',
  arguments: [{ form: '<path...>', says: 'files, or folders with files that end in .txt, .htm or .html' }],
  options: z.object({ workers }),
  examples: [
    'conjugraph load data/filings',
    'conjugraph load 8k --workers 4',
    'conjugraph load 8k.txt --neo4j bolt://localhost:7687',
  ],
  async run({ options, ...context }) {
    const found = findFilings(context.args, context.cwd);
    if (found.files.length > 0) {
      return withStore(context, (store) => loadWithProgress(found, store, context, options.workers));
    }
    await tellFailures(context, found.refused);
    return exitCode(found.refused);
  },
});
