/** `conjugraph search TEXT`: things by name. */
import { z } from 'zod';
import { UsageError } from '../errors.ts';
import { search } from '../search.ts';
import { defineCommand } from '../terminal/command.ts';
import { showResults } from '../terminal/results.ts';
import { withExistingStore } from '../terminal/with-store.ts';

/** More than a screen of names helps nobody. */
const most = 20;

export const command = defineCommand({
  name: 'search',
  summary: 'Find companies, drugs, targets and persons by any of their names, also misspelled.',
  arguments: [{ form: '<text...>', says: 'a name, or a part of one' }],
  options: z.object({ json: z.boolean().optional().meta({ description: 'rows as JSON' }) }),
  examples: ['conjugraph search imunogen', 'conjugraph search T-DM1'],
  async run({ args, options, ...context }) {
    const text = args.join(' ');
    if (!/[\p{L}\p{N}]/u.test(text)) throw new UsageError('usage/search', 'Give a name to search for.');
    const hits = await withExistingStore(context, (store) => search(store, text, most));
    const rows = hits.map(({ label, name, matched, aliases, likeness }) => ({
      label,
      name,
      matched,
      likeness,
      aliases,
    }));
    const columns = ['label', 'name', 'matched', 'likeness', 'aliases'];
    await showResults({ columns, rows }, options.json ? 'json' : 'table', context);
    return 0;
  },
});
