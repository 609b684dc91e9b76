/** `conjugraph proposals`: things that may be one, for a person to decide. */
import { z } from 'zod';
import { keyOfThing, proposals } from '../decisions/proposals.ts';
import { decisionsIn, namedThings } from '../store/decisions.ts';
import { defineCommand } from '../terminal/command.ts';
import { showResults } from '../terminal/results.ts';
import { withExistingStore } from '../terminal/with-store.ts';

export const command = defineCommand({
  name: 'proposals',
  summary: 'Things that may be one: decide each with `conjugraph decide`.',
  options: z.object({ json: z.boolean().optional().meta({ description: 'rows as JSON' }) }),
  examples: ['conjugraph proposals'],
  async run({ options, ...context }) {
    const found = await withExistingStore(context, async (store) =>
      proposals(await namedThings(store), await decisionsIn(store)),
    );
    const rows = found.map(({ key, pair: [one, other], because }) => ({
      proposal: key,
      label: one.label,
      one: one.name,
      other: other.name,
      because,
      filings: `${one.filings} and ${other.filings}`,
      things: [keyOfThing(one), keyOfThing(other)].join(' '),
    }));
    const columns = ['proposal', 'label', 'one', 'other', 'because', 'filings'];
    await showResults({ columns, rows }, options.json ? 'json' : 'table', context);
    return 0;
  },
});
