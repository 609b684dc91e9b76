/** `conjugraph worker`: loads what is in the queue, until it is stopped. */
import { z } from 'zod';
import { StoreError } from '../errors.ts';
import { openReaders } from '../readers/open.ts';
import { settingsFrom } from '../settings.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { defineCommand, type Invocation } from '../terminal/command.ts';
import { inWords } from '../terminal/loading.ts';
import { oneLine, say } from '../terminal/output.ts';
import { redis, withRedis } from '../terminal/with-queue.ts';
import { withStore } from '../terminal/with-store.ts';
import { workers } from '../terminal/workers.ts';

type Options = { workers: number; redis?: string | undefined };

export const command = defineCommand<Options>({
  name: 'worker',
  summary: 'Load the filings of the queue, until it is stopped; any number of workers may run.',
  options: z.object({ workers, redis }),
  examples: [
    'conjugraph worker --workers 4 --neo4j bolt://graph:7687 --redis redis://queue:6379',
    'conjugraph worker',
  ],
  service: true,
  run: (invocation) =>
    sharing(invocation, () =>
      withStore(invocation, async (store) => {
        await serve(store, invocation);
        return 0;
      }),
    ),
});

async function serve(store: GraphStore, { options, ...context }: Invocation<Options>): Promise<void> {
  const { work } = await import('../queue/worker.ts');
  const { stderr, signal } = context;
  await withRedis(context, options.redis, async (connection) => {
    // No signal: a filing that is under way is finished.
    const readers = openReaders({ workers: options.workers });
    context.takeTime?.();
    const tell = (line: string) => void say(stderr, oneLine(line));
    tell(`Loading from ${connection.address} into ${store.address}, until it is stopped.`);
    try {
      await work(connection, { store, readers, signal, tell, inWords: ({ loaded }) => inWords(loaded) });
    } finally {
      await readers.close();
    }
  });
}

/** Of the embedded engine there can be one user at a time, which a second worker will not expect. */
async function sharing<T>({ flags, env, cwd }: Invocation<Options>, use: () => Promise<T>): Promise<T> {
  try {
    return await use();
  } catch (error) {
    const settings = settingsFrom(flags, env, cwd);
    const held = error instanceof StoreError && error.code === 'store/held';
    if (!held || settings.engine !== 'embedded') throw error;
    throw new StoreError(
      error.code,
      `${settings.path} is held by another process; several workers can share a Neo4j server alone: give --neo4j.`,
      { cause: error },
    );
  }
}
