/** `conjugraph export FOLDER`: the graph as files for a server that is to be filled at once. */
import { resolve } from 'node:path';
import { z } from 'zod';
import { exportGraph } from '../bulk/export.ts';
import { defineCommand } from '../terminal/command.ts';
import { counted, say } from '../terminal/output.ts';
import { withExistingStore } from '../terminal/with-store.ts';

export const command = defineCommand({
  name: 'export',
  summary:
    'Write the graph as CSV files for `neo4j-admin database import`, the way to fill a server with millions of facts.',
  arguments: [{ form: '<folder>', says: 'where the files go; it is made where it is not there' }],
  options: z.object({}),
  examples: ['conjugraph export import'],
  run: ({ args: [folder = '.'], ...context }) =>
    withExistingStore(context, async (store) => {
      const { files, nodes, relationships } = await exportGraph(store, resolve(context.cwd, folder));
      const sum = `${counted(nodes, 'node')} and ${counted(relationships, 'relationship')} in ${counted(files.length, 'file')}`;
      await say(
        context.stdout,
        `Wrote ${sum} to ${folder}; ${folder}/import.txt has the command that imports them.`,
      );
      return 0;
    }),
});
