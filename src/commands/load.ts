/** `conjugraph load PATH…`: filings into the graph. */
import { z } from 'zod';
import { findFilings } from '../inputs.ts';
import { defineCommand } from '../terminal/command.ts';
import { exitCode, tellFailures } from '../terminal/failures.ts';
import { loadWithProgress } from '../terminal/loading.ts';
import { withStore } from '../terminal/with-store.ts';

export const command = defineCommand({
  name: 'load',
  summary: 'Load filings into the graph; loading one again changes nothing but its load time.',
  arguments: [{ form: '<path...>', says: 'files, or folders with files that end in .txt, .htm or .html' }],
  options: z.object({}),
  examples: ['conjugraph load data/filings', 'conjugraph load 8k.txt --neo4j bolt://localhost:7687'],
  async run(context) {
    const found = findFilings(context.args, context.cwd);
    if (found.files.length > 0) return withStore(context, (store) => loadWithProgress(found, store, context));
    await tellFailures(context, found.refused);
    return exitCode(found.refused);
  },
});
