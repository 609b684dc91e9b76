/** `conjugraph decisions`: what persons have decided. */
import { z } from 'zod';
import type { Decision } from '../model/decision.ts';
import { decisionsIn } from '../store/decisions.ts';
import { defineCommand } from '../terminal/command.ts';
import { showResults } from '../terminal/results.ts';
import { withExistingStore } from '../terminal/with-store.ts';

export const command = defineCommand({
  name: 'decisions',
  summary: 'What persons have decided about the graph, which no load undoes.',
  options: z.object({ json: z.boolean().optional().meta({ description: 'rows as JSON' }) }),
  examples: ['conjugraph decisions'],
  async run({ options, ...context }) {
    const decisions = await withExistingStore(context, decisionsIn);
    const rows = decisions.map((decision) => ({
      decision: decision.key,
      verdict: decision.verdict,
      about: about(decision),
      because: decision.because ?? null,
      at: decision.at,
    }));
    const columns = ['decision', 'verdict', 'about', 'because', 'at'];
    await showResults({ columns, rows }, options.json ? 'json' : 'table', context);
    return 0;
  },
});

const about = (decision: Decision): string =>
  'fact' in decision ? `${decision.fact} — “${decision.quotes[0]}”` : decision.things.join(' and ');
