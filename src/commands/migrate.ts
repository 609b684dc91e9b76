/** `conjugraph migrate`: brings a graph of an older release up to date. */
import { z } from 'zod';
import { defineCommand } from '../terminal/command.ts';
import { say } from '../terminal/output.ts';
import { withStoreAndPending } from '../terminal/with-store.ts';

export const command = defineCommand({
  name: 'migrate',
  summary: 'Bring a graph of an older release up to date; loading does so by itself.',
  options: z.object({
    dryRun: z.boolean().optional().meta({ description: 'only list what would be done' }),
  }),
  examples: ['conjugraph migrate --dry-run', 'conjugraph migrate'],
  run: ({ options, ...context }) =>
    withStoreAndPending(context, async (store, pending) => {
      const done = options.dryRun ? pending : await store.prepare();
      const what = options.dryRun ? 'needs' : 'has now had';
      const sum = done.length > 0 ? `${what} ${done.join(', ')}` : 'is up to date';
      await say(context.stdout, `The graph ${store.address} ${sum}.`);
      return 0;
    }),
});
