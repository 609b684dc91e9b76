/** `conjugraph forget ACCESSION`: takes a filing out. */
import { z } from 'zod';
import { QueryError } from '../errors.ts';
import { filingsCalled } from '../store/filings.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { defineCommand } from '../terminal/command.ts';
import { noFiling } from '../terminal/failures.ts';
import { say } from '../terminal/output.ts';
import { withExistingStore } from '../terminal/with-store.ts';

export const command = defineCommand({
  name: 'forget',
  summary: 'Take a filing out of the graph, with all that no other filing tells.',
  arguments: [{ form: '<filing...>', says: 'accession numbers, keys, or paths as they were loaded' }],
  options: z.object({}),
  examples: ['conjugraph forget 0001104659-07-057857', 'conjugraph forget immunogen-8k-2007-07-31.txt'],
  run: (context) =>
    withExistingStore(context, async (store) => {
      // All names are looked up first, so that a mistaken one takes nothing out.
      const keys: string[] = [];
      for (const name of context.args) keys.push(await keyOf(store, name));
      for (const key of new Set(keys)) {
        await store.forget(key);
        await say(context.stdout, `Took out ${key}.`);
      }
      return 0;
    }),
});

async function keyOf(store: GraphStore, name: string): Promise<string> {
  const keys = await filingsCalled(store, name);
  const [key, ...others] = keys;
  if (key === undefined) throw new QueryError('query/filing', noFiling(name));
  if (others.length === 0) return key;
  const message = `The filings ${keys.join(' and ')} are called "${name}"; give one of these keys.`;
  throw new QueryError('query/filing', message);
}
