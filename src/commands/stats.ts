/** `conjugraph stats`: what is in the graph. */
import { z } from 'zod';
import { recordLabels } from '../model/records.ts';
import { relationTypes } from '../model/relations.ts';
import { thingLabels } from '../model/things.ts';
import { statsOf } from '../stats.ts';
import { defineCommand } from '../terminal/command.ts';
import { counted, json, say } from '../terminal/output.ts';
import { table } from '../terminal/table.ts';
import { withExistingStore } from '../terminal/with-store.ts';

export const command = defineCommand({
  name: 'stats',
  summary: 'Count what the graph holds.',
  options: z.object({
    json: z.boolean().optional().meta({ description: 'all counts as one JSON object' }),
  }),
  examples: ['conjugraph stats', 'conjugraph stats --json'],
  run: ({ options, ...context }) =>
    withExistingStore(context, async (store) => {
      const { filings, first, last, nodes, relationships } = await statsOf(store);
      if (options.json) {
        const counts = { nodes: Object.fromEntries(nodes), relationships: Object.fromEntries(relationships) };
        await say(context.stdout, json({ filings, first, last, ...counts }, 2));
        return 0;
      }
      const rows = (what: string, names: readonly string[], counts: ReadonlyMap<string, number>) =>
        names.map((name) => ({ kind: what, name, count: counts.get(name) ?? 0 }));
      await say(
        context.stdout,
        `${counted(filings, 'filing')}${first ? `, ${first} to ${last}` : ''}, in ${store.address}`,
      );
      await say(
        context.stdout,
        table(
          ['kind', 'name', 'count'],
          [
            ...rows('thing', thingLabels, nodes),
            ...rows('record', recordLabels, nodes),
            ...rows('relation', relationTypes, relationships),
          ],
          context.stdout,
          context.env,
        ),
      );
      return 0;
    }),
});
