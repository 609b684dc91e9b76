/** `conjugraph check`: whether the graph is sound. */
import { z } from 'zod';
import { checkGraph } from '../check.ts';
import { defineCommand } from '../terminal/command.ts';
import { say } from '../terminal/output.ts';
import { withExistingStore } from '../terminal/with-store.ts';

/** Of a hundred of one kind, a few tell as much. */
const shown = 5;

export const command = defineCommand({
  name: 'check',
  summary:
    'Prove that no fact is without its sentence, and that whatever else has to hold of the graph does.',
  options: z.object({}),
  examples: ['conjugraph check'],
  run: (context) =>
    withExistingStore(context, async (store) => {
      let faults = 0;
      for await (const { holds, broken } of checkGraph(store)) {
        faults += broken.length;
        await say(context.stdout, `${broken.length > 0 ? 'BROKEN' : 'ok    '}  ${holds}`);
        for (const each of broken.slice(0, shown)) await say(context.stdout, `        ${each}`);
        const more = broken.length - shown;
        if (more > 0) await say(context.stdout, `        and ${more} more`);
      }
      const advice = 'Load the filings concerned again; if that does not help, please report it.';
      await say(context.stderr, faults === 0 ? 'The graph is sound.' : `The graph is not sound. ${advice}`);
      return faults === 0 ? 0 : 1;
    }),
});
